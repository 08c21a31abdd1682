// What the documents of scanners, labels and generators put around a payload.
#pragma once

#include <string>
#include <string_view>

#include "moongate/flags.hpp"

namespace moongate::framings {

struct Case {
  std::string_view front;
  std::string_view back;
  Flag flag;

  [[nodiscard]] std::string around(std::string_view payload) const {
    return std::string(front).append(payload).append(back);
  }
};

inline constexpr Case kAll[] = {
    {"", "\n", Flag::trimmed},
    {"", "\r\n", Flag::trimmed},
    {"\r\n", "", Flag::trimmed},
    {"", "\t", Flag::trimmed},
    {"\t", "", Flag::trimmed},
    {" ", " ", Flag::trimmed},
    {"\u3000", "\u3000", Flag::trimmed},
    {"\u00A0", "\u00A0", Flag::trimmed},
    {"\"", "\"", Flag::framed},
    {"'", "'", Flag::framed},
    {"“", "”", Flag::framed},
    {"「", "」", Flag::framed},
    {"\x02", "\x03", Flag::framed},
    {"\x02", "", Flag::framed},
    {"", "\x03", Flag::framed},
    {"", {"\0\0\0", 3}, Flag::framed},
    {"\uFEFF", "", Flag::bom},
    {"]C0", "", Flag::framed},
    {"]Q1", "", Flag::framed},
    {"]X0", "", Flag::framed},
    {"]Q2\\000026", "\r\n", Flag::framed},
    {"\\000026", "", Flag::framed},
    {"*", "*", Flag::framed},
};

}  // namespace moongate::framings
