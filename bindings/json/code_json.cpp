#include "code_json.hpp"

#include <bitset>

namespace moongate::json {
namespace {

void put_payee(Writer& out, const Payee& payee) {
  if (payee.empty()) return;
  out.member("payee").begin_object();
  out.put_text("name", payee.name);
  out.put_text("account", payee.account);
  out.put_text("city", payee.city);
  out.put_text("country", payee.country);
  out.put_text("mcc", payee.mcc);
  out.end_object();
}

void put_amount(Writer& out, const Money& money) {
  if (money.value.empty() && money.currency.empty()) return;
  out.member("amount").begin_object();
  out.put_text("value", money.value);
  out.put_text("currency", money.currency);
  out.end_object();
}

// The next field of that name from `from` on; size() when there is none.
std::size_t find_from(const Fields& fields, std::string_view name, std::size_t from) {
  while (from < fields.size() && fields[from].name != name) ++from;
  return from;
}

using Marks = std::bitset<1024>;

// The place of a name among the marks: names whose places differ are not the same.
std::size_t place_of(std::string_view name) noexcept {
  std::size_t sum = name.size();
  for (const char c : name) sum = sum * 31 + static_cast<unsigned char>(c);
  return sum % Marks().size();
}

// Marks all names that may stand twice. Without the marks each name is compared with each other
// one.
Marks repeated_names(const Fields& fields) noexcept {
  Marks once;
  Marks twice;
  for (const Fields::Field& field : fields) {
    const std::size_t place = place_of(field.name);
    twice[place] = once[place];
    once[place] = true;
  }
  return twice;
}

// A name that stands twice has an array of its values, in the order of the payload.
void put_repeated(Writer& out, const Fields& fields, std::size_t index) {
  const std::string_view name = fields[index].name;
  if (find_from(fields, name, 0) < index) return;
  out.foreign_member(name);
  std::size_t next = find_from(fields, name, index + 1);
  const bool repeated = next < fields.size();
  if (repeated) out.begin_array();
  out.text(fields[index].value);
  for (; next < fields.size(); next = find_from(fields, name, next + 1))
    out.text(fields[next].value);
  if (repeated) out.end_array();
}

void put_fields(Writer& out, const Fields& fields) {
  if (fields.empty()) return;
  const Marks repeated = repeated_names(fields);
  const bool none = repeated.none();
  out.member("fields").begin_object();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    const Fields::Field& field = fields[i];
    if (none || !repeated[place_of(field.name)])
      out.foreign_member(field.name).text(field.value);
    else
      put_repeated(out, fields, i);
  }
  out.end_object();
}

void put_candidate(Writer& out, const Candidate& candidate) {
  out.begin_object();
  out.member("ecosystem").word(candidate.ecosystem);
  out.member("evidence_bits").number(candidate.evidence_bits);
  out.end_object();
}

void put_identity(Writer& out, const PaymentCode& code) {
  out.put_word("ecosystem", code.ecosystem);
  out.put_text("scheme", code.scheme);
  out.put_word("kind", to_string(code.kind));
  if (code.presented_by != PresentedBy::none)
    out.put_word("presented_by", to_string(code.presented_by));
  if (code.initiation != Initiation::unknown)
    out.put_word("initiation", to_string(code.initiation));
  out.member("valid").boolean(code.valid);
  out.member("sensitive").boolean(code.sensitive);
}

// The members of a code that is masked already where it must be.
void put_shown(Writer& out, const PaymentCode& code) {
  put_identity(out, code);
  put_payee(out, code.payee);
  if (code.amount) put_amount(out, *code.amount);
  out.put_text("reference", code.reference);
  put_fields(out, code.fields);
  put_flags(out, code.flags);
  put_errors(out, code.errors);
  out.put_array("candidates", code.candidates, [&out](const auto& it) { put_candidate(out, it); });
  out.put_array("opens_in", code.opens_in, [&out](std::string_view id) { out.word(id); });
  out.put_array("unwrapped", code.unwrapped, [&out](const PaymentCode& inner) {
    out.begin_object();
    put_shown(out, inner);
    out.end_object();
  });
  out.put_text("display", display(code));
}

}  // namespace

void put_error(Writer& out, const Error& error) {
  out.begin_object();
  out.member("code").word(to_string(error.code));
  out.member("offset").number(error.offset);
  out.put_text("field", error.field);
  out.put_text("message", error.message);
  out.end_object();
}

void put_flags(Writer& out, Flags flags) {
  if (flags.empty()) return;
  out.member("flags").begin_array();
  flags.each([&out](Flag flag) { out.word(to_string(flag)); });
  out.end_array();
}

void put_errors(Writer& out, const std::vector<Error>& errors) {
  out.put_array("errors", errors, [&out](const Error& error) { put_error(out, error); });
}

void put_code(Writer& out, const PaymentCode& code, Secrets secrets) {
  const bool hidden = code.sensitive && secrets == Secrets::masked;
  return hidden ? put_shown(out, masked(code)) : put_shown(out, code);
}

std::string code_line(const PaymentCode& code, Secrets secrets) {
  Writer out;
  out.begin_object();
  out.member("schema").number(kSchema);
  put_code(out, code, secrets);
  out.end_object();
  return out.take();
}

}  // namespace moongate::json
