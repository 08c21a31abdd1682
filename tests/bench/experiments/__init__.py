"""Named experiments: each changes a copy of the source tree in a few places. experiment.py measures them."""
from . import cascade, frames, grey, losers, without

PARTS = (cascade, without, frames, grey, losers)
ALL = {e.name: e for part in PARTS for e in part.EXPERIMENTS}
