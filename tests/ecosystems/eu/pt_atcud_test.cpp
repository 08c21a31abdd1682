#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

const std::string kInvoice =
    "A:123456789*B:999999990*C:PT*D:FT*E:N*F:20260812*G:FT A/1*H:CDF7T5HD-1*I1:PT*I7:0.65*I8:0.15*"
    "N:0.15*O:0.80*Q:YhGV*R:9999";

std::string with(std::string_view from, std::string_view to) {
  auto text = kInvoice;
  text.replace(text.find(from), from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("pt_atcud: an invoice is a receipt that asks for nothing") {
  const auto code = classify(kInvoice + "*S:NU;0.80");
  CHECK(code.ecosystem == "pt_atcud");
  CHECK(code.kind == Kind::receipt);
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::unknown_parameter));
  CHECK_FALSE(code.amount);
  CHECK(field(code, "H") == "CDF7T5HD-1");
  CHECK(field(code, "S") == "NU;0.80");
}

TEST_CASE("pt_atcud: near misses") {
  struct Row {
    std::string text;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{with("A:123456789", "A:12345678"), Errc::bad_value, "A"},
           Row{with("F:20260812", "F:20260832"), Errc::bad_value, "F"},
           Row{with("O:0.80", "O:0,80"), Errc::bad_value, "O"},
           Row{with("*B:999999990", ""), Errc::missing_field, "B"},
           Row{with("*O:0.80", ""), Errc::missing_field, "O"},
           Row{with("*H:CDF7T5HD-1", ""), Errc::missing_field, "H"},
           Row{with("*R:9999", ""), Errc::missing_field, "R"},
           Row{with("*O:0.80", "*O:0.80*O:0.90"), Errc::duplicate_field, "O"},
           Row{with("*Q:YhGV*R:9999", "*R:9999*Q:YhGV"), Errc::malformed, "Q"},
           Row{with("I7:0.65", "I7:x"), Errc::bad_value, "I7"},
           Row{with("*E:N", "*E"), Errc::malformed, ""},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "pt_atcud");
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("pt_atcud: a tax number without its check digit is flagged") {
  CHECK_FALSE(classify(kInvoice).flags.has(Flag::nonstandard));  // 123456789 has it
  const auto code = classify(with("A:123456789", "A:123456788"));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("pt_atcud: prose is nobody's") {
  for (const std::string_view text :
       {"A:", "A:1*B:2", "A: yes*B: no", "A:123456789", "A:123456789*C:x*D:y"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
