// What the handles hold, as the JSON that the program prints.
#include "handles.hpp"
#include "picture_json.hpp"
#include "support.hpp"

using moongate::Errc;
using moongate::PaymentCode;
using moongate::Resolution;
using moongate::Result;
namespace c = moongate::c;
namespace json = moongate::json;

namespace moongate::c {
namespace {

struct JsonOptions {
  json::Secrets secrets = json::Secrets::masked;
  std::string_view image;
};

Result<JsonOptions> options_of(const moongate_json_options* given) {
  const auto read = read_options(given);
  if (!read) return fail(read.error());
  const auto secrets = read->reveal != 0 ? json::Secrets::revealed : json::Secrets::masked;
  return JsonOptions{secrets, view(read->image)};
}

// Hands out what `write(options)` makes.
template <class Write>
moongate_status write_json(const moongate_json_options* options, moongate_bytes** out,
                           moongate_error* error, Write write) {
  const auto read = options_of(options);
  if (!read) return report(error, read.error());
  return give(write(*read), out);
}

Resolution route(const moongate_router& router, const std::vector<PaymentCode>& codes,
                 const ReadResult& read) {
  return router.router.route(codes, {.conflict = read.conflict, .cut_short = read.cut_short});
}

std::vector<PaymentCode> classify(const Classifier& classifier, const ReadResult& read) {
  std::vector<PaymentCode> codes;
  codes.reserve(read.symbols.size());
  for (const Symbol& symbol : read.symbols) codes.push_back(classifier.classify(symbol.payload));
  return codes;
}

std::string picture_line(const moongate_read_result& result, const Classifier& classifier,
                         const moongate_router* router, const JsonOptions& options) {
  const auto codes = classify(classifier, result.result);
  Resolution resolution;
  if (router != nullptr && !codes.empty()) resolution = route(*router, codes, result.result);
  return json::picture_line({options.image, result.width, result.height, &result.result, codes,
                             router == nullptr ? nullptr : &resolution},
                            options.secrets);
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_payment_code_json(const moongate_payment_code* code,
                                           const moongate_json_options* options,
                                           moongate_bytes** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"code", code}, {"out", out}})) return bad;
    return c::write_json(options, out, error, [&](const c::JsonOptions& read) {
      return json::code_line(c::whole(*code), read.secrets);
    });
  });
}

moongate_status moongate_resolution_json(const moongate_resolution* resolution,
                                         const moongate_payment_code* const* codes, size_t count,
                                         const moongate_json_options* options, moongate_bytes** out,
                                         moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(
        error, {{"resolution", resolution}, c::sized("codes", codes, count), {"out", out}});
    if (bad) return bad;
    const auto all = c::whole(codes, count);
    if (!all) return c::report(error, all.error());
    return c::write_json(options, out, error, [&](const c::JsonOptions& read) {
      return json::resolution_line(resolution->resolution, *all, read.secrets);
    });
  });
}

moongate_status moongate_read_result_json(const moongate_read_result* result,
                                          const moongate_classifier* classifier,
                                          const moongate_router* router,
                                          const moongate_json_options* options,
                                          moongate_bytes** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad =
        c::require(error, {{"result", result}, {"classifier", classifier}, {"out", out}});
    if (bad) return bad;
    return c::write_json(options, out, error, [&](const c::JsonOptions& read) {
      return c::picture_line(*result, classifier->classifier, router, read);
    });
  });
}
