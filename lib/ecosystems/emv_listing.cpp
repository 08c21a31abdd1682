#include "ecosystems/emv_listing.hpp"

#include "ecosystems/part_fields.hpp"
#include "ecosystems/recogniser.hpp"

namespace moongate::emv {
namespace {

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
        unit_(subject.emv->unit),
        fields_(code.fields, subject.emv->text, subject.emv->count + kParts) {}

  void add(const Object& object) {
    if (is_template(object)) return add_parts(IdPath(object.id), object.value);
    fields_.add(IdPath(object.id), object.value);
  }

 private:
  bool is_template(const Object& object) {
    if (object.id == kAdditionalData || object.id == kLanguageTemplate) return true;
    if (object.id >= kFirstUnreserved) return is_certainly_template(object.value, unit_);
    if (object.id < kFirstAccountTemplate || object.id > kLastAccountTemplate) return false;
    const bool leads_with_gui = starts_as_template(object.value);
    // No template at all: domestic account numbers are found here (Peru, Ecuador, Turkey).
    if (!leads_with_gui) code_.flags.set(Flag::nonstandard);
    return leads_with_gui;
  }

  void add_parts(IdPath path, std::string_view value) {
    Reader reader(value, unit_);
    IdSet seen;
    for (Object part; reader.next(part);) {
      const IdPath name = path.below(part.id);
      if (!seen.add(part.id)) {
        reject_here(Errc::duplicate_field, part.value, name, "stands twice");
      }
      add_part(name, part);
    }
    if (const auto& stop = reader.stop()) {
      reject(code_, stop->why, subject_.offset(value) + stop->at, path.text(),
             "the template does not decode");
    } else if (unit_ != Unit::bytes && has_other_reading(value)) {
      reject_here(Errc::bad_length, value, path, "its lengths can be read in two ways");
    }
  }

  void add_part(IdPath name, const Object& part) {
    const bool may_nest =
        part.id >= kFirstSystemTemplate && name.depth() == 2 && name.root() == kAdditionalData;
    if (may_nest && is_certainly_template(part.value, unit_)) return add_parts(name, part.value);
    fields_.add(name, part.value);
  }

  void reject_here(Errc why, std::string_view where, IdPath path, std::string_view message) {
    reject(code_, why, subject_.offset(where), path.text(), message);
  }

  const Subject& subject_;
  PaymentCode& code_;
  Unit unit_;  // bytes for ASCII, where nothing can be read in two ways
  PartFields fields_;
};

}  // namespace

std::string_view name_of(std::uint8_t id) noexcept { return IdPath::name_of(id); }

void list_fields(const Subject& subject, PaymentCode& code) {
  Listing listing(subject, code);
  for (const Object& object : *subject.emv) listing.add(object);
}

}  // namespace moongate::emv
