#include "ecosystems/crypto/bip21.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace moongate::crypto {
namespace {

constexpr std::size_t kMostParameters = 64;  // nobody writes more; each is compared with the others

constexpr std::string_view kRequired = "req-";

bool holds(std::span<const std::string_view> names, std::string_view name) noexcept {
  return std::ranges::find(names, name) != names.end();
}

/// Reads the query of one URI.
class QueryReader {
 public:
  QueryReader(const ScannedPayload& scanned, const Bip21Rules& rules, PaymentCode& code)
      : scanned_(scanned), rules_(rules), code_(code) {}

  std::vector<Bip21Parameter> read() {
    each_parameter(scanned_.uri->query, [&](std::string_view name, std::string_view value) {
      return take(name, value);
    });
    return std::move(parameters_);
  }

 private:
  bool take(std::string_view raw_name, std::string_view raw_value) {
    const std::size_t offset = scanned_.offset(raw_name);
    if (parameters_.size() == kMostParameters) {
      reject(code_, Errc::too_many, offset, {}, "more parameters than anybody writes");
      return false;
    }
    Bip21Parameter parameter{percent_decode(raw_name), percent_decode(raw_value), offset};
    if (rules_.any_case) parameter.name = ascii::in_lower_case(parameter.name);
    code_.fields.add(parameter.name, parameter.value);
    take_requirement(parameter);
    check_name(parameter);
    check_text(parameter);
    parameters_.push_back(std::move(parameter));
    return true;
  }

  // "req-amount" is an amount that must be understood (BIP 321): the same parameter.
  void take_requirement(Bip21Parameter& parameter) const {
    const std::string_view name = parameter.name;
    const bool required = ascii::starts_with_ignoring_case(name, kRequired);
    if (required && is_known(name.substr(kRequired.size()))) {
      parameter.name.erase(0, kRequired.size());
    }
  }

  void check_text(const Bip21Parameter& parameter) {
    const Flags hazards = hazards_of(parameter.value);
    code_.flags.set(hazards);
    if (!hazards.has(Flag::invalid_utf8)) return;
    reject(code_, Errc::bad_charset, parameter.offset, parameter.name, "the value is not UTF-8");
  }

  void check_name(const Bip21Parameter& parameter) {
    const std::string_view name = parameter.name;
    if (!holds(rules_.repeatable, name) && stands_already(name)) {
      code_.flags.set(Flag::duplicate_parameter);
      reject(code_, Errc::duplicate_field, parameter.offset, name, "a parameter stands twice");
    }
    if (is_known(name)) return;
    code_.flags.set(Flag::unknown_parameter);
    // "Variables which are prefixed with a req- are considered required" (BIP 21).
    if (!ascii::starts_with_ignoring_case(name, kRequired)) return;
    reject(code_, Errc::unsupported, parameter.offset, kRequired,
           "a required parameter is not known");
  }

  // Wallets that ignore case take the one or the other.
  [[nodiscard]] bool stands_already(std::string_view name) const noexcept {
    return std::ranges::any_of(parameters_, [&](const Bip21Parameter& other) {
      return ascii::equal_ignoring_case(other.name, name);
    });
  }

  [[nodiscard]] bool is_known(std::string_view name) const noexcept {
    return name == rules_.amount || name == rules_.label || name == rules_.message ||
           holds(rules_.known, name);
  }

  const ScannedPayload& scanned_;
  const Bip21Rules& rules_;
  PaymentCode& code_;
  std::vector<Bip21Parameter> parameters_;
};

// What stands between ":" and the query.
std::string_view address_of(const ScannedPayload& scanned, const Bip21Rules& rules,
                            PaymentCode& code) {
  const Uri& uri = *scanned.uri;
  if (!uri.hierarchical) return uri.path;
  if (rules.slashes == Slashes::nonstandard) code.flags.set(Flag::nonstandard);
  if (rules.slashes == Slashes::rejected) {
    reject(code, Errc::bad_uri, uri.scheme.size() + 1, "address", "an address is no host");
  }
  const auto* const end = uri.path.data() + uri.path.size();
  return {uri.authority.data(), static_cast<std::size_t>(end - uri.authority.data())};
}

}  // namespace

const Bip21Parameter* Bip21::find(std::string_view name) const noexcept {
  const auto found = std::ranges::find(parameters, name, &Bip21Parameter::name);
  return found == parameters.end() ? nullptr : &*found;
}

Bip21 read_bip21(const ScannedPayload& scanned, const Bip21Rules& rules, PaymentCode& code) {
  set_payment(code, "uri");
  Bip21 uri;
  uri.address = address_of(scanned, rules, code);
  uri.address_offset = scanned.offset(uri.address);
  uri.parameters = QueryReader(scanned, rules, code).read();
  if (scanned.uri->has_fragment) code.flags.set(Flag::fragment);
  if (const auto* const label = uri.find(rules.label)) code.payee.name = label->value;
  if (const auto* const message = uri.find(rules.message)) code.reference = message->value;
  if (const auto* const amount = uri.find(rules.amount)) {
    set_coins(code, amount->value, rules.unit, amount->offset, rules.amount);
  }
  return uri;
}

void read_coin(const ScannedPayload& scanned, const Coin& coin, const Bip21Rules& rules,
               PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    return take_address(scanned.text, coin, 0, code);
  }
  const Bip21 uri = read_bip21(scanned, rules, code);
  take_address(uri.address, coin, uri.address_offset, code);
}

void require(const Bip21& uri, std::string_view name, PaymentCode& code) {
  if (uri.find(name) != nullptr) return;
  reject(code, Errc::missing_field, uri.address_offset, name, "a mandatory field is absent");
}

void check_page(const Bip21Parameter& parameter, PaymentCode& code) {
  const auto uri = split_uri(parameter.value);
  if (uri) code.flags.set(uri->flags);
  // A port is the merchant's own business.
  constexpr Flags kOwn = flags_of({Flag::explicit_port, Flag::encoded_slash});
  const bool clear = uri && uri->web && uri->hierarchical && !uri->host.empty() &&
                     uri->flags.without(kOwn).empty();
  if (!clear) {
    reject(code, Errc::bad_uri, parameter.offset, parameter.name, "not the address of a page");
  } else if (ascii::equal_ignoring_case(uri->scheme, "http")) {
    code.flags.set(Flag::insecure_scheme);
  }
}

int bid_for_scheme(const ScannedPayload& scanned, std::string_view scheme) noexcept {
  if (!scanned.uri || !ascii::equal_ignoring_case(scanned.uri->scheme, scheme)) return 0;
  // "Dash: a small one" is prose.
  const bool prose = scanned.text.substr(scheme.size() + 1).starts_with(' ');
  return prose ? 0 : evidence(scheme.size() + 1);
}

}  // namespace moongate::crypto
