#include <array>

#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// A bill as its elements: the example of the guidelines, with invented parties.
using Bill = std::array<std::string, 34>;
constexpr std::size_t kDelivered = 31;  // elements that always stand

Bill qrr_bill() {
  return {"SPC",
          "0200",
          "1",
          "CH4431999123000889012",
          "S",
          "Muster AG",
          "Rue du Lac",
          "1268",
          "2501",
          "Biel",
          "CH",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "1949.75",
          "CHF",
          "S",
          "Pia Beispiel",
          "Gasse",
          "28",
          "9400",
          "Rorschach",
          "CH",
          "QRR",
          "210000000003139471430009017",
          "Order",
          "EPD",
          "",
          "",
          ""};
}

std::string text_of(const Bill& bill, std::size_t elements = kDelivered,
                    std::string_view end = "\n") {
  std::string text;
  for (std::size_t i = 0; i < elements; ++i) {
    if (i > 0) text += end;
    text += bill[i];
  }
  return text;
}

}  // namespace

TEST_CASE("swiss_qrbill: a bill with a QR reference") {
  const auto code = classify(text_of(qrr_bill()));
  CHECK(code.ecosystem == "swiss_qrbill");
  CHECK(code.valid);
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
  CHECK(code.scheme == "QRR");
  CHECK(code.payee.name == "Muster AG");
  CHECK(code.payee.account == "CH4431999123000889012");
  CHECK(code.payee.city == "Biel");
  CHECK(code.payee.country == "CH");
  CHECK(code.amount == Money{"1949.75", "CHF"});
  CHECK(code.reference == "210000000003139471430009017");
  CHECK(field(code, "UltmtDbtr.Name") == "Pia Beispiel");
  CHECK(field(code, "Ustrd") == "Order");
}

TEST_CASE("swiss_qrbill: one element that the guidelines do not allow") {
  struct Row {
    std::size_t line;  // counted from 1, as in the guidelines
    std::string value;
    Errc code;
    std::string_view field;
  };
  for (const Row& row : {
           Row{1, "SPC1", Errc::malformed, "QRType"},
           Row{1, "spc", Errc::malformed, "QRType"},
           Row{1, "SPX", Errc::malformed, "QRType"},
           Row{2, "0300", Errc::unsupported_version, "Version"},
           Row{2, "200", Errc::unsupported_version, "Version"},
           Row{2, "", Errc::unsupported_version, "Version"},
           Row{3, "2", Errc::bad_charset, "Coding"},
           Row{4, "CH4431999123000889013", Errc::crc_mismatch, "IBAN"},
           Row{4, "DE89370400440532013000", Errc::bad_value, "IBAN"},
           Row{4, "CH5800791123000889012", Errc::bad_value, "Tp"},
           Row{5, "X", Errc::bad_value, "Cdtr.AdrTp"},
           Row{6, "", Errc::missing_field, "Cdtr.Name"},
           Row{6, std::string(71, 'N'), Errc::bad_length, "Cdtr.Name"},
           Row{7, std::string(71, 'N'), Errc::bad_length, "Cdtr.StrtNmOrAdrLine1"},
           Row{8, std::string(17, '1'), Errc::bad_length, "Cdtr.BldgNbOrAdrLine2"},
           Row{9, "", Errc::missing_field, "Cdtr.PstCd"},
           Row{10, std::string(36, 'T'), Errc::bad_length, "Cdtr.TwnNm"},
           Row{11, "CHE", Errc::bad_value, "Cdtr.Ctry"},
           Row{12, "S", Errc::bad_value, "UltmtCdtr"},
           Row{19, "1'949.75", Errc::bad_amount, "Amt"},
           Row{19, "1949.7", Errc::bad_amount, "Amt"},
           Row{19, "1949,75", Errc::bad_amount, "Amt"},
           Row{19, "1000000000.00", Errc::bad_amount, "Amt"},
           Row{20, "USD", Errc::bad_currency, "Ccy"},
           Row{22, "", Errc::missing_field, "UltmtDbtr.Name"},
           Row{28, "XXX", Errc::bad_value, "Tp"},
           Row{28, "SCOR", Errc::bad_value, "Tp"},
           Row{29, "210000000003139471430009018", Errc::crc_mismatch, "Ref"},
           Row{29, "", Errc::missing_field, "Ref"},
           Row{30, std::string(141, 'M'), Errc::bad_length, "Ustrd"},
           Row{31, "EPX", Errc::malformed, "Trailer"},
       }) {
    Bill bill = qrr_bill();
    bill[row.line - 1] = row.value;
    CAPTURE(row.line);
    CAPTURE(row.value);
    const auto code = classify(text_of(bill));
    CHECK(code.ecosystem == "swiss_qrbill");
    CHECK_FALSE(code.valid);
    CHECK(has_error(code, row.code, row.field));
  }
}

TEST_CASE("swiss_qrbill: two elements of the header that are wrong are nobody's") {
  Bill bill = qrr_bill();
  bill[0] = "SPX";
  for (const auto& change : {std::pair{1, "200"}, std::pair{2, "2"}, std::pair{30, "EPX"}}) {
    CAPTURE(change.first);
    Bill other = bill;
    other[static_cast<std::size_t>(change.first)] = change.second;
    CHECK(classify(text_of(other)).ecosystem != "swiss_qrbill");
  }
  CHECK(classify("SPC\nmenu\n").ecosystem == "none");
}

TEST_CASE("swiss_qrbill: kinds of IBAN and reference go together") {
  struct Row {
    std::string iban;
    std::string type;
    std::string reference;
    bool valid;
  };
  // An institution from 30000 to 31999 makes a QR-IBAN.
  const std::string qr = "CH4431999123000889012";
  const std::string plain = "CH5800791123000889012";
  for (const Row& row : {
           Row{qr, "QRR", "210000000003139471430009017", true},
           Row{plain, "SCOR", "RF18539007547034", true},
           Row{plain, "NON", "", true},
           Row{plain, "NON", "RF18539007547034", false},
           Row{plain, "SCOR", "RF19539007547034", false},
           Row{plain, "SCOR", "99000500000000032003", false},
           Row{qr, "SCOR", "RF18539007547034", false},
           Row{qr, "NON", "", false},
           Row{plain, "QRR", "210000000003139471430009017", false},
       }) {
    Bill bill = qrr_bill();
    bill[3] = row.iban;
    bill[27] = row.type;
    bill[28] = row.reference;
    CAPTURE(row.iban);
    CAPTURE(row.type);
    CHECK(classify(text_of(bill)).valid == row.valid);
  }
}

TEST_CASE("swiss_qrbill: line ends") {
  CHECK(classify(text_of(qrr_bill(), kDelivered, "\r\n")).valid);
  const auto cr = classify(text_of(qrr_bill(), kDelivered, "\r"));
  CHECK(cr.valid);
  CHECK(cr.flags.has(Flag::nonstandard));
  auto mixed = text_of(qrr_bill(), kDelivered, "\r\n");
  mixed.erase(mixed.find("CHF\r") + 3, 1);
  CHECK_FALSE(classify(mixed).valid);
  CHECK(classify(text_of(qrr_bill()) + "\n").valid);
}

TEST_CASE("swiss_qrbill: a line too many shifts all that follows") {
  auto text = text_of(qrr_bill());
  text.insert(text.find("CHF"), "0.05\n");
  const auto code = classify(text);
  CHECK_FALSE(code.valid);
  CHECK(has_error(code, Errc::malformed, "Trailer"));
  CHECK(has_error(classify(text_of(qrr_bill(), 34) + "\nthird"), Errc::trailing_data, ""));
}

TEST_CASE("swiss_qrbill: the last line missing") {
  const auto code = classify(text_of(qrr_bill(), kDelivered - 1));
  CHECK(code.ecosystem == "swiss_qrbill");
  CHECK(has_error(code, Errc::truncated, "Trailer"));
}

TEST_CASE("swiss_qrbill: a combined address") {
  Bill bill = qrr_bill();
  bill[4] = "K";
  bill[7] = "2501 Biel";
  bill[8] = bill[9] = "";
  const auto code = classify(text_of(bill));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));  // not since version 2.3
  bill[9] = "Biel";
  CHECK(has_error(classify(text_of(bill)), Errc::bad_value, "Cdtr.TwnNm"));
}

TEST_CASE("swiss_qrbill: an open amount, and a notice that is not to be paid") {
  Bill bill = qrr_bill();
  bill[18] = "";
  const auto open = classify(text_of(bill));
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  CHECK(field(open, "currency") == "CHF");
  bill[18] = "0.00";
  const auto notice = classify(text_of(bill));
  CHECK(notice.valid);
  CHECK(notice.flags.has(Flag::zero_amount));
}

TEST_CASE("swiss_qrbill: billing information of Swico") {
  Bill bill = qrr_bill();
  bill[31] =
      R"(//S1/10/A\/1\\2/11/190512/20/1400.000-53/31/180508190507/32/8.1:553.39;2.5:14/40/2:10;0:30)";
  bill[32] = "eBill/B/41010560425610173";
  const auto code = classify(text_of(bill, 34));
  CHECK(code.valid);
  CHECK(field(code, "S1/10") == R"(A/1\2)");
  CHECK(field(code, "S1/11") == "190512");
  CHECK(field(code, "S1/31") == "180508190507");
  CHECK(field(code, "S1/32") == "8.1:553.39");
  CHECK(field(code, "S1/40") == "2:10");
  CHECK(field(code, "AltPmt") == "eBill/B/41010560425610173");
  CHECK_FALSE(code.flags.has(Flag::nonstandard));
}

TEST_CASE("swiss_qrbill: billing information begins with two slashes") {
  Bill bill = qrr_bill();
  bill[31] = "eBill/B/41010560425610173";  // an alternative procedure one line too early
  CHECK(has_error(classify(text_of(bill, 32)), Errc::malformed, "StrdBkgInf"));
  bill[31] = "//" + std::string(134, 'x');  // with the message 141 characters
  CHECK(has_error(classify(text_of(bill, 32)), Errc::bad_length, "StrdBkgInf"));
}

TEST_CASE("swiss_qrbill: characters that the guidelines do not have are flagged") {
  Bill bill = qrr_bill();
  bill[5] = "Țară Őze €";
  CHECK_FALSE(classify(text_of(bill)).flags.has(Flag::nonstandard));
  bill[5] = "Пример";
  const auto code = classify(text_of(bill));
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
}

TEST_CASE("swiss_qrbill: prose is nobody's") {
  for (const std::string_view text : {"SPC", "SPC coffee", "SPC\ncoffee", "spc\n0200\n1"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "none");
  }
}
