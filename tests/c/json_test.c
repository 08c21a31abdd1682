/* Codes and answers as JSON, and the fields and flags of a code by name. */
#include <stdlib.h>

#include "check.h"

static const char kLogin[] =
    "https://qr.alipay.com/_d?_b=PAI_LOGIN_DY&securityId=web%7Cmoongate00000000000000000042";
static const char kToken[] = "web|moongate00000000000000000042"; /* what it must not show */
static moongate_classifier *classifier = NULL;

static moongate_payment_code *classify(const char *payload) {
  moongate_payment_code *code = NULL;
  CHECK(moongate_classify(classifier, payload, strlen(payload), &code, NULL) == MOONGATE_OK);
  return code;
}

static int holds(const moongate_bytes *json, const char *part) {
  moongate_str text = moongate_bytes_view(json);
  CHECK(text.data[text.size] == '\0');
  return strstr(text.data, part) != NULL;
}

static moongate_json_options revealed(void) {
  moongate_json_options options;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.reveal = 1;
  return options;
}

static void test_explain(void) {
  moongate_bytes *text = NULL;
  const moongate_json_options shown = revealed();
  CHECK(moongate_explain_json(classifier, "hello", 5, NULL, &text, NULL) == MOONGATE_OK);
  CHECK(is(moongate_bytes_view(text),
           "{\"schema\":1,\"ecosystem\":\"none\",\"kind\":\"text\",\"valid\":true,"
           "\"sensitive\":false,\"parts\":[{\"offset\":0,\"length\":5,\"depth\":0,"
           "\"value\":\"hello\",\"verdict\":\"ok\"}]}"));
  moongate_bytes_free(text);
  CHECK(moongate_explain_text(classifier, kLogin, strlen(kLogin), NULL, &text, NULL) ==
        MOONGATE_OK);
  CHECK(!holds(text, kToken));
  moongate_bytes_free(text);
  CHECK(moongate_explain_text(classifier, kLogin, strlen(kLogin), &shown, &text, NULL) ==
        MOONGATE_OK);
  CHECK(holds(text, kToken));
  moongate_bytes_free(text);
  CHECK(moongate_explain_json(NULL, "", 0, NULL, &text, NULL) == MOONGATE_E_INVALID_ARGUMENT);
}

static void test_compose(void) {
  static const moongate_setting kSettings[] = {{"account", "fulano@example.com"},
                                               {"name", "Fulano de Tal"},
                                               {"city", "BRASILIA"},
                                               {"amount", "10"},
                                               {"62.05", "***"}};
  moongate_bytes *payload = NULL;
  moongate_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  CHECK(moongate_compose(classifier, "pix", kSettings, 5, &payload, NULL) == MOONGATE_OK);
  CHECK(is(moongate_bytes_view(payload),
           "00020101021126400014br.gov.bcb.pix0118fulano@example.com520400005303986540510.005802BR"
           "5913Fulano de Tal6008BRASILIA62070503***630497A2"));
  moongate_bytes_free(payload);
  CHECK(moongate_compose(classifier, "pix", kSettings, 1, &payload, &error) ==
        MOONGATE_E_MISSING_FIELD);
  CHECK(moongate_compose(classifier, "pix", NULL, 1, &payload, NULL) ==
        MOONGATE_E_INVALID_ARGUMENT);
}

static void test_whole(void) {
  moongate_payment_code *code = classify("hello");
  moongate_bytes *json = NULL;
  CHECK(moongate_payment_code_json(code, NULL, &json, NULL) == MOONGATE_OK);
  CHECK(is(moongate_bytes_view(json),
           "{\"schema\":1,\"ecosystem\":\"none\",\"kind\":\"text\",\"valid\":true,"
           "\"sensitive\":false,\"display\":\"text\"}"));
  moongate_bytes_free(json);
  moongate_payment_code_free(code);
}

/* Masked whichever handle is given: the options alone decide. */
static void test_secrets(void) {
  moongate_payment_code *code = classify(kLogin);
  moongate_json_options options = revealed();
  moongate_bytes *json = NULL;
  CHECK(moongate_payment_code_json(code, NULL, &json, NULL) == MOONGATE_OK);
  CHECK(!holds(json, kToken));
  moongate_bytes_free(json);
  CHECK(moongate_payment_code_json(moongate_payment_code_reveal(code), NULL, &json, NULL) ==
        MOONGATE_OK);
  CHECK(!holds(json, kToken));
  moongate_bytes_free(json);
  CHECK(moongate_payment_code_json(code, &options, &json, NULL) == MOONGATE_OK);
  CHECK(holds(json, kToken));
  moongate_bytes_free(json);
  options.struct_size = sizeof options.struct_size; /* an older struct asks for nothing */
  CHECK(moongate_payment_code_json(code, &options, &json, NULL) == MOONGATE_OK);
  CHECK(!holds(json, kToken));
  moongate_bytes_free(json);
  moongate_payment_code_free(code);
}

static void test_resolution(void) {
  moongate_payment_code *code = classify(kLogin);
  const moongate_payment_code *codes[2];
  moongate_json_options options = revealed();
  moongate_error error = new_error();
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  moongate_bytes *json = NULL;
  codes[0] = code;
  codes[1] = NULL;
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_route(router, code, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_resolution_json(resolution, codes, 1, NULL, &json, NULL) == MOONGATE_OK);
  CHECK(holds(json, "{\"schema\":1,\"decision\":\""));
  CHECK(holds(json, "\"codes\":[{\"ecosystem\":\"alipay\","));
  CHECK(!holds(json, kToken));
  moongate_bytes_free(json);
  CHECK(moongate_resolution_json(resolution, codes, 1, &options, &json, NULL) == MOONGATE_OK);
  CHECK(holds(json, kToken));
  moongate_bytes_free(json);
  CHECK(moongate_resolution_json(resolution, codes, 2, NULL, &json, &error) ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.offset == 1);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
  moongate_payment_code_free(code);
}

static void test_arguments(void) {
  moongate_payment_code *code = classify("hello");
  moongate_json_options options;
  moongate_error error = new_error();
  moongate_bytes *json = NULL;
  memset(&options, 0, sizeof options);
  CHECK(moongate_payment_code_json(NULL, NULL, &json, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "code") == 0);
  CHECK(moongate_payment_code_json(code, NULL, NULL, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "out") == 0);
  CHECK(moongate_payment_code_json(code, &options, &json, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "struct_size") == 0);
  CHECK(moongate_resolution_json(NULL, NULL, 0, NULL, &json, &error) ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "resolution") == 0);
  CHECK(moongate_read_result_json(NULL, classifier, NULL, NULL, &json, &error) ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "result") == 0);
  CHECK(json == NULL);
  CHECK(is(moongate_bytes_view(NULL), ""));
  moongate_bytes_free(NULL);
  moongate_payment_code_free(code);
}

static void test_fields_by_name(void) {
  moongate_payment_code *code = classify(
      "00020101021126300012D156000000010110MG123456785204541153031565802CN5909MOON SHOP"
      "6008SHENZHEN6304519F");
  CHECK(is(moongate_payment_code_field(code, "59"), "MOON SHOP"));
  CHECK(is(moongate_payment_code_field(code, "26.01"), "MG12345678"));
  CHECK(is(moongate_payment_code_field(code, "5"), ""));
  CHECK(is(moongate_payment_code_field(code, ""), ""));
  CHECK(is(moongate_payment_code_field(code, NULL), ""));
  CHECK(is(moongate_payment_code_field(NULL, "59"), ""));
  moongate_payment_code_free(code);
}

static void test_flags_by_name(void) {
  moongate_payment_code *code = classify("https://qr.aIipay.com/x");
  CHECK(moongate_payment_code_has_flag(code, "lookalike") == 1);
  CHECK(moongate_payment_code_has_flag(code, "lookalik") == 0);
  CHECK(moongate_payment_code_has_flag(code, "userinfo") == 0);
  CHECK(moongate_payment_code_has_flag(code, NULL) == 0);
  CHECK(moongate_payment_code_has_flag(NULL, "lookalike") == 0);
  moongate_payment_code_free(code);
}

int main(void) {
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  test_explain();
  test_compose();
  test_whole();
  test_secrets();
  test_resolution();
  test_arguments();
  test_fields_by_name();
  test_flags_by_name();
  moongate_classifier_free(classifier);
  return report();
}
