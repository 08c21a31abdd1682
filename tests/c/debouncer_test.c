/* A lane in C: what is seen again is acted on once, by the clock of the host. */
#include "check.h"

enum { kCodes = 3 };

static const char *const kPayloads[kCodes] = {"134500000000000017", "280000000000000017",
                                              "https://qr.alipay.com/fkx09999example00000001"};
static moongate_payment_code *codes[kCodes];
static moongate_router *router = NULL;

/* Takes in `count` codes, seen together; tells the decision that is acted on, -1 = none. */
static int32_t take(moongate_debouncer *debouncer, const moongate_payment_code *const *seen,
                    size_t count, int64_t now_ms) {
  moongate_resolution *resolution = NULL;
  int32_t act = -1;
  int32_t decision;
  moongate_error error = new_error();
  CHECK(moongate_route_all(router, seen, count, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_debouncer_take(debouncer, resolution, seen, count, now_ms, &act, &error) ==
        MOONGATE_OK);
  CHECK(error.code == MOONGATE_OK);
  CHECK(act == 0 || act == 1);
  decision = act == 1 ? moongate_resolution_decision(resolution) : -1;
  moongate_resolution_free(resolution);
  return decision;
}

static int32_t take_one(moongate_debouncer *debouncer, int which, int64_t now_ms) {
  const moongate_payment_code *seen[1];
  seen[0] = codes[which];
  return take(debouncer, seen, 1, now_ms);
}

static void test_defaults(void) {
  const moongate_payment_code *both[2];
  const moongate_payment_code *flipped[2];
  moongate_debouncer *debouncer = NULL;
  CHECK(moongate_debouncer_new(NULL, &debouncer, NULL) == MOONGATE_OK);
  both[0] = flipped[1] = codes[0];
  both[1] = flipped[0] = codes[1];
  CHECK(take_one(debouncer, 0, 0) == MOONGATE_DECISION_CHARGE);
  CHECK(take(debouncer, NULL, 0, 100) == -1);
  CHECK(take_one(debouncer, 0, 200) == -1);
  CHECK(take_one(debouncer, 1, 300) == MOONGATE_DECISION_CHARGE);
  CHECK(take(debouncer, both, 2, 400) == MOONGATE_DECISION_CONFLICT);
  CHECK(take(debouncer, flipped, 2, 500) == -1);
  CHECK(take_one(debouncer, 2, 600) == MOONGATE_DECISION_ASK_TO_SCAN);
  CHECK(take_one(debouncer, 2, 3599) == -1);
  CHECK(take_one(debouncer, 2, 6599) == MOONGATE_DECISION_ASK_TO_SCAN);
  CHECK(take_one(debouncer, 0, 599999) == -1);
  CHECK(take_one(debouncer, 1, 600300) == MOONGATE_DECISION_CHARGE);
  moongate_debouncer_free(debouncer);
}

/* Codes whose getters are masked are told apart by what they hide. */
static void test_masked(void) {
  static const char kOther[] = "134599999999990017"; /* masked, it is the same */
  moongate_classifier *classifier = NULL;
  moongate_payment_code *other = NULL;
  moongate_debouncer *debouncer = NULL;
  const moongate_payment_code *seen[1];
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, kOther, sizeof kOther - 1, &other, NULL) == MOONGATE_OK);
  CHECK(is(moongate_payment_code_payload(codes[0]), "13************0017"));
  CHECK(is(moongate_payment_code_payload(other), "13************0017"));
  CHECK(moongate_debouncer_new(NULL, &debouncer, NULL) == MOONGATE_OK);
  CHECK(take_one(debouncer, 0, 0) == MOONGATE_DECISION_CHARGE);
  seen[0] = other;
  CHECK(take(debouncer, seen, 1, 1) == MOONGATE_DECISION_CHARGE);
  seen[0] = moongate_payment_code_reveal(other);
  CHECK(take(debouncer, seen, 1, 2) == -1);
  moongate_debouncer_free(debouncer);
  moongate_payment_code_free(other);
  moongate_classifier_free(classifier);
}

static void test_options(void) {
  moongate_debouncer_options options;
  moongate_debouncer *debouncer = NULL;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.code_lifetime_ms = 90000;
  options.pause_ms = 500;
  CHECK(moongate_debouncer_new(&options, &debouncer, NULL) == MOONGATE_OK);
  CHECK(take_one(debouncer, 0, 1000) == MOONGATE_DECISION_CHARGE);
  CHECK(take_one(debouncer, 2, 1000) == MOONGATE_DECISION_ASK_TO_SCAN);
  CHECK(take_one(debouncer, 2, 1499) == -1);
  CHECK(take_one(debouncer, 2, 1999) == MOONGATE_DECISION_ASK_TO_SCAN);
  CHECK(take_one(debouncer, 0, 90000) == -1);
  CHECK(take_one(debouncer, 0, 91000) == MOONGATE_DECISION_CHARGE);
  moongate_debouncer_free(debouncer);
  options.struct_size = offsetof(moongate_debouncer_options, pause_ms); /* an older struct */
  CHECK(moongate_debouncer_new(&options, &debouncer, NULL) == MOONGATE_OK);
  CHECK(take_one(debouncer, 2, 0) == MOONGATE_DECISION_ASK_TO_SCAN);
  CHECK(take_one(debouncer, 2, 2999) == -1);
  moongate_debouncer_free(debouncer);
}

int main(void) {
  moongate_classifier *classifier = NULL;
  size_t i;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  for (i = 0; i < kCodes; ++i) {
    CHECK(moongate_classify(classifier, kPayloads[i], strlen(kPayloads[i]), &codes[i], NULL) ==
          MOONGATE_OK);
  }
  test_defaults();
  test_masked();
  test_options();
  for (i = 0; i < kCodes; ++i) moongate_payment_code_free(codes[i]);
  moongate_router_free(router);
  moongate_classifier_free(classifier);
  return report();
}
