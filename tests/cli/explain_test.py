"""moongate explain and moongate compose."""
import unittest

from program import GOOD, UNCLEAN, USAGE, run

PIX = ('00020101021126400014br.gov.bcb.pix0118fulano@example.com520400005303986540510.005802BR5913Fulano de Tal6008BRASILIA'
       '62070503***630497A2')
SETTINGS = ('name=Fulano de Tal', 'city=BRASILIA', 'account=fulano@example.com', 'amount=10', '62.05=***')
TOKEN = '281234567890123456'


class Explain(unittest.TestCase):
    def test_status_is_that_of_classify(self):
        self.assertEqual(run('explain', PIX).status, GOOD)
        self.assertEqual(run('explain', PIX[:-4] + '0000').status, UNCLEAN)
        self.assertEqual(run('explain').status, USAGE)

    def test_json_has_each_part_with_its_place(self):
        answer = run('explain', '--json', PIX[:-4] + '0000').lines()[0]
        parts = {part['id']: part for part in answer['parts']}
        self.assertEqual((parts['26.01']['offset'], parts['26.01']['length']), (34, 22))
        self.assertEqual(parts['26.01']['value'], 'fulano@example.com')
        self.assertEqual(parts['63']['verdict'], 'wrong')
        self.assertEqual(parts['63']['errors'][0]['code'], 'crc_mismatch')
        self.assertEqual(parts['63']['remark'], 'expected 97A2, printed 0000')

    def test_secrets_are_masked_unless_they_are_asked_for(self):
        for form in ((), ('--json',)):
            self.assertNotIn(TOKEN[2:], run('explain', *form, TOKEN).out)
            self.assertIn(TOKEN, run('explain', *form, '--reveal', TOKEN).out)


class Compose(unittest.TestCase):
    def test_a_payload_is_one_that_classify_takes(self):
        answer = run('compose', 'pix', *SETTINGS)
        self.assertEqual((answer.status, answer.out), (GOOD, PIX + '\n'))
        self.assertEqual(run('classify', answer.out[:-1]).status, GOOD)

    def test_what_is_not_allowed_is_named(self):
        answer = run('compose', 'pix', *SETTINGS, '59=other')
        self.assertEqual((answer.status, answer.out), (USAGE, ''))
        self.assertIn('duplicate_field in 59', answer.talk)

    def test_a_setting_has_a_key_and_a_value(self):
        for word in ('name', '=x'):
            self.assertEqual(run('compose', 'pix', word).status, USAGE)


if __name__ == '__main__':
    unittest.main()
