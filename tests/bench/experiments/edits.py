"""What an experiment does to a copy of the source tree, and the copy itself."""
import dataclasses
import pathlib
import re

STAGES = "lib/reader/stages/stage_table.cpp"
TABLE = re.compile(r"(?<=std::array table\{).*?(?=\};)", re.S)
SOURCES = pathlib.Path(__file__).parent


class NoLonger(Exception):
    """The tree no longer has what an edit changes."""


class Tree:
    """The sources with changes on top; nothing is written."""

    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.changed = {}

    def read(self, path):
        if path in self.changed:
            return self.changed[path]
        if not (self.root / path).is_file():
            raise NoLonger(f"there is no {path}")
        return (self.root / path).read_text()

    def write(self, path, text):
        self.changed[path] = text


def text(path, old, new):
    """Replaces text that stands in a file once."""
    def edit(tree):
        before = tree.read(path)
        if before.count(old) != 1:
            raise NoLonger(f"{path} has {before.count(old)} places that say: {old}")
        tree.write(path, before.replace(old, new))
    return edit


def behind(old, more):
    """The two texts that text() needs to put more behind what stands there."""
    return old, old + more


def stages(change):
    """Changes the list of stages: change(list) returns the new one."""
    def edit(tree):
        before = tree.read(STAGES)
        found = TABLE.search(before)
        if not found:
            raise NoLonger(f"{STAGES} has no table")
        table = change([name.strip() for name in found.group().split(",")])
        tree.write(STAGES, before[:found.start()] + ", ".join(table) + before[found.end():])
    return edit


def place(table, name):
    if name not in table:
        raise NoLonger(f"{STAGES} has no {name}")
    return table.index(name)


def only(*names):
    """Keeps these stages alone, in this order."""
    return stages(lambda table: [table[place(table, name)] for name in names])


def without(*names):
    return stages(lambda table: without_names(table, names))


def add(name, after):
    def change(table):
        at = place(table, after) + 1
        return table[:at] + [name] + table[at:]
    return stages(change)


def move(*names, after):
    """Puts stages behind another one, in this order."""
    def change(table):
        rest = without_names(table, names)
        at = place(rest, after) + 1
        return rest[:at] + list(names) + rest[at:]
    return stages(change)


def without_names(table, names):
    for name in names:
        place(table, name)
    return [name for name in table if name not in names]


def file(name, folder):
    """Adds a source of this folder, and compiles it if it is no header."""
    def edit(tree):
        tree.write(f"lib/reader/{folder}/{name}", (SOURCES / name).read_text())
        if name.endswith(".cpp"):
            text("lib/reader/CMakeLists.txt", "  stages/stage_table.cpp\n", f"  {folder}/{name}\n  stages/stage_table.cpp\n")(tree)
    return edit


def new_stage(name, source, after):
    """Adds a stage that a source of this folder defines."""
    def edit(tree):
        file(source, "stages")(tree)
        text(STAGES, *behind("namespace moongate::reader {\n\n", f"extern const Stage {name};\n"))(tree)
        add(name, after)(tree)
    return edit


@dataclasses.dataclass(frozen=True)
class Experiment:
    name: str
    what: str
    edits: tuple = ()
    effort: str = "balanced"
    before: str = ""      # the experiment it is compared with; "zxing": ZXing-C++ as it comes; empty: the tree as it is
    copies: tuple = ()    # kinds of changed copies that are read instead of the pictures
    frames: bool = False  # measured on frames without symbols, for their time

    def applied_to(self, root):
        """Returns the changed files: path -> text. Raises NoLonger."""
        tree = Tree(root)
        for edit in self.edits:
            edit(tree)
        return tree.changed
