// The getters of what one picture gave.
#include "handles.hpp"
#include "quad_c.hpp"
#include "support.hpp"

using moongate::Hint;
using moongate::StageReport;
namespace c = moongate::c;
using Handle = moongate_read_result;

namespace {

const Hint* hint_at(const Handle* handle, std::size_t index) noexcept {
  if (handle == nullptr || index >= handle->result.hints.size()) return nullptr;
  return &handle->result.hints[index];
}

const StageReport* stage_at(const Handle* handle, std::size_t index) noexcept {
  if (handle == nullptr || index >= handle->result.stages.size()) return nullptr;
  return &handle->result.stages[index];
}

}  // namespace

void moongate_read_result_free(Handle* result) { delete result; }

int32_t moongate_read_result_width(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return int32_t{it.width}; });
}

int32_t moongate_read_result_height(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return int32_t{it.height}; });
}

int32_t moongate_read_result_conflict(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return int32_t{it.result.conflict}; });
}

int32_t moongate_read_result_cut_short(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return int32_t{it.result.cut_short}; });
}

double moongate_read_result_elapsed_ms(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return it.result.elapsed_ms; });
}

size_t moongate_read_result_symbol_count(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return it.symbols.size(); });
}

const moongate_symbol* moongate_read_result_symbol(const Handle* result, size_t index) {
  return result != nullptr && index < result->symbols.size() ? &result->symbols[index] : nullptr;
}

size_t moongate_read_result_hint_count(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return it.result.hints.size(); });
}

moongate_str moongate_read_result_hint_kind(const Handle* result, size_t index) {
  return c::text_of(hint_at(result, index), [](const Hint& it) { return it.kind; });
}

moongate_str moongate_read_result_hint_opens_in(const Handle* result, size_t index) {
  return c::text_of(hint_at(result, index), [](const Hint& it) { return it.opens_in; });
}

moongate_str moongate_read_result_hint_why(const Handle* result, size_t index) {
  return c::text_of(hint_at(result, index), [](const Hint& it) { return it.why; });
}

moongate_quad moongate_read_result_hint_corners(const Handle* result, size_t index) {
  return c::value_of(hint_at(result, index), [](const Hint& it) { return c::quad_of(it.corners); });
}

size_t moongate_read_result_stage_count(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return it.result.stages.size(); });
}

moongate_str moongate_read_result_stage_name(const Handle* result, size_t index) {
  return c::text_of(stage_at(result, index), [](const StageReport& it) { return it.name; });
}

int32_t moongate_read_result_stage_entered(const Handle* result, size_t index) {
  return c::value_of(stage_at(result, index),
                     [](const StageReport& it) { return int32_t{it.entered}; });
}

int32_t moongate_read_result_stage_found(const Handle* result, size_t index) {
  return c::value_of(stage_at(result, index),
                     [](const StageReport& it) { return int32_t{it.found}; });
}

double moongate_read_result_stage_ms(const Handle* result, size_t index) {
  return c::value_of(stage_at(result, index), [](const StageReport& it) { return it.ms; });
}

size_t moongate_read_result_error_count(const Handle* result) {
  return c::value_of(result, [](const Handle& it) { return it.result.errors.size(); });
}

moongate_status moongate_read_result_error(const Handle* result, size_t index,
                                           moongate_error* out) {
  if (result == nullptr) return MOONGATE_E_INVALID_ARGUMENT;
  return c::report_at(result->result.errors, index, out);
}
