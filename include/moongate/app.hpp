#pragma once

#include <span>
#include <string_view>

#include "moongate/resolver.hpp"

namespace moongate {

/// One way to open an app with a code.
struct AppLink {
  unsigned contexts = 0;  ///< a bit for each Context in which it works: 1 << context
  Action::Type type = Action::Type::link;
  /// Beginnings of URIs that it takes (http counts as https), "-" = text that is no URI. The first
  /// link of an app that accepts a code picks all links of that app with the same list.
  std::span<const std::string_view> accepts{};
  /// The URI, with places for the code: {payload} escaped, {nested} escaped twice, {uri} as it may
  /// be passed on, {rest} what follows its scheme. Of Action::Type::app nothing is passed on.
  std::string_view uri{};
};

/// An app with its own scanner, and how it is opened. An ecosystem without one is a standard that
/// many apps read: its URIs are passed on as they are, to whatever app is registered for them.
struct App {
  std::string_view ecosystem{};  ///< id
  std::string_view name{};       ///< for people
  std::string_view name_zh{};    ///< in Chinese; empty = `name`
  std::string_view package{};    ///< Android package name; empty when unknown
  std::span<const AppLink> links{};
  /// Words of the User-Agent headers that its browser sends, any case, at the start of a word;
  /// "A !B" counts only where B does not stand as well: other browsers dress up.
  std::span<const std::string_view> user_agents{};
};

}  // namespace moongate
