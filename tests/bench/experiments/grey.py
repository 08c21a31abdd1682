"""Parameters and parts of the grey decoder and its finder search."""
from .edits import Experiment, only, text

FINDERS = "lib/reader/stages/grey_finders.cpp"
SEARCH = "lib/reader/grey/finder_search.cpp"
RULE = "lib/reader/grey/finder_search.hpp"
CANDIDATE = "lib/reader/grey/candidate.cpp"
BUDGET = "lib/reader/grey/candidate.hpp"
LEVELS = "lib/reader/grey/level_reader.cpp"
GRIDS = "lib/reader/grey/grid_search.cpp"
MARGINS = "lib/reader/grey/margins.cpp"
FIT = "lib/reader/grey/warp_fit.cpp"
EFFORT = "lib/reader/stages/grey_budget.hpp"

TWO_SCALES = text(FINDERS, "constexpr int kLevels = 3;", "constexpr int kLevels = 2;")
FOUR_SCALES = text(FINDERS, "constexpr int kLevels = 3;", "constexpr int kLevels = 4;")
NO_THIRD = text(FINDERS, "  read_triplets(scene, grey::complete_pairs(finders, kPairs), stage);\n", "")
NO_EQUALISER = text(LEVELS, "kThresholds.size() + 2;", "kThresholds.size();")
NO_WEAKEST = text(LEVELS, "{kSpare, true}", "{kSpare, false}")
NO_EVEN = text(LEVELS, "const auto destroyed = destroyed_modules(levels);", "const std::vector<std::uint8_t> destroyed;")
ALWAYS_ERASE = text(CANDIDATE, "if (!budget.erase || guess.agreement < kTrusted) return", "if (!budget.erase) return")
NO_ERASURES = text(BUDGET, "bool erase = true;", "bool erase = false;")
NOISE_3 = text(FIT, "(spread_v + 2 * s.n)", "(spread_v + 9 * s.n)")
AGREEMENT_055 = text(RULE, "float least = 0.48F;", "float least = 0.55F;")
AGREEMENT_042 = text(RULE, "float least = 0.48F;", "float least = 0.42F;")
NOT_LED = text(CANDIDATE, "    if (round == kLed) attempt.", "    if (round > budget.bends + kLed) attempt.")
NO_BLOBS = text(FINDERS, "  add_pyramid(tasks, grey::search_finder_blobs, level);\n", "")
NO_DOUBLE = text(FINDERS, "constexpr double kTinyPicture = 6e5;", "constexpr double kTinyPicture = 0;")
NO_RINGS = text(SEARCH, "if (!may_have_rings(patch.fine, core)) continue;", "(void)may_have_rings;")
ALWAYS_SEARCH = text(FINDERS, "  return may_be_qr(scene) && is_open(scene) &&\n", "  return may_be_qr(scene) &&\n")
UP_TO = "constexpr double kCheapPicture = 2e5;"
HALVED = text(FINDERS, UP_TO, UP_TO.replace("2e5", "0"))
WHOLE = text(FINDERS, UP_TO, UP_TO.replace("2e5", "5e5"))
HALVED_WHAT = "finder search without evidence at half size on small pictures too"
ONE_WAY = text(LEVELS, "constexpr std::size_t kWays = kThresholds.size() + 2;", "constexpr std::size_t kWays = 1;")


def seeds(count):
    return text(GRIDS, "constexpr std::size_t kFittedSeeds = 4;", f"constexpr std::size_t kFittedSeeds = {count};")


def bends(count):
    return text(BUDGET, "int bends = 5;", f"int bends = {count};")


def grids(count):
    return text(BUDGET, "std::size_t grids = 2;", f"std::size_t grids = {count};")


def alignment(reach, far):
    return text(GRIDS, "i == 0 ? 3.0F : 4.2F", f"i == 0 ? {reach}F : {far}F")


ALL_KINDS = tuple("""
same turned_17 turned_45 turned_90 turned_180 size_033 size_04 size_06 size_08 size_15 blur_12 blur_2 moved jpeg_40
jpeg_15 darker dark brighter paler pale_noisy harder gamma_22 mirrored cut tilted tilted_half noise_12 noise_25
disc_on_data disc_on_finder glare shadow waves""".split())


def on(kind, name, what, *edits, effort="balanced"):
    return Experiment(f"{name}_{kind}", what, edits, effort=effort, copies=(kind,))


EXPERIMENTS = [
    Experiment("solo", "the finder search alone, nothing of ZXing-C++", (only("kGreyFinders"),)),
    Experiment("solo_sweep", "the sweep alone, nothing of ZXing-C++", (only("kGreySweep"),), effort="thorough"),
    Experiment("scales_2", "two scales instead of three", (TWO_SCALES,)),
    Experiment("scales_4", "four scales", (FOUR_SCALES,)),
    Experiment("no_third_finder", "no third finder guessed from two", (NO_THIRD,)),
    Experiment("no_equaliser", "no equaliser", (NO_EQUALISER,)),
    Experiment("one_threshold", "one way to tell dark from light modules instead of ten", (ONE_WAY,)),
    Experiment("no_weakest", "the weakest codewords not erased (GMD)", (NO_WEAKEST,)),
    Experiment("no_even_areas", "even areas not erased first", (NO_EVEN,)),
    Experiment("no_erasures", "no erasures at all", (NO_ERASURES,)),
    Experiment("erase_always", "erasures also where the grid is in doubt", (ALWAYS_ERASE,)),
    Experiment("seeds_2", "two seeds of the plane fitted instead of four", (seeds(2),)),
    Experiment("seeds_6", "six seeds", (seeds(6),)),
    Experiment("noise_floor_3", "noise floor of agreement 3 grey levels instead of 1.4", (NOISE_3,)),
    Experiment("agreement_055", "finders from an agreement of 0.55 instead of 0.48", (AGREEMENT_055,)),
    Experiment("agreement_042", "finders from 0.42", (AGREEMENT_042,)),
    Experiment("bends_0", "no rounds of refinement instead of five", (bends(0),)),
    Experiment("bends_3", "three rounds", (bends(3),)),
    Experiment("bends_10", "ten rounds", (bends(10),)),
    Experiment("not_led", "refinement never led from the finders", (NOT_LED,)),
    Experiment("grids_1", "one dimension sampled instead of two", (grids(1),)),
    Experiment("grids_3", "three", (grids(3),)),
    Experiment("alignment_2", "alignment pattern looked for within 2 modules instead of 3 and 4.2",
               (alignment("2.0", "2.0"),)),
    Experiment("alignment_6", "within 6", (alignment("6.0", "6.0"),)),
    Experiment("no_rings_test", "finder search: no test for rings before fitting", (NO_RINGS,)),
    Experiment("search_always", "finder search also where nothing seems left, at half size", (ALWAYS_SEARCH,)),
    Experiment("search_halved", HALVED_WHAT, (HALVED,)),
    Experiment("search_whole", "in full size up to half a megapixel", (WHOLE,)),
    Experiment("no_blobs", "the sweep without dark spots", (NO_BLOBS,), effort="thorough"),
    Experiment("no_double", "the sweep without double size", (NO_DOUBLE,), effort="thorough"),
    on("disc_on_finder", "no_weakest", "the weakest codewords not erased (GMD)", NO_WEAKEST),
    on("disc_on_finder", "no_third_finder", "no third finder guessed from two", NO_THIRD),
    on("disc_on_data", "no_even_areas", "even areas not erased first", NO_EVEN),
    on("glare", "no_even_areas", "even areas not erased first", NO_EVEN),
    on("glare", "no_erasures", "no erasures at all", NO_ERASURES),
    on("pale_noisy", "noise_floor_3", "noise floor 3 grey levels", NOISE_3),
    on("pale_noisy", "agreement_055", "finders from 0.55", AGREEMENT_055),
    on("blur_2", "agreement_055", "finders from 0.55", AGREEMENT_055),
    on("blur_2", "no_equaliser", "no equaliser", NO_EQUALISER),
    on("size_033", "no_blobs", "the sweep without dark spots", NO_BLOBS, effort="thorough"),
    on("size_033", "no_double", "the sweep without double size", NO_DOUBLE, effort="thorough"),
    on("size_04", "search_halved", HALVED_WHAT, HALVED),
    on("waves", "not_led", "refinement never led from the finders", NOT_LED),
    on("waves", "bends_10", "ten rounds", bends(10)),
    *(Experiment(f"copies_{effort}", f"effort {effort}", effort=effort, before="zxing", copies=ALL_KINDS)
      for effort in ("fast", "balanced")),
    on("waves", "bends_10_not_led", "ten rounds, never led", bends(10), NOT_LED),
]
