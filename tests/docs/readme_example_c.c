/* The C of the README: a test builds it, runs it and compares it with the README. */
#include <stdio.h>

#include <moongate.h>

int main(void) {
  /* [readme] */
  const char payload[] = "https://qr.alipay.com/fkx00000moongatesample1";
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  if (moongate_classifier_new(&classifier, NULL) == MOONGATE_OK &&
      moongate_classify(classifier, payload, sizeof payload - 1, &code, NULL) == MOONGATE_OK) {
    puts(moongate_payment_code_display(code).data);
  }
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
  /* [/readme] */
  return 0;
}
