"""Named experiments: each changes a copy of the source tree in a few places. experiment.py measures them."""
from . import cascade, grey, losers, without

PARTS = (cascade, without, grey, losers)
ALL = {e.name: e for part in PARTS for e in part.EXPERIMENTS}
