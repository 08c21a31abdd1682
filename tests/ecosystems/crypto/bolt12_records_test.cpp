#include "ecosystems/crypto/bolt12_records.hpp"

#include <doctest/doctest.h>

using namespace moongate::crypto;

// BOLT 12: "TLV Fields for Offers", "... for invoice_request", "... for invoice"
TEST_CASE("bolt12_records: types, names and streams of the standard") {
  struct Known {
    std::uint64_t type;
    std::string_view name;
    Shape shape;
    int streams;
  };
  for (const Known& it : {
           Known{0, "invreq_metadata", Shape::bytes, kRequest | kInvoice},
           Known{2, "offer_chains", Shape::chains, kAll},
           Known{4, "offer_metadata", Shape::bytes, kAll},
           Known{6, "offer_currency", Shape::text, kAll},
           Known{8, "offer_amount", Shape::number, kAll},
           Known{10, "offer_description", Shape::text, kAll},
           Known{12, "offer_features", Shape::features, kAll},
           Known{14, "offer_absolute_expiry", Shape::number, kAll},
           Known{16, "offer_paths", Shape::paths, kAll},
           Known{18, "offer_issuer", Shape::text, kAll},
           Known{20, "offer_quantity_max", Shape::number, kAll},
           Known{22, "offer_issuer_id", Shape::point, kAll},
           Known{80, "invreq_chain", Shape::hash, kRequest | kInvoice},
           Known{82, "invreq_amount", Shape::number, kRequest | kInvoice},
           Known{84, "invreq_features", Shape::features, kRequest | kInvoice},
           Known{86, "invreq_quantity", Shape::number, kRequest | kInvoice},
           Known{88, "invreq_payer_id", Shape::point, kRequest | kInvoice},
           Known{89, "invreq_payer_note", Shape::text, kRequest | kInvoice},
           Known{90, "invreq_paths", Shape::paths, kRequest | kInvoice},
           Known{160, "invoice_paths", Shape::paths, kInvoice},
           Known{162, "invoice_blindedpay", Shape::bytes, kInvoice},
           Known{164, "invoice_created_at", Shape::number, kInvoice},
           Known{166, "invoice_relative_expiry", Shape::number, kInvoice},
           Known{168, "invoice_payment_hash", Shape::hash, kInvoice},
           Known{170, "invoice_amount", Shape::number, kInvoice},
           Known{172, "invoice_fallbacks", Shape::bytes, kInvoice},
           Known{174, "invoice_features", Shape::features, kInvoice},
           Known{176, "invoice_node_id", Shape::point, kInvoice},
           Known{240, "signature", Shape::bytes, kRequest | kInvoice},
       }) {
    CAPTURE(it.type);
    const Record* const record = find_record(it.type);
    REQUIRE(record != nullptr);
    CHECK(record->name == it.name);
    CHECK(record->shape == it.shape);
    CHECK(record->streams == it.streams);
  }
}

TEST_CASE("bolt12_records: types of which the standard says nothing") {
  for (const std::uint64_t type :
       {std::uint64_t{1}, std::uint64_t{3}, std::uint64_t{24}, std::uint64_t{78},
        std::uint64_t{159}, std::uint64_t{241}, ~std::uint64_t{0}}) {
    CAPTURE(type);
    CHECK(find_record(type) == nullptr);
  }
}
