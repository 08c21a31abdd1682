#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("wifi: the fields of a network, escapes undone") {
  const auto code =
      classify("WIFI:T:WPA;S:M\\\\y\\;W\\,i\\:FiSSID;P:7heP4assw0rd\\\\\\;\\:\\,;H:true;;");
  CHECK(code.kind == Kind::wifi);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(code.payload.empty());
  CHECK(field(code, "ssid") == "M\\y;W,i:FiSSID");
  CHECK(field(code, "password") == "7heP4assw0rd\\;:,");
  CHECK(field(code, "auth") == "WPA");
  CHECK(field(code, "hidden") == "true");
}

TEST_CASE("wifi: barely acceptable") {
  const auto one_end = classify("WIFI:S:Cafe;P:00000000;T:WEP");
  CHECK(one_end.valid);
  CHECK(one_end.flags.has(Flag::nonstandard));
  CHECK(classify("wifi:s:Cafe;;").kind == Kind::wifi);
  CHECK(field(classify("WIFI:T:WPA;S:\"foo\\;bar\\\\baz\";;"), "ssid") == "\"foo;bar\\baz\"");
}

TEST_CASE("wifi: a network needs a name") {
  for (const std::string_view text : {"WIFI:T:WPA;P:x;;", "WIFI:S:;;", "WIFI:", "WIFI:;;"}) {
    CAPTURE(text);
    CHECK(has_error(classify(text), Errc::missing_field, "ssid"));
  }
}

TEST_CASE("contacts: three formats of fields") {
  const auto code = classify("MECARD:N:Doe,Jane;TEL:5550000;EMAIL:jane@mail.example;NOTE:a\\;b;;");
  CHECK(code.kind == Kind::contact);
  CHECK(code.flags.has(Flag::personal_data));
  CHECK(field(code, "N") == "Doe,Jane");
  CHECK(field(code, "NOTE") == "a;b");
  CHECK(has_error(classify("MECARD:TEL:5550000;;"), Errc::missing_field, "N"));
  CHECK(field(classify("BIZCARD:N:Jane;X:Doe;T:Clerk;;"), "X") == "Doe");
  CHECK(field(classify("MEMORY:NAME1:Jane\r\nMAIL1:jane@mail.example\r\n"), "MAIL1") ==
        "jane@mail.example");
}

TEST_CASE("bookmarks: the address is read as an address") {
  CHECK(field(classify("MEBKM:URL:google.com;TITLE:Google;"), "url") == "http://google.com");
  CHECK(field(classify("MEBKM:TITLE:Shop;URL:https\\://shop.example/;;"), "host") ==
        "shop.example");
  CHECK(classify("MEBKM:URL:javascript\\:alert(1);;").flags.has(Flag::dangerous_scheme));
  CHECK(classify("MEBKM:URL:https\\://a@b.example/;;").flags.has(Flag::userinfo));
}

TEST_CASE("devices: Wi-Fi Easy Connect") {
  const auto code = classify("DPP:V:2;M:5254005828e5;C:81/1,115/36;K:AAAA;;");
  CHECK(code.kind == Kind::device_setup);
  CHECK(field(code, "M") == "5254005828e5");
  CHECK(has_error(classify("DPP:V:2;;"), Errc::missing_field, "K"));
}
