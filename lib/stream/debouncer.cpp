// Frames and scans become events: what is seen again and again is acted on once.
#include "moongate/debouncer.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moongate {
namespace {

using std::chrono::milliseconds;
using TimePoint = Debouncer::TimePoint;
using Codes = std::vector<const PaymentCode*>;

constexpr milliseconds kLongest = std::chrono::hours(24 * 365 * 100);

// What was done with a code. Each is remembered by itself: a code that was refused or in a conflict
// is still to be acted on when it comes alone.
enum class Role { acted_on, refused, one_of_several };

Role role_of(Decision decision) noexcept {
  switch (decision) {
    case Decision::open:
    case Decision::ask_to_scan:
    case Decision::charge:
    case Decision::show:
      return Role::acted_on;
    case Decision::choose:
    case Decision::conflict:
      return Role::one_of_several;
    case Decision::refuse:
    case Decision::look_again:
      return Role::refused;
  }
  return Role::refused;
}

TimePoint after(TimePoint now, milliseconds wait) noexcept {
  return now > TimePoint::max() - wait ? TimePoint::max() : now + wait;
}

Codes all_of(std::span<const PaymentCode> codes) {
  Codes all;
  for (const PaymentCode& code : codes) all.push_back(&code);
  return all;
}

// The codes that a resolution speaks of. A refusal has no choices, nor has the answer to one code.
Codes meant_by(const Resolution& resolution, std::span<const PaymentCode> codes) {
  if (resolution.choices.empty()) return all_of(codes);
  Codes meant;
  for (const auto choice : resolution.choices) {
    if (choice < codes.size()) meant.push_back(&codes[choice]);
  }
  return meant;
}

// One code in one role, until it may be acted on again.
struct Told {
  Role role;
  bool spent;  // charged, or a consumer code that was acted on
  std::string_view ecosystem;
  Kind kind;
  Secret payload;
  TimePoint until;

  [[nodiscard]] bool is(const PaymentCode& code) const noexcept {
    const PaymentCode& inner = innermost(code);
    return kind == inner.kind && ecosystem == inner.ecosystem && payload == inner.payload;
  }
};

}  // namespace

struct Debouncer::Memory {
  DebouncerOptions options;
  std::vector<Told> told;

  void forget(TimePoint now) {
    std::erase_if(told, [&](const Told& it) { return it.until <= now; });
  }

  [[nodiscard]] bool knows(Role role, const PaymentCode& code) const noexcept {
    return std::ranges::any_of(told,
                               [&](const Told& it) { return it.role == role && it.is(code); });
  }

  // What is in sight is not acted on again. A conflict lasts as long as it is one: one of its codes
  // alone does not prolong it.
  void see(Role role, std::span<const PaymentCode> codes, TimePoint now) noexcept {
    for (Told& it : told) {
      if (it.role == Role::one_of_several && role != Role::one_of_several) continue;
      const auto is_it = [&](const PaymentCode& code) { return it.is(code); };
      if (std::ranges::none_of(codes, is_it)) continue;
      it.until = std::max(it.until, after(now, options.pause));
    }
  }

  [[nodiscard]] Told made(Role role, bool charge, const PaymentCode& code, TimePoint now) const {
    const PaymentCode& inner = innermost(code);
    const bool spent = charge || (role == Role::acted_on && inner.kind == Kind::consumer_code);
    const auto wait = spent ? std::max(options.code_lifetime, options.pause) : options.pause;
    return {role, spent, inner.ecosystem, inner.kind, inner.payload, after(now, wait)};
  }

  // Forgets what ends first. What is spent stays: better not to act than to charge twice.
  bool make_room(std::size_t count) {
    const auto spent = static_cast<std::size_t>(std::ranges::count_if(told, &Told::spent));
    if (spent + count > kMaxRemembered) return false;
    const auto order = [](const Told& it) { return std::pair(it.spent, it.until); };
    while (told.size() + count > kMaxRemembered) {
      told.erase(std::ranges::min_element(told, {}, order));
    }
    return true;
  }

  // Remembers all of it, or nothing.
  bool remember(std::vector<Told> fresh) {
    if (!make_room(fresh.size())) return false;
    std::ranges::move(fresh, std::back_inserter(told));
    return true;
  }
};

Debouncer::Debouncer(DebouncerOptions options) : memory_(std::make_unique<Memory>()) {
  const auto bounded = [](milliseconds time) {
    return std::clamp(time, milliseconds(0), kLongest);
  };
  memory_->options = {bounded(options.code_lifetime), bounded(options.pause)};
  memory_->told.reserve(kMaxRemembered);
}

Debouncer::~Debouncer() = default;
Debouncer::Debouncer(Debouncer&&) noexcept = default;
Debouncer& Debouncer::operator=(Debouncer&&) noexcept = default;

bool Debouncer::take(const Resolution& resolution, std::span<const PaymentCode> codes,
                     TimePoint now) {
  const Role role = role_of(resolution.decision);
  memory_->forget(now);
  memory_->see(role, codes, now);
  if (resolution.decision == Decision::look_again) return false;
  const Codes meant = meant_by(resolution, codes);
  const auto known_as = [&](Role as) {
    return [this, as](const PaymentCode* code) { return memory_->knows(as, *code); };
  };
  if (std::ranges::all_of(meant, known_as(role))) return false;
  const bool held = std::ranges::any_of(meant, known_as(Role::one_of_several));
  if (held && role == Role::acted_on) return false;
  std::vector<Told> fresh;
  // Which of two codes for one party stands among the choices depends on which was read first.
  for (const PaymentCode* const code : role == Role::one_of_several ? all_of(codes) : meant) {
    if (memory_->knows(role, *code)) continue;
    fresh.push_back(memory_->made(role, resolution.decision == Decision::charge, *code, now));
  }
  return memory_->remember(std::move(fresh));
}

}  // namespace moongate
