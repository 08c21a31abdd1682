// Zapper (South Africa):
// "http://2.zap.pe?t=6&i=merchant:site:7[34|amount|type,…:10[38|name,39|ZAR". Behind merchant and
// site stand groups, each "number[" and entries of "field|value|type" with commas between. Brackets
// and bars are not escaped.
#include <algorithm>
#include <string>
#include <vector>

#include "ecosystems/amount.hpp"
#include "ecosystems/link.hpp"
#include "ecosystems/roles.hpp"
#include "formats/lines.hpp"
#include "formats/pattern.hpp"

namespace moongate::ecosystem::za_zapper {
namespace {

constexpr std::string_view kType = "1-2n";
constexpr std::string_view kIds = "1-12n':'1-12n";
constexpr std::string_view kNumber = "1-4n[1-2l]";  // and letters that say how it is shown

struct Entry {
  std::string_view number;
  std::string_view name;  // what it means
  Role role = Role::none;
};
constexpr Entry kEntries[] = {{"33", "note", Role::reference},
                              {"34", "amount", Role::amount},
                              {"38", "merchant_name", Role::name},
                              {"39", "currency", Role::currency},
                              {"66", "reference", Role::reference}};

// Where the next ":7[" begins; people's text may hold a ":" alone.
std::size_t end_of_group(std::string_view text) noexcept {
  for (auto at = text.find(':'); at != text.npos; at = text.find(':', at + 1)) {
    const auto digits = text.find_first_not_of("0123456789", at + 1);
    if (digits != text.npos && digits > at + 1 && text[digits] == '[') return at;
  }
  return text.size();
}

/// Reads the value of "i", decoded.
class Reader {
 public:
  Reader(std::string_view text, std::size_t offset, PaymentCode& code)
      : rest_(text), offset_(offset), code_(code), roles_(code, "ZAR") {}

  void run() {
    read_ids(take_part());
    while (!rest_.empty()) read_group(take_part());
    roles_.finish();
  }

 private:
  std::string_view take_part() noexcept {
    const auto end = end_of_group(rest_);
    const auto part = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    return part;
  }

  void read_ids(std::string_view ids) {
    if (!pattern::fits(kIds, ids)) {
      return reject(code_, Errc::malformed, offset_, "i", "not a merchant and a site");
    }
    const auto colon = ids.find(':');
    code_.fields.add("merchant_id", ids.substr(0, colon));
    code_.fields.add("site_id", ids.substr(colon + 1));
    code_.payee.account = ids.substr(0, colon);
  }

  void read_group(std::string_view group) {
    const auto bracket = group.find('[');
    if (bracket == group.npos) {
      return reject(code_, Errc::malformed, offset_, "i", "a group has no bracket");
    }
    if (group.ends_with(']')) group.remove_suffix(1);
    for (const std::string_view entry : split_at(group.substr(bracket + 1), ',')) {
      read_entry(split_at(entry, '|'));
    }
  }

  void read_entry(const std::vector<std::string_view>& parts) {
    if (parts.size() < 2 || !pattern::fits(kNumber, parts[0])) {
      return reject(code_, Errc::malformed, offset_, "i", "an entry has no number");
    }
    const auto number = parts[0].substr(0, parts[0].find_first_not_of("0123456789"));
    const auto* const known = std::ranges::find(kEntries, number, &Entry::number);
    const bool listed = known != std::ranges::end(kEntries);
    const std::string_view name = listed ? known->name : number;
    if (code_.fields.find(name)) {
      return reject(code_, Errc::duplicate_field, offset_, name, "an entry stands twice");
    }
    code_.fields.add(name, parts[1]);
    if (listed) roles_.take(known->role, parts[1], offset_, name);
  }

  std::string_view rest_;
  std::size_t offset_;  // of the value in the payload
  PaymentCode& code_;
  Roles roles_;
};

constexpr std::string_view kReadable = "6";

// Other types hold the same in an encoding that is not public, ASCII85 as it seems: unescaped, with
// any mark in it. All that follows the name is the value.
std::string_view value_of(const ScannedPayload& scanned, std::string_view type,
                          std::string_view value) noexcept {
  if (type == kReadable) return value;
  return scanned.text.substr(static_cast<std::size_t>(value.data() - scanned.text.data()));
}

void read(std::string_view type, std::string_view value, const ScannedPayload& scanned,
          PaymentCode& code) {
  const bool readable = type == kReadable;
  const std::string text = readable ? percent_decode(value) : std::string(value);
  code.flags.set(hazards_of(text));
  if (!readable) return code.fields.add("i", text);
  Reader(text, scanned.offset(value), code).run();
}

}  // namespace

void finish(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) return;
  const auto type = parameter(scanned.uri->query, "t");
  const auto ids = parameter(scanned.uri->query, "i");
  if (!type || !ids || !pattern::fits(kType, *type)) return;
  const auto value = value_of(scanned, *type, *ids);
  if (value.empty()) return;
  code.scheme = "bill";
  begin_payment(code);
  code.fields.add("t", *type);
  read(*type, value, scanned, code);
  set_initiation_by_amount(code);
  if (!has_duplicate_parameter(scanned.uri->query)) return;
  code.flags.set(Flag::duplicate_parameter);
  reject(code, Errc::duplicate_field, scanned.offset(*ids), {}, "a parameter stands twice");
}

}  // namespace moongate::ecosystem::za_zapper
