"""Cases of addresses of coins: sound ones of every version and length, and damaged ones."""
import base64
import hashlib
import random
import zlib

from cases import Case
from codecs_of_coins import (BASE58, BECH32, BECH32_CONSTANT, BECH32M_CONSTANT, base58, base58check, bech32, cash_address,
                             groups, segwit, stellar_key, ton_address)


def damaged(draw, address, alphabet):
    """The address, with one character changed, two swapped, one more, one fewer, in the other case."""
    yield 'sound', address
    for _ in range(4):
        at = draw.randrange(len(address) // 3, len(address))
        yield 'one character', address[:at] + draw.choice(alphabet.replace(address[at], '')) + address[at + 1:]
    at = draw.randrange(len(address) // 2, len(address) - 1)
    if address[at] != address[at + 1]:
        yield 'swapped', address[:at] + address[at + 1] + address[at] + address[at + 2:]
    yield 'longer', address + alphabet[0]
    yield 'shorter', address[:-1]


def segwit_addresses(draw):
    for prefix in ('bc', 'tb', 'bcrt', 'ltc', 'xx'):
        for version, length in ((0, 20), (0, 32), (0, 25), (1, 32), (1, 20), (1, 2), (2, 40), (16, 2), (16, 41), (17, 32),
                                (31, 32), (1, 1)):
            program = draw.randbytes(length)
            yield f'{prefix} version {version}, {length} bytes', segwit(prefix, version, program)
            other = BECH32_CONSTANT if version else BECH32M_CONSTANT
            yield f'{prefix} version {version}, {length} bytes, the other checksum', segwit(prefix, version, program, other)
    # BIP-173: what is left of the last group is at most four bits, all zero.
    values = [0] + [draw.randrange(32) for _ in range(31)] + [1]
    yield 'padding of ones', bech32('bc', values)
    yield 'a group too many', bech32('bc', [0] + [draw.randrange(32) for _ in range(32)] + [0])
    sound = segwit('bc', 0, draw.randbytes(20))
    yield 'capitals', sound.upper()
    yield 'mixed case', sound[:10] + sound[10:].upper()
    for note, address in damaged(draw, sound, BECH32):
        yield note, address
    for note, address in damaged(draw, segwit('bc', 1, draw.randbytes(32)), BECH32):
        yield note, address


def base58_addresses(draw, versions, lengths=(20, 19, 21, 32)):
    for version in versions:
        for length in lengths:
            yield f'version {version.hex()}, {length} bytes', base58check(version + draw.randbytes(length))
    yield from damaged(draw, base58check(versions[0] + draw.randbytes(20)), BASE58)
    yield from damaged(draw, base58check(versions[0] + bytes(20)), BASE58)


def versions(*numbers):
    return [bytes([number]) for number in numbers]


def bitcoin(draw):
    yield from segwit_addresses(draw)
    yield from base58_addresses(draw, versions(0, 5, 0x6f, 0xc4, 0x30, 0x1e, 0x80))


def litecoin(draw):
    yield from segwit_addresses(draw)
    yield from base58_addresses(draw, versions(0x30, 0x32, 5, 0x3a, 0x6f, 0))


def dogecoin(draw):
    yield from base58_addresses(draw, versions(0x1e, 0x16, 0x71, 0, 0x9e))


def dash(draw):
    yield from base58_addresses(draw, versions(0x4c, 0x10, 0x8c, 0x13, 0))


def zcash(draw):
    yield from base58_addresses(draw, [b'\x1c\xb8', b'\x1c\xbd', b'\x1d\x25', b'\x1c\xba', b'\x16\x9a', b'\0'])
    sapling = bech32('zs', groups(draw.randbytes(43)))
    yield 'sapling', sapling
    yield 'sapling, the other checksum', bech32('zs', groups(draw.randbytes(43)), BECH32M_CONSTANT)
    yield 'sapling, shorter', bech32('zs', groups(draw.randbytes(42)))


def bitcoincash(draw):
    for size, length in enumerate((20, 24, 28, 32, 40, 48, 56, 64)):
        for kind in (0, 1, 2, 3, 15):
            yield f'type {kind}, {length} bytes', cash_address('bitcoincash', kind << 3 | size, draw.randbytes(length))
    yield 'reserved bit', cash_address('bitcoincash', 0x80, draw.randbytes(20))
    yield 'another length than told', cash_address('bitcoincash', 1, draw.randbytes(20))
    yield 'test network', cash_address('bchtest', 0, draw.randbytes(20))
    sound = cash_address('bitcoincash', 0, draw.randbytes(20))
    yield 'capitals', sound.upper()
    yield 'mixed case', sound[:20] + sound[20:].upper()
    yield from damaged(draw, sound, BECH32)
    yield from damaged(draw, sound.split(':')[1], BECH32)


def ethereum(draw):
    from_hex = lambda: draw.randbytes(20).hex()
    for _ in range(4):
        plain = from_hex()
        checked = _eip55(plain)
        yield 'lower case', '0x' + plain
        yield 'capitals', '0x' + plain.upper()
        if checked:
            yield 'EIP-55', '0x' + checked
            for at in [i for i, c in enumerate(checked) if c.isalpha()][:4]:
                yield 'EIP-55, one letter in the other case', '0x' + checked[:at] + checked[at].swapcase() + checked[at + 1:]
    yield 'longer', '0x' + from_hex() + '0'
    yield 'shorter', '0x' + from_hex()[:-1]
    yield 'no hexadecimal', '0x' + from_hex()[:-1] + 'g'
    yield '0X', '0X' + from_hex()
    yield 'bare', from_hex()


def _eip55(plain):
    try:  # Keccak is in no standard library
        from Crypto.Hash import keccak
    except ImportError:
        return None
    digest = keccak.new(digest_bits=256, data=plain.encode()).hexdigest()
    return ''.join(c.upper() if int(d, 16) > 7 else c for c, d in zip(plain, digest))


def cardano(draw):
    """Shelley: a byte of type and network, then one or two hashes of 28 bytes; no limit of length."""
    for prefix, kind, length in (('addr', 0x01, 56), ('addr', 0x11, 56), ('addr', 0x61, 28), ('addr', 0x71, 28),
                                 ('addr', 0x01, 28), ('addr', 0x61, 56), ('addr', 0x01, 55), ('addr', 0x00, 56),
                                 ('addr', 0xE1, 28), ('addr_test', 0x00, 56), ('addr_test', 0x60, 28), ('addr_test', 0x01, 56),
                                 ('stake', 0xE1, 28), ('addr', 0x91, 56)):
        yield f'{prefix}, type {kind:02x}, {length} bytes', bech32(prefix, groups(bytes([kind]) + draw.randbytes(length)))
    sound = groups(bytes([0x61]) + draw.randbytes(28))
    yield 'the other checksum', bech32('addr', sound, BECH32M_CONSTANT)
    # Byron: CBOR of the address as encoded bytes, then their CRC-32.
    inner = b'\x83\x58\x1c' + draw.randbytes(28) + b'\xa0\0'
    for note, change in (('Byron', 0), ('Byron, another CRC', 1)):
        check = (zlib.crc32(inner) ^ change).to_bytes(4, 'big')
        yield note, base58(b'\x82\xd8\x18\x58' + bytes([len(inner)]) + inner + b'\x1a' + check)
    yield from damaged(draw, bech32('addr', sound), BECH32)


def tron(draw):
    yield from base58_addresses(draw, versions(0x41, 0xa0, 0x42, 0))


def stellar(draw):
    for name, version in (('account', 6 << 3), ('seed', 18 << 3), ('hash', 23 << 3), ('other', 5 << 3)):
        yield name, stellar_key(version, draw.randbytes(32))
    yield 'account, 31 bytes', stellar_key(6 << 3, draw.randbytes(31))
    yield 'account, 33 bytes', stellar_key(6 << 3, draw.randbytes(33))
    yield 'muxed account', stellar_key(12 << 3, draw.randbytes(40))
    yield 'muxed account, 32 bytes', stellar_key(12 << 3, draw.randbytes(32))
    sound = stellar_key(6 << 3, draw.randbytes(32))
    yield 'lower case', sound.lower()
    yield from damaged(draw, sound, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')


def ton(draw):
    for tag in (0x11, 0x51, 0x91, 0xd1, 0x00, 0x12, 0x71):
        for workchain in (0, -1, 1, 100):
            yield f'tag {tag:02x}, workchain {workchain}', ton_address(tag, workchain, draw.randbytes(32))
    sound = ton_address(0x11, 0, bytes(range(200, 232)))
    yield 'the other alphabet', base64.b64encode(base64.urlsafe_b64decode(sound)).decode()
    yield from damaged(draw, sound, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_')
    for workchain, hash_ in (('0', 'ab' * 32), ('-1', 'AB' * 32), ('0', 'ab' * 31), ('0', 'ab' * 33), ('0', 'xy' * 32),
                             ('1', 'ab' * 32)):
        yield f'raw, workchain {workchain}', f'{workchain}:{hash_}'


def solana(draw):
    for length in (31, 32, 33):
        yield f'{length} bytes', base58(draw.randbytes(length))
    yield 'zeros', base58(bytes(32))
    yield 'a character of no alphabet', base58(draw.randbytes(32))[:-1] + '0'


def monero(draw):
    """Blocks of eight bytes become eleven characters each; the checksum is Keccak."""
    try:
        from Crypto.Hash import keccak
    except ImportError:
        return

    def encoded(data):
        data += keccak.new(digest_bits=256, data=data).digest()[:4]
        sizes = {8: 11, 5: 7, 1: 2, 2: 3, 3: 5, 4: 6, 6: 9, 7: 10}
        return ''.join(
            base58(block.lstrip(b'\0')).rjust(sizes[len(block)], '1')
            for block in (data[i:i + 8] for i in range(0, len(data), 8)))

    for name, version in (('standard', 18), ('subaddress', 42), ('integrated', 19), ('test', 53), ('stage', 24), ('other', 99)):
        yield name, encoded(bytes([version]) + draw.randbytes(72 if name == 'integrated' else 64))
    yield 'standard, shorter', encoded(b'\x12' + draw.randbytes(63))
    # The two keys must be points of the curve; a known address has such.
    known = '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A'
    yield from damaged(draw, known, BASE58)


CARRIERS = {
    'ton': 'ton://transfer/{}',
    'stellar': 'web+stellar:pay?destination={}&amount=1',
    'bitcoincash': '{}',
    'tron': 'tron:{}',
    'cardano': 'web+cardano:{}?amount=5',
}


def made_addresses(seed=1):
    draw = random.Random(seed)
    for make in (bitcoin, litecoin, dogecoin, dash, zcash, bitcoincash, ethereum, cardano, tron, stellar, ton, solana, monero):
        family = make.__name__
        for note, address in make(draw):
            payload = CARRIERS.get(family, family + ':{}').format(address)
            if family == 'bitcoincash' and ':' not in address:
                payload = 'bitcoincash:' + address
            yield Case(f'made {family}', payload, family, family, address, note)
