// Jieshun parking: any page of the operator is a parking page; some say a key.
#include "ecosystems/link.hpp"

namespace moongate::ecosystem::jslife {
namespace {

constexpr link::Parameter kParameters[] = {{.name = "key", .value = {}}};

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.uri) link::read_parameters(scanned, kParameters, {}, code);
}

}  // namespace moongate::ecosystem::jslife
