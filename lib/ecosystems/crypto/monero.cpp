// Monero: addresses in its own Base58, and "monero:address?tx_amount=…" (wiki of the Monero
// project, "URI formatting").
#include <array>

#include "ecosystems/crypto/bip21.hpp"
#include "formats/ascii.hpp"
#include "formats/base58.hpp"

namespace moongate::ecosystem::monero {
namespace {

using namespace crypto;  // what all coins share

struct AddressKind {
  unsigned char network;
  std::size_t bytes;  // with the network byte, without the checksum
  std::string_view type;
  std::string_view name;
};
constexpr std::size_t kPlain = 65;       // two keys
constexpr std::size_t kIntegrated = 73;  // and a payment id of eight bytes
constexpr std::array<AddressKind, 9> kKinds = {{{18, kPlain, "standard", "mainnet"},
                                                {19, kIntegrated, "integrated", "mainnet"},
                                                {42, kPlain, "subaddress", "mainnet"},
                                                {53, kPlain, "standard", "testnet"},
                                                {54, kIntegrated, "integrated", "testnet"},
                                                {63, kPlain, "subaddress", "testnet"},
                                                {24, kPlain, "standard", "stagenet"},
                                                {25, kIntegrated, "integrated", "stagenet"},
                                                {36, kPlain, "subaddress", "stagenet"}}};

constexpr std::array<std::string_view, 1> kKnown = {"tx_payment_id"};
constexpr Bip21Rules kRules{
    .unit = {"XMR", 12, 0},
    .known = kKnown,
    .amount = "tx_amount",
    .label = "recipient_name",
    .message = "tx_description",
    .slashes = Slashes::nonstandard};  // as a widespread generator writes it

const AddressKind* kind_of(std::string_view bytes) noexcept {
  for (const AddressKind& kind : kKinds) {
    if (bytes.size() == kind.bytes && static_cast<unsigned char>(bytes[0]) == kind.network) {
      return &kind;
    }
  }
  return nullptr;
}

// The kind of address, or null when it is none.
const AddressKind* take(std::string_view text, std::size_t offset, PaymentCode& code) {
  code.fields.add("address", text);
  const auto bytes = decode_monero_base58(text);
  if (!bytes) {
    reject(code, bytes.error(), offset, "address");
    return nullptr;
  }
  const AddressKind* const kind = kind_of(*bytes);
  if (kind == nullptr) {
    reject(code, Errc::bad_value, offset, "address", "not an address of a known network");
    return nullptr;
  }
  code.fields.add("type", kind->type);
  code.fields.add("network", kind->name);
  if (kind->name != "mainnet") code.flags.set(Flag::test_host);
  code.payee.account = text;
  return kind;
}

// Long payment ids went out of use in 2019; a wallet takes none beside an integrated address.
void check_payment_id(const Bip21Parameter& id, const AddressKind* kind, PaymentCode& code) {
  const bool sound =
      (id.value.size() == 16 || id.value.size() == 64) && ascii::all(id.value, ascii::is_hex);
  if (!sound) {
    return reject(code, Errc::bad_value, id.offset, "tx_payment_id", "not 8 or 32 bytes");
  }
  if (kind != nullptr && kind->bytes == kIntegrated) {
    reject(code, Errc::duplicate_field, id.offset, "tx_payment_id", "the address has one already");
  }
  code.flags.set(Flag::nonstandard);
}

}  // namespace

int bid(const ScannedPayload& scanned) {
  if (const int bits = bid_for_scheme(scanned, "monero"); bits > 0) return bits;
  const std::string_view text = scanned.text;
  const bool sized = text.size() == 95 || text.size() == 106;
  const bool leads = sized && (text[0] == '4' || text[0] == '8');
  return leads && looks_like_base58(text, 95, 106) ? evidence(3) : 0;
}

void parse(const ScannedPayload& scanned, PaymentCode& code) {
  if (!scanned.uri) {
    begin_address(code);
    take(scanned.text, 0, code);
    return;
  }
  const Bip21 uri = read_bip21(scanned, kRules, code);
  if (uri.address.find(';') != uri.address.npos) {
    return reject(code, Errc::unsupported, uri.address_offset, "address", "several receivers");
  }
  const AddressKind* const kind = take(uri.address, uri.address_offset, code);
  if (const auto* const id = uri.find("tx_payment_id")) check_payment_id(*id, kind, code);
}

}  // namespace moongate::ecosystem::monero
