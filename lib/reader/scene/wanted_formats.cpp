#include "reader/scene/wanted_formats.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <utility>

namespace moongate::reader {

namespace {

using Formats = std::vector<SymbolFormat>;

/// Formats that mistakes are common in: rings of all kinds look like a rune, a film's edge has one
/// parity bit, and whether a Telepen holds digits or letters its reader guesses.
bool is_on_request(SymbolFormat format) noexcept {
  using enum SymbolFormat;
  return format == aztec_rune || format == dx_film_edge || format == telepen;
}

Formats wanted_of(const Scene& scene, std::initializer_list<SymbolFormat> formats) {
  Formats wanted;
  std::copy_if(formats.begin(), formats.end(), std::back_inserter(wanted),
               [&](SymbolFormat format) { return wants(scene, format); });
  return wanted;
}

}  // namespace

bool wants(const Scene& scene, SymbolFormat format) noexcept {
  const auto& formats = scene.options->formats;
  if (formats.empty()) return !is_on_request(format);
  return std::find(formats.begin(), formats.end(), format) != formats.end();
}

Formats other_matrix_formats(const Scene& scene) {
  using enum SymbolFormat;
  return wanted_of(scene,
                   {micro_qr_code, rmqr_code, pdf417, aztec, data_matrix, maxi_code, aztec_rune});
}

Formats matrix_formats(const Scene& scene) {
  Formats formats = other_matrix_formats(scene);
  if (wants(scene, SymbolFormat::qr_code)) formats.push_back(SymbolFormat::qr_code);
  return formats;
}

Formats matrix_formats_left(const Scene& scene) {
  return scene.symbols.empty() ? matrix_formats(scene) : other_matrix_formats(scene);
}

Formats linear_formats(const Scene& scene) {
  using enum SymbolFormat;
  return wanted_of(scene, {code_128, ean_13, ean_8, upc_a, upc_e, itf});
}

Formats rare_linear_formats(const Scene& scene) {
  using enum SymbolFormat;
  const bool asked_for = !scene.options->formats.empty();
  if (scene.options->effort < Effort::balanced && !asked_for) return {};
  return wanted_of(scene, {code_39, databar, codabar, code_93, telepen, dx_film_edge});
}

BackendRequest linear_request(const Scene& scene, Formats formats) {
  BackendRequest request = plain(std::move(formats));
  request.ean_add_ons = scene.options->ean_add_ons;
  return request;
}

}  // namespace moongate::reader
