#pragma once

#include <string>
#include <vector>

namespace moongate::reader {

/// What the grey decoder may spend at one effort.
struct GreyTuning {
  int grids = 2;      ///< dimensions of a candidate that are sampled
  int bends = 5;      ///< rounds in which a grid follows what it decided
  bool erase = true;  ///< erasures at the end, where the grid is right
  /// What candidates may cost that turn out to be none, in candidates of a usual size, so that a
  /// wall of patterns does not hold a reader for minutes. With 16 no more is read of 297
  /// photographs and 126 of other cameras.
  double wasted = 8;
  /// The same after which candidates get what effort fast gives them. In a picture that is full of
  /// patterns half of it is the most that may be wasted.
  double careful = 6;
  /// Finder patterns that are fitted in a picture of one size, those that look best: none of the
  /// same photographs needs more than 20.
  int fits = 30;
};

/// What is worth varying in the cascade. Tests and experiments set it, a Reader takes what stands
/// here; it is no public API. A new value also gets a line in tests/bench/tuning_values.cpp, so
/// that `./dev experiment NAME=VALUE` can set it.
struct Tuning {
  std::vector<std::string> without;  ///< names of stages that are left out
  bool validate = true;              ///< see Stage::needs_validation

  int small_side = 700;  ///< pixels; pictures up to this side are looked at in full size
  double contrast = 12;  ///< grey levels within 8 pixels; half of what ZXing-C++ asks for

  double gamma_dark = 0.4;
  double gamma_light = 2.2;
  double gamma_glare = 4;
  double enlarge = 1.5;
  double enlarge_twice = 2;
  double enlarge_most = 2'200'000;  ///< pixels of a picture that is enlarged
  double reduce = 0.35;
  int box_mean = 31;        ///< side of the window, pixels
  int box_mean_small = 15;  ///< the same of the second one
  int frame = 32;           ///< pixels of white around the picture, stage padded
  int lines = 256;          ///< rows, and columns, that are searched for linear codes at most

  double stretch = 3;     ///< of the views wide and tall
  int level_window = 31;  ///< side of the window of the view levelled, pixels
  double sharpen = 3;     ///< what the views sharp add of the difference to a blurred copy

  double search_whole = 1e6;   ///< pixels of pictures that are searched for finders in full size
  double search_double = 6e5;  ///< pixels of pictures that the sweep enlarges
  double sweep_most = 1.5e6;   ///< pixels; what is larger is swept at half its size, but thorough
  /// What is blurred or tiny leaves most of a picture without edges: what has edges in more of its
  /// cells than that is not swept, but thorough. Of 46 photographs that are swept one had 0.41, all
  /// others less, and those in which something was read had 0.29 at most.
  double sweep_edges = 0.42;
  int search_levels = 3;    ///< each half the size of the one before
  double agreement = 0.45;  ///< with a perfect finder pattern, at least
  int triplets = 12;        ///< candidates that three finders make
  int pairs = 8;            ///< candidates that two finders and a guess make

  int seeds = 4;               ///< planes of a candidate that are fitted
  double alignment_near = 3;   ///< modules around which the alignment pattern is looked for ...
  double alignment_far = 4.2;  ///< ... where the plane says less of it
  GreyTuning fast{1, 1, false, 16, 16, 30};
  GreyTuning balanced{};
  GreyTuning thorough{3, 10, true, 48, 24, 300};
};

}  // namespace moongate::reader
