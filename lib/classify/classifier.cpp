#include "moongate/classifier.hpp"

#include <algorithm>

#include "classify/claims.hpp"
#include "classify/damage.hpp"
#include "classify/generic.hpp"
#include "classify/hidden_secret.hpp"
#include "classify/index.hpp"
#include "classify/lookalike.hpp"
#include "classify/redirect.hpp"
#include "classify/secret_shares.hpp"
#include "ecosystems/own_rows.hpp"
#include "formats/framing.hpp"
#include "model/traits.hpp"

namespace moongate {
namespace {

const Index& built_in_table() {
  static const Index made(built_in_rows());
  return made;
}

bool may_keep_payload(const PaymentCode& code) noexcept {
  return may_keep_payload(code.kind) &&
         std::ranges::all_of(code.unwrapped,
                             [](const PaymentCode& inner) { return may_keep_payload(inner.kind); });
}

// The address of a page: the payload itself, or one without a scheme or inside a bookmark.
std::optional<Uri> page_of(const ScannedPayload& scanned, const PaymentCode& code) noexcept {
  if (scanned.uri && scanned.uri->web) return scanned.uri;
  if (code.kind != Kind::url) return std::nullopt;
  return split_uri(code.fields.find("url").value_or(std::string_view{}));
}

void read_everyday(const Index& index, const ScannedPayload& scanned, PaymentCode& code) {
  generic::parse(scanned, code);
  const auto page = page_of(scanned, code);
  if (page && imitates(index, *page)) code.flags.set(Flag::lookalike);
}

void add_apps(const Row& row, std::vector<std::string_view>& apps) {
  std::span<const std::string_view> own = row.opens_in;
  if (own.empty()) own = {&row.ecosystem.id, 1};
  for (const std::string_view app : own) {
    if (std::ranges::find(apps, app) == apps.end()) apps.push_back(app);
  }
}

// How one payload is classified.
struct Pass {
  const Index& index;
  const Keys& keys;
  std::size_t level = 0;     // wrappers around it
  bool within_text = false;  // it was cut out of a text that is looked through for secrets

  [[nodiscard]] Pass inside() const { return {index, keys, level + 1, within_text}; }
};

void parse_as(const Pass& pass, const Row& row, const ScannedPayload& scanned, PaymentCode& code) {
  code.ecosystem = row.ecosystem.id;
  add_apps(row, code.opens_in);
  parse(row, scanned, code);
  check_signature(row, scanned, pass.keys, code);
  if (!scanned.emv || code.presented_by != PresentedBy::merchant) return;
  // A shop that prints one code for several networks takes any of them.
  const Found others = pass.index.find_accounts(*scanned.emv);
  for (const RowIndex other : others) add_apps(pass.index.row(other), code.opens_in);
}

PaymentCode classify_in(const Pass& pass, const Payload& payload);

// Tells whether a code acts for somebody: pays, charges, logs in.
bool acts(Kind kind) noexcept { return asks_for_money(kind) || is_secret(kind); }

void add_unwrapped(PaymentCode inner, PaymentCode& code) {
  for (const Error& error : inner.errors) {
    if (error.code == Errc::too_deep) code.errors.push_back(error);
  }
  auto deeper = std::move(inner.unwrapped);
  inner.unwrapped.clear();
  code.unwrapped.push_back(std::move(inner));
  std::move(deeper.begin(), deeper.end(), std::back_inserter(code.unwrapped));
}

bool is_page_at_home(const Index& index, const Row& row, const Payload& payload) noexcept {
  const ScannedPayload page(payload);
  return page.uri && is_at_home(index, row, *page.uri);
}

// What each of the codes inside is; a page of the row's own is none.
std::vector<PaymentCode> codes_inside(const Pass& pass, const Row& row, const Carried& carried) {
  std::vector<PaymentCode> codes;
  for (const CarriedCode& inside : carried.inside) {
    const Payload payload = Payload::from_bytes(inside.payload);
    auto inner = classify_in(pass.inside(), payload);
    // Of a code that somebody knows the addresses were looked at with it.
    const bool unknown = inner.ecosystem == "none";
    if (unknown && inside.stray) inner.flags.set(Flag::open_redirect);
    const bool page = unknown && !inside.stray && is_page_at_home(pass.index, row, payload);
    if (!page) codes.push_back(std::move(inner));
  }
  return codes;
}

// Tells whether those that act for somebody are more than one: which of them an app takes nobody
// knows. Sorted before, those come first.
bool are_two(const PaymentCode& code, std::span<const PaymentCode> acting) noexcept {
  if (acting.empty()) return false;
  if (asks_for_money(code.kind) && !code.payee.account.empty()) return true;
  return std::ranges::any_of(acting, [&](const PaymentCode& other) {
    return innermost(other).payload != innermost(acting.front()).payload;
  });
}

// A wrapper on a genuine host that leads elsewhere is the oldest trick: the answer carries the
// warnings of everything inside it.
void look_inside(const Pass& pass, const Row& row, const ScannedPayload& scanned,
                 PaymentCode& code) {
  const Carried carried = carried_by(pass.index, row, scanned, code);
  if (carried.elsewhere) code.flags.set(Flag::open_redirect);
  if (carried.inside.empty()) return;
  if (pass.level == kMaxWrappers) {
    reject(code, Errc::too_deep, 0, {}, "codes are wrapped in each other too often");
    return;
  }
  auto inner = codes_inside(pass, row, carried);
  const auto others = std::stable_partition(
      inner.begin(), inner.end(), [](const PaymentCode& it) { return acts(innermost(it).kind); });
  if (are_two(code, {inner.begin(), others})) {
    reject(code, Errc::duplicate_field, 0, {}, "it holds two codes, of two payees");
  }
  for (const PaymentCode& it : inner) {
    // What can be done with it is done outside the ecosystem: another page, an app, a call.
    if (it.ecosystem == "none" && it.kind != Kind::text) code.flags.set(Flag::open_redirect);
    // Of what it wraps a wrapper takes the warnings, not the praise.
    code.flags.set(it.flags.without(flags_of({Flag::signature_verified})));
    code.sensitive |= it.sensitive;
  }
  if (!inner.empty()) add_unwrapped(std::move(inner.front()), code);
}

// The genuine link of a wallet that leads to somebody else's page is that page's address: whatever
// else it says, it is no request to pay.
void demote_redirect(PaymentCode& code) {
  if (!code.flags.has(Flag::open_redirect) || !asks_for_money(code.kind)) return;
  code.kind = Kind::url;
  code.scheme = {};
  code.presented_by = PresentedBy::none;
  code.initiation = Initiation::unknown;
  code.payee = {};
  code.amount.reset();
  code.reference.clear();
}

// Marks a text that holds a credential though it is none itself: what the code says of it is
// masked, and it is handed to nobody.
void guard_secrets(const Pass& pass, const ScannedPayload& scanned, PaymentCode& code) {
  const IsCredential is_credential = [&](std::string_view text) {
    const Pass part{pass.index, pass.keys, kMaxWrappers - 1, true};  // a link may wrap one
    return classify_in(part, Payload::from_bytes(text)).sensitive;
  };
  if (is_odd_credential(pass.index, scanned, is_credential)) {
    code.sensitive = true;
    code.payload = {};
    return;
  }
  const bool goods = code.kind == Kind::product || code.kind == Kind::gs1_element_string;
  // Any name before an "@" may be an address of Lightning, and any page of a host is the host's:
  // that says nothing about what it holds.
  const bool vague = code.kind == Kind::url || code.kind == Kind::lightning_address_or_email;
  if (goods || (code.ecosystem != "none" && !vague)) return;
  std::vector<Secret> parts = secrets_within(scanned.text, is_credential);
  add_shares(code.fields, parts);
  for (std::size_t i = 0; i < code.fields.size() && !scanned.text.empty(); ++i) {
    std::ranges::move(secrets_within(code.fields[i].value, is_credential),
                      std::back_inserter(parts));
  }
  code.sensitive = !parts.empty();
  code.secret_parts = std::move(parts);
}

// Reads as whom it claims: the one ecosystem with the most evidence, or nobody.
void read_claims(const Pass& pass, const ScannedPayload& scanned, PaymentCode& code) {
  const Claims claims = claims_on(pass.index, scanned);
  add_candidates(claims, code.candidates);
  const int everyday = generic::bid(scanned);
  if (claims.empty() || everyday > claims.items().front().bits) {
    read_everyday(pass.index, scanned, code);
  } else if (claims.tied()) {
    read_everyday(pass.index, scanned, code);
    reject(code, Errc::ambiguous, 0, {}, "two ecosystems claim this code equally");
  } else {
    const Row& row = claims.first();
    parse_as(pass, row, scanned, code);
    if (scanned.uri) look_inside(pass, row, scanned, code);
    demote_redirect(code);
  }
}

// Bytes that are no text and that nobody claims may stand in a frame of text. Asked in this order,
// because any byte may be part of binary data.
std::optional<PaymentCode> classify_unframed(const Pass& pass, const Payload& payload) {
  const Framing framing = framing_of(payload.bytes);
  if (framing.front + framing.back == 0) return std::nullopt;
  Payload inside = payload;
  inside.bytes = framing.inside(payload.bytes);
  auto code = classify_in(pass, inside);
  if (code.ecosystem == "none") return std::nullopt;
  code.flags.set(framing.flags);
  for (Error& error : code.errors) error.offset += framing.front;
  return code;
}

PaymentCode classify_in(const Pass& pass, const Payload& payload) {
  PaymentCode code;
  const ScannedPayload scanned(payload);
  code.flags = scanned.flags;
  if (payload.partial) {
    reject(code, Errc::partial, 0, {}, "other symbols of the sequence are missing");
  } else {
    read_claims(pass, scanned, code);
    const bool unclaimed = code.ecosystem == "none" && payload.text.empty();
    if (auto unframed = unclaimed ? classify_unframed(pass, payload) : std::nullopt) {
      return std::move(*unframed);
    }
    if (may_keep_payload(code)) code.payload = Secret(scanned.text);
  }
  code.sensitive |= is_secret(code.kind);
  if (!code.sensitive && !pass.within_text) guard_secrets(pass, scanned, code);
  code.valid = code.errors.empty();
  const bool plain = code.valid && code.ecosystem == "none" && code.kind == Kind::text;
  if (plain) note_damage(scanned, code);
  // Offsets count from the first byte as given.
  for (Error& error : code.errors) error.offset += scanned.front;
  return code;
}

}  // namespace

PaymentCode classify_with(const Index& index, const Payload& payload, const Keys& keys) {
  if (payload.bytes.size() <= kMaxPayload) return classify_in({index, keys}, payload);
  PaymentCode code;
  code.sensitive = true;  // nobody looked for secrets in it
  reject(code, Errc::too_large, kMaxPayload, {}, "a payload has at most 65536 bytes");
  code.valid = false;
  return code;
}

/// The rows that a classifier was given, and whatever they view.
struct Classifier::Table {
  explicit Table(ClassifierOptions options)
      : rules(std::move(options.rules)),
        keys(std::move(options.keys)),
        index(options.built_in ? built_in_rows() : std::span<const Row>{}, rows_of(rules)) {}

  Rules rules;
  Keys keys;
  Index index;
};

Classifier::Classifier(ClassifierOptions options) {
  if (options.built_in && options.rules.empty() && options.keys.empty()) return;
  table_ = std::make_shared<const Table>(std::move(options));
}

const Row* row_of(const Classifier& classifier, std::string_view ecosystem) {
  const auto* const table = classifier.table();
  return (table != nullptr ? table->index : built_in_table()).find_row(ecosystem);
}

PaymentCode Classifier::classify(const Payload& payload) const {
  if (table_) return classify_with(table_->index, payload, table_->keys);
  return classify_with(built_in_table(), payload);
}

Candidates Classifier::candidates(const Payload& payload) const {
  Candidates found;
  if (payload.bytes.size() > kMaxPayload) return found;
  const ScannedPayload scanned(payload);
  add_candidates(claims_on(table_ ? table_->index : built_in_table(), scanned), found);
  return found;
}

}  // namespace moongate
