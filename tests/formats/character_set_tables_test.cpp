#include "formats/character_set_tables.hpp"

#include <doctest/doctest.h>

#include <string_view>

using namespace moongate;

namespace {

// Written by Python's codecs, sixteen characters a line; U+FFFD where a set has none. The ISO sets
// begin at 0xA0: below stand the control characters C1.
// clang-format off
constexpr std::u16string_view kIso88592Expected =
    u"\u00A0Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u00ADŽŻ"
    u"°ą˛ł´ľśˇ¸šşťź˝žż"
    u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
    u"ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
    u"ŕáâăäĺćçčéęëěíîď"
    u"đńňóôőö÷řůúűüýţ˙";
constexpr std::u16string_view kIso88594Expected =
    u"\u00A0ĄĸŖ¤ĨĻ§¨ŠĒĢŦ\u00ADŽ¯"
    u"°ą˛ŗ´ĩļˇ¸šēģŧŊžŋ"
    u"ĀÁÂÃÄÅÆĮČÉĘËĖÍÎĪ"
    u"ĐŅŌĶÔÕÖ×ØŲÚÛÜŨŪß"
    u"āáâãäåæįčéęëėíîī"
    u"đņōķôõö÷øųúûüũū˙";
constexpr std::u16string_view kIso88595Expected =
    u"\u00A0ЁЂЃЄЅІЇЈЉЊЋЌ\u00ADЎЏ"
    u"АБВГДЕЖЗИЙКЛМНОП"
    u"РСТУФХЦЧШЩЪЫЬЭЮЯ"
    u"абвгдежзийклмноп"
    u"рстуфхцчшщъыьэюя"
    u"№ёђѓєѕіїјљњћќ§ўџ";
constexpr std::u16string_view kIso88597Expected =
    u"\u00A0‘’£€₯¦§¨©ͺ«¬\u00AD�―"
    u"°±²³΄΅Ά·ΈΉΊ»Ό½ΎΏ"
    u"ΐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟ"
    u"ΠΡ�ΣΤΥΦΧΨΩΪΫάέήί"
    u"ΰαβγδεζηθικλμνξο"
    u"πρςστυφχψωϊϋόύώ�";
constexpr std::u16string_view kIso885910Expected =
    u"\u00A0ĄĒĢĪĨĶ§ĻĐŠŦŽ\u00ADŪŊ"
    u"°ąēģīĩķ·ļđšŧž―ūŋ"
    u"ĀÁÂÃÄÅÆĮČÉĘËĖÍÎÏ"
    u"ÐŅŌÓÔÕÖŨØŲÚÛÜÝÞß"
    u"āáâãäåæįčéęëėíîï"
    u"ðņōóôõöũøųúûüýþĸ";
constexpr std::u16string_view kIso885915Expected =
    u"\u00A0¡¢£€¥Š§š©ª«¬\u00AD®¯"
    u"°±²³Žµ¶·ž¹º»ŒœŸ¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
    u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    u"àáâãäåæçèéêëìíîï"
    u"ðñòóôõö÷øùúûüýþÿ";
constexpr std::u16string_view kWindows1250Expected =
    u"€�‚�„…†‡�‰Š‹ŚŤŽŹ"
    u"�‘’“”•–—�™š›śťžź"
    u"\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż"
    u"°±˛ł´µ¶·¸ąş»Ľ˝ľż"
    u"ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎ"
    u"ĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢß"
    u"ŕáâăäĺćçčéęëěíîď"
    u"đńňóôőö÷řůúűüýţ˙";
constexpr std::u16string_view kWindows1251Expected =
    u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
    u"ђ‘’“”•–—�™љ›њќћџ"
    u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї"
    u"°±Ііґµ¶·ё№є»јЅѕї"
    u"АБВГДЕЖЗИЙКЛМНОП"
    u"РСТУФХЦЧШЩЪЫЬЭЮЯ"
    u"абвгдежзийклмноп"
    u"рстуфхцчшщъыьэюя";
constexpr std::u16string_view kWindows1252Expected =
    u"€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž�"
    u"�‘’“”•–—˜™š›œ�žŸ"
    u"\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯"
    u"°±²³´µ¶·¸¹º»¼½¾¿"
    u"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
    u"ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß"
    u"àáâãäåæçèéêëìíîï"
    u"ðñòóôõö÷øùúûüýþÿ";
constexpr std::u16string_view kKoi8RExpected =
    u"─│┌┐└┘├┤┬┴┼▀▄█▌▐"
    u"░▒▓⌠■∙√≈≤≥\u00A0⌡°²·÷"
    u"═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞"
    u"╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©"
    u"юабцдефгхийклмно"
    u"пярстужвьызшэщчъ"
    u"ЮАБЦДЕФГХИЙКЛМНО"
    u"ПЯРСТУЖВЬЫЗШЭЩЧЪ";
// clang-format on

void check_table(const UpperHalf& table, std::u16string_view expected) {
  const std::size_t controls = table.size() - expected.size();
  for (std::size_t i = 0; i < table.size(); ++i) {
    CAPTURE(i + 0x80);
    if (i < controls) {
      CHECK(table[i] == static_cast<char16_t>(i + 0x80));
      continue;
    }
    const char16_t character = expected[i - controls];
    CHECK(table[i] == (character == 0xFFFD ? 0 : character));
  }
}

}  // namespace

TEST_CASE("character set tables: each byte of each set") {
  SUBCASE("Iso88592") { check_table(kIso88592, kIso88592Expected); }
  SUBCASE("Iso88594") { check_table(kIso88594, kIso88594Expected); }
  SUBCASE("Iso88595") { check_table(kIso88595, kIso88595Expected); }
  SUBCASE("Iso88597") { check_table(kIso88597, kIso88597Expected); }
  SUBCASE("Iso885910") { check_table(kIso885910, kIso885910Expected); }
  SUBCASE("Iso885915") { check_table(kIso885915, kIso885915Expected); }
  SUBCASE("Windows1250") { check_table(kWindows1250, kWindows1250Expected); }
  SUBCASE("Windows1251") { check_table(kWindows1251, kWindows1251Expected); }
  SUBCASE("Windows1252") { check_table(kWindows1252, kWindows1252Expected); }
  SUBCASE("Koi8R") { check_table(kKoi8R, kKoi8RExpected); }
}
