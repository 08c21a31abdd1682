#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>

namespace moongate::json {

/// Writes one JSON value (RFC 8259) from its beginning to its end, without a tree of it in memory.
///
/// The text is ASCII: everything else is escaped, so that no terminal and no reader of lines takes
/// part of a payload for an instruction. Bytes that are no UTF-8 become U+FFFD.
class Writer {
 public:
  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }

  /// Begins a member whose name is ours: ASCII without quotes and backslashes. Its value is written
  /// next.
  Writer& member(std::string_view name) {
    char* const out = put_quoted(begin(name.size() + kQuotes + 1), name);
    *out = ':';
    end(out + 1);
    return *this;
  }

  /// The same for a name that somebody else chose.
  Writer& foreign_member(std::string_view name);

  void text(std::string_view value);

  /// The same for a text that is ours, as a member's name is.
  void word(std::string_view value) { end(put_quoted(begin(value.size() + kQuotes), value)); }
  void boolean(bool value);
  void number(double value);  ///< the shortest that reads back the same; null for infinities

  template <std::integral Integer>
  void number(Integer value) {
    put(std::to_string(value));
  }

  /// Writes a member unless it is empty: absent and empty are the same to a reader.
  void put_text(std::string_view name, std::string_view value) {
    if (!value.empty()) member(name).text(value);
  }
  void put_word(std::string_view name, std::string_view value) {
    if (!value.empty()) member(name).word(value);
  }

  /// The same for the array of what `write(element)` makes of each element.
  template <class List, class Write>
  void put_array(std::string_view name, const List& list, Write write) {
    if (list.empty()) return;
    member(name).begin_array();
    for (const auto& element : list) write(element);
    end_array();
  }

  /// Hands out what was written.
  std::string take() {
    out_.resize(size_);
    return std::move(out_);
  }

 private:
  static constexpr std::size_t kQuotes = 2;

  void open(char bracket) {
    char* const out = begin(1);
    *out = bracket;
    end(out + 1);
  }
  void close(char bracket) {
    *room(1) = bracket;
    ++size_;
  }

  // A value of these characters.
  void put(std::string_view characters) {
    char* const out = begin(characters.size());
    end(out + characters.copy(out, characters.size()));
  }

  static char* put_quoted(char* out, std::string_view text) {
    *out++ = '"';
    out += text.copy(out, text.size());
    *out++ = '"';
    return out;
  }

  // Where a value of at most so many characters is written, behind the comma between it and the one
  // before. What was written last tells whether there is one: texts end with a quote.
  char* begin(std::size_t size) {
    char* out = room(size + 1);
    const char last = size_ == 0 ? '[' : out[-1];
    if (last != '{' && last != '[' && last != ':') *out++ = ',';
    return out;
  }
  void end(const char* out) { size_ = static_cast<std::size_t>(out - out_.data()); }

  // Where so many characters more may be written.
  char* room(std::size_t size) {
    if (out_.size() - size_ < size) out_.resize(2 * (size_ + size));
    return out_.data() + size_;
  }

  std::string out_ = std::string(1024, '\0');  // a line with room behind it; most need no more
  std::size_t size_ = 0;                       // of what was written
};

}  // namespace moongate::json
