#!/usr/bin/env python3
"""One experiment, one number: builds the reader with a change and without it, reads the same pictures with both in the
same run, and prints a row of the tables in docs/reading.md.

usage: experiment.py [--repeats N] [--every M] NAME... [PICTURES]
       experiment.py --list

PICTURES holds one folder a category, pictures with labels beside them (see run.py). Several names share a run, and
"all" stands for all. --every takes every Mth picture. Columns: labels read, percent, mean of categories, before and
after; CPU time a picture in ms, least of N repeats (3), before and after; the latter as a multiple of ZXing-C++ with its
default options (all formats). Names that begin with "frames_" are measured on frames without symbols: the worst
multiple, how many are above 1, and the time.
"""
import argparse
import collections
import os
import pathlib
import sys

import measure
from experiments import ALL
from experiments.edits import Experiment, NoLonger
from experiments.scratch import Scratch

ROOT = pathlib.Path(__file__).resolve().parents[2]
HEADER = "| experiment | name | read | ms | × ZXing |\n|---|---|--:|--:|--:|"
FRAMES_HEADER = "| experiment | name | worst × ZXing | frames above 1 | ms |\n|---|---|--:|--:|--:|"
TREE = Experiment("tree", "the sources as they are")


def show_list():
    for e in ALL.values():
        where = "frames" if e.frames else ", ".join(e.copies) or "pictures"
        print(f"{e.name:32s}{e.effort:10s}{e.what} [{where}; against {e.before or 'the tree'}]")


def before_of(experiment):
    return ALL.get(experiment.before, TREE)


def build(scratch, experiments):
    """Returns the program of each experiment, and of what they are compared with."""
    needed = {e.name: e for x in experiments for e in (before_of(x), x)}
    programs = {}
    for name, e in needed.items():
        programs[name] = scratch.program(name, e.applied_to(ROOT))
    return programs


def engines_of(experiments):
    """Which efforts each program is asked for."""
    engines = collections.defaultdict(set)
    for e in experiments:
        engines[e.name].add(e.effort)
        if e.before != "zxing":
            engines[before_of(e).name].add(e.effort)
    return engines


def by_category(pictures):
    folders = collections.defaultdict(list)
    for p in pictures:
        folders[p.parent].append(p)
    return folders.values()


def read(programs, experiments, pictures, repeats):
    """Rows by program and engine. Programs take turns by category, so that a machine that slows down slows all."""
    copies = ["--copies", ",".join(experiments[0].copies)] if experiments[0].copies else []
    engines = engines_of(experiments)
    rows = collections.defaultdict(list)
    for some in by_category(pictures):
        rows["zxing", "zxing"] += measure.scan(programs[TREE.name], some, "--engines", "zxing", "--cpu", "1", *copies)
        for name, efforts in engines.items():
            options = ["--engines", ",".join(sorted(efforts)), "--cpu", str(repeats), *copies]
            for row in measure.scan(programs[name], some, *options):
                rows[name, row["engine"]].append(row)
    return rows


def read_frames(programs, experiments, repeats):
    """Rows by program and engine, of frames without symbols."""
    rows = collections.defaultdict(list)
    for name in [TREE.name, *(e.name for e in experiments)]:
        for row in measure.scan(programs[name], [], "--frames", "--engines", "zxing,balanced", "--cpu", str(repeats)):
            rows[name, row["engine"]].append(row)
    return rows


def show_frames(e, rows):
    """Each program against the ZXing-C++ of its own turn."""
    def ratios(name):
        return [r["ms"] / z["ms"] for r, z in zip(rows[name, "balanced"], rows[name, "zxing"])]
    before, after = ratios(TREE.name), ratios(e.name)
    above = [sum(r > 1 for r in some) for some in (before, after)]
    ms = [measure.mean_ms(rows[name, "balanced"]) for name in (TREE.name, e.name)]
    print(f"| {e.what} | `{e.name}` | {max(before):.2f} → {max(after):.2f} | {above[0]} → {above[1]} of {len(after)} "
          f"| {ms[0]:.1f} → {ms[1]:.1f} |")


def show(e, rows):
    before = rows["zxing", "zxing"] if e.before == "zxing" else rows[before_of(e).name, e.effort]
    after = rows[e.name, e.effort]
    read_before, read_after = measure.recall(before)[0], measure.recall(after)[0]
    ms_before, ms_after = measure.mean_ms(before), measure.mean_ms(after)
    times = ms_after / measure.mean_ms(rows["zxing", "zxing"])
    print(f"| {e.what} | `{e.name}` | {read_before:.2f} → {read_after:.2f} | {ms_before:.1f} → {ms_after:.1f} "
          f"| {times:.2f} |")


def chosen(names):
    """Splits what was given into experiments and a folder of pictures."""
    folder = names.pop() if names and pathlib.Path(names[-1]).is_dir() else "samples"
    names = list(ALL) if names == ["all"] else names
    unknown = [n for n in names if n not in ALL]
    if unknown or not names:
        sys.exit(f"experiment.py: no experiment {' '.join(unknown) or 'given'}; --list names them")
    return [ALL[n] for n in names], folder


def run(experiments, folder, given):
    pictures = measure.pictures_in(folder)[::given.every]
    of_frames = [e for e in experiments if e.frames]
    if not pictures and len(of_frames) < len(experiments):
        sys.exit(f"experiment.py: no pictures in {folder}/*/")
    scratch = Scratch(ROOT, ROOT / "build/experiments", os.environ.get("MOONGATE_PREFIX", ""))
    programs = build(scratch, [TREE, *experiments])
    if of_frames:
        print(FRAMES_HEADER)
        rows = read_frames(programs, of_frames, given.repeats)
        for e in of_frames:
            show_frames(e, rows)
    run_on_pictures(programs, [e for e in experiments if not e.frames], pictures, given.repeats)


def run_on_pictures(programs, experiments, pictures, repeats):
    sets = collections.defaultdict(list)
    for e in experiments:
        sets[e.copies].append(e)
    if sets:
        print(HEADER)
    for together in sets.values():
        rows = read(programs, together, pictures, repeats)
        for e in together:
            show(e, rows)
        sys.stdout.flush()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("names", nargs="*")
    given = parser.parse_args()
    if given.list:
        return show_list()
    try:
        run(*chosen(given.names), given)
    except NoLonger as reason:
        sys.exit(f"experiment.py: {reason}")


if __name__ == "__main__":
    main()
