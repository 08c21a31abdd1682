#include "json.hpp"

#include "base64.hpp"
#include "json_members.hpp"
#include "json_values.hpp"

namespace moongate::cli {
namespace {

constexpr const char* kPayload = "payload";
constexpr const char* kPayloadBase64 = "payload_base64";

Json to_json(const Payee& payee) {
  Json out = Json::object();
  put_text(out, "name", payee.name);
  put_text(out, "account", payee.account);
  put_text(out, "city", payee.city);
  put_text(out, "country", payee.country);
  put_text(out, "mcc", payee.mcc);
  return out;
}

Json to_json(const Money& money) {
  Json out = Json::object();
  put_text(out, "value", money.value);
  put_text(out, "currency", money.currency);
  return out;
}

// A name that stands twice has an array of its values, in the order of the payload.
Json to_json(const Fields& fields) {
  Json out = Json::object();
  for (std::size_t i = 0; i < fields.size(); ++i) {
    Json& value = out[std::string(fields[i].name)];
    if (value.is_null()) {
      value = fields[i].value;
      continue;
    }
    if (value.is_string()) value = Json::array({std::move(value)});
    value.push_back(fields[i].value);
  }
  return out;
}

Json to_json(Flags flags) {
  Json out = Json::array();
  flags.each([&out](Flag flag) { out.push_back(to_string(flag)); });
  return out;
}

Json to_json(const Candidates& candidates) {
  Json out = Json::array();
  for (const Candidate& candidate : candidates) {
    out.push_back({{"ecosystem", candidate.ecosystem}, {"evidence_bits", candidate.evidence_bits}});
  }
  return out;
}

Json names(std::span<const std::string_view> ids) {
  Json out = Json::array();
  for (const std::string_view id : ids) out.push_back(id);
  return out;
}

void put_identity(Json& out, const PaymentCode& code) {
  put_text(out, "ecosystem", code.ecosystem);
  put_text(out, "scheme", code.scheme);
  put_text(out, "kind", to_string(code.kind));
  if (code.presented_by != PresentedBy::none) {
    put_text(out, "presented_by", to_string(code.presented_by));
  }
  if (code.initiation != Initiation::unknown)
    put_text(out, "initiation", to_string(code.initiation));
  out["valid"] = code.valid;
  out["sensitive"] = code.sensitive;
}

Json shown(const PaymentCode& code);

Json to_json(const std::vector<PaymentCode>& codes) {
  Json out = Json::array();
  for (const PaymentCode& code : codes) out.push_back(shown(code));
  return out;
}

// The members of a code that is masked already where it must be.
Json shown(const PaymentCode& code) {
  Json out = Json::object();
  put_identity(out, code);
  put_members(out, "payee", to_json(code.payee));
  if (code.amount) put_members(out, "amount", to_json(*code.amount));
  put_text(out, "reference", code.reference);
  put_members(out, "fields", to_json(code.fields));
  put_members(out, "flags", to_json(code.flags));
  put_members(out, "errors", errors_json(code.errors));
  put_members(out, "candidates", to_json(code.candidates));
  put_members(out, "opens_in", names(code.opens_in));
  put_members(out, "unwrapped", to_json(code.unwrapped));
  put_text(out, "display", display(code));
  return out;
}

Unexpected malformed(std::string_view message) { return fail(Errc::malformed, 0, {}, message); }

Result<std::string> payload_of(const Members& members) {
  const Member* const text = members.find(kPayload);
  const Member* const encoded = members.find(kPayloadBase64);
  if (text == nullptr && encoded == nullptr) return malformed("neither payload nor payload_base64");
  if (text != nullptr && encoded != nullptr) return malformed("both payload and payload_base64");
  const auto* const value = std::get_if<std::string>(text != nullptr ? text : encoded);
  if (value == nullptr) return malformed("the payload is not a string");
  if (text != nullptr) return *value;
  return base64_decode(*value);
}

}  // namespace

void put_text(Json& object, const char* name, std::string_view text) {
  if (!text.empty()) object[name] = text;
}

void put_members(Json& object, const char* name, Json value) {
  if (!value.empty()) object[name] = std::move(value);
}

std::string line_of(const Json& value) {
  constexpr int kNoIndent = -1;
  constexpr bool kAsciiOnly = true;  // U+2028 and U+0085 end a line for some readers
  return value.dump(kNoIndent, ' ', kAsciiOnly, Json::error_handler_t::replace);
}

Json error_json(const Error& error) {
  Json out = Json::object();
  out["code"] = to_string(error.code);
  out["offset"] = error.offset;
  put_text(out, "field", error.field);
  put_text(out, "message", error.message);
  return out;
}

Json errors_json(const std::vector<Error>& errors) {
  Json out = Json::array();
  for (const Error& error : errors) out.push_back(error_json(error));
  return out;
}

Json code_json(const PaymentCode& code, Secrets secrets) {
  return shown(secrets == Secrets::masked ? masked(code) : code);
}

std::string code_line(const PaymentCode& code, Secrets secrets) {
  Json out = {{"schema", kSchema}};
  out.update(code_json(code, secrets));
  return line_of(out);
}

std::string line_error(std::uint64_t number, const Error& error) {
  return line_of({{"schema", kSchema}, {"line", number}, {"error", error_json(error)}});
}

std::string ecosystem_line(const Ecosystem& ecosystem) {
  Json out = {{"schema", kSchema},
              {"id", ecosystem.id},
              {"name", ecosystem.name},
              {"region", ecosystem.region},
              {"specification", ecosystem.specification}};
  put_text(out, "family", ecosystem.family);
  return line_of(out);
}

Result<std::string> payload_of_line(std::string_view line) {
  const auto members = parse_members(line, {kPayload, kPayloadBase64});
  return members ? payload_of(*members) : fail(members.error());
}

}  // namespace moongate::cli
