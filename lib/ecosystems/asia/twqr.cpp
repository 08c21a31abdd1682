// Addresses of TWQR, Taiwan: "TWQRP://service/158/02/V1?D5=812&D6=…". The service is a name, at
// times in Chinese, so that these are no addresses that a parser of URIs takes apart in one way
// only.
#include <algorithm>
#include <array>

#include "ecosystems/form_fields.hpp"
#include "ecosystems/link.hpp"
#include "formats/lines.hpp"
#include "formats/uri.hpp"

namespace moongate::ecosystem::twqr {
namespace {

constexpr std::string_view kScheme = "TWQRP:";
constexpr std::string_view kEscaped = "TWQRP%3A";
constexpr std::string_view kSlashes = "//";
constexpr std::size_t kPathParts = 4;

struct Parameter {
  std::string_view name;
  std::string_view pattern;
};

constexpr Parameter kParameters[] = {
    {"D1", "1-12n"},      // amount with two decimals, without the point
    {"D2", "1-40z"},      // order number
    {"D3", "1-64v"},      // secure code
    {"D4", "8!n"},        // due date
    {"D5", "3!n"},        // bank
    {"D6", "1-16n"},      // account, filled with zeros to 16 digits
    {"D7", "1-20w{ -}"},  // number of the bill
    {"D8", "1-64z"},      // name of the service
    {"D9", "0-76z"},      // memo
    {"D10", "3!n"},       // currency, ISO 4217; Taiwan's dollar where it is left out
    {"D11", "1-199v"},    // acquirers
    {"D12", "8!n|14!n"},  // end of validity
    {"D13", "1-99z"},
    {"D14", "1-99z"},
    {"D15", "1-12n"},
    {"D16", "1-99z"},
    {"D17", "1-199z"},  // what the payer is asked or told: goods, their
                        // number, a note
    {"D18", "1-199z"},
    {"D19", "1-199z"},
    {"D20", "1-199z"},
    {"D97", "14!n"},  // end of validity, of transfers
};

struct TransferKind {
  std::string_view type;
  std::string_view form;
  std::string_view account;  // the parameter that tells whom to pay
};
constexpr TransferKind kKinds[] = {
    {"01", "purchase", "D11"}, {"02", "transfer", "D6"}, {"03", "bill", "D7"}};

class Reader {
 public:
  Reader(std::string_view text, PaymentCode& code) : text_(text), form_(text, code), code_(code) {}

  // "//service/158/02/V1?…"
  void read() {
    auto rest = text_.substr(kScheme.size());
    if (!rest.starts_with(kSlashes)) return fault(rest, "no slashes behind the scheme");
    const auto query = rest.find('?');
    const auto path = rest.substr(kSlashes.size(), query == rest.npos ? query : query - 2);
    const auto parts = split_at(path, '/');
    if (parts.size() < kPathParts || query == rest.npos) {
      return fault(path, "not four parts and a query");
    }
    read_path(parts);
    read_query(rest.substr(query + 1));
    finish();
  }

 private:
  void fault(std::string_view at, std::string_view message) {
    form_.reject(Errc::malformed, at, {}, message);
  }

  void read_path(const std::vector<std::string_view>& parts) {
    form_.take_text("service", parts[0], 64, Need::mandatory);
    form_.take("country", parts[1], "'158'", Need::mandatory);
    const auto* const kind = std::ranges::find(kKinds, parts[2], &TransferKind::type);
    if (kind == std::end(kKinds)) {
      form_.reject(Errc::bad_value, parts[2], "type", "neither 01, 02 nor 03");
    } else {
      kind_ = kind;
      code_.scheme = kind->form;
      code_.fields.add("type", parts[2]);
    }
    if (parts[3] != "V1") {
      form_.reject(Errc::unsupported_version, parts[3], "version", "only V1 is known");
    }
  }

  void read_query(std::string_view query) {
    each_parameter(query, [&](std::string_view name, std::string_view raw) {
      read_parameter(name, raw);
      return true;
    });
  }

  void read_parameter(std::string_view name, std::string_view raw) {
    const auto* const known = std::ranges::find(kParameters, name, &Parameter::name);
    if (known == std::end(kParameters)) {
      return form_.reject(Errc::bad_value, name, {}, "not a parameter of the standard");
    }
    bool& seen = seen_[static_cast<std::size_t>(known - kParameters)];
    if (seen) {
      return form_.reject(Errc::duplicate_field, name, known->name, "a parameter stands twice");
    }
    seen = true;
    const std::string value = percent_decode(raw);
    if (value.empty()) return;
    code_.fields.add(name, value);
    // Readers that decode the address as a whole would find one more parameter behind it.
    if (value.find('&') != value.npos) {
      return form_.reject(Errc::bad_value, raw, known->name, "an escaped ampersand");
    }
    if (!pattern::fits(known->pattern, value)) {
      return form_.reject(Errc::bad_value, raw, known->name, "not what the standard has here");
    }
    take(name, value, raw);
  }

  void take(std::string_view name, std::string_view value, std::string_view raw) {
    if (name == "D1") amount_ = value;
    if (name == "D2") code_.reference = value;
    if (name == "D10" && value != "901") {
      form_.reject(Errc::bad_currency, raw, name, "TWQR pays Taiwan's dollars");
    }
    if (kind_ != nullptr && name == kind_->account) code_.payee.account = value;
  }

  void finish() {
    const auto end = text_.substr(text_.size());
    if (kind_ != nullptr && code_.payee.account.empty()) {
      form_.reject(Errc::missing_field, end, kind_->account, "it names nobody to pay");
    }
    const bool transfer = kind_ != nullptr && kind_->form == "transfer";
    if (transfer && !code_.fields.find("D5")) {
      form_.reject(Errc::missing_field, end, "D5", "it names no bank");
    }
    if (amount_.empty()) return;
    auto money = money_from_minor_units(amount_, "TWD");
    if (!money) return;
    if (Decimal(money->value).is_zero()) return code_.flags.set(Flag::zero_amount);
    code_.amount = std::move(*money);
  }

  std::string_view text_;
  FormFields form_;
  PaymentCode& code_;
  const TransferKind* kind_ = nullptr;
  std::array<bool, std::size(kParameters)> seen_{};
  std::string amount_;
};

// Where the escaped address begins in what a biller's page is asked, so that a telephone's camera
// opens a page; all of it when there is none. Of pages only those of the hosts in the file come
// here.
std::size_t place_in_page(const ScannedPayload& scanned) {
  const std::string_view text = scanned.text;
  const bool page = scanned.uri && scanned.uri->web && scanned.uri->has_query;
  if (!page || link::bid(scanned) == 0) return text.size();
  const auto mark = text.rfind('?');
  const bool begins = ascii::starts_with_ignoring_case(text.substr(mark + 1), kEscaped);
  return begins ? mark + 1 : text.size();
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  if (place_in_page(scanned) < text.size()) return link::bid(scanned) + evidence(kEscaped.size());
  if (ascii::starts_with_ignoring_case(text, kEscaped)) return evidence(kEscaped.size());
  return ascii::starts_with_ignoring_case(text, kScheme) ? evidence(kScheme.size() + 2) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto place = place_in_page(scanned);
  const bool paged = place < scanned.text.size();
  if (paged) link::flag_scheme(scanned, code);
  const auto inside = scanned.text.substr(paged ? place : 0);
  // Some generators escape the address as a whole.
  const bool escaped = ascii::starts_with_ignoring_case(inside, kEscaped);
  const std::string decoded = escaped ? form_decode(inside) : std::string();
  if (escaped) code.flags.set(Flag::nonstandard);
  const std::string_view text = escaped ? std::string_view(decoded) : inside;
  if (text.size() < kScheme.size()) return reject(code, Errc::truncated, 0, {}, "no address");
  Reader(text, code).read();
}

}  // namespace moongate::ecosystem::twqr
