// The getters of a payment code.
#include "handles.hpp"
#include "support.hpp"

using moongate::PaymentCode;
namespace c = moongate::c;
using Handle = moongate_payment_code;

namespace {

template <class Use>
moongate_str text(const Handle* handle, Use use) noexcept {
  return c::text_of(handle, [&](const Handle& it) { return std::string_view(use(it.code)); });
}

template <class Use>
auto value(const Handle* handle, Use use) noexcept {
  return c::value_of(handle, [&](const Handle& it) { return use(it.code); });
}

const moongate::Fields* fields_of(const Handle* handle, std::size_t index) noexcept {
  return handle != nullptr && index < handle->code.fields.size() ? &handle->code.fields : nullptr;
}

}  // namespace

const Handle* moongate_payment_code_reveal(const Handle* code) {
  return code != nullptr && code->revealed ? code->revealed.get() : code;
}

moongate_str moongate_payment_code_display(const Handle* code) {
  return c::text_of(code, [](const Handle& it) { return std::string_view(it.display); });
}

moongate_str moongate_payment_code_ecosystem(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return it.ecosystem; });
}

moongate_str moongate_payment_code_scheme(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return it.scheme; });
}

moongate_str moongate_payment_code_kind(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return to_string(it.kind); });
}

moongate_str moongate_payment_code_presented_by(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return to_string(it.presented_by); });
}

moongate_str moongate_payment_code_initiation(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return to_string(it.initiation); });
}

int32_t moongate_payment_code_valid(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return int32_t{it.valid}; });
}

int32_t moongate_payment_code_sensitive(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return int32_t{it.sensitive}; });
}

int32_t moongate_payment_code_hostile(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return int32_t{is_hostile(it)}; });
}

moongate_str moongate_payment_code_payee_name(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.payee.name; });
}

moongate_str moongate_payment_code_payee_account(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.payee.account; });
}

moongate_str moongate_payment_code_payee_city(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.payee.city; });
}

moongate_str moongate_payment_code_payee_country(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.payee.country; });
}

moongate_str moongate_payment_code_payee_mcc(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.payee.mcc; });
}

int32_t moongate_payment_code_has_amount(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return int32_t{it.amount.has_value()}; });
}

moongate_str moongate_payment_code_amount_value(const Handle* code) {
  return text(code, [](const PaymentCode& it) {
    return it.amount ? std::string_view(it.amount->value) : std::string_view{};
  });
}

moongate_str moongate_payment_code_amount_currency(const Handle* code) {
  return text(code, [](const PaymentCode& it) {
    return it.amount ? std::string_view(it.amount->currency) : std::string_view{};
  });
}

moongate_str moongate_payment_code_reference(const Handle* code) {
  return text(
      code, [](const PaymentCode& it) -> auto& { return it.reference; });
}

moongate_str moongate_payment_code_payload(const Handle* code) {
  return text(code, [](const PaymentCode& it) { return it.payload.reveal(); });
}

size_t moongate_payment_code_field_count(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return it.fields.size(); });
}

moongate_str moongate_payment_code_field_name(const Handle* code, size_t index) {
  const auto* const fields = fields_of(code, index);
  return c::borrow(fields == nullptr ? std::string_view{} : (*fields)[index].name);
}

moongate_str moongate_payment_code_field_value(const Handle* code, size_t index) {
  const auto* const fields = fields_of(code, index);
  return c::borrow(fields == nullptr ? std::string_view{} : (*fields)[index].value);
}

moongate_str moongate_payment_code_field(const Handle* code, const char* name) {
  return text(code, [&](const PaymentCode& it) {
    return it.fields.find(c::view(name)).value_or(std::string_view{});
  });
}

size_t moongate_payment_code_flag_count(const Handle* code) {
  return c::value_of(code, [](const Handle& it) { return it.flags.size(); });
}

moongate_str moongate_payment_code_flag(const Handle* code, size_t index) {
  return c::text_of(code, [&](const Handle& it) {
    return index < it.flags.size() ? it.flags[index] : std::string_view{};
  });
}

int32_t moongate_payment_code_has_flag(const Handle* code, const char* flag) {
  return c::value_of(code, [&](const Handle& it) {
    return int32_t{std::find(it.flags.begin(), it.flags.end(), c::view(flag)) != it.flags.end()};
  });
}

size_t moongate_payment_code_error_count(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return it.errors.size(); });
}

moongate_status moongate_payment_code_error(const Handle* code, size_t index, moongate_error* out) {
  if (code == nullptr) return MOONGATE_E_INVALID_ARGUMENT;
  return c::report_at(code->code.errors, index, out);
}

size_t moongate_payment_code_candidate_count(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return it.candidates.size(); });
}

moongate_str moongate_payment_code_candidate_ecosystem(const Handle* code, size_t index) {
  return text(code, [&](const PaymentCode& it) {
    return c::value_at(it.candidates, index, [](auto claim) { return claim.ecosystem; });
  });
}

int32_t moongate_payment_code_candidate_bits(const Handle* code, size_t index) {
  return value(code, [&](const PaymentCode& it) {
    return int32_t{
        c::value_at(it.candidates, index, [](auto claim) { return claim.evidence_bits; })};
  });
}

size_t moongate_payment_code_opens_in_count(const Handle* code) {
  return value(code, [](const PaymentCode& it) { return it.opens_in.size(); });
}

moongate_str moongate_payment_code_opens_in(const Handle* code, size_t index) {
  return text(code, [&](const PaymentCode& it) {
    return c::value_at(it.opens_in, index, [](std::string_view id) { return id; });
  });
}

size_t moongate_payment_code_unwrapped_count(const Handle* code) {
  return c::value_of(code, [](const Handle& it) { return it.unwrapped.size(); });
}

const Handle* moongate_payment_code_unwrapped(const Handle* code, size_t index) {
  return code != nullptr && index < code->unwrapped.size() ? &code->unwrapped[index] : nullptr;
}
