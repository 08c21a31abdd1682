// Raast between persons: data objects as in EMVCo's merchant-presented mode, of a dictionary of
// their own, and the checksum under ID 10 (State Bank of Pakistan, as observed).
#include "ecosystems/amount.hpp"
#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/iban.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::raast_p2p {
namespace {

enum Id : std::uint8_t {
  kVersion = 0,
  kInitiation = 1,
  kType = 2,
  kIban = 4,
  kAmount = 5,
  kExpiry = 7,
  kChecksum = 10,
};

constexpr std::string_view kCountry = "PK";
constexpr std::string_view kCurrency = "PKR";

/// Reads one code.
class P2p {
 public:
  P2p(const ScannedPayload& scanned, PaymentCode& code)
      : scanned_(scanned), all_(*scanned.emv), code_(code) {}

  void read() {
    emv::list_objects(scanned_, std::nullopt, code_);
    read_initiation();
    read_iban();
    read_amount();
    if (const auto expiry = all_.find(kExpiry); expiry && !pattern::fits("12!n", *expiry)) {
      code_.flags.set(Flag::nonstandard);
    }
    emv::check_ending(scanned_, kChecksum, code_);
  }

 private:
  void fault(Errc why, std::string_view value, Id id, std::string_view message) {
    reject(code_, why, scanned_.offset(value), emv::name_of(id), message);
  }

  void read_initiation() {
    const auto version = all_.find(kVersion);
    if (version != "02") {
      reject(code_, Errc::unsupported_version, 0, emv::name_of(kVersion), "not version 02");
    }
    const auto initiation = all_.find(kInitiation);
    if (initiation == "11") code_.initiation = Initiation::static_code;
    if (initiation == "12") code_.initiation = Initiation::dynamic_code;
    if (code_.initiation == Initiation::unknown) code_.flags.set(Flag::nonstandard);
  }

  void read_iban() {
    const auto iban = all_.find(kIban);
    if (!iban) return reject(code_, Errc::missing_field, 0, emv::name_of(kIban), "nobody to pay");
    code_.payee.account = *iban;
    code_.fields.add("iban", *iban);
    const auto parts = moongate::read_iban(*iban);
    if (!parts) return fault(parts.error().code, *iban, kIban, "not an IBAN");
    code_.payee.country = parts->country;
    if (parts->country != kCountry) fault(Errc::bad_value, *iban, kIban, "not a Pakistani account");
  }

  void read_amount() {
    const auto amount = all_.find(kAmount);
    if (!amount) return code_.fields.add("currency", kCurrency);
    set_amount(code_, *amount, kCurrency, {scanned_.offset(*amount), emv::name_of(kAmount)});
    if (code_.flags.has(Flag::zero_amount) && code_.initiation != Initiation::static_code) {
      fault(Errc::bad_amount, *amount, kAmount, "the amount is zero");
    }
  }

  const ScannedPayload& scanned_;
  const emv::Objects& all_;
  PaymentCode& code_;
};

}  // namespace

// Version, initiation, an account type 00 and an IBAN: no other code leads so. One that is cut off
// is told by what is left of that.
int bid(const ScannedPayload& scanned) {
  constexpr std::size_t kHead = 18;  // up to the ID of the IBAN
  const std::string_view text = scanned.text;
  if (!scanned.emv || text.size() < kHead || !text.starts_with("0002020102")) return 0;
  return text.substr(12, 6) == "020200" ? evidence(16) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  if (!scanned.emv) return reject(code, Errc::malformed, 0, {}, "not a code of Raast");
  P2p(scanned, code).read();
}

}  // namespace moongate::ecosystem::raast_p2p
