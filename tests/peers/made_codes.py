"""Cases of whole payloads: a sound one of each format, and what may be wrong with such. Also what libraries that only make
codes are to make."""
import itertools
import random

from cases import Case
from codecs_of_coins import BECH32, bech32, groups
from made_emv import AMOUNTS, SCHEMES, codes_of_cambodia, emv_codes, keys_of_brazil, merchants_of_indonesia

# --- codes of lines ---


def with_lines(lines, changes):
    out = list(lines)
    for number, value in changes.items():
        out[number - 1] = value
    return '\n'.join(out)


BILL = [
    'SPC', '0200', '1', 'CH9300762011623852957', 'S', 'Muster AG', 'Bahnhofstrasse', '1', '8001', 'Zürich', 'CH', *[''] * 7,
    '12.50', 'CHF', 'S', 'Pia Muster', 'Marktgasse', '28', '9400', 'Rorschach', 'CH', 'NON', '', 'Order 1', 'EPD'
]
QR_IBAN, QRR, SCOR = 'CH4431999123000889012', '210000000003139471430009017', 'RF18539007547034'


def bills():
    changed = lambda **changes: with_lines(BILL, {int(key[1:]): value for key, value in changes.items()})
    yield 'sound', changed()
    yield 'no debtor', changed(**{f'l{number}': '' for number in range(21, 28)})
    for amount in AMOUNTS + ('999999999.99', '1000000000.00', "1'000.00", '12.5'):
        yield f'amount {amount!r}', changed(l19=amount)
    for currency in ('EUR', 'USD', 'chf', ''):
        yield f'currency {currency!r}', changed(l20=currency)
    for note, changes in {
            'QR-IBAN and QRR': dict(l4=QR_IBAN, l28='QRR',
                                    l29=QRR), 'QR-IBAN and NON': dict(l4=QR_IBAN), 'IBAN and QRR': dict(l28='QRR', l29=QRR),
            'QR-IBAN and SCOR': dict(l4=QR_IBAN, l28='SCOR',
                                     l29=SCOR), 'IBAN and SCOR': dict(l28='SCOR',
                                                                      l29=SCOR), 'NON with a reference': dict(l29=SCOR),
            'QRR without a reference': dict(l4=QR_IBAN,
                                            l28='QRR'), 'QRR with blanks': dict(l4=QR_IBAN, l28='QRR',
                                                                                l29='21 00000 00003 13947 14300 09017'),
            'SCOR in lower case': dict(l28='SCOR', l29=SCOR.lower()), 'SCOR told as QRR': dict(l28='QRR', l29=SCOR),
            'IBAN with blanks': dict(l4='CH93 0076 2011 6238 5295 7'),
            'IBAN of Liechtenstein': dict(l4='LI21088100002324013AA'), 'IBAN of Germany': dict(l4='DE89370400440532013000'),
            'no name': dict(l6=''), 'name of 70': dict(l6='N' * 70), 'name of 71': dict(l6='N' * 71),
            'street of 70': dict(l7='S' * 70), 'street of 71': dict(l7='S' * 71), 'house of 16': dict(l8='1' * 16),
            'house of 17': dict(l8='1' * 17), 'no postal code': dict(l9=''), 'postal code of 17': dict(l9='1' * 17),
            'no town': dict(l10=''), 'town of 35': dict(l10='T' * 35), 'town of 36': dict(l10='T' * 36),
            'no country': dict(l11=''), 'country XX': dict(l11='XX'), 'country in lower case': dict(l11='ch'),
            'no street': dict(l7='',
                              l8=''), 'ultimate creditor': dict(l12='S', l13='Final AG', l14='Weg', l15='2', l16='8000',
                                                                l17='Zürich', l18='CH'), 'debtor without a name': dict(l22=''),
            'debtor without a town': dict(l26=''), 'debtor without a country': dict(l27=''),
            'message of 140': dict(l30='m' * 140), 'message of 141': dict(l30='m' * 141), 'message in Greek': dict(l30='Αθήνα'),
            'letters of Latin Extended-A': dict(l6='Šimon Žák'), 'combined address': dict(
                l5='K', l7='Bahnhofstrasse 1', l8='8001 Zürich', l9='',
                l10=''), 'combined address without a second line': dict(l5='K', l7='Bahnhofstrasse 1', l8='', l9='', l10='')
    }.items():
        yield note, changed(**changes)
    yield 'bill information', changed() + '\n//S1/10/10201409/11/190512'
    yield 'bill information without slashes', changed() + '\nS1/10/10201409'
    yield 'message and bill information of 141', changed(l30='m' * 100) + '\n//S1/10/' + '1' * 33
    yield 'alternative procedure', changed() + '\n\neBill/B/41010560425610173'
    yield 'alternative procedure of 101', changed() + '\n\n' + 'e' * 101
    yield 'two alternative procedures', changed() + '\n//S1/10/1\neBill/B/1\nUV;1'
    yield 'three alternative procedures', changed() + '\n//S1/10/1\neBill/B/1\nUV;1\nXY;1'


TRANSFER = ['BCD', '002', '1', 'SCT', '', 'Muster GmbH', 'DE89370400440532013000', 'EUR12.50', '', '', 'Spende']


def transfers():
    changed = lambda **changes: with_lines(TRANSFER, {int(key[1:]): value for key, value in changes.items()})
    yield 'sound', changed()
    for amount in AMOUNTS + ('999999999.99', '1000000000.00'):
        yield f'amount {amount!r}', changed(l8='EUR' + amount)
    for note, changes in {
            'no amount': dict(l8='EUR'), 'no name': dict(l6=''), 'name of 70': dict(l6='N' * 70),
            'name of 71': dict(l6='N' * 71), 'BIC of 8': dict(l5='COBADEFF'), 'BIC of 11': dict(l5='COBADEFFXXX'),
            'BIC of 9': dict(l5='COBADEFFX'), 'purpose of 4': dict(l9='CHAR'), 'purpose of 3': dict(l9='CHA'),
            'purpose of 5': dict(l9='CHARS'), 'text of 140': dict(l11='t' * 140), 'text of 141': dict(l11='t' * 141),
            'reference': dict(l10=SCOR, l11=''), 'reference of 35': dict(l10='1' * 35, l11=''),
            'reference of 36': dict(l10='1' * 36, l11=''), 'reference and text': dict(l10=SCOR), 'neither': dict(l11=''),
            'character set 8': dict(l3='8'), 'character set 9': dict(l3='9'), 'character set 0': dict(l3='0'),
            'no IBAN': dict(l7=''), 'IBAN with blanks': dict(l7='DE89 3704 0044 0532 0130 00'),
            'IBAN with wrong check digits': dict(l7='DE88370400440532013000'),
            'more than 331 bytes': dict(l6='ü' * 70, l11='ü' * 140)
    }.items():
        yield note, changed(**changes)


# --- slips of Brazil ---


def boletos(draw):
    bank = lambda count: ''.join(draw.choice('0123456789') for _ in range(count))
    for _ in range(4):
        front, back = '2379', '0000' + bank(10) + bank(25)
        yield from (('check digit of the bar code', f'{front}{digit}{back}') for digit in range(10))
    line = '00190500954014481606906809350314337370000000100'
    for at in range(len(line)):
        yield from ((f'digit {at + 1} of the line', line[:at] + str(digit) + line[at + 1:]) for digit in range(10))
    # 48 digits: four blocks of eleven, each with its check digit; the first has modulo 10, the second modulo 11.
    for slip in ('826600000003710409962839735001548245716540877937', '848900000002404201622015806051904292586034111220'):
        for at in range(len(slip)):
            yield from ((f'digit {at + 1} of 48', slip[:at] + str(digit) + slip[at + 1:]) for digit in range(10))
    yield 'line with marks', '00190.50095 40144.816069 06809.350314 3 37370000000100'
    yield 'line, shorter', line[:-1]
    yield 'another currency', '0010' + '3373700000001000500940144816060680935031'
    for kind in '6789':
        body = bank(40)
        yield from ((f'arrecadação {kind}', f'8{1}{kind}{digit}{body}') for digit in range(10))


# --- Lightning ---

INVOICE = (
    'pvjluezsp5zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zyg3zygspp5qqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqqqsyqcyq5rqwzqfqypqdq5xysxxatsyp3k'
    '7enxv4jsxqzpu9qrsgquk0rl77nj30yxdy8j9vdx85fkpmdla2087ne0xh8nhedh8w27kyke0lp53ut353s06fv3qfegext0eh0ymjpf39tuven09sam30g4vgp'
)
SIGNATURE = 104  # groups of five bits


def fields_of(values):
    """Time, then [type, data] of each tagged field, then the signature, of an invoice's groups."""
    out, at = [], 7
    while at < len(values) - SIGNATURE:
        length = values[at + 1] * 32 + values[at + 2]
        out.append((BECH32[values[at]], values[at + 3:at + 3 + length]))
        at += 3 + length
    return values[:7], out, values[-SIGNATURE:]


def invoice(prefix, time, fields, signature):
    middle = []
    for letter, data in fields:
        middle += [BECH32.index(letter), len(data) // 32, len(data) % 32, *data]
    return bech32(prefix, time + middle + signature)


def damaged_squares():
    """PAY by square: what others made, one character changed, in lower case, longer, shorter."""
    sound = (
        '0807Q0000Q5AIVV3A4UGPFG5E60ULGUJAE5B2CNCI2LEP4PI4M23LJ9PTLGKPEEPIEK8K1U6A06FBJBP74030EA1I354QT8P90BMC9B6OKO2ST2PFQ543IU671PD'
        'IGC6IUD3JON546FHNIS3CUHRVO6G15TFMS9UJ354FS39INPO28C4CT80HV76NKIOTA61VQFVF00')
    yield 'sound', sound
    for at in range(0, len(sound), 7):
        yield f'one character, {at}', sound[:at] + ('1' if sound[at] != '1' else '2') + sound[at + 1:]
    yield 'lower case', sound.lower()
    yield 'longer', sound + '0'
    yield 'shorter', sound[:-1]
    yield 'much shorter', sound[:60]


def invoices():
    time, fields, signature = fields_of([BECH32.index(c) for c in INVOICE])
    plain = lambda prefix='lnbc2500u', with_=fields, seal=signature: invoice(prefix, time, with_, seal)
    yield 'sound', plain()
    yield 'capitals', plain().upper()
    yield 'mixed case', plain()[:60] + plain()[60:].upper()
    yield 'lightning:', 'lightning:' + plain()
    yield 'LIGHTNING:', 'LIGHTNING:' + plain().upper()
    for amount in ('', '1', '0', '01', '20m', '2500u', '10n', '10p', '1p', '11p', '2500000000p', '1.5m', 'm', '1x', '21000000',
                   '9' * 20):
        yield f'amount {amount!r}', plain('lnbc' + amount)
    for prefix in ('lntb', 'lnbcrt', 'lntbs', 'lnsb', 'lnxx', 'ln'):
        yield f'network {prefix}', plain(prefix + '20m')
    for letter, _ in fields:
        yield f'without {letter}', plain(with_=[it for it in fields if it[0] != letter])
        yield f'{letter} twice', plain(with_=fields + [it for it in fields if it[0] == letter])
    for letter in 'phsn':
        short = [0] * 40
        yield f'{letter} of another length', plain(with_=[it for it in fields if it[0] != letter] + [(letter, short)])
        yield f'{letter} of another length beside a sound one', plain(with_=fields + [(letter, short)])
    # The generator of secp256k1 is the key of 1: a sound key, of somebody else.
    other = groups(bytes.fromhex('0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798'))
    yield 'n of another signer', plain(with_=fields + [('n', other)])
    yield 'an unknown field', plain(with_=fields + [('2', [0] * 8)])
    yield 'description of broken UTF-8', plain(with_=[it for it in fields if it[0] != 'd'] + [('d', groups(b'\xff\xfe'))])
    yield 'description and its hash', plain(with_=fields + [('h', groups(bytes(32)))])
    for bit in (8, 14, 16, 100, 101):
        data = [0] * (bit // 5 + 1)
        data[-1 - bit // 5] = 1 << bit % 5
        kept = [it for it in fields if it[0] != '9']
        yield f'feature {bit}', plain(with_=kept + [('9', data)])
        yield f'features 8, 14 and {bit}', plain(with_=kept +
                                                 [('9', [a | b for a, b in zip(data, [0] * (len(data) - 3) + [16, 8, 0])])])
    yield 'no signature', bech32('lnbc2500u', time + fields[0][1])
    yield 'another recovery id', plain(seal=signature[:-1] + [signature[-1] ^ 1])
    yield 'recovery id 4', plain(seal=groups(_bytes(signature[:102])[:64] + b'\4'))
    yield 'signature of zeros', plain(seal=[0] * SIGNATURE)
    broken = plain()
    yield 'one character', broken[:-3] + ('q' if broken[-3] != 'q' else 'p') + broken[-2:]


def _bytes(values):
    bits = ''.join(f'{value:05b}' for value in values)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) - 7, 8)).ljust(64, b'\0')


def lnurls():
    for url in ('https://service.example/pay', 'http://service.example/pay', 'http://abcdefghij.onion/pay',
                'ftp://service.example', 'hello', ''):
        text = bech32('lnurl', groups(url.encode()))
        yield f'{url[:12]!r}', text
        yield f'{url[:12]!r} in capitals', text.upper()
        yield f'{url[:12]!r}, damaged', text[:-1] + ('q' if text[-1] != 'q' else 'p')
    yield 'bech32m', bech32('lnurl', groups(b'https://service.example/pay'), 0x2bc830a3)
    yield 'a group too many', bech32('lnurl', groups(b'https://service.example/pay') + [0, 0])


# --- links of coins ---

ADDRESS = 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'
EVM = '0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359'
SOLANA = 'mvines9iiHiQTysrwkJjGf2gb9Ex9jXJX8ns3qwf2kN'


def bitcoin_links():
    for amount in AMOUNTS + ('0.000000001', '0.00000001', '21000000', '21000001', '1.12345678'):
        yield f'amount {amount!r}', f'bitcoin:{ADDRESS}?amount={amount.replace(" ", "%20")}'
    for note, rest in {
            'twice': 'amount=1&amount=1', 'two amounts': 'amount=1&amount=2', 'label': 'label=Luke-Jr&message=Hi%20there',
            'required and unknown': 'req-somethingyoudontunderstand=50', 'unknown': 'somethingyoudontunderstand=50',
            'no value': 'amount', 'broken escape': 'label=%zz', 'plus': 'label=a+b', 'AMOUNT': 'AMOUNT=1', 'empty': ''
    }.items():
        yield note, f'bitcoin:{ADDRESS}?{rest}'
    yield 'capitals', f'BITCOIN:{ADDRESS.upper()}?amount=1'
    yield 'slashes', f'bitcoin://{ADDRESS}'
    yield 'no address', 'bitcoin:?amount=1'
    yield 'damaged address', f'bitcoin:{ADDRESS[:-1]}5'


def ethereum_links():
    for value in ('1', '2.014e18', '1e18', '1E18', '1.5e0', '1.5', '-1', '+1', '0x10', '', '0', '1e-1', '15e-1', '1.0', 'abc',
                  str(2**256 - 1), str(2**256)):
        yield f'value {value!r}', f'ethereum:{EVM}?value={value}'
    for chain in ('1', '137', '0', '01', 'x', ''):
        yield f'chain {chain!r}', f'ethereum:{EVM}@{chain}?value=1'
    yield 'pay-', f'ethereum:pay-{EVM}'
    yield 'a function', f'ethereum:{EVM}/transfer?address={EVM}&uint256=1'
    yield 'a function without arguments', f'ethereum:{EVM}/transfer'
    yield 'a name', 'ethereum:example.eth?value=1'
    yield 'shorter', f'ethereum:{EVM[:-1]}?value=1'
    yield 'value twice', f'ethereum:{EVM}?value=1&value=2'
    yield 'ETHEREUM:', f'ETHEREUM:{EVM}'


def solana_links():
    for amount in AMOUNTS + ('1.123456789', '1.1234567891'):
        yield f'amount {amount!r}', f'solana:{SOLANA}?amount={amount.replace(" ", "%20")}'
    for note, rest in {
            'token': f'amount=1&spl-token={SOLANA}', 'bad token': 'amount=1&spl-token=x', 'reference': f'reference={SOLANA}',
            'references': f'reference={SOLANA}&reference={SOLANA}', 'bad reference': 'reference=x',
            'label': 'label=a%20b&message=c+d', 'amount twice': 'amount=1&amount=2', 'memo': 'memo=x', 'unknown': 'x=y'
    }.items():
        yield note, f'solana:{SOLANA}?{rest}'
    for note, link in {
            'https': 'https://shop.example/pay', 'http': 'http://shop.example/pay',
            'escaped': 'https%3A%2F%2Fshop.example%2Fpay%3Fa%3D1', 'with a query': 'https://shop.example/pay?a=1',
            'nothing': '', 'short': SOLANA[:-1], 'slashes': '//' + SOLANA
    }.items():
        yield note, f'solana:{link}'


# --- boarding passes ---

LEG = 'ABC123 YULFRAAC 0834 326J001A0025 1'


def boarding_passes():
    leg = lambda conditional='', text=LEG: text + f'{len(conditional):02X}' + conditional
    head = lambda legs=1, name='DESMARAIS/LUC': f'M{legs}' + name.ljust(20)[:20] + 'E'
    items = '>60B1WW6225BAC 2A   1234567890 1AC AC 1234567890123    20KYLX58Z'
    yield 'sound', head() + leg()
    yield 'conditional items', head() + leg(items)
    yield 'two legs', head(2) + leg() + leg(text='DEF456 FRAGVALH 3664 327C012C0002 1')
    yield 'two legs told, one there', head(2) + leg()
    yield 'one leg told, two there', head(1) + leg() + leg(text='DEF456 FRAGVALH 3664 327C012C0002 1')
    yield 'conditional items cut short', (head() + leg(items))[:-20]
    yield 'more told than there', head() + LEG + '30' + '>60B1WW'
    yield 'no legs', head(0) + leg()
    yield 'nothing behind the name', head()
    yield 'mandatory items cut short', (head() + leg())[:50]
    yield 'security data', head() + leg() + '^108abcdefgh'
    yield 'security data cut short', head() + leg() + '^108abc'
    yield 'another format', 'S' + (head() + leg())[1:]
    yield 'length of no hexadecimal', head() + LEG + 'ZZ'
    for day in ('000', '001', '366', '367', 'abc', '   '):
        yield f'day {day!r}', head() + leg(text=LEG.replace('326', day))
    yield 'airports of digits', head() + leg(text=LEG.replace('YULFRA', '123456'))
    yield 'lower case', head() + leg(text=LEG.lower())


# --- what is made by others ---

SHOPS = ('Muster GmbH', 'Café Müller', 'A', 'N' * 70, 'Smith & Sons *')


def orders(account, currency, amounts, **more):
    for number, (name, amount) in enumerate(itertools.product(SHOPS, amounts)):
        yield dict(name=name, account=account, amount=amount, currency=currency, message='Order 1', symbol=str(1000 + number),
                   city='CITY', **more)


MADE_BY_OTHERS = {
    'epc_sct': list(orders('DE89370400440532013000', 'EUR', ('0.01', '12.50', '999999999.99', '1000'))),
    'cz_spayd': list(orders('CZ6508000000192000145399', 'CZK', ('0.01', '12.50', '9999999.99', '1000'))),
    'sk_paybysquare': list(orders('SK6807200002891987426353', 'EUR', ('0.01', '12.50', '9999999.99', '1000'))),
    'promptpay': list(orders('0801112233', 'THB', ('0.01', '12.50', '1000'))),
    'vietqr': list(orders('101234567890', 'VND', ('1000', '100000'), bank='970415')),
    'pix': list(orders('fulano@example.com', 'BRL', ('0.01', '12.50', '1000'), reference='ABC123')),
    'swiss_qrbill': (list(orders('CH9300762011623852957', 'CHF', ('0.01', '12.50', '1000.00'))) +
                     list(orders('CH4431999123000889012', 'EUR', ('12.50', ), reference='210000000003139471430009017')) +
                     list(orders('CH9300762011623852957', 'CHF', ('12.50', ), reference='RF18539007547034'))),
}


def made_codes(seed=1):
    draw = random.Random(seed)
    made = [(scheme, emv_codes(scheme)) for scheme in SCHEMES]
    made += [('khqr', codes_of_cambodia()), ('pix', keys_of_brazil()), ('qris', merchants_of_indonesia())]
    made += [('swiss_qrbill', bills()), ('epc_sct', transfers())]
    made += [('br_boleto', boletos(draw)), ('sk_paybysquare', damaged_squares()), ('lightning', invoices()),
             ('lightning', lnurls()), ('bitcoin', bitcoin_links()), ('ethereum', ethereum_links()), ('solana', solana_links()),
             ('none', boarding_passes())]
    for ecosystem, payloads in made:
        for note, payload in payloads:
            yield Case(f'made {ecosystem} code', payload, ecosystem, note=note,
                       family='boarding_pass' if ecosystem == 'none' else '')
