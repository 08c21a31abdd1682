"""Cases of EMVCo merchant-presented codes: a sound one of each scheme, and what may be wrong with such."""
from codecs_of_coins import crc16, emv_code, tlv

AMOUNTS = ('1', '1.', '1.0', '1.00', '1.000', '1.005', '.5', '0.5', '00.5', '01', '0', '0.00', '0.01', '1,00', '1e2', '-1',
           '+1', ' 1', '1 ', '', '9999999999.99', '99999999999.99', '999999999999', '1.2.3', 'abc', '١')

SCHEMES = {
    'pix': dict(account=('26', [('00', 'br.gov.bcb.pix'), ('01', 'fulano@example.com')]), currency='986', country='BR',
                more=('62', [('05', '***')])),
    'promptpay': dict(account=('29', [('00', 'A000000677010111'), ('01', '0066801112233')]), currency='764', country='TH'),
    'vietqr': dict(
        account=('38', [('00', 'A000000727'), ('01', [('00', '970415'), ('01', '101234567890')]), ('02', 'QRIBFTTA')]),
        currency='704', country='VN'),
    'qris': dict(
        account=('26', [('00', 'ID.CO.EXAMPLE.WWW'), ('01', '936000140000000017'), ('02', '000000017'),
                        ('03', 'UMI')]), second=('51', [('00', 'ID.CO.QRIS.WWW'), ('02', 'ID1020210000017'), ('03', 'UMI')]),
        currency='360', country='ID', postal='10310'),
    'khqr': dict(account=('29', [('00', 'sok_example@bank')]), currency='840', country='KH'),
}


def emv_objects(scheme, amount=None):
    facts = SCHEMES[scheme]
    objects = [('00', '01'), ('01', '11' if amount is None else '12'), facts['account']]
    objects += [facts['second']] if 'second' in facts else []
    objects += [('52', '0000' if scheme == 'pix' else '5812'), ('53', facts['currency'])]
    objects += [('54', amount)] if amount is not None else []
    objects += [('58', facts['country']), ('59', 'EXAMPLE SHOP'), ('60', 'CITY')]
    objects += [('61', facts['postal'])] if 'postal' in facts else []
    objects += [facts['more']] if 'more' in facts else []
    # Dynamic codes of Cambodia say when they were made and when they expire, in milliseconds.
    objects += [('99', [('00', '1767225600000'), ('01', '4102444800000')])] if scheme == 'khqr' and amount is not None else []
    return objects


def with_checksum(body, upper=True):
    check = f'{crc16((body + "6304").encode()):04X}'
    return body + '6304' + (check if upper else check.lower())


def emv_codes(scheme):
    objects = emv_objects(scheme)
    sound = emv_code(*objects)
    yield 'sound', sound
    yield 'checksum in lower case', with_checksum(tlv(*objects), upper=False)
    yield 'wrong checksum', sound[:-1] + ('0' if sound[-1] != '0' else '1')
    yield 'no checksum', tlv(*objects)
    yield 'checksum cut short', sound[:-1]
    yield 'text behind the checksum', sound + '0000'
    yield 'blank behind the checksum', sound + ' '
    for number, _ in objects:
        yield f'without {number}', emv_code(*(it for it in objects if it[0] != number))
    for number in ('00', '53', '58', '59', '60'):
        twice = [it for it in objects if it[0] == number]
        yield f'{number} twice', emv_code(*objects, *twice)
    for amount in AMOUNTS:
        yield f'amount {amount!r}', emv_code(*emv_objects(scheme, amount))
    for number, values in {
            '00': ('02', '1', '001'), '01': ('13', '1', '22'), '52': ('581', '58122', 'ABCD'),
            '53': ('99', '000', 'XYZ', '978'), '58': ('XX', 'B', 'xx', 'US'),
            '59': ('', 'A' * 25, 'A' * 26, 'A' * 99, 'José', '店'), '60': ('', 'A' * 15, 'A' * 16, 'São')
    }.items():
        for value in values:
            yield f'{number} is {value[:3]!r} of {len(value)}', replaced(objects, number, value)
    yield 'an object too long', with_checksum(tlv(*objects) + '6299AB')
    yield 'a length of letters', with_checksum(tlv(*objects) + '62XXAB')
    yield 'unreserved templates', emv_code(*objects, ('80', [('00', 'com.example'), ('01', 'x')]))
    yield 'name in another language', emv_code(*objects, ('64', [('00', 'ZH'), ('01', '店')]))
    yield 'object of another order', emv_code(objects[0], *reversed(objects[1:]))
    yield 'first object last', emv_code(*objects[1:], objects[0])


def replaced(objects, number, value):
    return emv_code(*((it[0], value) if it[0] == number else it for it in objects))


def codes_of_cambodia():
    for amount in ('1', '100', '100.5', '100.50', '100.00', '0.5', '100.', '9999999999', '99999999999', '999999999.99'):
        for currency in ('116', '840'):
            yield f'amount {amount!r} of {currency}', replaced(emv_objects('khqr', amount), '53', currency)
    for account in ('sok_example@bank', 'a@b', 'sokexample', '@bank', 'sok@', 'a' * 27 + '@bank', 'a' * 28 + '@bank',
                    'SOK@BANK', 'sok@bank@x', 'sok ex@bank'):
        yield f'account {account[:12]!r} of {len(account)}', replaced(emv_objects('khqr'), '29', [('00', account)])
    for note, times in {
            'expired': ('1600000000000', '1600000600000'), 'made after it expires': ('4102444800000', '4102444700000'),
            'seconds': ('1767225600', '4102444800'), 'letters': ('abc', 'def'), 'no end': ('1767225600000', '')
    }.items():
        inside = [(number, time) for number, time in zip(('00', '01'), times) if time]
        yield note, emv_code(*emv_objects('khqr', '1')[:-1], ('99', inside))


def keys_of_brazil():
    keyed = lambda key: replaced(emv_objects('pix'), '26', [('00', 'br.gov.bcb.pix'), ('01', key)])
    for key in ('fulano@example.com', 'FULANO@EXAMPLE.COM', 'fulano@', '@example.com', 'fulano', 'a' * 65 + '@example.com',
                'a' * 66 + '@example.com', '+5561912345678', '5561912345678', '+556112345678', '+55619123456789',
                '+1202555012345', '+55', '123e4567-e89b-12d3-a456-426655440000', '123E4567-E89B-12D3-A456-426655440000',
                '123e4567e89b12d3a456426655440000', '123e4567-e89b-12d3-a456-42665544000g', '12345678909', '123.456.789-09',
                '11222333000181', '11.222.333/0001-81', ''):
        yield f'key {key[:14]!r} of {len(key)}', keyed(key)
    for reference in ('***', 'A' * 25, 'A' * 26, 'ab-cd', 'abc 1', '', '*'):
        yield f'txid {reference[:5]!r} of {len(reference)}', replaced(emv_objects('pix'), '62', [('05', reference)])
    linked = lambda link: replaced(emv_objects('pix'), '26', [('00', 'br.gov.bcb.pix'), ('25', link)])
    for link in ('pix.example.com/v2/1', 'https://pix.example.com/v2/1', 'pix.example.com', 'pix', 'PIX.EXAMPLE.COM/V2/1',
                 'pix.example.com/a b', 'http://x.com'):
        yield f'location {link!r}', linked(link)
    yield 'key and location', replaced(emv_objects('pix'), '26', [('00', 'br.gov.bcb.pix'), ('01', 'a@b.com'),
                                                                  ('25', 'pix.example.com/v2/1')])
    yield 'neither', replaced(emv_objects('pix'), '26', [('00', 'br.gov.bcb.pix')])
    yield 'GUI in capitals', replaced(emv_objects('pix'), '26', [('00', 'BR.GOV.BCB.PIX'), ('01', 'a@b.com')])
    yield 'more about it', replaced(emv_objects('pix'), '26', [('00', 'br.gov.bcb.pix'), ('01', 'a@b.com'), ('02', 'pedido 1')])


def merchants_of_indonesia():
    acquirer = lambda pan='936000140000000017', merchant='000000017', kind='UMI': replaced(
        emv_objects('qris'), '26', [('00', 'ID.CO.EXAMPLE.WWW'), ('01', pan), ('02', merchant), ('03', kind)])
    for pan in ('936000140000000017', '9360001400000000178', '93600014000000001', '836000140000000017', '93600014000000001A',
                '9' * 20, ''):
        yield f'PAN {pan[:8]!r} of {len(pan)}', acquirer(pan=pan)
    for merchant in ('1', '1' * 15, '1' * 16, 'A1', ''):
        yield f'merchant of {len(merchant)}', acquirer(merchant=merchant)
    for kind in ('UMI', 'UKE', 'UME', 'UBE', 'URE', 'XXX', 'umi', ''):
        yield f'criteria {kind!r}', acquirer(kind=kind)
    for national in ('ID1020210000017', 'ID102021000001', 'XX1020210000017', '1020210000017', 'ID10202100000171'):
        yield f'national id {national[:2]!r} of {len(national)}', replaced(emv_objects('qris'), '51', [('00', 'ID.CO.QRIS.WWW'),
                                                                                                       ('02', national),
                                                                                                       ('03', 'UMI')])
    for postal in ('10310', '1031', '103100', 'ABCDE', ''):
        yield f'postal code {postal!r}', replaced(emv_objects('qris'), '61', postal)
