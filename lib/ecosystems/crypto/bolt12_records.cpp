#include "ecosystems/crypto/bolt12_records.hpp"

#include <algorithm>
#include <array>

namespace moongate::crypto {
namespace {

constexpr std::array<Record, 31> kRecords = {{
    {0, "invreq_metadata", Shape::bytes, kRequest | kInvoice},
    {2, "offer_chains", Shape::chains, kAll},
    {4, "offer_metadata", Shape::bytes, kAll},
    {6, "offer_currency", Shape::text, kAll},
    {8, "offer_amount", Shape::number, kAll},
    {10, "offer_description", Shape::text, kAll},
    {12, "offer_features", Shape::features, kAll},
    {14, "offer_absolute_expiry", Shape::number, kAll},
    {16, "offer_paths", Shape::paths, kAll},
    {18, "offer_issuer", Shape::text, kAll},
    {20, "offer_quantity_max", Shape::number, kAll},
    {22, "offer_issuer_id", Shape::point, kAll},
    {80, "invreq_chain", Shape::hash, kRequest | kInvoice},
    {82, "invreq_amount", Shape::number, kRequest | kInvoice},
    {84, "invreq_features", Shape::features, kRequest | kInvoice},
    {86, "invreq_quantity", Shape::number, kRequest | kInvoice},
    {88, "invreq_payer_id", Shape::point, kRequest | kInvoice},
    {89, "invreq_payer_note", Shape::text, kRequest | kInvoice},
    {90, "invreq_paths", Shape::paths, kRequest | kInvoice},
    {91, "invreq_bip_353_name", Shape::bytes, kRequest | kInvoice},
    {160, "invoice_paths", Shape::paths, kInvoice},
    {162, "invoice_blindedpay", Shape::bytes, kInvoice},
    {164, "invoice_created_at", Shape::number, kInvoice},
    {166, "invoice_relative_expiry", Shape::number, kInvoice},
    {168, "invoice_payment_hash", Shape::hash, kInvoice},
    {170, "invoice_amount", Shape::number, kInvoice},
    {172, "invoice_fallbacks", Shape::bytes, kInvoice},
    {174, "invoice_features", Shape::features, kInvoice},
    {176, "invoice_node_id", Shape::point, kInvoice},
    {178, "invoice_recurrence_basetime", Shape::number, kInvoice},
    {240, "signature", Shape::bytes, kRequest | kInvoice},
}};

}  // namespace

const Record* find_record(std::uint64_t type) noexcept {
  const auto* const found = std::ranges::find(kRecords, type, &Record::type);
  return found == kRecords.end() ? nullptr : found;
}

}  // namespace moongate::crypto
