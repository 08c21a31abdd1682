#!/usr/bin/env python3
"""Holds the layers of lib where includes cannot: an object file needs symbols of its own folder and of those below alone.

usage: symbol_layers.py NM ROOT CHAINS OBJECT...
  ROOT    the folder of the build tree below which the folders are layers
  CHAINS  "a<b<c,a<d": in each chain a folder stands on those before it; "." is ROOT itself
"""
import pathlib
import re
import subprocess
import sys


def below(chains):
    """By folder: itself and all that it may stand on."""
    allowed = {}
    for chain in chains.split(","):
        folders = chain.split("<")
        for i, folder in enumerate(folders):
            allowed.setdefault(folder, set()).update(folders[: i + 1])
    return allowed


def source_of(root, path):
    """lib/CMakeFiles/moongate_core.dir/route/link.cpp.o, with ROOT lib, is of route/link.cpp."""
    relative = pathlib.Path(re.sub(r"CMakeFiles/\w+\.dir/", "", path)).relative_to(root)
    return re.sub(r"\.o(bj)?$", "", str(relative))


def folder_of(source):
    return source.split("/")[0] if "/" in source else "."


def symbols(nm, root, objects):
    """By source: the symbols that an object file defines for others, and those it needs."""
    out = subprocess.run([nm, *objects], stdout=subprocess.PIPE, text=True, check=True).stdout
    found = {}
    for block in out.split("\n\n"):  # an empty line, "path:" and its symbols
        path, *lines = block.strip().splitlines()
        kinds = [line.split()[-2:] for line in lines]
        source = source_of(root, path.removesuffix(":"))
        found[source] = ({s for k, s in kinds if k in "TDBR"}, {s for k, s in kinds if k == "U"})
    return found


def main(nm, root, chains, *objects):
    allowed = below(chains)
    found = symbols(nm, root, objects)
    home = {name: source for source, (defined, _) in found.items() for name in defined}
    faults = [f"{source}: which layer is it?" for source in found if folder_of(source) not in allowed]
    faults += [f"{source} needs {home[name]}: {name}"
               for source, (_, needed) in found.items() for name in sorted(needed)
               if name in home and folder_of(home[name]) not in allowed.get(folder_of(source), set())]
    print("\n".join(faults) or f"{len(found)} object files, {len(home)} symbols")
    return bool(faults) or len(home) == 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
