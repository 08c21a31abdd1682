// The one file that writes symbols with ZXing-C++.
#include "reader/backend/symbol_writer.hpp"

#include <ZXing/CreateBarcode.h>
#include <ZXing/WriteBarcode.h>

#include <algorithm>
#include <new>
#include <string>

namespace moongate {
namespace {

bool is_ascii(std::string_view text) noexcept {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

ZXing::Barcode make(std::string_view payload, char level) {
  // Where it is not ASCII, a text gets the ECI of UTF-8 and bytes that of binary data, which many
  // apps of banks do not know; designator 0 is none.
  const ZXing::CreatorOptions options(ZXing::BarcodeFormat::QRCode,
                                      std::string("ecLevel=") + level + ",eci=0");
  if (is_ascii(payload)) return ZXing::CreateBarcodeFromText(payload, options);
  return ZXing::CreateBarcodeFromBytes(payload.data(), static_cast<int>(payload.size()), options);
}

Modules modules_of(const ZXing::Barcode& barcode) {
  const auto image =
      ZXing::WriteBarcodeToImage(barcode, ZXing::WriterOptions().scale(1).addQuietZones(false));
  Modules out;
  out.side = image.width();
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) out.dark.push_back(*image.data(x, y) == 0 ? 1 : 0);
  }
  return out;
}

}  // namespace

Result<Modules> qr_code_of(std::string_view payload, char level) {
  try {
    const auto barcode = make(payload, level);
    if (barcode.isValid()) return modules_of(barcode);
  } catch (const std::bad_alloc&) {
    throw;
  } catch (...) {
    // What ZXing throws, it throws for data that no symbol holds.
  }
  return fail(Errc::too_large, 0, {}, "no symbol of this level holds so much");
}

}  // namespace moongate
