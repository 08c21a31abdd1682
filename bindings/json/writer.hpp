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
  void end_object() { out_ += '}'; }
  void begin_array() { open('['); }
  void end_array() { out_ += ']'; }

  /// Begins a member whose name is ours: ASCII without quotes and backslashes. Its value is written
  /// next.
  Writer& member(std::string_view name);

  /// The same for a name that somebody else chose.
  Writer& foreign_member(std::string_view name);

  void text(std::string_view value);
  void boolean(bool value);
  void number(double value);  ///< the shortest that reads back the same; null for infinities

  template <std::integral Integer>
  void number(Integer value) {
    separate();
    out_ += std::to_string(value);
  }

  /// Writes a member unless it is empty: absent and empty are the same to a reader.
  void put_text(std::string_view name, std::string_view value) {
    if (!value.empty()) member(name).text(value);
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
  std::string take() { return std::move(out_); }

 private:
  void open(char bracket) {
    separate();
    out_ += bracket;
  }
  void separate();
  void put_escaped(std::string_view value);

  std::string out_;
};

}  // namespace moongate::json
