/* A library without the reader says so, and does all else. */
#include "check.h"

static void test_pictures(void) {
  moongate_error error = new_error();
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  moongate_picture *picture = NULL;
  moongate_bytes *bytes = NULL;
  moongate_image image;
  memset(&image, 0, sizeof image);
  image.struct_size = sizeof image;
  CHECK(moongate_reader_new(NULL, &reader, &error) == MOONGATE_E_UNSUPPORTED);
  CHECK(error.code == MOONGATE_E_UNSUPPORTED && error.message[0] != '\0');
  CHECK(moongate_reader_read_pixels(NULL, &image, &result, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_reader_read_encoded(NULL, "", 0, &result, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_reader_read_file(NULL, "x.png", &result, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_picture_decode("", 0, 0, &picture, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_picture_load("x.png", 0, &picture, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_picture_image(NULL, &image) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(moongate_annotate(&image, NULL, 0, &picture, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(moongate_encode_png(&image, &bytes, NULL) == MOONGATE_E_UNSUPPORTED);
  CHECK(reader == NULL && result == NULL && picture == NULL && bytes == NULL);
  moongate_reader_free(NULL);
  moongate_picture_free(NULL);
  moongate_read_result_free(NULL);
}

static void test_codes(void) {
  static const char kPayload[] = "https://qr.alipay.com/fkx09999example00000001";
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  CHECK(moongate_classifier_new(&classifier, NULL) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, kPayload, sizeof kPayload - 1, &code, NULL) == MOONGATE_OK);
  CHECK(is(moongate_payment_code_ecosystem(code), "alipay"));
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
}

int main(void) {
  test_pictures();
  test_codes();
  return report();
}
