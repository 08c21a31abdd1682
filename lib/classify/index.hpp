#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ecosystems/row.hpp"

namespace moongate {

/// A row that was found by one of its keys.
using RowIndex = std::uint16_t;

/// The rows found for one payload, each once, in the order in which they were found.
class Found {
 public:
  void add(RowIndex row);
  [[nodiscard]] auto begin() const noexcept { return rows_.begin(); }
  [[nodiscard]] auto end() const noexcept { return rows_.end(); }
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }

 private:
  static constexpr std::size_t kUsual = 32;  // rows; a payload finds no more as a rule
  std::vector<RowIndex> rows_;
};

/// Finds the rows of a table whose keys fit a payload: the cost hardly grows with the table.
/// Immutable once made.
class Index {
 public:
  /// Copies the rows, not what they view, which must outlive the index: first those of `built_in`,
  /// then those of `own`. At most 65,535 together.
  explicit Index(std::span<const Row> built_in, std::span<const Row> own = {});

  [[nodiscard]] Found find(const ScannedPayload& scanned) const;
  /// Finds the rows that a merchant-presented code has an account for, in the order of the code:
  /// card networks by their IDs, others by the GUI of a template.
  [[nodiscard]] Found find_accounts(const emv::Objects& objects) const;

  [[nodiscard]] const Row& row(RowIndex index) const noexcept { return rows_[index]; }

  /// Returns the row with this id; null when there is none.
  [[nodiscard]] const Row* find_row(std::string_view id) const noexcept;

  /// Tells whether a row is found by this very host (any case).
  [[nodiscard]] bool has_host(std::string_view host) const;

  /// Returns the rows that are found by this host (any case).
  [[nodiscard]] Found rows_of_host(std::string_view host) const;

  /// Tells whether a row is found by this URI scheme (any case).
  [[nodiscard]] bool has_scheme(std::string_view scheme) const;

  /// Returns the listed host that this one is or lies below: "a.b.c", "b.c" or "c", the longest; a
  /// part of `host`, empty when there is none.
  [[nodiscard]] std::string_view listed_above(std::string_view host) const;

  /// Tells whether a text, folded by fold_for_the_eye(), reads like a listed host; with its dots or
  /// without them.
  [[nodiscard]] bool resembles_host(std::string_view folded) const;

 private:
  using Rows = std::vector<RowIndex>;
  using Map = std::unordered_map<std::string, Rows>;  // by the text of the key, lower case
  struct Prefix {
    std::string_view text;
    RowIndex row;
  };
  using Prefixes = std::array<std::vector<Prefix>, 256>;  // by their first byte

  void put(const Key& key, RowIndex row);
  void find_emv(const ScannedPayload& scanned, Found& out) const;
  void find_damaged_gui(const emv::Object& object, Found& out) const;

  std::vector<Row> rows_;
  Map hosts_;
  Map schemes_;
  Map guis_;
  Prefixes prefixes_;
  Prefixes digits_;
  std::array<Rows, 100> emv_ids_;
  Rows any_;
  std::set<std::string, std::less<>> folded_hosts_;  // with their dots and without them
};

/// Returns the row that a classifier has for an id; null when it knows none.
const Row* row_of(const Classifier& classifier, std::string_view ecosystem);

/// Classifies with a table of one's own; what Classifier does with the built-in one.
PaymentCode classify_with(const Index& index, const Payload& payload, const Keys& keys = {});

}  // namespace moongate
