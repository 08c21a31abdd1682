"""Every source of lib/ has a test of the same name in the same place, or a line in tests/covered_by.txt that says which test
covers it; and every test is built.

usage: mirror_test.py SOURCE_DIR
"""
import pathlib
import sys

root = pathlib.Path(sys.argv[1])
covered = {}
for number, line in enumerate((root / 'tests/covered_by.txt').read_text().splitlines(), 1):
    if not line or line.startswith('#'):
        continue
    source, test = line.split()
    covered[source] = test
    if not (root / 'lib' / source).exists():
        sys.exit(f'tests/covered_by.txt:{number}: there is no lib/{source}')
    if not (root / 'tests' / test).exists():
        sys.exit(f'tests/covered_by.txt:{number}: there is no tests/{test}')

faults = []
sources = sorted((root / 'lib').rglob('*.cpp'))
for source in sources:
    name = str(source.relative_to(root / 'lib'))
    if name.endswith('.gen.cpp') or name.startswith('ecosystems/generate/'):
        continue  # made by, and making, the constants that the test catalogue_constants compares
    test = root / 'tests' / name.replace('.cpp', '_test.cpp')
    if not test.exists() and name not in covered:
        faults.append(f'lib/{name}: no tests/{name.replace(".cpp", "_test.cpp")}, and no line in tests/covered_by.txt')
    if test.exists() and name in covered:
        faults.append(f'lib/{name}: has its test; its line in tests/covered_by.txt is not needed')

# CMakeLists.txt names each test by its path from there; those of the ecosystems are found by a pattern.
listed = set()
for cmake in (root / 'tests').rglob('CMakeLists.txt'):
    for word in cmake.read_text().replace(')', ' ').split():
        if word.endswith('_test.cpp'):
            listed.update(cmake.parent.glob(word))
for test in sorted((root / 'tests').rglob('*_test.cpp')):
    if test not in listed:
        faults.append(f'{test.relative_to(root)}: no CMakeLists.txt names it')
print('\n'.join(faults) or f'{len(sources)} sources, each with its test')
sys.exit(1 if faults else 0)
