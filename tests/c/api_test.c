/* The way through, as a C program goes it: pixels, symbol, code, resolution. */
#include <stdlib.h>

#include "check.h"
#include "picture.h"

static const char kToken[] = "130000000000000001"; /* synthetic */

static int contains(moongate_str text, const char *part) {
  size_t size = strlen(part);
  size_t i;
  for (i = 0; i + size <= text.size; ++i) {
    if (memcmp(text.data + i, part, size) == 0) return 1;
  }
  return 0;
}

static moongate_payment_code *classify(const char *payload, size_t size) {
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, payload, size, &code, NULL) == MOONGATE_OK);
  moongate_classifier_free(classifier);
  return code; /* outlives the classifier */
}

static void test_version(void) {
  CHECK(moongate_abi_version() == MOONGATE_ABI_VERSION);
  CHECK(strchr(moongate_version(), '.') != NULL);
  CHECK(strcmp(moongate_status_name(MOONGATE_OK), "ok") == 0);
  CHECK(strcmp(moongate_status_name(MOONGATE_E_CRC_MISMATCH), "crc_mismatch") == 0);
  CHECK(strcmp(moongate_status_name(MOONGATE_E_INTERNAL), "internal") == 0);
  CHECK(strcmp(moongate_status_name(1000), "unknown") == 0);
  CHECK(strcmp(moongate_status_name(-1), "unknown") == 0);
}

static moongate_read_result *read_printed(picture printed) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  moongate_error error = new_error();
  moongate_image image;
  memset(&image, 0, sizeof image);
  image.struct_size = sizeof image;
  image.data = printed.pixels;
  image.size = (size_t)printed.side * (size_t)printed.side;
  image.width = printed.side;
  image.height = printed.side;
  CHECK(moongate_reader_new(NULL, &reader, &error) == MOONGATE_OK);
  CHECK(moongate_reader_read_pixels(reader, &image, &result, &error) == MOONGATE_OK);
  CHECK(moongate_read_result_width(result) == printed.side);
  CHECK(moongate_read_result_height(result) == printed.side);
  moongate_reader_free(reader);
  free(printed.pixels);
  return result; /* outlives the reader and the pixels */
}

static moongate_read_result *read_picture(const char *text) {
  return read_printed(print_picture(text));
}

/* A QR code in the left half of a picture that is twice as wide. */
static moongate_status read_part(const moongate_read_request *request,
                                 moongate_read_result **result) {
  picture printed = print_picture("https://example.com/");
  const size_t side = (size_t)printed.side;
  uint8_t *pixels = (uint8_t *)malloc(2 * side * side);
  moongate_reader *reader = NULL;
  moongate_image image = {0};
  moongate_status status;
  size_t y;
  memset(pixels, 255, 2 * side * side);
  for (y = 0; y < side; ++y) memcpy(pixels + 2 * side * y, printed.pixels + side * y, side);
  image.struct_size = sizeof image;
  image.data = pixels;
  image.width = 2 * printed.side;
  image.height = printed.side;
  CHECK(moongate_reader_new(NULL, &reader, NULL) == MOONGATE_OK);
  status = moongate_reader_read_pixels_with(reader, &image, request, result, NULL);
  moongate_reader_free(reader);
  free(printed.pixels);
  free(pixels);
  return status;
}

static void test_a_part_of_the_picture(void) {
  moongate_read_request request = {0};
  moongate_read_result *result = NULL;
  picture printed = print_picture("https://example.com/");
  const int32_t side = printed.side;
  free(printed.pixels);
  request.struct_size = sizeof request;
  request.width = side;
  request.height = side;
  CHECK(read_part(&request, &result) == MOONGATE_OK);
  CHECK(moongate_read_result_symbol_count(result) == 1);
  CHECK(moongate_read_result_width(result) == 2 * side);
  moongate_read_result_free(result);
  request.left = side; /* where nothing stands */
  CHECK(read_part(&request, &result) == MOONGATE_OK);
  CHECK(moongate_read_result_symbol_count(result) == 0);
  moongate_read_result_free(result);
  result = NULL;
  request.left = 2 * side;
  CHECK(read_part(&request, &result) == MOONGATE_E_INVALID_ARGUMENT);
  request.left = 0;
  request.width = -1;
  CHECK(read_part(&request, &result) == MOONGATE_E_INVALID_ARGUMENT);
  request.struct_size = 0;
  CHECK(read_part(&request, &result) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(result == NULL);
}

static void test_stop(void) {
  moongate_read_request request = {0};
  moongate_read_result *result = NULL;
  moongate_stop *stop = NULL;
  CHECK(moongate_stop_new(&stop, NULL) == MOONGATE_OK);
  CHECK(moongate_stop_new(NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  request.struct_size = sizeof request;
  request.stop = stop;
  CHECK(read_part(&request, &result) == MOONGATE_OK);
  CHECK(moongate_read_result_cut_short(result) == 0);
  moongate_read_result_free(result);
  moongate_stop_request(stop);
  CHECK(read_part(&request, &result) == MOONGATE_OK);
  CHECK(moongate_read_result_cut_short(result) == 1);
  moongate_read_result_free(result);
  moongate_stop_free(stop);
}

static void test_gs1(void) {
  moongate_read_result *result = read_printed(print_gs1_picture("0109501101530003"));
  CHECK(moongate_read_result_symbol_count(result) == 1);
  CHECK(moongate_symbol_gs1(moongate_read_result_symbol(result, 0)) == 1);
  moongate_read_result_free(result);
}

static void test_reading(void) {
  moongate_read_result *result = read_picture("upi://pay?pa=shop@okbank&pn=A");
  const moongate_symbol *symbol = moongate_read_result_symbol(result, 0);
  moongate_quad quad = moongate_symbol_corners(symbol);
  CHECK(moongate_read_result_symbol_count(result) == 1);
  CHECK(moongate_read_result_symbol(result, 1) == NULL);
  CHECK(is(moongate_symbol_text(symbol), "upi://pay?pa=shop@okbank&pn=A"));
  CHECK(is(moongate_symbol_bytes(symbol), "upi://pay?pa=shop@okbank&pn=A"));
  CHECK(is(moongate_symbol_format_name(symbol), "qr_code"));
  CHECK(moongate_symbol_format(symbol) == MOONGATE_FORMAT_QR_CODE);
  CHECK(moongate_symbol_version(symbol) == 2);
  CHECK(is(moongate_symbol_ec_level(symbol), "L"));
  CHECK(moongate_symbol_sequence_index(symbol) == -1);
  CHECK(is(moongate_symbol_sequence_id(symbol), ""));
  CHECK(moongate_symbol_eci(symbol) == -1);
  CHECK(moongate_symbol_partial(symbol) == 0);
  CHECK(moongate_symbol_gs1(symbol) == 0);
  CHECK(moongate_symbol_confidence(symbol) > 0.0F);
  CHECK(moongate_symbol_found_by(symbol).size > 0);
  CHECK(quad.corner[0].x < quad.corner[1].x); /* clockwise from top left */
  CHECK(quad.corner[1].y < quad.corner[2].y);
  CHECK(quad.corner[3].x < quad.corner[2].x);
  CHECK(moongate_read_result_stage_count(result) > 0);
  CHECK(moongate_read_result_stage_name(result, 0).size > 0);
  CHECK(moongate_read_result_stage_entered(result, 0) == 1);
  CHECK(moongate_read_result_conflict(result) == 0);
  CHECK(moongate_read_result_cut_short(result) == 0);
  CHECK(moongate_read_result_elapsed_ms(result) > 0.0);
  CHECK(moongate_read_result_error_count(result) == 0);
  moongate_read_result_free(result);
}

/* From pixels to JSON: with a router there is an answer in it, without one there is none. */
static void test_json(void) {
  moongate_read_result *result = read_picture(kToken);
  moongate_classifier *classifier = NULL;
  moongate_router *router = NULL;
  moongate_bytes *json = NULL;
  moongate_json_options options;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.image = "lane \"1\"";
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_read_result_json(result, classifier, NULL, NULL, &json, NULL) == MOONGATE_OK);
  CHECK(contains(moongate_bytes_view(json), "{\"schema\":1,\"width\":"));
  CHECK(contains(moongate_bytes_view(json), "\"text\":\"13************0001\""));
  CHECK(contains(moongate_bytes_view(json), "\"ecosystem\":\"wechat_pay\""));
  CHECK(!contains(moongate_bytes_view(json), "\"resolution\""));
  CHECK(!contains(moongate_bytes_view(json), "\"bytes_base64\""));
  moongate_bytes_free(json);
  options.reveal = 1;
  CHECK(moongate_read_result_json(result, classifier, router, &options, &json, NULL) ==
        MOONGATE_OK);
  CHECK(contains(moongate_bytes_view(json), "{\"schema\":1,\"image\":\"lane \\\"1\\\"\","));
  CHECK(contains(moongate_bytes_view(json), kToken));
  CHECK(contains(moongate_bytes_view(json), "\"resolution\":{\"decision\":\"charge\""));
  moongate_bytes_free(json);
  moongate_read_result_free(result);
  moongate_router_free(router);
  moongate_classifier_free(classifier);
}

static void test_secret(void) {
  moongate_read_result *result = read_picture(kToken);
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  const moongate_payment_code *revealed;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify_symbol(classifier, moongate_read_result_symbol(result, 0), &code, NULL) ==
        MOONGATE_OK);
  moongate_read_result_free(result);
  moongate_classifier_free(classifier);
  CHECK(is(moongate_payment_code_ecosystem(code), "wechat_pay"));
  CHECK(is(moongate_payment_code_kind(code), "consumer_code"));
  CHECK(is(moongate_payment_code_presented_by(code), "consumer"));
  CHECK(moongate_payment_code_valid(code) == 1);
  CHECK(moongate_payment_code_sensitive(code) == 1);
  CHECK(is(moongate_payment_code_payload(code), "13************0001"));
  CHECK(!contains(moongate_payment_code_display(code), "0000000000"));
  revealed = moongate_payment_code_reveal(code);
  CHECK(is(moongate_payment_code_payload(revealed), kToken));
  CHECK(!contains(moongate_payment_code_display(revealed), "0000000000"));
  CHECK(moongate_payment_code_reveal(revealed) == revealed);
  moongate_payment_code_free(code);
}

static void test_code_of_nobody(void) {
  moongate_payment_code *code = classify("https://shop.example/", 21);
  moongate_error error = new_error();
  size_t i;
  int found = 0;
  CHECK(is(moongate_payment_code_ecosystem(code), "none"));
  CHECK(is(moongate_payment_code_kind(code), "url"));
  CHECK(moongate_payment_code_valid(code) == 1);
  CHECK(moongate_payment_code_has_amount(code) == 0);
  CHECK(is(moongate_payment_code_amount_value(code), ""));
  CHECK(moongate_payment_code_reveal(code) == code);
  for (i = 0; i < moongate_payment_code_field_count(code); ++i) {
    found |= is(moongate_payment_code_field_name(code, i), "host") &&
             is(moongate_payment_code_field_value(code, i), "shop.example");
  }
  CHECK(found);
  CHECK(moongate_payment_code_error(code, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
  moongate_payment_code_free(code);
}

static void test_errors_of_a_code(void) {
  static char large[65537];
  moongate_payment_code *code;
  moongate_error error = new_error();
  memset(large, 'a', sizeof large);
  code = classify(large, sizeof large);
  CHECK(moongate_payment_code_valid(code) == 0);
  CHECK(moongate_payment_code_error_count(code) == 1);
  CHECK(moongate_payment_code_error(code, 0, &error) == MOONGATE_OK);
  CHECK(error.code == MOONGATE_E_TOO_LARGE);
  CHECK(error.offset == 65536);
  CHECK(strlen(error.message) > 0);
  moongate_payment_code_free(code);
}

static void test_hostile_flags(void) {
  static const char kText[] = "https://qr.alipay.com@evil.example/";
  moongate_payment_code *code = classify(kText, sizeof kText - 1);
  size_t i;
  int found = 0;
  for (i = 0; i < moongate_payment_code_flag_count(code); ++i) {
    found |= is(moongate_payment_code_flag(code, i), "userinfo");
  }
  CHECK(found);
  CHECK(moongate_payment_code_hostile(code) == 1);
  moongate_payment_code_free(code);
}

static void test_routing(void) {
  moongate_payment_code *one = classify(kToken, sizeof kToken - 1);
  moongate_payment_code *two = classify("130000000000000002", 18);
  const moongate_payment_code *both[2];
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  both[0] = one;
  both[1] = two;
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_route(router, one, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_CHARGE);
  CHECK(is(moongate_resolution_decision_name(resolution), "charge"));
  CHECK(is(moongate_resolution_ecosystem(resolution), "wechat_pay"));
  CHECK(is(moongate_resolution_resolver(resolution), "handoff"));
  CHECK(!contains(moongate_resolution_message(resolution), "0000000000"));
  CHECK(moongate_resolution_action_count(resolution) == 0);
  moongate_resolution_free(resolution);
  CHECK(moongate_route_all(router, both, 2, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_CONFLICT);
  CHECK(moongate_resolution_choice_count(resolution) == 2);
  CHECK(moongate_resolution_choice(resolution, 1) == 1);
  CHECK(moongate_resolution_error_count(resolution) == 1);
  moongate_resolution_free(resolution);
  CHECK(moongate_route_all(router, NULL, 0, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_REFUSE);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
  moongate_payment_code_free(two);
  moongate_payment_code_free(one);
}

static void test_policy(void) {
  static const char *const kDenied[] = {"wechat_pay", "nobody"};
  moongate_policy policy;
  moongate_error fault = new_error();
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  moongate_payment_code *code = classify(kToken, sizeof kToken - 1);
  static const char *const kHoles[] = {NULL, "alipya", NULL, "alipay"};
  memset(&policy, 0, sizeof policy);
  policy.struct_size = sizeof policy;
  policy.denied = kDenied;
  policy.denied_count = 2;
  CHECK(moongate_policy_check(&policy, 0, &fault) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(fault.field, "denied") == 0);
  CHECK(fault.offset == 1);
  CHECK(moongate_policy_check(&policy, 1, &fault) == MOONGATE_OK);
  /* A misspelt id must not let a denied wallet through: no router is made. */
  CHECK(moongate_router_new(&policy, &router, &fault) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(router == NULL);
  CHECK(fault.offset == 1);
  /* Every fault is told, a NULL hides none. */
  policy.denied = kHoles;
  policy.denied_count = 4;
  CHECK(moongate_policy_check(&policy, 0, &fault) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(fault.offset == 0);
  CHECK(moongate_policy_check(&policy, 1, &fault) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(fault.offset == 2);
  CHECK(moongate_policy_check(&policy, 2, &fault) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(fault.offset == 1);
  CHECK(moongate_policy_check(&policy, 3, &fault) == MOONGATE_OK);

  policy.denied = kDenied;
  policy.denied_count = 1;
  CHECK(moongate_router_new(&policy, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_route(router, code, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_REFUSE);
  CHECK(moongate_resolution_error(resolution, 0, &fault) == MOONGATE_OK);
  CHECK(fault.code == MOONGATE_E_DENIED);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
  moongate_payment_code_free(code);
}

static void test_ecosystems(void) {
  moongate_ecosystem row;
  size_t i;
  row.struct_size = sizeof row;
  CHECK(moongate_ecosystem_count() > 0);
  for (i = 0; i < moongate_ecosystem_count(); ++i) {
    CHECK(moongate_ecosystem_at(i, &row) == MOONGATE_OK);
    CHECK(row.id.size > 0 && row.name.size > 0 && row.region.size > 0);
    CHECK(row.id.data[row.id.size] == '\0');
  }
  CHECK(moongate_ecosystem_at(i, &row) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(is(moongate_ecosystem_of_user_agent("x MicroMessenger/8.0", 20), "wechat_pay"));
  CHECK(is(moongate_ecosystem_of_user_agent("x", 1), ""));
}

int main(void) {
  test_version();
  test_reading();
  test_a_part_of_the_picture();
  test_stop();
  test_gs1();
  test_json();
  test_secret();
  test_code_of_nobody();
  test_errors_of_a_code();
  test_hostile_flags();
  test_routing();
  test_policy();
  test_ecosystems();
  return report();
}
