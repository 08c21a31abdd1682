// Ethereum and its relatives: addresses with the checksum of EIP-55, payment requests of EIP-681,
// and addresses with the short name of a chain in front (ERC-3770).
#include <algorithm>
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "ecosystems/crypto/evm.hpp"
#include "formats/ascii.hpp"
#include "formats/eip55.hpp"

namespace moongate::ecosystem::ethereum {
namespace {

using namespace crypto;  // what all coins share

constexpr std::size_t kAddress = 42;  // "0x" and 40 digits
constexpr std::size_t kWei = 18;      // decimals of the coin of each chain

// The contract of the examples in EIP-681, whose capitals are no checksum of EIP-55.
constexpr std::string_view kExampleAddress = "0x89205A3A3b2A69De6Dbf7f01ED13B2108B2c43e7";

// Parameters that are no arguments of a function.
constexpr std::array<std::string_view, 7> kOwn = {
    "value", "gas", "gasLimit", "gasPrice", "maxFeePerGas", "maxPriorityFeePerGas", "data"};

bool is_zero_address(std::string_view address) noexcept {
  return address.find_first_not_of('0', 2) == address.npos;
}

// What is sent to zero is lost.
void check_address(std::string_view address, std::size_t offset, std::string_view field,
                   PaymentCode& code) {
  switch (check_eip55(address)) {
    case Eip55::no_address:
      return reject(code, Errc::bad_value, offset, field, "an address is 0x and 40 digits");
    case Eip55::differs:
      if (address == kExampleAddress) return code.flags.set(Flag::nonstandard);
      return reject(code, Errc::crc_mismatch, offset, field, "the checksum of EIP-55 differs");
    case Eip55::no_checksum:
    case Eip55::fits:
      break;
  }
  if (is_zero_address(address)) {
    reject(code, Errc::bad_value, offset, field, "nobody owns the zero address");
  }
}

// What stands before the query: "pay-0x…@1/transfer".
struct Target {
  std::string_view address;
  std::string_view chain_id;
  std::string_view function;
  bool has_chain = false;
};
Target split_target(std::string_view path) noexcept {
  Target target;
  if (const auto slash = path.find('/'); slash != path.npos) {
    target.function = path.substr(slash + 1);
    path = path.substr(0, slash);
  }
  if (const auto at = path.find('@'); at != path.npos) {
    target.chain_id = path.substr(at + 1);
    target.has_chain = true;
    path = path.substr(0, at);
  }
  // "-" parts a prefix from the address; other prefixes than "pay" ask for something else.
  constexpr std::string_view kPay = "pay-";
  if (ascii::starts_with_ignoring_case(path, kPay)) path.remove_prefix(kPay.size());
  target.address = path;
  return target;
}

bool is_ens_name(std::string_view name) noexcept {
  if (name.find('.') == name.npos || name.starts_with('.') || name.ends_with('.')) return false;
  return ascii::all(name, [](char c) {
    return ascii::is_alnum(c) || c == '-' || c == '.' || c == '_' || c == '%';
  });
}

bool is_number_type(std::string_view name) noexcept {
  return name.starts_with("uint") || name.starts_with("int");
}

/// Reads one request.
class Request {
 public:
  Request(const ScannedPayload& scanned, PaymentCode& code) : scanned_(scanned), code_(code) {}

  void read() {
    set_payment(code_, "eip681");
    const Uri& uri = *scanned_.uri;
    if (uri.hierarchical) {
      return reject(code_, Errc::bad_uri, scanned_.offset(uri.authority), "target_address",
                    "an address is no host");
    }
    target_ = split_target(uri.path);
    read_target();
    std::size_t count = 0;
    each_parameter(uri.query, [&](std::string_view name, std::string_view value) {
      if (++count > kMostParameters) {
        fail(Errc::too_many, name, {}, "more parameters than anybody writes");
        return false;
      }
      take(percent_decode(name), percent_decode(value), scanned_.offset(name));
      return true;
    });
    if (uri.has_fragment) code_.flags.set(Flag::fragment);
    finish();
  }

 private:
  static constexpr std::size_t kMostParameters = 64;

  void fail(Errc why, std::string_view at, std::string_view field, std::string_view message) {
    reject(code_, why, scanned_.offset(at), field, message);
  }

  void read_target() {
    const auto address = target_.address;
    code_.fields.add("target_address", address);
    if (is_ens_name(address)) {
      code_.fields.add("ens", address);
    } else if (address.empty()) {
      fail(Errc::missing_field, address, "target_address", "nothing says who is paid");
    } else {
      check_address(address, scanned_.offset(address), "target_address", code_);
    }
    code_.payee.account = address;
    if (target_.has_chain) read_chain();
    if (target_.function.empty()) return;
    code_.scheme = "contract_call";
    code_.fields.add("function_name", target_.function);
  }

  void read_chain() {
    code_.fields.add("chain_id", target_.chain_id);
    if (!ascii::all_digits(target_.chain_id) || target_.chain_id.size() > 20) {
      fail(Errc::bad_value, target_.chain_id, "chain_id", "a chain is a decimal number");
    }
  }

  void take(const std::string& name, const std::string& value, std::size_t offset) {
    code_.flags.set(hazards_of(value));
    code_.fields.add(name, value);
    const bool own = std::ranges::find(kOwn, name) != kOwn.end();
    if ((own || target_.function == "transfer") && !is_first(name)) {
      code_.flags.set(Flag::duplicate_parameter);
      return reject(code_, Errc::duplicate_field, offset, name, "a parameter stands twice");
    }
    if (name == "address") return check_address(value, offset, name, code_);
    if (is_number_type(name) || (own && name != "data")) return take_number(name, value, offset);
    if (!own && target_.function.empty()) code_.flags.set(Flag::unknown_parameter);
  }

  [[nodiscard]] bool is_first(std::string_view name) const noexcept {
    return std::ranges::count(code_.fields, name, &Fields::Field::name) == 1;
  }

  void take_number(const std::string& name, const std::string& value, std::size_t offset) {
    const auto whole = whole_number(value);
    if (!whole) {
      return reject(code_, name.find("int") == name.npos ? Errc::bad_amount : Errc::bad_value,
                    offset, name, "not a whole number of at most 256 bits");
    }
    if (name == "value") {
      code_.fields.add("value_wei", *whole);
      const std::string_view chain = target_.chain_id.empty() ? "1" : target_.chain_id;
      set_units(code_, *whole, {currency_of_chain(chain), kWei, 0}, offset, name);
    }
  }

  // A token's contract stands where the payee does; the payee is an argument. How many decimals the
  // token has is known to the contract alone: the common member stays without an amount.
  void finish() {
    if (target_.function != "transfer") return;
    code_.scheme = "erc20_transfer";
    // Ether that goes along would stay in the contract.
    if (code_.amount) code_.flags.set(Flag::nonstandard);
    code_.amount.reset();
    code_.fields.add("contract", target_.address);
    for (const std::string_view name : {"address", "uint256"}) {
      if (!code_.fields.find(name)) {
        fail(Errc::missing_field, target_.function, name, "an argument is absent");
      }
    }
    code_.payee.account = code_.fields.find("address").value_or(std::string_view{});
  }

  const ScannedPayload& scanned_;
  PaymentCode& code_;
  Target target_;
};

// "0x" and hexadecimal digits, one or two too few or too many: what somebody copied badly.
bool is_address_like(std::string_view text) noexcept {
  return text.size() + 2 >= kAddress && text.size() <= kAddress + 2 &&
         ascii::starts_with_ignoring_case(text, "0x") && ascii::all(text.substr(2), ascii::is_hex);
}

// What follows the short name of a chain; empty when the text is no such address.
std::string_view behind_short_name(const ScannedPayload& scanned) noexcept {
  if (!scanned.uri || find_chain(scanned.uri->scheme) == nullptr) return {};
  const auto rest = scanned.text.substr(scanned.uri->scheme.size() + 1);
  const bool fits =
      ascii::starts_with_ignoring_case(rest, "0x") && ascii::all(rest.substr(2), ascii::is_hex);
  return fits ? rest : std::string_view{};
}

void read_address(std::string_view address, std::size_t offset, PaymentCode& code) {
  code.initiation = Initiation::static_code;
  code.fields.add("address", address);
  code.payee.account = address;
  check_address(address, offset, "address", code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "ethereum"); bits > 0) return bits;
  if (!behind_short_name(scanned).empty()) return evidence(scanned.uri->scheme.size() + 3);
  return is_address_like(scanned.text) ? evidence(2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (const auto address = behind_short_name(scanned); !address.empty()) {
    const Chain& chain = *find_chain(scanned.uri->scheme);
    set_payment(code, "erc3770");
    code.fields.add("shortname", chain.short_name);
    code.fields.add("chain_id", chain.id);
    return read_address(address, scanned.offset(address), code);
  }
  if (scanned.uri) return Request(scanned, code).read();
  set_payment(code, "address");
  read_address(scanned.text, 0, code);
}

}  // namespace moongate::ecosystem::ethereum
