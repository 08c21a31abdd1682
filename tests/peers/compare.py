#!/usr/bin/env python3
"""Asks Moongate and other libraries the same, and prints where they agree and where they differ.

usage: compare.py MOONGATE [VECTORS.jsonl] [--only PEER] [--show]

Cases are the lines of VECTORS (payload, ecosystem), where given; the samples and near misses of the catalogue; and cases made
here: every value of check digits, damaged addresses, codes with one thing wrong, codes that other libraries made. Each
difference is decided from the standard in decided.toml. One that is not makes the status 1. A library that is not installed
is skipped and named; `./dev peers` installs them.
"""
import argparse
import collections
import dataclasses
import decimal
import json
import pathlib
import subprocess
import sys
import types

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import peers  # noqa: E402

# Behind ours, so that a package of a peer cannot stand for one of this folder.
sys.path.insert(1, str(peers.CACHE / 'python'))

import cases  # noqa: E402
import decisions  # noqa: E402
import made_addresses  # noqa: E402
import made_codes  # noqa: E402
import made_numbers  # noqa: E402

MEMBERS = {  # a member of a peer's answer: where Moongate has it
    'amount': ('amount', 'value'), 'currency': ('amount', 'currency'), 'account': ('payee', 'account'), 'name': ('payee', 'name'),
    'city': ('payee', 'city'), 'reference': ('reference',),
}
# Kinds that Moongate names for what is no payment.
KINDS = {'gtin': 'product', 'boarding_pass': 'boarding_pass'}
FIELDS = {'cn_identity': 'resident_identity_number', 'cn_company': 'unified_social_credit_code'}
# Numbers that do not make a code invalid, as they decide nothing of the payment: a wrong one is flagged.
FLAGGED = {'iban', 'nip', 'nif', 'inn', 'uen', 'edrpou', 'rnokpp', 'thai_identity'}


def ask_moongate(program, payloads):
    feed = ''.join(json.dumps({'payload': payload}) + '\n' for payload in payloads).encode()
    done = subprocess.run(
        [program, 'classify', '--json', '--input', 'jsonl', '--reveal', '--rules', HERE / 'numbers.toml', '-'], input=feed,
        stdout=subprocess.PIPE)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    if len(lines) != len(payloads):
        sys.exit(f'{len(payloads)} payloads, {len(lines)} answers of {program}')
    return lines


def touches(error, case):
    begin = case.payload.encode().find(case.part.encode())
    return begin <= error['offset'] <= begin + len(case.part.encode())


def moongate_accepts(case, answer, peer):
    """True, False, or None where its answer does not say."""
    if case.family in FIELDS:
        return FIELDS[case.family] in answer.get('fields', {})
    if case.family in KINDS:
        return answer['valid'] and answer['kind'] == KINDS[case.family]
    flagged = 'nonstandard' in answer.get('flags', [])
    if case.part and case.note in ('vector', 'sample', 'near_miss'):
        if answer['ecosystem'] != case.ecosystem or (flagged and case.family in FLAGGED):
            return None  # whatever else is unusual has the same flag
        return not any(touches(error, case) for error in answer.get('errors', []))
    accepts = answer['valid'] and answer['ecosystem'] != 'none'
    return accepts and not (flagged and case.family in FLAGGED and peer.national)


def same(member, ours, theirs):
    if member != 'amount':
        return str(ours).replace(' ', '') == str(theirs).replace(' ', '')
    try:
        return decimal.Decimal(str(ours)) == decimal.Decimal(str(theirs))
    except decimal.InvalidOperation:
        return False


def differing_members(answer, theirs):
    for member, path in MEMBERS.items():
        value = answer
        for key in path:
            value = value.get(key, {}) if isinstance(value, dict) else {}
        if theirs.get(member) not in (None, '') and not same(member, value or '', theirs[member]):
            yield member, f'{value or "nothing"} and {theirs[member]}'


def differences(peer, case, answer, theirs):
    ours = moongate_accepts(case, answer, peer)
    if ours is None or theirs is None:
        return None
    found = lambda kind, said: types.SimpleNamespace(peer=peer, case=case, kind=kind, said=said or '', answer=answer)
    if ours != bool(theirs['accepted']):
        return [found('peer accepts' if theirs['accepted'] else 'peer refuses', theirs.get('reason'))]
    told = [] if case.part or case.family or not ours else differing_members(answer, theirs)
    return [found(member, said) for member, said in told]


def all_cases(vectors):
    out = list(cases.of_catalogue(HERE.parent.parent))
    if vectors:
        out += cases.of_vectors(vectors)
    out += [part for case in out for part in cases.parts_of(case)]
    numbers, missing = made_numbers.made_numbers()
    for family in missing:
        print(f'made cases of {family}: skipped, the library that draws them is not installed')
    out += numbers
    out += made_addresses.made_addresses()
    out += made_codes.made_codes()
    out += [
        cases.Case(f'order {number} for {ecosystem}', '', ecosystem, note='made by the peer', make=order)
        for ecosystem, orders in made_codes.MADE_BY_OTHERS.items() for number, order in enumerate(orders, 1)
    ]
    return out


def compare(program, peer, mine):
    theirs = peers.answers(peer, mine)
    made = [
        dataclasses.replace(case, payload=(answer or {}).get('payload', '')) if case.make else case
        for case, answer in zip(mine, theirs)
    ]
    asked = [(case, answer) for case, answer in zip(made, theirs) if case.payload or not case.make]  # it may refuse to make one
    ours = ask_moongate(program, [case.payload for case, _ in asked])
    found = [differences(peer, case, mine_, answer) for (case, answer), mine_ in zip(asked, ours)]
    compared = [it for it in found if it is not None]
    return len(compared), [difference for it in compared for difference in it]


def report(peer, compared, found, decided, show):
    """Prints one peer; returns how many differences are undecided."""
    by_decision, undecided = collections.Counter(), []
    for difference in found:
        decision = decided.of(difference)
        if decision is None:
            undecided.append(difference)
        else:
            by_decision[decision] += 1
    cases_with = len({id(it.case) for it in found})
    print(f'\n{peer.name} ({peer.registry}): {compared} compared, {compared - cases_with} agree, {len(found)} differences')
    for decision, count in by_decision.most_common():
        print(f'  {count:5d}  {decisions.words(decision)}')
    groups = collections.defaultdict(list)
    for it in undecided:
        errors = ' '.join(f'{e["code"]}/{e.get("field", "")}' for e in it.answer.get('errors', []))
        groups[(it.kind, it.case.name.rsplit(' ', 1)[0] if it.case.note == 'vector' else it.case.name, it.case.family
                or it.case.ecosystem, it.case.note, errors)].append(it)
    for key, members in groups.items():
        print(f'  UNDECIDED {len(members)}  ' + ' | '.join(key) + f' | {members[0].said[:100]}')
        if show:
            for it in members[:3]:
                print(
                    f'         {it.case.name}: {it.case.payload!r} {it.answer["ecosystem"]} {it.answer.get("flags", "")} {it.said}'
                )
    return len(undecided)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument('moongate')
    words.add_argument('vectors', nargs='?')
    words.add_argument('--only', default='', metavar='PEER', help='names with commas')
    words.add_argument('--show', action='store_true', help='print payloads of differences that are not decided')
    options = words.parse_args()
    if options.vectors and not pathlib.Path(options.vectors).exists():
        print(f'{options.vectors}: not there; the vectors are left out')
        options.vectors = None
    decided = decisions.Decisions(HERE / 'decided.toml')
    every = all_cases(options.vectors)
    undecided = 0
    for peer in peers.PEERS:
        if options.only and peer.name not in options.only.split(','):
            continue
        try:
            compared, found = compare(options.moongate, peer, [case for case in every if peer.knows(case)])
        except peers.Absent as absent:
            print(f'\n{peer.name} ({peer.registry}): skipped, not installed ({absent})')
            continue
        undecided += report(peer, compared, found, decided, options.show)
    print()
    for decision in decided.unused() if options.vectors and not options.only else []:
        print(f'no longer met: {decisions.words(decision)}')
    print(f'{undecided} differences are not decided')
    sys.exit(1 if undecided else 0)


if __name__ == '__main__':
    main()
