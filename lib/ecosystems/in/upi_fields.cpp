// The parameters of UPI links: Linking Specifications 1.6 section 1.2, those of mandates and of
// signed, dated and international codes that UPI 2.0 added, and three that gateways write.
#include "ecosystems/in/upi_fields.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace moongate::upi {
namespace {

constexpr Misfit kTolerate = Misfit::tolerate;
constexpr Misfit kRefuse = Misfit::refuse;

constexpr std::string_view kDate = "8!n";  // ddMMyyyy
constexpr std::string_view kYesNo = "'Y'|'N'";
constexpr std::string_view kAmount = "1-18n['.'1-2n]";
constexpr std::string_view kRecurrence =
    "~'ONETIME'|~'DAILY'|~'WEEKLY'|~'FORTNIGHTLY'|~'MONTHLY'|~'BIMONTHLY'|~'QUARTERLY'|"
    "~'HALFYEARLY'|~'YEARLY'|~'ASPRESENTED'";

constexpr Field kFields[] = {
    {"pa", "1-256w{._-}'@'1!e1-64w{.-}", Role::account, kRefuse},
    {"pn", "1-99z", Role::name, kTolerate, true},
    {"mc", "4!n", Role::mcc},
    {"tid", "1-35t"},
    {"tr", "1-35z", Role::reference, kRefuse},
    {"tn", "1-80z", Role::none, kTolerate, true},
    {"am", {}, Role::amount, kRefuse},
    {"mam", kAmount, Role::none, kRefuse},
    {"cu", "~'INR'", Role::none, kRefuse},
    {"url", {}},
    {"refUrl", {}},
    {"category", "2!n"},
    {"mode", "2!n"},
    {"purpose", "2!n"},
    {"orgid", "6!n"},
    {"sign", {}},
    {"ver", "2!n"},
    {"mid", {}},
    {"msid", {}},
    {"mtid", {}},
    {"split", {}},
    {"enTips", kYesNo},
    {"qrMedium", "2!n"},
    {"QRts", {}},
    {"QRexpire", {}},
    {"invoiceNo", {}, Role::none, kTolerate, true},
    {"invoiceDate", {}},
    {"invoiceName", {}, Role::none, kTolerate, true},
    {"pincode", "6!n"},
    {"tier", {}},
    {"gstIn", "15!c"},
    {"gstBrkUp", {}},
    {"gstPct", {}},
    {"cc", "2!a"},
    {"bAm", kAmount},
    {"bCurr", "3!a"},
    {"fx", {}},
    {"mkup", {}},
    {"mn", {}, Role::none, kTolerate, true},
    {"type", {}},
    {"validitystart", kDate, Role::none, kRefuse},
    {"validityend", kDate, Role::none, kRefuse},
    {"amrule", "~'MAX'|~'EXACT'", Role::none, kRefuse},
    {"recur", kRecurrence, Role::none, kRefuse},
    {"recurvalue", "1-2n", Role::none, kTolerate},
    {"recurtype", "~'BEFORE'|~'ON'|~'AFTER'", Role::none, kTolerate},
    {"rev", kYesNo},
    {"share", kYesNo},
    {"block", kYesNo},
    {"umn", "1-70w{._-}'@'1-64w{.-}"},
    {"txnType", "~'CREATE'|~'UPDATE'|~'REVOKE'|~'PAY'"},
    {"skip", {}},
    {"fam", kAmount, Role::none, kRefuse},
    {"aid", {}},
    {"cust", {}},
    {"bn", {}, Role::none, kTolerate, true},
    {"appid", {}},
    {"appname", {}, Role::none, kTolerate, true},
};

}  // namespace

const Field* find_field(std::string_view name) noexcept {
  const auto* const found = std::ranges::find_if(
      kFields, [&](const Field& field) { return ascii::equal_ignoring_case(field.name, name); });
  return found == std::ranges::end(kFields) ? nullptr : found;
}

}  // namespace moongate::upi
