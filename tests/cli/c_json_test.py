"""The C library writes byte for byte the JSON that the program prints."""
import base64
import glob
import json
import os
import re
import subprocess
import unittest

from program import ALIPAY, BROKEN_EMV, CONSUMER_CODE, PROGRAM, WECHAT, sample

PRINT_JSON = os.environ['PRINT_JSON']
VECTORS = os.environ['MOONGATE_VECTORS']

OWN = [ALIPAY, WECHAT, CONSUMER_CODE, BROKEN_EMV, '', 'hello', 'a\nb', '\x00\x7f', 'Café 🌙', b'\xff\xfe\xc3', 'x' * 70000,
       'https://qr.alipay.com@example.com/fkx1', 'https://qr.aIipay.com/x',
       'https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId=web%7Cmoongate00000000000000000042',
       'https://qr.95516.com/qrcGtwWeb-web/api/open?qrCode=wxp%3A%2F%2Ff2f0AbCdEfGhIjKlMnOpQr',
       'https://shop.example/p?a=1&b=2&a=3', 'otpauth://totp/moongate?secret=JBSWY3DPEHPK3PXP',
       'WIFI:S:Cafe;T:WPA;P:not-a-secret-1;;', 'pay 134500000000000017 now']


def as_bytes(payload):
    return payload if isinstance(payload, bytes) else payload.encode()


def shared():
    """The payloads of the folder beside the checkout; none where it is absent."""
    payloads = []
    for path in sorted(glob.glob(os.path.join(VECTORS, '*.jsonl'))):
        with open(path, encoding='utf-8') as lines:
            rows = [json.loads(line) for line in lines]
        payloads += [row['payload'].encode() for row in rows if 'payload' in row]
        payloads += [base64.b64decode(row['payload_base64']) for row in rows if 'payload_base64' in row]
    return payloads


def output_of(*command, feed=b''):
    return subprocess.run(command, input=feed, stdout=subprocess.PIPE, check=False, timeout=300).stdout


def from_c(command, payloads, *options):
    feed = b''.join(b'%d\n%s' % (len(payload), payload) for payload in payloads)
    return output_of(PRINT_JSON, command, *options, feed=feed).split(b'\n')


def classified(payloads, *options):
    feed = b''.join(json.dumps({'payload_base64': base64.b64encode(payload).decode()}).encode() + b'\n'
                    for payload in payloads)
    return output_of(PROGRAM, 'classify', '--json', '--input', 'jsonl', *options, '-', feed=feed).split(b'\n')


def without_times(line):
    return re.sub(rb'"(elapsed_ms|ms)":[0-9.]+', rb'"\1":0', line)


class CJson(unittest.TestCase):
    def compare_codes(self, payloads):
        for options in ([], ['--reveal']):
            expected = classified(payloads, *options)
            self.assertEqual(len(expected), len(payloads) + 1)
            self.assertEqual(from_c('classify', payloads, *options), expected)

    def test_codes(self):
        self.compare_codes([as_bytes(payload) for payload in OWN])

    def test_codes_of_all_shared_vectors(self):
        payloads = shared()
        if not payloads:
            self.skipTest('the shared vectors are not beside this checkout')
        self.compare_codes(payloads)

    def test_answers(self):
        payloads = [payload.encode() for payload in OWN if isinstance(payload, str) and '\x00' not in payload]
        payloads = [payload for payload in payloads + shared()[::200] if b'\x00' not in payload and payload != b'-']
        for options in ([], ['--reveal']):
            expected = [output_of(PROGRAM, 'route', '--json', *options, '--', payload)[:-1] for payload in payloads]
            self.assertEqual(from_c('route', payloads, *options)[:-1], expected)

    def test_pictures(self):
        pictures = [sample('alipay/collect.png'), sample('phone/wechat-qr-dimmed.jpg')]
        pictures += sorted(glob.glob(sample('*/*.png')))[::40]
        for options in ([], ['--reveal']):
            expected = output_of(PROGRAM, 'scan', '--json', *options, *pictures)
            self.assertIn(b'"symbols":', expected)
            self.assertEqual(without_times(output_of(PRINT_JSON, 'scan', *options, *pictures)), without_times(expected))


if __name__ == '__main__':
    unittest.main()
