#include "ecosystems/emv_listing.hpp"

#include "ecosystems/part_fields.hpp"
#include "ecosystems/recogniser.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::emv {
namespace {

constexpr std::uint8_t kGui = 0;
constexpr std::uint8_t kFirstAccountTemplate = 26;
constexpr std::uint8_t kLastAccountTemplate = 51;
constexpr std::uint8_t kAdditionalData = 62;
constexpr std::uint8_t kLanguageTemplate = 64;
constexpr std::uint8_t kFirstUnreserved = 80;
constexpr std::uint8_t kFirstSystemTemplate = 50;  // within additional data

// Unreserved and system templates often hold plain text instead: a digest, a date, a telephone
// number. Only what decodes exactly is taken apart.
bool is_certainly_template(std::string_view value, Unit unit) noexcept {
  return starts_as_template(value) && reads_to_its_end(value, unit);
}

constexpr std::size_t kParts = 10;  // of templates; most codes have fewer

class Listing {
 public:
  Listing(const Subject& subject, PaymentCode& code)
      : subject_(subject),
        code_(code),
        counting_(subject.emv->counting),
        fields_(code.fields, subject.emv->text, subject.emv->count + kParts) {}

  void add(const Object& object) {
    if (is_template(object)) return add_parts(IdPath(object.id), object.value);
    add_value(IdPath(object.id), object.value, counting_.lengths);
  }

 private:
  bool is_template(const Object& object) {
    if (object.id == kAdditionalData || object.id == kLanguageTemplate) return true;
    if (object.id >= kFirstUnreserved) return is_certainly_template(object.value, counting_.unit);
    if (object.id < kFirstAccountTemplate || object.id > kLastAccountTemplate) return false;
    if (starts_as_template(object.value)) return true;
    // No template at all: domestic account numbers are found here (Peru, Ecuador, Turkey). One
    // whose GUI does not lead is met seldom.
    code_.flags.set(Flag::nonstandard);
    return !gui_of(object.value, counting_).empty();
  }

  void add_parts(IdPath path, std::string_view value) {
    const auto [unit, lengths] = counting_of_template(value, counting_);
    Reader reader(value, unit);
    IdSet seen;
    for (Object part; reader.next(part);) {
      const IdPath name = path.below(part.id);
      if (!seen.add(part.id)) {
        reject_here(Errc::duplicate_field, part.value, name, "stands twice");
      }
      add_part(name, part, lengths);
    }
    if (const auto& stop = reader.stop()) {
      reject(code_, stop->why, subject_.offset(value) + stop->at, path.text(),
             "the template does not decode");
    } else if (lengths == Lengths::ambiguous) {
      reject_here(Errc::bad_length, value, path, kAmbiguousLengths);
    } else if (lengths == Lengths::odd && counting_.lengths == Lengths::sound) {
      code_.flags.set(Flag::length_unit);
      reject_here(Errc::bad_length, value, path, kOddLength);
    }
  }

  void add_part(IdPath name, const Object& part, Lengths lengths) {
    const bool may_nest =
        part.id >= kFirstSystemTemplate && name.depth() == 2 && name.root() == kAdditionalData;
    if (may_nest && is_certainly_template(part.value, counting_.unit))
      return add_parts(name, part.value);
    add_value(name, part.value, lengths);
  }

  void add_value(IdPath name, std::string_view value, Lengths lengths) {
    if (is_certain(value, lengths)) fields_.add(name, value);
  }

  void reject_here(Errc why, std::string_view where, IdPath path, std::string_view message) {
    reject(code_, why, subject_.offset(where), path.text(), message);
  }

  const Subject& subject_;
  PaymentCode& code_;
  Counting counting_;
  PartFields fields_;
};

}  // namespace

std::string_view name_of(std::uint8_t id) noexcept { return IdPath::name_of(id); }

std::string_view gui_of(std::string_view value, Counting code) noexcept {
  const Unit unit = counting_of_template(value, code).unit;
  if (!starts_as_template(value) && !reads_to_its_end(value, unit)) return {};
  Reader parts(value, unit);
  for (Object part; parts.next(part);) {
    if (part.id == kGui) return part.value;
  }
  return {};
}

void list_fields(const Subject& subject, PaymentCode& code) {
  Listing listing(subject, code);
  for (const Object& object : *subject.emv) listing.add(object);
}

}  // namespace moongate::emv
