#pragma once

#include <array>

#include "classify/index.hpp"

/// A table of three rows, so that tests do not depend on the real one.
namespace moongate::tiny_table {

inline constexpr std::array kShopKeys = {Key{Key::By::host, "qr.alipay.com"},
                                         Key{Key::By::host, "line.me"},
                                         Key{Key::By::scheme, "shop"}};
inline constexpr std::array kDigitKeys = {Key{Key::By::digits, "62"},
                                          Key{Key::By::prefix, "UPNQR"}};
inline constexpr std::array kEmvKeys = {Key{Key::By::emv_id, "15"},
                                        Key{Key::By::emv_gui, "br.gov.bcb.pix"}};

inline constexpr emv::Network kUnionPay{15, 15};

inline constexpr Row row(std::string_view id, std::span<const Key> keys) {
  return {.ecosystem = {.id = id, .name = id, .region = "001", .specification = "none"},
          .keys = keys};
}

inline constexpr std::array<Row, 3> rows() {
  std::array<Row, 3> made = {row("digits", kDigitKeys), row("emv", kEmvKeys),
                             row("shop", kShopKeys)};
  made[1].network = &kUnionPay;
  return made;
}

inline constexpr std::array<Row, 3> kRows = rows();

inline Index make_index() { return Index(kRows); }

}  // namespace moongate::tiny_table
