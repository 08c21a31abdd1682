// Writes PAY by square: one payment order to one account (PAY by square 1.2.0).
#include "ecosystems/row.hpp"
#include "ecosystems/settings.hpp"
#include "formats/base32.hpp"
#include "formats/crc32.hpp"
#include "formats/lzma.hpp"

namespace moongate::ecosystem::sk_paybysquare {
namespace {

constexpr char kVersion = 2;  // 1.2.0; the type, the kind of document and what is reserved are 0
constexpr std::size_t kMostPacked = 0xFFFF;

std::string little_endian(std::uint32_t value, int bytes) {
  std::string out;
  for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> 8U * static_cast<unsigned>(i));
  return out;
}

// Elements of the data model, in its order, parted by tabulators.
Result<std::string> body_of(Settings& settings) {
  const auto amount = settings.take_amount({"amount", "Amount"}, 2);
  if (!amount) return fail(amount.error());
  std::string symbol = settings.take_or({"VariableSymbol"}, {});
  std::string information = settings.take_or({"OriginatorsReferenceInformation"}, {});
  if (const auto reference = settings.take({"reference"})) {
    const bool digits = reference->find_first_not_of("0123456789") == reference->npos;
    (digits && reference->size() <= 10 ? symbol : information) = *reference;
  }
  const std::string elements[] = {
      settings.take_or({"InvoiceID"}, {}),
      "1",  // payments
      "1",  // payment order
      *amount,
      settings.take_or({"currency", "CurrencyCode"}, "EUR"),
      settings.take_or({"PaymentDueDate"}, {}),
      symbol,
      settings.take_or({"ConstantSymbol"}, {}),
      settings.take_or({"SpecificSymbol"}, {}),
      information,
      settings.take_or({"PaymentNote"}, {}),
      "1",  // accounts
      settings.take_or({"account", "IBAN"}, {}),
      settings.take_or({"BIC"}, {}),
      "0",  // no standing order
      "0",  // no direct debit
      settings.take_or({"name", "BeneficiaryName"}, {}),
      settings.take_or({"BeneficiaryAddressLine1"}, {}),
      settings.take_or({"BeneficiaryAddressLine2"}, {}),
  };
  std::string out;
  for (const std::string& element : elements) out += element + '\t';
  out.pop_back();
  return out;
}

}  // namespace

Result<std::string> compose(Settings& settings) {
  if (!settings.find("name") && !settings.find("BeneficiaryName")) {
    return fail(Errc::missing_field, 0, "BeneficiaryName", "version 1.2.0 names the beneficiary");
  }
  const auto body = body_of(settings);
  if (!body) return fail(body.error());
  const std::string packed = little_endian(crc32(*body), 4) + *body;
  if (packed.size() > kMostPacked) {
    return fail(Errc::too_large, 0, {}, "its length has two bytes");
  }
  const std::string header =
      std::string{kVersion, '\0'} + little_endian(static_cast<std::uint32_t>(packed.size()), 2);
  return encode_base32(header + encode_lzma(packed), Base32Alphabet::hex);
}

}  // namespace moongate::ecosystem::sk_paybysquare
