// How a row reads: by the grammar of its own, or by the data of its file.
#include <algorithm>

#include "ecosystems/consumer_code.hpp"
#include "ecosystems/emv/consumer.hpp"
#include "ecosystems/emv/inside.hpp"
#include "ecosystems/emv/merchant.hpp"
#include "ecosystems/link.hpp"
#include "ecosystems/row.hpp"

namespace moongate {
namespace {

// A merchant-presented code is the scheme's of the file; a grammar beside reads its other forms.
bool is_of_scheme(const Row& row, const ScannedPayload& scanned) noexcept {
  return scanned.emv != nullptr && row.scheme != nullptr;
}

int bid_by_data(const Row& row, const ScannedPayload& scanned) {
  if (scanned.emv) {
    if (row.scheme) return emv::scheme_bid(scanned, *row.scheme);
    return row.network ? emv::network_bid(scanned, *row.network) : 0;
  }
  if (scanned.digits && row.digits) return consumer_code::bid(scanned, *row.digits);
  if (scanned.uri) {
    if (row.scheme == nullptr) return link::bid(scanned, row.links);
    const int inside = emv::inside_bid(scanned, *row.scheme);
    return inside > 0 || row.links.empty() ? inside : link::bid(scanned, row.links);
  }
  return row.consumer ? emv::consumer_bid(scanned, row.consumer->aid) : 0;
}

void parse_by_data(const Row& row, const ScannedPayload& scanned, PaymentCode& code) {
  if (scanned.emv && row.scheme) return emv::parse_scheme(scanned, *row.scheme, code);
  if (scanned.emv && row.network) return emv::parse_network(scanned, *row.network, code);
  if (scanned.uri && !row.links.empty()) return link::read(scanned, row.links, code);
  if (row.digits && !scanned.uri) return consumer_code::parse(scanned, *row.digits, code);
  if (row.consumer) return emv::parse_consumer(scanned, code);
  if (row.scheme || row.network) return emv::parse_merchant(scanned, code);
  // What is no link is for finish(), where there is one.
  if (scanned.uri || row.grammar.finish == nullptr) link::read(scanned, row.links, code);
}

void parse_alone(const Row& row, const ScannedPayload& scanned, PaymentCode& code) {
  if (row.grammar.parse && !is_of_scheme(row, scanned)) {
    row.grammar.parse(scanned, code);
  } else {
    parse_by_data(row, scanned, code);
  }
  if (row.grammar.finish) row.grammar.finish(scanned, code);
}

// Where an address may hold a code, a file with other links has pages that hold none.
bool is_code(const Row& row, const ScannedPayload& scanned, emv::RawCode raw) {
  return row.links.empty() || emv::Inside(scanned, raw).scanned().emv != nullptr;
}

// A link that holds a code says what the code says; errors count from where the link begins.
void parse_inside(const Row& row, const ScannedPayload& scanned, emv::RawCode raw,
                  PaymentCode& code) {
  const emv::Inside inside(scanned, raw);
  const std::size_t before = code.errors.size();
  code.flags.set(inside.scanned().flags);
  parse_alone(row, inside.scanned(), code);
  inside.place_errors(code.errors, before);
  link::flag_scheme(scanned, code);
  emv::check_one_inside(row.scheme->links, scanned, code);
}

}  // namespace

int bid(const Row& row, const ScannedPayload& scanned) {
  const bool by_grammar = row.grammar.bid && !is_of_scheme(row, scanned);
  return by_grammar ? row.grammar.bid(scanned) : bid_by_data(row, scanned);
}

void parse(const Row& row, const ScannedPayload& scanned, PaymentCode& code) {
  const bool linked = row.scheme != nullptr && scanned.uri.has_value();
  const auto inside = linked ? emv::find_inside(row.scheme->links, scanned) : std::nullopt;
  if (inside && is_code(row, scanned, *inside)) {
    parse_inside(row, scanned, *inside, code);
  } else {
    parse_alone(row, scanned, code);
  }
  if (row.overrides) code.flags.set(Flag::overridden);
}

void reject(PaymentCode& code, Errc why, std::size_t offset, std::string_view field,
            std::string_view message) {
  code.errors.push_back({why, offset, std::string(field), std::string(message)});
}

}  // namespace moongate
