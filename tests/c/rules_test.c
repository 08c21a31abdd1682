/* Ecosystems of the host's own, from C. */
#include "check.h"

#define HEAD \
  "[ecosystem]\nid = \"c_member\"\nname = \"Member\"\nregion = \"CN\"\nspecification = \"own\"\n"
#define LINK                                                                                      \
  "[[link]]\nhost = \"c.shop.example\"\npath = \"/m/\"\nkind = \"payment\"\ntoken = { pattern = " \
  "\"6w\" }\n"

static moongate_classifier_options with(const char *rules) {
  moongate_classifier_options options = {0};
  options.struct_size = sizeof options;
  options.rules_text = rules;
  options.rules_size = strlen(rules);
  return options;
}

static void check_ecosystem(moongate_classifier *classifier, const char *payload, const char *id) {
  moongate_payment_code *code = NULL;
  CHECK(moongate_classify(classifier, payload, strlen(payload), &code, NULL) == MOONGATE_OK);
  CHECK(is(moongate_payment_code_ecosystem(code), id));
  moongate_payment_code_free(code);
}

static void test_rules_are_honoured(void) {
  moongate_classifier_options options = with(HEAD LINK);
  moongate_classifier *classifier = NULL;
  CHECK(moongate_classifier_new_with(&options, &classifier, NULL) == MOONGATE_OK);
  check_ecosystem(classifier, "https://c.shop.example/m/AB1234", "c_member");
  check_ecosystem(classifier, "https://qr.alipay.com/fkx00000000000000000042", "alipay");
  moongate_classifier_free(classifier);
}

static void test_without_built_in(void) {
  moongate_classifier_options options = with(HEAD LINK);
  moongate_classifier *classifier = NULL;
  options.without_built_in = 1;
  CHECK(moongate_classifier_new_with(&options, &classifier, NULL) == MOONGATE_OK);
  check_ecosystem(classifier, "https://qr.alipay.com/fkx00000000000000000042", "none");
  moongate_classifier_free(classifier);
}

static void test_a_fault_is_told(void) {
  moongate_classifier_options options = with(HEAD LINK "colour = 1\n");
  moongate_classifier *classifier = NULL;
  moongate_error error = new_error();
  CHECK(moongate_classifier_new_with(&options, &classifier, &error) == MOONGATE_E_BAD_VALUE);
  CHECK(classifier == NULL);
  CHECK(strstr(error.message, "colour") != NULL);
  options = with(HEAD LINK);
  options.rules_path = "/nowhere/rules.toml";
  CHECK(moongate_classifier_new_with(&options, &classifier, &error) == MOONGATE_E_INVALID_ARGUMENT);
  options.rules_text = NULL;
  CHECK(moongate_classifier_new_with(&options, &classifier, &error) == MOONGATE_E_UNREADABLE);
  options.struct_size = 0;
  CHECK(moongate_classifier_new_with(&options, &classifier, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_classifier_new_with(NULL, NULL, &error) == MOONGATE_E_INVALID_ARGUMENT);
}

static void test_no_options_are_the_built_in(void) {
  moongate_classifier *classifier = NULL;
  CHECK(moongate_classifier_new_with(NULL, &classifier, NULL) == MOONGATE_OK);
  check_ecosystem(classifier, "https://c.shop.example/m/AB1234", "none");
  moongate_classifier_free(classifier);
}

#ifdef KEYS /* the library checks signatures */
static void test_signatures_are_checked_with_keys(void) {
  const char *payload = "upi://pay?pa=shop@examplebank&pn=Shop&orgid=000042&sign=MEUCIQ%3D%3D";
  moongate_classifier_options options = {0};
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  options.struct_size = sizeof options;
  options.keys_path = KEYS;
  CHECK(moongate_classifier_new_with(&options, &classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, payload, strlen(payload), &code, NULL) == MOONGATE_OK);
  CHECK(moongate_payment_code_valid(code) == 0);
  CHECK(!moongate_payment_code_has_flag(code, "signature_unverified"));
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
}

static void test_keys_that_cannot_be_read_are_told(void) {
  moongate_classifier_options options = {0};
  moongate_classifier *classifier = NULL;
  moongate_error error = new_error();
  options.struct_size = sizeof options;
  options.keys_path = "/nowhere/keys";
  CHECK(moongate_classifier_new_with(&options, &classifier, &error) == MOONGATE_E_UNREADABLE);
  CHECK(classifier == NULL);
  CHECK(strstr(error.message, "/nowhere/keys") != NULL);
}
#endif

int main(void) {
  test_rules_are_honoured();
  test_without_built_in();
  test_a_fault_is_told();
  test_no_options_are_the_built_in();
#ifdef KEYS
  test_signatures_are_checked_with_keys();
  test_keys_that_cannot_be_read_are_told();
#endif
  return report();
}
