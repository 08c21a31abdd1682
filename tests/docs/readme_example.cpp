// The first code of the README: a test prints it, and compares what it prints with the README.
#include <iostream>
#include <moongate/moongate.hpp>

int main() {
  // [readme]
  const auto photo = moongate::load_image("samples/parking-entrance.jpg");
  const auto seen = moongate::Reader().read(photo->view());
  for (const auto& symbol : seen->symbols) {
    const auto code = moongate::Classifier().classify(symbol.payload);
    std::cout << display(code) << ": " << moongate::Router().route(code).message << '\n';
  }
  // [/readme]
}
