"""Runs the program under test, named by MOONGATE, on the pictures of MOONGATE_SAMPLES."""
import base64
import json
import os
import subprocess
import tempfile
import unittest

PROGRAM = os.environ['MOONGATE']
SAMPLES = os.environ['MOONGATE_SAMPLES']

GOOD, UNREADABLE, USAGE, UNCLEAN, NOTHING = range(5)

ALIPAY = 'https://qr.alipay.com/fkx09999example00000001'
WECHAT = 'wxp://f2f0EXAMPLEonlyNOTaREALaccount000001'
CONSUMER_CODE = '134500000000000017'
BROKEN_EMV = '00020101021229300012D156000000000510A93FO3230Q5204000053031565802CN5904SHOP6007BEIJING63040000'


class Answer:
    """What one run gave."""

    def __init__(self, done):
        self.status = done.returncode
        self.bytes = done.stdout
        self.out = done.stdout.decode('utf-8')
        self.talk = done.stderr.decode('utf-8')

    def lines(self):
        """The answers of --json; each must be one line of JSON, whatever ends a line elsewhere."""
        return [json.loads(line) for line in self.out.splitlines()]


def run(*arguments, feed=b'', environment=None):
    if isinstance(feed, str):
        feed = feed.encode()
    done = subprocess.run([PROGRAM, *arguments], input=feed, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
                          check=False, env={**os.environ, **(environment or {})})
    return Answer(done)


def sample(name):
    return os.path.join(SAMPLES, name)


def encoded(payload):
    return base64.b64encode(payload).decode()


class Folder(unittest.TestCase):
    """A test with a folder of its own."""

    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.addCleanup(self.scratch.cleanup)

    def path(self, name):
        return os.path.join(self.scratch.name, name)

    def file(self, name, content=b''):
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'wb') as out:
            out.write(content)
        return path

    def files(self):
        return sorted(os.path.relpath(os.path.join(folder, name), self.scratch.name)
                      for folder, _, names in os.walk(self.scratch.name) for name in names)
