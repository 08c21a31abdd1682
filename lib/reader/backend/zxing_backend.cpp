#include "reader/backend/zxing_backend.hpp"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <locale>
#include <optional>
#include <sstream>

#include "reader/backend/charset.hpp"
#include "reader/backend/each_format.hpp"
#include "reader/backend/local_threshold.hpp"
#include "reader/backend/requests.hpp"
#include "reader/backend/symbology_identifier.hpp"
#include "reader/base/attempt.hpp"

namespace moongate::reader {

namespace {

struct FormatPair {
  SymbolFormat ours;
  ZXing::BarcodeFormat theirs;
};

constexpr std::array<FormatPair, 20> kFormats{{
    {SymbolFormat::qr_code, ZXing::BarcodeFormat::QRCodeModel2},
    {SymbolFormat::micro_qr_code, ZXing::BarcodeFormat::MicroQRCode},
    {SymbolFormat::rmqr_code, ZXing::BarcodeFormat::RMQRCode},
    {SymbolFormat::code_128, ZXing::BarcodeFormat::Code128},
    {SymbolFormat::ean_13, ZXing::BarcodeFormat::EAN13},
    {SymbolFormat::ean_8, ZXing::BarcodeFormat::EAN8},
    {SymbolFormat::upc_a, ZXing::BarcodeFormat::UPCA},
    {SymbolFormat::upc_e, ZXing::BarcodeFormat::UPCE},
    {SymbolFormat::itf, ZXing::BarcodeFormat::ITF},
    {SymbolFormat::pdf417, ZXing::BarcodeFormat::PDF417},
    {SymbolFormat::aztec, ZXing::BarcodeFormat::AztecCode},
    {SymbolFormat::data_matrix, ZXing::BarcodeFormat::DataMatrix},
    {SymbolFormat::code_39, ZXing::BarcodeFormat::Code39},
    {SymbolFormat::databar, ZXing::BarcodeFormat::DataBar},
    {SymbolFormat::codabar, ZXing::BarcodeFormat::Codabar},
    {SymbolFormat::code_93, ZXing::BarcodeFormat::Code93},
    {SymbolFormat::telepen, ZXing::BarcodeFormat::Telepen},
    {SymbolFormat::maxi_code, ZXing::BarcodeFormat::MaxiCode},
    {SymbolFormat::aztec_rune, ZXing::BarcodeFormat::AztecRune},
    {SymbolFormat::dx_film_edge, ZXing::BarcodeFormat::DXFilmEdge},
}};

/// ISBN is an EAN-13, ITF-14 an ITF, and so on: a variant counts as the format it varies.
SymbolFormat to_ours(ZXing::BarcodeFormat format) {
  for (const auto& pair : kFormats)
    if (format == pair.theirs || format <= pair.theirs) return pair.ours;
  const auto symbology = ZXing::Symbology(format);
  if (symbology == ZXing::BarcodeFormat::EANUPC) return SymbolFormat::ean_13;
  for (const auto& pair : kFormats)
    if (symbology == ZXing::Symbology(pair.theirs)) return pair.ours;
  return SymbolFormat::unknown;
}

/// An Aztec rune tells by its identifier alone that it is one.
SymbolFormat format_of(const ZXing::Barcode& barcode) {
  const bool rune = barcode.symbologyIdentifier() == "]zC";
  return rune ? SymbolFormat::aztec_rune : to_ours(barcode.format());
}

bool is_wanted(const BackendRequest& request, SymbolFormat format) {
  return request.formats.empty() ||
         std::find(request.formats.begin(), request.formats.end(), format) != request.formats.end();
}

std::vector<SymbolFormat> wanted_formats(const BackendRequest& request) {
  std::vector<SymbolFormat> formats;
  for (const auto& pair : kFormats)
    if (is_wanted(request, pair.ours)) formats.push_back(pair.ours);
  return formats;
}

ZXing::BarcodeFormats to_theirs(const std::vector<SymbolFormat>& formats,
                                const BackendRequest& request) {
  // ZXing-C++ reads a pure picture as "QR code" of any model or not at all.
  if (request.pure && formats == std::vector{SymbolFormat::qr_code})
    return ZXing::BarcodeFormats(ZXing::BarcodeFormat::QRCode);
  std::vector<ZXing::BarcodeFormat> theirs;
  for (const auto& pair : kFormats)
    if (std::find(formats.begin(), formats.end(), pair.ours) != formats.end())
      theirs.push_back(pair.theirs);
  const bool qr = std::find(formats.begin(), formats.end(), SymbolFormat::qr_code) != formats.end();
  if (qr && request.qr_model_1) theirs.push_back(ZXing::BarcodeFormat::QRCodeModel1);
  return ZXing::BarcodeFormats(std::move(theirs));
}

ZXing::Binarizer to_theirs(Binarizer binarizer) {
  switch (binarizer) {
    case Binarizer::local_average:
      return ZXing::Binarizer::LocalAverage;
    case Binarizer::global_histogram:
      return ZXing::Binarizer::GlobalHistogram;
    case Binarizer::fixed_threshold:
      return ZXing::Binarizer::FixedThreshold;
  }
  return ZXing::Binarizer::LocalAverage;
}

/// How many lines of a linear symbol must agree. Among hundreds of rows of a fence two do by
/// chance.
int least_lines(int rows) {
  constexpr int kFewRows = 16;
  return rows < kFewRows ? 2 : 3;
}

ZXing::ReaderOptions to_theirs(const BackendRequest& request,
                               const std::vector<SymbolFormat>& formats, int rows) {
  return ZXing::ReaderOptions()
      .formats(to_theirs(formats, request))
      .binarizer(to_theirs(request.binarizer))
      .tryHarder(request.try_harder)
      .tryRotate(request.try_rotate)
      .tryInvert(request.try_invert)
      .tryDownscale(false)
      .isPure(request.pure)
      .maxNumberOfSymbols(request.most)
      .minLineCount(static_cast<std::uint8_t>(least_lines(rows)))
      .eanAddOnSymbol(request.ean_add_ons ? ZXing::EanAddOnSymbol::Read
                                          : ZXing::EanAddOnSymbol::Ignore)
      .textMode(ZXing::TextMode::Plain)
      .returnErrors(true);
}

/// ZXing counts whole pixels, so its point names the middle of a pixel. Of a PDF417 whose end it
/// did not find it names none there: what is left is the side where it begins.
Quad corners_of(const ZXing::Barcode& barcode) {
  Quad corners;
  for (std::size_t i = 0; i < 4; ++i) {
    const auto point = barcode.position()[i];
    corners[i] = {static_cast<float>(point.x) + 0.5F, static_cast<float>(point.y) + 0.5F};
  }
  const ZXing::PointI none;
  if (barcode.position()[1] == none && barcode.position()[2] == none)
    corners = {corners[0], corners[0], corners[3], corners[3]};
  return corners;
}

std::optional<int> number(const std::string& text) {
  int value = 0;
  const auto* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

// Not std::from_chars, which not every standard library has for fractions; whatever the locale.
std::optional<float> fraction(const std::string& text) {
  std::istringstream stream(text);
  stream.imbue(std::locale::classic());
  float value = 0;
  if (!(stream >> value) || stream.peek() != std::istringstream::traits_type::eof()) return {};
  return value;
}

int version_of(const ZXing::Barcode& barcode) {
  return number(barcode.extra(ZXing::BarcodeExtra::Version)).value_or(0);
}

/// Only a QR code's parity is a number: the file id of Macro PDF417 runs to hundreds of digits, and
/// leading zeros count.
StructuredAppend sequence_of(const ZXing::Barcode& barcode) {
  if (!barcode.isPartOfSequence()) return {};
  StructuredAppend sequence{.index = barcode.sequenceIndex(), .count = barcode.sequenceSize()};
  if (to_ours(barcode.format()) == SymbolFormat::qr_code)
    sequence.parity = number(barcode.sequenceId()).value_or(0);
  else
    sequence.id = barcode.sequenceId();
  return sequence;
}

std::string as_string(const std::vector<std::uint8_t>& bytes) {
  return {bytes.begin(), bytes.end()};
}

Payload payload_of(const ZXing::Barcode& barcode, const BackendRequest& request) {
  Payload payload = decode_content({as_string(barcode.bytes()), as_string(barcode.bytesECI()),
                                    barcode.hasECI(), barcode.text(ZXing::TextMode::Plain)});
  payload.format = format_of(barcode);
  payload.gs1 = is_gs1(barcode.symbologyIdentifier());
  // UPC-A is the EAN-13 whose first digit is 0; the content has 13 digits either way (ISO/IEC
  // 15420).
  if (payload.format == SymbolFormat::ean_13 && payload.bytes.starts_with('0') &&
      is_wanted(request, SymbolFormat::upc_a))
    payload.format = SymbolFormat::upc_a;
  return payload;
}

Symbol symbol_of(const ZXing::Barcode& barcode, const BackendRequest& request) {
  Symbol symbol;
  symbol.corners = corners_of(barcode);
  symbol.payload = payload_of(barcode, request);
  symbol.ec_level = barcode.extra(ZXing::BarcodeExtra::ECLevel);
  symbol.version = version_of(barcode);
  symbol.symbology_identifier = barcode.symbologyIdentifier();
  symbol.sequence = sequence_of(barcode);
  const auto unused = fraction(barcode.extra(ZXing::BarcodeExtra::UEC));
  symbol.confidence = std::clamp(unused.value_or(1.0F), 0.0F, 1.0F);
  symbol.mirrored = barcode.isMirrored();
  symbol.inverted = barcode.isInverted();
  return symbol;
}

/// Of a QR code whose format or version could not be made out ZXing-C++ says that it breaks the
/// rules; only one whose codewords were right has a level.
bool is_unread(const ZXing::Barcode& barcode) {
  return barcode.error().type() == ZXing::Error::Checksum ||
         (to_ours(barcode.format()) == SymbolFormat::qr_code &&
          barcode.extra(ZXing::BarcodeExtra::ECLevel).empty());
}

/// Its modules stand in another order than those of all QR codes since.
bool is_model_1(const ZXing::Barcode& barcode) { return barcode.symbologyIdentifier() == "]Q0"; }

qr::SoftGrid grid_of(const ZXing::Barcode& barcode) {
  const auto modules = barcode.symbol();
  const bool is_qr = to_ours(barcode.format()) == SymbolFormat::qr_code && !is_model_1(barcode);
  if (!is_qr || modules.width() < 1 || modules.width() != modules.height()) return qr::SoftGrid();
  qr::SoftGrid grid(modules.width());
  for (int y = 0; y < grid.dimension; ++y)
    for (int x = 0; x < grid.dimension; ++x) grid.at(x, y) = *modules.data(x, y);
  return grid;
}

Error broken_rules() {
  return {Errc::malformed, 0, {}, "the symbol breaks the rules of its symbology"};
}

Error error_of(const ZXing::Barcode& barcode) {
  if (is_unread(barcode))
    return {Errc::crc_mismatch, 0, {}, "too many modules of the symbol are wrong to correct"};
  switch (barcode.error().type()) {
    case ZXing::Error::Unsupported:
      return {Errc::unsupported, 0, {}, "the symbol uses a feature that is not supported"};
    case ZXing::Error::Checksum:
    case ZXing::Error::Format:
    case ZXing::Error::Type::None:
      break;
  }
  return broken_rules();
}

/// Where a symbol stands, and that it breaks its rules: its codewords were right.
FailedCandidate broken(const ZXing::Barcode& barcode, SymbolFormat format) {
  return {corners_of(barcode), format, broken_rules(), 0, 0, true};
}

void sort_into(BackendResult& result, const ZXing::Barcode& barcode, SymbolFormat format,
               const BackendRequest& request) {
  if (barcode.isValid()) {
    auto symbol = symbol_of(barcode, request);
    auto grid = grid_of(barcode);
    result.symbols.push_back(std::move(symbol));
    result.grids.push_back(std::move(grid));
  } else {
    result.failed.push_back({corners_of(barcode), format, error_of(barcode), version_of(barcode),
                             barcode.symbol().width()});
  }
}

/// The left half of an EAN-13 that ends in white, be it glare or a row that leaves the bars, is an
/// UPC-E of number system 1 for one number in ten. ISO/IEC 15420 has UPC-E in number system 0 only.
bool is_half_of_ean_13(const ZXing::Barcode& barcode) {
  return to_ours(barcode.format()) == SymbolFormat::upc_e &&
         as_string(barcode.bytes()).starts_with("01");
}

/// Each symbol by itself: ZXing-C++ decodes some things only when it is asked for them, an ECI
/// designator above 999999 for one, and throws then. The symbols beside it stay.
void add(BackendResult& result, const ZXing::Barcode& barcode, const BackendRequest& request) {
  const auto format = format_of(barcode);
  if (format == SymbolFormat::unknown) return;
  // A format that is damaged beyond recognition is taken for one of model 1.
  if (!barcode.isValid() && is_model_1(barcode)) return;
  if (is_half_of_ean_13(barcode)) return;
  const bool sorted = attempt([&] { sort_into(result, barcode, format, request); });
  if (!sorted && barcode.isValid()) result.failed.push_back(broken(barcode, format));
}

/// The same pixels, dark and light told apart already, where ZXing-C++ would do it once for the
/// whole request: for matrix codes alone. Empty elsewhere.
cv::Mat parted_for(const GrayView& pixels, const BackendRequest& request) {
  const bool linear = std::any_of(request.formats.begin(), request.formats.end(), is_linear);
  if (request.binarizer != Binarizer::local_average || linear || request.formats.empty()) return {};
  if (!pixels.parted.empty()) return pixels.parted;
  if (pixels.data == nullptr || pixels.width < 1 || pixels.height < 1) return {};
  return parted_locally({pixels.height, pixels.width, CV_8U,
                         const_cast<unsigned char*>(pixels.data),  // OpenCV has no constant view
                         static_cast<std::size_t>(pixels.stride)});
}

}  // namespace

BackendResult read_with_zxing(const GrayView& pixels, const BackendRequest& request) {
  BackendResult result;
  const cv::Mat parted = parted_for(pixels, request);
  ask_for(wanted_formats(request), [&](const std::vector<SymbolFormat>& formats) {
    auto options = to_theirs(request, formats, pixels.height);
    ZXing::ImageView view(pixels.data, pixels.width, pixels.height, ZXing::ImageFormat::Lum,
                          pixels.stride);
    if (!parted.empty()) {
      options.binarizer(ZXing::Binarizer::BoolCast);
      view = ZXing::ImageView(parted.data, parted.cols, parted.rows, ZXing::ImageFormat::Lum);
    }
    const auto barcodes = ZXing::ReadBarcodes(view, options);
    result.full |= barcodes.size() >= request.most;
    for (const auto& barcode : barcodes) add(result, barcode, request);
  });
  return result;
}

}  // namespace moongate::reader
