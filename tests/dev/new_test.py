"""./dev new ecosystem ID: what it writes compiles, and fails for the one reason that it names."""
import os
import pathlib
import re
import shlex
import shutil
import subprocess
import tempfile
import unittest

SOURCE = pathlib.Path(os.environ['MOONGATE_SOURCE'])
TABLE = 'lib/ecosystems/ecosystems.def'

# Reads the payload of the generated test as the classifier would, through the generated keys.
PROGRAM = '''
#include <algorithm>
#include "ecosystems/recogniser.hpp"
namespace moongate::ecosystem::my_wallet { extern const Recogniser my_wallet; }
using namespace moongate;
int main(int, char** values) {
  const Recogniser& row = ecosystem::my_wallet::my_wallet;
  const auto payload = Payload::from_bytes(values[1]);
  const Subject subject(payload);
  const bool found = std::any_of(row.keys.begin(), row.keys.end(), [&](const Key& key) {
    return key.by == Key::By::scheme && subject.has_scheme(key.text);
  });
  PaymentCode code;
  row.parse(subject, code);
  return found && row.bid(subject) > 0 && code.errors.empty() ? 0 : 1;
}
'''


class New(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.copy = pathlib.Path(scratch.name)
        for folder in ('lib/ecosystems', 'tests/ecosystems'):
            (self.copy / folder).mkdir(parents=True)
        shutil.copy(SOURCE / TABLE, self.copy / TABLE)
        shutil.copy(SOURCE / 'dev', self.copy / 'dev')
        shutil.copytree(SOURCE / 'cmake/dev', self.copy / 'cmake/dev')

    def new(self, name):
        return subprocess.run(['./dev', 'new', 'ecosystem', name], cwd=self.copy, stderr=subprocess.PIPE, text=True,
                              check=False)

    def text(self, path):
        return (self.copy / path).read_text(encoding='utf-8')

    def compile(self, *arguments):
        subprocess.run([os.environ['CXX'], '-std=c++20', *shlex.split(os.environ['CXXFLAGS']), f'-I{SOURCE}/lib',
                        f'-I{SOURCE}/include', *arguments], cwd=self.copy, check=True)

    def test_a_row_a_file_and_a_test(self):
        self.assertEqual(self.new('my_wallet').returncode, 0)
        self.assertEqual(self.text(TABLE).count('MOONGATE_ECOSYSTEM(my_wallet, my_wallet, '), 1)
        payload = re.search(r'from_bytes\("([^"]+)"\)', self.text('tests/ecosystems/my_wallet_test.cpp'))[1]
        (self.copy / 'main.cpp').write_text(PROGRAM, encoding='utf-8')
        self.compile('lib/ecosystems/my_wallet.cpp', 'main.cpp', os.environ['MOONGATE_CORE'], '-o', 'found')
        subprocess.run([self.copy / 'found', payload], check=True)

    def test_a_second_time_nothing_is_written(self):
        self.new('my_wallet')
        before = self.text(TABLE)
        again = self.new('my_wallet')
        self.assertEqual((again.returncode, self.text(TABLE)), (1, before))
        self.assertIn('my_wallet has a row already', again.stderr)

    def test_what_cannot_be_an_id(self):
        before = self.text(TABLE)
        for name in ('class', 'xor', 'none', 'bid', 'unix', 'My', '1st', 'a-b', '', 'alipay'):
            with self.subTest(name):
                done = self.new(name)
                self.assertEqual((done.returncode, self.text(TABLE)), (1, before))
                self.assertTrue(done.stderr.startswith('dev: '))


if __name__ == '__main__':
    unittest.main()
