#include "policy_file.hpp"

#include "files.hpp"
#include "json_members.hpp"

namespace moongate::cli {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kLargestPolicy = std::size_t{1} << 20U;

Unexpected malformed(std::size_t offset, std::string_view field, std::string_view message) {
  return fail(Errc::malformed, offset, field, message);
}

bool is_list_of_texts(const Json& value) {
  return value.is_array() &&
         std::all_of(value.begin(), value.end(), [](const Json& item) { return item.is_string(); });
}

// Sets one member of the policy; false when its value has the wrong form.
bool set_context(Policy& policy, const Json& value) {
  if (!value.is_string()) return false;
  for (const Context context : {Context::android, Context::ios, Context::web, Context::terminal}) {
    if (value.get_ref<const std::string&>() != to_string(context)) continue;
    policy.context = context;
    return true;
  }
  return false;
}

std::vector<std::string>* list_named(Policy& policy, std::string_view name) {
  if (name == "preferred") return &policy.preferred;
  if (name == "allowed") return &policy.allowed;
  if (name == "denied") return &policy.denied;
  return nullptr;
}

Result<Policy> policy_of(const Json& object) {
  if (!object.is_object()) return malformed(0, {}, "not a JSON object");
  Policy policy;
  for (const auto& [name, value] : object.items()) {
    if (name == "context") {
      if (!set_context(policy, value)) return malformed(0, name, "not a context");
      continue;
    }
    auto* list = list_named(policy, name);
    if (list == nullptr) return malformed(0, name, "no such member");
    if (!is_list_of_texts(value)) return malformed(0, name, "not a list of ecosystem ids");
    *list = value.get<std::vector<std::string>>();
  }
  return policy;
}

}  // namespace

Result<Policy> read_policy(const std::string& path) {
  const auto bytes = read_file(path, kLargestPolicy);
  if (!bytes) return fail(bytes.error());
  const std::string_view text(reinterpret_cast<const char*>(bytes->data()), bytes->size());
  const auto object = parse_members(text, {"context", "preferred", "allowed", "denied"});
  return object ? policy_of(*object) : fail(object.error());
}

}  // namespace moongate::cli
