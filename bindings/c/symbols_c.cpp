// The getters of symbols.
#include "handles.hpp"
#include "quad_c.hpp"
#include "support.hpp"

using moongate::Symbol;
namespace c = moongate::c;
using Handle = moongate_symbol;

namespace {

template <class Use>
moongate_str text(const Handle* handle, Use use) noexcept {
  return c::text_of(handle, [&](const Handle& it) { return std::string_view(use(*it.symbol)); });
}

template <class Use>
auto value(const Handle* handle, Use use) noexcept {
  return c::value_of(handle, [&](const Handle& it) { return use(*it.symbol); });
}

}  // namespace

int32_t moongate_symbol_format(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return static_cast<int32_t>(it.payload.format); });
}

moongate_str moongate_symbol_format_name(const Handle* symbol) {
  return text(symbol, [](const Symbol& it) { return to_string(it.payload.format); });
}

moongate_quad moongate_symbol_corners(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return c::quad_of(it.corners); });
}

moongate_str moongate_symbol_bytes(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.payload.bytes; });
}

moongate_str moongate_symbol_text(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.payload.text; });
}

moongate_str moongate_symbol_charset(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.payload.charset; });
}

int32_t moongate_symbol_charset_guessed(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.payload.charset_guessed}; });
}

int32_t moongate_symbol_eci(const Handle* symbol) {
  return symbol == nullptr ? -1 : symbol->symbol->payload.eci;
}

int32_t moongate_symbol_partial(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.payload.partial}; });
}

int32_t moongate_symbol_gs1(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.payload.gs1}; });
}

int32_t moongate_symbol_sequence_index(const Handle* symbol) {
  return symbol == nullptr ? -1 : symbol->symbol->sequence.index;
}

int32_t moongate_symbol_sequence_count(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.sequence.count}; });
}

int32_t moongate_symbol_sequence_parity(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.sequence.parity}; });
}

moongate_str moongate_symbol_sequence_id(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.sequence.id; });
}

moongate_str moongate_symbol_ec_level(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.ec_level; });
}

int32_t moongate_symbol_version(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.version}; });
}

moongate_str moongate_symbol_symbology_identifier(const Handle* symbol) {
  return text(
      symbol, [](const Symbol& it) -> auto& { return it.symbology_identifier; });
}

moongate_str moongate_symbol_found_by(const Handle* symbol) {
  return text(symbol, [](const Symbol& it) { return it.found_by; });
}

float moongate_symbol_confidence(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return it.confidence; });
}

int32_t moongate_symbol_mirrored(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.mirrored}; });
}

int32_t moongate_symbol_inverted(const Handle* symbol) {
  return value(symbol, [](const Symbol& it) { return int32_t{it.inverted}; });
}
