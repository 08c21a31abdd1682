/* A resolver of the host: what it is shown, what it may answer, when it is let go. */
#include "check.h"

typedef struct till {
  int32_t bits;
  moongate_status status;
  int resolved;
  int released;
  char payload[32]; /* as seen masked */
  char token[32];   /* as revealed */
} till;

static void copy(char *out, size_t room, moongate_str text) {
  size_t size = text.size < room - 1 ? text.size : room - 1;
  memcpy(out, text.data, size);
  out[size] = '\0';
}

static int32_t till_bid(void *user, const moongate_payment_code *code, int32_t context) {
  const till *self = (const till *)user;
  CHECK(context == MOONGATE_CONTEXT_TERMINAL);
  return is(moongate_payment_code_kind(code), "consumer_code") ? self->bits : 0;
}

static moongate_status till_resolve(void *user, const moongate_payment_code *code, int32_t context,
                                    moongate_answer *answer) {
  till *self = (till *)user;
  (void)context;
  ++self->resolved;
  copy(self->payload, sizeof self->payload, moongate_payment_code_payload(code));
  copy(self->token, sizeof self->token,
       moongate_payment_code_payload(moongate_payment_code_reveal(code)));
  CHECK(moongate_answer_set_decision(answer, 7) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_set_decision(answer, MOONGATE_DECISION_CHARGE) == MOONGATE_OK);
  CHECK(moongate_answer_set_message(answer, "one\ntwo", 7) == MOONGATE_OK);
  CHECK(moongate_answer_set_message(answer, NULL, 1) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_add_action(answer, MOONGATE_ACTION_LINK, "x", "https://a b", NULL, "x") ==
        MOONGATE_E_BAD_URI);
  CHECK(moongate_answer_add_action(answer, MOONGATE_ACTION_LINK, "x", NULL, NULL, "x") ==
        MOONGATE_E_BAD_URI);
  CHECK(moongate_answer_add_action(answer, 9, "x", "https://a.example/", NULL, "x") ==
        MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_answer_add_action(answer, MOONGATE_ACTION_LINK, "wechat_pay",
                                   "https://till.example/1", NULL, "Till") == MOONGATE_OK);
  return self->status;
}

static void till_release(void *user) { ++((till *)user)->released; }

static moongate_resolver resolver_of(till *self) {
  moongate_resolver resolver;
  memset(&resolver, 0, sizeof resolver);
  resolver.struct_size = sizeof resolver;
  resolver.min_version = 1;
  resolver.id = "com.example.till";
  resolver.user = self;
  resolver.bid = till_bid;
  resolver.resolve = till_resolve;
  resolver.release = till_release;
  return resolver;
}

static moongate_resolution *route_with(till *self, const char *payload) {
  moongate_resolver resolver = resolver_of(self);
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, payload, strlen(payload), &code, NULL) == MOONGATE_OK);
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_router_add(router, &resolver, NULL) == MOONGATE_OK);
  memset(&resolver, 0, sizeof resolver); /* the router has a copy */
  CHECK(moongate_route(router, code, &resolution, NULL) == MOONGATE_OK);
  CHECK(self->released == 0);
  moongate_router_free(router);
  CHECK(self->released == 1);
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
  return resolution;
}

static void test_answer(void) {
  till self = {100, MOONGATE_OK, 0, 0, "", ""};
  moongate_resolution *resolution = route_with(&self, "130000000000000001");
  CHECK(self.resolved == 1);
  CHECK(strcmp(self.payload, "13************0001") == 0);
  CHECK(strcmp(self.token, "130000000000000001") == 0);
  CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_CHARGE);
  CHECK(is(moongate_resolution_resolver(resolution), "com.example.till"));
  CHECK(is(moongate_resolution_ecosystem(resolution), "wechat_pay"));
  CHECK(is(moongate_resolution_message(resolution), "one\\u{a}two"));
  CHECK(moongate_resolution_action_count(resolution) == 1);
  CHECK(is(moongate_resolution_action_uri(resolution, 0), "https://till.example/1"));
  CHECK(is(moongate_resolution_action_package(resolution, 0), ""));
  CHECK(is(moongate_resolution_action_label(resolution, 0), "Till"));
  CHECK(is(moongate_resolution_action_uri(resolution, 1), ""));
  moongate_resolution_free(resolution);
}

static void test_no_bid(void) {
  till self = {100, MOONGATE_OK, 0, 0, "", ""};
  moongate_resolution *resolution = route_with(&self, "hello");
  CHECK(self.resolved == 0);
  CHECK(is(moongate_resolution_resolver(resolution), "handoff"));
  moongate_resolution_free(resolution);
}

static void test_failure(void) {
  static const moongate_status kStatus[] = {MOONGATE_E_DENIED, MOONGATE_E_INTERNAL, -5, 1000};
  size_t i;
  for (i = 0; i < sizeof kStatus / sizeof kStatus[0]; ++i) {
    till self = {100, MOONGATE_OK, 0, 0, "", ""};
    moongate_error error = new_error();
    moongate_resolution *resolution;
    self.status = kStatus[i];
    resolution = route_with(&self, "130000000000000001");
    CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_REFUSE);
    CHECK(moongate_resolution_action_count(resolution) == 0);
    CHECK(moongate_resolution_error(resolution, 0, &error) == MOONGATE_OK);
    CHECK(error.code == (i == 0 ? MOONGATE_E_DENIED : MOONGATE_E_INTERNAL));
    CHECK(strstr(error.message, "com.example.till") != NULL);
    /* What the resolver said of it reaches whoever asked. */
    CHECK(is(moongate_resolution_message(resolution), "one\\u{a}two"));
    moongate_resolution_free(resolution);
  }
}

/* Answers in part: what is missing is an error that names the resolver. */
static moongate_status partial_resolve(void *user, const moongate_payment_code *code,
                                       int32_t context, moongate_answer *answer) {
  const till *self = (const till *)user;
  (void)code;
  (void)context;
  if (self->status == 1) moongate_answer_set_decision(answer, MOONGATE_DECISION_CHARGE);
  if (self->status == 2) moongate_answer_set_message(answer, "charged", 7);
  return MOONGATE_OK;
}

static void test_partial_answers(void) {
  moongate_status missing;
  for (missing = 0; missing <= 2; ++missing) {
    till self = {100, MOONGATE_OK, 0, 0, "", ""};
    moongate_resolver resolver = resolver_of(&self);
    moongate_classifier *classifier = NULL;
    moongate_payment_code *code = NULL;
    moongate_router *router = NULL;
    moongate_resolution *resolution = NULL;
    moongate_error error = new_error();
    self.status = missing;
    resolver.resolve = partial_resolve;
    CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
    CHECK(moongate_classify(classifier, "130000000000000001", 18, &code, NULL) == MOONGATE_OK);
    CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
    CHECK(moongate_router_add(router, &resolver, NULL) == MOONGATE_OK);
    CHECK(moongate_route(router, code, &resolution, NULL) == MOONGATE_OK);
    CHECK(moongate_resolution_decision(resolution) == MOONGATE_DECISION_REFUSE);
    CHECK(moongate_resolution_error(resolution, 0, &error) == MOONGATE_OK);
    CHECK(strstr(error.message, "com.example.till") != NULL);
    moongate_resolution_free(resolution);
    moongate_router_free(router);
    moongate_payment_code_free(code);
    moongate_classifier_free(classifier);
  }
}

static void test_tables_that_are_not_taken(void) {
  till self = {100, MOONGATE_OK, 0, 0, "", ""};
  moongate_resolver resolver = resolver_of(&self);
  moongate_router *router = NULL;
  moongate_error error = new_error();
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  resolver.min_version = MOONGATE_RESOLVER_VERSION + 1;
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_E_UNSUPPORTED_VERSION);
  CHECK(strcmp(error.field, "min_version") == 0);
  resolver.min_version = 0; /* never set */
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_E_INVALID_ARGUMENT);
  resolver = resolver_of(&self);
  resolver.bid = NULL;
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_E_INVALID_ARGUMENT);
  resolver = resolver_of(&self);
  resolver.id = NULL;
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_E_INVALID_ARGUMENT);
  resolver = resolver_of(&self);
  resolver.struct_size = offsetof(moongate_resolver, resolve); /* too old to resolve */
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_E_INVALID_ARGUMENT);
  resolver.struct_size = offsetof(moongate_resolver, release); /* older: without release() */
  CHECK(moongate_router_add(router, &resolver, &error) == MOONGATE_OK);
  moongate_router_free(router);
  CHECK(self.released == 0);
}

int main(void) {
  test_answer();
  test_no_bid();
  test_failure();
  test_partial_answers();
  test_tables_that_are_not_taken();
  return report();
}
