// Looks through all memory that a program gives back, for a text that must not be left in it. For
// one source file of a program: it replaces operator new and delete.
#pragma once

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>

namespace freed_memory {

inline constexpr std::size_t kHead = alignof(std::max_align_t);  // in front of a block: its size
static_assert(kHead >= sizeof(std::size_t));

inline std::string_view sought;  // nothing while it is empty
inline int blocks = 0;           // that were given back with it inside

/// Runs `work` and returns how many blocks of memory were given back with `text` in them. `text`
/// must not be in memory from operator new.
template <class Work>
int left_by(std::string_view text, Work work) {
  blocks = 0;
  sought = text;
  work();
  sought = {};
  return blocks;
}

inline void* take(std::size_t size) noexcept {
  auto* const block = static_cast<char*>(std::calloc(1, kHead + size));
  if (block == nullptr) return nullptr;
  std::memcpy(block, &size, sizeof(size));
  return block + kHead;
}

inline void give_back(void* memory) noexcept {
  if (memory == nullptr) return;
  char* const block = static_cast<char*>(memory) - kHead;
  std::size_t size = 0;
  std::memcpy(&size, block, sizeof(size));
  const std::string_view bytes(static_cast<char*>(memory), size);
  if (!sought.empty() && bytes.find(sought) != bytes.npos) ++blocks;
  std::free(block);
}

}  // namespace freed_memory

void* operator new(std::size_t size) {
  if (void* const memory = freed_memory::take(size)) return memory;
  throw std::bad_alloc();
}
void* operator new[](std::size_t size) { return operator new(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  return freed_memory::take(size);
}
void operator delete(void* memory) noexcept { freed_memory::give_back(memory); }
void operator delete[](void* memory) noexcept { freed_memory::give_back(memory); }
void operator delete(void* memory, std::size_t) noexcept { freed_memory::give_back(memory); }
void operator delete[](void* memory, std::size_t) noexcept { freed_memory::give_back(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept {
  freed_memory::give_back(memory);
}
