"""What each stage is worth today: the cascade without it."""
from .edits import Experiment, text, without

BALANCED = [
    ("kHistogram", "no_histogram", "global histogram, full size"),
    ("kGammaDark", "no_gamma_dark", "gamma 0.4"),
    ("kGammaLight", "no_gamma_light", "gamma 2.2"),
    ("kEnlarge", "no_enlarge", "×1.5"),
    ("kGammaGlare", "no_gamma_glare", "gamma 4"),
    ("kFullSize", "no_full_size", "full size"),
    ("kHistogramReduced", "no_histogram_reduced", "global histogram, half size"),
    ("kBoxMean", "no_box_mean", "box mean 31"),
    ("kEqualise", "no_equalise", "tile equalisation"),
    ("kInk", "no_ink", "darkest channel"),
    ("kSunflower", "no_sunflower", "round codes"),
    ("kLinear", "no_linear", "linear codes, half size"),
    ("kLinearFullSize", "no_linear_full_size", "linear codes, full size"),
    ("kOtherMatrix", "no_other_matrix", "other matrix codes"),
    ("kFullSizeOthers", "no_full_size_others", "other matrix codes, full size"),
    ("kGreyCandidates", "no_grey_candidates", "grey decoder on candidates"),
    ("kGreyFinders", "no_grey_finders", "finder search"),
    ("kGreyDark", "no_grey_dark", "finder search in dark pictures"),
    ("kScanLines", "no_scan_lines", "a look along rows for what stands beside what was read"),
]
THOROUGH = [
    ("kBlur", "no_blur", "blur"),
    ("kOpening", "no_opening", "opening"),
    ("kSharpen", "no_sharpen", "sharpening"),
    ("kEnlargeTwice", "no_enlarge_twice", "×2"),
    ("kReduce", "no_reduce", "×0.35"),
    ("kBoxMeanSmall", "no_box_mean_15", "box mean 15"),
    ("kPadded", "no_padded", "white frame"),
    ("kGreySweep", "no_grey_sweep", "sweep for finder patterns"),
]
VARIANTS = [stage for stage, _, _ in BALANCED[:10] + THOROUGH[:7]]
LATE = [stage for stage, _, _ in BALANCED[4:10]]
UNVOUCHED = text("lib/reader/scene/look.cpp", "    if (stage.needs_validation) vouch(sight.found);\n", "")


def each(rows, effort):
    return [Experiment(name, f"without {what}", (without(stage),), effort=effort) for stage, name, what in rows]


EXPERIMENTS = [
    *each(BALANCED, "balanced"),
    *each(THOROUGH, "thorough"),
    Experiment("no_late_variants", "without the six variants behind the finder search", (without(*LATE),)),
    Experiment("no_variants", "without any variant", (without(*VARIANTS),)),
    Experiment("no_variants_thorough", "without any variant", (without(*VARIANTS),), effort="thorough"),
    Experiment("no_vouching", "without the validator for what ZXing-C++ reads behind the first look", (UNVOUCHED,)),
]
