#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

/// What the program asks of the operating system. Its source is the only one here that knows which
/// one that is.
namespace moongate::cli::platform {

/// Descriptors of the standard streams.
inline constexpr int kInput = 0;
inline constexpr int kOutput = 1;
inline constexpr int kErrors = 2;

/// Tells whether a person sits at the other end.
bool is_terminal(int descriptor);

/// Writing to a reader that went away becomes an error of the write instead of the program's death.
void survive_broken_pipes();

/// A number that no other running process has.
long process_id();

/// Reads what is there, `size` bytes at most; waits where nothing is.
///
/// @return the bytes read, 0 at the end, or -1
std::ptrdiff_t read_some(int descriptor, void* to, std::size_t size);

/// Writes all bytes, or returns false.
bool write_all(int descriptor, std::span<const std::uint8_t> bytes);

/// Open a file for this process alone, bytes as they are.
///
/// @return a descriptor for close(), or -1
int open_to_read(const std::string& path);
int open_to_write(const std::string& path);  ///< what exists, without cutting it
int create(const std::string& path);         ///< fails where something is

/// Returns false where what was written did not arrive.
bool close(int descriptor);

/// Tells whether `descriptor` goes into the very file at `path` (/dev/stdout, or `> copy.png`).
bool leads_into(int descriptor, const std::string& path);

}  // namespace moongate::cli::platform
