#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("japan: the prefix and the length tell whose payment code it is") {
  struct Row {
    std::string_view digits;
    std::string_view ecosystem;
  };
  for (const Row& row : {
           Row{"900081818800000000000001", "jp_paypay"},
           Row{"9000000000000000001", "jp_linepay"},
           Row{"9000010000000001", "jp_rakutenpay"},
           Row{"900000020000000001", "jp_dbarai"},
           Row{"3158992100000000001", "jp_aupay"},
           Row{"3158990000000000001", "jp_merpay"},
           Row{"3158993100000000001", "jp_yuchopay"},
           Row{"3158994000000000001", "jp_yuchopay"},
           Row{"3158999500000000001", "jp_pring"},
       }) {
    CAPTURE(row.digits);
    const auto code = classify(row.digits, SymbolFormat::code_128);
    CHECK(code.ecosystem == row.ecosystem);
    CHECK(code.kind == Kind::consumer_code);
    CHECK(code.presented_by == PresentedBy::consumer);
    CHECK(code.sensitive);
    const std::string longer = std::string(row.digits) + "0";
    CHECK(classify(longer).ecosystem == "none");
    CHECK(classify(row.digits.substr(0, row.digits.size() - 1)).ecosystem == "none");
  }
}
