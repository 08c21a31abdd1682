#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "moongate/result.hpp"

namespace moongate::cli {

/// Reads lines of JSON that hold a payload. Keeps its room from line to line; one thread at a time.
class PayloadLines {
 public:
  PayloadLines();
  ~PayloadLines();

  /// Reads {"payload":"…"} or {"payload_base64":"…"}; other members are ignored.
  ///
  /// @return the payload's bytes, or
  ///         - Errc::malformed    no such object; `offset` counts from the start of the line
  ///         - Errc::bad_charset  the line is not UTF-8
  ///         - Errc::bad_base64   `offset` counts from the start of the Base64 text
  ///         - Errc::duplicate_field  the payload stands twice
  Result<std::string> payload_of(std::string_view line);

 private:
  struct Quick;
  std::unique_ptr<Quick> quick_;
};

}  // namespace moongate::cli
