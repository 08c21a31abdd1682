// MoMo (Vietnam): links, and the fields with bars between that its app showed before VietQR.
#include <array>

#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"
#include "ecosystems/roles.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::vn_momo {
namespace {

constexpr std::string_view kTag = "2|99|";

struct Field {
  std::string_view name;
  std::string_view pattern;  // empty = anything
  Role role = Role::none;
};
constexpr std::array<Field, 10> kFields = {{{"type", "'2'"},
                                            {"version", "'99'"},
                                            {"phone", "['+']8-15n", Role::account},
                                            {"name", {}, Role::name},
                                            {"email", {}},
                                            {"field_6", {}},
                                            {"field_7", {}},
                                            {"amount", {}, Role::amount},
                                            {"note", {}, Role::reference},
                                            {"mode", {}}}};
constexpr std::size_t kPhone = 2;
// The payee's number in the app: later codes end with it, and may leave out the telephone.
constexpr Field kPayee{"payee_id", "6-16n", Role::none};

// One more field than there are shows that the text goes on.
constexpr std::size_t kMost = kFields.size() + 2;

void read_fields(const ScannedPayload& scanned, const std::vector<std::string_view>& values,
                 PaymentCode& code) {
  Roles roles(code, "VND");
  const bool has_payee = values.size() > kFields.size();
  const auto take = [&](const Field& field, std::string_view value) {
    if (!field.pattern.empty() && !pattern::fits(field.pattern, value)) {
      reject(code, Errc::bad_value, scanned.offset(value), field.name, "not such a value");
    }
    if (!value.empty()) code.fields.add(field.name, value);
    roles.take(field.role, value, scanned.offset(value), field.name);
  };
  for (std::size_t i = 0; i < kFields.size(); ++i) {
    if (i != kPhone || !has_payee || !values[i].empty()) take(kFields[i], values[i]);
  }
  if (has_payee) take(kPayee, values.back());
  if (has_payee && values[kPhone].empty()) code.payee.account = values.back();
  roles.finish();
}

void read_bars(const ScannedPayload& scanned, PaymentCode& code) {
  code.scheme = "my_qr";
  begin_payment(code);
  const auto values = split_at(scanned.text, '|', kMost);
  if (values.size() < kFields.size()) {
    return reject(code, Errc::truncated, scanned.text.size(), kFields[values.size()].name,
                  "fewer than ten fields");
  }
  if (values.size() == kMost) {
    return reject(code, Errc::trailing_data, scanned.offset(values.back()), {},
                  "more than eleven fields");
  }
  read_fields(scanned, values, code);
  set_initiation_by_amount(code);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (scanned.uri) return link::bid(scanned);
  return scanned.text.starts_with(kTag) ? evidence(kTag.size()) : 0;
}

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) read_bars(scanned, code);
}

}  // namespace moongate::ecosystem::vn_momo
