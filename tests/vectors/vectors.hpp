// Payloads that rules are held against: our own, and those of a folder beside the checkout where it
// is there.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "moongate/classifier.hpp"

namespace moongate::vectors {

/// Returns every payload, each once. Fails the running test when the folder is there and a file in
/// it is missing or empty.
const std::vector<std::string>& all();

/// Returns the payloads of which the code passes a test.
std::vector<std::string> of(bool (*passes)(const PaymentCode& code));

inline PaymentCode classify(std::string_view bytes) {
  return Classifier{}.classify(Payload::from_bytes(bytes));
}

/// What would give a secret away: its longest word. Empty when the payload is too short to hold
/// one.
std::string trace_of(std::string_view payload);

/// Calls `use` with each sensitive payload in each framing, and what would give it away.
void each_framed_secret(
    const std::function<void(const std::string& framed, const std::string& trace)>& use);

}  // namespace moongate::vectors
