// Consumer-presented mode: Base64 of BER-TLV, each alone and through the classifier.
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "formats/base64.hpp"
#include "formats/ber_tlv.hpp"
#include "moongate/classifier.hpp"

namespace {

void walk(std::string_view bytes, int depth) {
  moongate::ber::Reader reader(bytes);
  for (moongate::ber::Object object; reader.next(object);) {
    if (object.value.size() > bytes.size()) std::abort();
    (void)moongate::ber::tag_name(object.tag);
    if (depth < 4) walk(object.value, depth + 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace moongate;
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  walk(input, 0);
  std::array<char, 16> head{};
  if (peek_base64(input, head) > head.size()) std::abort();
  const auto decoded = decode_base64(input, Base64Alphabet::either, Base64Padding::optional);
  if (decoded && decoded->size() > size) std::abort();
  const std::string code = "hQVDUFYwMWE" + std::string(input);
  (void)Classifier().classify(Payload::from_bytes(code));
  return 0;
}
