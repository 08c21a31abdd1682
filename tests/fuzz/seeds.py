"""Writes what the fuzz targets begin with, made of the catalogue's samples.

usage: seeds.py CATALOGUE OUT      (CATALOGUE = lib/ecosystems)

OUT/compose_fuzz, OUT/rows_fuzz and OUT/payloads each hold one file a seed; payloads are for all other
targets that read payloads.
"""
import base64
import pathlib
import sys
import tomllib

SETTINGS = 'name=Example\ncity=Example City\ncountry=DE\nmcc=5411\namount=12.50\nreference=42'
# What the formats ask for besides, by ecosystem.
MORE = {
    'bitcoin': 'account=1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
    'cz_spayd': 'account=CZ5855000000001265098001\nX-VS=42',
    'epc_sct': 'account=DE89370400440532013000',
    'in_upi': 'account=shop@examplebank',
    'pix': 'account=fulano@example.com\n62.05=***',
    'ru_sbp': 'account=AS000000000000000000000000000042',
    'sk_paybysquare': 'account=SK9611000000002918599669',
    'swiss_qrbill': 'account=CH5604835012345678009\ncurrency=CHF',
}


def payload_of(sample):
    if 'payload_base64' in sample:
        return base64.b64decode(sample['payload_base64'])
    return sample['payload'].encode('utf-8', 'surrogatepass')


def write(folder, name, seed):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(seed)


def main(catalogue, out):
    files = sorted((tomllib.loads(path.read_text(encoding='utf-8')) for path in pathlib.Path(catalogue).rglob('*.toml')),
                   key=lambda file: file['ecosystem']['id'])
    if not files:
        sys.exit(f'{catalogue}: holds no catalogue')
    out = pathlib.Path(out)
    for row, file in enumerate(files):
        name = file['ecosystem']['id']
        write(out / 'compose_fuzz', name, f'{name}\n{SETTINGS}\n{MORE.get(name, "account=42")}'.encode())
        samples = file.get('sample', []) + file.get('near_miss', [])
        for number, payload in enumerate(map(payload_of, samples)):
            write(out / 'payloads', f'{name}-{number}', payload)
            write(out / 'rows_fuzz', f'{name}-{number}', row.to_bytes(2, 'big') + payload)


main(*sys.argv[1:])
