/* Resolvers compiled against an older, the same and a newer version of the plug-in ABI. */
#include "check.h"

const void *resolver_v1(int *released);
const void *resolver_v2(void);
const void *resolver_v3(uint32_t min_version);

static moongate_router *router_with(const void *resolver) {
  moongate_router *router = NULL;
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_router_add(router, (const moongate_resolver *)resolver, NULL) == MOONGATE_OK);
  return router;
}

static moongate_payment_code *consumer_code(void) {
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, "130000000000000001", 18, &code, NULL) == MOONGATE_OK);
  moongate_classifier_free(classifier);
  return code;
}

static void check_answer(moongate_router *router, const moongate_request *request,
                         const char *resolver, const char *message) {
  moongate_payment_code *code = consumer_code();
  const moongate_payment_code *codes[1];
  moongate_resolution *resolution = NULL;
  codes[0] = code;
  CHECK(moongate_route_request(router, codes, 1, request, NULL, &resolution, NULL) == MOONGATE_OK);
  CHECK(is(moongate_resolution_resolver(resolution), resolver));
  CHECK(is(moongate_resolution_message(resolution), message));
  CHECK(is(moongate_resolution_message_id(resolution),
           strcmp(resolver, "handoff") == 0 ? "charge" : ""));
  moongate_resolution_free(resolution);
  moongate_payment_code_free(code);
}

static moongate_request request_of(const char *amount) {
  moongate_request request;
  memset(&request, 0, sizeof request);
  request.struct_size = sizeof request;
  request.amount = amount;
  request.currency = "CNY";
  request.order = " A-7";
  request.terminal = " lane 3";
  return request;
}

static void test_older(void) {
  int released = 0;
  moongate_router *router = router_with(resolver_v1(&released));
  const moongate_request request = request_of("12.30");
  check_answer(router, NULL, "com.example.v1", "version 1");
  check_answer(router, &request, "com.example.v1", "version 1");
  moongate_router_free(router);
  CHECK(released == 1);
}

static void test_current(void) {
  moongate_router *router = router_with(resolver_v2());
  const moongate_request request = request_of("12.30");
  check_answer(router, &request, "com.example.v2", "version 2: 12.30CNY A-7 lane 3");
  check_answer(router, NULL, "handoff", "Payment code of WeChat: charge it");
  moongate_router_free(router);
}

static void test_newer(void) {
  const moongate_request request = request_of("12.30");
  moongate_error error = new_error();
  moongate_router *router = router_with(resolver_v3(2));
  check_answer(router, &request, "com.example.v3", "an old library");
  moongate_router_free(router);
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_router_add(router, (const moongate_resolver *)resolver_v3(3), &error) ==
        MOONGATE_E_UNSUPPORTED_VERSION);
  CHECK(strcmp(error.field, "min_version") == 0);
  moongate_router_free(router);
}

int main(void) {
  test_older();
  test_current();
  test_newer();
  return report();
}
