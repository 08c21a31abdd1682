// NBS IPS QR of Serbia, of which Montenegro uses the same: tags with values between bars (National
// Bank of Serbia, NBS IPS QR code, technical specification).
#include <algorithm>
#include <array>

#include "ecosystems/form_fields.hpp"
#include "formats/creditor_reference.hpp"
#include "formats/lines.hpp"
#include "formats/remainders.hpp"

namespace moongate::ecosystem::rs_nbsips {
namespace {

constexpr std::string_view kVersion = "|V:";
constexpr std::size_t kVersionAt = 4;  // behind "K:" and two letters

struct Tag {
  std::string_view name;
  std::string_view pattern = {};  // empty = people's text
  std::size_t most = 0;           // characters of such a text
  bool mandatory = false;
};

constexpr Tag kTags[] = {
    {.name = "K", .pattern = "'PR'|'PT'|'PK'|'EK'", .mandatory = true},
    {.name = "V", .pattern = "2!n", .mandatory = true},
    {.name = "C", .pattern = "'1'", .mandatory = true},
    {.name = "R", .pattern = "18!n", .mandatory = true},
    {.name = "N", .most = 70, .mandatory = true},
    {.name = "I", .pattern = "1-18t"},
    {.name = "O", .pattern = "18!n"},
    {.name = "P", .most = 70},
    {.name = "SF", .pattern = "3!n", .mandatory = true},
    {.name = "S", .most = 35},
    {.name = "M", .pattern = "4!n"},
    {.name = "JS", .pattern = "5!n"},
    {.name = "RO", .most = 35},
    {.name = "RL", .most = 140},
    {.name = "RP", .pattern = "19!n"},
    {.name = "RK", .most = 35},
};
constexpr std::size_t kTagCount = std::size(kTags);

// The account of 18 digits is one number with the check digits of MOD 97-10 behind.
void take_account(std::string_view value, FormFields& form, PaymentCode& code) {
  code.payee.account = value;
  if (mod_97(value) != 1) form.reject(Errc::crc_mismatch, value, "R", "the check digits differ");
}

void take_amount(std::string_view value, FormFields& form, PaymentCode& code) {
  const auto text = read_money_text(value, CurrencyPrefix::required, DecimalMark::comma);
  if (!text) return form.reject(text.error().code, value, "I", "not an amount with its currency");
  const std::string& currency = text->money.currency;
  if (currency != "RSD" && currency != "EUR") {
    return form.reject(Errc::bad_currency, value, "I",
                       "neither dinars nor the euros of Montenegro");
  }
  // "RSD10," is the standard's own way to write whole dinars.
  if (text->exceeds_minor_unit || text->other_mark) {
    return form.reject(Errc::bad_amount, value, "I", "not dinars, a comma and two decimals");
  }
  if (text->blank || text->padded) code.flags.set(Flag::nonstandard);
  if (Decimal(text->money.value).is_zero()) return code.flags.set(Flag::zero_amount);
  code.amount = text->money;
}

// Two digits of the model lead. People write blanks and dashes into what follows.
void take_reference(std::string_view value, FormFields& form, PaymentCode& code) {
  code.reference = ascii::without_blanks(value);
  if (code.reference.size() != value.size()) code.flags.set(Flag::nonstandard);
  const std::string_view reference = code.reference;
  if (reference.starts_with("97") && !fits_model_97(reference.substr(2))) {
    form.reject(Errc::crc_mismatch, value, "RO", "the check digits of model 97 differ");
  }
}

void take_meaning(std::string_view name, std::string_view value, FormFields& form,
                  PaymentCode& code) {
  if (name == "R") return take_account(value, form, code);
  if (name == "I") return take_amount(value, form, code);
  if (name == "RO") return take_reference(value, form, code);
  if (name == "N") code.payee.name = value;
  if (name == "M") code.payee.mcc = value;
  if (name == "P") code.flags.set(Flag::personal_data);
  if (name == "JS") {  // the customer's one-time code: the till charges with it
    code.sensitive = true;
    code.secret_parts.emplace_back(value);
  }
  if (name == "V" && value != "01") {
    form.reject(Errc::unsupported_version, value, "V", "only version 01 is known");
  }
}

// A customer shows his own code to the till ("PK"); all others are the payee's.
void take_code(const PaymentCode& seen, PaymentCode& code) {
  const auto kind = seen.fields.find("K").value_or(std::string_view{});
  for (const std::string_view known : {"PR", "PT", "PK", "EK"}) {
    if (kind == known) code.scheme = known;
  }
  if (kind == "PK") code.presented_by = PresentedBy::consumer;
  if (kind == "PT" || kind == "EK" || kind == "PK") code.initiation = Initiation::dynamic_code;
}

class Reader {
 public:
  Reader(std::string_view text, PaymentCode& code) : form_(text, code), code_(code) {}

  void read(std::string_view part) {
    const auto colon = part.find(':');
    const auto name = part.substr(0, colon);
    const auto* const tag = std::ranges::find(kTags, name, &Tag::name);
    if (colon == part.npos || tag == std::end(kTags)) {
      return form_.reject(Errc::malformed, part, {}, "not a tag of the standard and its value");
    }
    bool& seen = seen_[static_cast<std::size_t>(tag - kTags)];
    if (seen) return form_.reject(Errc::duplicate_field, part, tag->name, "the tag stands twice");
    seen = true;
    take(*tag, part.substr(colon + 1));
  }

  void finish(std::string_view end) {
    const bool shown_by_payer = code_.fields.find("K") == "PK";
    if (!shown_by_payer && !code_.fields.find("I")) code_.flags.set(Flag::nonstandard);
    for (std::size_t i = 0; i < kTagCount; ++i) {
      if (!kTags[i].mandatory || seen_[i]) continue;
      if (shown_by_payer && kTags[i].name == "SF") continue;
      form_.reject(Errc::missing_field, end, kTags[i].name, "a mandatory tag is absent");
    }
  }

 private:
  void take(const Tag& tag, std::string_view value) {
    const Need need = tag.mandatory ? Need::mandatory : Need::optional;
    // "|S:|" is forbidden, and harmless.
    if (value.empty() && !tag.mandatory) code_.flags.set(Flag::nonstandard);
    const bool fits = tag.pattern.empty() ? form_.take_text(tag.name, value, tag.most, need)
                                          : form_.take(tag.name, value, tag.pattern, need);
    if (fits) take_meaning(tag.name, value, form_, code_);
  }

  FormFields form_;
  PaymentCode& code_;
  std::array<bool, kTagCount> seen_{};
};

}  // namespace

int bid(const ScannedPayload& scanned) {
  const auto text = scanned.text;
  const bool headed = text.starts_with("K:") && text.size() > kVersionAt &&
                      text.substr(kVersionAt).starts_with(kVersion);
  return headed ? evidence(2 + kVersion.size()) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto text = scanned.text;
  Reader reader(text, code);
  if (text.ends_with('|')) {
    return reject(code, Errc::trailing_data, text.size() - 1, {}, "a bar behind the last value");
  }
  for (const std::string_view part : split_at(text, '|')) reader.read(part);
  reader.finish(text.substr(text.size()));
  take_code(code, code);
}

}  // namespace moongate::ecosystem::rs_nbsips
