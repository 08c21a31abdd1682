#include "picture_json.hpp"

#include <cmath>

#include "base64.hpp"

namespace moongate::json {
namespace {

// Rounded for people and for size; two decimals are more than any reader measures.
double rounded(double value, double steps) { return std::round(value * steps) / steps; }
double milliseconds(double value) { return rounded(value, 1000); }
double pixels(float value) { return rounded(static_cast<double>(value), 100); }

void put_corners(Writer& out, const Quad& corners) {
  out.put_array("corner_points", corners, [&out](const Point& corner) {
    out.begin_array();
    out.number(pixels(corner.x));
    out.number(pixels(corner.y));
    out.end_array();
  });
}

void put_stage(Writer& out, const StageReport& stage) {
  out.begin_object();
  out.member("name").text(stage.name);
  out.member("ms").number(milliseconds(stage.ms));
  out.member("found").number(stage.found);
  out.end_object();
}

void put_hint(Writer& out, const Hint& hint) {
  out.begin_object();
  out.member("kind").text(hint.kind);
  put_corners(out, hint.corners);
  out.put_text("opens_in", hint.opens_in);
  out.put_text("why", hint.why);
  out.end_object();
}

// What is readable of a text with secrets in it; all of it is hidden where the code is the secret.
std::string hidden_text(const Payload& payload, const PaymentCode& code) {
  const bool readable = !code.secret_parts.empty() && !code.payload.empty();
  return readable ? std::string(masked(code).payload.reveal()) : mask(payload.text);
}

// The bytes stay away from masked output altogether: masks hide characters, not bits.
void put_payload(Writer& out, const Payload& payload, const PaymentCode& code, Secrets secrets) {
  if (code.sensitive && secrets == Secrets::masked)
    return out.put_text("text", hidden_text(payload, code));
  out.put_text("text", payload.text);
  out.put_text("bytes_base64", base64_encode(payload.bytes));
}

void put_symbol(Writer& out, const Symbol& symbol, const PaymentCode& code, Secrets secrets) {
  out.begin_object();
  out.member("format").text(to_string(symbol.payload.format));
  put_corners(out, symbol.corners);
  put_payload(out, symbol.payload, code, secrets);
  if (symbol.payload.gs1) out.member("gs1").boolean(true);
  out.put_text("ec_level", symbol.ec_level);
  out.put_text("found_by", symbol.found_by);
  out.member("code").begin_object();
  put_code(out, code, secrets);
  out.end_object();
  out.end_object();
}

void put_symbols(Writer& out, const PictureAnswer& answer, Secrets secrets) {
  std::size_t i = 0;
  out.put_array("symbols", answer.codes, [&](const PaymentCode& code) {
    put_symbol(out, answer.read->symbols[i++], code, secrets);
  });
}

}  // namespace

bool is_conflict(const PictureAnswer& answer) {
  return answer.read->conflict || (!answer.codes.empty() && answer.resolution != nullptr &&
                                   answer.resolution->decision == Decision::conflict);
}

std::string picture_line(const PictureAnswer& answer, Secrets secrets) {
  const ReadResult& read = *answer.read;
  Writer out;
  out.begin_object();
  out.member("schema").number(kSchema);
  out.put_text("image", answer.image);
  out.member("width").number(answer.width);
  out.member("height").number(answer.height);
  out.member("elapsed_ms").number(milliseconds(read.elapsed_ms));
  out.put_array("stages", read.stages, [&out](const StageReport& it) { put_stage(out, it); });
  out.member("conflict").boolean(is_conflict(answer));
  if (read.cut_short) out.member("cut_short").boolean(true);
  out.put_array("hints", read.hints, [&out](const Hint& it) { put_hint(out, it); });
  put_errors(out, read.errors);
  put_symbols(out, answer, secrets);
  if (!answer.codes.empty() && answer.resolution != nullptr) {
    out.member("resolution").begin_object();
    put_resolution(out, *answer.resolution, answer.codes, secrets);
    out.end_object();
  }
  out.end_object();
  return out.take();
}

}  // namespace moongate::json
