// UPI (India): "upi://pay?pa=payee@bank&…" and the same under the schemes of single apps (NPCI,
// UPI Linking Specifications 1.6 section 1.2). Printed codes are read kindly (blanks, "&amp;", keys
// in capitals), except where two apps would pay two people.
#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include "ecosystems/amount.hpp"
#include "ecosystems/in/upi_fields.hpp"
#include "ecosystems/in/upi_mandate.hpp"
#include "ecosystems/roles.hpp"
#include "formats/ascii.hpp"
#include "formats/base64.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::in_upi {
namespace {

using upi::Field;
using upi::Misfit;

constexpr std::string_view kScheme = "upi";

struct Action {
  std::string_view name;
  Kind kind;
};
// Whoever approves a collect request pays it, but it is no code to pay by: the switch makes it.
constexpr Action kActions[] = {
    {"pay", Kind::payment}, {"mandate", Kind::mandate}, {"collect", Kind::uri}};

// What Paytm calls "pay" ("paytmmp://cash_wallet?featuretype=money_transfer&pa=…").
constexpr std::string_view kPaytmWallet = "cash_wallet";

// "pay" of "upi://pay?", "tez://upi/pay?" and "upi://pay/?".
std::string_view action_of(const Uri& uri) noexcept {
  if (!uri.hierarchical) return {};
  std::string_view path = uri.path;
  if (path.ends_with('/')) path.remove_suffix(1);
  if (ascii::equal_ignoring_case(uri.host, kPaytmWallet)) return kActions[0].name;
  if (path.empty()) return uri.host;
  return ascii::equal_ignoring_case(uri.host, kScheme) ? path.substr(1) : std::string_view{};
}

const Action* find_action(std::string_view name) noexcept {
  const auto* const found = std::ranges::find_if(kActions, [&](const Action& action) {
    return ascii::equal_ignoring_case(action.name, name);
  });
  return found == std::ranges::end(kActions) ? nullptr : found;
}

// Codes made for one payment: dynamic ones, also online, and those of cash machines.
bool is_dynamic(std::string_view mode) noexcept {
  constexpr std::string_view kModes[] = {"15", "16", "17", "18", "22", "23", "24"};
  return std::ranges::find(kModes, mode) != std::ranges::end(kModes);
}

// Takes off what HTML leaves of "&amp;" between two parameters.
std::string_view without_entity(std::string_view name) noexcept {
  constexpr std::string_view kEntity = "amp;";
  return name.starts_with(kEntity) ? name.substr(kEntity.size()) : name;
}

std::string decode(const Field* field, std::string_view raw) {
  return field != nullptr && field->prose ? form_decode(raw) : percent_decode(raw);
}

/// Reads the parameters of one link.
class Reader {
 public:
  Reader(const ScannedPayload& scanned, PaymentCode& code)
      : scanned_(scanned), code_(code), roles_(code, "INR") {}

  void run() {
    each_parameter(scanned_.uri->query, [&](std::string_view name, std::string_view value) {
      read(name, value);
      return true;
    });
    roles_.finish();
  }

 private:
  struct Seen {
    const Field* field;
    std::string value;
  };

  void read(std::string_view raw_name, std::string_view raw) {
    const std::string whole_name = percent_decode(raw_name);
    const std::string_view name = without_entity(whole_name);
    const Field* const field = upi::find_field(name);
    if (field == nullptr) return read_unknown(name, raw);
    if (field->name != whole_name) code_.flags.set(Flag::nonstandard);
    std::string value = decode(field, raw);
    if (is_repeated(*field, value, raw_name)) return;
    take(*field, raw, value);
    seen_.push_back({field, std::move(value)});
  }

  void read_unknown(std::string_view name, std::string_view raw) {
    if (name.empty()) return code_.flags.set(Flag::nonstandard);
    code_.flags.set(Flag::unknown_parameter);
    code_.flags.set(hazards_of(percent_decode(raw)));
  }

  // The same value twice does no harm, unless it says who gets how much.
  bool is_repeated(const Field& field, std::string_view value, std::string_view raw_name) {
    const auto before = std::ranges::find(seen_, &field, &Seen::field);
    if (before == seen_.end()) return false;
    const bool told = code_.flags.has(Flag::duplicate_parameter);
    code_.flags.set(Flag::duplicate_parameter);
    const bool decides = field.role == Role::account || field.role == Role::amount;
    if (!told && (decides || before->value != value)) {
      reject(code_, Errc::duplicate_field, scanned_.offset(raw_name), field.name,
             "a parameter stands twice");
    }
    return true;
  }

  // Apps write a parameter without a value where they have none.
  static bool is_absent(std::string_view value) noexcept {
    return value.empty() || ascii::equal_ignoring_case(value, "null");
  }

  void take(const Field& field, std::string_view raw, std::string_view value) {
    if (is_absent(value)) return code_.flags.set(Flag::nonstandard);
    const Flags hazards = hazards_of(value);
    code_.flags.set(hazards);
    if (hazards.has(Flag::invalid_utf8)) value = raw;
    code_.fields.add(field.name, value);
    const bool fits = field.pattern.empty() || pattern::fits(field.pattern, value);
    if (!fits) misfit(field, raw);
    if (!fits && !field.prose) return;
    roles_.take(field.role, value, scanned_.offset(raw), field.name);
  }

  void misfit(const Field& field, std::string_view raw) {
    if (field.misfit == Misfit::tolerate) {
      return code_.flags.set(field.prose ? Flag::over_length : Flag::nonstandard);
    }
    reject(code_, errc_of(field), scanned_.offset(raw), field.name,
           "not what the specification allows here");
  }

  static Errc errc_of(const Field& field) noexcept {
    if (field.name == "cu") return Errc::bad_currency;
    return field.name == "mam" || field.name == "fam" ? Errc::bad_amount : Errc::bad_value;
  }

  const ScannedPayload& scanned_;
  PaymentCode& code_;
  Roles roles_;
  std::vector<Seen> seen_;
};

void check_payee(PaymentCode& code) {
  if (code.fields.find("pa")) return;
  reject(code, Errc::missing_field, 0, "pa", "no payee");
}

void set_initiation(PaymentCode& code) {
  set_initiation_by_amount(code);
  const bool dynamic =
      is_dynamic(code.fields.find("mode").value_or("")) || code.fields.find("QRexpire").has_value();
  if (dynamic) code.initiation = Initiation::dynamic_code;
}

// What follows "#" some readers drop and others take for more parameters.
void check_fragment(const Uri& uri, const ScannedPayload& scanned, PaymentCode& code) {
  if (!uri.has_fragment) return;
  code.flags.set(Flag::fragment);
  if (uri.fragment.find('=') == uri.fragment.npos) return;
  reject(code, Errc::bad_uri, scanned.offset(uri.fragment), {}, "parameters behind a fragment");
}

void read_request(const Action& action, const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = action.name;
  code.kind = action.kind;
  code.presented_by = PresentedBy::merchant;
  if (scanned.uri->query.find(' ') != std::string_view::npos) code.flags.set(Flag::whitespace);
  Reader(scanned, code).run();
  check_fragment(*scanned.uri, scanned, code);
  check_payee(code);
  if (action.kind == Kind::mandate) upi::check_validity(code);
  set_initiation(code);
  code.flags.set(code.fields.find("sign") ? Flag::signature_unverified : Flag::unsigned_request);
}

}  // namespace

// The scheme of an app is UPI's only with the place of a request behind it.
int bid(const ScannedPayload& scanned) {
  if (!scanned.uri || scanned.uri->web) return 0;
  const Uri& uri = *scanned.uri;
  const std::size_t slashes = uri.hierarchical ? 2 : 0;
  if (ascii::equal_ignoring_case(uri.scheme, kScheme))
    return evidence(kScheme.size() + 1 + slashes);
  const std::string_view action = action_of(uri);
  if (find_action(action) == nullptr || !uri.has_query) return 0;
  const bool has_payee = ascii::starts_with_ignoring_case(uri.query, "pa=") ||
                         uri.query.find("&pa=") != uri.query.npos;
  return has_payee ? evidence(uri.scheme.size() + 1 + slashes + action.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  code.kind = Kind::uri;
  if (!scanned.uri || !scanned.uri->is_clear() || !scanned.uri->hierarchical) {
    return reject(code, Errc::bad_uri, 0, {}, "two parsers could read it differently");
  }
  const std::string_view name = action_of(*scanned.uri);
  if (ascii::equal_ignoring_case(name, "invite")) {
    code.kind = Kind::app_link;
    code.scheme = "invite";
    return;
  }
  const Action* const action = find_action(name);
  if (action == nullptr) {
    return reject(code, Errc::bad_value, scanned.offset(scanned.uri->authority), {},
                  "neither pay nor mandate nor collect");
  }
  read_request(*action, scanned, code);
}

// Signed is the link up to "&sign=" (section 1.3), by the organisation whose id it names. What
// would stand behind the signature nobody signed; such a link cannot be checked.
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code) {
  constexpr std::string_view kMark = "&sign=";
  const auto organisation = code.fields.find("orgid");
  const std::size_t end = scanned.text.rfind(kMark);
  if (!organisation || end == std::string_view::npos) return std::nullopt;
  const auto written = scanned.text.substr(end + kMark.size());
  if (written.find_first_of("&#") != std::string_view::npos) return std::nullopt;
  const auto value =
      decode_base64(percent_decode(written), Base64Alphabet::either, Base64Padding::optional);
  return Signature{std::string(*organisation),
                   std::string(scanned.text.substr(0, end)),
                   value ? *value : std::string{},
                   EcdsaForm::der,
                   end + kMark.size(),
                   "sign"};
}

}  // namespace moongate::ecosystem::in_upi
