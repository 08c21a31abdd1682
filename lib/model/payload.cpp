#include "moongate/payload.hpp"

#include "moongate/secret.hpp"

namespace moongate {

Payload Payload::from_bytes(std::string_view bytes) {
  Payload payload;
  payload.bytes = bytes.substr(0, kMaxPayload + 1);
  if (bytes.size() <= kMaxPayload && is_valid_utf8(bytes)) payload.text = bytes;
  return payload;
}

Payload::~Payload() {
  wipe(bytes);
  wipe(text);
}

}  // namespace moongate
