#pragma once

namespace moongate::reader {

// The characters that everyday text is mostly made of, and those of shops and payments.

bool is_common_simplified(char32_t c) noexcept;
bool is_common_traditional(char32_t c) noexcept;
bool is_common_korean(char32_t c) noexcept;

}  // namespace moongate::reader
