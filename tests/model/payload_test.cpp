#include "moongate/payload.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moongate;

TEST_CASE("payload: of what is too large no more is copied than tells it") {
  const std::string most(kMaxPayload, 'a');
  CHECK(Payload::from_bytes(most).bytes == most);
  CHECK(Payload::from_bytes(most).text == most);
  const auto large = Payload::from_bytes(std::string(kMaxPayload * 16, 'a'));
  CHECK(large.bytes.size() == kMaxPayload + 1);
  CHECK(large.text.empty());
}
