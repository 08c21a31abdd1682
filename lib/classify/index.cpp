#include "classify/index.hpp"

#include <algorithm>

#include "classify/fold.hpp"
#include "ecosystems/emv/ids.hpp"
#include "ecosystems/emv/listing.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "formats/ascii.hpp"

namespace moongate {
namespace {

std::size_t first_byte(std::string_view text) noexcept {
  return static_cast<unsigned char>(text.front());
}

template <class Map>
void find_in(const Map& map, std::string_view text, Found& out) {
  const auto found = map.find(ascii::in_lower_case(text));
  if (found == map.end()) return;
  for (const RowIndex row : found->second) out.add(row);
}

template <class Prefixes>
void find_prefix(const Prefixes& prefixes, std::string_view text, Found& out) {
  if (text.empty()) return;
  for (const auto& prefix : prefixes[first_byte(text)]) {
    if (text.starts_with(prefix.text)) out.add(prefix.row);
  }
}

}  // namespace

void Found::add(RowIndex row) {
  if (rows_.empty()) rows_.reserve(kUsual);
  if (std::ranges::find(rows_, row) == rows_.end()) rows_.push_back(row);
}

Index::Index(std::span<const Row> built_in, std::span<const Row> own)
    : rows_(built_in.begin(), built_in.end()) {
  rows_.insert(rows_.end(), own.begin(), own.end());
  for (std::size_t row = 0; row < rows_.size(); ++row) {
    for (const Key& key : rows_[row].keys) put(key, static_cast<RowIndex>(row));
  }
}

void Index::put(const Key& key, RowIndex row) {
  switch (key.by) {
    case Key::By::scheme:
      schemes_[ascii::in_lower_case(key.text)].push_back(row);
      return;
    case Key::By::host: {
      hosts_[ascii::in_lower_case(key.text)].push_back(row);
      const std::string folded = fold_for_the_eye(key.text);
      folded_hosts_.insert(without_dots(folded));
      folded_hosts_.insert(folded);
      return;
    }
    case Key::By::prefix:
      return prefixes_[first_byte(key.text)].push_back({key.text, row});
    case Key::By::digits:
      return digits_[first_byte(key.text)].push_back({key.text, row});
    case Key::By::emv_id:
      return emv_ids_[emv::id_of(key.text)].push_back(row);
    case Key::By::emv_gui:
      guis_[ascii::in_lower_case(key.text)].push_back(row);
      return;
    case Key::By::any:
      any_.push_back(row);
      return;
  }
}

void Index::find_emv(const ScannedPayload& scanned, Found& out) const {
  const auto add_id = [&](std::uint8_t id) {
    for (const RowIndex row : emv_ids_[id]) out.add(row);
  };
  // A code that is cut off inside an object is still whose it is.
  if (const auto& stop = scanned.emv->stop; stop && stop->id) add_id(*stop->id);
  if (const auto last = emv::broken_template(*scanned.emv)) find_damaged_gui(*last, out);
  for (const emv::Object& object : *scanned.emv) {
    add_id(object.id);
    if (!emv::may_hold_gui(object.id)) continue;
    if (!object.gui.empty()) find_in(guis_, object.gui, out);
    if (object.damaged) find_damaged_gui(object, out);
  }
}

void Index::find_damaged_gui(const emv::Object& object, Found& out) const {
  for (const auto& [gui, rows] : guis_) {
    if (!emv::leads_with_gui(object.value, gui)) continue;
    for (const RowIndex row : rows) out.add(row);
  }
}

// A row that is told by the shape of its account has no GUI to be found by, and claims no place
// among the networks of a code.
Found Index::find_accounts(const emv::Objects& objects) const {
  Found out;
  for (const emv::Object& object : objects) {
    if (emv::is_card_account(object)) {
      for (const RowIndex row : emv_ids_[object.id]) {
        if (rows_[row].network != nullptr) out.add(row);
      }
    }
    const bool named = emv::is_account_template(object.id) && !object.gui.empty();
    if (named) find_in(guis_, object.gui, out);
  }
  return out;
}

Found Index::find(const ScannedPayload& scanned) const {
  Found out;
  find_prefix(prefixes_, scanned.bytes, out);
  // A number that GS1 data holds is no wallet's, whatever it begins with.
  if (scanned.digits && !scanned.gs1) find_prefix(digits_, scanned.text, out);
  if (scanned.emv) find_emv(scanned, out);
  if (scanned.uri && !scanned.uri->web) find_in(schemes_, scanned.uri->scheme, out);
  if (scanned.uri && scanned.uri->web && scanned.uri->has_clear_host()) {
    find_in(hosts_, scanned.uri->host, out);
  }
  for (const RowIndex row : any_) out.add(row);
  return out;
}

const Row* Index::find_row(std::string_view id) const noexcept {
  const auto found =
      std::ranges::find_if(rows_, [&](const Row& row) { return row.ecosystem.id == id; });
  return found == rows_.end() ? nullptr : &*found;
}

bool Index::has_host(std::string_view host) const {
  return hosts_.contains(ascii::in_lower_case(host));
}

Found Index::rows_of_host(std::string_view host) const {
  Found found;
  find_in(hosts_, host, found);
  return found;
}

bool Index::has_scheme(std::string_view scheme) const {
  return schemes_.contains(ascii::in_lower_case(scheme));
}

std::string_view Index::listed_above(std::string_view host) const {
  while (!host.empty() && !has_host(host)) {
    const auto dot = host.find('.');
    host.remove_prefix(dot == host.npos ? host.size() : dot + 1);
  }
  return host;
}

bool Index::resembles_host(std::string_view folded) const { return folded_hosts_.contains(folded); }

}  // namespace moongate
