// The classifier against one bytewise, table-driven CRC-16 pass over the same bytes: the cheapest
// thing that looks at every byte. Once with the table as it is, once with 400 rows more.
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "classify/index.hpp"
#include "corpus.hpp"

namespace {

using namespace moongate;

constexpr std::array<std::uint16_t, 256> make_table() {
  std::array<std::uint16_t, 256> table{};
  for (unsigned i = 0; i < 256; ++i) {
    unsigned crc = i << 8;
    for (int bit = 0; bit < 8; ++bit) crc = (crc & 0x8000) != 0 ? crc << 1 ^ 0x1021 : crc << 1;
    table[i] = static_cast<std::uint16_t>(crc);
  }
  return table;
}
constexpr auto kTable = make_table();

std::uint16_t crc16_bytewise(std::string_view bytes) {
  std::uint16_t crc = 0xFFFF;
  for (const char c : bytes) {
    const auto at = static_cast<std::size_t>((crc >> 8) ^ static_cast<unsigned char>(c));
    crc = static_cast<std::uint16_t>(static_cast<std::uint16_t>(crc << 8) ^ kTable[at]);
  }
  return crc;
}

// 400 rows that nobody needs: each with a host, a scheme, a GUI and digits of its own.
struct MoreRows {
  static constexpr std::size_t kRows = 400;
  std::vector<std::string> texts;
  std::vector<std::array<Key, 4>> keys;
  std::vector<Row> rows{built_in_rows().begin(), built_in_rows().end()};

  MoreRows() {
    texts.reserve(5 * kRows);
    keys.reserve(kRows);
    for (std::size_t i = 0; i < kRows; ++i) add(std::to_string(1000 + i));
  }

  void add(const std::string& number) {
    const auto text = [&](std::string value) -> std::string_view {
      return texts.emplace_back(std::move(value));
    };
    keys.push_back({Key{Key::By::host, text("pay" + number + ".example")},
                    Key{Key::By::scheme, text("scheme" + number)},
                    Key{Key::By::emv_gui, text("example.scheme" + number)},
                    Key{Key::By::prefix, text(number.substr(2) + "|" + number)}});
    rows.push_back({.ecosystem = {.id = text("synthetic" + number), .region = "001"},
                    .keys = keys.back(),
                    .grammar = {.bid = [](const ScannedPayload&) { return 8; },
                                .parse = [](const ScannedPayload&, PaymentCode&) {}}});
  }
};

void count_bytes(benchmark::State& state, const std::vector<Payload>& payloads) {
  std::int64_t bytes = 0;
  for (const Payload& payload : payloads) bytes += static_cast<std::int64_t>(payload.bytes.size());
  state.SetBytesProcessed(state.iterations() * bytes);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(payloads.size()));
}

void crc16(benchmark::State& state) {
  const auto payloads = bench::corpus();
  for (auto _ : state) {
    for (const Payload& payload : payloads) {
      auto crc = crc16_bytewise(payload.bytes);
      benchmark::DoNotOptimize(crc);
    }
  }
  count_bytes(state, payloads);
}

void classify(benchmark::State& state, const Index& index) {
  const auto payloads = bench::corpus();
  for (auto _ : state) {
    for (const Payload& payload : payloads) {
      auto code = classify_with(index, payload);
      benchmark::DoNotOptimize(code);
    }
  }
  count_bytes(state, payloads);
}

void classify_built_in(benchmark::State& state) { classify(state, Index(built_in_rows())); }

void classify_400_rows_more(benchmark::State& state) {
  const MoreRows more;
  classify(state, Index(more.rows));
}

BENCHMARK(crc16);
BENCHMARK(classify_built_in);
BENCHMARK(classify_400_rows_more);

}  // namespace

BENCHMARK_MAIN();
