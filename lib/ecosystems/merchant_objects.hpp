#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/recogniser.hpp"
#include "formats/emv_lengths.hpp"

/// What the files share that read merchant-presented mode as QRCPS-MPM v1.1 itself has it.
namespace moongate::merchant {

/// IDs under the root, table 3.1.
enum Id : std::uint8_t {
  kVersion = 0,
  kPointOfInitiation = 1,
  kFirstAccount = 2,
  kFirstTemplate = 26,
  kLastTemplate = 51,
  kCategory = 52,
  kCurrency = 53,
  kAmount = 54,
  kTipIndicator = 55,
  kTipFixed = 56,
  kTipPercentage = 57,
  kCountry = 58,
  kName = 59,
  kCity = 60,
  kPostalCode = 61,
  kAdditionalData = 62,
  kCrc = 63,
  kLanguageTemplate = 64,
};

/// The data objects of one code by their IDs, and the code that is read from them. The first object
/// of an ID counts; a second one is an error.
class Objects {
 public:
  /// Precondition: subject.emv. Both must outlive this.
  Objects(const Subject& subject, PaymentCode& code)
      : subject_(subject), all_(*subject.emv), code_(code) {
    emv::IdSet seen;
    bool has_account = false;
    for (std::size_t i = 0; i < all_.count; ++i) {
      const emv::Object& object = all_.items[i];
      has_account |= object.id >= kFirstAccount && object.id <= kLastTemplate;
      if (!seen.add(object.id)) {
        fault(Errc::duplicate_field, object, "stands twice");
      } else if (emv::is_certain(object.value, all_.counting.lengths)) {
        places_[object.id] = static_cast<std::uint8_t>(i);
        certain_.add(object.id);
      }
    }
    has_account_ = has_account;
  }

  [[nodiscard]] const Subject& subject() const noexcept { return subject_; }
  [[nodiscard]] const emv::Objects& all() const noexcept { return all_; }
  [[nodiscard]] PaymentCode& code() const noexcept { return code_; }
  [[nodiscard]] bool has_account() const noexcept { return has_account_; }

  /// Returns the object with this ID; null when there is none, or when it may have swallowed what
  /// stands behind it (see is_certain()).
  [[nodiscard]] const emv::Object* find(Id id) const noexcept {
    return certain_.has(id) ? &all_.items[places_[id]] : nullptr;
  }

  void fault(Errc why, std::size_t offset, std::uint8_t id, std::string_view message) const {
    reject(code_, why, offset, emv::name_of(id), message);
  }
  void fault(Errc why, const emv::Object& object, std::string_view message) const {
    fault(why, subject_.offset(object.value), object.id, message);
  }

 private:
  const Subject& subject_;
  const emv::Objects& all_;
  PaymentCode& code_;
  emv::IdSet certain_;
  std::array<std::uint8_t, emv::kMaxObjects> places_;  // in all_; only of IDs in certain_
  bool has_account_ = false;
};

/// Checks what holds the code together: version, order, end, CRC, accounts, lengths.
void check_frame(const Objects& objects);

/// Reads payee, amount, tip, reference and initiation, and checks their formats.
void read_values(const Objects& objects);

/// GUI of Pix templates (BCB, Manual de Padroes para Iniciacao do Pix), compared without case.
inline constexpr std::string_view kPixGui = "br.gov.bcb.pix";

/// Checks what a code with a Pix template must not say, so that it has one payee and one place to
/// fetch from. Precondition: subject.emv.
void check_pix(const Subject& subject, PaymentCode& code);

}  // namespace moongate::merchant
