// The names of enumerators, as they stand in JSON and in C.
#include <algorithm>
#include <array>

#include "moongate/classifier.hpp"
#include "moongate/flags.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/reader.hpp"
#include "moongate/resolver.hpp"
#include "moongate/result.hpp"
#include "moongate/version.hpp"

namespace moongate {
namespace {

template <std::size_t N>
std::string_view at(const std::array<std::string_view, N>& names, std::size_t index) noexcept {
  return index < N ? names[index] : std::string_view{};
}

// One row of a table in include/moongate.
struct Named {
  std::size_t value;
  std::string_view name;
};

// The names of a table whose rows are numbered from 0 on without a gap.
template <std::size_t N>
consteval std::array<std::string_view, N> names_of(const Named (&rows)[N]) {
  std::array<std::string_view, N> names;
  for (std::size_t i = 0; i < N; ++i) {
    if (rows[i].value != i) throw "the rows are not numbered one after another";
    names[i] = rows[i].name;
  }
  return names;
}

#define MOONGATE_ROW(name, value, ...) {value, #name},

constexpr Named kErrcRows[] = {
    {0, "ok"},
#define MOONGATE_ERRC MOONGATE_ROW
#include "moongate/errors.def"
#undef MOONGATE_ERRC
};
constexpr Named kKindRows[] = {
#define MOONGATE_KIND MOONGATE_ROW
#include "moongate/kinds.def"
#undef MOONGATE_KIND
};
constexpr Named kFlagRows[] = {
#define MOONGATE_FLAG MOONGATE_ROW
#include "moongate/flags.def"
#undef MOONGATE_FLAG
};
constexpr Named kFormatRows[] = {
#define MOONGATE_SYMBOL_FORMAT MOONGATE_ROW
#include "moongate/symbol_formats.def"
#undef MOONGATE_SYMBOL_FORMAT
};

#undef MOONGATE_ROW

constexpr auto kErrcNames = names_of(kErrcRows);
constexpr auto kKindNames = names_of(kKindRows);
constexpr auto kFlagNames = names_of(kFlagRows);
constexpr auto kFormatNames = names_of(kFormatRows);

constexpr std::array<std::string_view, 3> kPresentedByNames = {"none", "merchant", "consumer"};
constexpr std::array<std::string_view, 3> kInitiationNames = {"unknown", "static", "dynamic"};
constexpr std::array<std::string_view, 3> kEffortNames = {"fast", "balanced", "thorough"};
constexpr std::array<std::string_view, 4> kContextNames = {"android", "ios", "web", "terminal"};
constexpr std::array<std::string_view, 8> kDecisionNames = {
    "open", "ask_to_scan", "charge", "show", "choose", "conflict", "refuse", "look_again"};
constexpr std::array<std::string_view, 3> kConfidenceNames = {"observed", "documented",
                                                              "specification"};
constexpr std::array<std::string_view, 3> kActionNames = {"link", "intent", "app"};

}  // namespace

std::string_view to_string(Errc code) noexcept {
  return at(kErrcNames, static_cast<std::size_t>(code));
}
std::string_view to_string(Kind kind) noexcept {
  return at(kKindNames, static_cast<std::size_t>(kind));
}
std::string_view to_string(Flag flag) noexcept {
  return at(kFlagNames, static_cast<std::size_t>(flag));
}
std::string_view to_string(SymbolFormat format) noexcept {
  return at(kFormatNames, static_cast<std::size_t>(format));
}
std::string_view to_string(PresentedBy side) noexcept {
  return at(kPresentedByNames, static_cast<std::size_t>(side));
}
std::string_view to_string(Initiation initiation) noexcept {
  return at(kInitiationNames, static_cast<std::size_t>(initiation));
}
std::string_view to_string(Effort effort) noexcept {
  return at(kEffortNames, static_cast<std::size_t>(effort));
}
std::string_view to_string(Context context) noexcept {
  return at(kContextNames, static_cast<std::size_t>(context));
}
std::string_view to_string(Decision decision) noexcept {
  return at(kDecisionNames, static_cast<std::size_t>(decision));
}
std::string_view to_string(Action::Type type) noexcept {
  return at(kActionNames, static_cast<std::size_t>(type));
}

std::string_view to_string(Confidence confidence) noexcept {
  return at(kConfidenceNames, static_cast<std::size_t>(confidence));
}

SymbolFormat symbol_format(std::string_view name) noexcept {
  const auto found = std::ranges::find(kFormatNames, name);
  if (found == kFormatNames.end()) return SymbolFormat::unknown;
  return static_cast<SymbolFormat>(found - kFormatNames.begin());
}

std::string_view version() noexcept { return MOONGATE_VERSION; }

}  // namespace moongate
