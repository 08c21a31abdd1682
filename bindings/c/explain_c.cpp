// Explanations and composed payloads.
#include "explanation_json.hpp"
#include "handles.hpp"
#include "moongate/compose.hpp"
#include "moongate/explain.hpp"
#include "support.hpp"

using moongate::Errc;
using moongate::Explanation;
using moongate::Payload;
using moongate::Setting;
namespace c = moongate::c;

namespace moongate::c {
namespace {

// Explains, and hands out what `write(explanation)` makes of it.
template <class Write>
moongate_status explain_with(const moongate_classifier* classifier, const char* payload,
                             size_t size, const moongate_json_options* options,
                             moongate_bytes** out, moongate_error* error, Write write) {
  return guarded(error, [&] {
    const auto bad =
        require(error, {{"classifier", classifier}, sized("payload", payload, size), {"out", out}});
    if (bad) return bad;
    const auto read = read_options(options);
    if (!read) return report(error, read.error());
    Explanation it = explain(Payload::from_bytes(view(payload, size)), classifier->classifier);
    return give(write(read->reveal != 0 ? it : masked(std::move(it))), out);
  });
}

std::vector<Setting> settings_of(const moongate_setting* settings, size_t count) {
  std::vector<Setting> out;
  for (size_t i = 0; i < count; ++i) {
    out.push_back({std::string(view(settings[i].key)), std::string(view(settings[i].value))});
  }
  return out;
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_explain_json(const moongate_classifier* classifier, const char* payload,
                                      size_t size, const moongate_json_options* options,
                                      moongate_bytes** out, moongate_error* error) {
  return c::explain_with(classifier, payload, size, options, out, error,
                         moongate::json::explanation_line);
}

moongate_status moongate_explain_text(const moongate_classifier* classifier, const char* payload,
                                      size_t size, const moongate_json_options* options,
                                      moongate_bytes** out, moongate_error* error) {
  return c::explain_with(classifier, payload, size, options, out, error, moongate::to_text);
}

moongate_status moongate_compose(const moongate_classifier* classifier, const char* ecosystem,
                                 const moongate_setting* settings, size_t count,
                                 moongate_bytes** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(error, {{"classifier", classifier},
                                        {"ecosystem", ecosystem},
                                        c::sized("settings", settings, count),
                                        {"out", out}});
    if (bad) return bad;
    const auto made = moongate::compose(c::view(ecosystem), c::settings_of(settings, count),
                                        classifier->classifier);
    if (!made) return c::report(error, made.error());
    return c::give(*made, out);
  });
}
