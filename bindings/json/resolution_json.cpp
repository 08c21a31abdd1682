// What to do with codes, as JSON.
#include <algorithm>

#include "code_json.hpp"

namespace moongate::json {
namespace {

void put_action(Writer& out, const Action& action, bool hidden) {
  out.begin_object();
  out.member("type").text(to_string(action.type));
  out.put_text("ecosystem", action.ecosystem);
  out.put_text("uri", hidden ? mask(action.uri) : action.uri);
  out.put_text("package", action.package);
  out.put_text("label", action.label);
  out.put_text("label_id", to_string(action.wording.id));
  out.end_object();
}

void put_arguments(Writer& out, const Wording& wording) {
  if (wording.arguments.empty()) return;
  out.member("message_arguments").begin_object();
  for (const auto& argument : wording.arguments) out.put_text(argument.name, argument.value);
  out.end_object();
}

bool any_sensitive(std::span<const PaymentCode> codes) {
  return std::any_of(codes.begin(), codes.end(),
                     [](const PaymentCode& code) { return code.sensitive; });
}

}  // namespace

void put_resolution(Writer& out, const Resolution& resolution, std::span<const PaymentCode> codes,
                    Secrets secrets) {
  const bool hidden = secrets == Secrets::masked && any_sensitive(codes);
  out.member("decision").text(to_string(resolution.decision));
  out.put_text("resolver", resolution.resolver);
  out.put_text("ecosystem", resolution.ecosystem);
  out.put_text("message", resolution.message);
  out.put_text("message_id", to_string(resolution.wording.id));
  put_arguments(out, resolution.wording);
  out.put_array("actions", resolution.actions,
                [&](const Action& action) { put_action(out, action, hidden); });
  out.put_array("choices", resolution.choices, [&out](std::size_t choice) { out.number(choice); });
  put_errors(out, resolution.errors);
}

std::string resolution_line(const Resolution& resolution, std::span<const PaymentCode> codes,
                            Secrets secrets) {
  Writer out;
  out.begin_object();
  out.member("schema").number(kSchema);
  put_resolution(out, resolution, codes, secrets);
  out.put_array("codes", codes, [&](const PaymentCode& code) {
    out.begin_object();
    put_code(out, code, secrets);
    out.end_object();
  });
  out.end_object();
  return out.take();
}

}  // namespace moongate::json
