#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::with_crc;

TEST_CASE("nets_sg: its signature is told and not checked") {
  const auto nets = [](std::string_view more) {
    const std::string account = object(0, "SG.COM.NETS") + object(2, "000000000012345");
    return classify(with_crc(object(0, "01") + object(28, account + std::string(more)) +
                             object(52, "5812") + object(53, "702") + object(58, "SG") +
                             object(59, "STALL") + object(60, "Singapore")));
  };
  CHECK(nets("").valid);
  CHECK_FALSE(nets("").flags.has(Flag::signature_unverified));
  CHECK(nets(object(99, "0A1B2C3D")).flags.has(Flag::signature_unverified));
  CHECK(nets(object(99, "0A1B")).flags.has(Flag::nonstandard));
}
