#include "handles.hpp"
#include "policy_c.hpp"
#include "support.hpp"

using moongate::Errc;
using moongate::PaymentCode;
namespace c = moongate::c;

namespace moongate::c {
namespace {

// One list of ids in a policy of the caller.
void append(std::string_view list, const char* const* ids, std::size_t count,
            std::vector<std::string>& out, std::vector<Error>& faults) {
  const auto fault = [&](std::size_t at, std::string_view why) {
    faults.push_back({Errc::invalid_argument, at, std::string(list), std::string(why)});
  };
  if (ids == nullptr && count > 0) return fault(0, "the list is NULL");
  for (std::size_t i = 0; i < count; ++i) {
    if (ids[i] == nullptr) fault(i, "the id at this place of the list is NULL");
    out.emplace_back(ids[i] == nullptr ? "" : ids[i]);
  }
}

Observation observation_of(const moongate_observation* given) noexcept {
  if (given == nullptr) return {};
  const auto read = read_struct(given);
  return {.conflict = read.conflict != 0, .cut_short = read.cut_short != 0};
}

bool is_context(int32_t context) noexcept {
  return context >= MOONGATE_CONTEXT_ANDROID && context <= MOONGATE_CONTEXT_TERMINAL;
}

bool is_language(int32_t language) noexcept {
  return language == MOONGATE_LANGUAGE_EN || language == MOONGATE_LANGUAGE_ZH;
}

// What the host knows, or the first fault of it.
Result<Request> request_of(const moongate_request* given) {
  Request request;
  if (given == nullptr) return request;
  if (!is_sized(given)) {
    return fail(Errc::invalid_argument, 0, "struct_size", "struct_size is not set");
  }
  const auto read = read_struct(given);
  if (read.amount != nullptr || read.currency != nullptr) {
    request.amount = Money{std::string(view(read.amount)), std::string(view(read.currency))};
  }
  request.order = view(read.order);
  request.terminal = view(read.terminal);
  if (read.context != nullptr) {
    if (!is_context(*read.context)) {
      return fail(Errc::invalid_argument, 0, "context", "no such context");
    }
    request.context = static_cast<Context>(*read.context);
  }
  if (read.language != nullptr) {
    if (!is_language(*read.language)) {
      return fail(Errc::invalid_argument, 0, "language", "no such language");
    }
    request.language = static_cast<Language>(*read.language);
  }
  const auto faults = check(request);
  return faults.empty() ? Result<Request>(std::move(request)) : fail(faults.front());
}

moongate_status hand_out(Resolution resolution, moongate_resolution** out) {
  *out =
      std::make_unique<moongate_resolution>(moongate_resolution{std::move(resolution)}).release();
  return MOONGATE_OK;
}

}  // namespace

Result<std::vector<PaymentCode>> whole(const moongate_payment_code* const* codes,
                                       std::size_t count) {
  std::vector<PaymentCode> all;
  all.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    if (codes[i] == nullptr) {
      return fail(Errc::invalid_argument, i, "codes", "the code here is NULL");
    }
    all.push_back(whole(*codes[i]));
  }
  return all;
}

CheckedPolicy policy_of(const moongate_policy* given) {
  CheckedPolicy out;
  if (given == nullptr) return out;
  const auto fault = [&](std::string_view field, std::string_view why) {
    out.faults.push_back({Errc::invalid_argument, 0, std::string(field), std::string(why)});
  };
  if (!is_sized(given)) {
    fault("struct_size", "struct_size is not set");
    return out;
  }
  moongate_policy defaults{};
  defaults.context = MOONGATE_CONTEXT_TERMINAL;
  const auto read = read_struct(given, defaults);
  if (!is_context(read.context)) {
    fault("context", "no such context");
  } else {
    out.policy.context = static_cast<Context>(read.context);
  }
  if (!is_language(read.language)) {
    fault("language", "no such language");
  } else {
    out.policy.language = static_cast<Language>(read.language);
  }
  append("preferred", read.preferred, read.preferred_count, out.policy.preferred, out.faults);
  append("allowed", read.allowed, read.allowed_count, out.policy.allowed, out.faults);
  append("denied", read.denied, read.denied_count, out.policy.denied, out.faults);
  for (Error& found : check(out.policy)) {
    const bool told = std::ranges::any_of(out.faults, [&](const Error& it) {
      return it.field == found.field && it.offset == found.offset;
    });
    if (!told) out.faults.push_back(std::move(found));
  }
  return out;
}

}  // namespace moongate::c

moongate_status moongate_policy_check(const moongate_policy* policy, size_t index,
                                      moongate_error* fault) {
  return c::guarded(fault, [&] {
    const auto faults = c::policy_of(policy).faults;
    return index < faults.size() ? c::report(fault, faults[index]) : moongate_status{MOONGATE_OK};
  });
}

moongate_status moongate_router_new(const moongate_policy* policy, moongate_router** out,
                                    moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    auto read = c::policy_of(policy);
    if (!read.faults.empty()) return c::report(error, read.faults.front());
    moongate_router made{moongate::Router(std::move(read.policy))};
    *out = std::make_unique<moongate_router>(std::move(made)).release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_router_free(moongate_router* router) { delete router; }

moongate_status moongate_route(const moongate_router* router, const moongate_payment_code* code,
                               moongate_resolution** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(error, {{"router", router}, {"code", code}, {"out", out}});
    if (bad) return bad;
    return c::hand_out(router->router.route(c::whole(*code)), out);
  });
}

moongate_status moongate_route_all(const moongate_router* router,
                                   const moongate_payment_code* const* codes, size_t count,
                                   moongate_resolution** out, moongate_error* error) {
  return moongate_route_observed(router, codes, count, nullptr, out, error);
}

moongate_status moongate_route_observed(const moongate_router* router,
                                        const moongate_payment_code* const* codes, size_t count,
                                        const moongate_observation* observation,
                                        moongate_resolution** out, moongate_error* error) {
  return moongate_route_request(router, codes, count, nullptr, observation, out, error);
}

moongate_status moongate_route_request(const moongate_router* router,
                                       const moongate_payment_code* const* codes, size_t count,
                                       const moongate_request* request,
                                       const moongate_observation* observation,
                                       moongate_resolution** out, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad =
        c::require(error, {{"router", router}, c::sized("codes", codes, count), {"out", out}});
    if (bad) return bad;
    const auto all = c::whole(codes, count);
    if (!all) return c::report(error, all.error());
    if (observation != nullptr && !c::is_sized(observation)) {
      return c::report(error, {Errc::invalid_argument, 0, "struct_size", "struct_size is not set"});
    }
    const auto asked = c::request_of(request);
    if (!asked) return c::report(error, asked.error());
    return c::hand_out(router->router.route(*all, *asked, c::observation_of(observation)), out);
  });
}

moongate_str moongate_ecosystem_of_user_agent(const char* user_agent, size_t size) {
  return c::borrow(moongate::ecosystem_of_user_agent(c::view(user_agent, size)));
}
