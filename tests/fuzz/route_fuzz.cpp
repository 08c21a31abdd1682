// Any payload to its answer in each context: links stay one URI, what is passed on is in one form.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/uri.hpp"
#include "moongate/moongate.hpp"
#include "route/link.hpp"

namespace {

void check_link(std::string_view uri) {
  for (const char c : uri) {
    if (static_cast<unsigned char>(c) <= 0x20 || static_cast<unsigned char>(c) >= 0x7F)
      std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto uri = link::canonical_uri(text)) {
    check_link(*uri);
    if (link::canonical_uri(*uri) != uri) std::abort();
  }
  const auto code = Classifier().classify(Payload::from_bytes(text));
  for (const Context context : {Context::android, Context::ios, Context::web, Context::terminal}) {
    Policy policy;
    policy.context = context;
    const auto resolution = Router(policy).route(code);
    if (resolution.decision == Decision::refuse && !resolution.actions.empty()) std::abort();
    if (!code.valid && resolution.decision != Decision::refuse) std::abort();
    for (const Action& action : resolution.actions) check_link(action.uri);
  }
  (void)ecosystem_of_user_agent(text);
  return 0;
}
