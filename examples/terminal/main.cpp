// A till with one scanner for every wallet. The scanner types, as most do: each line on standard
// input is one scan. Says what to do with it; nothing here needs a picture or a network.
//
//   ./terminal < scans.txt
#include <chrono>
#include <iostream>
#include <string>

#include <moongate/classifier.hpp>
#include <moongate/debouncer.hpp>
#include <moongate/router.hpp>

namespace {

using moongate::Decision;
using Clock = std::chrono::steady_clock;

// Scanners that send a scan twice do it at once; whoever scans one thing twice on purpose takes
// longer. A payment code is charged once all the same.
constexpr moongate::DebouncerOptions kDebounce{.pause = std::chrono::milliseconds(300)};

// Where a till calls its acquirer. `code.payload` is the payer's token: money in text form, so it
// goes to the debit and nowhere else; display() and every message leave it masked.
void charge(const moongate::PaymentCode& code, const moongate::Resolution& resolution) {
  std::cout << "CHARGE   " << display(code) << ": " << resolution.message << '\n';
}

// What the cashier reads.
void tell(std::string_view heading, const moongate::Resolution& resolution) {
  std::cout << heading << resolution.message;
  for (const auto& error : resolution.errors) std::cout << " (" << error.message << ')';
  std::cout << '\n';
}

void act(const moongate::PaymentCode& code, const moongate::Resolution& resolution) {
  switch (resolution.decision) {
    case Decision::charge:
      return charge(code, resolution);
    case Decision::ask_to_scan:  // a sticker: the payer's telephone reads it, not the till
      return tell("ASK      ", resolution);
    case Decision::show:
      return tell("NO CODE  ", resolution);
    case Decision::refuse:
    case Decision::conflict:
    case Decision::choose:
    case Decision::look_again:
    case Decision::open:  // a terminal has nothing to open
      return tell("REFUSE   ", resolution);
  }
}

}  // namespace

int main() {
  moongate::Policy policy;
  policy.context = moongate::Context::terminal;
  policy.preferred = {"wechat_pay", "alipay", "unionpay"};
  for (const auto& fault : check(policy)) {
    std::cerr << fault.field << ", entry " << fault.offset + 1 << ": " << fault.message << '\n';
  }

  // What the till knows of the payment at hand: resolvers are told with every code.
  const moongate::Request due{.amount = moongate::Money{"12.30", "CNY"}, .order = "A-7"};
  // [readme]
  const moongate::Router router(policy);
  const moongate::Classifier classifier;
  moongate::Debouncer debouncer(kDebounce);
  for (std::string scan; std::getline(std::cin, scan);) {
    const auto code = classifier.classify(moongate::Payload::from_bytes(scan));
    const auto resolution = router.route(code, due);
    if (!debouncer.take(resolution, code, Clock::now())) continue;  // sent twice
    act(code, resolution);  // a switch over Decision: charge, ask_to_scan, show, refuse …
  }
  // [/readme]
}
