#!/usr/bin/env python3
"""Runs every benchmark of a Release build and prints one report.

usage: run.py BUILD_DIR [PICTURE_DIR]

PICTURE_DIR holds one folder a category, pictures with labels beside them (NAME.txt: corner
quadrilaterals in pixels, one code a line); the project's samples stand in where none is given.
Every comparison is a ratio within this run. Writes BUILD_DIR/bench/recall-by-deadline.png.
"""
import json
import pathlib
import statistics
import subprocess
import sys
import time

from measure import pictures_in, recall, rows_of, scan

ENGINES = ("zxing", "fast", "balanced", "thorough")
DEADLINES_MS = (2, 5, 10, 20, 50, 100, 200, 500, 1000)


def classifier(build):
    # The least of many short runs, mixed with each other: whatever else the machine does only adds time, and adds more to
    # the classifier than to a loop that waits for itself.
    out = subprocess.run([build / "bin/classify_bench", "--benchmark_format=json", "--benchmark_repetitions=400",
                          "--benchmark_min_time=0.002", "--benchmark_enable_random_interleaving=true"],
                         stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True).stdout
    times, payloads = {}, {}
    for b in json.loads(out)["benchmarks"]:
        if b["run_type"] == "iteration":
            times[b["run_name"]] = min(b["cpu_time"], times.get(b["run_name"], b["cpu_time"]))
            payloads[b["run_name"]] = round(b["items_per_second"] * b["cpu_time"] / 1e9)
    crc = times["crc16"]
    print("classifier, one pass over a mixed corpus, least of 400 runs; payloads a second (bar: 500,000, and a tenth less with"
          " 400 rows more)\nand the ratio to a bytewise CRC-16 of the same bytes")
    for name, cpu in times.items():
        print(f"  {name:24s}{cpu / 1000:9.2f} us{payloads[name] / cpu * 1e9:12,.0f}/s{cpu / crc:8.2f}")


def seconds(command, runs=60):
    spent = []
    for _ in range(runs):
        begin = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        spent.append(time.perf_counter() - begin)
    return statistics.median(spent)


def startup(build):
    true, ours = seconds(["/bin/true"]) * 1000, seconds([build / "bin/moongate", "version"]) * 1000
    print(f"start: moongate version {ours:.1f} ms, /bin/true {true:.1f} ms (bar: 3 x true + 12 ms = {3 * true + 12:.1f})")


def show_lines(program):
    for line in subprocess.run([program], stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines():
        print(f"  {line}")


def memory(build):
    print("peak memory")
    show_lines(build / "bin/memory_bench")


def reading(rows):
    by_engine = {e: [r for r in rows if r["engine"] == e] for e in ENGINES}
    shares = {e: recall(by_engine[e]) for e in ENGINES}
    labelled = any(share for _, share in shares.values())
    if labelled:
        print(f"\n{'labels read, %':16s}" + "".join(f"{e:>10s}" for e in ENGINES))
        for category in sorted(shares["zxing"][1]):
            print(f"{category:16s}" + "".join(f"{shares[e][1].get(category, 0):10.1f}" for e in ENGINES))
        print(f"{'mean':16s}" + "".join(f"{shares[e][0]:10.2f}" for e in ENGINES))
    else:
        print("\nsymbols read: " + ", ".join(f"{e} {sum(r['symbols'] for r in by_engine[e])}" for e in ENGINES))
    print(f"\n{'ms a picture':16s}{'mean':>9s}{'median':>9s}{'p95':>9s}{'max':>9s}{'mean/zxing':>12s}{'median/zxing':>14s}")
    zxing = sorted(r["ms"] for r in by_engine["zxing"])
    for engine in ENGINES:
        ms = sorted(r["ms"] for r in by_engine[engine])
        mean, median = statistics.mean(ms), statistics.median(ms)
        print(f"{engine:16s}{mean:9.1f}{median:9.1f}{ms[int(.95 * (len(ms) - 1))]:9.1f}{ms[-1]:9.1f}"
              f"{mean / statistics.mean(zxing):12.2f}{median / statistics.median(zxing):14.2f}")


def cost(build, *arguments):
    """CPU time a picture, least of some repeats: the figures that a busy machine leaves alone."""
    return rows_of([build / "bin/cost_bench", *arguments])


def costs(build, pictures):
    rows = cost(build, "--repeats", "3", "--gray", *pictures)
    print("\nCPU time on grey pixels, as a multiple of ZXing-C++ for all formats and for QR codes alone")
    print(f"{'':16s}{'mean/all':>10s}{'median/all':>12s}{'mean/QR':>10s}{'median/QR':>11s}")
    for engine in ENGINES[1:]:
        ratios = [f(r[engine] for r in rows) / f(r[peer] for r in rows)
                  for peer in ("zxing", "zxing_qr") for f in (statistics.mean, statistics.median)]
        print(f"{engine:16s}{ratios[0]:10.2f}{ratios[1]:12.2f}{ratios[2]:10.2f}{ratios[3]:11.2f}")
    print("\nframes without symbols, CPU time as a multiple of ZXing-C++ for all formats (bar for balanced: 1)")
    for r in cost(build, "--not-thorough", "--frames"):
        print(f"  {r['picture']:20s}fast {r['fast'] / r['zxing']:5.2f}   balanced {r['balanced'] / r['zxing']:5.2f}")


def worst_cases(build):
    print("\npictures that were drawn to take long, balanced (bars: 3 x ZXing-C++ for all formats; 50 ms after the deadline)")
    for size in ("1920x1080", "3840x2160"):
        out = subprocess.run([build / "bin/worst_cases", "--size", size], stdout=subprocess.PIPE, text=True, check=True).stdout
        head, *_, worst = out.splitlines()
        print(f"{size}\n  {head}\n  {worst}")


def lane(build):
    print("\na 1080p video of a parking lane, effort fast, one core (bars: 60 frames/s without symbols, 40 with)")
    show_lines(build / "bin/lane_bench")


def deadline_curve(build, pictures, folder):
    print("\nrecall against the deadline (thorough)")
    points = []
    for deadline in DEADLINES_MS:
        rows = scan(build / "bin/scan_bench", pictures, "--deadline", str(deadline))
        mean, share = recall(rows)
        value = mean if share else sum(r["symbols"] for r in rows)
        late = max(r["ms"] for r in rows) - deadline
        points.append(f"{deadline} {value:.2f}")
        print(f"  {deadline:5d} ms {value:7.2f}   latest answer {late:+.1f} ms after the deadline")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "recall-by-deadline.txt").write_text("\n".join(points) + "\n")
    script = (f"set terminal png size 900,540; set output '{folder}/recall-by-deadline.png'; set logscale x; set grid; unset key; "
              f"set xlabel 'deadline a picture, ms'; set ylabel 'read'; "
              f"plot '{folder}/recall-by-deadline.txt' using 1:2 with linespoints linewidth 2 pointtype 7")
    subprocess.run(["gnuplot", "-e", script], check=True)
    print(f"  drawn: {folder}/recall-by-deadline.png")


def main():
    build = pathlib.Path(sys.argv[1])
    root = pathlib.Path(sys.argv[2] if len(sys.argv) > 2 else "samples")
    pictures = pictures_in(root)
    if not pictures:
        sys.exit(f"run.py: no pictures in {root}/*/")
    classifier(build)
    startup(build)
    memory(build)
    print(f"\n{len(pictures)} pictures of {root}; ZXing-C++ as it comes and Moongate on the same pixels")
    reading(scan(build / "bin/scan_bench", pictures))
    costs(build, pictures)
    worst_cases(build)
    lane(build)
    deadline_curve(build, pictures, build / "bench")


if __name__ == "__main__":
    main()
