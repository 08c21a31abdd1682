#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ecosystems/recogniser.hpp"

namespace moongate {

/// A row that was found by one of its keys.
using RowIndex = std::uint16_t;

/// The rows found for one payload, each once. A payload that more rows claim is nobody's.
struct Found {
  static constexpr std::size_t kMax = 32;
  std::array<RowIndex, kMax> rows;
  std::size_t count = 0;

  void add(RowIndex row) noexcept {
    for (std::size_t i = 0; i < count; ++i) {
      if (rows[i] == row) return;
    }
    if (count < kMax) rows[count++] = row;
  }
};

/// Finds the rows of a table whose keys fit a payload, by hashing: the cost does not grow with the
/// table. Immutable once made.
class Index {
 public:
  /// Views the rows; they must outlive the index. Together they have less than 65,536 keys.
  explicit Index(std::span<const Row> rows);

  [[nodiscard]] Found find(const Subject& subject) const noexcept;
  /// Finds the rows that a merchant-presented code has an account for, in the order of the code:
  /// card networks by their IDs, others by the GUI of a template.
  [[nodiscard]] Found find_accounts(const emv::Objects& objects) const noexcept;

  [[nodiscard]] const Row& row(RowIndex index) const noexcept { return rows_[index]; }

  /// Tells whether a row is found by this very host (any case).
  [[nodiscard]] bool has_host(std::string_view host) const noexcept;

  /// Returns the rows that are found by this host (any case).
  [[nodiscard]] Found rows_of_host(std::string_view host) const noexcept;

  /// Tells whether a row is found by this URI scheme (any case).
  [[nodiscard]] bool has_scheme(std::string_view scheme) const noexcept;

  /// Tells whether one is found by this host or by one that it lies below: "a.b.c", "b.c" or "c".
  [[nodiscard]] bool has_host_above(std::string_view host) const noexcept;

  /// Tells whether a text, folded by fold_for_the_eye(), reads like a listed host; with its dots or
  /// without them.
  [[nodiscard]] bool resembles_host(std::string_view folded) const noexcept;

 private:
  struct Entry {
    std::string_view text;  // of the key
    RowIndex row;
    Key::By by;
  };
  // Small, because every payload is looked up in a few of them and most find nothing.
  struct Place {
    std::uint8_t tag = 0;     // bits of the hash that do not say where the place is
    char third = '\0';        // the byte behind those that are hashed of a prefix
    std::uint16_t entry = 0;  // from 1 on; 0 where nothing stands
  };

  void remember(const Key& key, RowIndex row);
  void put(const Key& key, RowIndex row);
  template <class Use>
  void each_entry(std::uint32_t hash, char third, Use use) const noexcept;
  template <class Use>
  void each_exact(Key::By by, std::string_view text, std::uint32_t hash, Use use) const noexcept;
  [[nodiscard]] bool has_host(std::string_view host, std::uint32_t hash) const noexcept;
  void find_exact(Key::By by, std::string_view text, Found& out) const noexcept;
  void find_prefix(Key::By by, std::string_view text, Found& out) const noexcept;
  void find_emv_tag(std::uint8_t tag, Found& out) const noexcept;
  void find_emv_gui(const emv::Object& object, emv::Counting counting, Found& out) const noexcept;
  void find_emv(const Subject& subject, Found& out) const noexcept;

  std::span<const Row> rows_;
  std::vector<Place> places_;                        // by hash; less than half of them are taken
  unsigned shift_ = 0;                               // leaves the bits of a hash that say where
  std::vector<Entry> entries_;                       // a key each
  std::vector<std::string> folded_hosts_;            // sorted, with their dots and without them
  std::array<std::vector<RowIndex>, 100> emv_tags_;  // the rows found by each root ID
  bool emv_guids_ = false;                           // whether any row is found by a GUI
};

/// Classifies with a table of one's own; what Classifier does with the built-in one.
PaymentCode classify_with(const Index& index, const Payload& payload);

}  // namespace moongate
