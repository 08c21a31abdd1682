#!/usr/bin/env python3
"""Keeps the experiments and their tables true: every experiment's edits apply to the sources as they are, and those of
docs/reading.md are those of tests/bench/experiments.

usage: experiments.py SOURCE_DIR"""
import pathlib
import re
import sys

root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root / "tests/bench"))
from experiments import ALL, PARTS
from experiments.edits import NoLonger

ROW = re.compile(r"^\|[^|]*\| `(\w+)` \|", re.M)


def edits():
    for e in ALL.values():
        try:
            e.applied_to(root)
        except NoLonger as reason:
            yield f"{e.name}: {reason}"


def names():
    given = [e.name for part in PARTS for e in part.EXPERIMENTS]
    yield from (f"{n}: named twice" for n in set(given) if given.count(n) > 1)
    yield from (f"{e.name}: compared with {e.before}, which is none" for e in ALL.values()
                if e.before not in ("", "zxing", *ALL))
    kinds = re.findall(r'Copy\{"(\w+)"', (root / "tests/bench/copies.cpp").read_text())
    yield from (f"{e.name}: no copies {kind}" for e in ALL.values() for kind in e.copies if kind not in kinds)


def tables():
    told = ROW.findall((root / "docs/reading.md").read_text())
    yield from (f"{n}: in docs/reading.md, but no experiment" for n in sorted(set(told) - set(ALL)))
    yield from (f"{n}: not in docs/reading.md" for n in sorted(set(ALL) - set(told)))
    yield from (f"{n}: twice in docs/reading.md" for n in sorted(set(told)) if told.count(n) > 1)


objections = [*edits(), *names(), *tables()]
print("\n".join(objections) or f"{len(ALL)} experiments apply")
sys.exit(bool(objections))
