"""moongate scan: pictures in, answers out."""
import base64
import os
import pty
import stat
import subprocess
import unittest

from program import (ALIPAY, GOOD, NOTHING, PROGRAM, UNREADABLE, USAGE, WECHAT, Folder, run, sample)

PARKING = 'parking-entrance.jpg'

# Code 128 (ISO/IEC 15417): start C, the pairs 10 10 01 10, and 2, which is 105 + 102 + 2*10 + 3*10 + 4*1 + 5*10 modulo
# 103, stop. FNC1, which counts 102, stands in first place.
GS1_LOT = '211232' '411131' '221312' '221312' '222122' '221312' '222221' '2331112'


def bars(widths):
    """A grey picture of bars and spaces in turn, with quiet zones."""
    line = b'\xff' * 30
    for i, width in enumerate(widths):
        line += (b'\x00', b'\xff')[i % 2] * (3 * int(width))
    line += b'\xff' * 30
    return b'P5 %d 60 255\n' % len(line) + line * 60


class Scan(Folder):
    def test_json_has_the_documented_members(self):
        answer = run('scan', '--json', sample(PARKING))
        self.assertEqual(answer.status, GOOD)
        (picture,) = answer.lines()
        documented = ['schema', 'image', 'width', 'height', 'elapsed_ms', 'stages', 'conflict', 'hints', 'symbols',
                      'resolution']
        self.assertEqual(list(picture), [name for name in documented if name in picture])
        self.assertEqual((picture['image'], picture['width'], picture['height']), (sample(PARKING), 1600, 1200))
        self.assertIs(picture['conflict'], False)
        self.assertEqual(sorted(picture['stages'][0]), ['found', 'ms', 'name'])
        texts = {symbol['text'] for symbol in picture['symbols']}
        self.assertEqual(texts, {ALIPAY, WECHAT})

    def test_gs1_data_is_told(self):
        (symbol,) = run('scan', '--json', self.file('lot.pgm', bars(GS1_LOT))).lines()[0]['symbols']
        self.assertEqual(list(symbol)[:5], ['format', 'corner_points', 'text', 'bytes_base64', 'gs1'])
        self.assertEqual((symbol['text'], symbol['gs1']), ('10100110', True))

    def test_a_symbol_has_the_documented_members(self):
        symbol = run('scan', '--json', sample('alipay/collect.png')).lines()[0]['symbols'][0]
        self.assertEqual(list(symbol),
                         ['format', 'corner_points', 'text', 'bytes_base64', 'ec_level', 'found_by', 'code'])
        self.assertEqual(symbol['format'], 'qr_code')
        self.assertEqual(base64.b64decode(symbol['bytes_base64']).decode(), ALIPAY)
        self.assertEqual(symbol['code']['ecosystem'], 'alipay')
        # Printed at 6 pixels a module behind a quiet zone of 4 modules.
        self.assertEqual(len(symbol['corner_points']), 4)
        x, y = symbol['corner_points'][0]
        self.assertAlmostEqual(x, 24, delta=3)
        self.assertAlmostEqual(y, 24, delta=3)

    def test_the_table_says_whose_what_and_what_to_do(self):
        answer = run('scan', sample(PARKING))
        self.assertEqual(answer.status, GOOD)
        for text in (sample(PARKING), 'WeChat Pay', 'Alipay', 'payment', 'Open in Alipay', 'ms'):
            self.assertIn(text, answer.out)
        self.assertEqual(answer.talk, '')

    def test_standard_input_is_a_picture(self):
        with open(sample(PARKING), 'rb') as file:
            answer = run('scan', '--json', '-', feed=file.read())
        self.assertEqual(answer.lines()[0]['image'], '-')
        self.assertEqual(len(answer.lines()[0]['symbols']), 2)

    def test_nothing_found(self):
        answer = run('scan', '--json', '--formats', 'ean_13', sample('none/url.png'))
        self.assertEqual(answer.status, NOTHING)
        self.assertNotIn('symbols', answer.lines()[0])

    def test_formats_and_max_bound_the_search(self):
        found = run('scan', '--json', '--formats', 'code_128,ean_13', sample('several/bar-and-qr.jpg')).lines()[0]
        self.assertEqual([symbol['format'] for symbol in found['symbols']], ['code_128'])
        found = run('scan', '--json', '--max', '1', sample(PARKING)).lines()[0]
        self.assertEqual(len(found['symbols']), 1)

    def test_add_ons_are_read_on_request(self):
        for arguments, text in ((), '9771234567003'), (('--ean-add-ons',), '977123456700307'):
            (line,) = run('scan', '--json', *arguments, sample('none/magazine-add-on.png')).lines()
            self.assertEqual([symbol['text'] for symbol in line['symbols']], [text])

    def test_a_region_bounds_the_search(self):
        (whole,) = run('scan', '--json', sample(PARKING)).lines()
        width, height = whole['width'], whole['height']
        (left,) = run('scan', '--json', '--region', f'0,0,{width // 2},{height}', sample(PARKING)).lines()
        self.assertEqual((len(whole['symbols']), len(left['symbols'])), (2, 1))
        self.assertIn(left['symbols'][0]['text'], [symbol['text'] for symbol in whole['symbols']])
        self.assertEqual(run('scan', '--region', f'{width},0,9,9', sample(PARKING)).status, UNREADABLE)
        for typed in ('1,2,3', '1,2,3,4,5', '1,2,3,x', '-1,0,9,9', ''):
            self.assertEqual(run('scan', '--region', typed, sample(PARKING)).status, USAGE)

    def test_folders_keep_their_order_on_any_number_of_threads(self):
        one = run('scan', '--json', sample('several'), sample('none'))
        many = run('scan', '--json', '--jobs', '4', sample('several'), sample('none'))
        self.assertEqual([line['image'] for line in one.lines()], [line['image'] for line in many.lines()])
        self.assertEqual(one.status, many.status)

    def test_every_picture_of_the_samples_has_an_answer(self):
        pictures = [name for _, _, names in os.walk(sample('.')) for name in names if name.endswith(('.png', '.jpg'))]
        self.assertEqual(len(run('scan', '--json', sample('.')).lines()), len(pictures))

    def test_the_context_decides_what_several_codes_mean(self):
        web = run('scan', '--json', sample(PARKING)).lines()[0]
        self.assertEqual(web['resolution']['decision'], 'choose')
        self.assertIs(web['conflict'], False)
        terminal = run('scan', '--json', '--context', 'terminal', sample(PARKING))
        self.assertEqual(terminal.lines()[0]['resolution']['decision'], 'conflict')
        self.assertIs(terminal.lines()[0]['conflict'], True)
        self.assertEqual(terminal.status, 3)

    def test_the_choices_are_listed(self):
        for context in ('web', 'terminal'):
            lines = run('scan', '--context', context, sample(PARKING)).out.splitlines()
            self.assertEqual(sorted(lines[-2:]), ['    alipay payment', '    wechat_pay payment'])

    def test_colour_and_progress_are_for_terminals(self):
        self.assertNotIn('\x1b', run('scan', sample('none')).out + run('scan', sample('none')).talk)
        for environment, coloured in (({'TERM': 'xterm', 'NO_COLOR': ''}, True), ({'TERM': 'xterm', 'NO_COLOR': '1'}, False),
                                      ({'TERM': 'dumb', 'NO_COLOR': ''}, False)):
            with self.subTest(environment):
                self.assertEqual(b'\x1b[1m' in self.on_terminal('scan', sample(PARKING), environment=environment), coloured)

    def test_progress_is_shown_for_folders_only(self):
        lively = {'TERM': 'xterm'}
        self.assertRegex(self.on_terminal('scan', sample('none'), environment=lively, stream='stderr'), rb'\d+ of \d+')
        self.assertEqual(self.on_terminal('scan', sample('none'), environment={'TERM': 'dumb'}, stream='stderr'), b'')
        self.assertEqual(self.on_terminal('scan', sample(PARKING), environment=lively, stream='stderr'), b'')

    def on_terminal(self, *arguments, environment, stream='stdout'):
        """What the program writes to a terminal on one of its streams."""
        ours, theirs = pty.openpty()
        streams = {'stdout': subprocess.DEVNULL, 'stderr': subprocess.DEVNULL, stream: theirs}
        with subprocess.Popen([PROGRAM, *arguments], env={**os.environ, **environment}, **streams) as child:
            child.wait(timeout=60)
        os.close(theirs)
        try:
            return os.read(ours, 65536)
        except OSError:  # nothing was written before the other end closed
            return b''
        finally:
            os.close(ours)


class Annotate(Folder):
    def test_one_picture_gives_one_file(self):
        run('scan', '--annotate', self.path('out/copy.png'), sample(PARKING))
        self.assertEqual(self.files(), ['out/copy.png'])
        again = run('scan', '--json', self.path('out/copy.png')).lines()[0]
        self.assertEqual((again['width'], again['height']), (1600, 1200))

    def test_the_table_is_in_the_language_asked_for(self):
        answer = run('scan', '--lang', 'zh', sample('alipay/collect.png'))
        for words in ('归属', '类型', '收款码', '打开'):
            self.assertIn(words, answer.out)
        for words in ('WHOSE', 'payment', 'Open'):
            self.assertNotIn(words, answer.out)

    def test_labels_are_english_where_no_font_draws_chinese_and_that_is_told_once(self):
        missing = ('--font', self.path('missing.ttf'))
        answer = run('scan', '--lang', 'zh', *missing, '--annotate', self.path('zh'), sample('several'))
        self.assertEqual(answer.talk.count('labels are in English'), 1)
        self.assertIn('有多个码', answer.out)
        answer = run('scan', '--annotate', self.path('en'), *missing, sample('several'))
        self.assertNotIn('labels', answer.talk)
        for name in (name for name in self.files() if name.startswith('zh/')):
            with open(self.path(name), 'rb') as chinese, open(self.path('en' + name[2:]), 'rb') as english:
                self.assertEqual(chinese.read(), english.read())

    def test_a_folder_gives_a_folder(self):
        run('scan', '--jobs', '2', '--annotate', self.path('copies'), sample('several'))
        names = sorted(name for name in os.listdir(sample('several')) if name.endswith('.jpg'))
        self.assertEqual(self.files(), [f'copies/{name}.png' for name in names])

    def test_pictures_of_one_name_keep_their_copies(self):
        for folder, picture in (('x', 'alipay/collect.png'), ('y', 'wechat_pay/collect.png'), ('y/z', 'none/url.png')):
            with open(sample(picture), 'rb') as file:
                self.file(f'in/{folder}/a.png', file.read())
        inside = self.path('in').lstrip('/')
        run('scan', '--annotate', self.path('out'), self.path('in/x'), self.path('in/y'), self.path('in/x/a.png'))
        copies = [name for name in self.files() if name.startswith('out/')]
        self.assertEqual(copies, sorted(['out/z/a.png.png', f'out/{inside}/y/a.png.png', f'out/{inside}/x/a.png.png',
                                         f'out/{inside}/x/a.png-2.png']))

    def test_a_link_stays_and_its_target_is_written(self):
        target = self.file('kept/target.png', b'old')
        for link, to in (('link.png', 'kept/target.png'), ('far.png', target), ('new.png', 'kept/new.png')):
            os.symlink(to, self.path(link))
            self.assertEqual(run('scan', '--annotate', self.path(link), sample(PARKING)).status, GOOD)
            self.assertTrue(os.path.islink(self.path(link)))
            self.check_is_png(os.path.realpath(self.path(link)))
        self.assertEqual(self.files(), ['far.png', 'kept/new.png', 'kept/target.png', 'link.png', 'new.png'])

    def test_a_pipe_is_written_into(self):
        pipe = self.path('pipe')
        os.mkfifo(pipe)
        with open(self.path('copy.png'), 'wb') as copy, subprocess.Popen(['cat', pipe], stdout=copy) as reader:
            answer = run('scan', '--annotate', pipe, sample(PARKING))
            if not stat.S_ISFIFO(os.stat(pipe).st_mode):
                reader.kill()  # nobody will write any more
        self.assertEqual(answer.status, GOOD)
        self.assertTrue(stat.S_ISFIFO(os.stat(pipe).st_mode))
        self.check_is_png(self.path('copy.png'))

    def test_standard_output_takes_the_copy_and_then_the_answer(self):
        if not os.path.exists('/proc/self/fd/1'):
            self.skipTest('no /proc here')
        # As /dev/stdout is one; a program that replaces links must not meet the real one.
        os.symlink('/proc/self/fd/1', self.path('stdout'))
        path = self.path('both')
        with open(path, 'wb') as out:
            subprocess.run([PROGRAM, 'scan', '--annotate', self.path('stdout'), sample(PARKING)], stdout=out, check=True)
        self.assertTrue(os.path.islink(self.path('stdout')))
        with open(path, 'rb') as file:
            content = file.read()
        self.assertTrue(content.startswith(b'\x89PNG'))
        self.assertIn(b'WeChat Pay', content[-400:])

    def check_is_png(self, path):
        with open(path, 'rb') as file:
            self.assertEqual(file.read(4), b'\x89PNG')

    def test_names_never_lead_out_of_the_folder(self):
        tangled = os.path.join(sample('none'), '..', 'none', 'url.png')
        run('scan', '--annotate', self.path('copies'), tangled, sample('none/url.png'))
        self.assertTrue(all(name.startswith('copies/') for name in self.files()))


if __name__ == '__main__':
    unittest.main()
