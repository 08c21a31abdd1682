"""Cases of numbers with check digits. For random digits every value of the check digits is tried, so that nothing here has to
know the right one: two libraries agree when they accept the same ones. Each number is put into a payload that holds such a
number and is sound otherwise."""
import itertools
import random
import string

from cases import Case
from codecs_of_coins import emv_code, tlv

DIGITS = string.digits


def text_of(draw, count, alphabet=DIGITS):
    return ''.join(draw.choice(alphabet) for _ in range(count))


def endings(stem, count=1, alphabet=DIGITS):
    for end in itertools.product(alphabet, repeat=count):
        yield stem + ''.join(end)


# --- carriers ---


def epc(iban, reference='', bic=''):
    return f'BCD\n002\n1\nSCT\n{bic}\nMuster GmbH\n{iban}\nEUR1.00\n\n{reference}'


def pix(key):
    return emv_code(('00', '01'), ('26', [('00', 'br.gov.bcb.pix'), ('01', key)]), ('52', '0000'), ('53', '986'), ('58', 'BR'),
                    ('59', 'Fulano de Tal'), ('60', 'BRASILIA'), ('62', [('05', '***')]))


def paynow(uen):
    return emv_code(('00', '01'), ('01', '11'), ('26', [('00', 'SG.PAYNOW'), ('01', '2'), ('02', uen), ('03', '1')]),
                    ('52', '0000'), ('53', '702'), ('58', 'SG'), ('59', 'SHOP'), ('60', 'Singapore'))


def promptpay_identity(number):
    return emv_code(('00', '01'), ('01', '11'), ('29', [('00', 'A000000677010111'), ('02', number)]), ('52', '5812'),
                    ('53', '764'), ('58', 'TH'), ('59', 'SHOP'), ('60', 'BANGKOK'))


def zbp(nip):
    return f'{nip}|PL|22102027759921762993635535|084318|Wzor Sp. z o.o.|FV 12|||'


def atcud(nif):
    return (f'A:{nif}*B:999999990*C:PT*D:FS*E:N*F:20260812*G:FS X/12345*H:CDF7T5HD-12345*I1:PT*I7:0.65*I8:0.15*N:0.15*O:0.80*'
            'Q:YhGV*R:9999')


def st00012(inn):
    return ('ST00012|Name=ООО «Три кита»|PersonalAcc=40702810138250123017|BankName=ОАО "БАНК"|BIC=044525225|'
            f'CorrespAcc=0|PayeeINN={inn}')


def pagopa(number):
    return f'PAGOPA|002|000000000000000000|{number}|0000015000'


def nbu(code):
    return f'BCD\n002\n1\nUCT\n\nТОВ "Приклад"\nUA213223130000026007233566001\nUAH1234.50\n{code}\n\n\nОплата за рахунком 1\n'


def swiss(reference, iban='CH4431999123000889012'):
    kind = 'SCOR' if reference.startswith('RF') else 'QRR'
    lines = [
        'SPC', '0200', '1', iban, 'S', 'Muster AG', 'Bahnhofstrasse', '1', '8001', 'Zürich', 'CH', *[''] * 7, '1.00', 'CHF',
        *[''] * 7, kind, reference, '', 'EPD'
    ]
    return '\n'.join(lines)


# --- families ---


def cases(family, ecosystem, carrier, numbers):
    for note, number in numbers:
        yield Case(f'made {family}', carrier(number), ecosystem, family, number, note)


def check_digits(draw, note, lengths, count, rounds=6, first='', alphabet=DIGITS):
    """Every ending of `count` digits behind random ones."""
    for length in lengths:
        for _ in range(rounds):
            for number in endings(first + text_of(draw, length - count - len(first), alphabet), count):
                yield note, number


def swapped(draw, numbers, share=0.2):
    """Some of them with two neighbours swapped, with one more digit, with one fewer."""
    for note, number in numbers:
        yield note, number
        if draw.random() < share:
            at = draw.randrange(len(number) - 1)
            yield 'swapped', number[:at] + number[at + 1] + number[at] + number[at + 2:]
            yield 'longer', number + draw.choice(DIGITS)
            yield 'shorter', number[:-1]


def iban_check_digits(country, bban):
    number = ''.join(str(int(c, 36)) for c in bban.upper() + country + '00')
    return f'{98 - int(number) % 97:02d}'


def iban(country, bban):
    return country + iban_check_digits(country, bban) + bban


def ibans(draw):
    """Needs schwifty, which knows how the accounts of each country look; raises ImportError without it."""
    from schwifty import IBAN
    for country in map(''.join, itertools.product(string.ascii_uppercase, repeat=2)):
        for _ in range(3):
            try:
                sound = str(IBAN.random(country, random=draw))
            except Exception:  # no country, or one whose banks it cannot draw
                continue
            yield from damaged_ibans(draw, country, sound)


def damaged_ibans(draw, country, sound):
    bban = sound[4:]
    yield f'{country} as drawn', sound
    for digits in endings(country, 2):
        yield f'{country} check digits', digits + bban
    at = draw.randrange(len(bban))
    for digit in DIGITS + 'AZ':
        changed = bban[:at] + digit + bban[at + 1:]
        yield f'{country} another account', iban(country, changed)
    for at in (0, len(bban) - 1):
        for digit in DIGITS:
            yield f'{country} another {"last" if at else "first"} place', iban(country, bban[:at] + digit + bban[at + 1:])
    yield f'{country} longer', iban(country, bban + '0')
    yield f'{country} shorter', iban(country, bban[:-1])
    yield f'{country} lower case', sound.lower()
    yield f'{country} account in lower case', iban(country, bban.lower())


def bics(draw):
    for bank in ('DEUT', 'D2UT', 'DE1T', 'deut', '1234', 'DEU'):
        for country in ('DE', 'XK', 'GB', 'UK', 'ZZ', 'D1', 'EU', 'AN', 'YU'):
            for place in ('FF', '2L', 'F0', 'FO', 'F1', '00', '11', 'f1'):
                for branch in ('', '500', 'XXX', 'X12', 'xxx', '5'):
                    yield 'bic', bank + country + place + branch


def creditor_references(draw):
    for body in ('5390075470', '1', 'A', 'ABC123', text_of(draw, 21), text_of(draw, 22), '0', '000'):
        for reference in endings('RF', 2):
            yield 'check digits', reference + body
    for reference in ('RF18 5390 0754 7034', 'rf18539007547034', 'RF18539007547034 ', 'RF1853900754703-', 'RF18', 'RF'):
        yield 'form', reference


def uens(draw):
    for stem in (text_of(draw, 8), '0' + text_of(draw, 7), '2014' + text_of(draw, 5), '1899' + text_of(draw, 5),
                 '2031' + text_of(draw, 5), 'T09LL' + text_of(draw, 4), 'S98RF' + text_of(draw, 4), 'R00PF' + text_of(draw, 4),
                 'T09ZZ' + text_of(draw, 4), 'T99LL' + text_of(draw, 4), 'U09LL' + text_of(draw, 4)):
        yield from (('check letter', number) for number in endings(stem, 1, string.ascii_uppercase + '1'))


def cnpjs(draw):
    yield from check_digits(draw, 'check digits', [14], 2, rounds=3)
    for _ in range(3):
        stem = text_of(draw, 12, DIGITS + string.ascii_uppercase)
        yield from (('letters', number) for number in endings(stem, 2))
    for digit in DIGITS:
        yield 'all the same', digit * 14


def cpfs(draw):
    yield from swapped(draw, check_digits(draw, 'check digits', [11], 2))
    for digit in DIGITS:
        yield 'all the same', digit * 11


def identities_of_china(draw):
    births = ('19900101', '18991231', '19000101', '20491231', '19900230', '20000229', '19000229', '20991231')
    for region, birth in itertools.product(('110101', '990101', '440305', '810000', '830000', '910101'), births):
        yield from (('check character', number) for number in endings(region + birth + text_of(draw, 3), 1, DIGITS + 'Xx'))


def companies_of_china(draw):
    alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    for first in ('91', '92', 'Y1', '51', '19', 'A1', '99'):
        stem = first + '110000' + text_of(draw, 9, alphabet)
        yield from (('check character', number) for number in endings(stem, 1, alphabet + 'IOSVZ'))


def cbus(draw):
    """Both blocks of an account have a check digit, the eighth and the last."""
    out = []
    for _ in range(4):
        bank, account = text_of(draw, 7), text_of(draw, 13)
        out += [('both check digits', f'{bank}{first}{account}{last}') for first in DIGITS for last in DIGITS]
    return out


def codes_of_ukraine(draw):
    for first in ('0', '2', '3', '4', '5', '6', '9'):
        yield from check_digits(draw, 'check digit', [8], 1, rounds=4, first=first)


def made_numbers(seed=1):
    """Every family; those whose cases need a library that is absent are left out, and named by the second value."""
    draw = random.Random(seed)
    every = lambda *arguments, **named: list(swapped(draw, check_digits(draw, *arguments, **named)))
    out, missing = [], []
    try:
        out += cases('iban', 'epc_sct', epc, ibans(draw))
    except ImportError:
        missing.append('iban')
    out += cases('bic', 'epc_sct', lambda bic: epc('DE89370400440532013000', bic=bic), bics(draw))
    out += cases('creditor_reference', 'epc_sct', lambda ref: epc('DE89370400440532013000', ref), creditor_references(draw))
    out += cases('creditor_reference', 'swiss_qrbill', lambda ref: swiss(ref, 'CH9300762011623852957'),
                 creditor_references(draw))
    out += cases('qrr', 'swiss_qrbill', swiss, every('check digit', [27], 1))
    out += cases('cpf', 'pix', pix, cpfs(draw))
    out += cases('cnpj', 'pix', pix, cnpjs(draw))
    out += cases('nip', 'pl_zbp2d', zbp, every('check digit', [10], 1, rounds=20))
    out += cases('nif', 'pt_atcud', atcud, every('check digit', [9], 1, rounds=30))
    out += cases('inn', 'ru_st0001x', st00012, every('check digit', [10], 1, rounds=20))
    out += cases('inn', 'ru_st0001x', st00012, every('check digits', [12], 2, rounds=4))
    out += cases('uen', 'paynow', paynow, uens(draw))
    out += cases('thai_identity', 'promptpay', promptpay_identity, every('check digit', [13], 1, rounds=20))
    out += cases('edrpou', 'ua_nbu', nbu, codes_of_ukraine(draw))
    out += cases('rnokpp', 'ua_nbu', nbu, every('check digit', [10], 1, rounds=20))
    out += cases('partita_iva', 'it_pagopa', pagopa, every('check digit', [11], 1, rounds=20))
    for family in ('luhn', 'cuit', 'cbu'):
        alone = f'x-{family}:{{}}'.format
        lengths, count = {'luhn': ([2, 11, 16, 19], 1), 'cuit': ([11], 1), 'cbu': ([22], 1)}[family]
        numbers = every('check digit', lengths, count, rounds=20) + (cbus(draw) if family == 'cbu' else [])
        out += cases(family, 'number_checks', alone, numbers)
    out += cases('gtin', 'none', str, every('check digit', [8, 13], 1))
    out += cases('cn_identity', 'none', str, identities_of_china(draw))
    out += cases('cn_company', 'none', str, companies_of_china(draw))
    return out, missing
