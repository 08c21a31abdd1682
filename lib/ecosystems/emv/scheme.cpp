// What a national scheme adds to merchant-presented mode, as its file says.
#include <algorithm>
#include <optional>

#include "ecosystems/checks.hpp"
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/emv/merchant_code.hpp"
#include "ecosystems/roles.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"

namespace moongate::emv {
namespace {

// Evidence of an account that is told by its shape: no bytes are the scheme's alone, but few others
// write so in its country.
constexpr int kShapeBits = evidence(2);

struct Match {
  const Account* account = nullptr;
  Object object;
  std::string_view gui;
};

bool holds(std::span<const std::string_view> list, std::string_view text) noexcept {
  return std::ranges::any_of(
      list, [&](std::string_view item) { return ascii::equal_ignoring_case(item, text); });
}

// Tells whether an object is an account of this kind.
bool fits(const Account& account, const Object& object) {
  if (object.id < account.first || object.id > account.last) return false;
  if (!account.value.empty()) return pattern::fits(account.value, object.value);
  if (object.gui.empty()) return false;
  return account.guis.empty() ? pattern::fits(account.gui, object.gui)
                              : holds(account.guis, object.gui);
}

std::optional<Match> find_account(const Account& account, const Objects& objects) {
  for (const Object& object : objects) {
    if (fits(account, object)) return Match{&account, object, object.gui};
  }
  return std::nullopt;
}

// What leads a template whose lengths are wrong, when it is the account's GUI, or can be.
std::string_view damaged_gui(const Account& account, const Object& object) {
  for (const std::string_view gui : account.guis) {
    if (leads_with_gui(object.value, gui)) return gui;
  }
  if (account.gui.empty()) return {};
  constexpr std::size_t kHeader = 4;       // ID and length
  constexpr std::size_t kLongestGui = 32;  // QRCPS-MPM section 4.7.4
  const auto rest = object.value.substr(kHeader, kLongestGui);
  return pattern::fits(account.gui, rest) ? rest : std::string_view{};
}

// A template that is damaged, or in which the code breaks off, is still whose GUI leads it.
std::optional<Match> find_damaged(const Account& account, const Objects& objects) {
  const auto match_in = [&](const Object& object) -> std::optional<Match> {
    if (object.id < account.first || object.id > account.last) return std::nullopt;
    if (!account.value.empty() || !starts_as_template(object.value)) return std::nullopt;
    const auto gui = damaged_gui(account, object);
    return gui.empty() ? std::nullopt : std::optional(Match{&account, object, gui});
  };
  if (const auto last = broken_template(objects)) {
    if (const auto match = match_in(*last)) return match;
  }
  for (const Object& object : objects) {
    const auto match = object.damaged ? match_in(object) : std::nullopt;
    if (match) return match;
  }
  return std::nullopt;
}

// Finds a data object by the IDs that lead to it: "01" or "01.00" below a template.
std::optional<std::string_view> find_below(std::string_view value, std::string_view path,
                                           Counting counting) noexcept {
  Reader parts = read_template(value, counting);
  const std::uint8_t id = id_of(path);
  for (Object part; parts.next(part);) {
    if (part.id != id) continue;
    if (path.size() == 2) return part.value;
    return find_below(part.value, path.substr(3), counting);
  }
  return std::nullopt;
}

std::optional<std::string_view> find_in(const Objects& objects, std::string_view path) noexcept {
  const auto value = objects.find(id_of(path));
  if (!value || path.size() == 2) return value;
  return find_below(*value, path.substr(3), objects.counting);
}

/// Reads the objects that a scheme knows.
class SchemeReader {
 public:
  explicit SchemeReader(const MerchantCode& code)
      : code_(code), out_(code.code()), roles_(out_, {}) {}

  void read() {
    const Objects& objects = code_.all();
    for (const Account& account : code_.scheme().accounts) {
      if (const auto match = find_account(account, objects)) read_account(*match);
    }
    for (const ObjectRule& rule : code_.scheme().objects) {
      judge(rule, {}, find_in(objects, rule.path));
    }
    check_place();
  }

 private:
  // A national scheme settles in its own currencies: nobody knows what another one would be paid
  // as. A shop abroad is odd, and can be paid. What is no currency is told elsewhere.
  void check_place() {
    const Scheme& scheme = code_.scheme();
    const auto currency = code_.all().find(kCurrency);
    const auto country = code_.all().find(kCountry);
    const auto is_foreign = [](std::span<const std::string_view> own, const auto& value) {
      return value && !own.empty() && !holds(own, *value);
    };
    if (is_foreign(scheme.countries, country)) out_.flags.set(Flag::nonstandard);
    if (is_foreign(scheme.currencies, currency) && !currency_from_numeric(*currency).empty()) {
      reject(out_, Errc::bad_currency, code_.scanned().offset(*currency), name_of(kCurrency),
             "not a currency of the scheme");
    }
  }

  void read_account(const Match& match) {
    const Account& account = *match.account;
    if (out_.scheme.empty()) out_.scheme = account.form;
    const std::size_t offset = code_.scanned().offset(match.object.value);
    const std::string_view id = name_of(match.object.id);
    if (!account.value.empty()) return roles_.take(account.is, match.object.value, offset, id);
    roles_.take(account.is, match.gui, offset, id);
    std::size_t payees = 0;
    for (const ObjectRule& rule : account.objects) {
      const auto value = find_below(match.object.value, rule.path, code_.all().counting);
      judge(rule, id, value);
      payees += value && rule.value.is == Role::account ? 1U : 0U;
    }
    if (account.one_payee && payees == 0) {
      reject(out_, Errc::missing_field, offset, id, "nobody to pay");
    } else if (account.one_payee && payees > 1) {
      reject(out_, Errc::duplicate_field, offset, id, "a second payee beside the first");
    }
  }

  // The path from the root: below an account, its ID leads.
  static std::string path_of(std::string_view account, const ObjectRule& rule) {
    std::string path(account);
    if (!account.empty()) path += '.';
    return path.append(rule.path);
  }

  void judge(const ObjectRule& rule, std::string_view account,
             std::optional<std::string_view> value) {
    if (!value && !rule.required) return;
    const std::string path = path_of(account, rule);
    if (!value) return complain(rule, Errc::missing_field, 0, path, "a part is missing");
    const std::size_t offset = code_.scanned().offset(*value);
    if (rule.forbidden) {
      return complain(rule, Errc::bad_value, offset, path, "a part that may not stand here");
    }
    if (!rule.name.empty()) out_.fields.add(rule.name, *value);
    if (!rule.value.pattern.empty() && !pattern::fits(rule.value.pattern, *value)) {
      complain(rule, Errc::bad_value, offset, path, "not what the scheme has here");
    } else if (rule.lenient) {
      if (!passes_check(rule, *value)) out_.flags.set(Flag::nonstandard);
    } else {
      check_value(rule.value, *value, offset, path, out_);
    }
    roles_.take(rule.value.is, *value, offset, rule.name);
  }

  static bool passes_check(const ObjectRule& rule, std::string_view value) {
    return rule.value.check.empty() || passes(rule.value.check, value);
  }

  void complain(const ObjectRule& rule, Errc why, std::size_t offset, std::string_view field,
                std::string_view message) {
    if (rule.lenient) return out_.flags.set(Flag::nonstandard);
    reject(out_, why, offset, field, message);
  }

  const MerchantCode& code_;
  PaymentCode& out_;
  Roles roles_;
};

bool is_listed(std::span<const std::string_view> list, std::optional<std::string_view> value) {
  return value && holds(list, *value);
}

// A code that breaks off before it says where it is.
bool says_no_place(const Objects& objects) noexcept {
  return !objects.find(kCrc) && !objects.find(kCountry) && !objects.find(kCurrency);
}

// Tells whether a part has a text in it that nobody else has there: the country of a bank, the "@"
// of a name at a bank.
bool tells(std::string_view pattern, std::string_view part) {
  const bool has_text = pattern.find('\'') != pattern.npos && pattern.find('|') == pattern.npos;
  return has_text && pattern::fits(pattern, part);
}

// Such a one may be told by one part.
bool has_telling_part(const Match& match, const Objects& objects) {
  if (tells(match.account->gui, match.gui)) return true;
  return std::ranges::any_of(match.account->objects, [&](const ObjectRule& rule) {
    const auto value = find_below(match.object.value, rule.path, objects.counting);
    return value && tells(rule.value.pattern, *value);
  });
}

// Or by all that its account must have.
bool has_its_parts(const Match& match, const Objects& objects) {
  constexpr int kEnough = 3;
  int parts = 0;
  for (const ObjectRule& rule : match.account->objects) {
    if (!rule.required || rule.value.pattern.empty()) continue;
    const auto value = find_below(match.object.value, rule.path, objects.counting);
    if (!value || !pattern::fits(rule.value.pattern, *value)) return false;
    ++parts;
  }
  return parts >= kEnough;
}

}  // namespace

int scheme_bid(const ScannedPayload& scanned, const Scheme& scheme) {
  if (merchant_bid(scanned) == 0) return 0;
  const Objects& objects = *scanned.emv;
  const bool country = is_listed(scheme.countries, objects.find(kCountry));
  const bool currency = is_listed(scheme.currencies, objects.find(kCurrency));
  // Either will do: a code in which one of them is damaged is still whose it is.
  const bool elsewhere = scheme.told_by_country && !country && !currency;
  const bool by_gui_alone = elsewhere && !says_no_place(objects);
  std::optional<Match> match;
  const auto find_with = [&](auto find) {
    for (const Account& account : scheme.accounts) {
      if (!match && !(by_gui_alone && account.guis.empty())) match = find(account, objects);
    }
  };
  find_with(find_account);
  find_with(find_damaged);
  if (!match) return 0;
  const bool by_gui = !match->account->guis.empty();
  const auto told = [&] {
    return has_telling_part(*match, objects) || has_its_parts(*match, objects);
  };
  if (elsewhere && !by_gui && !told()) return 0;
  return kMerchantPresentedBits + (by_gui ? evidence(match->gui.size()) : kShapeBits) +
         (country ? evidence(2) : 0) + (currency ? evidence(3) : 0);
}

const Account* account_of(const Scheme& scheme, const Object& object) {
  const auto found = std::ranges::find_if(
      scheme.accounts, [&](const Account& account) { return fits(account, object); });
  return found == scheme.accounts.end() ? nullptr : &*found;
}

void read_scheme(const MerchantCode& code) {
  if (!code.scheme().accounts.empty()) SchemeReader(code).read();
}

}  // namespace moongate::emv
