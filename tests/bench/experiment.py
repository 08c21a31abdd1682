#!/usr/bin/env python3
"""One experiment, one number: reads the same pictures with the cascade as it is and with some of its values changed, in
the same run, and prints a row of docs/reading-measurements.md.

usage: experiment.py PROGRAM [--effort E] [--repeats N] [--every M] [--copies KIND,...] NAME=VALUE... [PICTURES]
       experiment.py PROGRAM [--effort E] --frames NAME=VALUE...
       experiment.py PROGRAM --list

PROGRAM is scan_bench of a Release build. NAME=VALUE changes a value of lib/reader/base/tuning.hpp, "without=STAGE" leaves
a stage out; --list names all. PICTURES holds one folder a category, pictures with labels beside them (see run.py);
--every takes every Mth picture, --copies changed copies of them. Columns: labels read, percent, mean of categories, before
→ after; CPU time a picture in ms, least of N repeats (3); the latter as a multiple of ZXing-C++ with its default options
(all formats). --frames measures on frames without symbols: the worst multiple, how many are above 1, and the time.
"""
import argparse
import pathlib
import subprocess
import sys

import measure


def by_engine(rows, effort):
    """The rows of ZXing-C++, of the cascade as it is, and as it is tuned."""
    return [[r for r in rows if r["engine"] == name] for name in ("zxing", effort, f"{effort}_tuned")]


def show(what, rows, effort):
    zxing, before, after = by_engine(rows, effort)
    print("| experiment | read | ms | × ZXing |\n|---|--:|--:|--:|")
    print(f"| {effort}, {what} | {measure.recall(before)[0]:.2f} → {measure.recall(after)[0]:.2f} "
          f"| {measure.mean_ms(before):.1f} → {measure.mean_ms(after):.1f} "
          f"| {measure.mean_ms(after) / measure.mean_ms(zxing):.2f} |")


def show_frames(what, rows, effort):
    zxing, before, after = by_engine(rows, effort)
    ratios = [[r["ms"] / z["ms"] for r, z in zip(some, zxing)] for some in (before, after)]
    above = [sum(r > 1 for r in some) for some in ratios]
    print("| experiment | worst × ZXing | frames above 1 | ms |\n|---|--:|--:|--:|")
    print(f"| {effort}, {what} | {max(ratios[0]):.2f} → {max(ratios[1]):.2f} | {above[0]} → {above[1]} of {len(after)} "
          f"| {measure.mean_ms(before):.1f} → {measure.mean_ms(after):.1f} |")


def options_of(given, changes):
    options = ["--engines", f"zxing,{given.effort},{given.effort}_tuned", "--cpu", str(given.repeats)]
    for change in changes:
        options += ["--tune", change]
    return options + (["--copies", given.copies] if given.copies else []) + (["--frames"] if given.frames else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--effort", default="balanced", choices=("fast", "balanced", "thorough"))
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--copies", default="")
    parser.add_argument("--frames", action="store_true")
    parser.add_argument("changes", nargs="*")
    given = parser.parse_intermixed_args()
    if given.list:
        return subprocess.run([given.program, "--list-tuning"], check=True)
    folder = given.changes.pop() if given.changes and "=" not in given.changes[-1] else "samples"
    pictures = [] if given.frames else measure.pictures_in(folder)[::given.every]
    if not given.changes or not (pictures or given.frames):
        sys.exit(f"experiment.py: no {'pictures in ' + folder + '/*/' if given.changes else 'NAME=VALUE given'}")
    try:
        rows = measure.scan(pathlib.Path(given.program).resolve(), pictures, *options_of(given, given.changes))
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
    (show_frames if given.frames else show)(", ".join(given.changes), rows, given.effort)


if __name__ == "__main__":
    main()
