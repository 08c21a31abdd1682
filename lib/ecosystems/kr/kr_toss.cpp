// Toss: "https://toss.me/name/5000", a person's page and an amount of won.
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::kr_toss {
namespace {

constexpr payee_link::Page kPerson{"/", "2-40w{._-}", "KRW", "person"};

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind == Kind::url) payee_link::read(scanned, kPerson, code);
}

}  // namespace moongate::ecosystem::kr_toss
