#include "route/policy.hpp"

#include <algorithm>

#include "model/catalogue.hpp"
#include "moongate/classifier.hpp"
#include "route/messages.hpp"

namespace moongate {
namespace {

using Ids = std::vector<std::string>;

// Where a list names an ecosystem or its family; its size when it does not.
std::size_t place(const Ids& ids, std::string_view id) noexcept {
  const Ecosystem* const ecosystem = find_ecosystem(id);
  const auto family = ecosystem == nullptr ? std::string_view{} : ecosystem->family;
  const auto found = std::ranges::find_if(ids, [&](const std::string& listed) {
    return listed == id || (!family.empty() && listed == family);
  });
  return static_cast<std::size_t>(found - ids.begin());
}

bool covers(const Ids& ids, std::string_view id) noexcept { return place(ids, id) < ids.size(); }

void check_ids(const Ids& ids, std::string_view list, const Ids* denied, std::vector<Error>& out) {
  const auto reject = [&](std::size_t at, std::string_view why) {
    out.push_back({Errc::invalid_argument, at, std::string(list), std::string(why)});
  };
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (find_ecosystem(ids[i]) == nullptr)
      reject(i, "no ecosystem has the id at this place of the list");
    if (denied != nullptr && covers(*denied, ids[i]))
      reject(i, "the id at this place is denied too");
  }
}

// A shop code of several networks names no owner: each of them is taken or left by itself.
bool has_several_owners(const PaymentCode& code) noexcept {
  return code.presented_by == PresentedBy::merchant && code.opens_in.size() > 1 &&
         std::ranges::find(code.opens_in, code.ecosystem) != code.opens_in.end();
}

}  // namespace

std::vector<Error> check(const Policy& policy) {
  std::vector<Error> errors;
  check_ids(policy.preferred, "preferred", &policy.denied, errors);
  check_ids(policy.allowed, "allowed", &policy.denied, errors);
  check_ids(policy.denied, "denied", nullptr, errors);
  return errors;
}

std::vector<std::string_view> permitted_apps(const Policy& policy, const PaymentCode& code) {
  const bool several = has_several_owners(code);
  if (code.ecosystem == "none" || (!several && covers(policy.denied, code.ecosystem))) return {};
  std::vector<std::string_view> apps(code.opens_in.begin(), code.opens_in.end());
  if (apps.empty()) apps.push_back(code.ecosystem);
  const bool all = policy.allowed.empty() || (!several && covers(policy.allowed, code.ecosystem));
  std::erase_if(apps, [&](std::string_view app) {
    return covers(policy.denied, app) || (!all && !covers(policy.allowed, app));
  });
  std::stable_sort(apps.begin(), apps.end(), [&](std::string_view a, std::string_view b) {
    return place(policy.preferred, a) < place(policy.preferred, b);
  });
  return apps;
}

std::optional<Resolution> refuse_faulty(const std::vector<Error>& of_policy, const Request& asked) {
  auto faults = of_policy.empty() ? check(asked) : of_policy;
  if (faults.empty()) return std::nullopt;
  Resolution refusal;
  say(refusal, {of_policy.empty() ? MessageId::faulty_request : MessageId::faulty_policy, {}},
      *asked.language);
  refusal.errors = std::move(faults);
  return refusal;
}

Request completed(Request request, const Policy& policy) {
  if (!request.context) request.context = policy.context;
  if (!request.language) request.language = policy.language;
  return request;
}

bool is_denied(const Policy& policy, const PaymentCode& code) {
  return code.ecosystem != "none" && permitted_apps(policy, code).empty();
}

std::size_t rank(const Policy& policy, const PaymentCode& code) noexcept {
  std::size_t best = place(policy.preferred, code.ecosystem);
  for (const std::string_view app : code.opens_in) {
    best = std::min(best, place(policy.preferred, app));
  }
  return best;
}

}  // namespace moongate
