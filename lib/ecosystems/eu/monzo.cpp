// Monzo: "https://monzo.me/name/5.00?d=what for", or the amount as a parameter.
#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::monzo {
namespace {

constexpr payee_link::Page kPerson{"/", "2-40w{._-}", "GBP", "person"};
constexpr link::Parameter kParameters[] = {
    {.name = "amount", .value = {.is = Role::amount}},
    {.name = "d", .value = {.pattern = "1-100z", .is = Role::reference}},
    {.name = "h", .keep = false}};

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::url || !scanned.has_host("monzo.me")) return;
  if (!payee_link::read(scanned, kPerson, code)) return;
  if (code.amount && parameter(scanned.uri->query, "amount")) {
    return reject(code, Errc::duplicate_field, scanned.offset(scanned.uri->query), "amount",
                  "two amounts");
  }
  link::read_parameters(scanned, kParameters, "GBP", code);
  if (code.amount) code.initiation = Initiation::dynamic_code;
}

}  // namespace moongate::ecosystem::monzo
