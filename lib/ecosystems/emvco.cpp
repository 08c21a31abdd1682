// EMVCo merchant-presented mode (QRCPS-MPM v1.1) and the card networks that hold IDs of their own
// in it (IDs 02–16, table 3.1). A national scheme has a row of its own and outbids these by its
// GUI.
#include "ecosystems/emvco.hpp"

#include <algorithm>

#include "ecosystems/emv_listing.hpp"
#include "ecosystems/recogniser.hpp"
#include "formats/ascii.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate {
namespace {

constexpr std::uint8_t kPointOfInitiation = 1;
constexpr std::uint8_t kFirstNetwork = 2;
constexpr std::uint8_t kLastNetwork = 16;
constexpr std::uint8_t kLastReserved = 25;  // for networks to come
constexpr std::uint8_t kFirstTemplate = 26;
constexpr std::uint8_t kLastTemplate = 51;
constexpr std::uint8_t kLastField = 62;  // additional data; 63 is the CRC

// IDs of the table; a file of rows speaks of them often.
constexpr std::initializer_list<std::uint8_t> kVisa = {2, 3};
constexpr std::initializer_list<std::uint8_t> kMastercard = {4, 5};
constexpr std::initializer_list<std::uint8_t> kDiscover = {9, 10};
constexpr std::initializer_list<std::uint8_t> kAmex = {11, 12};
constexpr std::initializer_list<std::uint8_t> kJcb = {13, 14};

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

Accounts accounts_of(const emv::Objects& objects,
                     std::initializer_list<std::uint8_t> ids) noexcept {
  Accounts accounts;
  const auto is_own = [&](std::uint8_t id) { return std::ranges::find(ids, id) != ids.end(); };
  for (const emv::Object& o : objects) {
    accounts.has_templates |= within(o.id, kFirstTemplate, kLastTemplate);
    if (!within(o.id, kFirstNetwork, kLastNetwork)) continue;
    // These IDs are primitive (table 3.1): a template in one is somebody's own invention.
    accounts.add(is_own(o.id) && !emv::starts_as_template(o.value), is_masked_number(o.value));
  }
  const auto& stop = objects.stop;
  if (stop && stop->id && within(*stop->id, kFirstNetwork, kLastNetwork)) {
    accounts.add(is_own(*stop->id), true);
  }
  return accounts;
}

// A code that breaks off before its first account is told by what was begun; one that does not even
// get there, by its end.
bool begins_account(const Subject& subject) noexcept {
  const auto& stop = subject.emv->stop;
  if (!stop) return false;
  if (!subject.digits && emv::ends_with_crc(subject.text)) return true;
  if (!stop->id || !within(*stop->id, kFirstNetwork, kLastTemplate)) return false;
  return subject.emv->find(kPointOfInitiation).has_value() || !subject.digits;
}

int bid_merchant_presented(const Subject& subject) noexcept {
  if (!subject.emv) return 0;
  const bool says_something = std::ranges::any_of(
      *subject.emv, [](const emv::Object& o) { return within(o.id, kFirstNetwork, kLastField); });
  return says_something || begins_account(subject) ? kMerchantPresentedBits : 0;
}

}  // namespace

bool is_masked_number(std::string_view value) noexcept {
  return ascii::all(value, [](char c) { return ascii::is_digit(c) || c == '*'; });
}

bool is_for_card_numbers(std::uint8_t id) noexcept { return within(id, 2, 5) || within(id, 9, 14); }

bool is_card_account(const emv::Object& object) noexcept {
  constexpr std::size_t kShortest = 10;  // those that are met have 12 digits and more
  if (!within(object.id, kFirstNetwork, kLastReserved) || object.value.size() < kShortest) {
    return false;
  }
  if (is_for_card_numbers(object.id)) return is_masked_number(object.value);
  return !emv::starts_as_template(object.value) &&
         std::ranges::any_of(object.value, ascii::is_digit) &&
         ascii::all(object.value, [](char c) { return ascii::is_alnum(c) || c == '*'; });
}

int emv_network_bid(const Subject& subject, std::initializer_list<std::uint8_t> ids) noexcept {
  if (bid_merchant_presented(subject) == 0) return 0;
  const Accounts accounts = accounts_of(*subject.emv, ids);
  if (!accounts.has_own) return 0;
  if (accounts.has_templates) return kSharedBits;
  if (accounts.own_number_first) return kOnlyNetworkBits;
  return accounts.has_others ? kSharedBits : kOddNetworkBits;
}

void parse_emv_network(const Subject& subject, std::initializer_list<std::uint8_t> ids,
                       PaymentCode& code) {
  parse_merchant_presented(subject, code);
  if (!subject.emv) return;
  for (const std::uint8_t id : ids) {
    const auto account = subject.emv->find(id);
    if (!account || !emv::is_certain(*account, subject.emv->counting.lengths)) continue;
    if (code.payee.account.empty()) code.payee.account = *account;
  }
}

namespace ecosystem::emvco {
namespace {

constexpr Key kRootKeys[] = {{Key::By::emv_tag, "00"},
                             {Key::By::emv_tag, "52"},
                             {Key::By::emv_tag, "53"},
                             {Key::By::emv_tag, "63"}};
constexpr Key kVisaKeys[] = {{Key::By::emv_tag, "02"}, {Key::By::emv_tag, "03"}};
constexpr Key kMastercardKeys[] = {{Key::By::emv_tag, "04"}, {Key::By::emv_tag, "05"}};
constexpr Key kDiscoverKeys[] = {{Key::By::emv_tag, "09"}, {Key::By::emv_tag, "10"}};
constexpr Key kAmexKeys[] = {{Key::By::emv_tag, "11"}, {Key::By::emv_tag, "12"}};
constexpr Key kJcbKeys[] = {{Key::By::emv_tag, "13"}, {Key::By::emv_tag, "14"}};

// Two templates of one scheme name two payees; an app would silently choose one.
void parse_any(const Subject& subject, PaymentCode& code) {
  parse_merchant_presented(subject, code);
  check_templates(subject, code);
}

}  // namespace

extern const Recogniser emvco;
extern const Recogniser visa;
extern const Recogniser mastercard;
extern const Recogniser discover;
extern const Recogniser amex;
extern const Recogniser jcb;

const Recogniser emvco{.keys = kRootKeys, .bid = bid_merchant_presented, .parse = parse_any};

const Recogniser visa{
    .keys = kVisaKeys,
    .bid = [](const Subject& s) noexcept { return emv_network_bid(s, kVisa); },
    .parse = [](const Subject& s, PaymentCode& code) { parse_emv_network(s, kVisa, code); }};

const Recogniser mastercard{
    .keys = kMastercardKeys,
    .bid = [](const Subject& s) noexcept { return emv_network_bid(s, kMastercard); },
    .parse = [](const Subject& s, PaymentCode& code) { parse_emv_network(s, kMastercard, code); }};

const Recogniser discover{
    .keys = kDiscoverKeys,
    .bid = [](const Subject& s) noexcept { return emv_network_bid(s, kDiscover); },
    .parse = [](const Subject& s, PaymentCode& code) { parse_emv_network(s, kDiscover, code); }};

const Recogniser amex{
    .keys = kAmexKeys,
    .bid = [](const Subject& s) noexcept { return emv_network_bid(s, kAmex); },
    .parse = [](const Subject& s, PaymentCode& code) { parse_emv_network(s, kAmex, code); }};

const Recogniser jcb{
    .keys = kJcbKeys,
    .bid = [](const Subject& s) noexcept { return emv_network_bid(s, kJcb); },
    .parse = [](const Subject& s, PaymentCode& code) { parse_emv_network(s, kJcb, code); }};

}  // namespace ecosystem::emvco
}  // namespace moongate
