#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

// TEP-2: tag, workchain, hash and CRC-16 (XMODEM), here of an invented hash and computed in Python.
TEST_CASE("ton: friendly addresses by tag and workchain") {
  struct Row {
    std::string_view address;
    std::string_view raw;
    std::string_view bounceable;
    std::string_view network;
  };
  for (const Row& row : {
           Row{"EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8B",
               "0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20", "true",
               "mainnet"},
           Row{"UQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIKLE",
               "0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20", "false",
               "mainnet"},
           Row{"kQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIESL",
               "0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20", "true",
               "testnet"},
           Row{"0QABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIBlO",
               "0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20", "false",
               "testnet"},
           Row{"Ef8BAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIABJ",
               "-1:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20", "true",
               "mainnet"},
       }) {
    CAPTURE(row.address);
    for (const std::string& text :
         {std::string(row.address), "ton://transfer/" + std::string(row.address),
          "https://tonhub.com/transfer/" + std::string(row.address)}) {
      const auto code = classify(text);
      CHECK(code.ecosystem == "ton");
      CHECK(code.kind == Kind::payment);
      CHECK(code.valid);
      CHECK(code.payee.account == row.address);
      CHECK(field(code, "raw") == row.raw);
      CHECK(field(code, "bounceable") == row.bounceable);
      CHECK(field(code, "network") == row.network);
    }
  }
}

TEST_CASE("ton: raw addresses") {
  CHECK(classify("0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20")
            .payee.account == "0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20");
  CHECK(classify("-1:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20").ecosystem ==
        "ton");
  CHECK(classify("0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2").ecosystem ==
        "none");
  CHECK(classify("1:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20").ecosystem ==
        "none");
  CHECK(classify("0:0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f2g").ecosystem ==
        "none");
}

TEST_CASE("ton: transfers") {
  const std::string link = "ton://transfer/UQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIKLE";
  const auto code = classify(link + "?amount=1500000000&text=Tea");
  CHECK(code.scheme == "transfer");
  CHECK(code.amount == Money{"1.5", "TON"});
  CHECK(code.reference == "Tea");
  CHECK(code.flags.empty());
  CHECK(classify(link + "?amount=1").amount == Money{"0.000000001", "TON"});
  CHECK(has_error(
      classify(link + "?amount=5&jetton=EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8C"),
      Errc::crc_mismatch, "jetton"));
  CHECK(has_error(classify(link + "?jetton=USDT"), Errc::bad_base64, "jetton"));
  // Nothing here tells the decimals of a jetton.
  CHECK_FALSE(
      classify(link + "?amount=5&jetton=EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8B").amount);
  CHECK(classify("tonkeeper://transfer/UQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIKLE").valid);
  CHECK(classify("http://tonhub.com/transfer/UQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIKLE")
            .flags.has(Flag::insecure_scheme));
}

TEST_CASE("ton: near misses") {
  struct Row {
    std::string_view name;
    std::string_view address;
    Errc why;
  };
  for (const Row& row : {
           Row{"another last letter", "EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8A",
               Errc::crc_mismatch},
           Row{"another tag", "EgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIEtP", Errc::bad_value},
           Row{"workchain 1", "EQEBAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIHLd", Errc::bad_value},
           Row{"35 bytes", "EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fA-s=", Errc::bad_base64},
           Row{"no Base64", "EQ*", Errc::bad_base64},
       }) {
    CAPTURE(row.name);
    const auto code = classify("ton://transfer/" + std::string(row.address));
    CHECK(code.ecosystem == "ton");
    CHECK(has_error(code, row.why, "address"));
  }
  for (const std::string_view text :
       {"https://tonhub.com/", "https://tonhub.com/transfer/", "ton://pay/x"}) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem == "ton");
    CHECK(classify(text).kind != Kind::payment);
  }
  CHECK(has_error(
      classify("ton://transfer/EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8B?amount=1.5"),
      Errc::bad_amount, "amount"));
  CHECK(has_error(
      classify("ton://transfer/EQABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fIP8B?amount=1&amount=2"),
      Errc::duplicate_field, "amount"));
  CHECK(classify("ton: 1000 kg").ecosystem == "none");
}
