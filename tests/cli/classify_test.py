"""moongate classify: one answer for each payload, in order."""
import json
import os
import subprocess
import unittest

from program import (ALIPAY, GOOD, NOTHING, PROGRAM, SAMPLES, UNCLEAN, UNREADABLE, USAGE, WECHAT, encoded, run)


def jsonl(*lines):
    return run('classify', '--json', '--input', 'jsonl', '-', feed=''.join(line + '\n' for line in lines))


# Signed with OpenSSL's program; the public key lies in samples/keys.
UPI = 'upi://pay?pa=shop@examplebank&pn=Example%20Shop&am=10.00&cu=INR&mode=02&orgid=000042'
SIGN = '&sign=MEUCIQDeMFYSyqGAWCgGmDSFsyTAhveb%2BngqFsW7yYvgl45DvgIgCKEeXYZkxEkHDv8chVNNH7ODqJ9w%2FZ9KDxyMCqSRRcc%3D'


class Classify(unittest.TestCase):
    def test_keys_check_signatures(self):
        keys = ('--json', '--keys', os.path.join(SAMPLES, 'keys'))
        genuine = run('classify', *keys, UPI + SIGN)
        self.assertEqual((genuine.status, genuine.lines()[0]['flags']), (GOOD, ['signature_verified']))
        forged = run('classify', *keys, UPI.replace('am=10.00', 'am=90.00') + SIGN)
        self.assertEqual((forged.status, forged.lines()[0]['errors'][0]['code']), (UNCLEAN, 'bad_signature'))
        self.assertEqual(run('classify', '--json', UPI + SIGN).lines()[0]['flags'], ['signature_unverified'])

    def test_keys_that_cannot_be_read_are_told(self):
        answer = run('classify', '--keys', '/nowhere/keys', UPI)
        self.assertEqual((answer.status, answer.out), (UNREADABLE, ''))
        self.assertIn('/nowhere/keys', answer.talk)
        self.assertEqual(run('classify', '--keys', SAMPLES, UPI).status, USAGE)  # its folders are no ecosystems

    def test_members_stand_in_the_documented_order(self):
        answer = run('classify', '--json', ALIPAY)
        self.assertEqual(answer.status, GOOD)
        documented = ['schema', 'ecosystem', 'scheme', 'kind', 'presented_by', 'initiation', 'valid', 'sensitive', 'payee',
                      'amount', 'reference', 'fields', 'flags', 'errors', 'candidates', 'opens_in', 'unwrapped', 'display']
        code = answer.lines()[0]
        self.assertEqual(list(code), [name for name in documented if name in code])
        self.assertEqual(code['schema'], 1)
        self.assertEqual(code['ecosystem'], 'alipay')
        self.assertEqual(code['kind'], 'payment')
        self.assertEqual(code['presented_by'], 'merchant')
        self.assertIs(code['valid'], True)
        self.assertIs(code['sensitive'], False)

    def test_empty_members_are_left_out(self):
        code = run('classify', '--json', 'hello').lines()[0]
        self.assertEqual(code, {'schema': 1, 'ecosystem': 'none', 'kind': 'text', 'valid': True, 'sensitive': False,
                                'display': code['display']})

    def test_arguments_keep_their_order(self):
        kinds = [code['ecosystem'] for code in run('classify', '--json', WECHAT, 'x', ALIPAY).lines()]
        self.assertEqual(kinds, ['wechat_pay', 'none', 'alipay'])

    def test_a_payload_may_look_like_anything_else_on_a_command_line(self):
        for payload in ('scan', 'version', '[1,2]', '[]', '[x]', '\x1f[', '', 'a,b', '%s', '"', '{}'):
            with self.subTest(payload):
                answer = run('classify', '--json', payload)
                self.assertEqual(len(answer.lines()), 1)
        self.assertEqual(len(run('classify', '--json', '--', '--json').lines()), 1)

    def test_standard_input_is_read_by_lines(self):
        answer = run('classify', '--json', '-', feed=f'{ALIPAY}\r\n\nlast without line end')
        self.assertEqual([code['ecosystem'] for code in answer.lines()], ['alipay', 'none', 'none'])
        self.assertNotIn('flags', answer.lines()[0])  # the carriage return belongs to the line end

    def test_nothing_given_is_nothing_found(self):
        self.assertEqual(run('classify', '-').status, NOTHING)

    def test_text_is_one_line_a_payload(self):
        answer = run('classify', ALIPAY, 'a\nb')
        self.assertEqual(len(answer.out.splitlines()), 2)
        self.assertIn('alipay', answer.out)

    def test_text_names_what_makes_a_code_hostile(self):
        answer = run('classify', 'https://qr.aIipay.com/x')
        self.assertEqual(answer.out, 'url qr.aIipay.com: hostile lookalike\n')

    def test_invalid_and_hostile_codes_have_a_status_of_their_own(self):
        self.assertEqual(run('classify', 'https://qr.alipay.com@example.com/fkx1').status, UNCLEAN)
        self.assertEqual(run('classify', 'x' * 65537).status, UNCLEAN)

    def test_jsonl_takes_text_and_bytes(self):
        answer = jsonl(json.dumps({'payload': ALIPAY, 'id': 7}), json.dumps({'payload_base64': encoded(ALIPAY.encode())}))
        self.assertEqual(answer.status, GOOD)
        self.assertEqual([code['ecosystem'] for code in answer.lines()], ['alipay', 'alipay'])

    def test_jsonl_takes_lines_of_any_size_and_depth(self):
        payload = f'"payload":"{ALIPAY}"'
        escaped = ''.join(f'\\u{ord(c):04x}' for c in ALIPAY)
        lines = [f'{{"other":"{"x" * size}",{payload}}}' for size in (1, 262_000, 263_000, 15_000_000)]
        lines += [f'{{"other":{"[" * depth}{"]" * depth},{payload}}}' for depth in (1, 1000, 100_000)]
        lines += [f'{{"other":[1e999,-{"9" * 400},0.5],{payload}}}', f'{{"\\u0070ayload":"{escaped}"}}',
                  f'\t{{ {payload} , "payloads" : {{ "payload" : 1 }} }} ', f'\ufeff{{{payload}}}']
        answer = jsonl(*lines)
        self.assertEqual(answer.status, GOOD)
        self.assertEqual([code['ecosystem'] for code in answer.lines()], ['alipay'] * len(lines))

    def test_answers_come_while_input_is_still_open(self):
        with subprocess.Popen([PROGRAM, 'classify', '--json', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:
            child.stdin.write(ALIPAY.encode() + b'\n')
            child.stdin.flush()
            self.assertEqual(json.loads(child.stdout.readline())['ecosystem'], 'alipay')
            child.stdin.close()

    def test_a_reader_that_goes_away_ends_the_program_quietly(self):
        feed = 'hello\n' * 200_000
        with subprocess.Popen([PROGRAM, 'classify', '-'], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                              stderr=subprocess.PIPE) as child:
            child.stdout.close()
            try:
                child.stdin.write(feed.encode())
                child.stdin.close()
            except BrokenPipeError:
                pass
            self.assertEqual(child.stderr.read(), b'')
            self.assertEqual(child.wait(), UNREADABLE)

    def test_a_full_disk_is_said(self):
        with open('/dev/full', 'wb') as full:
            done = subprocess.run([PROGRAM, 'classify', 'x'], stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertIn(b'unwritable', done.stderr)

    def test_misuse(self):
        for arguments in ((), ('bogus',), ('classify', '--bogus', 'x'), ('classify', '--input', 'xml', 'x'),
                          ('classify', '--js', 'x')):
            with self.subTest(arguments):
                answer = run(*arguments)
                self.assertEqual(answer.status, USAGE)
                self.assertEqual(answer.out, '')
                self.assertIn('--help', answer.talk)


if __name__ == '__main__':
    unittest.main()
