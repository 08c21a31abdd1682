#pragma once

#include <string_view>

#include "ecosystems/eu/transfer.hpp"

namespace moongate::test {

/// A text, and what is noted of it while it is read.
struct NotedText {
  explicit NotedText(std::string_view text)
      : payload(Payload::from_bytes(text)), scanned(payload), notes(scanned, code) {}

  Payload payload;
  ScannedPayload scanned;
  PaymentCode code;
  transfer::Notes notes;
};

}  // namespace moongate::test
