#include "formats/flat_json.hpp"

#include <algorithm>

#include "formats/ascii.hpp"

namespace moongate::flat_json {
namespace {

constexpr std::string_view kEscapes = "\"\\/bfnrt";
constexpr std::string_view kEscaped = "\"\\/\b\f\n\r\t";

// Takes digits off `text`; false when there are none.
bool take_digits(std::string_view& text) noexcept {
  const auto count = std::min(text.find_first_not_of("0123456789"), text.size());
  text.remove_prefix(count);
  return count > 0;
}

// RFC 8259 section 6: [minus] int [frac] [exp].
bool is_number(std::string_view text) noexcept {
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool zero = text.starts_with('0');
  if (zero) text.remove_prefix(1);  // and no digit behind it
  if (!zero && !take_digits(text)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (!take_digits(text)) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (!take_digits(text)) return false;
  }
  return text.empty();
}

bool is_literal(std::string_view text) noexcept {
  return text == "true" || text == "false" || text == "null";
}

// Walks the text; every `take` returns false where the text is not what is wanted.
class Cursor {
 public:
  explicit Cursor(std::string_view text) : text_(text) {}

  [[nodiscard]] std::size_t at() const noexcept { return at_; }
  [[nodiscard]] bool at_end() const noexcept { return at_ == text_.size(); }
  [[nodiscard]] char peek() const noexcept { return at_end() ? '\0' : text_[at_]; }

  void skip_space() noexcept {
    while (!at_end() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) {
      ++at_;
    }
  }

  bool take(char wanted) noexcept {
    skip_space();
    if (at_end() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  bool take_string(std::string& out) {
    if (!take('"')) return false;
    while (!at_end()) {
      const char c = text_[at_++];
      if (c == '"') return true;
      if (static_cast<unsigned char>(c) < 0x20) return false;
      if (c != '\\') {
        out += c;
      } else if (!take_escape(out)) {
        return false;
      }
    }
    return false;
  }

  // A number, true, false or null.
  bool take_word(std::string& out) {
    skip_space();
    const auto rest = text_.substr(at_);
    const auto end = std::ranges::find_if_not(
        rest, [](char c) { return ascii::is_alnum(c) || c == '-' || c == '+' || c == '.'; });
    out.assign(rest.begin(), end);
    at_ += out.size();
    return is_literal(out) || is_number(out);
  }

 private:
  bool take_escape(std::string& out) {
    if (at_end()) return false;
    const char c = text_[at_++];
    if (c == 'u') return take_unicode(out);
    const auto place = kEscapes.find(c);
    if (place == kEscapes.npos) return false;
    out += kEscaped[place];
    return true;
  }

  bool take_unit(std::uint32_t& unit) noexcept {
    const auto digits = text_.substr(at_, 4);
    if (digits.size() < 4 || !ascii::all(digits, ascii::is_hex)) return false;
    unit = 0;
    for (const char c : digits) unit = unit << 4 | static_cast<std::uint32_t>(ascii::hex_digit(c));
    at_ += 4;
    return true;
  }

  // "\u" has been read. A character beyond U+FFFF is two units (RFC 8259 section 7).
  bool take_unicode(std::string& out) {
    std::uint32_t unit = 0;
    if (!take_unit(unit) || (unit >= 0xDC00 && unit <= 0xDFFF)) return false;
    if (unit >= 0xD800 && unit <= 0xDBFF) {
      std::uint32_t low = 0;
      if (text_.substr(at_, 2) != "\\u") return false;
      at_ += 2;
      if (!take_unit(low) || low < 0xDC00 || low > 0xDFFF) return false;
      unit = 0x10000 + ((unit - 0xD800) << 10 | (low - 0xDC00));
    }
    append_character(out, unit);
    return true;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

Unexpected malformed(const Cursor& cursor) {
  return fail(Errc::malformed, cursor.at(), {}, "not a JSON object");
}

/// Reads objects; those inside others only as deep as allowed.
class Reader {
 public:
  Reader(std::string_view text, int depth) : cursor_(text), depth_(depth) {}

  Result<Members> run() {
    if (auto fault = read_object({})) return std::move(*fault);
    cursor_.skip_space();
    if (!cursor_.at_end()) return malformed(cursor_);
    return std::move(members_);
  }

 private:
  // `prefix` leads the names of its members.
  std::optional<Unexpected> read_object(const std::string& prefix) {
    if (!cursor_.take('{')) return malformed(cursor_);
    if (cursor_.take('}')) return std::nullopt;
    do {
      if (members_.size() == kMaxMembers) {
        return fail(Errc::too_many, cursor_.at(), {}, "an object of more members than are read");
      }
      if (auto fault = read_member(prefix)) return fault;
    } while (cursor_.take(','));
    if (!cursor_.take('}')) return malformed(cursor_);
    return std::nullopt;
  }

  std::optional<Unexpected> read_member(const std::string& prefix) {
    Member member;
    if (!cursor_.take_string(member.name) || !cursor_.take(':')) return malformed(cursor_);
    member.name.insert(0, prefix);
    cursor_.skip_space();
    const char first = cursor_.peek();
    const bool inside = first == '{' || first == '[';
    if (first == '[' || (inside && depth_ == 0)) {
      return fail(Errc::too_deep, cursor_.at(), {}, "an object or array inside a flat object");
    }
    const bool good = inside || (first == '"' ? cursor_.take_string(member.value)
                                              : cursor_.take_word(member.value));
    if (!good) return malformed(cursor_);
    if (find(members_, member.name)) {
      return fail(Errc::duplicate_field, cursor_.at(), {}, "a member stands twice");
    }
    const std::string within = member.name + '.';
    members_.push_back(std::move(member));
    return inside ? read_inner(within) : std::nullopt;
  }

  std::optional<Unexpected> read_inner(const std::string& prefix) {
    --depth_;
    auto fault = read_object(prefix);
    ++depth_;
    return fault;
  }

  Cursor cursor_;
  int depth_;  // objects that may still be entered
  Members members_;
};

}  // namespace

Result<Members> read(std::string_view text) { return Reader(text, 0).run(); }

Result<Members> read_nested(std::string_view text) { return Reader(text, kMaxDepth).run(); }

std::optional<std::string_view> find(const Members& members, std::string_view name) noexcept {
  const auto found =
      std::ranges::find_if(members, [&](const Member& member) { return member.name == name; });
  if (found == members.end()) return std::nullopt;
  return found->value;
}

}  // namespace moongate::flat_json
