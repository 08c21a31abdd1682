// Resolvers of the host: C functions behind the interface of C++.
#include "handles.hpp"
#include "support.hpp"

using moongate::Action;
using moongate::Decision;
using moongate::Errc;
namespace c = moongate::c;

namespace moongate::c {
namespace {

constexpr std::size_t kMessageColumns = 128;

// A request as C sees it. Borrows from the request, which must outlive it.
class AskedRequest {
 public:
  explicit AskedRequest(const Request& request)
      : context_(static_cast<int32_t>(request.context.value_or(Context::terminal))),
        language_(static_cast<int32_t>(request.language.value_or(Language::en))) {
    table_.struct_size = sizeof table_;
    if (request.amount) {
      table_.amount = request.amount->value.c_str();
      table_.currency = request.amount->currency.c_str();
    }
    if (!request.order.empty()) table_.order = request.order.c_str();
    if (!request.terminal.empty()) table_.terminal = request.terminal.c_str();
    table_.context = &context_;
    table_.language = &language_;
  }
  AskedRequest(const AskedRequest&) = delete;
  AskedRequest& operator=(const AskedRequest&) = delete;

  [[nodiscard]] const moongate_request* table() const noexcept { return &table_; }
  [[nodiscard]] int32_t context() const noexcept { return context_; }

 private:
  int32_t context_;
  int32_t language_;
  moongate_request table_{};
};

class ForeignResolver final : public Resolver {
 public:
  explicit ForeignResolver(const moongate_resolver& table) : table_(table), id_(table.id) {}
  ForeignResolver(const ForeignResolver&) = delete;
  ForeignResolver& operator=(const ForeignResolver&) = delete;
  ~ForeignResolver() override {
    if (!taken_ || table_.release == nullptr) return;
    guarded(nullptr, [&] {  // nothing may leave a destructor, a host's exception neither
      table_.release(table_.user);
      return moongate_status{MOONGATE_OK};
    });
  }

  /// Notes that the router has it, so that the end of the router is the end of `user`.
  void take() noexcept { taken_ = true; }

  [[nodiscard]] std::string_view id() const noexcept override { return id_; }

  [[nodiscard]] int bid(const PaymentCode& code, const Request& request) const noexcept override {
    int bits = 0;
    guarded(nullptr, [&] {
      const auto handle = hide(code);
      const AskedRequest asked(request);
      bits = table_.bid_request != nullptr ? table_.bid_request(table_.user, &handle, asked.table())
                                           : table_.bid(table_.user, &handle, asked.context());
      return moongate_status{MOONGATE_OK};
    });
    return bits;
  }

  [[nodiscard]] Resolution resolve(const PaymentCode& code, const Request& request) const override {
    const auto handle = hide(code);
    const AskedRequest asked(request);
    moongate_answer answer;
    answer.resolution.ecosystem = code.ecosystem;
    const auto status = table_.resolve_request != nullptr
                            ? table_.resolve_request(table_.user, &handle, asked.table(), &answer)
                            : table_.resolve(table_.user, &handle, asked.context(), &answer);
    if (status != MOONGATE_OK) return refusal(code, status, std::move(answer.resolution.message));
    // The router tells an answer without a message by the resolver's name.
    if (!answer.is_decided) answer.resolution.message.clear();
    return std::move(answer.resolution);
  }

 private:
  Resolution refusal(const PaymentCode& code, moongate_status status, std::string message) const {
    const bool known = status != MOONGATE_OK && !to_string(static_cast<Errc>(status)).empty();
    Resolution resolution;
    resolution.ecosystem = code.ecosystem;
    resolution.message = std::move(message);
    resolution.errors.push_back({known ? static_cast<Errc>(status) : Errc::internal,
                                 0,
                                 {},
                                 "the resolver " + display_text(id_) + " failed"});
    return resolution;
  }

  moongate_resolver table_;
  std::string id_;
  bool taken_ = false;
};

// Tells why a table cannot be used; `error` is told. MOONGATE_OK when it can.
moongate_status check_table(const moongate_resolver& table, moongate_error* error) {
  if (table.min_version == 0) {
    return report(error, {Errc::invalid_argument, 0, "min_version", "is not set"});
  }
  if (table.min_version > MOONGATE_RESOLVER_VERSION) {
    return report(error, {Errc::unsupported_version, 0, "min_version", "needs a newer library"});
  }
  const bool bids = table.bid != nullptr || table.bid_request != nullptr;
  const bool resolves = table.resolve != nullptr || table.resolve_request != nullptr;
  return require(error, {{"id", table.id},
                         {"bid", bids ? &table : nullptr},
                         {"resolve", resolves ? &table : nullptr}});
}

bool is_printable_ascii(std::string_view text) noexcept {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char it) { return it > ' ' && it < '\x7f'; });
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_router_add(moongate_router* router, const moongate_resolver* resolver,
                                    moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"router", router}, {"resolver", resolver}}))
      return bad;
    if (!c::is_sized(resolver)) {
      return c::report(error, {Errc::invalid_argument, 0, "struct_size", "is not set"});
    }
    const auto table = c::read_struct(resolver);
    if (const auto bad = c::check_table(table, error)) return bad;
    const auto made = std::make_shared<c::ForeignResolver>(table);
    router->router.add(made);
    made->take();
    return moongate_status{MOONGATE_OK};
  });
}

moongate_status moongate_answer_set_decision(moongate_answer* answer, int32_t decision) {
  const bool known = decision >= MOONGATE_DECISION_OPEN && decision <= MOONGATE_DECISION_REFUSE;
  if (answer == nullptr || !known) return MOONGATE_E_INVALID_ARGUMENT;
  answer->resolution.decision = static_cast<Decision>(decision);
  answer->is_decided = true;
  return MOONGATE_OK;
}

moongate_status moongate_answer_set_message(moongate_answer* answer, const char* message,
                                            size_t size) {
  return c::guarded(nullptr, [&] {
    if (answer == nullptr || (message == nullptr && size > 0)) {
      return moongate_status{MOONGATE_E_INVALID_ARGUMENT};
    }
    answer->resolution.message = moongate::display_text(c::view(message, size), c::kMessageColumns);
    return moongate_status{MOONGATE_OK};
  });
}

moongate_status moongate_answer_add_action(moongate_answer* answer, int32_t type,
                                           const char* ecosystem, const char* uri,
                                           const char* package, const char* label) {
  return c::guarded(nullptr, [&] {
    const bool known = type >= MOONGATE_ACTION_LINK && type <= MOONGATE_ACTION_APP;
    if (answer == nullptr || !known) return moongate_status{MOONGATE_E_INVALID_ARGUMENT};
    if (!c::is_printable_ascii(c::view(uri))) return moongate_status{MOONGATE_E_BAD_URI};
    answer->resolution.actions.push_back(
        {static_cast<Action::Type>(type), std::string(c::view(ecosystem)), std::string(uri),
         std::string(c::view(package)), moongate::display_text(c::view(label))});
    return moongate_status{MOONGATE_OK};
  });
}
