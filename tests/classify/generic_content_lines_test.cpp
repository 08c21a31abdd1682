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
