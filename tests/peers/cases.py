"""The cases that compare.py asks about: vectors of a file, samples of the catalogue, and cases made here."""
import dataclasses
import json
import re
import tomllib


@dataclasses.dataclass
class Case:
    name: str  # says where it comes from; never quotes the payload
    payload: str
    ecosystem: str
    family: str = ''  # of numbers and addresses: what `part` is
    part: str = ''  # the piece of the payload that a library for that piece is asked about
    note: str = ''  # what was done to it
    make: dict | None = None  # what a library that only makes codes is to make

    def asked(self):
        return dataclasses.asdict(self)


def of_vectors(path):
    with open(path, encoding='utf-8') as lines:
        for number, line in enumerate(lines, 1):
            row = json.loads(line)
            if 'payload' in row:
                yield Case(f'vector {number}', row['payload'], row['ecosystem'], note='vector')


def of_catalogue(root):
    for file in sorted((root / 'lib/ecosystems').glob('*/*.toml')):
        for table, rows in tomllib.loads(file.read_text()).items():
            if table not in ('sample', 'near_miss'):
                continue
            for number, row in enumerate(rows, 1):
                if 'payload' in row:
                    yield Case(f'{table} {number} of {file.stem}', row['payload'], file.stem, note=table)


# Where formats of lines and of pairs hold an IBAN: behind a line end, a colon, an equals sign or the path of payto.
IBAN_PLACE = re.compile(r'(?:^|[\n:=/])((?!RF)[A-Z]{2}\d{2}[A-Z0-9]{11,30})(?=$|[\r\n*+&?])')
IBAN_ECOSYSTEMS = {'epc_sct', 'swiss_qrbill', 'cz_spayd', 'si_upnqr', 'hr_hub3', 'hu_mnbqr', 'sk_paymelink', 'payto', 'ua_nbu'}
URI_ADDRESS = re.compile(r'^(?:[a-zA-Z+]+:)?(?://)?(?:pay-)?([^?@/]+)')
COINS = {'bitcoin', 'bitcoincash', 'dash', 'dogecoin', 'litecoin', 'monero', 'tron', 'zcash'}


def parts_of(case):
    """The same payload once more for each IBAN or address in it."""
    if case.ecosystem in IBAN_ECOSYSTEMS:
        found = ((match, 'iban') for match in IBAN_PLACE.finditer(case.payload))
    elif case.ecosystem in COINS:
        found = ((match, case.ecosystem) for match in [URI_ADDRESS.match(case.payload)] if match)
    else:
        return
    for match, family in found:
        if case.ecosystem == 'si_upnqr' and len(match.group(1)) != 19:
            continue  # a reference, which begins with SI and two digits as well
        yield dataclasses.replace(case, family=family, part=match.group(1))
