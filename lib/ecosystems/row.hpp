#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "ecosystems/scanned_payload.hpp"
#include "ecosystems/signature.hpp"
#include "moongate/classifier.hpp"
#include "moongate/payment_code.hpp"

/// What a file of the catalogue says, as values. The built-in files are constants of these types
/// (rows.gen.cpp); files of a host become the same types at run time. docs/catalogue.md says what
/// each key of a file means; members here are named as the keys are.
namespace moongate {

class Settings;

/// By what a row is found, so that nobody else is asked. One that matches is asked to bid.
struct Key {
  enum class By : std::uint8_t {
    scheme,   ///< the URI scheme, lower case; http and https are found by host
    host,     ///< the exact host of a clear http or https URI, lower case
    prefix,   ///< the first bytes of the payload, case-sensitive
    digits,   ///< the first digits of an all-digit text
    emv_id,   ///< a merchant-presented code with this root ID, two digits
    emv_gui,  ///< a merchant-presented code with this GUI in a template 26–51 or 80–99, any case
    any,      ///< asked about every payload: for formats that nothing leads
  };
  By by;
  std::string_view text{};
};

/// A set of flags, for constants.
constexpr Flags flags_of(std::initializer_list<Flag> list) noexcept {
  Flags flags{};
  for (const Flag flag : list) flags.set(flag);
  return flags;
}

/// What a value means to the payment code.
enum class Role : std::uint8_t {
  none,
  account,
  name,
  city,
  country,
  mcc,
  reference,
  amount,        ///< a decimal in units of the currency
  minor_amount,  ///< a count of minor units (ISO 4217)
  currency,      ///< alphabetic or numeric
};

/// What may stand in one place; patterns are those of formats/pattern.hpp.
struct Value {
  std::string_view pattern = {};  ///< empty = anything
  std::string_view check = {};    ///< name of a check (checks.hpp); empty = none
  Role is = Role::none;
};

namespace link {

/// A parameter that the app writes. Values are compared after decoding.
struct Parameter {
  std::string_view name{};
  Value value{};
  bool required = false;
  bool keep = true;  ///< false: decoration, or what must not be copied
};

/// How much of a host a form takes.
enum class Page : std::uint8_t {
  none,        ///< what path, token and parameters say
  below,       ///< every address below the front page, without a fragment
  whole_host,  ///< every address of the host or scheme
};

/// One kind of link.
struct Form {
  std::string_view scheme{};  ///< URI scheme, lower case; empty = https (http is flagged)
  std::string_view host{};    ///< whole; of a scheme of its own, what follows "//"
  std::string_view path{};    ///< how the path begins; of a scheme without a host, what follows ":"
  Value token{};  ///< what follows it, up to the query: the field `token`; no pattern = nothing
  std::string_view tail{};  ///< pattern of one more segment that may follow: the field `scene`
  std::span<const Parameter> parameters{};
  std::string_view fragment{};  ///< pattern of the one that may stand at the end
  Page page = Page::none;
  bool any_case = false;    ///< the path may stand in capitals (alphanumeric mode)
  bool free_text = false;   ///< people's text stands in the query, unescaped at times
  std::string_view form{};  ///< for PaymentCode::scheme
  Kind kind = Kind::url;
  PresentedBy presented_by = PresentedBy::none;
  Initiation initiation = Initiation::unknown;
  std::string_view currency{};  ///< of amounts whose currency no parameter tells
  Flags flags{};
  std::span<const std::string_view> opens_in{};  ///< ids; empty = those of the row
};

}  // namespace link

/// Bare digits that a payer shows to a scanner.
struct DigitRule {
  std::span<const std::string_view> prefixes{};
  std::size_t least = 0;  ///< digits
  std::size_t most = 0;
};

namespace emv {

/// One data object that a scheme defines. `path` leads from the root ("62.05"), or from the account
/// that it belongs to ("01").
struct ObjectRule {
  std::string_view path{};
  std::string_view name{};  ///< the standard's; kept as a field of this name besides the path
  Value value{};
  bool required = false;
  bool forbidden = false;
  bool lenient = false;  ///< what does not fit is flagged `nonstandard`, not rejected
};

/// One account of a scheme: the template or primitive object by which it is told.
struct Account {
  std::uint8_t first = 26;  ///< IDs under the root
  std::uint8_t last = 51;
  std::span<const std::string_view> guis{};  ///< any case; empty = told by `gui` or `value`
  std::string_view gui{};    ///< pattern of a GUI that differs from participant to participant
  std::string_view value{};  ///< pattern of an object that is no template
  std::string_view form{};   ///< for PaymentCode::scheme
  Role is = Role::none;      ///< what an object that is no template means
  std::span<const ObjectRule> objects{};
  bool one_payee = false;  ///< of the objects that are an account, one stands and no more
};

/// What the checksum covers, and how it is written.
enum class Checksum : std::uint8_t {
  crc16,             ///< QRCPS-MPM section 4.7.3
  crc16_without_id,  ///< over what stands before "6304"
  crc16_either,      ///< one of these two: a scheme that changed over
  crc16_low_bytes,   ///< over the low byte of each UTF-16 unit
  sha256_tail,       ///< the last four digits of SHA-256 over what stands before "6304"
  none,              ///< the scheme has none
};

/// Links that hold a code of the scheme, as they would an app's own.
struct CodeLink {
  std::span<const std::string_view> names{};  ///< exact hosts, or URI schemes, lower case
  bool web = true;                            ///< they are hosts
  std::string_view path{};  ///< how the path begins; of a URI scheme, what follows ":"
  std::string_view
      parameter{};        ///< of the query, which holds the code; empty = it follows the path
  bool fragment = false;  ///< it is the fragment
  bool plus = false;      ///< "+" stands for a blank, as in forms
};

/// A national scheme that is built on merchant-presented mode.
struct Scheme {
  std::span<const Account> accounts{};             ///< the first that fits tells the payee
  std::span<const std::string_view> countries{};   ///< ID 58; empty = not told by it
  std::span<const std::string_view> currencies{};  ///< ID 53, numeric; empty = any
  bool told_by_country = false;       ///< without a GUI, country or currency it is somebody else's
  std::string_view version = "'01'";  ///< pattern of the payload format indicator
  Checksum checksum = Checksum::crc16;
  Role amount = Role::amount;        ///< or minor_amount
  bool zero_is_open = false;         ///< an amount of zero leaves it to the payer in any code
  bool alphabetic_currency = false;  ///< ID 53 holds "MMK" where the standard has "104"
  bool spread = false;               ///< one payee is spread over several templates with one GUI
  std::span<const ObjectRule> objects{};      ///< elsewhere than in the account
  std::span<const std::string_view> leads{};  ///< ids of schemes that stand beside it in its codes
  std::span<const CodeLink> links{};          ///< that hold a code of it
  bool version_anywhere = false;  ///< other objects may stand before the payload format indicator
};

/// A card network that holds IDs of its own (QRCPS-MPM v1.1, table 3.1).
struct Network {
  std::uint8_t first = 0;
  std::uint8_t last = 0;
};

/// Consumer-presented codes of one issuer (QRCPS-CPM v1.1).
struct Consumer {
  std::string_view aid{};  ///< how the application identifier begins, bytes; empty = any
};

}  // namespace emv

/// What only C++ can say of a format: the functions of the file beside. Null = the file's data say
/// it. Where the file has a scheme, the codes in merchant-presented mode are the scheme's: `bid`
/// and `parse` are asked about all others.
struct Grammar {
  /// Returns bits of evidence that the payload is of this ecosystem, 8 for each byte that only this
  /// format has there; 0 = no. Looks, does not judge: a damaged code still bids.
  int (*bid)(const ScannedPayload& scanned) = nullptr;

  /// Reads. Called with a payload it bid for, but must survive any. `code.ecosystem` is set; what
  /// is wrong goes into `code.errors` (see reject()), which makes the code invalid.
  void (*parse)(const ScannedPayload& scanned, PaymentCode& code) = nullptr;

  /// Looks at a code that the file's data have read.
  void (*finish)(const ScannedPayload& scanned, PaymentCode& code) = nullptr;

  /// Returns the payload inside a wrapper, decoded; empty when there is none.
  std::string (*unwrap)(const ScannedPayload& scanned) = nullptr;

  /// Writes a payload that says what the settings (settings.hpp) say, or tells what of them the
  /// standard does not allow. Whoever calls it reads the payload again and refuses what is invalid,
  /// so that no check of parse() is made twice.
  Result<std::string> (*compose)(Settings& settings) = nullptr;

  /// Returns what of a code that was read is signed; nothing where it is not signed, or its signer
  /// is not named.
  std::optional<Signature> (*signature)(const ScannedPayload& scanned,
                                        const PaymentCode& code) = nullptr;
};

/// One ecosystem.
struct Row {
  Ecosystem ecosystem{};
  std::span<const Key> keys{};
  std::span<const link::Form> links{};
  const DigitRule* digits = nullptr;
  const emv::Scheme* scheme = nullptr;
  const emv::Network* network = nullptr;
  const emv::Consumer* consumer = nullptr;
  Grammar grammar{};

  /// Ids of the ecosystems whose apps accept the code; empty = its own.
  std::span<const std::string_view> opens_in{};
  /// Parameters of its links that say what the app opens: a code or a page. In any case, once each.
  std::span<const std::string_view> carries{};
  /// Domains whose pages are its own, besides the hosts among its keys (lower case).
  std::span<const std::string_view> domains{};
  /// Parameters that hold addresses of the merchant's, which the issuer's signature covers.
  std::span<const std::string_view> callbacks{};
  bool overrides = false;  ///< a host's own file that takes over what a built-in row claims
};

/// Returns the built-in rows, sorted by id. Static storage.
std::span<const Row> built_in_rows() noexcept;

/// Returns a row's evidence for a payload: its grammar's, or that of its data.
int bid(const Row& row, const ScannedPayload& scanned);

/// Reads a payload with a row; survives any. What is wrong goes into `code.errors`.
void parse(const Row& row, const ScannedPayload& scanned, PaymentCode& code);

/// Says that a code asks to be paid, as one that a payee shows does.
inline void begin_payment(PaymentCode& code) noexcept {
  code.kind = Kind::payment;
  code.presented_by = PresentedBy::merchant;
}

/// Notes one thing that is wrong with a code. `field` is the standard's name of the field.
void reject(PaymentCode& code, Errc why, std::size_t offset, std::string_view field,
            std::string_view message);

/// Notes what is wrong with a part of a code that stands at `offset` in it.
inline void reject(PaymentCode& code, const Error& error, std::size_t offset,
                   std::string_view field) {
  reject(code, error.code, offset + error.offset, field, error.message);
}

/// Bits of evidence of so many matched bytes.
constexpr int evidence(std::size_t bytes) noexcept { return 8 * static_cast<int>(bytes); }

}  // namespace moongate
