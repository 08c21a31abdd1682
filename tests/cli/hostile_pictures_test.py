"""What a terminal is told about pictures that were made to deceive it."""
import os
import unittest

from program import run

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '../../../shared/images/hostile/field')
# Picture: what to do, and what is wrong with a symbol in it. Those that ask for patience only must end.
EXPECTED = {
    'c128_itf_interleaved.png': ('conflict', []),
    'consumer_qr_in_bar.png': ('conflict', []),
    'eci.png': (None, ['malformed']),
    'eci_plus_good.png': ('ask_to_scan', ['malformed']),
    'gs1_128_lot.png': ('show', []),
    'pay_in_url.png': ('conflict', []),
    'sa_two_seq_same_parity.png': ('refuse', []),
}


@unittest.skipUnless(os.path.isdir(FOLDER), 'skipped: ' + FOLDER + ' is not there')
class HostilePictures(unittest.TestCase):
    def test_none_ends_the_program(self):
        names = sorted(os.listdir(FOLDER))
        self.assertTrue(names, 'an empty folder tests nothing')
        for name in names:
            with self.subTest(name):
                answer = run('scan', '--json', '--context', 'terminal', '--deadline', '2000', os.path.join(FOLDER, name))
                self.assertIn(answer.status, (0, 3, 4))
                self.assertEqual(len(answer.lines()), 1)

    def test_each_gives_what_a_terminal_needs(self):
        for effort in ('fast', 'balanced'):
            for name, (decision, errors) in EXPECTED.items():
                with self.subTest(name, effort=effort):
                    answer = run('scan', '--json', '--context', 'terminal', '--effort', effort, os.path.join(FOLDER, name))
                    (line,) = answer.lines()
                    self.assertEqual(line.get('resolution', {}).get('decision'), decision)
                    self.assertEqual([error['code'] for error in line.get('errors', [])], errors)
                    self.assertEqual(line['conflict'], decision == 'conflict')


if __name__ == '__main__':
    unittest.main()
