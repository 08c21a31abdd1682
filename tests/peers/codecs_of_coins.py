"""Encoders of addresses and of EMV objects, plain enough to be read against their standards. They make cases for compare.py;
what is wrong on purpose is chosen by the caller."""
import base64
import hashlib

BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
BECH32_CONSTANT, BECH32M_CONSTANT = 1, 0x2bc830a3


def base58(data):
    number, text = int.from_bytes(data, 'big'), ''
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return '1' * (len(data) - len(data.lstrip(b'\0'))) + text


def base58check(data):
    return base58(data + hashlib.sha256(hashlib.sha256(data).digest()).digest()[:4])


def groups(data, size=5, pad=True):
    """The bits of bytes in groups of `size`, padded with zeros behind."""
    bits = ''.join(f'{byte:08b}' for byte in data)
    if pad:
        bits += '0' * (-len(bits) % size)
    return [int(bits[i:i + size], 2) for i in range(0, len(bits) - len(bits) % size, size)]


def bech32_sum(values):
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1ffffff) << 5 ^ value
        for bit, generator in enumerate((0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3)):
            check ^= generator if top >> bit & 1 else 0
    return check


def bech32(prefix, values, constant=BECH32_CONSTANT):
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = bech32_sum(expanded + values + [0] * 6) ^ constant
    return prefix + '1' + ''.join(BECH32[v] for v in values + [check >> 5 * (5 - i) & 31 for i in range(6)])


def segwit(prefix, version, program, constant=None):
    return bech32(prefix, [version] + groups(program), constant or (BECH32M_CONSTANT if version else BECH32_CONSTANT))


def cash_address(prefix, version, hash_):
    values = groups(bytes([version]) + hash_)
    check = 1
    for value in [ord(c) & 31 for c in prefix] + [0] + values + [0] * 8:
        top = check >> 35
        check = (check & 0x07ffffffff) << 5 ^ value
        for bit, generator in enumerate((0x98f2bc8e61, 0x79b76d99e2, 0xf33e5fb3c4, 0xae2eabe2a8, 0x1e4f43e470)):
            check ^= generator if top >> bit & 1 else 0
    check ^= 1
    return prefix + ':' + ''.join(BECH32[v] for v in values + [check >> 5 * (7 - i) & 31 for i in range(8)])


def crc16_xmodem(data):
    return crc16(data, 0)


def crc16(data, start=0xffff):
    check = start
    for byte in data:
        check ^= byte << 8
        for _ in range(8):
            check = (check << 1 ^ (0x1021 if check & 0x8000 else 0)) & 0xffff
    return check


def stellar_key(version, data):
    body = bytes([version]) + data
    return base64.b32encode(body + crc16_xmodem(body).to_bytes(2, 'little')).decode().rstrip('=')


def ton_address(tag, workchain, hash_):
    body = bytes([tag, workchain & 255]) + hash_
    return base64.urlsafe_b64encode(body + crc16_xmodem(body).to_bytes(2, 'big')).decode()


def tlv(*objects):
    """EMV objects from (id, value); a value may be a list of objects."""
    out = ''
    for number, value in objects:
        value = value if isinstance(value, str) else tlv(*value)
        out += f'{number}{len(value):02d}{value}'
    return out


def emv_code(*objects):
    body = tlv(*objects) + '6304'
    return body + f'{crc16(body.encode()):04X}'
