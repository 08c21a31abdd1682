#include "writer.hpp"

#include <doctest/doctest.h>

#include <limits>
#include <vector>

using moongate::json::Writer;

namespace {

std::string text(std::string_view value) {
  Writer out;
  out.text(value);
  return out.take();
}

std::string number(double value) {
  Writer out;
  out.number(value);
  return out.take();
}

}  // namespace

TEST_CASE("writer: commas stand between members and elements only") {
  Writer out;
  out.begin_object();
  out.member("a").begin_array();
  out.begin_object();
  out.end_object();
  out.begin_array();
  out.end_array();
  out.text("{[:");
  out.number(-1);
  out.boolean(true);
  out.end_array();
  out.member("b").boolean(false);
  out.foreign_member("\"c\n").text("");
  out.end_object();
  CHECK(out.take() == R"({"a":[{},[],"{[:",-1,true],"b":false,"\"c\n":""})");
}

TEST_CASE("writer: empty texts and arrays are left out") {
  Writer out;
  const std::vector<int> none;
  const std::vector<int> some{1, 2};
  const auto put = [&out](int value) { out.number(value); };
  out.begin_object();
  out.put_text("a", "");
  out.put_array("b", none, put);
  out.put_array("c", some, put);
  out.put_text("d", "x");
  out.end_object();
  CHECK(out.take() == R"({"c":[1,2],"d":"x"})");
}

TEST_CASE("writer: what is not printable ASCII is escaped") {
  CHECK(text(" ~/'<>&") == "\" ~/'<>&\"");
  CHECK(text("\"\\\b\f\n\r\t") == R"("\"\\\b\f\n\r\t")");
  CHECK(text(std::string_view("\0\x01\x1f\x7f", 4)) == R"("\u0000\u0001\u001f\u007f")");
  CHECK(text("é\u2028€") == R"("\u00e9\u2028\u20ac")");
  CHECK(text("\xf0\x9f\x8c\x99") == R"("\ud83c\udf19")");
}

TEST_CASE("writer: the first and last character of each size of UTF-8") {
  CHECK(text("\xc2\x80\xdf\xbf") == R"("\u0080\u07ff")");
  CHECK(text("\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf") ==
        R"("\u0800\ud7ff\ue000\uffff")");
  CHECK(text("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf") == R"("\ud800\udc00\udbff\udfff")");
}

// One U+FFFD for the longest beginning of a character (Unicode 15, section 3.9, "U+FFFD
// Substitution of Maximal Subparts"; the texts are those of its tables 3-8 to 3-11).
TEST_CASE("writer: bytes that are no UTF-8 become U+FFFD") {
  const std::string bad = R"(\ufffd)";
  CHECK(text("\xc0\xaf\xe0\x80\xbf\xf0\x81\x82\x41") ==
        '"' + bad + bad + bad + bad + bad + bad + bad + bad + "A\"");
  CHECK(text("\xed\xa0\x80\xed\xbf\xbf\xed\xaf\x41") ==
        '"' + bad + bad + bad + bad + bad + bad + bad + bad + "A\"");
  CHECK(text("\xf4\x91\x92\x93\xff\x41\x80\xbf\x42") ==
        '"' + bad + bad + bad + bad + bad + 'A' + bad + bad + "B\"");
  CHECK(text("\xe1\x80\xe2\xf0\x91\x92\xf1\xbf\x41") == '"' + bad + bad + bad + bad + "A\"");
  CHECK(text("\xe2\x82") == '"' + bad + '"');
  CHECK(text("\xf0\x9f\x8c") == '"' + bad + '"');
}

TEST_CASE("writer: fractions are the shortest that read back") {
  CHECK(number(0) == "0.0");
  CHECK(number(7.4) == "7.4");
  CHECK(number(-0.001) == "-0.001");
  CHECK(number(100000) == "100000.0");
  CHECK(number(1e21) == "1000000000000000000000.0");
  CHECK(number(std::numeric_limits<double>::max()).size() == 311);
  CHECK(number(std::numeric_limits<double>::infinity()) == "null");
  CHECK(number(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("writer: integers of any size") {
  Writer out;
  out.begin_array();
  out.number(std::numeric_limits<std::uint64_t>::max());
  out.number(std::numeric_limits<std::int64_t>::min());
  out.end_array();
  CHECK(out.take() == "[18446744073709551615,-9223372036854775808]");
}
