// A secret stays one whatever stands around it: nothing that may be shown holds it.
#include <doctest/doctest.h>

#include <array>

#include "moongate/router.hpp"
#include "vectors/vectors.hpp"

using namespace moongate;

namespace {

constexpr std::array<Context, 4> kContexts = {Context::android, Context::ios, Context::web,
                                              Context::terminal};

// Everything of a code that the library calls safe to show.
void append_shown(const PaymentCode& safe, std::string& out) {
  for (const std::string_view text :
       {safe.payload.reveal(), std::string_view(safe.reference), std::string_view(safe.payee.name),
        std::string_view(safe.payee.account)}) {
    out.append(text).append("\n");
  }
  for (std::size_t i = 0; i < safe.fields.size(); ++i) {
    out.append(safe.fields[i].value).append("\n");
  }
  for (const Error& error : safe.errors) out.append(error.message).append("\n");
  for (const PaymentCode& inner : safe.unwrapped) append_shown(inner, out);
}

void append_answer(const Resolution& resolution, std::string& out) {
  out.append(resolution.message).append("\n");
  for (const Error& error : resolution.errors) out.append(error.message).append("\n");
  for (const Action& action : resolution.actions) out.append(action.label).append("\n");
}

std::string shown(const PaymentCode& code) {
  std::string out = display(code) + '\n';
  append_shown(masked(code), out);
  for (const Context context : kContexts) {
    Policy policy;
    policy.context = context;
    const Router router(policy);
    append_answer(router.route(code), out);
    append_answer(router.route(std::vector{code, code}), out);
  }
  return out;
}

}  // namespace

TEST_CASE("secrets: none is shown, in whatever framing it comes") {
  vectors::each_framed_secret([](const std::string& framed, const std::string& trace) {
    const auto code = vectors::classify(framed);
    CAPTURE(code.ecosystem);
    CAPTURE(to_string(code.kind));
    const bool is_shown = shown(code).find(trace) != std::string::npos;
    CHECK_FALSE(is_shown);
  });
}

TEST_CASE("secrets: a text around one is readable, and does not uncover it") {
  const auto payloads = vectors::of([](const PaymentCode& code) {
    return code.valid &&
           (code.kind == Kind::consumer_code || code.kind == Kind::login || code.kind == Kind::otp);
  });
  CHECK(payloads.size() >= 5);
  for (const std::string& payload : payloads) {
    const std::string trace = vectors::trace_of(payload);
    if (trace.empty() || !is_valid_utf8(payload)) continue;
    for (const auto& around :
         {std::pair{"please take ", " now"}, {"code=", ""}, {"(", ")"}, {"x\n", "\ny"}}) {
      const auto code =
          vectors::classify(std::string(around.first).append(payload).append(around.second));
      CAPTURE(around.first);
      CAPTURE(code.ecosystem);
      CAPTURE(to_string(vectors::classify(payload).kind));
      if (code.ecosystem != "none") continue;  // it begins like somebody's link
      CHECK(code.sensitive);
      const bool is_shown = shown(code).find(trace) != std::string::npos;
      CHECK_FALSE(is_shown);
    }
  }
}
