#include "policy_file.hpp"

#include <optional>

#include "files.hpp"
#include "json_members.hpp"

namespace moongate::cli {
namespace {

constexpr std::size_t kLargestPolicy = std::size_t{1} << 20U;

constexpr std::string_view kContext = "context";
constexpr std::string_view kLanguage = "language";

Unexpected malformed(std::string_view field, std::string_view message) {
  return fail(Errc::malformed, 0, field, message);
}

// The context with that name; nothing when the member is none.
std::optional<Context> context_of(const Member& member) {
  const auto* const name = std::get_if<std::string>(&member);
  for (const Context context : {Context::android, Context::ios, Context::web, Context::terminal}) {
    if (name != nullptr && *name == to_string(context)) return context;
  }
  return std::nullopt;
}

std::optional<Language> language_of(const Member& member) {
  const auto* const tag = std::get_if<std::string>(&member);
  return tag == nullptr ? std::nullopt : moongate::language_of(*tag);
}

std::vector<std::string>& list_named(Policy& policy, std::string_view name) {
  if (name == "preferred") return policy.preferred;
  return name == "allowed" ? policy.allowed : policy.denied;
}

Result<Policy> policy_of(const Members& members) {
  if (members.has_others) return malformed(members.other, "no such member");
  Policy policy;
  for (const auto& [name, member] : members.named) {
    if (name == kContext) {
      const auto context = context_of(member);
      if (!context) return malformed(name, "not a context");
      policy.context = *context;
      continue;
    }
    if (name == kLanguage) {
      const auto language = language_of(member);
      if (!language) return malformed(name, "not a language");
      policy.language = *language;
      continue;
    }
    const auto* const ids = std::get_if<std::vector<std::string>>(&member);
    if (ids == nullptr) return malformed(name, "not a list of ecosystem ids");
    list_named(policy, name) = *ids;
  }
  return policy;
}

}  // namespace

Result<Policy> policy_of_text(std::string_view json) {
  const auto members = parse_members(json, {kContext, kLanguage, "preferred", "allowed", "denied"});
  return members ? policy_of(*members) : fail(members.error());
}

Result<Policy> read_policy(const std::string& path) {
  const auto bytes = read_file(path, kLargestPolicy);
  if (!bytes) return fail(bytes.error());
  return policy_of_text({reinterpret_cast<const char*>(bytes->data()), bytes->size()});
}

}  // namespace moongate::cli
