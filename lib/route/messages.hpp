#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "moongate/resolver.hpp"

namespace moongate {

/// One message in every language. Arguments stand in braces.
struct MessageRow {
  MessageId id;
  std::string_view name;
  std::array<std::string_view, 2> text;  ///< by Language
};

/// Returns every message, in the order of MessageId. Static storage.
std::span<const MessageRow> messages() noexcept;

/// Returns what a kind of code is called in Chinese; empty for a kind that no row names.
std::string_view chinese_kind(std::string_view kind) noexcept;

/// Returns "Alipay or UnionPay", "an app for Visa or Mastercard" of ids separated by blanks.
std::string app_list(std::string_view ids, Language language);

/// Makes the wording of a message about one app.
inline Wording about_app(MessageId id, std::string_view app) {
  return {id, {{"app", std::string(app)}}};
}

/// Says a message: keeps the wording, and its text in that language.
inline void say(Resolution& resolution, Wording wording, Language language) {
  resolution.message = text_of(wording, language);
  resolution.wording = std::move(wording);
}

}  // namespace moongate
