#include "reader/qr/reed_solomon.hpp"

#include <algorithm>
#include <array>

namespace moongate::reader::qr {
namespace {

using Byte = std::uint8_t;
using Poly = std::vector<Byte>;  // coefficient of x^i at index i

struct Field {
  std::array<Byte, 510> power{};  // twice around, so that a sum of two logarithms needs no modulo
  std::array<int, 256> log{};

  constexpr Field() {
    unsigned x = 1;
    for (unsigned i = 0; i < 255; ++i) {
      power[i] = power[i + 255] = static_cast<Byte>(x);
      log[x] = static_cast<int>(i);
      x = x & 0x80U ? (x << 1U) ^ 0x11DU : x << 1U;
    }
  }
};

constexpr Field kField;

Byte alpha(int exponent) { return kField.power[static_cast<std::size_t>(exponent)]; }

Byte times(Byte a, Byte b) {
  return a == 0 || b == 0 ? Byte{0} : alpha(kField.log[a] + kField.log[b]);
}

Byte inverse(Byte a) { return alpha(255 - kField.log[a]); }

Byte evaluate(const Poly& p, Byte x) {
  Byte sum = 0;
  for (auto i = p.rbegin(); i != p.rend(); ++i) sum = static_cast<Byte>(times(sum, x) ^ *i);
  return sum;
}

// The formal derivative in characteristic 2 keeps the odd terms only.
Byte evaluate_derivative(const Poly& p, Byte x) {
  Byte sum = 0;
  Byte power = 1;
  const Byte square = times(x, x);
  for (std::size_t i = 1; i < p.size(); i += 2, power = times(power, square)) {
    sum = static_cast<Byte>(sum ^ times(p[i], power));
  }
  return sum;
}

void multiply_by_root(Poly& p, Byte root) {  // p × (1 + root x)
  p.push_back(0);
  for (auto i = p.size() - 1; i > 0; --i) p[i] = static_cast<Byte>(p[i] ^ times(p[i - 1], root));
}

Poly product(const Poly& a, const Poly& b, std::size_t terms) {
  Poly p(terms, 0);
  for (std::size_t i = 0; i < a.size() && i < terms; ++i) {
    for (std::size_t j = 0; j < b.size() && i + j < terms; ++j) {
      p[i + j] = static_cast<Byte>(p[i + j] ^ times(a[i], b[j]));
    }
  }
  return p;
}

// Codeword i is the coefficient of x^(size-1-i): the locator of index i.
int exponent_of(std::size_t size, int index) { return static_cast<int>(size) - 1 - index; }

Poly syndromes_of(std::span<const Byte> block, int parity) {
  Poly s(static_cast<std::size_t>(parity), 0);
  for (int k = 0; k < parity; ++k) {
    Byte sum = 0;
    for (const Byte c : block) sum = static_cast<Byte>(times(sum, alpha(k)) ^ c);
    s[static_cast<std::size_t>(k)] = sum;
  }
  return s;
}

// Berlekamp–Massey started at the erasure locator; returns the locator of errors and erasures, or
// nothing when its degree is not the length of the register: no codeword is near then.
std::optional<Poly> locator_of(const Poly& syndromes, Poly locator, int erasures) {
  Poly previous = locator;
  int length = erasures;
  const int count = static_cast<int>(syndromes.size());
  for (int k = erasures; k < count; ++k) {
    Byte discrepancy = 0;
    for (int i = 0; i <= k && i < static_cast<int>(locator.size()); ++i) {
      const auto at = static_cast<std::size_t>(i);
      discrepancy = static_cast<Byte>(
          discrepancy ^ times(locator[at], syndromes[static_cast<std::size_t>(k - i)]));
    }
    previous.insert(previous.begin(), 0);
    if (discrepancy == 0) continue;
    Poly next = locator;
    next.resize(std::max(locator.size(), previous.size()), 0);
    for (std::size_t i = 0; i < previous.size(); ++i) {
      next[i] = static_cast<Byte>(next[i] ^ times(discrepancy, previous[i]));
    }
    if (2 * length <= k + erasures) {
      length = k + 1 + erasures - length;
      previous = locator;
      for (Byte& c : previous) c = times(c, inverse(discrepancy));
    }
    locator = std::move(next);
  }
  while (locator.size() > 1 && locator.back() == 0) locator.pop_back();
  if (static_cast<int>(locator.size()) != length + 1) return std::nullopt;
  return locator;
}

// Chien search; empty when the locator has fewer roots in the block than its degree.
std::vector<int> roots_of(const Poly& locator, std::size_t size) {
  std::vector<int> at;
  for (int i = 0; i < static_cast<int>(size); ++i) {
    if (evaluate(locator, alpha(255 - exponent_of(size, i))) == 0) at.push_back(i);
  }
  return at.size() + 1 == locator.size() ? at : std::vector<int>{};
}

// Forney's formula for a code whose first root is α^0.
void repair(std::span<Byte> block, const Poly& locator, const Poly& evaluator,
            std::span<const int> at) {
  for (const int i : at) {
    const int exponent = exponent_of(block.size(), i);
    const Byte x_inverse = alpha(255 - exponent);
    const Byte numerator = times(alpha(exponent), evaluate(evaluator, x_inverse));
    const Byte value = times(numerator, inverse(evaluate_derivative(locator, x_inverse)));
    auto& codeword = block[static_cast<std::size_t>(i)];
    codeword = static_cast<Byte>(codeword ^ value);
  }
}

}  // namespace

std::optional<Correction> correct(std::span<Byte> block, int parity, std::span<const int> erased,
                                  int protect) {
  const int erasures = static_cast<int>(erased.size());
  if (erasures > parity - protect) return std::nullopt;
  const Poly syndromes = syndromes_of(block, parity);
  const bool clean = std::all_of(syndromes.begin(), syndromes.end(), [](Byte s) { return s == 0; });
  if (clean) return Correction{0, erasures};

  Poly erasure_locator{1};
  for (const int i : erased) multiply_by_root(erasure_locator, alpha(exponent_of(block.size(), i)));
  const auto locator = locator_of(syndromes, erasure_locator, erasures);
  if (!locator) return std::nullopt;
  const int errors = static_cast<int>(locator->size()) - 1 - erasures;
  if (2 * errors + erasures > parity - protect) return std::nullopt;

  const std::vector<int> at = roots_of(*locator, block.size());
  if (at.empty()) return std::nullopt;
  const Poly evaluator = product(syndromes, *locator, static_cast<std::size_t>(parity));
  repair(block, *locator, evaluator, at);
  return Correction{errors, erasures};
}

std::vector<Byte> parity_of(std::span<const Byte> data, int parity) {
  Poly generator{1};  // highest power first: monic, its leading 1 left out of the products below
  for (int i = 0; i < parity; ++i) multiply_by_root(generator, alpha(i));
  std::vector<Byte> rest(static_cast<std::size_t>(parity), 0);
  for (const Byte d : data) {
    const auto factor = static_cast<Byte>(d ^ rest.front());
    std::rotate(rest.begin(), rest.begin() + 1, rest.end());
    rest.back() = 0;
    for (std::size_t i = 0; i < rest.size(); ++i) {
      rest[i] = static_cast<Byte>(rest[i] ^ times(generator[i + 1], factor));
    }
  }
  return rest;
}

}  // namespace moongate::reader::qr
