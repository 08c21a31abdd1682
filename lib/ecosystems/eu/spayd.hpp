#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/eu/transfer.hpp"

/// "SPD*1.0*KEY:value*…" and its sister "SID*1.0*…": attributes between stars, percent-encoded
/// (Czech Banking Association, Short Payment Descriptor 1.2; QR Faktura 1.0).
namespace moongate::spayd {

struct Attribute {
  std::string_view key;
  std::string_view raw;  ///< the value as written
  std::string value;     ///< decoded
};

/// Returns bytes that only a descriptor with this tag ("SPD") has: tag, star, version, star.
std::size_t own_bytes(std::string_view text, std::string_view tag) noexcept;

/// What one descriptor says.
class Descriptor {
 public:
  /// Reads tag, version and attributes; notes what is wrong with them, the checksum too.
  Descriptor(std::string_view text, transfer::Notes& notes);

  /// The decoded value; empty when there is none. Views into this.
  [[nodiscard]] std::string_view operator[](std::string_view key) const noexcept;
  [[nodiscard]] const std::vector<Attribute>& attributes() const noexcept { return attributes_; }

 private:
  void read_attribute(std::string_view part, transfer::Notes& notes);

  std::vector<Attribute> attributes_;
};

/// Notes an attribute "IBAN+BIC", or several with commas between.
void read_accounts(std::string_view key, std::string_view value, std::size_t most,
                   transfer::Notes& notes);

/// What may stand under a key: a text of so many characters, or what fits the pattern.
struct KeyRule {
  std::string_view key;
  std::size_t most = 0;
  std::string_view pattern = {};
};

/// Notes the attributes that have a rule. `prefix` stands before their names.
void read_keys(const Descriptor& descriptor, std::span<const KeyRule> rules,
               std::string_view prefix, transfer::Notes& notes);

/// Notes the attributes that have neither a rule nor a place among `others`. X- is for anybody's
/// own use; another key is of a later version, and flagged.
void read_others(const Descriptor& descriptor, std::span<const KeyRule> rules,
                 std::span<const std::string_view> others, std::string_view prefix,
                 transfer::Notes& notes);

/// Notes an invoice "SID*1.0*…", embedded in a payment or alone (cz_sind.cpp).
void read_invoice(const Descriptor& invoice, std::string_view prefix, transfer::Notes& notes);

}  // namespace moongate::spayd
