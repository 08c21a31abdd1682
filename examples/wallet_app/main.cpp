// An app that scanned somebody else's code: what should it open? Prints the links, best first.
//
//   ./wallet_app android|ios|web PICTURE
#include <iostream>
#include <string_view>
#include <vector>

#include <moongate/moongate.hpp>

namespace {

using moongate::Context;

bool set_context(moongate::Policy& policy, std::string_view name) {
  for (const Context context : {Context::android, Context::ios, Context::web}) {
    if (name != to_string(context)) continue;
    policy.context = context;
    return true;
  }
  return false;
}

moongate::Result<std::vector<moongate::PaymentCode>> codes_in(const char* path) {
  const auto image = moongate::load_image(path);
  if (!image) return moongate::fail(image.error());
  const auto read = moongate::Reader{}.read(image->view());
  if (!read) return moongate::fail(read.error());
  if (read->conflict) {
    return moongate::fail(moongate::Errc::conflict, 0, {}, "one place was read in two ways");
  }
  for (const auto& error : read->errors) std::cerr << path << ": " << error.message << '\n';
  std::vector<moongate::PaymentCode> codes;
  for (const auto& symbol : read->symbols) {
    codes.push_back(moongate::Classifier{}.classify(symbol.payload));
  }
  return codes;
}

}  // namespace

int main(int argc, char** argv) {
  moongate::Policy policy;
  if (argc != 3 || !set_context(policy, argv[1])) {
    std::cerr << "usage: wallet_app android|ios|web PICTURE\n";
    return 2;
  }
  const auto codes = codes_in(argv[2]);
  if (!codes) {
    std::cerr << argv[2] << ": " << codes.error().message << '\n';
    return 1;
  }
  // [readme]
  const auto resolution = moongate::Router(policy).route(*codes);
  std::cout << to_string(resolution.decision) << ": " << resolution.message << '\n';
  for (const auto& action : resolution.actions) {  // best first
    std::cout << "  " << action.label << ": " << action.uri << '\n';
  }
  for (const auto choice : resolution.choices)
    std::cout << "  " << display((*codes)[choice]) << '\n';
  // [/readme]
}
