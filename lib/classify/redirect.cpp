#include "classify/redirect.hpp"

#include <algorithm>

#include "formats/addresses.hpp"
#include "formats/ascii.hpp"
#include "formats/uri.hpp"

namespace moongate {
namespace {

bool holds(std::span<const std::string_view> names, std::string_view name) noexcept {
  return std::ranges::any_of(
      names, [&](std::string_view listed) { return ascii::equal_ignoring_case(listed, name); });
}

bool is_below(std::string_view host, std::string_view domain) noexcept {
  if (host.size() < domain.size()) return false;
  const auto before = host.size() - domain.size();
  return ascii::equal_ignoring_case(host.substr(before), domain) &&
         (before == 0 || host[before - 1] == '.');
}

// The last two labels of a host; three below such as ".com.cn".
std::string_view domain_of(std::string_view host) noexcept {
  constexpr std::size_t kLongestShared = 6;  // of "com.cn" and the like
  auto dot = host.rfind('.');
  if (dot != host.npos && dot > 0) dot = host.rfind('.', dot - 1);
  if (dot != host.npos && dot > 0 && host.size() - dot - 1 <= kLongestShared) {
    dot = host.rfind('.', dot - 1);
  }
  return dot == host.npos ? host : host.substr(dot + 1);
}

bool is_of_page(const Uri& page, std::string_view host) noexcept {
  return page.web && is_below(host, domain_of(page.host));
}

// Looks at one link.
class Look {
 public:
  Look(const Index& index, const Row& row, const ScannedPayload& scanned, PaymentCode& code)
      : index_(index), row_(row), scanned_(scanned), code_(code) {}

  Carried run() {
    const Uri& uri = *scanned_.uri;
    if (row_.grammar.unwrap != nullptr) page_ = row_.grammar.unwrap(scanned_);
    look_at_list(uri.query);
    if (uri.has_fragment) look_at_list(uri.fragment);
    if (!page_.empty()) {
      const bool stray = holds_stray(page_, 0);
      out_.inside.insert(out_.inside.begin(), {page_, stray});
    }
    return std::move(out_);
  }

 private:
  void look_at_list(std::string_view list) {
    // Some readers cut a query at ";" and at a second "?" as well.
    while (!list.empty()) {
      const auto end = list.find_first_of("&;?");
      const auto pair = list.substr(0, end);
      const auto equals = pair.find('=');
      look_at(pair.substr(0, equals), equals == pair.npos ? pair : pair.substr(equals + 1));
      list.remove_prefix(end == list.npos ? list.size() : end + 1);
    }
  }

  void look_at(std::string_view raw_name, std::string_view raw_value) {
    const std::string name = percent_decode(raw_name);
    if (holds(row_.callbacks, name)) return;
    const bool stray = holds_stray(raw_value, scanned_.offset(raw_value));
    const bool carried = holds(row_.carries, name);
    if (carried) reject_second(name, scanned_.offset(raw_name));
    std::string value = percent_decode(raw_value);
    if (carried && !value.empty() && value == page_) return;
    if (carried && row_.grammar.unwrap == nullptr && !value.empty()) {
      out_.inside.push_back({std::move(value), stray});
    } else {
      out_.elsewhere |= stray;
    }
  }

  // Which of two an app takes nobody knows.
  void reject_second(const std::string& name, std::size_t offset) {
    std::string lower(name);
    std::ranges::transform(lower, lower.begin(), ascii::lower);
    if (std::ranges::find(deciding_, lower) == deciding_.end()) {
      deciding_.push_back(std::move(lower));
      return;
    }
    if (code_.flags.has(Flag::duplicate_parameter)) return;
    code_.flags.set(Flag::duplicate_parameter);
    reject(code_, Errc::duplicate_field, offset, name, "a parameter that decides stands twice");
  }

  // A parameter of a link of some other row that holds an address of the merchant's.
  [[nodiscard]] bool is_callback(std::string_view address, std::string_view parameter) const {
    const auto uri = split_uri(address);
    if (!uri || !uri->is_clear()) return false;
    const Found rows = index_.rows_of_host(uri->host);
    return std::any_of(rows.begin(), rows.end(), [&](RowIndex row) {
      return holds(index_.row(row).callbacks, percent_decode(parameter));
    });
  }

  // Tells whether some address in a value leads elsewhere.
  bool holds_stray(std::string_view value, std::size_t offset) {
    const Addresses addresses =
        addresses_in(value, [&](std::string_view address, std::string_view parameter) {
          return is_callback(address, parameter);
        });
    if (!addresses.whole && !told_) {
      told_ = true;
      reject(code_, Errc::too_deep, offset, {}, "addresses are wrapped in each other too often");
    }
    return std::ranges::any_of(
        addresses.found, [&](const std::string& address) { return leads_elsewhere(address); });
  }

  [[nodiscard]] bool leads_elsewhere(const std::string& address) const {
    const auto uri = split_uri(address);
    if (!uri) return true;
    if (uri->is_clear() && uri->web && is_of_page(*scanned_.uri, uri->host)) return false;
    return !is_at_home(index_, row_, *uri);
  }

  const Index& index_;
  const Row& row_;
  const ScannedPayload& scanned_;
  PaymentCode& code_;
  Carried out_;
  std::string page_;                   // what the row's grammar unwraps
  std::vector<std::string> deciding_;  // names that were met, lower case
  bool told_ = false;
};

}  // namespace

bool is_at_home(const Index& index, const Row& row, const Uri& address) noexcept {
  if (!address.hierarchical) return false;
  if (!address.web) {
    // What stands behind an app's scheme is no host: letters of other scripts in it deceive nobody
    // ("TWQRP://個人轉帳/…").
    return address.is_clear_but_for(flags_of({Flag::punycode})) && index.has_scheme(address.scheme);
  }
  if (!address.is_clear()) return false;
  if (address.flags.has(Flag::internal_host)) return false;
  return index.has_host(address.host) ||
         std::ranges::any_of(
             row.domains, [&](std::string_view domain) { return is_below(address.host, domain); });
}

Carried carried_by(const Index& index, const Row& row, const ScannedPayload& scanned,
                   PaymentCode& code) {
  if (!scanned.uri || !scanned.uri->is_clear()) return {};
  return Look(index, row, scanned, code).run();
}

}  // namespace moongate
