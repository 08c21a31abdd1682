"""What keeps frames without symbols cheap; measured on the frames of tests/bench/frames.cpp."""
from .cascade import ALL_WAYS, ALWAYS_VARIANTS
from .edits import Experiment, text, without
from .grey import NO_RINGS, WHOLE

FINDERS = "lib/reader/stages/grey_finders.cpp"
LINEAR = "lib/reader/stages/linear.cpp"
MATRIX = "lib/reader/stages/other_matrix.cpp"
READER = "lib/reader/reader.cpp"
SPOTS = "lib/reader/grey/dark_spots.cpp"

FAINT = text("lib/reader/scene/look.cpp", "  scene.faint = is_faint(scene.reduced);\n", "")
LINES_512 = text(LINEAR, "constexpr int kLines = 256;", "constexpr int kLines = 512;")
FULL_FINDERS = text(FINDERS, "cheap || has_evidence(scene) ? level", "cheap || true ? level")
STANDING = text(MATRIX, " && scene.options->effort == Effort::thorough", "")
MANY_THREADS = text(READER, "  reader::on_one_thread([&] {", "  std::invoke([&] {")
INVERTED_APART = text(MATRIX, "  return {look(scene, scene.reduced, request, working_scale(scene))};", """
  if (!request.try_invert) return {look(scene, scene.reduced, request, working_scale(scene))};
  request.try_invert = false;
  cv::Mat negative;
  cv::bitwise_not(scene.reduced, negative);
  return {look(scene, scene.reduced, request, working_scale(scene)),
          look(scene, negative, request, working_scale(scene))};""")
SPOTS_BY_OPENCV = text(SPOTS, "  Joining joining;\n", """
  if (!late || !late()) {
    cv::Mat labels;
    const int count = cv::connectedComponents(dark_areas(gray, window), labels, 4, CV_32S);
    std::vector<Spot> spots(static_cast<std::size_t>(count));
    for (int y = 0; y < labels.rows; ++y) {
      const int* line = labels.ptr<int>(y);
      for (int x = 0; x < labels.cols;) {
        const int from = x++;
        while (x < labels.cols && line[x] == line[from]) ++x;
        if (line[from] != 0) spots[static_cast<std::size_t>(line[from])].add(y, from, x);
      }
    }
    return spots;
  }
  Joining joining;
""")


def frames(name, what, *edits):
    return Experiment(f"frames_{name}", what, edits, frames=True)


EXPERIMENTS = [
    frames("faint", "ZXing-C++ asked where no contrast is", FAINT),
    frames("all_ways", "one look for all formats, rotated and inverted", ALL_WAYS, without("kLinear", "kOtherMatrix")),
    frames("variants", "variants also where nothing was found", ALWAYS_VARIANTS),
    frames("inverted_apart", "white on black in a call of its own", INVERTED_APART),
    frames("standing", "standing PDF417 in every picture", STANDING),
    frames("lines_512", "linear codes in 512 lines instead of 256", LINES_512),
    frames("search_full_size", "finder search in full size without evidence", FULL_FINDERS),
    frames("search_half_megapixel", "finder search in full size up to half a megapixel", WHOLE),
    frames("no_rings_test", "finder search: no test for rings before fitting", NO_RINGS),
    frames("spots_by_opencv", "dark areas joined by OpenCV", SPOTS_BY_OPENCV),
    frames("opencv_threads", "OpenCV on all cores", MANY_THREADS),
]
