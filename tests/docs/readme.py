#!/usr/bin/env python3
"""Keeps README.md true: its code is the code that tests build, its output what that code prints, its
table of ecosystems the one in the program.

usage: readme.py SOURCE_DIR BUILD_DIR [--write]

A block in the README is preceded by a comment that says where it comes from:
  <!-- code: FILE -->      the lines of FILE between "[readme]" and "[/readme]" markers, or all of it
  <!-- prints: COMMAND --> what COMMAND prints, run in SOURCE_DIR with BUILD_DIR/bin first in PATH
  <!-- ecosystems -->      the table, until <!-- /ecosystems -->
Without --write it only compares, and exits 1 where the README is not what it should be.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

BLOCK = re.compile(r"(<!-- (code|prints): ([^>]+) -->\n```[a-z]*\n)(.*?)(```)", re.S)
TABLE = re.compile(r"(<!-- ecosystems -->\n)(.*?)(<!-- /ecosystems -->)", re.S)


def run(command, source, build):
    path = f"{build}/bin:{os.environ['PATH']}"
    env = {**os.environ, "PATH": path, "NO_COLOR": "1", "COLUMNS": "120"}
    return subprocess.run(command, shell=True, cwd=source, env=env, stdout=subprocess.PIPE, text=True).stdout.rstrip("\n")


def code(path):
    lines = path.read_text().splitlines()
    marks = [i for i, line in enumerate(lines) if "[readme]" in line or "[/readme]" in line]
    if len(marks) == 2:
        lines = lines[marks[0] + 1:marks[1]]
    return textwrap.dedent("\n".join(lines)).rstrip("\n")


def table(source, build):
    rows = [json.loads(line) for line in run("moongate ecosystems --json", source, build).splitlines()]
    if len(rows) == 1 and "ecosystems" in rows[0]:
        rows = rows[0]["ecosystems"]
    body = [f"| `{r['id']}` | {r['name']} | {r['region']} | {r['specification']} | {', '.join(r.get('checks', []))} | {r['confidence']} |"
            for r in rows]
    return "\n".join(["", "| id | who | region | grammar from | what is checked | how sure we are |", "|---|---|---|---|---|---|",
                      *body, "", ""])


def steady(text):
    """Times differ from run to run; everything else must not."""
    return re.sub(r"\d+(\.\d+)? ms", "N ms", text)


def main():
    source, build = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()
    readme = source / "README.md"
    text = readme.read_text()
    stale = []

    def block(match):
        wanted = (code(source / match[3]) if match[2] == "code" else run(match[3], source, build)) + "\n"
        if steady(wanted) != steady(match[4]):
            stale.append(f"{match[2]}: {match[3]}")
            return match[1] + wanted + match[5]
        return match[0]

    def ecosystems(match):
        wanted = table(source, build)
        if wanted != match[2]:
            stale.append("ecosystems")
        return match[1] + wanted + match[3]

    new = TABLE.sub(ecosystems, BLOCK.sub(block, text))
    if len(BLOCK.findall(text)) < 12 or not TABLE.search(text):
        sys.exit("readme.py: the README has lost its marked blocks")
    if "--write" in sys.argv:
        readme.write_text(new)
        return
    if stale:
        sys.exit("README.md is out of date, run tests/docs/readme.py with --write: " + "; ".join(stale))
    print("README.md: code, output and table are those of the build")


if __name__ == "__main__":
    main()
