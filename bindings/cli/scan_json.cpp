// A scan as one line of JSON.
#include <cmath>

#include "base64.hpp"
#include "json_values.hpp"
#include "scan.hpp"

namespace moongate::cli {
namespace {

// Rounded for people and for size; two decimals are more than any reader measures.
double rounded(double value, double steps) { return std::round(value * steps) / steps; }
double milliseconds(double value) { return rounded(value, 1000); }
double pixels(float value) { return rounded(static_cast<double>(value), 100); }

Json to_json(const Quad& corners) {
  Json out = Json::array();
  for (const Point& corner : corners) {
    out.push_back(Json::array({pixels(corner.x), pixels(corner.y)}));
  }
  return out;
}

Json to_json(const std::vector<StageReport>& stages) {
  Json out = Json::array();
  for (const StageReport& stage : stages) {
    out.push_back({{"name", stage.name}, {"ms", milliseconds(stage.ms)}, {"found", stage.found}});
  }
  return out;
}

Json to_json(const std::vector<Hint>& hints) {
  Json out = Json::array();
  for (const Hint& hint : hints) {
    Json one = {{"kind", hint.kind}, {"corner_points", to_json(hint.corners)}};
    put_text(one, "opens_in", hint.opens_in);
    out.push_back(std::move(one));
  }
  return out;
}

// What is readable of a text with secrets in it; all of it is hidden where the code is the secret.
std::string hidden_text(const Payload& payload, const PaymentCode& code) {
  const bool readable = !code.secret_parts.empty() && !code.payload.empty();
  return readable ? masked(code).payload : mask(payload.text);
}

// The bytes stay away from masked output altogether: masks hide characters, not bits.
void put_payload(Json& out, const Payload& payload, const PaymentCode& code, Secrets secrets) {
  if (code.sensitive && secrets == Secrets::masked) {
    return put_text(out, "text", hidden_text(payload, code));
  }
  put_text(out, "text", payload.text);
  put_text(out, "bytes_base64", base64_encode(payload.bytes));
}

Json to_json(const Symbol& symbol, const PaymentCode& code, Secrets secrets) {
  Json out = {{"format", to_string(symbol.payload.format)},
              {"corner_points", to_json(symbol.corners)}};
  put_payload(out, symbol.payload, code, secrets);
  if (symbol.payload.gs1) out["gs1"] = true;
  put_text(out, "ec_level", symbol.ec_level);
  put_text(out, "found_by", symbol.found_by);
  out["code"] = code_json(code, secrets);
  return out;
}

Json symbols_json(const Scan& scan, Secrets secrets) {
  Json out = Json::array();
  for (std::size_t i = 0; i < scan.codes.size(); ++i) {
    out.push_back(to_json(scan.read.symbols[i], scan.codes[i], secrets));
  }
  return out;
}

}  // namespace

std::string scan_line(const Scan& scan, Secrets secrets) {
  Json out = {{"schema", kSchema},
              {"image", scan.name},
              {"width", scan.width},
              {"height", scan.height},
              {"elapsed_ms", milliseconds(scan.read.elapsed_ms)}};
  put_members(out, "stages", to_json(scan.read.stages));
  out["conflict"] = is_conflict(scan);
  if (scan.read.cut_short) out["cut_short"] = true;
  put_members(out, "hints", to_json(scan.read.hints));
  put_members(out, "errors", errors_json(scan.read.errors));
  put_members(out, "symbols", symbols_json(scan, secrets));
  if (!scan.codes.empty())
    out["resolution"] = resolution_json(scan.resolution, scan.codes, secrets);
  return line_of(out);
}

std::string picture_error(const std::string& name, const Error& error) {
  return line_of({{"schema", kSchema}, {"image", name}, {"error", error_json(error)}});
}

}  // namespace moongate::cli
