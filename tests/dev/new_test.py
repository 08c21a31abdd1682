"""./dev new ecosystem ID: what it writes is read, compiles, and fails for the one reason that it names."""
import json
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ['MOONGATE_SOURCE'])
PROGRAM = os.environ['MOONGATE_PROGRAM']


class New(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.copy = pathlib.Path(scratch.name)
        (self.copy / 'lib/ecosystems/cn').mkdir(parents=True)
        (self.copy / 'tests/ecosystems').mkdir(parents=True)
        shutil.copy(SOURCE / 'lib/ecosystems/cn/alipay.toml', self.copy / 'lib/ecosystems/cn')
        shutil.copy(SOURCE / 'dev', self.copy / 'dev')
        shutil.copytree(SOURCE / 'cmake/dev', self.copy / 'cmake/dev')

    def new(self, *words):
        return subprocess.run(['./dev', 'new', 'ecosystem', *words], cwd=self.copy, stderr=subprocess.PIPE, text=True,
                              check=False)

    def files(self):
        return sorted(str(path.relative_to(self.copy)) for path in self.copy.glob('*/ecosystems/**/*') if path.is_file())

    def test_a_file_of_data_is_read_at_once(self):
        self.assertEqual(self.new('my_wallet').returncode, 0)
        path = self.copy / 'lib/ecosystems/world/my_wallet.toml'
        payload = re.search(r'payload = "([^"]+)"', path.read_text(encoding='utf-8'))[1]
        run = subprocess.run([PROGRAM, 'classify', '--json', '--rules', path, payload], stdout=subprocess.PIPE, check=True)
        answer = json.loads(run.stdout)
        self.assertEqual((answer['ecosystem'], answer['kind'], answer['valid']), ('my_wallet', 'payment', True))

    def test_a_grammar_compiles(self):
        self.assertEqual(self.new('my_wallet', 'eu', '--grammar').returncode, 0)
        self.assertEqual(self.files()[1:], ['lib/ecosystems/eu/my_wallet.cpp', 'lib/ecosystems/eu/my_wallet.toml',
                                            'tests/ecosystems/eu/my_wallet_test.cpp'])
        for source in self.copy.glob('*/ecosystems/eu/*.cpp'):
            subprocess.run([os.environ['CXX'], '-std=c++20', '-fsyntax-only', *shlex.split(os.environ['CXXFLAGS']),
                            f'-I{SOURCE}/lib', f'-I{SOURCE}/include', source], check=True)

    def test_a_second_time_nothing_is_written(self):
        self.new('my_wallet')
        before = self.files()
        again = self.new('my_wallet', 'eu')
        self.assertEqual((again.returncode, self.files()), (1, before))
        self.assertIn('lib/ecosystems/world/my_wallet.toml exists', again.stderr)

    def test_what_cannot_be_an_id(self):
        before = self.files()
        for name in ('class', 'xor', 'none', 'bid', 'unix', 'My', '1st', 'a-b', '', 'alipay'):
            with self.subTest(name):
                done = self.new(name)
                self.assertEqual((done.returncode, self.files()), (1, before))
                self.assertTrue(done.stderr.startswith('dev: '))


if __name__ == '__main__':
    unittest.main()
