// What to do with codes, as JSON.
#include <algorithm>

#include "json_values.hpp"

namespace moongate::cli {
namespace {

Json to_json(const Action& action, bool hidden) {
  Json out = {{"type", to_string(action.type)}};
  put_text(out, "ecosystem", action.ecosystem);
  put_text(out, "uri", hidden ? mask(action.uri) : action.uri);
  put_text(out, "package", action.package);
  put_text(out, "label", action.label);
  return out;
}

bool any_sensitive(std::span<const PaymentCode> codes) {
  return std::any_of(codes.begin(), codes.end(),
                     [](const PaymentCode& code) { return code.sensitive; });
}

}  // namespace

Json resolution_json(const Resolution& resolution, std::span<const PaymentCode> codes,
                     Secrets secrets) {
  const bool hidden = secrets == Secrets::masked && any_sensitive(codes);
  Json out = {{"decision", to_string(resolution.decision)}};
  put_text(out, "resolver", resolution.resolver);
  put_text(out, "ecosystem", resolution.ecosystem);
  put_text(out, "message", resolution.message);
  Json actions = Json::array();
  for (const Action& action : resolution.actions) actions.push_back(to_json(action, hidden));
  put_members(out, "actions", std::move(actions));
  put_members(out, "choices", Json(resolution.choices));
  put_members(out, "errors", errors_json(resolution.errors));
  return out;
}

std::string resolution_line(const Resolution& resolution, std::span<const PaymentCode> codes,
                            Secrets secrets) {
  Json out = {{"schema", kSchema}};
  out.update(resolution_json(resolution, codes, secrets));
  Json all = Json::array();
  for (const PaymentCode& code : codes) all.push_back(code_json(code, secrets));
  put_members(out, "codes", std::move(all));
  return line_of(out);
}

}  // namespace moongate::cli
