#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("scan to pay: ten digits in a matrix symbol, or nobody knows in what") {
  CHECK(classify("8000000001").ecosystem == "za_scantopay");
  CHECK(classify("8000000001", SymbolFormat::qr_code).ecosystem == "za_scantopay");
  CHECK(classify("8000000001", SymbolFormat::code_128).ecosystem == "none");
  CHECK(classify("1234567890").ecosystem == "none");
  CHECK(classify("800000000").ecosystem == "none");
}

TEST_CASE("scan to pay: the digits are the reference") {
  const auto code = classify("8000000001");
  CHECK(code.kind == Kind::payment);
  CHECK(code.scheme == "code");
  CHECK(code.reference == "8000000001");
  CHECK(field(code, "code") == "8000000001");
  for (const std::string_view text : {"", "80000000011", "8000a00001"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
