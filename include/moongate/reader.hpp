#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/result.hpp"
#include "moongate/symbol.hpp"

namespace moongate {

/// Says how hard to try. What each costs and reads is measured by `./dev bench`.
enum class Effort : std::int32_t {
  /// A live camera: the next frame comes anyway. Where an ordinary QR code was read, other formats
  /// are not looked for in the same picture; leave qr_code out of the formats to have them anyway.
  fast = 0,
  balanced = 1,  ///< one picture, somebody waits
  thorough = 2,  ///< one picture that must be read if it can be
};

std::string_view to_string(Effort effort) noexcept;

/// Configures a Reader.
struct ReaderOptions {
  Effort effort = Effort::balanced;
  /// Milliseconds for one picture, from call to return; 0 = none. What was found until then is
  /// returned and marked as cut short.
  int deadline_ms = 0;
  /// Formats to look for; empty = every format of SymbolFormat, but Code 39 and GS1 DataBar, in
  /// which no payment code comes, not with effort fast.
  std::vector<SymbolFormat> formats{};
  /// Stop when so many symbols are read; 0 = all.
  int max_symbols = 0;
  /// Threads that one read() may use, at least 1; what it returns does not depend on their number,
  /// unless a deadline cuts it short. With 1 none is started. More take memory and CPU time, and
  /// pay where much is tried: on pictures that are hard to read, most with the greatest effort.
  ///
  /// OpenCV works on these threads, too, and keeps the host's settings: while one read() of the
  /// process runs, none of its functions is spread over the cores, the host's neither. Where
  /// several run at a time, those that outlast the first are left to the host's settings: call
  /// cv::setNumThreads(1) where that matters.
  int threads = 1;
};

/// Tells what one stage of the cascade did on one picture.
struct StageReport {
  std::string_view name;  ///< static storage
  int entered = 0;        ///< times the stage ran
  int found = 0;          ///< symbols that nobody had read before
  double ms = 0;
};

/// Names something that is no readable symbol but that a person should be told about.
struct Hint {
  std::string_view kind;  ///< "wechat_mini_program_code" or "round_code"; static storage
  Quad corners{};
  std::string_view
      opens_in;  ///< id of the ecosystem whose app reads it; empty when nobody can tell whose it is
};

/// Holds everything that one picture gave.
struct ReadResult {
  std::vector<Symbol> symbols;
  std::vector<Hint> hints;
  std::vector<StageReport> stages;  ///< in the order in which they ran
  std::vector<Error> errors;        ///< symbols that were found but are malformed
  /// One place of the picture was read in two ways, or a symbol stands inside another one: which of
  /// them is meant, a reader cannot tell.
  bool conflict = false;
  /// The deadline left something out: it came before the last stage, or it made the picture be
  /// looked at in a smaller scale than without one and no larger look followed. A small symbol may
  /// stand there unseen, so that nothing should be charged: look again.
  bool cut_short = false;
  double elapsed_ms = 0;  ///< from pixels to symbols
};

/// Reads symbols from pixels. Knows nothing of money or networks.
///
/// Keeps working memory between calls: use one Reader a thread. Throws only std::bad_alloc.
class Reader {
 public:
  explicit Reader(ReaderOptions options = {});
  ~Reader();
  Reader(Reader&&) noexcept;
  Reader& operator=(Reader&&) noexcept;

  /// Reads one picture. The pixels are borrowed for the call; a gray plane is not copied.
  ///
  /// @return what was found, possibly nothing, or the error of check(): the view cannot be read
  Result<ReadResult> read(const ImageView& image);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace moongate
