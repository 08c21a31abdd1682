#pragma once

#include <span>

#include "moongate/router.hpp"

namespace moongate {

/// Hands codes to the payer's own app. The router asks it where no other resolver wants a code.
class Handoff final : public Resolver {
 public:
  explicit Handoff(Policy policy) : policy_(std::move(policy)) {}

  [[nodiscard]] std::string_view id() const noexcept override { return "handoff"; }
  [[nodiscard]] int bid(const PaymentCode& code, const Request& request) const noexcept override;
  [[nodiscard]] Resolution resolve(const PaymentCode& code, const Request& request) const override;

 private:
  Policy policy_;
};

/// Appends the ways to hand a code to the app of an ecosystem, best first.
void add_actions(std::string_view app, const PaymentCode& code, Context context,
                 std::vector<Action>& actions);

/// Tells whether an ecosystem is an app; the others are standards that many apps read.
bool has_own_app(std::string_view ecosystem) noexcept;

/// Returns the name of an app, or of the ecosystem when it has none of its own. Static storage.
std::string_view app_name(std::string_view ecosystem) noexcept;

}  // namespace moongate
