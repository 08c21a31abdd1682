// The same through C: no getter gives a secret away that was not asked for with reveal().
#include <doctest/doctest.h>

#include <array>

#include "moongate.h"
#include "vectors/vectors.hpp"

using namespace moongate;

namespace {

using Code = moongate_payment_code;

void append(moongate_str text, std::string& out) { out.append(text.data, text.size).append("\n"); }

void append_error(moongate_status (*get)(const Code*, size_t, moongate_error*), const Code* code,
                  std::string& out) {
  moongate_error error{};
  error.struct_size = sizeof error;
  for (size_t i = 0; get(code, i, &error) == MOONGATE_OK; ++i) {
    out.append(error.field).append("\n").append(error.message).append("\n");
  }
}

void append_code(const Code* code, std::string& out) {
  for (const auto get : {moongate_payment_code_display, moongate_payment_code_ecosystem,
                         moongate_payment_code_scheme, moongate_payment_code_kind,
                         moongate_payment_code_presented_by, moongate_payment_code_initiation,
                         moongate_payment_code_payee_name, moongate_payment_code_payee_account,
                         moongate_payment_code_payee_city, moongate_payment_code_payee_country,
                         moongate_payment_code_payee_mcc, moongate_payment_code_amount_value,
                         moongate_payment_code_amount_currency, moongate_payment_code_reference,
                         moongate_payment_code_payload}) {
    append(get(code), out);
  }
  for (size_t i = 0; i < moongate_payment_code_field_count(code); ++i) {
    append(moongate_payment_code_field_name(code, i), out);
    append(moongate_payment_code_field_value(code, i), out);
  }
  append_error(moongate_payment_code_error, code, out);
  for (size_t i = 0; i < moongate_payment_code_unwrapped_count(code); ++i) {
    append_code(moongate_payment_code_unwrapped(code, i), out);
  }
}

void append_answer(const Code* code, int32_t context, std::string& out) {
  moongate_policy policy{};
  policy.struct_size = sizeof policy;
  policy.context = context;
  moongate_router* router = nullptr;
  REQUIRE(moongate_router_new(&policy, &router, nullptr) == MOONGATE_OK);
  moongate_resolution* resolution = nullptr;
  REQUIRE(moongate_route(router, code, &resolution, nullptr) == MOONGATE_OK);
  append(moongate_resolution_message(resolution), out);
  append(moongate_resolution_ecosystem(resolution), out);
  moongate_error error{};
  error.struct_size = sizeof error;
  for (size_t i = 0; moongate_resolution_error(resolution, i, &error) == MOONGATE_OK; ++i) {
    out.append(error.message).append("\n");
  }
  for (size_t i = 0; i < moongate_resolution_action_count(resolution); ++i) {
    append(moongate_resolution_action_label(resolution, i), out);
  }
  moongate_resolution_free(resolution);
  moongate_router_free(router);
}

std::string shown(std::string_view payload) {
  moongate_classifier* classifier = nullptr;
  REQUIRE(moongate_classifier_new(&classifier, nullptr) == MOONGATE_OK);
  Code* code = nullptr;
  REQUIRE(moongate_classify(classifier, payload.data(), payload.size(), &code, nullptr) ==
          MOONGATE_OK);
  std::string out;
  append_code(code, out);
  for (int32_t context = MOONGATE_CONTEXT_ANDROID; context <= MOONGATE_CONTEXT_TERMINAL;
       ++context) {
    append_answer(code, context, out);
  }
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
  return out;
}

}  // namespace

TEST_CASE("secrets in C: no getter gives one away, in whatever framing it comes") {
  vectors::each_framed_secret([](const std::string& framed, const std::string& trace) {
    const bool is_shown = shown(framed).find(trace) != std::string::npos;
    CHECK_FALSE(is_shown);
  });
}
