// Revolut: "https://revolut.me/name/eur10".
#include "ecosystems/world/payee_link.hpp"

namespace moongate::ecosystem::revolut {
namespace {

constexpr payee_link::Page kPerson{"/", "2-32w{._-}", "", "person"};

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (code.kind != Kind::url || !scanned.has_host("revolut.me")) return;
  payee_link::read(scanned, kPerson, code);
}

}  // namespace moongate::ecosystem::revolut
