// Every listed host under every kind of deception. The letters are chosen by hand, so that they do
// not repeat the table that they test.
#include <doctest/doctest.h>

#include <array>
#include <string>
#include <vector>

#include "classify/listed_hosts.hpp"
#include "formats/ascii.hpp"
#include "formats/punycode_encode.hpp"

using namespace moongate;
using namespace moongate::listed_hosts;

namespace {

// What stands for each letter from a to z; U+0000 where the script has none.
struct Alphabet {
  std::string_view name;
  std::u32string_view letters;
};
constexpr std::array kAlphabets = {
    Alphabet{"Cyrillic", {U"аЬсԁе\0ԍһіјкӏмп\0рԛгѕт\0ѵԝхуᴢ", 26}},
    Alphabet{"Greek", {U"α\0ϲ\0ε\0\0ΗιϳκΙΜΝορ\0\0\0τυνωχγΖ", 26}},
    Alphabet{"Armenian and Cherokee",
             {U"ꭺᏼꮯԁꭼ\0ցհꭵյꮶꮮꮇոօᏢզꮢꮪꭲսꮩꮃ\0ꭹꮓ", 26}},
    Alphabet{"phonetic and small capitals", {U"ɑʙᴄᴅᴇꜰɡʜıᴊᴋʟᴍɴᴏᴘ\0ʀꜱᴛᴜᴠᴡ\0ʏᴢ", 26}},
    Alphabet{"marks above", {U"áḃćďéḟğĥíǰǩĺḿñóṕ\0řśťúṽŵẋýž", 26}},
    Alphabet{"marks below and strokes", {U"ąḅçđęƒģḥįɉķłṃņøƥɋŗșţųṿẉ\0ỵẓ", 26}},
    Alphabet{"Lisu", {U"ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑ\0ꓣꓢꓔꓴꓦꓪꓫꓬꓜ", 26}},
    Alphabet{"superscripts", {U"ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖ\0ʳˢᵗᵘᵛʷˣʸᶻ", 26}},
};

// Letters from "a" on, or digits from "0" on, one after the other.
constexpr std::array kFirstLetters = {U'\uFF21',     U'\uFF41',     U'\u249C',     U'\u24B6',
                                      U'\u24D0',     U'\U0001D400', U'\U0001D41A', U'\U0001D44E',
                                      U'\U0001D4EA', U'\U0001D586', U'\U0001D5BA', U'\U0001D68A',
                                      U'\U0001F110', U'\U0001F130', U'\U0001F150', U'\U0001F170'};
constexpr std::array kFirstDigits = {U'\uFF10', U'\U0001D7CE', U'\U0001D7E2', U'\U0001D7F6'};

constexpr std::u32string_view kInsertions =
    U"\u00AD\u0301\u0308\u0323\u0327\u0336\u034F\u180E\u200B\u200D\u2060\u20DD\uFE0F\uFEFF";

std::string utf8(char32_t c) {
  const auto tail = [&](unsigned shift) { return static_cast<char>(0x80 | (c >> shift & 0x3F)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | c >> 6), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0 | c >> 12), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | c >> 18), tail(12), tail(6), tail(0)};
}

// One character of a host, with the label around it.
struct Place {
  std::string before;  // the host up to the label
  std::string left;    // of the label
  char c;
  std::string right;
  std::string after;

  [[nodiscard]] std::string with(const std::string& instead) const {
    return before + left + instead + right + after;
  }
  // As a browser sends the host.
  [[nodiscard]] std::string with_ace(char32_t instead) const {
    std::u32string label(left.begin(), left.end());
    label += instead;
    label.append(right.begin(), right.end());
    return before + "xn--" + punycode::encode(label) + after;
  }
  [[nodiscard]] bool is_alone() const { return left.empty() && right.empty(); }
};

template <class Use>
void each_place(const std::string& host, Use use) {
  for (std::size_t i = 0; i < host.size(); ++i) {
    if (host[i] == '.') continue;
    const auto dot = host.rfind('.', i);
    const auto begin = dot == std::string::npos ? 0 : dot + 1;
    const auto end = std::min(host.find('.', i), host.size());
    use(Place{host.substr(0, begin), host.substr(begin, i - begin), host[i],
              host.substr(i + 1, end - i - 1), host.substr(end)});
  }
}

std::vector<char32_t> other_forms(char c) {
  std::vector<char32_t> forms;
  const auto add_letter = [&](std::size_t at) {
    for (const Alphabet& alphabet : kAlphabets) {
      REQUIRE(alphabet.letters.size() == 26);
      if (alphabet.letters[at] != 0) forms.push_back(alphabet.letters[at]);
    }
    for (const char32_t first : kFirstLetters) forms.push_back(first + static_cast<char32_t>(at));
  };
  if (ascii::is_lower(c)) add_letter(static_cast<std::size_t>(c - 'a'));
  if (ascii::is_digit(c)) {
    for (const char32_t first : kFirstDigits)
      forms.push_back(first + static_cast<char32_t>(c - '0'));
  }
  return forms;
}

std::string_view written_for(char c) {
  switch (c) {
    case 'a':
      return "4";
    case 'b':
      return "86";
    case 'e':
      return "3";
    case 'g':
      return "9";
    case 'i':
      return "1lI|";
    case 'l':
      return "1iI|";
    case 'o':
      return "0O";
    case 'q':
      return "9g";
    case 's':
      return "5";
    case 't':
      return "7";
    case 'z':
      return "2";
    case '0':
      return "oO";
    case '1':
      return "lIi|";
    case '5':
      return "sS";
    case '8':
      return "bB";
    default:
      return {};
  }
}

std::string pair_for(char c) {
  return c == 'm' ? "rn" : c == 'w' ? "vv" : c == 'd' ? "cl" : std::string();
}

void expect_imitation(const std::string& host) {
  CAPTURE(host);
  CHECK(is_imitation(host));
}

}  // namespace

TEST_CASE("deceptions: a letter or digit in another form, as text and behind xn--") {
  for (const std::string& host : all()) {
    each_place(host, [](const Place& place) {
      for (const char32_t form : other_forms(place.c)) {
        expect_imitation(place.with(utf8(form)));
        expect_imitation(place.with_ace(form));
      }
    });
  }
}

TEST_CASE("deceptions: something that is not seen behind a character") {
  for (const std::string& host : all()) {
    each_place(host, [](const Place& place) {
      for (const char32_t unseen : kInsertions)
        expect_imitation(place.with(place.c + utf8(unseen)));
    });
  }
}

TEST_CASE("deceptions: digits for letters and letters for digits") {
  for (const std::string& host : all()) {
    each_place(host, [](const Place& place) {
      for (const char c : written_for(place.c)) {
        const std::string other = place.with(std::string(1, c));
        // "5.tb.cn" belongs to whom "s.tb.cn" does, and "e.cn" is nobody's "3.cn".
        const bool shape = std::string_view("0o1liI|OgS").find(c) != std::string_view::npos;
        if (place.is_alone() && !shape) continue;
        if (table().listed_above(other).empty()) expect_imitation(other);
      }
    });
  }
}

TEST_CASE("deceptions: two letters for one") {
  for (const std::string& host : all()) {
    each_place(host, [](const Place& place) {
      if (const auto pair = pair_for(place.c); !pair.empty()) expect_imitation(place.with(pair));
    });
  }
}

TEST_CASE("deceptions: a listed host in the wrong place") {
  for (const std::string& host : all()) {
    expect_imitation(host + ".evil.example");
    expect_imitation(host + "@evil.example");
    expect_imitation(host + "%40evil.example");
    expect_imitation(host + "-pay.example");
    if (host.size() > 5) expect_imitation("pay." + host + ".evil.example");
    for (const char* dot : {"-", "_", "。", "․", "｡", "‐"}) {
      std::string joined = host;
      joined.replace(joined.find('.'), 1, dot);
      expect_imitation(joined);
    }
  }
}

TEST_CASE("deceptions: a listed host without its dots, but for the shortest") {
  for (const std::string& host : all()) {
    const auto last = host.rfind('.');
    std::string joined;
    for (std::size_t i = 0; i < host.size(); ++i) {
      if (host[i] != '.' || i == last) joined += host[i];
    }
    if (joined != host && joined.size() > 7) expect_imitation(joined);
  }
}
