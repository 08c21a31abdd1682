// Duolabao: "state" holds order, customer, amount in yuan, one more and a source, separated by "|".
// A printed code has neither order nor amount, and a separator more at its end.
#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::duolabao {
namespace {

constexpr std::string_view kState = "state";
constexpr std::string_view kParts[] = {"order", "customer", "amount", "extra", "source"};

void add_state(std::string_view state, PaymentCode& code) {
  for (const std::string_view name : kParts) {
    const auto end = state.find('|');
    if (end != 0) code.fields.add(name, state.substr(0, end));
    if (end == state.npos) return;
    state.remove_prefix(end + 1);
  }
  if (!state.empty()) reject(code, Errc::too_many, 0, kState, "more than five parts");
}

bool is_printed(const PaymentCode& code) {
  return code.fields.find("customer") && !code.fields.find("order") && !code.fields.find("amount");
}

void become_printed(PaymentCode& code) {
  code.scheme = "printed_code";
  code.initiation = Initiation::static_code;
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::payment) return;
  add_state(link::value_of(scanned, kState), code);
  if (is_printed(code)) return become_printed(code);
  const auto order = code.fields.find("order");
  if (!order) return reject(code, Errc::missing_field, 0, kState, "no order");
  code.reference = *order;
  set_amount(code, code.fields.find("amount").value_or(""), "CNY", {0, kState});
}

}  // namespace moongate::ecosystem::duolabao
