// The lines of JSON that the program alone writes.
#include "json_lines.hpp"

#include "code_json.hpp"

namespace moongate::cli {
namespace {

// An error of what `put_where` names.
template <class PutWhere>
std::string error_line(PutWhere put_where, const Error& error) {
  json::Writer out;
  out.begin_object();
  out.member("schema").number(json::kSchema);
  put_where(out);
  out.member("error");
  json::put_error(out, error);
  out.end_object();
  return out.take();
}

}  // namespace

std::string line_error(std::uint64_t number, const Error& error) {
  return error_line([=](json::Writer& out) { out.member("line").number(number); }, error);
}

std::string picture_error(const std::string& name, const Error& error) {
  return error_line([&](json::Writer& out) { out.member("image").text(name); }, error);
}

std::string ecosystem_line(const Ecosystem& ecosystem) {
  json::Writer out;
  out.begin_object();
  out.member("schema").number(json::kSchema);
  out.member("id").text(ecosystem.id);
  out.member("name").text(ecosystem.name);
  out.put_text("name_zh", ecosystem.name_zh);
  out.member("region").text(ecosystem.region);
  out.member("specification").text(ecosystem.specification);
  out.member("confidence").text(to_string(ecosystem.confidence));
  out.put_array("checks", ecosystem.checks, [&out](std::string_view check) { out.text(check); });
  out.put_text("family", ecosystem.family);
  out.end_object();
  return out.take();
}

}  // namespace moongate::cli
