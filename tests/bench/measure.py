"""What the programs of a Release build measure, and what is made of it: shared by run.py and experiment.py."""
import collections
import json
import pathlib
import statistics
import subprocess


def pictures_in(folder):
    """Pictures of a folder that holds one folder a category."""
    return sorted(p for e in ("jpg", "png") for p in pathlib.Path(folder).glob(f"*/*.{e}"))


def rows_of(command):
    out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return [json.loads(line) for line in out.stdout.splitlines()]


def scan(program, pictures, *options):
    return rows_of([program, *options, *pictures])


def recall(rows):
    """Mean over categories of the share of labels read, and the share in each category."""
    read = collections.defaultdict(lambda: [0, 0])
    for row in rows:
        read[row["category"]][0] += row["read"]
        read[row["category"]][1] += row["labels"]
    share = {c: 100 * r / n for c, (r, n) in read.items() if n}
    return (statistics.mean(share.values()) if share else 0.0), share


def mean_ms(rows):
    return statistics.mean(r["ms"] for r in rows)
