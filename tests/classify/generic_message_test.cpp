#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("messages: telephone numbers, and orders that look like them") {
  CHECK(field(classify("tel:+15551212"), "number") == "+15551212");
  CHECK(classify("TEL:2125551212").kind == Kind::tel);
  for (const std::string_view text : {"tel:*%232767*3855%23", "tel:%2A%2306%23", "tel:*#06#"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::tel);
    CHECK(has_error(code, Errc::bad_value, "number"));
  }
  CHECK_FALSE(classify("tel:").valid);
}

TEST_CASE("messages: short messages in both spellings") {
  const auto code = classify("sms:+15551212;via=999333?subject=foo&body=A%20bar");
  CHECK(code.kind == Kind::sms);
  CHECK(field(code, "number") == "+15551212");
  CHECK(field(code, "subject") == "foo");
  CHECK(field(code, "body") == "A bar");
  const auto old = classify("smsto:+10000:PAY: now");
  CHECK(old.kind == Kind::sms);
  CHECK(field(old, "number") == "+10000");
  CHECK(field(old, "body") == "PAY: now");
  CHECK(field(classify("mmsto:01601234567?subject=A%20tiny%20SMS"), "subject") == "A tiny SMS");
}

TEST_CASE("messages: mail in three spellings") {
  for (const std::string_view text : {
           "mailto:jane@mail.example?subject=A%20test&body=Just%20see",
           "MATMSG:TO:jane@mail.example;SUB:A test;BODY:Just see;;",
           "SMTP:jane@mail.example:A test:Just see",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::email);
    CHECK(field(code, "to") == "jane@mail.example");
    CHECK(field(code, "subject") == "A test");
    CHECK(field(code, "body") == "Just see");
  }
}

TEST_CASE("messages: places") {
  const auto code = classify("geo:-20.33,132.3344,0.01?q=foobar");
  CHECK(code.kind == Kind::geo);
  CHECK(code.valid);
  CHECK(field(code, "lat") == "-20.33");
  CHECK(field(code, "lon") == "132.3344");
  CHECK(field(code, "alt") == "0.01");
  CHECK(classify("geo:90,-180").valid);
  CHECK(classify("geo:90.000,-180.0").valid);
  CHECK(classify("geo:.5,-0").valid);
  CHECK(classify("geo:48.2010,16.3695;crs=wgs84;u=40").valid);
}

TEST_CASE("messages: near misses of a place") {
  CHECK(has_error(classify("geo:91,0"), Errc::bad_value, "lat"));
  CHECK(has_error(classify("geo:0,181"), Errc::bad_value, "lon"));
  CHECK(has_error(classify("geo:90.0001,0"), Errc::bad_value, "lat"));
  CHECK(has_error(classify("geo:0,-180.01"), Errc::bad_value, "lon"));
  CHECK(has_error(classify("geo:0,42949672960"), Errc::bad_value, "lon"));
  for (const std::string_view text :
       {"geo:", "geo:1", "geo:1,", "geo:nan,0", "geo:1e1,0", "geo:1,2x", "geo:.,0", "geo:--1,0"}) {
    CAPTURE(text);
    CHECK_FALSE(classify(text).valid);
  }
}

TEST_CASE("messages: the text of an SMS behind & or ;, as generators write it") {
  for (const std::string_view text :
       {"sms:+8610000000&body=Hello%20you", "sms:+8610000000;body=Hello%20you",
        "sms:+8610000000?&body=Hello%20you", "SMS:+8610000000?body=Hello%20you"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::sms);
    CHECK(field(code, "number") == "+8610000000");
    CHECK(field(code, "body") == "Hello you");
    CHECK(code.fields.size() == 2);
  }
  CHECK(classify("sms:+8610000000;via=999333").fields.size() == 1);
  CHECK(classify("sms:+8610000000&").fields.size() == 1);
  CHECK(field(classify("sms:&body=Hello"), "body") == "Hello");
}

TEST_CASE("messages: blanks around the numbers of a place") {
  for (const std::string_view text : {"geo:31.2304, 121.4737", "geo: 31.2304 , 121.4737",
                                      "geo:31.2304,%20121.4737", "geo:31.2304,121.4737 ?q=a"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.kind == Kind::geo);
    CHECK(code.valid);
    CHECK(field(code, "lat") == "31.2304");
    CHECK(field(code, "lon") == "121.4737");
  }
  CHECK(field(classify("geo:1,2, 3.5"), "alt") == "3.5");
  CHECK_FALSE(classify("geo:31. 2304,121.4737").valid);
  CHECK_FALSE(classify("geo: , ").valid);
}
