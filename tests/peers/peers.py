"""The libraries that compare.py asks, what each knows, and how it is asked."""
import dataclasses
import json
import os
import pathlib
import subprocess

import python_peers

HERE = pathlib.Path(__file__).parent
CACHE = pathlib.Path(os.environ.get('MOONGATE_PEERS', pathlib.Path.home() / '.cache/moongate-peers'))
SECONDS = 90  # for one program and all its cases; what never ends is killed, and the case that hung is a refusal

EMV_SCHEMES = ('emvco sgqr paynow promptpay pix vietqr qris khqr duitnow qrph banglaqr bharatqr fps_hk lankaqr laoqr keqr ghqr nqr raast '
               'tanqr twqr jpqr nepalpay fonepay mercadopago transferencias_ar breb yape_pe pispi unionpay jcb visa mastercard meeza vnpay '
               'airpay_vn bancard_py sama mmqr azqr elqr_kg qpay_mn maucas cliq_jo rw_qr ethqr bccard_kr bcel_onepay').split()


@dataclasses.dataclass(frozen=True)
class Peer:
    name: str
    registry: str  # 'npm': a program of npm/; 'PyPI': an adapter of python_peers.py
    families: tuple = ()  # of numbers and addresses
    ecosystems: tuple = ()  # whose whole payloads it reads
    makes: str = ''  # the ecosystem whose codes it makes
    national: bool = True  # for IBANs: it checks the check digits of the country too

    def knows(self, case):
        if case.make is not None:
            return case.ecosystem == self.makes
        if case.part:
            return case.family in self.families
        return case.family in self.families if case.family else case.ecosystem in self.ecosystems


def npm(name, families='', ecosystems='', **more):
    return Peer(name, 'npm', tuple(families.split()), tuple(ecosystems.split()), **more)


def pypi(name, families='', ecosystems='', **more):
    return Peer(name, 'PyPI', tuple(families.split()), tuple(ecosystems.split()), **more)


PEERS = [
    npm('ibantools', 'iban bic'),
    npm('validator', 'iban bic luhn gtin ethereum cn_identity', national=False),
    npm('swissqrbill', 'iban qrr creditor_reference', makes='swiss_qrbill', national=False),
    npm('bysquare', ecosystems='sk_paybysquare', makes='sk_paybysquare'),
    npm('sepa-payment-qr-code', makes='epc_sct'),
    npm('spayd', makes='cz_spayd'),
    npm('promptpay-qr', makes='promptpay'),
    npm('promptparse', ecosystems='promptpay th_botbarcode'),
    npm('steplix-emvqr', ecosystems=' '.join(EMV_SCHEMES)),
    npm('vietnam-qr-pay', ecosystems='vietqr vnpay'),
    npm('bakong-khqr', ecosystems='khqr'),
    npm('pix-utils', ecosystems='pix', makes='pix'),
    npm('brazilian-utils', 'cpf cnpj', 'pix br_boleto br_arrecadacao'),
    npm('boleto-utils', ecosystems='br_boleto br_arrecadacao'),
    npm('stdnum', 'cpf cnpj nip nif inn uen thai_identity cuit cbu edrpou rnokpp partita_iva cn_identity cn_company'),
    npm('bitcoinjs-lib', 'bitcoin'),
    npm('bip21', ecosystems='bitcoin'),
    npm('bolt11', ecosystems='lightning'),
    npm('light-bolt11-decoder', ecosystems='lightning'),
    npm('ecashaddrjs', 'bitcoincash'),
    npm('ethers', 'ethereum'),
    npm('eth-url-parser', ecosystems='ethereum'),
    npm('solana-pay', ecosystems='solana'),
    npm('stellar-base', 'stellar'),
    npm('ton-core', 'ton'),
    npm('multicoin-address-validator',
        'bitcoin bitcoincash cardano dash dogecoin ethereum litecoin monero solana stellar tron zcash'),
    npm('bcbp', 'boarding_pass'),
    pypi('schwifty', 'iban bic'),
    pypi('python-stdnum', ' '.join(python_peers.STDNUM)),
    pypi('brutils', 'cpf cnpj'),
    pypi('bip-utils', 'bitcoin cardano ethereum tron stellar solana monero'),
    pypi('monero', 'monero'),
    pypi('bolt11 (Python)', ecosystems='lightning'),
    pypi('lnurl', ecosystems='lightning'),
    pypi('qriskit', ecosystems='qris'),
    pypi('qrbill', ecosystems='swiss_qrbill', makes='swiss_qrbill'),
    pypi('qrplatba', makes='cz_spayd'),
    pypi('vietqr-emvco', makes='vietqr'),
    pypi('segno', ecosystems='epc_sct', makes='epc_sct'),
]


class Absent(Exception):
    """The package is not installed."""


def answers(peer, cases):
    """What `peer` says of each case, in order; Absent where it is not installed."""
    return of_program(peer, cases) if peer.registry == 'npm' else of_adapter(peer, cases)


def of_adapter(peer, cases):
    try:
        question = python_peers.adapter(peer.name)
    except python_peers.NotInstalled as missing:
        raise Absent(str(missing)) from missing
    return [python_peers.ask(question, case.asked()) for case in cases]


def of_program(peer, cases):
    out = []
    while len(out) < len(cases):
        answered, hung = run(peer, cases[len(out):])
        out += answered
        if hung:
            out.append({'accepted': False, 'reason': 'no answer in time'})
    return out


def run(peer, cases):
    """Answers until the end, or until the program did not answer in time."""
    feed = ''.join(json.dumps(case.asked()) + '\n' for case in cases).encode()
    try:
        done = subprocess.run(['node', HERE / 'npm' / f'{peer.name}.mjs'], input=feed, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              timeout=SECONDS, env={**os.environ, 'MOONGATE_PEERS': str(CACHE)})
    except FileNotFoundError as missing:
        raise Absent('no node') from missing
    except subprocess.TimeoutExpired as late:
        whole = (late.stdout or b'').rpartition(b'\n')[0]
        return [json.loads(line) for line in whole.splitlines()], True
    if done.returncode == 3:
        raise Absent('no package')
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode != 0 or len(lines) != len(cases):
        raise SystemExit(f'{peer.name}: status {done.returncode}, {len(lines)} answers of {len(cases)}\n{done.stderr.decode()[-2000:]}')
    return lines, False
