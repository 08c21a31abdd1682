#include "moongate/draw.hpp"

namespace moongate {

PrintRule print_rule_of(std::string_view ecosystem) noexcept {
  PrintRule rule;
  if (ecosystem == "epc_sct") rule.most_version = 13;
  if (ecosystem == "swiss_qrbill") {
    rule.most_version = 25;
    rule.side_mm = 46;
    rule.quiet_mm = 5;
    rule.swiss_cross = true;
  }
  return rule;
}

}  // namespace moongate
