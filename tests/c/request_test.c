/* What a host knows of a payment, and in which language it speaks. */
#include "check.h"

static moongate_payment_code *classify(const char *payload) {
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, payload, strlen(payload), &code, NULL) == MOONGATE_OK);
  moongate_classifier_free(classifier);
  return code;
}

static moongate_router *router_in(int32_t language) {
  moongate_policy policy;
  moongate_router *router = NULL;
  memset(&policy, 0, sizeof policy);
  policy.struct_size = sizeof policy;
  policy.context = MOONGATE_CONTEXT_TERMINAL;
  policy.language = language;
  CHECK(moongate_router_new(&policy, &router, NULL) == MOONGATE_OK);
  return router;
}

static moongate_request new_request(void) {
  moongate_request request;
  memset(&request, 0, sizeof request);
  request.struct_size = sizeof request;
  return request;
}

static moongate_resolution *route(const moongate_router *router, const char *payload,
                                  const moongate_request *request) {
  moongate_payment_code *code = classify(payload);
  const moongate_payment_code *codes[1];
  moongate_resolution *resolution = NULL;
  codes[0] = code;
  CHECK(moongate_route_request(router, codes, 1, request, NULL, &resolution, NULL) == MOONGATE_OK);
  moongate_payment_code_free(code);
  return resolution;
}

static void test_amount(void) {
  moongate_router *router = router_in(MOONGATE_LANGUAGE_EN);
  moongate_request request = new_request();
  moongate_resolution *resolution;
  request.amount = "12.34";
  request.currency = "CNY";
  resolution = route(router, "130000000000000001", &request);
  CHECK(is(moongate_resolution_message(resolution), "Payment code of WeChat: charge 12.34 CNY"));
  CHECK(is(moongate_resolution_message_id(resolution), "charge_amount"));
  CHECK(is(moongate_resolution_message_argument(resolution, "app"), "wechat_pay"));
  CHECK(is(moongate_resolution_message_argument(resolution, "amount"), "12.34 CNY"));
  CHECK(is(moongate_resolution_message_argument(resolution, "payee"), ""));
  CHECK(is(moongate_resolution_message_argument(resolution, NULL), ""));
  CHECK(is(moongate_resolution_message_id(NULL), ""));
  moongate_resolution_free(resolution);
  moongate_router_free(router);
}

static void test_context(void) {
  static const int32_t kAndroid = MOONGATE_CONTEXT_ANDROID;
  moongate_router *router = router_in(MOONGATE_LANGUAGE_EN);
  moongate_request request = new_request();
  moongate_resolution *resolution;
  request.context = &kAndroid;
  resolution = route(router, "https://qr.alipay.com/fkx09999example00000001", &request);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_OPEN);
  CHECK(is(moongate_resolution_action_label_id(resolution, 0), "open_in"));
  CHECK(is(moongate_resolution_action_label_id(resolution, 99), ""));
  moongate_resolution_free(resolution);
  moongate_router_free(router);
}

static void test_faults(void) {
  static const int32_t kNowhere = 4;
  moongate_router *router = router_in(MOONGATE_LANGUAGE_EN);
  moongate_payment_code *code = classify("130000000000000001");
  const moongate_payment_code *codes[1];
  moongate_resolution *resolution = NULL;
  moongate_error error = new_error();
  moongate_request request = new_request();
  codes[0] = code;
  request.amount = "12.34"; /* of what? */
  CHECK(moongate_route_request(router, codes, 1, &request, NULL, &resolution, &error) ==
        MOONGATE_E_BAD_CURRENCY);
  CHECK(strcmp(error.field, "currency") == 0);
  request.currency = "JPY";
  CHECK(moongate_route_request(router, codes, 1, &request, NULL, &resolution, &error) ==
        MOONGATE_E_BAD_AMOUNT);
  request = new_request();
  request.context = &kNowhere;
  CHECK(moongate_route_request(router, codes, 1, &request, NULL, &resolution, &error) ==
        MOONGATE_E_INVALID_ARGUMENT);
  request = new_request();
  request.struct_size = 0;
  CHECK(moongate_route_request(router, codes, 1, &request, NULL, &resolution, &error) ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(resolution == NULL);
  moongate_payment_code_free(code);
  moongate_router_free(router);
}

static void test_language(void) {
  moongate_router *router = router_in(MOONGATE_LANGUAGE_ZH);
  moongate_resolution *resolution = route(router, "hello", NULL);
  static const int32_t kEnglish = MOONGATE_LANGUAGE_EN;
  moongate_request request = new_request();
  moongate_policy policy;
  moongate_error error = new_error();
  CHECK(is(moongate_resolution_message(resolution), "hello"));
  moongate_resolution_free(resolution);
  resolution = route(router, "https://qr.alipay.com@evil.example/", NULL);
  CHECK(is(moongate_resolution_message_id(resolution), "deceptive"));
  CHECK(is(moongate_resolution_message(resolution),
           "\xe6\xad\xa4\xe7\xa0\x81\xe4\xbc\xaa\xe8\xa3\x85\xe6\x88\x90\xe5\x85\xb6\xe4\xbb\x96"
           "\xe7\xa0\x81\xef\xbc\x8c\xe8\xaf\xb7\xe5\x8b\xbf\xe4\xbd\xbf\xe7\x94\xa8"));
  moongate_resolution_free(resolution);
  moongate_router_free(router);

  router = router_in(MOONGATE_LANGUAGE_ZH);
  request.language = &kEnglish;
  resolution = route(router, "130000000000000001", &request);
  CHECK(is(moongate_resolution_message(resolution), "Payment code of WeChat: charge it"));
  moongate_resolution_free(resolution);
  moongate_router_free(router);

  memset(&policy, 0, sizeof policy);
  policy.struct_size = sizeof policy;
  policy.language = 2;
  CHECK(moongate_policy_check(&policy, 0, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(strcmp(error.field, "language") == 0);
  policy.struct_size = offsetof(moongate_policy, language); /* older: English */
  CHECK(moongate_policy_check(&policy, 0, &error) == MOONGATE_OK);
}

int main(void) {
  test_amount();
  test_context();
  test_faults();
  test_language();
  return report();
}
