#pragma once

#include <vector>

#include "reader/scene/scene.hpp"

// Which formats the options ask for, by the families that are looked for together.

namespace moongate::reader {

/// Tells whether a format is asked for.
bool wants(const Scene& scene, SymbolFormat format) noexcept;

/// The matrix formats of the options, those but ordinary QR, and the linear ones.
std::vector<SymbolFormat> matrix_formats(const Scene& scene);
std::vector<SymbolFormat> other_matrix_formats(const Scene& scene);
std::vector<SymbolFormat> linear_formats(const Scene& scene);

/// The matrix formats that are looked for after the first look: ordinary QR codes, too, where
/// nothing was read.
std::vector<SymbolFormat> matrix_formats_left(const Scene& scene);

/// The linear formats in which no payment code comes, and which cost half as much again as the
/// others: with the least effort only when they are asked for.
std::vector<SymbolFormat> rare_linear_formats(const Scene& scene);

/// Asks for linear formats as the options say.
BackendRequest linear_request(const Scene& scene, std::vector<SymbolFormat> formats);

}  // namespace moongate::reader
