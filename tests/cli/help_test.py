"""Help, manual page and completions say the same, because they are made from the same text."""
import os
import re
import shutil
import subprocess
import unittest

from program import GOOD, NOTHING, PROGRAM, UNREADABLE, USAGE, Folder, run

COMMANDS = ['scan', 'classify', 'route', 'ecosystems', 'version']
FORMS = ['man', 'bash', 'zsh', 'fish']


def options_of(command):
    return set(re.findall(r'^ +(?:-h, )?--([a-z-]+)', run(command, '--help').out, re.MULTILINE))


class Help(Folder):
    def test_every_command_has_help(self):
        self.assertEqual(run('--help').status, GOOD)
        for command in COMMANDS:
            answer = run(command, '--help')
            self.assertEqual(answer.status, GOOD)
            self.assertTrue(answer.out.startswith(f'usage: moongate {command}'))
            self.assertTrue(all(len(line) <= 80 for line in answer.out.splitlines()))

    def test_the_documented_options_are_there(self):
        self.assertLessEqual({'json', 'effort', 'deadline', 'formats', 'annotate', 'jobs', 'reveal', 'context', 'max',
                              'threads', 'ean-add-ons', 'charset', 'region'}, options_of('scan'))
        self.assertLessEqual({'json', 'input', 'reveal'}, options_of('classify'))
        self.assertLessEqual({'json', 'context', 'policy'}, options_of('route'))
        self.assertLessEqual({'json'}, options_of('ecosystems'))

    def test_every_form_mentions_every_command_and_option(self):
        for form in FORMS:
            page = run('help-format', form)
            self.assertEqual(page.status, GOOD)
            text = page.out.replace('\\-', '-')
            for command in COMMANDS:
                self.assertIn(command, text)
                for option in options_of(command):
                    spelled = f'-l {option}' if form == 'fish' else f'--{option}'
                    self.assertIn(spelled, text, (form, command))

    def test_options_of_the_program_itself_are_documented(self):
        for form, spelled in (('man', r'\-\-version'), ('bash', '--version'), ('fish', '-l version')):
            self.assertIn(spelled, run('help-format', form).out, form)

    def test_help_that_nobody_can_read_is_an_error(self):
        if not os.path.exists('/dev/full'):
            self.skipTest('no /dev/full here')
        for arguments in (('--help',), ('--version',), ('scan', '--help'), ('version',)):
            with open('/dev/full', 'wb') as full:
                done = subprocess.run([PROGRAM, *arguments], stdout=full, stderr=subprocess.PIPE, check=False)
            self.assertEqual(done.returncode, UNREADABLE, arguments)
            self.assertIn(b'standard output: unwritable', done.stderr)

    def test_the_hidden_command_stays_hidden(self):
        for text in (run('--help').out, *(run('help-format', form).out for form in FORMS)):
            self.assertNotIn('help-format', text)
        self.assertEqual(run('help-format', 'pdf').status, USAGE)

    def test_shells_accept_their_completion(self):
        for form, check in (('bash', ['bash', '-n']), ('zsh', ['zsh', '-n']), ('fish', ['fish', '--no-execute'])):
            if shutil.which(check[0]) is None:
                continue
            path = self.file(form, run('help-format', form).bytes)
            subprocess.run([*check, path], check=True, stdout=subprocess.DEVNULL)

    def test_bash_completes(self):
        page = self.file('bash', run('help-format', 'bash').bytes)
        for words, wanted in ((['sc'], 'scan'), (['scan', '--effort', 'th'], 'thorough'), (['route', '--pol'], '--policy'),
                              (['scan', '--formats', 'maxi'], 'maxi_code'),
                              (['scan', '--formats', 'qr_code,maxi'], 'qr_code,maxi_code'), (['--ver'], '--version')):
            script = (f'source {page}; COMP_WORDS=(moongate {" ".join(words)}); COMP_CWORD={len(words)}; _moongate; '
                      'echo "${COMPREPLY[*]}"')
            done = subprocess.run(['bash', '-c', script], check=True, stdout=subprocess.PIPE)
            self.assertEqual(done.stdout.decode().strip(), wanted)

    def test_version_and_ecosystems(self):
        self.assertRegex(run('version').out, r'^moongate \d+\.\d+\.\d+\n$')
        self.assertEqual(run('--version').out, run('version').out)
        rows = run('ecosystems', '--json').lines()
        ids = [row['id'] for row in rows]
        self.assertEqual(ids, sorted(ids))
        self.assertIn('alipay', ids)
        self.assertEqual([key for key in rows[0] if key not in ('name_zh', 'checks', 'family')],
                         ['schema', 'id', 'name', 'region', 'specification', 'confidence'])
        self.assertEqual(len(run('ecosystems').out.splitlines()), len(rows))

    def test_the_app_behind_a_user_agent(self):
        answer = run('ecosystems', '--json', '--user-agent', 'Mozilla/5.0 (Linux) MicroMessenger/8.0.49')
        self.assertEqual([row['id'] for row in answer.lines()], ['wechat_pay'])
        self.assertEqual(run('ecosystems', '--user-agent', 'Mozilla/5.0 (Linux)').status, NOTHING)
        self.assertEqual(run('ecosystems', '--user-agent', '').status, USAGE)


if __name__ == '__main__':
    unittest.main()
