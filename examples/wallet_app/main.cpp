// An app that scanned somebody else's code: what should it open? Prints the links, best first.
//
//   ./wallet_app android|ios|web PICTURE
#include <iostream>
#include <string_view>
#include <vector>

#include <moongate/moongate.hpp>

namespace {

moongate::Context context_of(std::string_view name) {
  if (name == "android") return moongate::Context::android;
  return name == "ios" ? moongate::Context::ios : moongate::Context::web;
}

std::vector<moongate::PaymentCode> codes_in(const char* path) {
  std::vector<moongate::PaymentCode> codes;
  const auto image = moongate::load_image(path);
  if (!image) {
    std::cerr << path << ": " << image.error().message << '\n';
    return codes;
  }
  const auto read = moongate::Reader{}.read(image->view());
  if (!read) return codes;
  for (const auto& symbol : read->symbols) {
    codes.push_back(moongate::Classifier{}.classify(symbol.payload));
  }
  return codes;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) {
    std::cerr << "usage: wallet_app android|ios|web PICTURE\n";
    return 2;
  }
  moongate::Policy policy;
  policy.context = context_of(argv[1]);
  const auto codes = codes_in(argv[2]);
  const auto resolution = moongate::Router(policy).route(codes);

  std::cout << to_string(resolution.decision) << ": " << resolution.message << '\n';
  for (const auto& action : resolution.actions) {
    std::cout << "  " << action.label << ": " << action.uri << '\n';
  }
  for (const auto choice : resolution.choices) std::cout << "  " << display(codes[choice]) << '\n';
}
