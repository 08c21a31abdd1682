#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/row.hpp"
#include "formats/emv_lengths.hpp"

/// What the files share that read merchant-presented mode (EMVCo QRCPS-MPM v1.1).
namespace moongate::emv {

/// The data objects of one code by their IDs, and the payment code that is read from them. The
/// first object of an ID counts; a second one is an error.
class MerchantCode {
 public:
  /// Precondition: scanned.emv. All must outlive this.
  MerchantCode(const ScannedPayload& scanned, const Scheme& scheme, PaymentCode& code)
      : scanned_(scanned), scheme_(scheme), all_(*scanned.emv), code_(code) {
    IdSet seen;
    for (const Object& object : all_) {
      has_account_ |= is_account(object.id);
      if (!seen.add(object.id)) {
        fault(Errc::duplicate_field, object, "stands twice");
      } else if (is_certain(object.value, all_.counting.lengths)) {
        certain_[object.id] = &object;
      }
    }
  }

  [[nodiscard]] const ScannedPayload& scanned() const noexcept { return scanned_; }
  [[nodiscard]] const Scheme& scheme() const noexcept { return scheme_; }
  [[nodiscard]] const Objects& all() const noexcept { return all_; }
  [[nodiscard]] PaymentCode& code() const noexcept { return code_; }
  [[nodiscard]] bool has_account() const noexcept { return has_account_; }

  /// Returns the object with this ID; null when there is none, or when it may have swallowed what
  /// stands behind it (see is_certain()).
  [[nodiscard]] const Object* find(Id id) const noexcept { return certain_[id]; }

  void fault(Errc why, std::size_t offset, std::uint8_t id, std::string_view message) const {
    reject(code_, why, offset, name_of(id), message);
  }
  void fault(Errc why, const Object& object, std::string_view message) const {
    fault(why, scanned_.offset(object.value), object.id, message);
  }

 private:
  const ScannedPayload& scanned_;
  const Scheme& scheme_;
  const Objects& all_;
  PaymentCode& code_;
  std::array<const Object*, kMaxObjects> certain_{};
  bool has_account_ = false;
};

/// Checks what holds the code together: version, order, end, checksum, accounts, lengths.
void check_frame(const MerchantCode& code);

/// Reads payee, amount, tip, reference and initiation, and checks their formats.
void read_values(const MerchantCode& code);

/// Reads what a scheme says of its own objects.
void read_scheme(const MerchantCode& code);

}  // namespace moongate::emv
