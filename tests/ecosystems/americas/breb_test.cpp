#include <string>

#include "answers.hpp"
#include "ecosystems/emv/emv_text.hpp"

using namespace moongate;
using namespace moongate::answers;
using test::object;
using test::objects;
using test::with_crc;

namespace {
PaymentCode code_with(const std::string& parts, std::string_view security = "") {
  return classify(with_crc(objects(
      {{26, object(0, "CO.COM.RBM.LLA") + parts}, {53, "170"}, {58, "CO"}, {91, security}})));
}
}  // namespace

TEST_CASE("breb: a key of each kind is the payee's account") {
  struct Row {
    int id;
    const char* key;
    const char* name;
  };
  for (const Row& row :
       {Row{1, "1000000017", "llaveIdentificacion"}, Row{2, "3000000017", "llaveCelular"},
        Row{3, "pago17@example.co", "llaveCorreo"}, Row{4, "@TEST0017", "llaveAlfanumerica"},
        Row{5, "0000000017", "llaveComercio"}}) {
    CAPTURE(row.name);
    const auto code = code_with(object(row.id, row.key));
    CHECK(code.ecosystem == "breb");
    CHECK(code.valid);
    CHECK(code.payee.account == row.key);
    CHECK(field(code, row.name) == row.key);
    CHECK_FALSE(code.flags.has(Flag::signature_unverified));
  }
}

TEST_CASE("breb: near misses") {
  CHECK(has_error(code_with(""), Errc::missing_field, "26"));
  CHECK(has_error(code_with(object(2, "3000000017") + object(4, "@TEST0017")),
                  Errc::duplicate_field, "26"));
  CHECK(has_error(code_with(object(2, "300000001")), Errc::bad_value, "26.02"));
  CHECK(has_error(code_with(object(3, "pago17")), Errc::bad_value, "26.03"));
  CHECK(has_error(code_with(object(4, "TEST0017")), Errc::bad_value, "26.04"));
}

TEST_CASE("breb: a hash that only the payee's bank can check is told") {
  const auto hash = object(0, "CO.COM.RBM.SEC") + object(1, "TESTTESTTEST");
  const auto code = code_with(object(4, "@TEST0017"), hash);
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::signature_unverified));
}
