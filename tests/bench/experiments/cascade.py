"""The cascade built up stage by stage, and its order."""
from .edits import Experiment, add, move, new_stage, only, text, without

# What the cascade for ordinary QR codes is built of, cheapest first.
STEPS = [
    ("kFirstLook", "first_look", "first look: QR at half size, with downscaling"),
    ("kHistogram", "to_histogram", "+ global histogram, full size"),
    ("kGammaDark", "to_gamma_dark", "+ gamma 0.4, half size"),
    ("kGammaLight", "to_gamma_light", "+ gamma 2.2, half size"),
    ("kEnlarge", "to_enlarge", "+ ×1.5 below 2.2 megapixels"),
    ("kGammaGlare", "to_gamma_glare", "+ gamma 4, half size"),
    ("kFullSize", "to_full_size", "+ full size"),
    ("kHistogramReduced", "to_histogram_reduced", "+ global histogram, half size"),
    ("kBoxMean", "to_box_mean", "+ box mean 31"),
    ("kEqualise", "to_equalise", "+ tile equalisation (CLAHE)"),
    ("kInk", "to_ink", "+ darkest channel"),
]
TO_INK = [stage for stage, _, _ in STEPS]

THOROUGH = [
    ("kBoxMeanSmall", "ink_box_mean_15", "+ box mean 15"),
    ("kBlur", "ink_blur", "+ blur"),
    ("kOpening", "ink_opening", "+ opening"),
    ("kSharpen", "ink_sharpen", "+ sharpening"),
    ("kEnlargeTwice", "ink_enlarge_twice", "+ ×2"),
    ("kReduce", "ink_reduce", "+ ×0.35"),
    ("kPadded", "ink_padded", "+ white frame"),
]

NEVER_KEPT = [
    ("kClosing", "ink_closing", "+ closing"),
    ("kFlattening", "ink_flattening", "+ flattening: divided by a wide blur"),
    ("kBoxMeanLarge", "ink_box_mean_61", "+ box mean 61"),
    ("kLightest", "ink_lightest", "+ lightest channel"),
    ("kBilateral", "ink_bilateral", "+ bilateral filter"),
    ("kMedian", "ink_median", "+ median of 3 × 3"),
    ("kShifted", "ink_shifted", "+ moved by 4 pixels, so that the blocks of ZXing-C++ fall elsewhere"),
    ("kBlockOtsu", "ink_block_otsu", "+ Otsu's threshold in tiles"),
    ("kGaussMean", "ink_gauss_mean", "+ Gaussian mean 31"),
]


def chain():
    """Each step against the one before it."""
    before = "zxing"
    for i, (_, name, what) in enumerate(STEPS):
        yield Experiment(name, what, (only(*TO_INK[:i + 1]),), before=before)
        before = name


def on_top_of_ink():
    """Each alone against the whole chain; stages of effort thorough on both sides."""
    for stage, name, what in THOROUGH:
        yield Experiment(name, what, (only(*TO_INK, stage),), effort="thorough", before="to_ink")
    for stage, name, what in NEVER_KEPT:
        edits = (only(*TO_INK), new_stage(stage, "filters_never_kept.cpp", "kInk"))
        yield Experiment(name, what, edits, before="to_ink")


GREY = ("kGreyCandidates", "kGreyFinders")
FIRST_LOOK = "lib/reader/stages/first_look.cpp"
GAMMA = "lib/reader/stages/gamma.cpp"
ALL_WAYS = text(FIRST_LOOK, "  auto request = qr_only();\n  request.try_downscale = true;",
                "  BackendRequest request;\n  request.formats = scene.options->formats;")
OTHERS_FIRST = move("kLinear", "kOtherMatrix", after="kFirstLook")
ALL_FORMATS = text(FIRST_LOOK, "  auto request = qr_only();\n", "  auto request = plain(scene.options->formats);\n")

ALWAYS_VARIANTS = text("lib/reader/scene/look.cpp", "  return any_may_be_read(scene) && wants(scene, SymbolFormat::qr_code);",
                       "  return is_open(scene) && wants(scene, SymbolFormat::qr_code);")

EXPERIMENTS = [
    *chain(),
    *on_top_of_ink(),
    Experiment("ink_grey_candidates", "+ grey decoder on candidates", (only(*TO_INK, GREY[0]),), before="to_ink"),
    Experiment("ink_grey_finders", "+ finder search", (only(*TO_INK, *GREY),), before="ink_grey_candidates"),
    Experiment("enlarge_grey", "grey decoder and finder search right after ×1.5, nothing behind",
               (only(*TO_INK[:5], *GREY),), before="ink_grey_finders"),
    Experiment("first_look_grey", "grey decoder and finder search right after the first look", (only("kFirstLook", *GREY),),
               before="enlarge_grey"),
    Experiment("fast", "all of effort fast", effort="fast", before="zxing"),
    Experiment("balanced", "all of effort balanced", before="zxing"),
    Experiment("thorough", "all of effort thorough", effort="thorough", before="zxing"),
    Experiment("first_look_full_size", "the first look and all variants in full size",
               (text("lib/reader/scene/look.cpp", "<= kSmallSide ? 1.0F : 0.5F", "<= kSmallSide ? 1.0F : 1.0F"),)),
    Experiment("one_call", "the first look for all formats, rotated and inverted; no looks for other formats",
               (ALL_WAYS, without("kLinear", "kOtherMatrix", "kLinearFullSize", "kFullSizeOthers"))),
    Experiment("first_look_all_formats", "every format in the first look's call",
               (ALL_FORMATS, without("kLinear", "kOtherMatrix"))),
    Experiment("others_first", "fast: other formats right after the first look", (OTHERS_FIRST,), effort="fast"),
    Experiment("others_first_balanced", "the same at balanced", (OTHERS_FIRST,)),
    Experiment("others_inverted_qr", "fast: only inverted QR codes of the other formats",
               (text("lib/reader/stages/other_matrix.cpp", "  auto formats = other_matrix_formats(scene);\n",
                     "  std::vector<SymbolFormat> formats;\n"), without("kLinear")), effort="fast"),
    Experiment("gamma_light_on_evidence", "fast: gamma 2.2 only on evidence",
               (text(GAMMA, "kGammaLight{\"gamma_light\", Effort::fast, may_have_missed,",
                     "kGammaLight{\"gamma_light\", Effort::fast, has_evidence,"),), effort="fast"),
    Experiment("fast_without_grey", "fast: no grey decoder", (without("kGreyFirst", "kGreyCandidates"),), effort="fast"),
    Experiment("fast_grey_late", "fast: the grey decoder after ×1.5 alone", (without("kGreyFirst"),), effort="fast"),
    Experiment("fast_grey_first", "fast: the grey decoder after the first look alone", (without("kGreyCandidates"),),
               effort="fast"),
    Experiment("grey_first_balanced", "the grey decoder right after the first look too",
               (text("lib/reader/stages/grey_candidates.cpp", "scene.options->effort == Effort::fast && has_evidence",
                     "has_evidence"),)),
    Experiment("grey_before_variants", "grey decoder and finder search before all variants",
               (move(*GREY, after="kFirstLook"),)),
    Experiment("grey_candidates_again", "failed candidates of the later variants offered to the grey decoder",
               (add("kGreyCandidates", after="kInk"),)),
    Experiment("variants_without_evidence", "variants also where nothing was found", (ALWAYS_VARIANTS,)),
    Experiment("no_faint_test", "ZXing-C++ asked where no contrast is",
               (text("lib/reader/scene/look.cpp", "  scene.faint = is_faint(scene.reduced);\n", ""),)),
]
