#!/usr/bin/env python3
"""Holds the layers of lib/reader where includes cannot: an object file needs symbols of its own folder and of those below
alone.

usage: symbol_layers.py NM ARCHIVE SOURCE_DIR   (the latter lib/reader)
"""
import pathlib
import re
import subprocess
import sys

LAYERS = ["base", "image_file", "qr", "bars", "backend", "grey", "scene", "stages", "."]  # layering_test.cmake has the same


def symbols(nm, archive):
    """By source: the symbols that an object file defines for others, and those it needs."""
    out = subprocess.run([nm, archive], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = {}
    for block in out.split("\n\n"):
        name, *lines = block.strip().splitlines()
        kinds = [line.split()[-2:] for line in lines]
        found[re.sub(r"\.o(bj)?:$", "", name)] = ({s for k, s in kinds if k in "TDBR"}, {s for k, s in kinds if k == "U"})
    return found


def main(nm, archive, folder):
    layers = {p.name: LAYERS.index(str(p.parent.relative_to(folder))) for p in pathlib.Path(folder).rglob("*.cpp")}
    found = symbols(nm, archive)
    home = {name: source for source, (defined, _) in found.items() for name in defined}
    faults = [f"{LAYERS[layers[source]]}/{source} needs {home[name]} of {LAYERS[layers[home[name]]]}: {name}"
              for source, (_, needed) in found.items() for name in sorted(needed)
              if name in home and layers[home[name]] > layers[source]]
    print("\n".join(faults) or f"{len(found)} object files, {len(home)} symbols")
    return bool(faults) or len(home) == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
