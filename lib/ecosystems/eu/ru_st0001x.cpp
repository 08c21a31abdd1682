// Payment orders of Russia: a header of eight characters, then "Key=Value" between separators that
// the header names (GOST R 56042-2014).
#include <algorithm>
#include <array>

#include "ecosystems/form_fields.hpp"
#include "formats/bank_numbers.hpp"
#include "formats/lines.hpp"
#include "formats/tax_numbers.hpp"

namespace moongate::ecosystem::ru_st0001x {
namespace {

constexpr std::string_view kIdentifier = "ST";
constexpr std::string_view kVersion = "0001";
constexpr std::size_t kCharset = 6;    // where the digit of the character set stands
constexpr std::size_t kSeparator = 7;  // and the separator
constexpr std::size_t kHeader = 8;

struct Key {
  std::string_view name;
  std::string_view pattern;
  bool mandatory = false;
};

// The mandatory block and the additional one (clauses 5.3 and 5.4). Lengths are of characters.
constexpr Key kKeys[] = {
    {"Name", "1-160z", true},
    {"PersonalAcc", "20!n", true},
    {"BankName", "1-45z", true},
    {"BIC", "9!n", true},
    {"CorrespAcc", "20!n|'0'", true},
    {"Sum", "1-18n"},
    {"Purpose", "1-210z"},
    {"PayeeINN", "10!n|12!n|'0'"},
    {"PayerINN", "10!n|12!n|'0'"},
    {"DrawerStatus", "1-2n"},
    {"KPP", "9!c|'0'"},
    {"CBC", "1-20c"},
    {"OKTMO", "1-11n"},
    {"PaytReason", "1-2z"},
    {"TaxPeriod", "1-10z"},
    {"DocNo", "1-15z"},
    {"DocDate", "1-10z"},
    {"TaxPaytKind", "1-2z"},
};

// Other keys of the standard, of free form: those of the payer, and of services that are paid for.
constexpr std::string_view kOtherKeys[] = {
    "LastName",    "FirstName", "MiddleName", "PayerAddress", "PersonalAccount", "DocIdx",
    "PensAcc",     "Contract",  "PersAcc",    "Flat",         "Phone",           "PayerIdType",
    "PayerIdNum",  "ChildFio",  "BirthDate",  "PaymTerm",     "PaymPeriod",      "Category",
    "ServiceName", "CounterId", "CounterVal", "QuittId",      "QuittDate",       "InstNum",
    "ClassNum",    "SpecFio",   "AddAmount",  "RuleId",       "ExecId",          "RegType",
    "UIN",         "TechCode",
};
constexpr std::string_view kPersonal[] = {"LastName", "FirstName",  "MiddleName", "PayerAddress",
                                          "Phone",    "PayerIdNum", "ChildFio",   "BirthDate"};

template <class Names>
bool holds(const Names& names, std::string_view name) {
  return std::ranges::any_of(
      names, [&](std::string_view known) { return ascii::equal_ignoring_case(known, name); });
}

bool is_separator(char c) noexcept { return !ascii::is_alnum(c) && c > ' ' && c != '='; }

// The digits 1, 2 and 3 of the header.
std::optional<CharacterSet> charset_of(char digit) noexcept {
  switch (digit) {
    case '1':
      return CharacterSet::windows_1251;
    case '2':
      return CharacterSet::utf_8;
    case '3':
      return CharacterSet::koi8_r;
  }
  return std::nullopt;
}

class Reader {
 public:
  // Keys and separators are ASCII in all three character sets: values are decoded one by one. What
  // is UTF-8 already was decoded by the scanner, whatever the header says.
  Reader(std::string_view bytes, CharacterSet declared, PaymentCode& code)
      : bytes_(bytes),
        set_(is_valid_utf8(bytes) ? CharacterSet::utf_8 : declared),
        form_(bytes, code),
        code_(code) {}

  void read(std::string_view part) {
    const auto equals = part.find('=');
    if (equals == part.npos || equals == 0) {
      return form_.reject(Errc::malformed, part, {}, "not a key, '=' and a value");
    }
    auto value = decode_text(part.substr(equals + 1), set_);
    if (!value) {
      return form_.reject(Errc::bad_charset, part, {},
                          "not text of the character set that is declared");
    }
    take(part.substr(0, equals), part.substr(equals + 1), *value);
  }

  void finish() {
    for (std::size_t i = 0; i < std::size(kKeys); ++i) {
      if (!kKeys[i].mandatory || seen_[i]) continue;
      form_.reject(Errc::missing_field, bytes_.substr(bytes_.size()), kKeys[i].name,
                   "a mandatory key is absent");
    }
    check_keys();
    set_reference();
  }

 private:
  void take(std::string_view name, std::string_view raw, std::string_view value) {
    const auto* const key = std::ranges::find_if(
        kKeys, [&](const Key& known) { return ascii::equal_ignoring_case(known.name, name); });
    if (key == std::end(kKeys)) return take_other(name, raw, value);
    if (key->name != name) code_.flags.set(Flag::nonstandard);  // any case is met
    bool& seen = seen_[static_cast<std::size_t>(key - kKeys)];
    if (seen) return form_.reject(Errc::duplicate_field, raw, key->name, "the key stands twice");
    seen = true;
    take_known(*key, raw, value);
  }

  void take_other(std::string_view name, std::string_view raw, std::string_view value) {
    if (code_.fields.find(name)) {
      return form_.reject(Errc::duplicate_field, raw, {}, "the key stands twice");
    }
    if (!holds(kOtherKeys, name)) code_.flags.set(Flag::unknown_parameter);
    if (holds(kPersonal, name) && !value.empty()) code_.flags.set(Flag::personal_data);
    code_.fields.add(name, value);
  }

  void take_known(const Key& key, std::string_view raw, std::string_view value) {
    if (!value.empty()) code_.fields.add(key.name, value);
    if (value.empty() && key.mandatory) {
      return form_.reject(Errc::missing_field, raw, key.name, "a mandatory key has no value");
    }
    if (!value.empty() && !pattern::fits(key.pattern, value)) return reject_value(key, raw, value);
    if (key.name == "Name") code_.payee.name = value;
    if (key.name == "PersonalAcc") code_.payee.account = value;
    if (key.name == "Sum" && !value.empty()) set_sum(raw, value);
  }

  // A text that is too long harms nobody; a number of another shape may be another account.
  void reject_value(const Key& key, std::string_view raw, std::string_view value) {
    if (key.pattern.ends_with('z')) {
      if (key.name == "Name") code_.payee.name = value;
      return code_.flags.set(Flag::over_length);
    }
    const bool sum = key.name == "Sum";
    form_.reject(sum ? Errc::bad_amount : Errc::bad_value, raw, key.name,
                 sum ? "not a whole number of kopecks" : "not what the standard has in this field");
  }

  void set_sum(std::string_view raw, std::string_view digits) {
    auto money = money_from_minor_units(digits, "RUB");
    if (!money || !Decimal(money->value).is_amount()) {
      return form_.reject(Errc::bad_amount, raw, "Sum", "more than anybody pays");
    }
    if (Decimal(money->value).is_zero()) return code_.flags.set(Flag::zero_amount);
    code_.amount = std::move(*money);
  }

  std::string_view value(std::string_view name) const {
    return code_.fields.find(name).value_or(std::string_view{});
  }

  // The key of an account is of the bank, or of the bank's own account with the Bank of Russia.
  // Accounts of the Treasury (BIC 01...) have keys of another kind. The key of the correspondent
  // account is wrong in the example of the standard itself: it is flagged only.
  void check_keys() {
    const auto bic = value("BIC");
    const auto account = value("PersonalAcc");
    const auto correspondent = value("CorrespAcc");
    const bool sound = bic.size() == 9 && account.size() == 20 && !bic.starts_with("01");
    if (!sound) return;
    if (!fits_russian_bank(account, bic) && !fits_russian_correspondent(account, bic)) {
      form_.reject(Errc::crc_mismatch, bytes_.substr(kHeader), "PersonalAcc",
                   "the key of the account does not fit the bank");
    }
    const bool odd = correspondent.size() > 1 && !fits_russian_correspondent(correspondent, bic);
    const auto inn = value("PayeeINN");
    if (odd || (inn.size() > 1 && !is_inn(inn))) code_.flags.set(Flag::nonstandard);
  }

  void set_reference() {
    for (const std::string_view name : {"UIN", "PersAcc", "persAcc", "DocNo"}) {
      if (code_.reference.empty()) code_.reference = code_.fields.find(name).value_or("");
    }
  }

  std::string_view bytes_;
  CharacterSet set_;
  FormFields form_;
  PaymentCode& code_;
  std::array<bool, std::size(kKeys)> seen_{};
};

}  // namespace

// The header alone is a word with a number: what follows it must look like a key and its value.
int bid(const ScannedPayload& scanned) {
  const auto bytes = scanned.bytes;
  if (bytes.size() < kHeader || !bytes.starts_with(kIdentifier)) return 0;
  if (!ascii::all_digits(bytes.substr(kIdentifier.size(), kSeparator - kIdentifier.size())))
    return 0;
  if (!is_separator(bytes[kSeparator])) return 0;
  const auto rest = bytes.substr(kHeader);
  const auto key = rest.substr(0, rest.find('='));
  return key.empty() || ascii::all(key, ascii::is_alpha) ? evidence(kHeader) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  begin_payment(code);
  const auto bytes = scanned.bytes;
  if (bytes.size() < kHeader) return reject(code, Errc::truncated, bytes.size(), {}, "no fields");
  if (bytes.substr(kIdentifier.size(), kVersion.size()) != kVersion) {
    return reject(code, Errc::unsupported_version, kIdentifier.size(), "version",
                  "only version 0001 is known");
  }
  const auto set = charset_of(bytes[kCharset]);
  if (!set) {
    return reject(code, Errc::bad_charset, kCharset, "charset", "not 1, 2 or 3");
  }
  code.fields.add("version", kVersion);
  code.fields.add("charset", bytes.substr(kCharset, 1));
  code.flags = code.flags.without(flags_of({Flag::invalid_utf8}));  // it was not to be UTF-8
  auto parts = split_at(bytes.substr(kHeader), bytes[kSeparator]);
  if (parts.back().empty()) parts.pop_back();  // a separator may end it
  Reader reader(bytes, *set, code);
  for (const std::string_view part : parts) reader.read(part);
  reader.finish();
}

}  // namespace moongate::ecosystem::ru_st0001x
