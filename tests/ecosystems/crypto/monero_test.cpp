#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

// Of invented keys, encoded in Python: Keccak-256 and blocks of Base58.
const std::string kStandard =
    "41d7ke5VQnR2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAzrTSrZ89rbBU"
    "S";
const std::string kIntegrated =
    "4BKnmStz23w2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAzrTSrZBYBPNx"
    "vgmph1ptp3xs";

constexpr std::string_view kMonero =
    "44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3"
    "A";

}  // namespace

TEST_CASE("monero: kinds of addresses and networks") {
  struct Row {
    std::string_view address;
    std::string_view type;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"41d7ke5VQnR2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ89rbBUS",
               "standard", "mainnet"},
           Row{"4BKnmStz23w2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZBYBPNxvgmph1ptp3xs",
               "integrated", "mainnet"},
           Row{"82TG61jL1Cq2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ8A56Ye5",
               "subaddress", "mainnet"},
           Row{"9sAfEtjkh9X2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ8DgTyWM",
               "standard", "testnet"},
           Row{"A2sLFhZFJR32BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZBYBPNxvgmph1oQRmkp",
               "integrated", "testnet"},
           Row{"BYBPNxvgmph2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ882GJXs",
               "subaddress", "testnet"},
           Row{"51q9qUzT4PX2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ8BEx4kx",
               "standard", "stagenet"},
           Row{"5BXprHowff32BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZBYBPNxvgmph1tHG8PX",
               "integrated", "stagenet"},
           Row{"72FE1ApNMbj2BDNSgrTE9j3X8QQ5Bnbbs4s3SMTX7y416CxUJqrTLW97YsWGEBnhxH8tnYDcX85QRAEhaAz"
               "rTSrZ89EXM1n",
               "subaddress", "stagenet"},
       }) {
    CAPTURE(row.address);
    const auto code = classify("monero:" + std::string(row.address));
    CHECK(code.ecosystem == "monero");
    CHECK(code.valid);
    CHECK(field(code, "type") == row.type);
    CHECK(field(code, "network") == row.network);
    CHECK(code.payee.account == row.address);
    CHECK(code.flags.has(Flag::test_host) == (row.network != "mainnet"));
  }
  for (const std::string& alone : {kStandard, kIntegrated})
    CHECK(classify(alone).ecosystem == "monero");
}

TEST_CASE("monero: a payment id, which an address may hold already") {
  const std::string id = "?tx_payment_id=0123456789abcdef";
  const auto code = classify("monero:" + kStandard + id);
  CHECK(code.valid);
  CHECK(code.flags.has(Flag::nonstandard));
  CHECK(classify("monero:" + kStandard + "?tx_payment_id=" + std::string(64, 'a')).valid);
  CHECK(has_error(classify("monero:" + kIntegrated + id), Errc::duplicate_field, "tx_payment_id"));
  for (const std::string_view broken :
       {"0123456789abcde", "0123456789abcdefa", "0123456789abcdeg", ""}) {
    CAPTURE(broken);
    CHECK(has_error(classify("monero:" + kStandard + "?tx_payment_id=" + std::string(broken)),
                    Errc::bad_value, "tx_payment_id"));
  }
}

TEST_CASE("monero: Monero's members, and two ids of a payment") {
  const std::string uri = "monero:" + std::string(kMonero);
  const auto code = classify(uri + "?tx_amount=1.25&recipient_name=Shop&tx_description=Order");
  CHECK(code.valid);
  CHECK(code.amount == Money{"1.25", "XMR"});
  CHECK(code.payee.name == "Shop");
  CHECK(code.reference == "Order");
  CHECK(classify("monero://" + std::string(kMonero)).flags.has(Flag::nonstandard));
  CHECK(classify(kMonero).ecosystem == "monero");
  CHECK(has_error(classify(uri + "?tx_amount=0.0000000000001"), Errc::bad_amount, "tx_amount"));
  CHECK(has_error(classify(uri + "?tx_payment_id=12"), Errc::bad_value, "tx_payment_id"));
  CHECK(has_error(classify(uri + ";" + std::string(kMonero)), Errc::unsupported, "address"));
  CHECK_FALSE(classify("monero:" + std::string(kMonero.substr(0, 94))).valid);
}
