"""Adapters of the peers on PyPI. Each takes a case (a dictionary with payload, part, family, ecosystem, make) and returns what
the library says of it: None for "not mine", else a dictionary as npm/serve.mjs describes. What it raises is a refusal."""
import contextlib
import importlib
import io
import signal

SECONDS = 5  # some parsers never end


class NotInstalled(Exception):
    pass


def adapter(name):
    """The function that asks `name`; NotInstalled where the package is absent."""
    try:
        return ADAPTERS[name]()
    except ImportError as missing:
        raise NotInstalled(str(missing)) from missing


def ask(question, case):
    """One answer, never an exception and never longer than SECONDS."""
    def too_long(*_):
        raise TimeoutError('no answer in time')
    signal.signal(signal.SIGALRM, too_long)
    signal.alarm(SECONDS)
    try:
        with contextlib.redirect_stdout(io.StringIO()):  # libraries print
            return question(case)
    except Exception as refusal:  # whatever a library throws is its way to refuse
        return {'accepted': False, 'reason': f'{type(refusal).__name__}: {refusal}'[:200]}
    finally:
        signal.alarm(0)


def yes(accepted, **members):
    return {'accepted': bool(accepted), **{key: value for key, value in members.items() if value not in (None, '')}}


def schwifty():
    from schwifty import BIC, IBAN
    def question(case):
        if case['family'] == 'bic':
            return yes(BIC(case['part']))
        return yes(IBAN(case['part'], validate_bban=True))
    return question


STDNUM = {
    'iban': 'iban', 'bic': 'bic', 'luhn': 'luhn', 'creditor_reference': 'iso11649', 'qrr': 'ch.esr', 'gtin': 'ean',
    'cpf': 'br.cpf', 'cnpj': 'br.cnpj', 'nip': 'pl.nip', 'nif': 'pt.nif', 'inn': 'ru.inn', 'uen': 'sg.uen',
    'thai_identity': 'th.pin', 'cuit': 'ar.cuit', 'cbu': 'ar.cbu', 'edrpou': 'ua.edrpou', 'rnokpp': 'ua.rntrc',
    'partita_iva': 'it.iva', 'cn_identity': 'cn.ric', 'cn_company': 'cn.uscc', 'bitcoin': 'bitcoin',
}


def python_stdnum():
    import stdnum
    modules = {family: importlib.import_module(f'stdnum.{module}') for family, module in STDNUM.items()}
    return lambda case: yes(modules[case['family']].validate(case['part']))


def brutils():
    import brutils as br
    checks = {'cpf': br.is_valid_cpf, 'cnpj': br.is_valid_cnpj}
    return lambda case: yes(checks[case['family']](case['part']))


def bip_utils():
    import bip_utils as coins
    def bitcoin(text):
        if text.lower().startswith(('bc1p', 'tb1p', 'bcrt1p')):
            return coins.P2TRAddrDecoder.DecodeAddr(text, hrp=text.lower().split('1')[0])
        if text.lower().startswith(('bc1', 'tb1', 'bcrt1')):
            return coins.P2WPKHAddrDecoder.DecodeAddr(text, hrp=text.lower().split('1')[0])
        version, reader = ((b'\0', coins.P2PKHAddrDecoder) if text.startswith('1') else (b'\5', coins.P2SHAddrDecoder))
        return reader.DecodeAddr(text, net_ver=version)
    def cardano(text):
        if not text.startswith('addr'):
            return coins.AdaByronAddrDecoder.DecodeAddr(text)
        network = coins.AdaShelleyAddrNetworkTags.TESTNET if text.startswith('addr_test') else coins.AdaShelleyAddrNetworkTags.MAINNET
        return coins.AdaShelleyAddrDecoder.DecodeAddr(text, net_tag=network)
    readers = {
        'bitcoin': bitcoin, 'cardano': cardano,
        'ethereum': coins.EthAddrDecoder.DecodeAddr,
        'tron': coins.TrxAddrDecoder.DecodeAddr,
        'stellar': lambda text: coins.XlmAddrDecoder.DecodeAddr(text, addr_type=coins.XlmAddrTypes.PUB_KEY),
        'solana': coins.SolAddrDecoder.DecodeAddr,
        'monero': lambda text: coins.XmrAddrDecoder.DecodeAddr(text, net_ver=b'\x12'),
    }
    return lambda case: yes(readers[case['family']](case['part']))


def monero():
    from monero.address import address
    return lambda case: yes(address(case['part']))


def bolt11():
    from bolt11 import decode
    def question(case):
        text = case['payload']
        text = text[len('lightning:'):] if text.lower().startswith('lightning:') else text
        if not text.lower().startswith(('lnbc', 'lntb')):
            return None
        invoice = decode(text)
        amount = invoice.amount_msat
        return yes(True, amount=None if amount is None else f'{int(amount) / 1e11:.11f}')
    return question


def lnurl():
    from lnurl import decode
    def question(case):
        text = case['payload']
        text = text[len('lightning:'):] if text.lower().startswith('lightning:') else text
        return yes(decode(text)) if text.lower().startswith('lnurl1') else None
    return question


def qriskit():
    import qriskit as qris
    def question(case):
        code = qris.parse(case['payload'])
        errors = [issue for issue in qris.validate(code) if issue.severity == 'error']
        if errors:
            return {'accepted': False, 'reason': '; '.join(str(issue) for issue in errors)[:200]}
        return yes(True, amount=None if code.amount is None else str(code.amount), name=code.merchant_name)
    return question


ADDRESS = {'S': ('name', 'street', 'house_num', 'pcode', 'city', 'country'), 'K': ('name', 'line1', 'line2', None, None, 'country')}


def bill_address(lines):
    """Seven lines of a Swiss QR-bill as qrbill takes an address; None where all are empty."""
    if not any(lines):
        return None
    return {key: line for key, line in zip(ADDRESS[lines[0]], lines[1:]) if key and line}


def bill_again(make_bill, text):
    """A library that only makes bills is given what a bill says, and should make the same one."""
    lines = text.replace('\r\n', '\n').split('\n')
    if len(lines) < 31 or lines[30] != 'EPD' or lines[4] not in ADDRESS or (lines[20] or 'S') not in ADDRESS:
        return None
    creditor, final, debtor = (bill_address(lines[at:at + 7]) for at in (4, 11, 20))
    bill = make_bill(account=lines[3], creditor=creditor, final_creditor=final, amount=lines[18] or None, currency=lines[19], debtor=debtor,
                     reference_number=lines[28] or None, additional_information=lines[29], billing_information=''.join(lines[31:32]),
                     alt_procs=[line for line in lines[32:] if line])
    made = bill.qr_data().replace('\r\n', '\n').split('\n')
    for number, (ours, theirs) in enumerate(zip(lines, made), 1):
        if ours != theirs:
            return {'accepted': False, 'reason': f'line {number} made otherwise'}
    return yes(True, amount=lines[18], currency=lines[19], account=lines[3], name=lines[5], reference=lines[28])


def epc_again(make_text, text):
    """The same for codes of SEPA credit transfers."""
    lines = text.replace('\r\n', '\n').split('\n') + [''] * 12
    if lines[0] != 'BCD' or lines[3] != 'SCT' or not lines[7].startswith('EUR'):
        return None
    make_text(name=lines[5], iban=lines[6], amount=lines[7][3:], text=lines[10] or None, reference=lines[9] or None, bic=lines[4] or None,
              purpose=lines[8] or None, encoding=int(lines[2]))
    return yes(True, account=lines[6], name=lines[5], amount=lines[7][3:])


def qrbill():
    from qrbill import QRBill
    def question(case):
        make = case['make']
        if not make:
            return bill_again(QRBill, case['payload'])
        creditor = {'name': make['name'], 'street': 'Bahnhofstrasse', 'house_num': '1', 'pcode': '8001', 'city': 'Zürich', 'country': 'CH'}
        bill = QRBill(account=make['account'], creditor=creditor, amount=make['amount'], currency=make['currency'],
                      reference_number=make.get('reference'))
        return yes(True, payload=bill.qr_data(), **{key: make.get(key) for key in ('amount', 'currency', 'account', 'name', 'reference')})
    return question


def qrplatba():
    from qrplatba import SpaydGenerator
    def question(case):
        make = case['make']
        text = SpaydGenerator(make['account'], amount=float(make['amount']), currency=make['currency'], recipient_name=make['name'],
                              message=make['message'], x_vs=make['symbol']).get_text()
        return yes(True, payload=text, **{key: make[key] for key in ('amount', 'currency', 'account', 'name')})
    return question


EPC_CHARACTER_SETS = ('utf-8', *(f'iso-8859-{part}' for part in (1, 2, 4, 5, 7, 10, 15)))


def segno():
    from segno import helpers
    def question(case):
        make = case['make']
        if not make:
            return epc_again(helpers._make_epc_qr_data, case['payload'])
        data = helpers._make_epc_qr_data(make['name'], make['account'], make['amount'], text=make.get('message'),
                                         reference=make.get('reference'))
        text = data.decode(EPC_CHARACTER_SETS[int(data.split(b'\n')[2]) - 1])
        return yes(True, payload=text, amount=make['amount'], account=make['account'], name=make['name'], currency='EUR')
    return question


def vietqr_emvco():
    from vietqr_emvco import VietQRGenerator
    def question(case):
        make = case['make']
        text = VietQRGenerator(make['bank'], make['account']).generate(int(make['amount']), make['message'])
        return yes(True, payload=text, amount=make['amount'], account=make['account'])
    return question


ADAPTERS = {
    'bip-utils': bip_utils, 'vietqr-emvco': vietqr_emvco, 'bolt11 (Python)': bolt11, 'brutils': brutils, 'lnurl': lnurl, 'monero': monero,
    'python-stdnum': python_stdnum, 'qrbill': qrbill, 'qriskit': qriskit, 'qrplatba': qrplatba, 'schwifty': schwifty, 'segno': segno,
}
