#pragma once

#include <optional>
#include <string>
#include <vector>

#include "classifier_options.hpp"
#include "code_json.hpp"
#include "exit_status.hpp"
#include "moongate/moongate.hpp"
#include "picture_list.hpp"

namespace moongate::cli {

using json::Secrets;

/// What `moongate scan` was asked to do.
struct ScanOptions {
  bool json = false;
  bool reveal = false;
  bool colour = false;  ///< not typed: standard output is a terminal
  std::string effort = "balanced";
  std::string context = "web";
  std::string lang = "en";
  std::string annotate;
  std::string font;  ///< of the labels on an annotated copy; empty = look for one
  Language label_language = Language::en;  ///< not typed: English where no font draws Chinese
  std::vector<std::string> formats;
  bool ean_add_ons = false;
  std::string charset;      ///< where nothing tells of one; empty = guess
  std::vector<int> region;  ///< left, top, width, height; empty = everywhere
  int deadline_ms = 10'000;
  int max_symbols = 0;
  int threads = 1;
  int jobs = 1;
  std::vector<std::string> paths;
  ClassifierPaths classifier_paths;
  ClassifierOptions known;  ///< not typed: what was read there

  [[nodiscard]] Secrets secrets() const { return reveal ? Secrets::revealed : Secrets::masked; }
  [[nodiscard]] Language language() const { return language_of(lang).value_or(Language::en); }
};

/// Everything that was found in one picture.
struct Scan {
  std::string name;
  int width = 0;
  int height = 0;
  ReadResult read;
  std::vector<PaymentCode> codes;   ///< one for each symbol
  std::vector<Resolution> answers;  ///< for each of them alone
  Resolution resolution;            ///< for all of them at once
  std::optional<Error> not_drawn;   ///< why there is no annotated copy
};

/// Reads pictures from files, says what is in them, and draws it. One a thread.
class Scanner {
 public:
  explicit Scanner(const ScanOptions& options);

  /// Scans one picture.
  ///
  /// @param annotated  where the marked copy goes; empty = nowhere
  /// @return what was found, or the error of read_file(), decode_image() or Reader::read(); a copy
  ///         that could not be written is no reason to lose what was found
  Result<Scan> scan(const Picture& picture, const std::string& annotated);

 private:
  void answer(Scan& scan) const;
  [[nodiscard]] std::optional<Error> draw(const ImageView& image, const Scan& scan,
                                          const std::string& path) const;

  const ScanOptions& options_;
  Reader reader_;
  Classifier classifier_;
  Router router_;
};

/// Tells that one place was read in two ways, or that two parties would be charged: act on none.
bool is_conflict(const Scan& scan);

/// Tells what a scan means for the exit status.
Tally tally_of(const Scan& scan);

/// Writes a scan as one line of JSON.
std::string scan_line(const Scan& scan, Secrets secrets);

/// Writes a scan as a table for people, lines separated by line ends, none at the end.
std::string scan_table(const Scan& scan, const ScanOptions& options);

}  // namespace moongate::cli
