"""A secret is in no output unless --reveal was typed."""
import base64
import json
import os
import unittest

from program import CONSUMER_CODE, GOOD, Folder, encoded, run, sample

# What would give the canary away: its middle, as text and in each alignment of Base64.
MIDDLE = CONSUMER_CODE[3:-4]
TRACES = [MIDDLE] + [base64.b64encode(b' ' * shift + MIDDLE.encode()).decode()[4:12] for shift in range(3)]
PICTURES = ['phone/wechat-code-128.jpg', 'phone/wechat-qr-dimmed.jpg']


# What scanners, labels and generators put around a payload, and people around a code.
FRAMINGS = [('', '\n'), ('\r\n', ''), ('', '\t'), (' ', ' '), ('\u3000', '\u3000'), ('\u00a0', '\u00a0'), ('"', '"'),
            ("'", "'"), ('\x02', '\x03'), ('\ufeff', ''), (']C0', ''), (']Q1', ''), (']Q2\\000026', '\r\n'),
            ('\\000026', ''), ('*', '*'), ('*', ''), ('please take ', ' now'), ('{"code":"', '"}'),
            ('https://shop.example/?next=', '&x=1')]
# Payloads and what would give each away.
HIDDEN = [(CONSUMER_CODE, MIDDLE), ('2876 5192 8374 6501 91', '5192 8374 6501'),
          ('134519283746501917134519283746501917', '4519283746501'), ('１３４５１９２８３７４６５０１９１７', '１９２８３７'),
          ('https://login.weixin.qq.com/l/4aMoonGateQ==', 'MoonGate'),
          ('otpauth://totp/a?secret=JBSWY3DPEHPK3PXP', 'JBSWY3DP'),
          ('hQVDUFYwMWEaTwegAAAAAxAQUApWSVNBIERFQklUVxNHYQAAAAAAABYSEgEZQAAAAAA=', 'YWEaTwegAAAA'),
          ('alipays://platformapi/startapp?saId=10000007&qrcode=https%3A%2F%2Flogin.weixin.qq.com%2Fl%2F4aMoonGateQ%3D%3D',
           'MoonGate')]


class Secrets(Folder):
    def check_silent(self, answer):
        for trace in TRACES:
            self.assertNotIn(trace, answer.out)
            self.assertNotIn(trace, answer.talk)

    def test_classify(self):
        line = json.dumps({'payload_base64': encoded(CONSUMER_CODE.encode())})
        for arguments in (('classify', CONSUMER_CODE), ('classify', '--json', CONSUMER_CODE)):
            answer = run(*arguments)
            self.assertEqual(answer.status, GOOD)
            self.check_silent(answer)
        self.check_silent(run('classify', '--json', '--input', 'jsonl', '-', feed=line))

    def test_route(self):
        for arguments in (('route', CONSUMER_CODE), ('route', '--json', CONSUMER_CODE),
                          ('route', '--json', CONSUMER_CODE, 'https://example.com/')):
            self.check_silent(run(*arguments))

    def test_what_a_scanner_adds_uncovers_nothing(self):
        for payload in (CONSUMER_CODE + '\t', ' ' + CONSUMER_CODE, f'{CONSUMER_CODE}\n{CONSUMER_CODE}'):
            for arguments in (('classify',), ('classify', '--json'), ('route',), ('route', '--json'),
                              ('route', '--json', 'https://example.com/')):
                with self.subTest((arguments, payload)):
                    self.check_silent(run(*arguments, payload))
            self.assertIs(run('classify', '--json', payload).lines()[0]['sensitive'], True)

    def check_hides(self, answer, trace):
        for text in (answer.out, answer.talk, answer.out.encode().decode('unicode_escape', 'replace')):
            self.assertNotIn(trace, text)
        self.assertNotIn(json.dumps(trace)[1:-1], answer.out)

    def test_every_framing_through_every_command(self):
        for secret, trace in HIDDEN:
            framed = [front + secret + back for front, back in FRAMINGS]
            lines = '\n'.join(json.dumps({'payload': payload}) for payload in framed)
            runs = [run('classify', '--', *framed), run('classify', '--json', '--', *framed),
                    run('classify', '--json', '--input', 'jsonl', '-', feed=lines)]
            for context in ('android', 'ios', 'web', 'terminal'):
                for form in ((), ('--json',)):
                    runs.append(run('route', *form, '--context', context, '--', *framed))
            runs += [run('route', '--json', '--context', 'terminal', '--', payload) for payload in framed]
            for answer in runs:
                self.check_hides(answer, trace)

    def test_scan(self):
        for picture in PICTURES:
            with self.subTest(picture):
                answer = run('scan', '--json', sample(picture))
                self.check_silent(answer)
                (symbol,) = answer.lines()[0]['symbols']
                self.assertEqual(symbol['text'], '13************0017')
                self.assertNotIn('bytes_base64', symbol)
                self.assertIs(symbol['code']['sensitive'], True)
                self.check_silent(run('scan', sample(picture)))

    def test_reveal(self):
        symbol = run('scan', '--json', '--reveal', sample(PICTURES[0])).lines()[0]['symbols'][0]
        self.assertEqual(symbol['text'], CONSUMER_CODE)
        self.assertEqual(base64.b64decode(symbol['bytes_base64']).decode(), CONSUMER_CODE)

    def test_reveal_in_text(self):
        self.assertEqual(run('classify', '--reveal', CONSUMER_CODE).out, f'wechat_pay consumer_code {CONSUMER_CODE}\n')
        self.assertIn(CONSUMER_CODE, run('scan', '--reveal', sample(PICTURES[0])).out)

    def test_an_annotated_copy_shows_no_secret(self):
        for picture in PICTURES:
            with self.subTest(picture):
                run('scan', '--annotate', self.path('copy.png'), sample(picture))
                again = run('scan', '--json', '--reveal', '--effort', 'thorough', self.path('copy.png'))
                self.assertNotIn('symbols', again.lines()[0])
                run('scan', '--reveal', '--annotate', self.path('open.png'), sample(picture))
                self.assertTrue(os.path.exists(self.path('open.png')))

    def test_errors_hold_no_payload(self):
        bad_lines = (f'{{"payload":"{CONSUMER_CODE}"', f'{{"payload_base64":"{CONSUMER_CODE}*"}}', CONSUMER_CODE + '{')
        for json_output in ((), ('--json',)):
            self.check_silent(run('classify', *json_output, '--input', 'jsonl', '-', feed='\n'.join(bad_lines)))


if __name__ == '__main__':
    unittest.main()
