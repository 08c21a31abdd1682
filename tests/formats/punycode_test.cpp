#include "formats/punycode.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

#include "formats/punycode_encode.hpp"

using namespace moongate;

namespace {
struct Row {
  std::string_view name;
  std::string_view encoded;
  std::u32string_view decoded;
};
}  // namespace

TEST_CASE("punycode: the sample strings of RFC 3492 section 7.1") {
  for (const Row& row : {
           Row{"A, Arabic", "egbpdaj6bu4bxfgehfvwxn",
               U"\u0644\u064A\u0647\u0645\u0627\u0628\u062A\u0643\u0644\u0645\u0648\u0634\u0639"
               U"\u0631\u0628\u064A\u061F"},
           Row{"B, simplified Chinese", "ihqwcrb4cv8a8dqg056pqjye",
               U"\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587"},
           Row{"C, traditional Chinese", "ihqwctvzc91f659drss3x8bo0yb",
               U"\u4ED6\u5011\u7232\u4EC0\u9EBD\u4E0D\u8AAA\u4E2D\u6587"},
           Row{"D, Czech", "Proprostnemluvesky-uyb24dma41a",
               U"Pro\u010Dprost\u011Bnemluv\u00ED\u010Desky"},
           Row{"E, Hebrew", "4dbcagdahymbxekheh6e0a7fei0b",
               U"\u05DC\u05DE\u05D4\u05D4\u05DD\u05E4\u05E9\u05D5\u05D8\u05DC\u05D0\u05DE\u05D3"
               U"\u05D1\u05E8\u05D9\u05DD\u05E2\u05D1\u05E8\u05D9\u05EA"},
           Row{"F, Hindi", "i1baa7eci9glrd9b2ae1bj0hfcgg6iyaf8o0a1dig0cd",
               U"\u092F\u0939\u0932\u094B\u0917\u0939\u093F\u0928\u094D\u0926\u0940\u0915\u094D"
               U"\u092F\u094B\u0902\u0928\u0939\u0940\u0902\u092C\u094B\u0932\u0938\u0915\u0924"
               U"\u0947\u0939\u0948\u0902"},
           Row{"G, Japanese", "n8jok5ay5dzabd5bym9f0cm5685rrjetr6pdxa",
               U"\u306A\u305C\u307F\u3093\u306A\u65E5\u672C\u8A9E\u3092\u8A71\u3057\u3066\u304F"
               U"\u308C\u306A\u3044\u306E\u304B"},
           Row{"H, Korean, longer than a label may be",
               "989aomsvi5e83db1d2a355cv1e0vak1dwrv93d5xbh15a0dt30a5jpsd879ccm6fea98c",
               U"\uC138\uACC4\uC758\uBAA8\uB4E0\uC0AC\uB78C\uB4E4\uC774\uD55C\uAD6D\uC5B4\uB97C"
               U"\uC774\uD574\uD55C\uB2E4\uBA74\uC5BC\uB9C8\uB098\uC88B\uC744\uAE4C"},
           Row{"I, Russian", "b1abfaaepdrnnbgefbaDotcwatmq2g4l",
               U"\u043F\u043E\u0447\u0435\u043C\u0443\u0436\u0435\u043E\u043D\u0438\u043D\u0435"
               U"\u0433\u043E\u0432\u043E\u0440\u044F\u0442\u043F\u043E\u0440\u0443\u0441\u0441"
               U"\u043A\u0438"},
           Row{"J, Spanish", "PorqunopuedensimplementehablarenEspaol-fmd56a",
               U"Porqu\u00E9nopuedensimplementehablarenEspa\u00F1ol"},
           Row{"K, Vietnamese", "TisaohkhngthchnitingVit-kjcr8268qyxafd2f1b9g",
               U"T\u1EA1isaoh\u1ECDkh\u00F4ngth\u1EC3ch\u1EC9n\u00F3iti\u1EBFngVi\u1EC7t"},
           Row{"L", "3B-ww4c5e180e575a65lsy2b", U"3\u5E74B\u7D44\u91D1\u516B\u5148\u751F"},
           Row{"M", "-with-SUPER-MONKEYS-pc58ag80a8qai00g7n9n",
               U"\u5B89\u5BA4\u5948\u7F8E\u6075-with-SUPER-MONKEYS"},
           Row{"N", "Hello-Another-Way--fc4qua05auwb3674vfr0b",
               U"Hello-Another-Way-\u305D\u308C\u305E\u308C\u306E\u5834\u6240"},
           Row{"O", "2-u9tlzr9756bt3uc0v", U"\u3072\u3068\u3064\u5C4B\u6839\u306E\u4E0B2"},
           Row{"P", "MajiKoi5-783gue6qz075azm5e", U"Maji\u3067Koi\u3059\u308B5\u79D2\u524D"},
           Row{"Q", "de-jg4avhby1noc0d", U"\u30D1\u30D5\u30A3\u30FCde\u30EB\u30F3\u30D0"},
           Row{"R", "d9juau41awczczp", U"\u305D\u306E\u30B9\u30D4\u30FC\u30C9\u3067"},
           Row{"S, basic characters only", "-> $1.00 <--", U"-> $1.00 <-"},
       }) {
    CAPTURE(row.name);
    const auto decoded = decode_punycode(row.encoded);
    REQUIRE(decoded);
    CHECK((*decoded == row.decoded));
  }
}

TEST_CASE("punycode: digits have no case, basic code points keep theirs") {
  CHECK((decode_punycode("BCHER-KVA") == U"B\u00FCCHER"));
  CHECK((decode_punycode("bcher-kva") == U"b\u00FCcher"));
}

TEST_CASE("punycode: what nobody encodes") {
  const Row rows[] = {
      {"a digit that goes on breaks off", "bcher-kv", {}},
      {"no digit", "bcher-k.a", {}},
      {"outside ASCII", "b\u00FCcher", {}},
      {"only a hyphen in front", "-kva", {}},
      {"beyond U+10FFFF", "a-99999b", {}},
      {"a number without end", "999999999999999999999999", {}},
      {"the first surrogate", "ib9b", {}},
      {"the last surrogate", "zy0c", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK_FALSE(decode_punycode(row.encoded));
  }
}

TEST_CASE("punycode: limits") {
  CHECK((decode_punycode("dn32g") == U"\U0010FFFF"));
  CHECK((decode_punycode("") == U""));
  CHECK((decode_punycode(std::string(kMaxPunycode - 1, 'a') + "-") ==
         std::u32string(kMaxPunycode - 1, U'a')));
  CHECK_FALSE(decode_punycode(std::string(kMaxPunycode, 'a') + "-"));
}

TEST_CASE("punycode: what is encoded is decoded again") {
  CHECK(punycode::encode(U"b\u00FCcher") == "bcher-kva");
  CHECK(rc::check([] {
    const auto point = rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F),
                                      rc::gen::inRange<char32_t>(0x80, 0x3000),
                                      rc::gen::inRange<char32_t>(0xE000, 0x110000));
    const auto points = *rc::gen::resize(20, rc::gen::container<std::vector<char32_t>>(point));
    const std::u32string text(points.begin(), points.end());
    const auto decoded = decode_punycode(punycode::encode(text));
    RC_ASSERT(decoded);
    RC_ASSERT((*decoded == text));
  }));
}
