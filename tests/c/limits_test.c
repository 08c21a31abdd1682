/* What a careless caller hands over: NULL, nothing, too little, structs of other versions. */
#include <stdlib.h>

#include "check.h"

static void test_free_of_null(void) {
  moongate_reader_free(NULL);
  moongate_picture_free(NULL);
  moongate_stop_free(NULL);
  moongate_stop_request(NULL);
  moongate_bytes_free(NULL);
  moongate_read_result_free(NULL);
  moongate_classifier_free(NULL);
  moongate_payment_code_free(NULL);
  moongate_router_free(NULL);
  moongate_resolution_free(NULL);
  moongate_debouncer_free(NULL);
}

static void test_null_readers(void) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  CHECK(moongate_reader_new(NULL, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_pixels(NULL, NULL, &result, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_encoded(NULL, "x", 1, &result, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_file(NULL, "x", &result, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_new(NULL, &reader, NULL) == MOONGATE_OK);
  CHECK(moongate_reader_read_pixels(reader, NULL, &result, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_encoded(reader, NULL, 1, &result, NULL) ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_encoded(reader, NULL, 0, &result, NULL) == MOONGATE_E_NOT_AN_IMAGE);
  CHECK(moongate_reader_read_encoded(reader, "x", 1, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_file(reader, NULL, &result, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_reader_read_file(reader, "", &result, NULL) == MOONGATE_E_UNREADABLE);
  CHECK(result == NULL);
  moongate_reader_free(reader);
}

static void test_null_results(void) {
  moongate_error error = new_error();
  CHECK(moongate_read_result_width(NULL) == 0);
  CHECK(moongate_read_result_height(NULL) == 0);
  CHECK(moongate_read_result_conflict(NULL) == 0);
  CHECK(moongate_read_result_cut_short(NULL) == 0);
  CHECK(moongate_read_result_elapsed_ms(NULL) == 0.0);
  CHECK(moongate_read_result_symbol_count(NULL) == 0);
  CHECK(moongate_read_result_symbol(NULL, 0) == NULL);
  CHECK(moongate_read_result_hint_count(NULL) == 0);
  CHECK(is(moongate_read_result_hint_kind(NULL, 0), ""));
  CHECK(is(moongate_read_result_hint_opens_in(NULL, 0), ""));
  CHECK(is(moongate_read_result_hint_why(NULL, 0), ""));
  CHECK(moongate_read_result_hint_corners(NULL, 0).corner[3].x == 0.0F);
  CHECK(moongate_read_result_stage_count(NULL) == 0);
  CHECK(is(moongate_read_result_stage_name(NULL, 0), ""));
  CHECK(moongate_read_result_stage_entered(NULL, 0) == 0);
  CHECK(moongate_read_result_stage_found(NULL, 0) == 0);
  CHECK(moongate_read_result_stage_ms(NULL, 0) == 0.0);
  CHECK(moongate_read_result_error_count(NULL) == 0);
  CHECK(moongate_read_result_error(NULL, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
}

static void test_null_symbols(void) {
  CHECK(moongate_symbol_format(NULL) == MOONGATE_FORMAT_UNKNOWN);
  CHECK(is(moongate_symbol_format_name(NULL), ""));
  CHECK(moongate_symbol_corners(NULL).corner[0].x == 0.0F);
  CHECK(is(moongate_symbol_bytes(NULL), ""));
  CHECK(is(moongate_symbol_text(NULL), ""));
  CHECK(is(moongate_symbol_charset(NULL), ""));
  CHECK(moongate_symbol_charset_guessed(NULL) == 0);
  CHECK(moongate_symbol_eci(NULL) == -1);
  CHECK(moongate_symbol_partial(NULL) == 0);
  CHECK(moongate_symbol_gs1(NULL) == 0);
  CHECK(moongate_symbol_sequence_index(NULL) == -1);
  CHECK(moongate_symbol_sequence_count(NULL) == 0);
  CHECK(moongate_symbol_sequence_parity(NULL) == 0);
  CHECK(is(moongate_symbol_sequence_id(NULL), ""));
  CHECK(is(moongate_symbol_ec_level(NULL), ""));
  CHECK(moongate_symbol_version(NULL) == 0);
  CHECK(is(moongate_symbol_symbology_identifier(NULL), ""));
  CHECK(is(moongate_symbol_found_by(NULL), ""));
  CHECK(moongate_symbol_confidence(NULL) == 0.0F);
  CHECK(moongate_symbol_mirrored(NULL) == 0);
  CHECK(moongate_symbol_inverted(NULL) == 0);
}

static void test_null_codes(void) {
  moongate_error error = new_error();
  CHECK(moongate_payment_code_reveal(NULL) == NULL);
  CHECK(is(moongate_payment_code_display(NULL), ""));
  CHECK(is(moongate_payment_code_ecosystem(NULL), ""));
  CHECK(is(moongate_payment_code_scheme(NULL), ""));
  CHECK(is(moongate_payment_code_kind(NULL), ""));
  CHECK(is(moongate_payment_code_presented_by(NULL), ""));
  CHECK(is(moongate_payment_code_initiation(NULL), ""));
  CHECK(moongate_payment_code_valid(NULL) == 0);
  CHECK(moongate_payment_code_sensitive(NULL) == 0);
  CHECK(moongate_payment_code_hostile(NULL) == 0);
  CHECK(is(moongate_payment_code_payee_name(NULL), ""));
  CHECK(is(moongate_payment_code_payee_account(NULL), ""));
  CHECK(is(moongate_payment_code_payee_city(NULL), ""));
  CHECK(is(moongate_payment_code_payee_country(NULL), ""));
  CHECK(is(moongate_payment_code_payee_mcc(NULL), ""));
  CHECK(moongate_payment_code_has_amount(NULL) == 0);
  CHECK(is(moongate_payment_code_amount_value(NULL), ""));
  CHECK(is(moongate_payment_code_amount_currency(NULL), ""));
  CHECK(is(moongate_payment_code_reference(NULL), ""));
  CHECK(is(moongate_payment_code_payload(NULL), ""));
  CHECK(moongate_payment_code_field_count(NULL) == 0);
  CHECK(is(moongate_payment_code_field_name(NULL, 0), ""));
  CHECK(is(moongate_payment_code_field_value(NULL, 0), ""));
  CHECK(moongate_payment_code_flag_count(NULL) == 0);
  CHECK(is(moongate_payment_code_flag(NULL, 0), ""));
  CHECK(moongate_payment_code_error_count(NULL) == 0);
  CHECK(moongate_payment_code_error(NULL, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_payment_code_candidate_count(NULL) == 0);
  CHECK(is(moongate_payment_code_candidate_ecosystem(NULL, 0), ""));
  CHECK(moongate_payment_code_candidate_bits(NULL, 0) == 0);
  CHECK(moongate_payment_code_opens_in_count(NULL) == 0);
  CHECK(is(moongate_payment_code_opens_in(NULL, 0), ""));
  CHECK(moongate_payment_code_unwrapped_count(NULL) == 0);
  CHECK(moongate_payment_code_unwrapped(NULL, 0) == NULL);
}

static void test_null_routes(void) {
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  moongate_error error = new_error();
  const moongate_payment_code *codes[1] = {NULL};
  CHECK(moongate_router_new(NULL, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_route(router, NULL, &resolution, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_route(NULL, NULL, &resolution, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_route_all(router, codes, 1, &resolution, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_route_all(router, NULL, 1, &resolution, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(resolution == NULL);
  CHECK(moongate_policy_check(NULL, 0, NULL) == MOONGATE_OK);
  CHECK(moongate_router_add(NULL, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_router_add(router, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_resolution_decision(NULL) == MOONGATE_DECISION_REFUSE);
  CHECK(is(moongate_resolution_decision_name(NULL), ""));
  CHECK(is(moongate_resolution_resolver(NULL), ""));
  CHECK(is(moongate_resolution_ecosystem(NULL), ""));
  CHECK(is(moongate_resolution_message(NULL), ""));
  CHECK(moongate_resolution_action_count(NULL) == 0);
  CHECK(moongate_resolution_action_type(NULL, 0) == MOONGATE_ACTION_LINK);
  CHECK(is(moongate_resolution_action_ecosystem(NULL, 0), ""));
  CHECK(is(moongate_resolution_action_uri(NULL, 0), ""));
  CHECK(is(moongate_resolution_action_package(NULL, 0), ""));
  CHECK(is(moongate_resolution_action_label(NULL, 0), ""));
  CHECK(moongate_resolution_choice_count(NULL) == 0);
  CHECK(moongate_resolution_choice(NULL, 0) == 0);
  CHECK(moongate_resolution_error_count(NULL) == 0);
  CHECK(moongate_resolution_error(NULL, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_set_decision(NULL, 0) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_set_message(NULL, "x", 1) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_add_action(NULL, 0, NULL, NULL, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_ecosystem_at(0, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(is(moongate_ecosystem_of_user_agent(NULL, 0), ""));
  moongate_router_free(router);
}

static void test_payloads(void) {
  static const char kWithNul[] = "a\0b";
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  CHECK(moongate_classifier_new(NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(NULL, "x", 1, &code, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_classify(classifier, "x", 1, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_classify(classifier, NULL, 1, &code, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_classify_symbol(classifier, NULL, &code, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(code == NULL);
  CHECK(moongate_classify(classifier, NULL, 0, &code, NULL) == MOONGATE_OK);
  CHECK(is(moongate_payment_code_ecosystem(code), "none"));
  moongate_payment_code_free(code);
  CHECK(moongate_classify(classifier, kWithNul, 3, &code, NULL) == MOONGATE_OK);
  CHECK(moongate_payment_code_payload(code).size == 3);
  CHECK(memcmp(moongate_payment_code_payload(code).data, kWithNul, 4) == 0);
  moongate_payment_code_free(code);
  CHECK(moongate_classify(classifier, "\xFF\xFE", 2, &code, NULL) == MOONGATE_OK);
  CHECK(is(moongate_payment_code_payload(code), ""));
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
}

static moongate_status new_reader(const moongate_reader_options *options) {
  moongate_reader *reader = NULL;
  moongate_error error = new_error();
  moongate_status status = moongate_reader_new(options, &reader, &error);
  CHECK((reader != NULL) == (status == MOONGATE_OK));
  CHECK(error.code == status); /* the error is written on failure only */
  moongate_reader_free(reader);
  return status;
}

static void test_reader_options(void) {
  static const int32_t kFormats[] = {MOONGATE_FORMAT_QR_CODE, 99};
  moongate_reader_options options;
  memset(&options, 0, sizeof options);
  CHECK(new_reader(&options) == MOONGATE_E_INVALID_ARGUMENT); /* no size */
  options.struct_size = sizeof options;
  CHECK(new_reader(&options) == MOONGATE_OK);
  options.effort = 3;
  CHECK(new_reader(&options) == MOONGATE_E_INVALID_ARGUMENT);
  options.struct_size = offsetof(moongate_reader_options, effort);
  CHECK(new_reader(&options) == MOONGATE_OK); /* an older struct without that member */
  options.struct_size = offsetof(moongate_reader_options, ean_add_ons);
  options.effort = MOONGATE_EFFORT_FAST;
  CHECK(new_reader(&options) == MOONGATE_OK);
  options.struct_size = sizeof options;
  options.ean_add_ons = 1;
  CHECK(new_reader(&options) == MOONGATE_OK);
  options.struct_size = sizeof options + 64;
  options.effort = MOONGATE_EFFORT_FAST;
  CHECK(new_reader(&options) == MOONGATE_OK); /* a newer one: its tail is not read */
  options.struct_size = sizeof options;
  options.deadline_ms = -1;
  CHECK(new_reader(&options) == MOONGATE_E_INVALID_ARGUMENT);
  options.deadline_ms = 0;
  options.formats = kFormats;
  options.format_count = 1;
  CHECK(new_reader(&options) == MOONGATE_OK);
  options.format_count = 2;
  CHECK(new_reader(&options) == MOONGATE_E_INVALID_ARGUMENT);
  options.formats = NULL;
  CHECK(new_reader(&options) == MOONGATE_E_INVALID_ARGUMENT);
}

static void test_images(void) {
  static const uint8_t kPixels[64];
  moongate_image image;
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  CHECK(moongate_reader_new(NULL, &reader, NULL) == MOONGATE_OK);
  memset(&image, 0, sizeof image);
#define READ() moongate_reader_read_pixels(reader, &image, &result, NULL)
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT); /* no size */
  image.struct_size = sizeof image;
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT); /* no pixels */
  image.data = kPixels;
  image.size = sizeof kPixels;
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT); /* no sides */
  image.width = 8;
  image.height = 9;
  CHECK(READ() == MOONGATE_E_BAD_IMAGE); /* a row too many for the buffer */
  image.height = 65536;
  CHECK(READ() == MOONGATE_E_TOO_LARGE);
  image.height = -1;
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT);
  image.height = 8;
  image.stride = 7;
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT);
  image.stride = 0;
  image.format = 8;
  CHECK(READ() == MOONGATE_E_INVALID_ARGUMENT);
  image.format = MOONGATE_PIXELS_GRAY;
  CHECK(result == NULL); /* outputs are written on success only */
  CHECK(READ() == MOONGATE_OK);
  CHECK(moongate_read_result_symbol_count(result) == 0);
#undef READ
  moongate_read_result_free(result);
  moongate_reader_free(reader);
}

static void test_pictures(void) {
  static const uint8_t kPixels[64];
  moongate_image image;
  moongate_mark mark;
  const moongate_mark *marks[1] = {NULL};
  moongate_picture *picture = NULL;
  moongate_bytes *png = NULL;
  CHECK(moongate_picture_decode(NULL, 1, 0, &picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_picture_decode("x", 1, 0, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_picture_decode(NULL, 0, 0, &picture, NULL) == MOONGATE_E_NOT_AN_IMAGE);
  CHECK(moongate_picture_load(NULL, 0, &picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_picture_load("", 0, &picture, NULL) == MOONGATE_E_UNREADABLE);
  CHECK(moongate_annotate(NULL, NULL, 0, &picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_encode_png(NULL, &png, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(is(moongate_bytes_view(NULL), ""));
  memset(&image, 0, sizeof image);
  image.struct_size = sizeof image;
  CHECK(moongate_picture_image(NULL, &image) == MOONGATE_E_INVALID_ARGUMENT);
  image.data = kPixels;
  image.width = 8;
  image.height = 8;
  CHECK(moongate_annotate(&image, NULL, 1, &picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_annotate(&image, marks, 1, &picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_annotate(&image, NULL, 0, NULL, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(picture == NULL && png == NULL);
  memset(&mark, 0, sizeof mark);
  mark.struct_size = sizeof mark;
  marks[0] = &mark;
  CHECK(moongate_annotate(&image, marks, 1, &picture, NULL) == MOONGATE_OK);
  CHECK(moongate_picture_image(picture, NULL) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_picture_image(picture, &image) == MOONGATE_OK);
  CHECK(image.width == 8 && image.height == 8 && image.format == MOONGATE_PIXELS_RGB);
  CHECK(image.size == 192 && image.stride == 24);
  CHECK(moongate_encode_png(&image, &png, NULL) == MOONGATE_OK);
  moongate_picture_free(picture);
  CHECK(memcmp(moongate_bytes_view(png).data, "\x89PNG", 4) == 0);
  CHECK(moongate_picture_decode(moongate_bytes_view(png).data, moongate_bytes_view(png).size, 63,
                                &picture, NULL) == MOONGATE_E_TOO_LARGE);
  CHECK(moongate_picture_decode(moongate_bytes_view(png).data, moongate_bytes_view(png).size, 64,
                                &picture, NULL) == MOONGATE_OK);
  moongate_picture_free(picture);
  moongate_bytes_free(png);
}

static void test_policies(void) {
  static const char *const kHole[] = {NULL};
  moongate_policy policy;
  moongate_router *router = NULL;
  moongate_error error = new_error();
  memset(&policy, 0, sizeof policy);
  CHECK(moongate_router_new(&policy, &router, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "struct_size") == 0);
  policy.struct_size = sizeof policy;
  policy.context = 4;
  CHECK(moongate_router_new(&policy, &router, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "context") == 0);
  policy.context = MOONGATE_CONTEXT_WEB;
  policy.allowed = kHole;
  policy.allowed_count = 1;
  CHECK(moongate_router_new(&policy, &router, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "allowed") == 0);
  CHECK(moongate_policy_check(&policy, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_policy_check(&policy, 1, &error) == MOONGATE_OK);
  CHECK(router == NULL);
  policy.struct_size = offsetof(moongate_policy, preferred);
  CHECK(moongate_router_new(&policy, &router, NULL) == MOONGATE_OK); /* an older struct */
  moongate_router_free(router);
}

static void test_older_error(void) {
  moongate_error error;
  memset(&error, 0x55, sizeof error);
  error.struct_size = offsetof(moongate_error, field);
  CHECK(moongate_classifier_new(NULL, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.struct_size == offsetof(moongate_error, field));
  CHECK(error.code == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.field[0] == 0x55 && error.message[0] == 0x55);
  error.struct_size = 0;
  error.code = 77;
  CHECK(moongate_classifier_new(NULL, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.code == 77); /* without a size nothing is written */
}

static void test_files(void) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  moongate_error error = new_error();
  CHECK(moongate_reader_new(NULL, &reader, NULL) == MOONGATE_OK);
  CHECK(moongate_reader_read_file(reader, "/nonexistent/picture.png", &result, &error) ==
        MOONGATE_E_UNREADABLE);
  CHECK(error.code == MOONGATE_E_UNREADABLE);
  CHECK(moongate_reader_read_encoded(reader, "no picture", 10, &result, &error) ==
        MOONGATE_E_NOT_AN_IMAGE);
  CHECK(result == NULL);
  moongate_reader_free(reader);
}

int main(void) {
  test_free_of_null();
  test_null_readers();
  test_null_results();
  test_null_symbols();
  test_null_codes();
  test_null_routes();
  test_payloads();
  test_reader_options();
  test_images();
  test_pictures();
  test_policies();
  test_older_error();
  test_files();
  return report();
}
