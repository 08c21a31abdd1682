#!/usr/bin/env python3
"""Holds codes before the kiosk and the terminal as payers do: each is acted on once. The programs are named by KIOSK
(may be absent) and TERMINAL, the pictures are those of MOONGATE_SAMPLES."""
import os
import subprocess
import tempfile
import unittest

KIOSK = os.environ.get('KIOSK')
TERMINAL = os.environ['TERMINAL']
SAMPLES = os.environ['MOONGATE_SAMPLES']

NOBODY = 65534  # a user who may read nothing of ours
EMPTY = b'P5\n64 64\n255\n' + 64 * 64 * b'\xc8'


def sample(name):
    with open(os.path.join(SAMPLES, name), 'rb') as file:
        return file.read()


def upside_down(jpeg):
    """The same picture, to be turned by 180 degrees (EXIF orientation 3): its codes change places."""
    exif = b'Exif\0\0MM\0*' + bytes((0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0))
    return jpeg[:2] + b'\xff\xe1' + (len(exif) + 2).to_bytes(2, 'big') + exif + jpeg[2:]


WECHAT = sample('phone/wechat-qr-dimmed.jpg')
WECHAT_BAR = sample('phone/wechat-code-128.jpg')  # the same token
ALIPAY = sample('phone/alipay-qr-glare.jpg')
STICKER = sample('alipay/collect.png')
TWO = sample('several/two-wallets.jpg')


@unittest.skipUnless(KIOSK, 'built without the reader')
class Kiosk(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.lane = os.path.join(scratch.name, 'lane')
        os.mkdir(self.lane)

    def show(self, *pictures):
        for number, picture in enumerate(pictures):
            with open(os.path.join(self.lane, f'{number:03}'), 'wb') as file:
                file.write(picture)

    def look(self, *options, **settings):
        """Tells the decisions that were acted on, what was complained about, and the status."""
        done = subprocess.run([KIOSK, *options, self.lane], capture_output=True, text=True, timeout=120, check=False,
                              **settings)
        acts = [line.split(':')[0] for line in done.stdout.splitlines() if not line.startswith(' ')]
        return acts, done.stderr, done.returncode

    def check_acts(self, expected, *options):
        self.assertEqual(self.look(*options), (expected, '', 0))

    def test_a_code_that_flickers_is_charged_once(self):
        self.show(WECHAT, EMPTY, WECHAT, EMPTY, EMPTY, WECHAT_BAR)
        self.check_acts(['charge'])

    def test_another_code_between_changes_nothing(self):
        self.show(WECHAT, ALIPAY, WECHAT, STICKER, WECHAT)
        self.check_acts(['charge', 'charge', 'ask_to_scan'])

    def test_a_code_that_comes_back_within_its_life_is_charged_once(self):
        self.show(WECHAT, *20 * [EMPTY], WECHAT)
        self.check_acts(['charge'], '--fps', '1')

    def test_a_damaged_picture_between_is_told_and_the_code_charged_once(self):
        self.show(WECHAT, STICKER[:20], WECHAT)
        acts, complaints, status = self.look()
        self.assertEqual((acts, status), (['charge'], 1))
        self.assertIn('001: ', complaints)

    def test_a_conflict_is_told_once_in_any_order(self):
        self.assertEqual(self.order_in(TWO), self.order_in(upside_down(TWO)))
        self.show(TWO, upside_down(TWO), EMPTY, TWO, upside_down(TWO))
        self.check_acts(['conflict'])

    def order_in(self, picture):
        self.show(picture)
        return subprocess.run([KIOSK, self.lane], capture_output=True, check=True).stdout

    def test_a_conflict_is_told_again_after_a_pause(self):
        self.show(TWO, EMPTY, EMPTY, EMPTY, TWO)
        self.check_acts(['conflict', 'conflict'], '--fps', '1')

    def test_a_sticker_is_acted_on_again_after_a_pause(self):
        self.show(STICKER, STICKER, EMPTY, EMPTY, STICKER)
        self.check_acts(['ask_to_scan', 'ask_to_scan'], '--fps', '1')
        self.check_acts(['ask_to_scan'], '--fps', '2')

    def test_a_sticker_in_sight_is_acted_on_once(self):
        self.show(*10 * [STICKER])
        self.check_acts(['ask_to_scan'], '--fps', '1')

    def test_a_folder_that_cannot_be_opened(self):
        os.rmdir(self.lane)
        os.symlink(self.lane, self.lane)  # a loop, which not even root follows
        acts, complaints, status = self.look()
        self.assertEqual((acts, status), ([], 1))
        self.assertIn(self.lane + ': ', complaints)

    def test_a_folder_that_may_not_be_listed(self):
        self.show(WECHAT)
        os.chmod(self.lane, 0)
        os.chmod(os.path.dirname(self.lane), 0o755)
        self.addCleanup(os.chmod, self.lane, 0o755)
        settings = {'user': NOBODY} if os.access(self.lane, os.R_OK) else {}
        try:
            acts, complaints, status = self.look(**settings)
        except PermissionError:
            self.skipTest('root cannot run the kiosk as somebody else')
        self.assertEqual((acts, status), ([], 1))
        self.assertIn(self.lane + ': ', complaints)

    def test_a_picture_that_fails_while_it_is_read(self):
        if not os.path.exists('/proc/self/mem'):
            self.skipTest('no /proc here')
        self.show(WECHAT)
        os.symlink('/proc/self/mem', os.path.join(self.lane, '001'))
        acts, complaints, status = self.look()
        self.assertEqual((acts, status), (['charge'], 1))
        self.assertIn('001: ', complaints)

    def test_a_folder_that_vanishes(self):
        self.show(*100 * [WECHAT])
        with subprocess.Popen([KIOSK, self.lane], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as kiosk:
            self.assertTrue(kiosk.stdout.readline().startswith('charge: '))  # it is running
            os.rename(self.lane, self.lane + '-gone')
            _, complaints = kiosk.communicate(timeout=120)
        self.assertEqual(kiosk.returncode, 1)
        self.assertIn('099: ', complaints)

    def test_bad_options(self):
        for options in (['--fps', '0'], ['--fps', 'x'], ['--fps', '1001'], ['--fps'], ['--camera', '-1'], ['x', 'y']):
            with self.subTest(options):
                _, complaints, status = self.look(*options)
                self.assertEqual(status, 2)
                self.assertIn('usage: kiosk', complaints)


class Terminal(unittest.TestCase):
    def scan(self, *lines):
        done = subprocess.run([TERMINAL], input=''.join(line + '\n' for line in lines), capture_output=True, text=True,
                              timeout=60, check=True)
        return [line.split(' ')[0] for line in done.stdout.splitlines()]

    def test_a_scan_that_is_sent_twice_is_charged_once(self):
        self.assertEqual(self.scan('134500000000000017', '134500000000000017'), ['CHARGE'])

    def test_another_scan_between_changes_nothing(self):
        self.assertEqual(self.scan('134500000000000017', '280000000000000017', '', '134500000000000017'),
                         ['CHARGE', 'CHARGE', 'NO'])

    def test_a_sticker_that_is_sent_twice_is_told_once(self):
        sticker = 'https://qr.alipay.com/fkx09999example00000001'
        self.assertEqual(self.scan(sticker, sticker), ['ASK'])


if __name__ == '__main__':
    unittest.main()
