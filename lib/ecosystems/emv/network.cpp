// Card networks hold IDs of their own in merchant-presented mode (QRCPS-MPM v1.1, table 3.1).
#include "ecosystems/emv/merchant.hpp"

#include <algorithm>

#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::emv {
namespace {

constexpr int kOnlyNetworkBits = kMerchantPresentedBits + evidence(4);
constexpr int kOddNetworkBits = kMerchantPresentedBits + evidence(2);
constexpr int kSharedBits = kMerchantPresentedBits - evidence(1);

bool within(std::uint8_t id, std::uint8_t first, std::uint8_t last) noexcept {
  return first <= id && id <= last;
}

// What the accounts of a code say about one network among them (IDs 02–16).
struct Accounts {
  bool has_own = false;
  bool has_others = false;
  bool has_templates = false;     // IDs 26–51
  bool own_number_first = false;  // the first account that is a number is its own

  void add(bool own, bool number) noexcept {
    own_number_first |= own && number && !number_seen_;
    number_seen_ |= number;
    has_own |= own;
    has_others |= !own;
  }

 private:
  bool number_seen_ = false;
};

Accounts accounts_of(const Objects& objects, const Network& network) noexcept {
  Accounts accounts;
  const auto is_own = [&](std::uint8_t id) { return within(id, network.first, network.last); };
  for (const Object& o : objects) {
    accounts.has_templates |= within(o.id, kFirstTemplate, kLastTemplate);
    if (!within(o.id, kFirstAccount, kLastNetwork)) continue;
    // These IDs are primitive (table 3.1): a template in one is somebody's own invention.
    accounts.add(is_own(o.id) && !starts_as_template(o.value), is_masked_number(o.value));
  }
  const auto& stop = objects.stop;
  if (stop && stop->id && within(*stop->id, kFirstAccount, kLastNetwork)) {
    accounts.add(is_own(*stop->id), true);
  }
  return accounts;
}

// A code that breaks off before its first account is told by what was begun; one that does not even
// get there, by its end.
bool begins_account(const ScannedPayload& scanned) noexcept {
  const auto& stop = scanned.emv->stop;
  if (!stop) return false;
  if (!scanned.digits && ends_with_crc(scanned.text)) return true;
  if (!stop->id || !within(*stop->id, kFirstAccount, kLastTemplate)) return false;
  return scanned.emv->find(kPointOfInitiation).has_value() || !scanned.digits;
}

}  // namespace

int merchant_bid(const ScannedPayload& scanned) noexcept {
  if (!scanned.emv) return 0;
  const bool says_something = std::ranges::any_of(
      *scanned.emv, [](const Object& o) { return within(o.id, kFirstAccount, kAdditionalData); });
  return says_something || begins_account(scanned) ? kMerchantPresentedBits : 0;
}

bool is_masked_number(std::string_view value) noexcept {
  return ascii::all(value, [](char c) { return ascii::is_digit(c) || c == '*'; });
}

bool is_card_account(const Object& object) noexcept {
  constexpr std::size_t kShortest = 10;  // those that are met have 12 digits and more
  if (!within(object.id, kFirstAccount, kLastPrimitive) || object.value.size() < kShortest) {
    return false;
  }
  if (is_for_card_numbers(object.id)) return is_masked_number(object.value);
  return !starts_as_template(object.value) && std::ranges::any_of(object.value, ascii::is_digit) &&
         ascii::all(object.value, [](char c) { return ascii::is_alnum(c) || c == '*'; });
}

int network_bid(const ScannedPayload& scanned, const Network& network) noexcept {
  if (merchant_bid(scanned) == 0) return 0;
  const Accounts accounts = accounts_of(*scanned.emv, network);
  if (!accounts.has_own) return 0;
  if (accounts.has_templates) return kSharedBits;
  if (accounts.own_number_first) return kOnlyNetworkBits;
  return accounts.has_others ? kSharedBits : kOddNetworkBits;
}

}  // namespace moongate::emv
