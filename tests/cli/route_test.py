"""moongate route: what to do with codes."""
import json
import os
import subprocess
import unittest

from program import (ALIPAY, CONSUMER_CODE, GOOD, NOTHING, PROGRAM, UNCLEAN, UNREADABLE, USAGE, WECHAT, Folder, run)


class Route(Folder):
    def policy(self, **members):
        return self.file('policy.json', json.dumps(members).encode())

    def test_json_says_what_to_do_and_why(self):
        answer = run('route', '--json', '--context', 'android', ALIPAY)
        self.assertEqual(answer.status, GOOD)
        (line,) = answer.lines()
        self.assertEqual(line['schema'], 1)
        self.assertEqual(line['decision'], 'open')
        self.assertEqual(line['actions'][0]['ecosystem'], 'alipay')
        self.assertTrue(line['actions'][0]['uri'])
        self.assertEqual(line['codes'][0]['ecosystem'], 'alipay')

    def test_text_says_what_to_do(self):
        self.assertIn('Open in Alipay', run('route', ALIPAY).out)
        self.assertTrue(run('route', CONSUMER_CODE).out.startswith('charge: '))

    def test_codes_seen_at_once_are_answered_together(self):
        self.assertEqual(run('route', '--json', ALIPAY, WECHAT).lines()[0]['decision'], 'choose')
        both = run('route', '--json', '--context', 'terminal', '-', feed=f'{ALIPAY}\n{WECHAT}\n')
        self.assertEqual(both.lines()[0]['decision'], 'conflict')
        self.assertEqual(both.status, UNCLEAN)

    def test_the_choices_are_listed(self):
        for context, decision in (('web', 'choose'), ('terminal', 'conflict')):
            lines = run('route', '--context', context, ALIPAY, 'hello', WECHAT).out.splitlines()
            self.assertTrue(lines[0].startswith(decision))
            self.assertEqual(lines[1:3], ['  alipay payment', '  wechat_pay payment'])

    def test_standard_input_that_cannot_be_read_has_no_answer(self):
        with open(os.devnull, 'wb') as nothing:
            folder = os.open(self.scratch.name, os.O_RDONLY)
            for given in ({'stdin': folder}, {'preexec_fn': lambda: os.close(0)}):
                done = subprocess.run([PROGRAM, 'route', ALIPAY, '-'], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                      check=False, **({'stdin': nothing} | given))
                self.assertEqual((done.returncode, done.stdout), (UNREADABLE, b''))
                self.assertIn(b'standard input: unreadable', done.stderr)
            os.close(folder)

    def test_a_line_that_is_too_long_has_no_answer(self):
        answer = run('route', '-', feed=ALIPAY.encode() + b'\n' + b'x' * (20 << 20))
        self.assertEqual((answer.status, answer.out), (UNREADABLE, ''))
        self.assertIn('line 2: too_large', answer.talk)

    def test_a_policy_decides(self):
        answer = run('route', '--json', '--policy', self.policy(denied=['alipay']), ALIPAY)
        self.assertEqual(answer.lines()[0]['decision'], 'refuse')
        self.assertEqual(answer.status, UNCLEAN)

    def test_a_typed_context_wins_over_the_policy(self):
        policy = self.policy(context='terminal')
        self.assertEqual(run('route', '--json', '--policy', policy, ALIPAY, WECHAT).lines()[0]['decision'], 'conflict')
        web = run('route', '--json', '--policy', policy, '--context', 'web', ALIPAY, WECHAT)
        self.assertEqual(web.lines()[0]['decision'], 'choose')

    def test_a_bad_policy_is_named(self):
        for content in (b'', b'[]', b'{"denied":"alipay"}', b'{"context":"moon"}', b'{"likes":[]}', b'{"denied":[5]}',
                        b'{"denied":["no_such_wallet"]}', b'\xff', b'{"denied":[["alipay"]]}', b'{"denied":["alipay",1e999]}',
                        b'{"denied":1e999}', b'{"context":' + b'9' * 500_000 + b'}', b'{"x":1e999}', b'1e999',
                        b'{"denied":{"alipay":"alipay"}}', b'{"denied":' + b'[' * 300_000 + b']' * 300_000 + b'}',
                        b'{"denied":[null]}'):
            with self.subTest(content):
                path = self.file('policy.json', content)
                answer = run('route', '--policy', path, ALIPAY)
                self.assertEqual(answer.status, USAGE)
                self.assertEqual(answer.out, '')
                self.assertIn(path, answer.talk)
        answer = run('route', '--policy', self.path('missing.json'), ALIPAY)
        self.assertEqual(answer.status, UNREADABLE)
        self.assertIn('unreadable', answer.talk)

    def test_a_policy_with_a_nul_is_refused_and_drops_nothing(self):
        for content in (b'{"context":"web"}\0{"denied":["alipay"]}', b'{"context":"web"}\0', b'\0{"denied":["alipay"]}',
                        b'{"denied":["alipay\0"]}', b'{"denied":["alipay\\u0000"]}', b'{"denied\\u0000":["alipay"]}',
                        b'{"context":"web\\u0000"}'):
            with self.subTest(content):
                answer = run('route', '--policy', self.file('policy.json', content), ALIPAY)
                self.assertEqual((answer.status, answer.out), (USAGE, ''))
                self.assertNotIn('\0', answer.talk)

    def test_an_empty_name_of_a_policy_is_no_leave_to_go_without(self):
        answer = run('route', '--policy', '', ALIPAY)
        self.assertEqual((answer.status, answer.out), (USAGE, ''))
        self.assertIn('--policy: is empty', answer.talk)
        self.assertEqual(run('route', '--policy=', ALIPAY).status, USAGE)

    def test_a_member_that_stands_twice_is_named(self):
        path = self.file('policy.json', b'{"denied":["alipay"],"context":"web","denied":[]}')
        answer = run('route', '--policy', path, ALIPAY)
        self.assertEqual((answer.status, answer.out), (USAGE, ''))
        self.assertIn(f'{path}: duplicate_field in denied', answer.talk)

    def test_an_id_that_does_not_exist_is_told_by_its_place(self):
        for ids, place in ((['no_such', 'alipay'], 1), (['alipay', 'no_such'], 2)):
            talk = run('route', '--policy', self.policy(denied=ids), ALIPAY).talk
            self.assertIn(f'invalid_argument in denied, entry {place}: ', talk)
            self.assertNotIn('byte', talk)

    def test_what_the_host_knows_is_said(self):
        answer = run('route', '--amount', '12.34', '--currency', 'CNY', '--order', 'A-7', '--terminal', 'lane 3', CONSUMER_CODE)
        self.assertEqual((answer.status, answer.out), (GOOD, 'charge: Payment code of WeChat: charge 12.34 CNY\n'))

    def test_a_faulty_request_is_told_by_the_option(self):
        for options, option in ((('--amount', '12.345', '--currency', 'CNY'), '--amount: bad_amount'),
                                (('--amount', '12.34'), '--currency: bad_currency'),
                                (('--currency', 'CNY'), '--amount: bad_amount'),
                                (('--amount', '1e3', '--currency', 'CNY'), '--amount: bad_amount'),
                                (('--order', 'x' * 129), '--order: too_large'),
                                (('--terminal', 'a\tb'), '--terminal: control_character')):
            with self.subTest(options):
                answer = run('route', *options, CONSUMER_CODE)
                self.assertEqual((answer.status, answer.out), (USAGE, ''))
                self.assertIn(option, answer.talk)

    def test_sentences_are_said_in_the_language_asked_for(self):
        self.assertIn('有多个码，请选择一个', run('route', '--lang', 'zh', ALIPAY, WECHAT).out)
        policy = self.policy(language='zh', context='web')
        self.assertIn('有多个码', run('route', '--policy', policy, ALIPAY, WECHAT).out)
        self.assertIn('Several codes', run('route', '--policy', policy, '--lang', 'en', ALIPAY, WECHAT).out)
        (line,) = run('route', '--json', '--lang', 'zh', '--context', 'android', ALIPAY).lines()
        self.assertEqual((line['message_id'], line['actions'][0]['label_id']), ('open_in', 'open_in'))
        self.assertTrue(line['message'].endswith('打开'))
        self.assertEqual(line['message_arguments'], {'app': 'alipay'})
        for options in (('--lang', 'de'), ('--lang', ''), ('--policy', self.policy(language='de'))):
            self.assertEqual(run('route', *options, ALIPAY).status, USAGE)

    def test_nothing_given(self):
        self.assertEqual(run('route').status, USAGE)
        self.assertEqual(run('route', '-').status, NOTHING)


if __name__ == '__main__':
    unittest.main()
