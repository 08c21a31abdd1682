#include "moongate/explain.hpp"

#include <algorithm>
#include <optional>

#include "classify/explain_parts.hpp"
#include "classify/index.hpp"
#include "classify/secret_shares.hpp"
#include "ecosystems/emv/inside.hpp"

namespace moongate {
namespace {

constexpr std::size_t kShownRest = 24;  // bytes of a place that is no part

// What is said of characters is said where they stand.
constexpr Flags of_characters() noexcept {
  return flags_of({Flag::control_character, Flag::bidi, Flag::invisible, Flag::invalid_utf8});
}

bool is_inside(const Part& part, std::size_t offset) noexcept {
  return part.placed && part.offset <= offset && offset < part.offset + part.length;
}

bool is_named(const Part& part, std::string_view field) noexcept {
  return !field.empty() && (part.id == field || part.meaning == field);
}

// Tells of what should stand there and does not.
bool is_missing(const Error& error) noexcept {
  return error.code == Errc::missing_field || error.code == Errc::crc_missing;
}

/// Puts what is wrong to the part that it is about.
class Faults {
 public:
  Faults(std::string_view text, std::size_t front, std::vector<Part>& parts)
      : text_(text), front_(front), parts_(parts) {}

  void add(const Error& error) {
    Part* part = find(error);
    const bool elsewhere = part != nullptr && is_missing(error) && !is_named(*part, error.field);
    if (part == nullptr || elsewhere) part = &add_part(error);
    part->errors.push_back(error);
  }

 private:
  // A field of that name at that place; one of that name; the innermost part at that place.
  Part* find(const Error& error) {
    Part* named = nullptr;
    Part* around = nullptr;
    for (Part& part : parts_) {
      const bool here = is_inside(part, error.offset);
      if (here && is_named(part, error.field)) return &part;
      if (named == nullptr && is_named(part, error.field)) named = &part;
      if (here && (around == nullptr || part.depth >= around->depth)) around = &part;
    }
    return named != nullptr ? named : around;
  }

  Part& add_part(const Error& error) {
    Part part;
    part.id = error.field;
    part.offset = error.offset;
    part.placed = !is_missing(error);
    if (!part.placed) part.remark = "missing";
    if (part.placed && error.offset >= front_ && error.offset - front_ < text_.size()) {
      part.value = text_.substr(error.offset - front_, kShownRest);
      part.length = part.value.size();
    }
    const auto after = std::ranges::find_if(parts_, [&](const Part& other) {
      return !other.placed || (part.placed && other.offset > part.offset);
    });
    return *parts_.insert(part.placed ? after : parts_.end(), std::move(part));
  }

  std::string_view text_;
  std::size_t front_;
  std::vector<Part>& parts_;
};

std::optional<emv::RawCode> code_inside(const Row* row, const ScannedPayload& scanned) {
  if (row == nullptr || row->scheme == nullptr || !scanned.uri) return std::nullopt;
  return emv::find_inside(row->scheme->links, scanned);
}

void add_parts(const ScannedPayload& scanned, const Row* row, const PaymentCode& code,
               std::vector<Part>& parts) {
  using namespace explaining;
  if (code.kind == Kind::consumer_code) return;  // a secret as a whole
  const Place place = [&](std::size_t at) { return scanned.front + at; };
  if (scanned.emv) return add_objects(scanned, row, place, parts);
  const auto text = scanned.content();
  if (scanned.uri) add_link(scanned, row, code, place, parts);
  if (const auto raw = code_inside(row, scanned)) {
    const emv::Inside inside(scanned, *raw);
    if (!inside.scanned().emv) return;
    return add_objects(
        inside.scanned(), row, [&](std::size_t at) { return inside.offset(at); }, parts);
  }
  const bool lines = text.find_first_of("\r\n") != text.npos;
  if (!scanned.uri && lines) add_lines(text, code, place, parts);
  add_fields(text, code, place, parts);
}

// A code whose parts nobody knows, and one that a payer shows: the whole is one part.
void add_whole(const ScannedPayload& scanned, const PaymentCode& code, std::vector<Part>& parts) {
  Part part;
  part.offset = scanned.front;
  part.value = scanned.content();
  part.length = part.value.size();
  part.meaning = code.kind == Kind::consumer_code ? "Code of a payer" : "";
  parts.insert(parts.begin(), std::move(part));
}

void flag_parts(const ScannedPayload& scanned, Explanation& out) {
  Flags placed;
  const auto text = scanned.content();
  for (Part& part : out.parts) {
    const bool within =
        part.placed && part.offset >= scanned.front && part.offset - scanned.front <= text.size();
    if (!within || part.value.empty()) continue;
    const Flags hazards = hazards_of(text.substr(part.offset - scanned.front, part.length));
    part.flags.set(hazards.common(of_characters()));
    part.flags = part.flags.common(out.code.flags);
    placed.set(part.flags);
  }
  out.flags = out.code.flags.without(placed);
}

}  // namespace

std::string_view to_string(PartVerdict verdict) noexcept {
  switch (verdict) {
    case PartVerdict::good:
      return "ok";
    case PartVerdict::flagged:
      return "flagged";
    case PartVerdict::wrong:
      return "wrong";
  }
  return {};
}

Explanation explain(const Payload& payload, const Classifier& classifier) {
  Explanation out;
  out.code = classifier.classify(payload);
  const ScannedPayload scanned(payload);
  if (payload.bytes.size() <= kMaxPayload) {
    const Row* const row = row_of(classifier, out.code.ecosystem);
    add_parts(scanned, row, out.code, out.parts);
    if (std::ranges::none_of(out.parts, &Part::placed)) add_whole(scanned, out.code, out.parts);
    flag_parts(scanned, out);
  }
  const auto text = scanned.content();
  Faults faults(text, scanned.front, out.parts);
  for (const Error& error : out.code.errors) faults.add(error);
  return out;
}

Explanation masked(Explanation explanation) {
  if (!explanation.code.sensitive) return explanation;
  // The same rule as for fields, so that both hide the same. Of a text that holds a secret
  // somewhere the name of a parameter may be it.
  PaymentCode values;
  values.sensitive = true;
  values.secret_parts = explanation.code.secret_parts;
  const bool names = !values.secret_parts.empty();
  for (Part& part : explanation.parts) {
    values.fields.add(part.id, part.value);
    values.fields.add({}, names ? std::string_view(part.id) : std::string_view{});
    wipe(part.value);
  }
  add_shares(values.fields, values.secret_parts);
  values = masked(std::move(values));
  const bool shown = explanation.code.kind == Kind::consumer_code;
  for (std::size_t i = 0; i < explanation.parts.size(); ++i) {
    Part& part = explanation.parts[i];
    part.value = values.fields[2 * i].value;
    if (shown && part.value.size() > 2)
      part.value.replace(2, part.value.npos, part.value.size() - 2, '*');
    if (names) part.id = values.fields[2 * i + 1].value;
  }
  explanation.code = masked(std::move(explanation.code));
  return explanation;
}

}  // namespace moongate
