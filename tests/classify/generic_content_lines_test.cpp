#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("vCard: properties, groups, folds and escapes") {
  const auto code = classify(
      "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Doe;Jane;;;\r\nFN:Jane Doe\r\nitem1.TEL;TYPE=cell:+1555\r\n"
      "NOTE:one\\, two\\nthr\r\n ee\r\nEND:VCARD\r\n");
  CHECK(code.kind == Kind::contact);
  CHECK(code.valid);
  CHECK(field(code, "FN") == "Jane Doe");
  CHECK(field(code, "TEL") == "+1555");
  CHECK(field(code, "NOTE") == "one, two\nthree");
}

TEST_CASE("vCard: quoted-printable of version 2.1") {
  const auto code = classify(
      "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E5=BC=A0=\n=E4=B8=89\n"
      "END:VCARD");
  CHECK(field(code, "FN") == "张三");
}

TEST_CASE("vCard: a telephone number of version 4 is a URI") {
  const auto number = [](const std::string& property) {
    return field(classify("BEGIN:VCARD\nVERSION:4.0\nFN:Jane\n" + property + "\nEND:VCARD"), "TEL");
  };
  CHECK(number("TEL;VALUE=uri:tel:+86-10-0000") == "+86-10-0000");
  CHECK(number("TEL;VALUE=uri;TYPE=\"voice,home\":TEL:+86-10-0000;ext=1") == "+86-10-0000;ext=1");
  CHECK(number("TEL;LABEL=\"Shop: desk\";VALUE=uri:tel:+86-10-0000") == "+86-10-0000");
  CHECK(number("TEL;LABEL=\"Shop:+86-10-0000") == "+86-10-0000");  // a quote without end
  CHECK(number("TEL:telephone") == "telephone");
  CHECK(number("TEL;VALUE=uri:tel:") == "");
}

TEST_CASE("vCard: near misses") {
  CHECK(has_error(classify("BEGIN:VCARD\nFN:Jane"), Errc::truncated, "END"));
  CHECK(has_error(classify("BEGIN:VCARD\nEND:VCARD"), Errc::missing_field, "FN"));
  CHECK(has_error(classify("BEGIN:VCARD"), Errc::truncated, "END"));
}

TEST_CASE("iCalendar: an event, alone or in a calendar") {
  for (const std::string_view text : {
           "BEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART:20080504T123456Z\r\nEND:VEVENT",
           "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART;TZID=UTC:20080504T123456Z\r\n"
           "END:VEVENT\r\nEND:VCALENDAR",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::calendar);
    CHECK(code.valid);
    CHECK(field(code, "summary") == "Tea");
    CHECK(field(code, "start") == "20080504T123456Z");
  }
  CHECK(has_error(classify("BEGIN:VEVENT\nEND:VEVENT"), Errc::missing_field, "DTSTART"));
}

TEST_CASE("vCard: quoted-printable in any case, over several lines") {
  const auto code = classify(
      "BEGIN:VCARD\nVERSION:2.1\nFN;encoding=quoted-printable:J=61=6Ee=\n=20=\nDoe\nEND:VCARD");
  CHECK(field(code, "FN") == "Jane Doe");
}

TEST_CASE("vCard: what is no escape of RFC 2045 stands as it is") {
  const auto name_of = [](std::string_view value) {
    return field(
        classify("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:" + std::string(value) + "\nEND:VCARD"),
        "FN");
  };
  CHECK(name_of("a=4b") == "aK");
  CHECK(name_of("a=4B") == "aK");
  CHECK(name_of("a=g1b") == "a=g1b");
  CHECK(name_of("a=4gb") == "a=4gb");
  CHECK(name_of("a=4") == "a=4");
  CHECK(name_of("=FF=FE") == "=FF=FE");  // not UTF-8 when decoded
}

TEST_CASE("vCard: folds by tabs, escapes of either case, lines that are no properties") {
  const auto code = classify(
      "BEGIN:VCARD\nFN:Jane\n\t Doe\nno "
      "property\nnote:one\\Ntwo\\nthree\\;\\\nORG:end\\\nEND:vcard");
  CHECK(code.valid);
  CHECK(field(code, "FN") == "Jane Doe");
  CHECK(field(code, "NOTE") == "one\ntwo\nthree;\\");
  CHECK(field(code, "ORG") == "end\\");
}

TEST_CASE("vCard: a structured name is name enough") {
  const auto code = classify("BEGIN:VCARD\nN:Doe;Jane;;;\nEND:VCARD");
  CHECK(code.valid);
  CHECK(field(code, "N") == "Doe;Jane;;;");
}

TEST_CASE("vCard: a line that goes on where the text ends is cut off") {
  CHECK(has_error(classify("BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:Jane="), Errc::truncated,
                  "END"));
}
