// What the tests of single formats ask of the classifier.
#pragma once

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "moongate/classifier.hpp"

namespace moongate::answers {

inline PaymentCode classify(std::string_view text) {
  return Classifier{}.classify(Payload::from_bytes(text));
}

inline PaymentCode classify(std::string_view text, SymbolFormat format) {
  auto payload = Payload::from_bytes(text);
  payload.format = format;
  return Classifier{}.classify(payload);
}

inline std::string field(const PaymentCode& code, std::string_view name) {
  return std::string(code.fields.find(name).value_or("(none)"));
}

inline bool has_error(const PaymentCode& code, Errc errc, std::string_view name) {
  for (const Error& error : code.errors) {
    if (error.code == errc && error.field == name) return true;
  }
  return false;
}

}  // namespace moongate::answers
