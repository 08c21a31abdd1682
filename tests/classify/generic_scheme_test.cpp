#include "answers.hpp"

using namespace moongate;
using namespace moongate::answers;

TEST_CASE("schemes: dangerous ones are data, in any spelling") {
  for (const std::string_view text : {
           "javascript:alert(1)//https://qr.alipay.com/",
           "JaVaScRiPt:%61lert(1)",
           "vbscript:msgbox(1)",
           "data:text/html,<h1>x</h1>",
           "file:///etc/passwd",
           "blob:https://shop.example/9115d58c",
           "view-source:https://shop.example/",
           "about:blank",
           "smb://evil.example/share",
           "itms-services://?action=download-manifest",
           "ssh://-oProxyCommand=calc/x",
           "ldap://evil.example/a",
           "gopher://127.0.0.1:6379/_FLUSHALL",
           "ms-msdt:/id",
           "intent://pay?pa=x@y#Intent;scheme=upi;end",
       }) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::uri);
    CHECK(code.flags.has(Flag::dangerous_scheme));
    CHECK(is_hostile(code));
  }
}

TEST_CASE("schemes: stripped characters hide nothing") {
  for (const std::string_view text : {"java\nscript:alert(1)", "\x01javascript:alert(1)",
                                      "  javascript:alert(1)", "j\ta\tv\tascript:alert(1)"}) {
    CAPTURE(text);
    CHECK(classify(text).flags.has(Flag::dangerous_scheme));
  }
  CHECK_FALSE(classify("java script talk: 1").flags.has(Flag::dangerous_scheme));
}

TEST_CASE("schemes: a one-time password secret is kept from sight") {
  const auto code =
      classify("otpauth://totp/ACME%20Co:jane?secret=AAAABBBBCCCCDDDD&issuer=ACME%20Co&digits=6");
  CHECK(code.kind == Kind::otp);
  CHECK(code.valid);
  CHECK(code.sensitive);
  CHECK(code.payload.empty());
  CHECK(field(code, "type") == "totp");
  CHECK(field(code, "label") == "ACME Co:jane");
  CHECK(field(code, "issuer") == "ACME Co");
  CHECK(field(code, "secret") == "AAAABBBBCCCCDDDD");
  CHECK(field(masked(code), "secret") == "AA**********DDDD");
}

TEST_CASE("schemes: near misses of a one-time password") {
  CHECK(has_error(classify("otpauth://hotp/x?secret=AAAABBBB"), Errc::bad_value, "counter"));
  CHECK(has_error(classify("otpauth://totp/x"), Errc::bad_value, "secret"));
  CHECK(has_error(classify("otpauth://time/x?secret=AAAABBBB"), Errc::bad_value, "type"));
  CHECK(classify("otpauth://hotp/x?secret=AAAABBBB&counter=0").valid);
  CHECK(field(classify("otpauth-migration://offline?data=AAAA"), "type") == "migration");
}

TEST_CASE("schemes: an eSIM profile") {
  const auto code = classify("LPA:1$rsp.example.com$AAAA-0000-BBBB");
  CHECK(code.kind == Kind::esim);
  CHECK(code.valid);
  CHECK(field(code, "smdp_address") == "rsp.example.com");
  CHECK(field(code, "matching_id") == "AAAA-0000-BBBB");
  CHECK_FALSE(classify("LPA:2$rsp.example.com").valid);
  CHECK_FALSE(classify("LPA:").valid);
}

TEST_CASE("schemes: those that are only named") {
  struct Row {
    std::string_view text;
    Kind kind;
  };
  for (const Row& row : {
           Row{"HC1:6BFOXN*TS0BI$ZD8UH76PCM", Kind::health_certificate},
           Row{"shc:/5676290952432060346029243740", Kind::health_certificate},
           Row{"shlink:/eyJ1cmwiOiJodHRwczovL2", Kind::health_certificate},
           Row{"openid-credential-offer://?credential_offer=%7B%7D", Kind::credential_offer},
           Row{"MT:Y.K9042C00KA0648G00", Kind::device_setup},
           Row{"FIDO:/5104464514565456", Kind::uri},
           Row{"X-HM://0023ISYWYH123", Kind::uri},
           Row{"magnet:?xt=urn:btih:00", Kind::uri},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == row.kind);
    CHECK(code.valid);
  }
  CHECK(classify("FIDO:/5104464514565456").flags.has(Flag::login));
}

TEST_CASE("schemes: an address behind a label is read as one") {
  CHECK(field(classify("URL:https://shop.example/"), "host") == "shop.example");
  CHECK(field(classify("urlto:foo:bar.com"), "url") == "http://bar.com");
  CHECK(field(classify("urlto::http://bar.com"), "url") == "http://bar.com");
  CHECK(classify("URL:javascript:alert(1)").flags.has(Flag::dangerous_scheme));
}

TEST_CASE("scheme: an OTP without a label") {
  const auto code = classify("otpauth://totp/?secret=JBSWY3DPEHPK3PXP");
  CHECK(code.valid);
  CHECK(field(code, "label") == "(none)");
  CHECK(classify("otpauth://totp?secret=JBSWY3DPEHPK3PXP").valid);
}

TEST_CASE("scheme: a dangerous scheme is seen through blanks in it") {
  for (const std::string_view text :
       {"URL:java script:alert(1)", "URL: javascript:alert(1)", "URL:java\tscript:alert(1)"}) {
    CAPTURE(text);
    CHECK(classify(text).flags.has(Flag::dangerous_scheme));
  }
  for (const std::string_view text : {"URL:java script", "URL:j\u00E9vascript:a b",
                                      "URL:a longer line of prose than any scheme is: see"}) {
    CAPTURE(text);
    CHECK_FALSE(classify(text).flags.has(Flag::dangerous_scheme));
  }
}

TEST_CASE("schemes: a wallet of documents is a pairing, not a payment") {
  for (const std::string_view text : {"mdoc:owBjMS4wAYIB", "openid4vp://?client_id=x&request_uri=y",
                                      "eudi-openid4vp://?client_id=x"}) {
    CAPTURE(text);
    const auto code = classify(text);
    CHECK(code.ecosystem == "none");
    CHECK(code.kind == Kind::session_pairing);
    CHECK(code.sensitive);
  }
}
