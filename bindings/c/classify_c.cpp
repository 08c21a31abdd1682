#include "handles.hpp"
#include "support.hpp"

using moongate::Payload;
using moongate::PaymentCode;
namespace c = moongate::c;

namespace moongate::c {
namespace {

// A handle without its own secrets and those of what it wraps being hidden.
moongate_payment_code dress(PaymentCode code) {
  moongate_payment_code handle;
  handle.display = display(code);
  code.flags.each([&](Flag flag) { handle.flags.push_back(to_string(flag)); });
  handle.code = std::move(code);
  return handle;
}

moongate_payment_code reveal(const PaymentCode& code) {
  auto handle = dress(code);
  for (const PaymentCode& inner : code.unwrapped) handle.unwrapped.push_back(reveal(inner));
  return handle;
}

Result<Rules> rules_of(const moongate_classifier_options& options) {
  const auto where =
      options.without_built_in != 0 ? RulesFor::empty_classifier : RulesFor::built_in;
  if (options.rules_path != nullptr && options.rules_text != nullptr) {
    return fail(Errc::invalid_argument, 0, "rules_text", "stands beside rules_path");
  }
  if (options.rules_path != nullptr) return read_rules(options.rules_path, where);
  if (options.rules_text == nullptr) return Rules{};
  return rules_from_text(view(options.rules_text, options.rules_size), "rules_text", where);
}

Result<ClassifierOptions> known_to(const moongate_classifier_options& options) {
  auto rules = rules_of(options);
  if (!rules) return fail(rules.error());
  Result<Keys> keys = Keys{};
  if (options.keys_path != nullptr) keys = read_keys(options.keys_path);
  if (!keys) return fail(keys.error());
  return ClassifierOptions{std::move(*rules), options.without_built_in == 0, std::move(*keys)};
}

moongate_status classify(const Classifier& classifier, const Payload& payload,
                         moongate_payment_code** out) {
  auto handle = std::make_unique<moongate_payment_code>(hide(classifier.classify(payload)));
  *out = handle.release();
  return MOONGATE_OK;
}

}  // namespace

moongate_payment_code hide(PaymentCode code) {
  auto handle = dress(code);
  if (code.sensitive) handle.revealed = std::make_unique<moongate_payment_code>(reveal(code));
  for (PaymentCode& inner : code.unwrapped) {
    inner.sensitive |= code.sensitive;
    handle.unwrapped.push_back(hide(std::move(inner)));
  }
  handle.code = masked(std::move(handle.code));
  return handle;
}

}  // namespace moongate::c

moongate_status moongate_classifier_new(moongate_classifier** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    *out = std::make_unique<moongate_classifier>().release();
    return moongate_status{MOONGATE_OK};
  });
}

moongate_status moongate_classifier_new_with(const moongate_classifier_options* options,
                                             moongate_classifier** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    const auto given = c::read_options(options);
    if (!given) return c::report(error, given.error());
    auto known = c::known_to(*given);
    if (!known) return c::report(error, known.error());
    moongate_classifier made{moongate::Classifier(std::move(*known))};
    *out = std::make_unique<moongate_classifier>(std::move(made)).release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_classifier_free(moongate_classifier* classifier) { delete classifier; }

moongate_status moongate_classify(const moongate_classifier* classifier, const char* payload,
                                  size_t size, moongate_payment_code** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(
        error, {{"classifier", classifier}, c::sized("payload", payload, size), {"out", out}});
    if (bad) return bad;
    return c::classify(classifier->classifier, Payload::from_bytes(c::view(payload, size)), out);
  });
}

moongate_status moongate_classify_symbol(const moongate_classifier* classifier,
                                         const moongate_symbol* symbol, moongate_payment_code** out,
                                         moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad =
        c::require(error, {{"classifier", classifier}, {"symbol", symbol}, {"out", out}});
    if (bad) return bad;
    return c::classify(classifier->classifier, symbol->symbol->payload, out);
  });
}

void moongate_payment_code_free(moongate_payment_code* code) { delete code; }
