#pragma once

#include <array>

#include "classify/index.hpp"

/// A table of three rows, so that tests do not depend on the real one.
namespace moongate::tiny_table {

inline int bid_nothing(const Subject&) noexcept { return 0; }
inline void parse_nothing(const Subject&, PaymentCode&) {}

inline constexpr std::array kShopKeys = {Key{Key::By::host, "qr.alipay.com"},
                                         Key{Key::By::host, "line.me"},
                                         Key{Key::By::scheme, "shop"}};
inline constexpr std::array kDigitKeys = {Key{Key::By::digits, "62"},
                                          Key{Key::By::prefix, "UPNQR"}};
inline constexpr std::array kEmvKeys = {Key{Key::By::emv_tag, "15"},
                                        Key{Key::By::emv_guid, "br.gov.bcb.pix"}};

inline constexpr Recogniser kShop{.keys = kShopKeys, .bid = bid_nothing, .parse = parse_nothing};
inline constexpr Recogniser kDigits{.keys = kDigitKeys, .bid = bid_nothing, .parse = parse_nothing};
inline constexpr Recogniser kEmv{.keys = kEmvKeys, .bid = bid_nothing, .parse = parse_nothing};

inline constexpr std::array<Row, 3> kRows = {{{{"digits", "Digits", "001", "none"}, &kDigits},
                                              {{"emv", "EMV", "001", "none"}, &kEmv},
                                              {{"shop", "Shop", "001", "none"}, &kShop}}};

inline Index make_index() { return Index(kRows); }

}  // namespace moongate::tiny_table
