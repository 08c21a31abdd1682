// Whatever is asked to be composed is refused with an error, or comes out valid, as the ecosystem
// that was asked for and with the amount that was set. The first line names the ecosystem, each
// other one is KEY=VALUE.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "formats/lines.hpp"
#include "moongate/compose.hpp"

namespace {

using namespace moongate;

Setting setting_of(std::string_view line) {
  const auto equals = std::min(line.find('='), line.size());
  const auto value = line.substr(std::min(equals + 1, line.size()));
  return {std::string(line.substr(0, equals)), std::string(value)};
}

void check(std::string_view ecosystem, const std::string& payload) {
  const auto code = Classifier().classify(Payload::from_bytes(payload));
  const bool card = ecosystem == "emvco";  // a code of no scheme may be one of a card network
  if (!code.valid || (!card && code.ecosystem != ecosystem) || code.sensitive) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto lines = split_at({reinterpret_cast<const char*>(data), size}, '\n', 32);
  if (lines.empty()) return 0;
  std::vector<Setting> settings;
  for (std::size_t i = 1; i < lines.size(); ++i) settings.push_back(setting_of(lines[i]));
  const auto payload = compose(lines[0], settings);
  if (payload) check(lines[0], *payload);
  if (!payload && payload.error().message.empty()) std::abort();
  return 0;
}
