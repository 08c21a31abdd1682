"""Builds the bench program with experiments applied, in one scratch tree: only what an edit touches is compiled again."""
import fcntl
import hashlib
import shutil
import subprocess
import sys


COMPILED = ("lib/", "include/", "cmake/", "tests/bench/", "CMake")


def digest(files):
    """Of what scan_bench is made of."""
    compiled = sorted((n, c) for n, c in files.items() if n.startswith(COMPILED) and not n.endswith((".py", ".sh")))
    return hashlib.sha256(repr(compiled).encode()).hexdigest()[:12]


class Scratch:
    def __init__(self, root, folder, prefix):
        self.root = root
        self.tree = folder / "tree"
        self.build = self.tree / "build/release"
        self.programs = folder / "bin"
        self.prefix = prefix

    def sources(self):
        names = subprocess.run(["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=self.root,
                               stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
        return [n for n in names if not n.startswith(("samples/", "tests/bench/experiments/")) and (self.root / n).is_file()]

    def contents(self, changed):
        wanted = {n: (self.root / n).read_bytes() for n in self.sources()}
        wanted.update((n, t.encode()) for n, t in changed.items())
        return wanted

    def fill(self, wanted):
        """Makes the tree what it should be, touching only files that differ."""
        for path in self.tree.rglob("*"):
            name = path.relative_to(self.tree).as_posix()
            if path.is_file() and not name.startswith("build/") and name not in wanted:
                path.unlink()
        for name, content in wanted.items():
            path = self.tree / name
            if path.is_file() and path.read_bytes() == content:
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)

    def configure(self):
        if (self.build / "build.ninja").is_file():
            return
        launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
        subprocess.run(["cmake", "--preset", "release", f"-DCMAKE_PREFIX_PATH={self.prefix}", "-DMOONGATE_TESTS=OFF",
                        "-DMOONGATE_EXAMPLES=OFF", *launcher], cwd=self.tree, stdout=subprocess.DEVNULL, check=True)

    def program(self, name, changed):
        """Returns scan_bench with these files changed; one that was built of the same sources before is used again."""
        wanted = self.contents(changed)
        program = self.programs / f"{name}-{digest(wanted)}"
        self.programs.mkdir(parents=True, exist_ok=True)
        with open(self.programs / ".lock", "w") as lock:  # others may measure meanwhile
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not program.is_file():
                self.make(name, wanted, program)
        return program

    def make(self, name, wanted, program):
        print(f"building {name}", file=sys.stderr)
        self.fill(wanted)
        self.configure()
        made = subprocess.run(["cmake", "--build", self.build, "-j", "1", "--target", "scan_bench"],
                              stdout=subprocess.PIPE, text=True)
        if made.returncode:
            raise SystemExit(f"{made.stdout[-3000:]}\nexperiment.py: {name} does not build")
        shutil.copy2(self.build / "bin/scan_bench", program)
