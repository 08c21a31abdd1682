"""Whatever is wrong with an input is named, with where; the others still run; nothing is lost or half-written."""
import json
import os
import struct
import unittest
import zlib

from program import ALIPAY, GOOD, NOTHING, UNREADABLE, USAGE, Folder, run, sample

GOOD_PICTURE = 'alipay/collect.png'


def chunk(name, content):
    return struct.pack('>I', len(content)) + name + content + struct.pack('>I', zlib.crc32(name + content))


def png(width, height):
    """A grey picture, all white; without pixels when it claims to be large."""
    rows = b''.join(b'\0' + b'\xff' * width for _ in range(height)) if width * height < 10_000 else b''
    return (b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)) +
            chunk(b'IDAT', zlib.compress(rows)) + chunk(b'IEND', b''))


def content_of(name):
    with open(sample(name), 'rb') as file:
        return file.read()


class BadPictures(Folder):
    def check_named(self, path, codes):
        """The error has a name, in JSON and in text, and the picture beside it is still read."""
        good = sample(GOOD_PICTURE)
        answer = run('scan', '--json', path, good)
        self.assertEqual(answer.status, UNREADABLE)
        bad, other = answer.lines()
        self.assertEqual(list(bad), ['schema', 'image', 'error'])
        self.assertEqual(bad['image'], path)
        self.assertIn(bad['error']['code'], codes)
        self.assertIsInstance(bad['error']['offset'], int)
        self.assertTrue(bad['error']['message'])
        self.assertEqual(other['symbols'][0]['code']['ecosystem'], 'alipay')

        text = run('scan', path, good)
        self.assertEqual(text.status, UNREADABLE)
        self.assertIn(path, text.talk)
        self.assertIn(bad['error']['code'], text.talk)
        self.assertIn('Alipay', text.out)

    def test_missing(self):
        self.check_named(self.path('missing.png'), ['unreadable'])

    def test_empty(self):
        self.check_named(self.file('empty.png'), ['not_an_image'])

    def test_not_an_image(self):
        self.check_named(self.file('text.png', b'hello, this is text\n' * 50), ['not_an_image'])

    def test_truncated(self):
        for name in (GOOD_PICTURE, 'hard/perspective.jpg'):
            whole = content_of(name)
            for size in (9, 40):
                with self.subTest((name, size)):
                    self.check_named(self.file('cut.png', whole[:size]), ['bad_image', 'not_an_image'])

    def test_a_picture_that_breaks_off_is_read_as_far_as_it_goes(self):
        for name in (GOOD_PICTURE, 'hard/perspective.jpg'):
            whole = content_of(name)
            answer = run('scan', '--json', self.file('cut.png', whole[:len(whole) // 3]))
            self.assertNotEqual(answer.status, 0)
            self.assertTrue(answer.lines()[0]['cut_short'])
            self.assertEqual(answer.lines()[0]['errors'][0]['code'], 'bad_image')

    def test_oversize(self):
        self.check_named(self.file('large.png', png(60_000, 60_000)), ['too_large'])

    def test_no_pixels(self):
        self.check_named(self.file('zero.png', png(0, 0)), ['bad_image'])

    def test_unreadable_by_permission(self):
        path = self.file('secret.png', content_of(GOOD_PICTURE))
        os.chmod(path, 0)
        if os.access(path, os.R_OK):
            self.skipTest('this user may read anything')
        self.check_named(path, ['unreadable'])

    def test_a_file_that_fails_while_it_is_read(self):
        if not os.path.exists('/proc/self/mem'):
            self.skipTest('no /proc here')
        self.check_named('/proc/self/mem', ['unreadable'])

    def test_a_folder_without_pictures(self):
        self.file('folder/notes.txt', b'no picture')
        self.check_named(self.path('folder'), ['not_an_image'])

    def test_one_pixel_holds_no_code(self):
        path = self.file('one.png', png(1, 1))
        answer = run('scan', '--json', path)
        self.assertEqual(answer.status, NOTHING)
        self.assertEqual((answer.lines()[0]['width'], answer.lines()[0]['height']), (1, 1))

    def test_a_bad_file_in_a_folder_keeps_its_place(self):
        for name in ('a.png', 'c.png'):
            self.file(name, content_of(GOOD_PICTURE))
        self.file('b.png', b'not a picture')
        answer = run('scan', '--json', '--jobs', '3', self.scratch.name)
        self.assertEqual(answer.status, UNREADABLE)
        self.assertEqual([os.path.basename(line['image']) for line in answer.lines()], ['a.png', 'b.png', 'c.png'])
        self.assertEqual(['error' in line for line in answer.lines()], [False, True, False])

    def test_a_name_that_is_no_text_stays_one_line(self):
        os.mkdir(self.path('odd'))
        odd = os.path.join(os.fsencode(self.path('odd')), b'a\xff\n\x1b[31m.png')
        with open(odd, 'wb') as out:
            out.write(content_of(GOOD_PICTURE))
        self.assertEqual(len(run('scan', '--json', self.path('odd')).lines()), 1)
        self.assertNotIn('\x1b', run('scan', self.path('odd')).out)

    def test_a_copy_that_cannot_be_written_loses_no_answer(self):
        answer = run('scan', '--json', '--annotate', '/dev/null/copy.png', sample(GOOD_PICTURE))
        self.assertEqual(answer.status, UNREADABLE)
        self.assertEqual(answer.lines()[0]['symbols'][0]['code']['ecosystem'], 'alipay')
        self.assertIn('unwritable', answer.talk)

    def test_an_empty_name_of_a_copy_is_named(self):
        answer = run('scan', '--annotate', '', sample(GOOD_PICTURE))
        self.assertEqual((answer.status, answer.out), (USAGE, ''))
        self.assertIn('--annotate: is empty', answer.talk)

    def test_nothing_half_written_stays(self):
        os.mkdir(self.path('copy.png'))  # in the way of the copy
        self.file('copy.png/keep', b'')
        target = self.path('copy.png')
        run('scan', '--annotate', os.path.join(target, 'keep', 'x.png'), sample(GOOD_PICTURE))
        self.assertEqual(self.files(), ['copy.png/keep'])

    def test_misuse(self):
        for arguments in (('scan',), ('scan', '--jobs', '0', 'x'), ('scan', '--effort', 'silly', 'x'),
                          ('scan', '--formats', 'qr', 'x'), ('scan', '--deadline', '-1', 'x')):
            with self.subTest(arguments):
                self.assertEqual(run(*arguments).status, USAGE)

    def test_misuse_points_to_the_help_of_the_command(self):
        self.assertIn('try: moongate scan --help', run('scan', '--silly').talk)
        self.assertIn('try: moongate --help', run('--silly').talk)

    def test_a_command_that_does_not_exist_is_named(self):
        answer = run('scna', 'x.png')
        self.assertEqual(answer.status, USAGE)
        self.assertIn('no such command: scna', answer.talk)


class BadLines(unittest.TestCase):
    def check_line(self, line, code, offset):
        """The bad line has its error, its number and the place in it; the lines around it their answers."""
        good = json.dumps({'payload': ALIPAY}).encode()
        feed = b'\n'.join([good, line, good]) + b'\n'
        answer = run('classify', '--json', '--input', 'jsonl', '-', feed=feed)
        self.assertEqual(answer.status, UNREADABLE)
        first, bad, last = answer.lines()
        self.assertEqual((first['ecosystem'], last['ecosystem']), ('alipay', 'alipay'))
        self.assertEqual(bad['line'], 2)
        self.assertEqual(bad['error']['code'], code)
        self.assertEqual(bad['error']['offset'], offset)

        text = run('classify', '--input', 'jsonl', '-', feed=feed)
        self.assertEqual(text.status, UNREADABLE)
        self.assertEqual(len(text.out.splitlines()), 3)
        self.assertIn(f'line 2: {code}', text.talk)

    def test_no_json(self):
        self.check_line(b'{"payload":"x"', 'malformed', 14)
        self.check_line(b'nonsense', 'malformed', 1)
        self.check_line(b'', 'malformed', 0)

    def test_other_json(self):
        for line in (b'[]', b'"x"', b'null', b'{}', b'{"payload":5}', b'{"payload":"x","payload_base64":"eA=="}'):
            with self.subTest(line):
                self.check_line(line, 'malformed', 0)

    def test_a_payload_that_stands_twice(self):
        self.check_line(b'{"payload":"x","payload":"y"}', 'duplicate_field', 0)
        self.check_line(b'{"payload_base64":"eA==","payload_base64":"eA=="}', 'duplicate_field', 0)

    def test_other_members_are_not_looked_at(self):
        line = b'{"id":1,"id":2,"more":{"payload":3,"payload":4},"payload":"x"}'
        self.assertEqual(run('classify', '--input', 'jsonl', '-', feed=line).status, GOOD)

    def test_numbers_of_any_size_in_other_members(self):
        number = b'9' * 500_000
        for value in (b'1e999', b'-1E+400', number, b'-' + number + b'.5', b'[1e999,{"a":[' + number + b']}]'):
            line = b'{"id":' + value + b',"payload":"' + ALIPAY.encode() + b'","n":' + value + b'}\n'
            answer = run('classify', '--json', '--input', 'jsonl', '-', feed=line * 2)
            self.assertEqual(answer.status, GOOD)
            self.assertEqual([code['ecosystem'] for code in answer.lines()], ['alipay', 'alipay'])

    def test_numbers_of_any_size_that_are_the_payload(self):
        for value in (b'1e999', b'9' * 500_000):
            self.check_line(b'{"payload":' + value + b'}', 'malformed', 0)
        self.check_line(b'1e999', 'malformed', 0)

    def test_what_is_no_number_beside_one_too_large(self):
        self.check_line(b'{"a":1e999,"b":01}', 'malformed', 16)
        self.check_line(b'{"a":1e999x}', 'malformed', 10)
        self.check_line(b'{"a":"1e999\\"1e999","b":1e999,"c":-}', 'malformed', 35)
        self.check_line(b'{"a":1e999', 'malformed', 10)

    def test_a_number_in_a_string_stays_what_it_is(self):
        line = b'{"a":1e999,"b":"\\"","payload":"https://shop.example/1e999?n=123"}'
        answer = run('classify', '--json', '--input', 'jsonl', '-', feed=line)
        self.assertEqual(answer.lines()[0]['fields']['url'], 'https://shop.example/1e999?n=123')

    def test_a_nul_ends_no_line(self):
        self.check_line(b'{"payload":"x"}\0{"payload":"y"}', 'malformed', 15)
        self.check_line(b'\0', 'malformed', 0)
        self.check_line(b'{"payload":"a\0b"}', 'malformed', 13)

    def test_deep_json_that_is_well_formed(self):
        line = b'{"a":' + b'[' * 2_000_000 + b']' * 2_000_000 + b',"payload":"' + ALIPAY.encode() + b'"}'
        answer = run('classify', '--json', '--input', 'jsonl', '-', feed=line)
        self.assertEqual((answer.status, answer.lines()[0]['ecosystem']), (GOOD, 'alipay'))
        self.check_line(b'{"payload":' + b'[' * 10_000 + b'"x"' + b']' * 10_000 + b'}', 'malformed', 0)

    def test_a_wide_line_takes_no_longer_than_it_is(self):
        line = b'{"a":[' + b'{},' * 1_000_000 + b'{}],"payload":"x"}'
        self.assertEqual(run('classify', '--input', 'jsonl', '-', feed=line).status, GOOD)

    def test_deep_json(self):
        self.check_line(b'[' * 200_000, 'malformed', 200_000)

    def test_lone_surrogates(self):
        self.check_line(b'{"payload":"\\ud800"}', 'malformed', 18)

    def test_invalid_utf8(self):
        self.check_line(b'{"payload":"\xff"}', 'bad_charset', 12)

    def test_invalid_base64(self):
        for text, offset in (('A', 1), ('AA=A', 2), ('AA*=', 2), ('AB==', 1), ('A===', 1), ('AA ==', 5)):
            with self.subTest(text):
                self.check_line(json.dumps({'payload_base64': text}).encode(), 'bad_base64', offset)

    def test_a_line_without_end(self):
        self.check_line(b'x' * (20 << 20), 'too_large', 16 << 20)


if __name__ == '__main__':
    unittest.main()
