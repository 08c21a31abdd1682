#include "classify/generic.hpp"

namespace moongate::generic {

int bid(const Subject& /*subject*/) noexcept { return 0; }

void parse(const Subject& subject, PaymentCode& code) {
  if (subject.uri && subject.uri->is_web()) {
    code.kind = Kind::url;
    code.fields.add("host", subject.uri->host);
  }
}

}  // namespace moongate::generic
