// Everything that C can reach, with any input: classify and route, decode and read, read pixels.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <initializer_list>

#include "moongate.h"

namespace {

// Reads every byte of a text and the NUL after it, so that the sanitizers see a text that is none.
void touch(moongate_str text) {
  unsigned sum = 0;
  for (std::size_t i = 0; i <= text.size; ++i) sum += static_cast<unsigned char>(text.data[i]);
  if (text.data[text.size] != '\0' || sum == 0xFFFFFFFFU) std::abort();
}

// One line of printable ASCII, whatever the payload holds.
void check_json(const moongate_payment_code* code, int32_t reveal) {
  moongate_json_options options{};
  options.struct_size = sizeof options;
  options.reveal = reveal;
  moongate_bytes* json = nullptr;
  if (moongate_payment_code_json(code, &options, &json, nullptr) != MOONGATE_OK) std::abort();
  const auto text = moongate_bytes_view(json);
  for (std::size_t i = 0; i < text.size; ++i) {
    if (text.data[i] < ' ' || text.data[i] > '~') std::abort();
  }
  moongate_bytes_free(json);
}

void touch(const moongate_payment_code* code) {
  check_json(code, 0);
  check_json(code, 1);
  moongate_error error{};
  error.struct_size = sizeof error;
  for (const auto get :
       {moongate_payment_code_display, moongate_payment_code_ecosystem,
        moongate_payment_code_scheme, moongate_payment_code_kind, moongate_payment_code_payee_name,
        moongate_payment_code_payee_account, moongate_payment_code_payee_city,
        moongate_payment_code_payee_country, moongate_payment_code_payee_mcc,
        moongate_payment_code_amount_value, moongate_payment_code_amount_currency,
        moongate_payment_code_reference, moongate_payment_code_payload}) {
    touch(get(code));
  }
  for (std::size_t i = 0; i <= moongate_payment_code_field_count(code); ++i) {
    touch(moongate_payment_code_field_name(code, i));
    touch(moongate_payment_code_field_value(code, i));
  }
  for (std::size_t i = 0; i <= moongate_payment_code_flag_count(code); ++i) {
    touch(moongate_payment_code_flag(code, i));
    touch(moongate_payment_code_opens_in(code, i));
    touch(moongate_payment_code_candidate_ecosystem(code, i));
    moongate_payment_code_error(code, i, &error);
  }
  for (std::size_t i = 0; i < moongate_payment_code_unwrapped_count(code); ++i) {
    touch(moongate_payment_code_unwrapped(code, i));
  }
}

// A refused or a consumer code opens nothing; a link is printable ASCII.
void check(const moongate_resolution* resolution) {
  touch(moongate_resolution_message(resolution));
  const auto decision = moongate_resolution_decision(resolution);
  const auto actions = moongate_resolution_action_count(resolution);
  const bool opens =
      decision == MOONGATE_DECISION_OPEN || decision == MOONGATE_DECISION_ASK_TO_SCAN;
  if (actions > 0 && !opens) std::abort();
  for (std::size_t i = 0; i < actions; ++i) {
    const auto uri = moongate_resolution_action_uri(resolution, i);
    touch(uri);
    for (std::size_t at = 0; at < uri.size; ++at) {
      if (uri.data[at] <= ' ' || uri.data[at] > '~') std::abort();
    }
  }
}

void route(const moongate_payment_code* code, int32_t context) {
  moongate_policy policy{};
  policy.struct_size = sizeof policy;
  policy.context = context;
  moongate_router* router = nullptr;
  moongate_resolution* resolution = nullptr;
  if (moongate_router_new(&policy, &router, nullptr) != MOONGATE_OK) std::abort();
  if (moongate_route(router, code, &resolution, nullptr) != MOONGATE_OK) std::abort();
  check(resolution);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
}

void classify(const char* payload, std::size_t size) {
  static moongate_classifier* classifier = nullptr;
  if (classifier == nullptr) moongate_classifier_new(&classifier, nullptr);
  moongate_payment_code* code = nullptr;
  if (moongate_classify(classifier, payload, size, &code, nullptr) != MOONGATE_OK) std::abort();
  touch(code);
  touch(moongate_payment_code_reveal(code));
  for (int32_t context = MOONGATE_CONTEXT_ANDROID; context <= MOONGATE_CONTEXT_TERMINAL;
       ++context) {
    route(code, context);
  }
  moongate_payment_code_free(code);
}

void touch(const moongate_read_result* result) {
  for (std::size_t i = 0; i <= moongate_read_result_symbol_count(result); ++i) {
    const auto* const symbol = moongate_read_result_symbol(result, i);
    touch(moongate_symbol_text(symbol));
    touch(moongate_symbol_bytes(symbol));
    touch(moongate_symbol_symbology_identifier(symbol));
    const auto bytes = moongate_symbol_bytes(symbol);
    classify(bytes.data, bytes.size);
  }
}

moongate_reader* reader() {
  static moongate_reader* made = nullptr;
  moongate_reader_options options{};
  options.struct_size = sizeof options;
  options.max_pixels = 1U << 18U;
  if (made == nullptr) moongate_reader_new(&options, &made, nullptr);
  return made;
}

void read_file(const std::uint8_t* bytes, std::size_t size) {
  moongate_read_result* result = nullptr;
  if (moongate_reader_read_encoded(reader(), bytes, size, &result, nullptr) == MOONGATE_OK) {
    touch(result);
  }
  moongate_read_result_free(result);
}

void read_pixels(const std::uint8_t* bytes, std::size_t size) {
  if (size < 2) return;
  moongate_image image{};
  image.struct_size = sizeof image;
  image.format = bytes[0] % 9;
  image.width = bytes[1];
  image.data = bytes + 2;
  image.size = size - 2;
  image.height = image.width == 0 ? 1 : static_cast<int32_t>(image.size) / image.width;
  moongate_read_result* result = nullptr;
  if (moongate_reader_read_pixels(reader(), &image, &result, nullptr) == MOONGATE_OK) touch(result);
  moongate_read_result_free(result);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  switch (data[0] % 4) {
    case 0:
      read_file(data + 1, size - 1);
      break;
    case 1:
      read_pixels(data + 1, size - 1);
      break;
    default:
      classify(reinterpret_cast<const char*>(data) + 1, size - 1);
  }
  return 0;
}
