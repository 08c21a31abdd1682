#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/image.hpp"
#include "moongate/result.hpp"
#include "moongate/stop.hpp"
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
  /// Formats to look for; empty = every format of SymbolFormat but Aztec runes, DX film edges and
  /// Telepen, in which mistakes are common; and with effort fast only the linear formats in which
  /// payment codes come: Code 128, EAN, UPC and ITF.
  std::vector<SymbolFormat> formats{};
  /// Reads the two or five digits that stand beside an EAN or UPC symbol, too: they follow its own
  /// digits without a separator (15 or 18 digits, beside an EAN-8 10 or 13; ISO/IEC 15420), and the
  /// symbology identifier is "]E3". Without it, and where no add-on stands, the symbol's own digits
  /// are all.
  bool ean_add_ons = false;
  /// Character set of texts that neither an ECI nor valid UTF-8 tells of, by its IANA name, such as
  /// "windows-1251", in place of a guess from the bytes; where these do not exist in it, and where
  /// the system does not know it, the guess stands. Either way Payload::charset_guessed says so.
  /// Empty = guess.
  std::string fallback_charset{};
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

/// A part of a picture, in pixels from its top left corner.
struct Region {
  int left = 0;
  int top = 0;
  int width = 0;
  int height = 0;
};

/// What holds for one call alone.
struct ReadRequest {
  /// Where to look; what lies beyond the edge of the picture is cut off. Empty = everywhere.
  /// Corners are told in pixels of the whole picture.
  Region region{};
  /// In place of ReaderOptions::deadline_ms; 0 = that one.
  int deadline_ms = 0;
  /// Asked from any thread to stop, the call returns within some 50 ms with what was found until
  /// then, marked as cut short.
  StopToken stop{};
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
  /// "wechat_mini_program_code", "round_code", or of a symbol that stands there and was not read
  /// "unread_qr_code", "unread_bar_code", "unread_data_matrix", "unread_aztec" or "unread_pdf417";
  /// static storage
  std::string_view kind;
  Quad corners{};  ///< about, where a part is not in the picture
  /// Id of the ecosystem whose app reads it; empty when nobody can tell whose it is.
  std::string_view opens_in;
  /// Why a symbol was not read: "cut_off" by the edge of the picture, "too_small", "blurred" or
  /// "damaged"; empty for the other kinds. Static storage.
  std::string_view why{};
};

/// Holds everything that one picture gave.
struct ReadResult {
  /// By format and payload, those of one payload from the top left: in the same order frame after
  /// frame, wherever they move.
  std::vector<Symbol> symbols;
  std::vector<Hint> hints;
  std::vector<StageReport> stages;  ///< in the order in which they ran
  std::vector<Error> errors;        ///< symbols that were found but are malformed; Image::faults
  /// One place of the picture was read in two ways, or a symbol stands inside another one: which of
  /// them is meant, a reader cannot tell.
  bool conflict = false;
  /// Something was left out, behind which a symbol may stand unseen, so that nothing should be
  /// charged: look again. The deadline came before the last stage, or made the picture be looked at
  /// in a smaller scale than without one and no larger look followed; or the picture is so full of
  /// patterns that look like parts of symbols that not all of them were followed up; or a part of
  /// it is missing; or beside what was read stands a matrix code that was not, see
  /// `hints` (bars beside what was read are told, and stop nobody: shops and wallets print both for
  /// one payment).
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
  /// @return what was found, possibly nothing, or the error of check(): the view cannot be read; or
  ///         Errc::invalid_argument where a region was asked for that lies outside the picture
  Result<ReadResult> read(const ImageView& image, const ReadRequest& request = {});

  /// The same for pixels that decode_image() gave: what it tells of damage and of further pictures
  /// stands among the errors, and a picture of which a part is missing was cut short.
  Result<ReadResult> read_image(const Image& image, const ReadRequest& request = {});

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace moongate
