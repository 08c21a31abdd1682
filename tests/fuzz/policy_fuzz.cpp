// Policies: any bytes. What is accepted is all that stands there, nothing less.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <string_view>

#include "moongate/router.hpp"
#include "policy_file.hpp"

namespace {

using namespace moongate;
using nlohmann::json;

json list_of(const json& object, const char* name) { return object.value(name, json::array()); }

void check_nothing_dropped(const Policy& policy, std::string_view text) {
  const json object = json::parse(text, nullptr, false);
  if (!object.is_object()) std::abort();
  if (json(policy.preferred) != list_of(object, "preferred")) std::abort();
  if (json(policy.allowed) != list_of(object, "allowed")) std::abort();
  if (json(policy.denied) != list_of(object, "denied")) std::abort();
  const auto context = object.find("context");
  if (context != object.end() && *context != to_string(policy.context)) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  const auto policy = cli::policy_of_text(text);
  if (!policy) {
    if (policy.error().offset > size) std::abort();
    return 0;
  }
  if (text.find('\0') != std::string_view::npos) std::abort();
  check_nothing_dropped(*policy, text);
  check(*policy);
  return 0;
}
