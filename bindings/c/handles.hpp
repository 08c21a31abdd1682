#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "moongate.h"
#include "moongate/classifier.hpp"
#include "moongate/debouncer.hpp"
#include "moongate/image_file.hpp"
#include "moongate/reader.hpp"
#include "moongate/router.hpp"

// What the opaque handles of moongate.h hold.

struct moongate_picture {
  moongate::Image image;
};

struct moongate_bytes {
  std::string bytes;
};

struct moongate_reader {
  moongate::Reader reader;
  moongate::ImageLimits limits;
};

struct moongate_stop {
  moongate::StopSource source;
};

struct moongate_symbol {
  const moongate::Symbol* symbol = nullptr;  // of the result that the handle is borrowed from
};

struct moongate_read_result {
  moongate::ReadResult result;
  std::vector<moongate_symbol> symbols;  // one for each of the result
  int width = 0;
  int height = 0;
};

struct moongate_classifier {
  moongate::Classifier classifier;
};

struct moongate_payment_code {
  moongate::PaymentCode code;  // what the getters give: masked where it is sensitive
  std::string display;
  std::vector<std::string_view> flags;
  std::vector<moongate_payment_code> unwrapped;
  std::unique_ptr<moongate_payment_code> revealed;  // null when nothing is hidden
};

struct moongate_router {
  moongate::Router router;
};

struct moongate_resolution {
  moongate::Resolution resolution;
};

struct moongate_answer {
  moongate::Resolution resolution;
  bool is_decided = false;
};

struct moongate_debouncer {
  moongate::Debouncer debouncer;
};

namespace moongate::c {

/// Hands out a text.
moongate_status give(std::string text, moongate_bytes** out);

/// Makes a handle whose getters hide what is secret.
moongate_payment_code hide(PaymentCode code);

/// Returns the code with its secrets, for routing.
inline const PaymentCode& whole(const moongate_payment_code& handle) noexcept {
  return handle.revealed ? handle.revealed->code : handle.code;
}

/// Returns the codes of a list of the caller with their secrets, or the place of the first that is
/// NULL. Precondition: `codes` is not NULL unless `count` is 0.
Result<std::vector<PaymentCode>> whole(const moongate_payment_code* const* codes,
                                       std::size_t count);

}  // namespace moongate::c
