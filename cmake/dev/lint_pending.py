"""Prints the sources of lib/ and bindings/ that changed since clang-tidy last found nothing in them, as
"SOURCE STAMP". The object files tell: the build renews them when a header changes, too.

    lint_pending.py BUILD"""
import json
import os
import re
import sys

build = sys.argv[1]
folder = os.path.join('build', 'lint')
os.makedirs(folder, exist_ok=True)


def when(path):
    return os.path.getmtime(path) if os.path.exists(path) else 0


with open(os.path.join(build, 'compile_commands.json')) as file:
    for command in json.load(file):
        source = os.path.relpath(command['file'])
        stamp = os.path.join(folder, source.replace('/', '.'))
        made = re.search(r' -o (\S+)', command['command']).group(1)
        inputs = [os.path.join(build, made), source, '.clang-tidy']
        if source.startswith(('lib/', 'bindings/')) and when(stamp) < max(map(when, inputs)):
            print(source, stamp)
