// Merchant-presented codes by their data objects: the names of EMVCo QRCPS-MPM v1.1, tables 3.1 to
// 3.8, and those that a scheme gives to its own.
#include <algorithm>
#include <string>

#include "classify/explain_parts.hpp"
#include "ecosystems/emv/checksum.hpp"
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "formats/emv_lengths.hpp"

namespace moongate::explaining {
namespace {

using namespace emv;

struct Named {
  std::uint8_t first;
  std::uint8_t last;
  std::string_view meaning;
};

constexpr Named kRoot[] = {
    {0, 0, "Payload Format Indicator"},
    {1, 1, "Point of Initiation Method"},
    {2, 3, "Merchant Account (Visa)"},
    {4, 5, "Merchant Account (Mastercard)"},
    {6, 8, "Merchant Account (EMVCo)"},
    {9, 10, "Merchant Account (Discover)"},
    {11, 12, "Merchant Account (American Express)"},
    {13, 14, "Merchant Account (JCB)"},
    {15, 16, "Merchant Account (UnionPay)"},
    {17, 25, "Merchant Account (EMVCo)"},
    {26, 51, "Merchant Account Information"},
    {52, 52, "Merchant Category Code"},
    {53, 53, "Transaction Currency"},
    {54, 54, "Transaction Amount"},
    {55, 55, "Tip or Convenience Indicator"},
    {56, 56, "Value of Convenience Fee Fixed"},
    {57, 57, "Value of Convenience Fee Percentage"},
    {58, 58, "Country Code"},
    {59, 59, "Merchant Name"},
    {60, 60, "Merchant City"},
    {61, 61, "Postal Code"},
    {62, 62, "Additional Data Field Template"},
    {63, 63, "CRC"},
    {64, 64, "Merchant Information—Language Template"},
    {65, 79, "reserved for EMVCo"},
    {80, 99, "Unreserved Template"},
};
constexpr Named kAdditional[] = {
    {1, 1, "Bill Number"},
    {2, 2, "Mobile Number"},
    {3, 3, "Store Label"},
    {4, 4, "Loyalty Number"},
    {5, 5, "Reference Label"},
    {6, 6, "Customer Label"},
    {7, 7, "Terminal Label"},
    {8, 8, "Purpose of Transaction"},
    {9, 9, "Additional Consumer Data Request"},
    {10, 10, "Merchant Tax ID"},
    {11, 11, "Merchant Channel"},
    {12, 49, "reserved for EMVCo"},
    {50, 99, "Payment System specific template"},
};
constexpr Named kLanguage[] = {
    {0, 0, "Language Preference"},
    {1, 1, "Merchant Name—Alternate Language"},
    {2, 2, "Merchant City—Alternate Language"},
    {3, 99, "reserved for EMVCo"},
};

std::string_view find(std::span<const Named> names, std::uint8_t id) noexcept {
  const auto found = std::ranges::find_if(
      names, [id](const Named& it) { return it.first <= id && id <= it.last; });
  return found == names.end() ? std::string_view{} : found->meaning;
}

std::string_view find(std::span<const ObjectRule> rules, std::string_view path) noexcept {
  const auto found = std::ranges::find(rules, path, &ObjectRule::path);
  return found == rules.end() ? std::string_view{} : found->name;
}

constexpr std::size_t kHeader = 4;  // ID and length

class Objects {
 public:
  Objects(const ScannedPayload& scanned, const Row* row, const Place& place,
          std::vector<Part>& parts)
      : scanned_(scanned),
        all_(*scanned.emv),
        scheme_(row == nullptr ? nullptr : row->scheme),
        place_(place),
        parts_(parts) {}

  void add() {
    for (const Object& object : all_) add_root(object);
    const std::size_t end = all_.empty() ? 0 : end_of(all_.end()[-1].value);
    add_rest(all_.text, end, 0);
  }

 private:
  [[nodiscard]] std::size_t end_of(std::string_view value) const noexcept {
    return static_cast<std::size_t>(value.data() - all_.text.data()) + value.size();
  }

  void add_root(const Object& object) {
    account_ = scheme_ == nullptr ? nullptr : account_of(*scheme_, object);
    Part& part = add_part(object, std::string(name_of(object.id)), find(kRoot, object.id), 0);
    if (object.id == kCrc) return check(object, part);
    if (!is_template(object)) return;
    part.value.clear();
    add_parts(object, std::string(name_of(object.id)), 1);
  }

  // A value that is kept whole, and what it consists of, are both shown where it is damaged.
  [[nodiscard]] bool is_template(const Object& object) const {
    if (object.id == kAdditionalData || object.id == kLanguageTemplate) return true;
    if (!may_hold_gui(object.id) || (account_ != nullptr && !account_->value.empty())) return false;
    return starts_as_template(object.value) ? !object.damaged || is_account_template(object.id)
                                            : !object.gui.empty();
  }

  void add_parts(const Object& around, const std::string& path, std::size_t depth) {
    Reader reader = read_template(around.value, all_.counting);
    std::string_view end = around.value.substr(0, 0);
    for (Object object; reader.next(object); end = object.value) {
      const std::string id = path + '.' + std::string(name_of(object.id));
      Part& part = add_part(object, id, meaning(path, object.id), depth);
      const bool nested = path == "62" && object.id >= kFirstSystemTemplate &&
                          starts_as_template(object.value) &&
                          reads_to_its_end(object.value, all_.counting.unit);
      if (!nested) continue;
      part.value.clear();
      add_parts(object, id, depth + 1);
    }
    const auto at = static_cast<std::size_t>(end.data() + end.size() - around.value.data());
    add_rest(around.value, at, depth);
  }

  [[nodiscard]] std::string_view meaning(std::string_view path, std::uint8_t id) const noexcept {
    if (path == "62") return find(kAdditional, id);
    if (path == "64") return find(kLanguage, id);
    return id == kGui ? "Globally Unique Identifier" : std::string_view{};
  }

  // What a scheme calls it, and where it does not, the standard.
  [[nodiscard]] std::string_view scheme_name(std::string_view id) const noexcept {
    if (scheme_ == nullptr) return {};
    const bool within = account_ != nullptr && id.size() > 3;
    const auto name = within ? find(account_->objects, id.substr(3)) : std::string_view{};
    return name.empty() ? find(scheme_->objects, id) : name;
  }

  Part& add_part(const Object& object, std::string id, std::string_view meaning,
                 std::size_t depth) {
    Part part;
    part.offset = place_(scanned_.offset(object.value) - kHeader);
    part.length = place_(scanned_.offset(object.value) + object.value.size()) - part.offset;
    part.depth = depth;
    part.value = object.value;
    part.meaning = meaning;
    const auto own = scheme_name(id);
    if (!own.empty()) part.meaning.insert(0, meaning.empty() ? "" : ", ").insert(0, own);
    part.id = std::move(id);
    parts_.push_back(std::move(part));
    return parts_.back();
  }

  void check(const Object& crc, Part& part) const {
    const auto covered = all_.text.substr(0, end_of(crc.value) - crc.value.size());
    const Checksum kind = scheme_ == nullptr ? Checksum::crc16 : scheme_->checksum;
    if (crc.value.size() != kChecksumDigits || fits_checksum(kind, covered, crc.value)) return;
    part.remark = "expected " + checksum_of(kind, covered) + ", printed " + std::string(crc.value);
  }

  // What does not decode: everything behind the last object that does.
  void add_rest(std::string_view text, std::size_t from, std::size_t depth) {
    if (from >= text.size()) return;
    const auto rest = text.substr(from);
    Part part;
    part.offset = place_(scanned_.offset(rest));
    part.length = place_(scanned_.offset(rest) + rest.size()) - part.offset;
    part.depth = depth;
    part.meaning = "what does not decode";
    part.value = rest;
    parts_.push_back(std::move(part));
  }

  const ScannedPayload& scanned_;
  const emv::Objects& all_;
  const Scheme* scheme_;
  const Account* account_ = nullptr;  // that the root object at hand is
  const Place& place_;
  std::vector<Part>& parts_;
};

}  // namespace

void add_objects(const ScannedPayload& scanned, const Row* row, const Place& place,
                 std::vector<Part>& parts) {
  Objects(scanned, row, place, parts).add();
}

}  // namespace moongate::explaining
