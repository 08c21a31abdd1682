#include <moongate.h>
#include <string.h>

/* Succeeds when a WeChat consumer code is known as one. */
int main(void) {
  static const char payload[] = "130000000000000001";
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  int good = 0;
  if (moongate_classifier_new(&classifier, NULL) != MOONGATE_OK) return 1;
  if (moongate_classify(classifier, payload, sizeof payload - 1, &code, NULL) == MOONGATE_OK) {
    good = strcmp(moongate_payment_code_ecosystem(code).data, "wechat_pay") == 0;
  }
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
  return good ? 0 : 1;
}
