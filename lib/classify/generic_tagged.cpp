// Formats of "NAME:value;" fields behind a tag.
#include <algorithm>
#include <array>

#include "classify/generic_parts.hpp"
#include "formats/ascii.hpp"
#include "formats/escaped_fields.hpp"

namespace moongate::generic {
namespace {

struct Name {
  std::string_view tag;    // as it stands in the payload
  std::string_view field;  // for PaymentCode::fields; empty = the tag
};

// Adds the fields that `names` lists, unescaped; a format without names keeps all.
void add_fields(std::string_view body, std::span<const Name> names, PaymentCode& code) {
  each_escaped_field(body, [&](std::string_view tag, std::string_view value) {
    const auto known = std::ranges::find_if(
        names, [&](const Name& name) { return ascii::equal_ignoring_case(name.tag, tag); });
    if (known != names.end()) {
      add_and_wipe(code, known->field.empty() ? known->tag : known->field, unescape(value));
    } else if (names.empty() && !tag.empty()) {
      add_and_wipe(code, tag, unescape(value));
    } else {
      code.flags.set(Flag::unknown_parameter);
    }
    return true;
  });
  // The standard ends with an empty field; printed codes lack it at times.
  if (!body.ends_with(';')) code.flags.set(Flag::nonstandard);
}

void require(PaymentCode& code, std::string_view field) {
  if (!code.fields.find(field).value_or("").empty()) return;
  reject(code, Errc::missing_field, 0, field, "a mandatory field is absent");
}

// WPA3 Specification section 7: WIFI:T:…;S:…;P:…;H:…;; and the fields that enterprises add.
constexpr std::array<Name, 12> kWifi = {{{"S", "ssid"},
                                         {"P", "password"},
                                         {"T", "auth"},
                                         {"H", "hidden"},
                                         {"R", "transition_disable"},
                                         {"I", "password_id"},
                                         {"K", "public_key"},
                                         {"E", "eap_method"},
                                         {"A", "anonymous_identity"},
                                         {"PH2", "phase_2"},
                                         {"U", "identity"},
                                         {"PH1", "phase_1"}}};

void read_wifi(std::string_view body, PaymentCode& code) {
  code.kind = Kind::wifi;
  code.fields.reserve(4);
  add_fields(body, kWifi, code);
  require(code, "ssid");
}

// NTT DoCoMo, phone book registration.
constexpr std::array<Name, 12> kMecard = {{{"N", {}},
                                           {"SOUND", {}},
                                           {"TEL", {}},
                                           {"TEL-AV", {}},
                                           {"EMAIL", {}},
                                           {"NOTE", {}},
                                           {"BDAY", {}},
                                           {"ADR", {}},
                                           {"URL", {}},
                                           {"NICKNAME", {}},
                                           {"ORG", {}},
                                           {"DIV", {}}}};

void read_mecard(std::string_view body, PaymentCode& code) {
  code.kind = Kind::contact;
  code.flags.set(Flag::personal_data);
  add_fields(body, kMecard, code);
  require(code, "N");
}

// BIZCARD, an older rival of MECARD: first and last name stand apart.
constexpr std::array<Name, 9> kBizcard = {{{"N", {}},
                                           {"X", {}},
                                           {"T", {}},
                                           {"C", {}},
                                           {"A", {}},
                                           {"B", {}},
                                           {"M", {}},
                                           {"F", {}},
                                           {"E", {}}}};

void read_bizcard(std::string_view body, PaymentCode& code) {
  code.kind = Kind::contact;
  code.flags.set(Flag::personal_data);
  add_fields(body, kBizcard, code);
}

// KDDI au: "MEMORY:", then lines such as "NAME1:", "MAIL1:" and "TEL1:".
void read_memory(std::string_view body, PaymentCode& code) {
  code.kind = Kind::contact;
  code.flags.set(Flag::personal_data);
  while (!body.empty()) {
    const auto end = std::min(body.find_first_of("\r\n"), body.size());
    const auto line = body.substr(0, end);
    body.remove_prefix(std::min(end + 1, body.size()));
    if (const auto colon = line.find(':'); colon != line.npos) {
      code.fields.add(line.substr(0, colon), line.substr(colon + 1));
    }
  }
}

constexpr std::array<Name, 3> kMatmsg = {{{"TO", "to"}, {"SUB", "subject"}, {"BODY", "body"}}};

void read_matmsg(std::string_view body, PaymentCode& code) {
  code.kind = Kind::email;
  add_fields(body, kMatmsg, code);
  require(code, "to");
}

// A bookmark: its address is read as one, so that its hazards are seen.
void read_mebkm(std::string_view body, PaymentCode& code) {
  std::string title;
  std::string url;
  each_escaped_field(body, [&](std::string_view tag, std::string_view value) {
    if (tag == "TITLE") title = unescape(value);
    if (tag == "URL") url = unescape(value);
    return true;
  });
  read_address(url, code);
  if (!title.empty()) code.fields.add("title", title);
}

// Wi-Fi Easy Connect section 5.2: a device's public key, to be enrolled with it.
void read_dpp(std::string_view body, PaymentCode& code) {
  code.kind = Kind::device_setup;
  add_fields(body, {}, code);
  require(code, "K");
}

struct Format {
  std::string_view tag;
  void (*read)(std::string_view body, PaymentCode& code);
};
constexpr std::array<Format, 7> kFormats = {{{"wifi", read_wifi},
                                             {"mecard", read_mecard},
                                             {"bizcard", read_bizcard},
                                             {"memory", read_memory},
                                             {"matmsg", read_matmsg},
                                             {"mebkm", read_mebkm},
                                             {"dpp", read_dpp}}};

}  // namespace

bool read_tagged(const ScannedPayload& scanned, PaymentCode& code) {
  const auto tag = scanned.uri->scheme;
  const auto* const format = std::ranges::find_if(
      kFormats, [&](const Format& f) { return ascii::equal_ignoring_case(f.tag, tag); });
  if (format == kFormats.end()) return false;
  format->read(scanned.text.substr(tag.size() + 1), code);
  return true;
}

}  // namespace moongate::generic
