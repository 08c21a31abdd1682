#include "explanation_json.hpp"

#include "code_json.hpp"

namespace moongate::json {
namespace {

void put_part(Writer& out, const Part& part) {
  out.begin_object();
  if (part.placed) {
    out.member("offset").number(part.offset);
    out.member("length").number(part.length);
  }
  out.member("depth").number(part.depth);
  out.put_text("id", part.id);
  out.put_text("meaning", part.meaning);
  out.put_text("value", part.value);
  out.member("verdict").text(to_string(part.verdict()));
  out.put_text("remark", part.remark);
  put_errors(out, part.errors);
  put_flags(out, part.flags);
  out.end_object();
}

}  // namespace

std::string explanation_line(const Explanation& explanation) {
  const PaymentCode& code = explanation.code;
  Writer out;
  out.begin_object();
  out.member("schema").number(kSchema);
  out.put_text("ecosystem", code.ecosystem);
  out.put_text("scheme", code.scheme);
  out.put_text("kind", to_string(code.kind));
  out.member("valid").boolean(code.valid);
  out.member("sensitive").boolean(code.sensitive);
  out.put_array("parts", explanation.parts, [&out](const Part& part) { put_part(out, part); });
  put_flags(out, explanation.flags);
  out.end_object();
  return out.take();
}

}  // namespace moongate::json
