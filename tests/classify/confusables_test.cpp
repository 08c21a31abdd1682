#include "classify/confusables.hpp"

#include <doctest/doctest.h>

using namespace moongate;

TEST_CASE("confusables: what reads like ASCII") {
  struct Row {
    std::string_view name;
    char32_t c;
    std::string_view as;
  };
  for (const Row& row : {
           Row{"Cyrillic small a", U'\u0430', "a"},
           Row{"Cyrillic small palochka", U'\u04CF', "l"},
           Row{"Cyrillic small en reads like a capital", U'\u043D', "h"},
           Row{"Greek small omicron", U'\u03BF', "o"},
           Row{"Greek capital rho", U'\u03A1', "p"},
           Row{"Armenian small oh", U'\u0585', "o"},
           Row{"Cherokee letter go", U'\u13AA', "a"},
           Row{"Lisu letter pa", U'\uA4D1', "p"},
           Row{"Hebrew letter samekh", U'\u05E1', "o"},
           Row{"Arabic-Indic digit five", U'\u0665', "o"},
           Row{"dotless i", U'\u0131', "i"},
           Row{"script g", U'\u0261', "g"},
           Row{"small capital r", U'\u0280', "r"},
           Row{"a with acute", U'\u00E1', "a"},
           Row{"a with circumflex and dot below", U'\u1EAD', "a"},
           Row{"l with stroke", U'\u0142', "l"},
           Row{"eta with three marks", U'\u1F97', "n"},
           Row{"superscript two", U'\u00B2', "2"},
           Row{"subscript zero", U'\u2080', "0"},
           Row{"modifier q", U'\uA7F4', "q"},
           Row{"Kelvin sign", U'\u212A', "k"},
           Row{"script small o", U'\u2134', "o"},
           Row{"Roman numeral eight", U'\u2167', "viii"},
           Row{"ligature ffi", U'\uFB03', "ffi"},
           Row{"ae", U'\u00E6', "ae"},
           Row{"ideographic full stop", U'\u3002', "."},
           Row{"hyphen", U'\u2010', "-"},
           Row{"fraction slash", U'\u2044', "/"},
           Row{"circled a", U'\u24D0', "a"},
           Row{"circled capital Z", U'\u24CF', "z"},
           Row{"circled digit nine", U'\u2468', "9"},
           Row{"full width !", U'\uFF01', "!"},
           Row{"full width Z", U'\uFF3A', "z"},
           Row{"full width ~", U'\uFF5E', "~"},
           Row{"mathematical bold A", U'\U0001D400', "a"},
           Row{"mathematical bold a", U'\U0001D41A', "a"},
           Row{"mathematical monospace z", U'\U0001D6A3', "z"},
           Row{"mathematical dotless j", U'\U0001D6A5', "j"},
           Row{"mathematical bold capital rho", U'\U0001D6B8', "p"},
           Row{"mathematical bold alpha", U'\U0001D6C2', "a"},
           Row{"mathematical sans-serif bold italic pi symbol", U'\U0001D7C9', "w"},
           Row{"mathematical bold small digamma", U'\U0001D7CB', "f"},
           Row{"segmented digit nine", U'\U0001FBF9', "9"},
           Row{"Warang Citi small letter i", U'\U000118C1', "s"},
           Row{"mathematical monospace nine", U'\U0001D7FF', "9"},
           Row{"squared q", U'\U0001F140', "q"},
           Row{"regional indicator z", U'\U0001F1FF', "z"},
       }) {
    CAPTURE(row.name);
    CHECK(look_of(row.c) == row.as);
    CHECK_FALSE(is_unseen(row.c));
  }
}

TEST_CASE("confusables: what does not") {
  for (const char32_t c : {U'\u5317', U'\u044F', U'\u03C8', U'\u245F', U'\uFF00', U'\uFF5F',
                           U'\uFFFD', U'\U0001D800', U'\U0001F200', U'\U0010FFFF'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(look_of(c));
  }
}

TEST_CASE("confusables: what is not seen") {
  for (const char32_t c :
       {U'\u00AD', U'\u0300', U'\u0301', U'\u0338', U'\u034F',     U'\u036F',    U'\u0483',
        U'\u0489', U'\u180E', U'\u1AB0', U'\u1DFF', U'\u200B',     U'\u200D',    U'\u202E',
        U'\u2060', U'\u20DD', U'\uFE0F', U'\uFEFF', U'\U000E0061', U'\U000E0100'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK(is_unseen(c));
    CHECK_FALSE(look_of(c));
  }
  for (const char32_t c : {U'a', U'\u00A0', U'\u02FF', U'\u0370', U'\u2010', U'\u5317'}) {
    CAPTURE(static_cast<unsigned>(c));
    CHECK_FALSE(is_unseen(c));
  }
}
