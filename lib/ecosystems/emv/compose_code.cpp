#include "ecosystems/emv/compose_code.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "ecosystems/checks.hpp"
#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "formats/ascii.hpp"
#include "formats/pattern.hpp"
#include "moongate/money.hpp"

namespace moongate::emv {
namespace {

constexpr std::size_t kMostCharacters = 99;  // a length has two digits
constexpr std::size_t kMostAmount = 13;      // section 4.7.5.2

struct Limit {
  std::string_view path;
  std::size_t most;  // characters, tables 3.1, 3.7 and 3.8
};
constexpr Limit kLimits[] = {{"59", 25},    {"60", 15},    {"61", 10},    {"62.01", 25},
                             {"62.02", 25}, {"62.03", 25}, {"62.04", 25}, {"62.05", 25},
                             {"62.06", 25}, {"62.07", 25}, {"62.08", 25}, {"64.01", 25},
                             {"64.02", 15}};

// The number of a currency that is set by its letters; a number stays.
std::string numeric_of(std::string_view currency) {
  for (int number = 0; number < 1000; ++number) {
    std::string digits = std::to_string(number);
    digits.insert(0, 3 - digits.size(), '0');
    if (currency_from_numeric(digits) == currency) return digits;
  }
  return std::string(currency);
}

// What alone fits a pattern that is one text; empty for others.
std::string_view only_text_of(std::string_view pattern) noexcept {
  const bool quoted = pattern.size() > 2 && pattern.starts_with('\'') && pattern.ends_with('\'');
  const auto text = quoted ? pattern.substr(1, pattern.size() - 2) : std::string_view{};
  return text.find('\'') == text.npos ? text : std::string_view{};
}

bool fits(const Value& rule, std::string_view value) {
  return (rule.pattern.empty() || pattern::fits(rule.pattern, value)) &&
         (rule.check.empty() || passes(rule.check, value));
}

/// Collects data objects by their paths, then writes them.
class Code {
 public:
  Code(const Scheme& scheme, Settings& settings) : scheme_(scheme), settings_(settings) {}

  Result<std::string> write() {
    put_paths();
    put_account();
    put_rules(scheme_.objects, {});
    put_common();
    put_amount();
    put_initiation();
    check_rules();
    check_limits();
    if (error_) return fail(*error_);
    std::string code = write_level({});
    if (error_) return fail(*error_);
    if (scheme_.checksum == Checksum::none) return code;
    code += "6304";
    return code + checksum_of(scheme_.checksum, code);
  }

 private:
  void complain(Errc why, std::string_view field, std::string_view message) {
    if (!error_) error_ = Error{why, 0, std::string(field), std::string(message)};
  }

  void put(const std::string& path, std::string_view value) {
    if (!values_.emplace(path, value).second) {
      complain(Errc::duplicate_field, path, "two settings are about this data object");
    }
  }

  // Takes what is set for a path, by whichever of its names.
  void put_if_set(std::initializer_list<std::string_view> keys, const std::string& path) {
    if (const auto value = settings_.take(keys)) put(path, *value);
  }

  // ---- the payee ------------------------------------------------------------------------------

  // The form that is asked for, or the first account that has every object that is set.
  [[nodiscard]] const Account* choose_account() {
    if (const auto form = settings_.take({"form"})) {
      const auto found = std::ranges::find(scheme_.accounts, *form, &Account::form);
      if (found != scheme_.accounts.end()) return &*found;
      complain(Errc::bad_value, "form", "not a form of this scheme");
      return nullptr;
    }
    const Account* best = nullptr;
    std::size_t most = 0;
    for (const Account& account : scheme_.accounts) {
      const auto set = static_cast<std::size_t>(
          std::ranges::count_if(account.objects, [&](const ObjectRule& rule) {
            return !rule.name.empty() && settings_.find(rule.name).has_value();
          }));
      if (best != nullptr && set <= most) continue;
      best = &account;
      most = set;
    }
    return best;
  }

  // An account that is set by its paths is told as in a code that is read.
  [[nodiscard]] bool is_set(const Account& account, const std::string& id) const {
    if (!account.value.empty()) return pattern::fits(account.value, at(id));
    const auto gui = at(id + ".00");
    if (account.guis.empty()) return !gui.empty() && pattern::fits(account.gui, gui);
    return std::ranges::any_of(
        account.guis, [&](std::string_view own) { return ascii::equal_ignoring_case(own, gui); });
  }

  std::string find_account() {
    for (const Account& account : scheme_.accounts) {
      for (std::uint8_t number = account.first; number <= account.last; ++number) {
        std::string id(name_of(number));
        if (!is_set(account, id)) continue;
        account_ = &account;
        return id;
      }
    }
    account_ = choose_account();
    return account_ == nullptr ? std::string() : std::string(name_of(account_->first));
  }

  void put_account() {
    const std::string id = find_account();
    if (account_ == nullptr) return;
    prefix_ = id + '.';
    if (!account_->value.empty()) return put_if_set({"account"}, id);
    put_rules(account_->objects, prefix_);
    put_gui();
    put_role(Role::account, "account");
  }

  void put_gui() {
    const std::string path = prefix_ + "00";
    if (values_.contains(path)) return;
    if (!account_->guis.empty()) {
      return put(path, settings_.take({"gui"}).value_or(account_->guis.front()));
    }
    const bool is_payee = account_->is == Role::account;
    put_if_set({"gui", is_payee ? std::string_view("account") : std::string_view("gui")}, path);
    if (values_.find(path) == values_.end()) {
      complain(Errc::missing_field, path, "each participant has a GUI of its own: set gui");
    }
  }

  void put_rules(std::span<const ObjectRule> rules, const std::string& prefix) {
    for (const ObjectRule& rule : rules) {
      if (!rule.name.empty()) put_if_set({rule.name}, prefix + std::string(rule.path));
    }
  }

  // Of several objects with one meaning, such as a telephone and a tax number, the value tells.
  void put_role(Role role, std::string_view key) {
    const auto value = settings_.find(key);
    if (!value) return;
    const auto put_first = [&](std::span<const ObjectRule> rules, const std::string& prefix) {
      const ObjectRule* fallback = nullptr;
      for (const ObjectRule& rule : rules) {
        if (rule.value.is != role || rule.forbidden) continue;
        if (values_.contains(prefix + std::string(rule.path))) continue;
        if (fallback == nullptr) fallback = &rule;
        if (!fits(rule.value, *value)) continue;
        put_if_set({key}, prefix + std::string(rule.path));
        return true;
      }
      if (fallback == nullptr) return false;
      put_if_set({key}, prefix + std::string(fallback->path));
      return true;
    };
    const bool done = account_ != nullptr && put_first(account_->objects, prefix_);
    if (!done) put_first(scheme_.objects, {});
  }

  // ---- what every code has ----------------------------------------------------------------------

  void put_paths() {
    for (const auto& [path, value] : settings_.take_left(is_path)) {
      if (path == "63") complain(Errc::invalid_argument, path, "the checksum is computed");
      put(path, value);
    }
  }

  void put_default(const std::string& path, std::string_view value) {
    if (!value.empty()) values_.emplace(path, value);
  }

  void put_common() {
    put_default("00", version());
    for (const auto& [role, key] :
         {std::pair{Role::reference, "reference"}, {Role::name, "name"}, {Role::city, "city"}}) {
      put_role(role, key);
    }
    put_if_set({"mcc"}, "52");
    put_default("52", "0000");
    if (const auto currency = settings_.take({"currency"})) put("53", numeric_of(*currency));
    if (!scheme_.currencies.empty()) put_default("53", scheme_.currencies.front());
    put_if_set({"country"}, "58");
    if (!scheme_.countries.empty()) put_default("58", scheme_.countries.front());
    put_if_set({"name"}, "59");
    put_if_set({"city"}, "60");
    put_if_set({"reference"}, "62.05");
  }

  [[nodiscard]] std::string version() const {
    for (int number = 1; number < 100; ++number) {
      std::string text(name_of(static_cast<std::uint8_t>(number)));
      if (pattern::fits(scheme_.version, text)) return text;
    }
    return {};
  }

  [[nodiscard]] std::string_view at(const std::string& path) const {
    const auto found = values_.find(path);
    return found == values_.end() ? std::string_view{} : std::string_view(found->second);
  }

  void put_amount() {
    const auto currency = currency_from_numeric(at("53"));
    const int decimals = minor_unit_digits(currency);
    const auto amount = settings_.take_amount({"amount"}, decimals);
    if (!amount) return complain(amount.error().code, "54", amount.error().message);
    if (amount->empty()) return;
    std::string text = *amount;
    if (scheme_.amount == Role::minor_amount) {
      std::erase(text, '.');
      text.erase(0, std::min(text.find_first_not_of('0'), text.size() - 1));
    }
    put("54", text);
  }

  // Section 4.7.1: 12 where a new code is shown for each payment, which only the caller knows.
  void put_initiation() {
    const auto wanted = settings_.take({"initiation"});
    if (wanted && *wanted != "static" && *wanted != "dynamic") {
      return complain(Errc::bad_value, "01", "either static or dynamic");
    }
    if (wanted) return put("01", *wanted == "dynamic" ? "12" : "11");
    put_default("01", "11");
  }

  // ---- what the standard and the scheme ask for
  // ---------------------------------------------------

  void check_rule(const ObjectRule& rule, const std::string& path) {
    std::string_view value = at(path);
    if (value.empty() && rule.required && !only_text_of(rule.value.pattern).empty()) {
      put(path, only_text_of(rule.value.pattern));
      value = at(path);
    }
    if (value.empty()) {
      if (rule.required) complain(Errc::missing_field, path, "the scheme asks for " + called(rule));
      return;
    }
    if (rule.forbidden) complain(Errc::bad_value, path, "a part that may not stand here");
    if (!fits(rule.value, value)) {
      complain(Errc::bad_value, path, "not what the scheme has for " + called(rule));
    }
  }

  static std::string called(const ObjectRule& rule) {
    return rule.name.empty() ? "this data object" : std::string(rule.name);
  }

  static bool holds(std::span<const std::string_view> list, std::string_view value) {
    return list.empty() || value.empty() || std::ranges::find(list, value) != list.end();
  }

  void check_rules() {
    if (account_ != nullptr) {
      for (const ObjectRule& rule : account_->objects) {
        check_rule(rule, prefix_ + std::string(rule.path));
      }
    }
    for (const ObjectRule& rule : scheme_.objects) {
      const std::string path(rule.path);
      // What belongs to a template that is not there is not missed.
      if (path.size() == 2 || has_any_below(path.substr(0, 2)) || path.starts_with("62")) {
        check_rule(rule, path);
      }
    }
    if (!holds(scheme_.countries, at("58"))) {
      complain(Errc::bad_value, "58", "not the country of this scheme");
    }
  }

  [[nodiscard]] bool has_any_below(std::string_view id) const {
    return std::ranges::any_of(
        values_, [&](const auto& it) { return std::string_view(it.first).substr(0, 2) == id; });
  }

  // Mandatory by table 3.1; schemes without a country leave out the city as well.
  void check_limits() {
    if (at("53").empty()) complain(Errc::missing_field, "53", "a code names its currency");
    if (at("59").empty()) complain(Errc::missing_field, "59", "a code names its merchant");
    const bool placed = scheme_.accounts.empty() || !scheme_.countries.empty();
    for (const char* path : {"58", "60"}) {
      if (placed && at(path).empty()) {
        complain(Errc::missing_field, path, "a code names the country and the city");
      }
    }
    for (const Limit& limit : kLimits) {
      if (count_characters(at(std::string(limit.path))) > limit.most) {
        complain(Errc::bad_length, limit.path, "longer than the standard allows");
      }
    }
    if (at("54").size() > kMostAmount) complain(Errc::bad_amount, "54", "more than 13 characters");
  }

  // ---- writing
  // --------------------------------------------------------------------------------------

  std::string write_level(const std::string& prefix) {
    std::string out;
    for (auto it = values_.lower_bound(prefix); it != values_.end();) {
      if (!it->first.starts_with(prefix)) break;
      const std::string path = it->first.substr(0, prefix.size() + 2);
      const bool leaf = it->first == path;
      add(path, leaf ? it->second : write_level(path + '.'), out);
      const auto first = it;
      while (it != values_.end() && it->first.starts_with(path)) ++it;
      if (leaf && std::distance(first, it) > 1) {
        complain(Errc::duplicate_field, path, "both a value and a template");
      }
    }
    return out;
  }

  // A length counts characters.
  void add(const std::string& path, const std::string& value, std::string& out) {
    const std::size_t size = count_characters(value);
    if (size > kMostCharacters) {
      return complain(Errc::bad_length, path, "longer than 99 characters");
    }
    out += path.substr(path.size() - 2);
    out += name_of(static_cast<std::uint8_t>(size));
    out += value;
  }

  const Scheme& scheme_;
  Settings& settings_;
  const Account* account_ = nullptr;
  std::string prefix_;                         // of the account's objects
  std::map<std::string, std::string> values_;  // by path; templates by their parts
  std::optional<Error> error_;                 // the first
};

}  // namespace

Result<std::string> compose_code(const Scheme& scheme, Settings& settings) {
  return Code(scheme, settings).write();
}

}  // namespace moongate::emv
