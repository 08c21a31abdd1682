"""Reads decided.toml: who is right in which class of differences, and what of the standard says so."""
import dataclasses
import re
import tomllib

RIGHT = ('moongate', 'peer', 'either')  # "either": the standard leaves it open, or the two answer different questions


@dataclasses.dataclass(frozen=True)
class Decision:
    """One table of the file. What is left out fits everything; texts in capitals below are regular expressions."""
    right: str
    why: str
    standard: str
    peer: tuple = ()
    difference: tuple = ()  # 'peer accepts', 'peer refuses' or the name of a member
    of: tuple = ()  # families or ecosystems
    error: tuple = ()  # codes of Moongate's errors, one of which it has
    note: str = ''  # of what was done to the case
    said: str = ''  # of what the peer said
    has: str = ''  # of the payload
    part: str = ''  # of the number or address

    def fits(self, it):
        codes = {error['code'] for error in it.answer.get('errors', [])}
        return ((not self.peer or it.peer.name in self.peer)
                and (not self.difference or it.kind in self.difference)
                and (not self.of or (it.case.family or it.case.ecosystem) in self.of)
                and (not self.error or bool(codes & set(self.error)))
                and all(not pattern or re.search(pattern, text) for pattern, text in (
                    (self.note, it.case.note), (self.said, it.said), (self.has, it.case.payload), (self.part, it.case.part))))


def words(decision):
    who = {'moongate': 'Moongate is right', 'peer': 'THE PEER IS RIGHT', 'either': 'both may be right'}[decision.right]
    return f'{who}: {decision.why} [{decision.standard}]'


def read(table):
    lists = {key: tuple([value] if isinstance(value, str) else value)
             for key, value in table.items() if key in ('peer', 'difference', 'of', 'error')}
    decision = Decision(**{**table, **lists})
    if decision.right not in RIGHT:
        raise SystemExit(f'decided.toml: {decision.right!r} is none of {RIGHT}')
    return decision


class Decisions:
    def __init__(self, path):
        self.all = [read(table) for table in tomllib.loads(path.read_text()).get('decided', [])]
        self.used = set()

    def of(self, difference):
        """The first that fits, or None."""
        for decision in self.all:
            if decision.fits(difference):
                self.used.add(decision)
                return decision
        return None

    def unused(self):
        return [decision for decision in self.all if decision not in self.used]
