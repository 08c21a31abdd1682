#!/usr/bin/env python3
"""Writes moongate_names.h, the constants of C, from the tables in include/moongate.

usage: names_h.py TABLES > moongate_names.h      (TABLES = include/moongate)
       names_h.py TABLES --compare FILE          exits 1 where FILE is not what would be written
"""
import pathlib
import re
import sys

# Table, macro of its rows, prefix of its constants.
TABLES = [
    ("errors.def", "MOONGATE_ERRC", "MOONGATE_E_"),
    ("symbol_formats.def", "MOONGATE_SYMBOL_FORMAT", "MOONGATE_FORMAT_"),
    ("kinds.def", "MOONGATE_KIND", "MOONGATE_KIND_"),
    ("flags.def", "MOONGATE_FLAG", "MOONGATE_FLAG_"),
]

HEADER = """\
/* The numbers of errors, symbol formats, kinds and flags. Values never change, new ones come last:
 * a program must expect numbers that it does not know. Written by names_h.py from the tables in
 * include/moongate; edit those. */
/* clang-format off */
#ifndef MOONGATE_NAMES_H
#define MOONGATE_NAMES_H

"""


def rows(path, macro):
    """(name, value, comment) of each row of a table."""
    row = re.compile(rf"{macro}\((\w+), (\d+)\b[^)]*\)(?: *// (.*))?$")
    found = [row.match(line) for line in path.read_text(encoding="utf-8").splitlines() if line.startswith(macro + "(")]
    if None in found or not found:
        sys.exit(f"{path}: not every row is {macro}(name, value, …)")
    return [match.groups() for match in found]


def block(prefix, lines):
    constants = [f"  {prefix}{name.upper()} = {value}," for name, value, _ in lines]
    constants[-1] = constants[-1].rstrip(",")
    width = max(map(len, constants))
    comments = [f" /* {comment} */" if comment else "" for _, _, comment in lines]
    body = [(c.ljust(width) + comment if comment else c) for c, comment in zip(constants, comments)]
    return "enum {\n" + "\n".join(body) + "\n};\n\n"


def text(folder):
    blocks = [block(prefix, rows(folder / table, macro)) for table, macro, prefix in TABLES]
    return HEADER + "".join(blocks) + "#endif /* MOONGATE_NAMES_H */\n"


def main(folder, *rest):
    made = text(pathlib.Path(folder))
    if not rest:
        sys.stdout.buffer.write(made.encode())
    elif pathlib.Path(rest[1]).read_text(encoding="utf-8") != made:
        sys.exit(f"{rest[1]} does not fit the tables: write it anew with names_h.py {folder}")


if __name__ == "__main__":
    main(*sys.argv[1:])
