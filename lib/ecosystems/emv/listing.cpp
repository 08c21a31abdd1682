#include "ecosystems/emv/listing.hpp"

#include <algorithm>
#include <array>

#include "ecosystems/emv/ids.hpp"
#include "formats/emv_lengths.hpp"
#include "formats/pattern.hpp"

namespace moongate::emv {
namespace {

// Unreserved and system templates often hold plain text instead: a digest, a date, a telephone
// number. Only what decodes exactly is taken apart.
bool is_certainly_template(std::string_view value, Unit unit) noexcept {
  return starts_as_template(value) && reads_to_its_end(value, unit);
}

constexpr std::string_view kNamesAbroad = "64";  // the language template

class Listing {
 public:
  Listing(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code)
      : scanned_(scanned), scheme_(scheme), code_(code), counting_(scanned.emv->counting) {}

  void add(const Object& object) {
    const std::string name(name_of(object.id));
    if (is_template(object)) return add_parts(name, object.value);
    add_value(name, object.value, counting_.lengths);
  }

 private:
  bool is_template(const Object& object) {
    if (object.id == kAdditionalData || object.id == kLanguageTemplate) return true;
    if (object.id >= kFirstUnreserved) return starts_as_template(object.value) && !object.damaged;
    if (!is_account_template(object.id) || is_plain_account(object)) return false;
    if (starts_as_template(object.value)) return true;
    // No template at all: domestic account numbers are found here (Peru, Ecuador, Turkey). One
    // whose GUI does not lead is met seldom.
    code_.flags.set(Flag::nonstandard);
    return !object.gui.empty();
  }

  [[nodiscard]] bool is_plain_account(const Object& object) const {
    return std::ranges::any_of(scheme_.accounts, [&](const Account& account) {
      return !account.value.empty() && account.first <= object.id && object.id <= account.last &&
             pattern::fits(account.value, object.value);
    });
  }

  void add_parts(const std::string& path, std::string_view value) {
    const auto [unit, lengths] = counting_of_template(value, counting_);
    Reader reader(value, unit);
    IdSet seen;
    for (Object part; reader.next(part);) {
      const std::string name = path + '.' + std::string(name_of(part.id));
      if (!seen.add(part.id)) {
        reject_here(Errc::duplicate_field, part.value, name, "stands twice");
      }
      add_part(name, part, lengths);
    }
    const auto& stop = reader.stop();
    if (stop && path == kNamesAbroad && ascii::is_ascii(value)) {
      // It tells names once more, in another language: nothing goes astray without it. Where
      // lengths may count something else, others may read another code.
      code_.flags.set(Flag::nonstandard);
    } else if (stop) {
      reject(code_, stop->why, scanned_.offset(value) + stop->at, path,
             "the template does not decode");
    } else if (lengths == Lengths::ambiguous) {
      reject_here(Errc::bad_length, value, path, kAmbiguousLengths);
    } else if (lengths == Lengths::odd && counting_.lengths == Lengths::sound) {
      code_.flags.set(Flag::length_unit);
      reject_here(Errc::bad_length, value, path, kOddLength);
    }
  }

  void add_part(const std::string& name, const Object& part, Lengths lengths) {
    const bool may_nest =
        part.id >= kFirstSystemTemplate && name.size() == 5 && name.starts_with("62");
    if (may_nest && is_certainly_template(part.value, counting_.unit))
      return add_parts(name, part.value);
    add_value(name, part.value, lengths);
  }

  void add_value(const std::string& name, std::string_view value, Lengths lengths) {
    if (is_certain(value, lengths)) code_.fields.add(name, value);
  }

  void reject_here(Errc why, std::string_view where, const std::string& path,
                   std::string_view message) {
    reject(code_, why, scanned_.offset(where), path, message);
  }

  const ScannedPayload& scanned_;
  const Scheme& scheme_;
  PaymentCode& code_;
  Counting counting_;
};

}  // namespace

std::string_view name_of(std::uint8_t id) noexcept {
  static constexpr auto kNames = [] {
    std::array<char, 2 * kMaxObjects> names{};
    for (std::size_t i = 0; i < kMaxObjects; ++i) {
      names[2 * i] = static_cast<char>('0' + i / 10);
      names[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return names;
  }();
  return {kNames.data() + std::size_t{2} * id, 2};
}

bool leads_with_gui(std::string_view value, std::string_view gui) noexcept {
  constexpr std::size_t kHeader = 4;  // ID and length
  return starts_as_template(value) && !value.starts_with("0000") &&
         ascii::equal_ignoring_case(value.substr(kHeader, gui.size()), gui);
}

std::optional<Object> broken_template(const Objects& objects) noexcept {
  const auto& stop = objects.stop;
  constexpr std::size_t kLength = 2;  // digits; an object that is cut off stopped at them
  if (!stop || !stop->id || !may_hold_gui(*stop->id)) return std::nullopt;
  if (stop->why != Errc::bad_length || stop->at + kLength > objects.text.size())
    return std::nullopt;
  return Object{*stop->id, objects.text.substr(stop->at + kLength)};
}

void list_fields(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code) {
  Listing listing(scanned, scheme, code);
  for (const Object& object : *scanned.emv) listing.add(object);
}

void list_objects(const ScannedPayload& scanned, std::optional<std::uint8_t> own_template,
                  PaymentCode& code) {
  IdSet seen;
  for (const Object& object : *scanned.emv) {
    const auto id = name_of(object.id);
    if (!seen.add(object.id)) {
      reject(code, Errc::duplicate_field, scanned.offset(object.value), id, "stands twice");
    }
    if (object.id != own_template) code.fields.add(id, object.value);
  }
}

}  // namespace moongate::emv
