"""A payload may hold any bytes: each has its answer, what is damaged has a name and a place, no terminal obeys it."""
import json
import unittest

from program import ALIPAY, BROKEN_EMV, GOOD, UNCLEAN, encoded, run


class OddPayloads(unittest.TestCase):
    def classify(self, *payloads):
        feed = ''.join(json.dumps({'payload_base64': encoded(payload)}) + '\n' for payload in payloads)
        answer = run('classify', '--json', '--input', 'jsonl', '-', feed=feed)
        self.assertEqual(len(answer.lines()), len(payloads))
        self.assertTrue(all(byte == 10 or 32 <= byte < 127 for byte in answer.bytes))
        return answer

    def test_nul_and_control_characters(self):
        answer = self.classify(b'a\0b', b'\x1b[2J\x07', '\u2028\u0085\u202e'.encode(), b'\r\n\t\x7f')
        for code in answer.lines():
            self.assertNotIn('error', code)

    def test_invalid_utf8(self):
        answer = self.classify(b'\xff\xfe', b'https://qr.alipay.com/\xc0\xaf')
        self.assertIn('invalid_utf8', answer.lines()[0]['flags'])

    def test_damage_has_a_name_and_a_place_in_json_and_in_text(self):
        for payload, code, offset in ((b'abc\0def', 'control_character', 3), (b'abc\xff', 'bad_charset', 3),
                                      (b'', 'missing_field', 0), (b'https://qr.alipay.com/fkx\0a', 'bad_uri', 25)):
            with self.subTest(payload):
                error = self.classify(payload).lines()[0]['errors'][0]
                self.assertEqual((error['code'], error['offset']), (code, offset))
                line = json.dumps({'payload_base64': encoded(payload)})
                self.assertIn(f': {code} at byte {offset}', run('classify', '--input', 'jsonl', '-', feed=line).out)

    def test_the_largest_payload_is_read(self):
        answer = self.classify(b'a' * 65536)
        self.assertEqual(answer.status, GOOD)

    def test_a_mebibyte_is_refused_by_name(self):
        answer = self.classify(b'a' * (1 << 20), ALIPAY.encode())
        self.assertEqual(answer.status, UNCLEAN)
        large, small = answer.lines()
        self.assertEqual(large['errors'][0]['code'], 'too_large')
        self.assertEqual(large['errors'][0]['offset'], 65536)
        self.assertEqual(small['ecosystem'], 'alipay')
        text = run('classify', '-', feed='a' * (1 << 20))
        self.assertRegex(text.out, r'^text \(invalid\): too_large at byte 65536: .+\n$')

    def test_text_names_what_is_wrong_and_where(self):
        error = run('classify', '--json', BROKEN_EMV).lines()[0]['errors'][0]
        wanted = f"{error['code']} at byte {error['offset']} in {error['field']}: {error['message']}"
        self.assertEqual((error['code'], error['field']), ('crc_mismatch', '63'))
        self.assertEqual(run('classify', BROKEN_EMV).out, f'emvco payment to SHOP (invalid): {wanted}\n')

    def test_text_output_is_safe_for_a_terminal(self):
        payloads = ['\x1b[2Jx', 'WIFI:S:\x1b]0;x\x07;;', 'https://example.com/\u202egnp', 'a\x9bb']
        answer = run('classify', '-', feed='\n'.join(payloads))
        self.assertEqual(len(answer.out.splitlines()), len(payloads))
        self.assertFalse(any(ord(c) < 32 and c != '\n' or 127 <= ord(c) < 160 or c == '\u202e' for c in answer.out))


if __name__ == '__main__':
    unittest.main()
