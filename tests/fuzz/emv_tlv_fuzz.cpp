// Data objects of merchant-presented mode, in each unit: views never leave the text.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "formats/emv_lengths.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using moongate::emv::Unit;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  moongate::emv::Objects objects;
  for (const Unit unit : {Unit::bytes, Unit::characters, Unit::utf16_units}) {
    moongate::emv::read(text, objects, unit);
    for (const auto& object : objects) {
      const bool inside = object.value.data() >= text.data() &&
                          object.value.data() + object.value.size() <= text.data() + text.size();
      if (!inside || object.id > 99) std::abort();
    }
  }
  moongate::emv::read_code(text, objects);
  (void)moongate::emv::counting_of_template(text, objects.counting);
  return 0;
}
