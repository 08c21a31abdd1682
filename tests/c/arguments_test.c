/* What is wrong with a call is named: the argument or member in `field`, its place in `offset`. */
#include "check.h"

static moongate_error error;

static moongate_str text_of(const char *text) {
  moongate_str out;
  out.data = text;
  out.size = strlen(text);
  return out;
}

/* Tells whether a call failed as an invalid argument and named `field`. */
static int names(moongate_status status, const char *field) {
  int named = status == MOONGATE_E_INVALID_ARGUMENT && error.code == status &&
              is(text_of(error.field), field) && error.message[0] != '\0';
  if (!named) fprintf(stderr, "status %d, field \"%s\"\n", (int)status, error.field);
  error = new_error();
  return named;
}

static void test_handles(void) {
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  CHECK(names(moongate_classifier_new(NULL, &error), "out"));
  CHECK(moongate_classifier_new(&classifier, &error) == MOONGATE_OK);
  CHECK(moongate_reader_new(NULL, &reader, &error) == MOONGATE_OK);
  CHECK(names(moongate_classify(NULL, "x", 1, &code, &error), "classifier"));
  CHECK(names(moongate_classify(classifier, NULL, 1, &code, &error), "payload"));
  CHECK(names(moongate_classify(classifier, "x", 1, NULL, &error), "out"));
  CHECK(names(moongate_classify_symbol(classifier, NULL, &code, &error), "symbol"));
  CHECK(names(moongate_reader_new(NULL, NULL, &error), "out"));
  CHECK(names(moongate_reader_read_pixels(NULL, NULL, &result, &error), "reader"));
  CHECK(names(moongate_reader_read_pixels(reader, NULL, &result, &error), "image"));
  CHECK(names(moongate_reader_read_encoded(reader, NULL, 1, &result, &error), "bytes"));
  CHECK(names(moongate_reader_read_file(NULL, "x", &result, &error), "reader"));
  CHECK(names(moongate_reader_read_file(reader, NULL, &result, &error), "path"));
  CHECK(names(moongate_reader_read_file(reader, "x", NULL, &error), "out"));
  CHECK(code == NULL && result == NULL);
  moongate_reader_free(reader);
  moongate_classifier_free(classifier);
}

static void test_routing(void) {
  moongate_classifier *classifier = NULL;
  moongate_payment_code *code = NULL;
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  moongate_resolver resolver;
  const moongate_payment_code *codes[2] = {NULL, NULL};
  CHECK(names(moongate_router_new(NULL, NULL, &error), "out"));
  CHECK(moongate_router_new(NULL, &router, &error) == MOONGATE_OK);
  CHECK(moongate_classifier_new(&classifier, &error) == MOONGATE_OK);
  CHECK(moongate_classify(classifier, "x", 1, &code, &error) == MOONGATE_OK);
  CHECK(names(moongate_route(NULL, code, &resolution, &error), "router"));
  CHECK(names(moongate_route(router, NULL, &resolution, &error), "code"));
  CHECK(names(moongate_route_all(router, NULL, 2, &resolution, &error), "codes"));
  codes[0] = code;
  CHECK(moongate_route_all(router, codes, 2, &resolution, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.offset == 1);
  CHECK(names(error.code, "codes"));
  CHECK(names(moongate_router_add(NULL, NULL, &error), "router"));
  CHECK(names(moongate_router_add(router, NULL, &error), "resolver"));
  memset(&resolver, 0, sizeof resolver);
  CHECK(names(moongate_router_add(router, &resolver, &error), "struct_size"));
  resolver.struct_size = sizeof resolver;
  CHECK(names(moongate_router_add(router, &resolver, &error), "min_version"));
  resolver.min_version = 1;
  CHECK(names(moongate_router_add(router, &resolver, &error), "id"));
  resolver.id = "test.example";
  CHECK(names(moongate_router_add(router, &resolver, &error), "bid"));
  CHECK(resolution == NULL);
  moongate_payment_code_free(code);
  moongate_classifier_free(classifier);
  moongate_router_free(router);
}

static moongate_status new_debouncer(const moongate_debouncer_options *options) {
  moongate_debouncer *debouncer = NULL;
  moongate_status status = moongate_debouncer_new(options, &debouncer, &error);
  moongate_debouncer_free(debouncer);
  return status;
}

static void test_debouncers(void) {
  moongate_debouncer_options options;
  moongate_debouncer *debouncer = NULL;
  moongate_router *router = NULL;
  moongate_resolution *resolution = NULL;
  const moongate_payment_code *codes[1] = {NULL};
  int32_t act = 7;
  memset(&options, 0, sizeof options);
  CHECK(names(moongate_debouncer_new(NULL, NULL, &error), "out"));
  CHECK(names(new_debouncer(&options), "struct_size"));
  options.struct_size = sizeof options;
  options.code_lifetime_ms = -1;
  CHECK(names(new_debouncer(&options), "code_lifetime_ms"));
  options.code_lifetime_ms = 0;
  options.pause_ms = -1;
  CHECK(names(new_debouncer(&options), "pause_ms"));
  CHECK(moongate_router_new(NULL, &router, NULL) == MOONGATE_OK);
  CHECK(moongate_route_all(router, NULL, 0, &resolution, NULL) == MOONGATE_OK);
  CHECK(moongate_debouncer_new(NULL, &debouncer, NULL) == MOONGATE_OK);
#define TAKE(codes, count, now) \
  moongate_debouncer_take(debouncer, resolution, codes, count, now, &act, &error)
  CHECK(names(moongate_debouncer_take(NULL, resolution, NULL, 0, 0, &act, &error), "debouncer"));
  CHECK(names(moongate_debouncer_take(debouncer, NULL, NULL, 0, 0, &act, &error), "resolution"));
  CHECK(names(TAKE(NULL, 1, 0), "codes"));
  CHECK(names(TAKE(codes, 1, 0), "codes"));
  CHECK(names(moongate_debouncer_take(debouncer, resolution, NULL, 0, 0, NULL, &error), "act"));
  CHECK(names(TAKE(NULL, 0, -1), "now_ms"));
  CHECK(names(TAKE(NULL, 0, INT64_MAX), "now_ms"));
  CHECK(act == 7);
  CHECK(TAKE(NULL, 0, (int64_t)1 << 43) == MOONGATE_OK && act == 0);
#undef TAKE
  moongate_debouncer_free(debouncer);
  moongate_resolution_free(resolution);
  moongate_router_free(router);
}

static moongate_status new_reader(const moongate_reader_options *options) {
  moongate_reader *reader = NULL;
  moongate_status status = moongate_reader_new(options, &reader, &error);
  moongate_reader_free(reader);
  return status;
}

static void test_reader_options(void) {
  moongate_reader_options options;
  memset(&options, 0, sizeof options);
  CHECK(names(new_reader(&options), "struct_size"));
  options.struct_size = sizeof options;
  options.effort = 3;
  CHECK(names(new_reader(&options), "effort"));
  options.effort = MOONGATE_EFFORT_BALANCED;
  options.deadline_ms = -1;
  CHECK(names(new_reader(&options), "deadline_ms"));
  options.deadline_ms = 0;
  options.max_symbols = -1;
  CHECK(names(new_reader(&options), "max_symbols"));
  options.max_symbols = 0;
  options.threads = -1;
  CHECK(names(new_reader(&options), "threads"));
  options.threads = 257;
  CHECK(names(new_reader(&options), "threads"));
  options.threads = 256;
  CHECK(new_reader(&options) == MOONGATE_OK);
}

/* Every format of the header is accepted, and nothing beside them. */
static void test_formats(void) {
  moongate_reader_options options;
  int32_t format;
  memset(&options, 0, sizeof options);
  options.struct_size = sizeof options;
  options.formats = &format;
  options.format_count = 1;
  for (format = MOONGATE_FORMAT_QR_CODE; format <= MOONGATE_FORMAT_DX_FILM_EDGE; ++format) {
    CHECK(new_reader(&options) == MOONGATE_OK);
  }
  CHECK(names(new_reader(&options), "formats")); /* one past the last */
  format = MOONGATE_FORMAT_UNKNOWN;
  CHECK(names(new_reader(&options), "formats"));
  format = -1;
  CHECK(names(new_reader(&options), "formats"));
}

static void test_images(void) {
  static const uint8_t kPixels[64];
  moongate_image image;
  moongate_mark mark;
  const moongate_mark *marks[2] = {NULL, NULL};
  moongate_picture *picture = NULL;
  moongate_bytes *png = NULL;
  memset(&image, 0, sizeof image);
#define ENCODE() moongate_encode_png(&image, &png, &error)
  CHECK(names(moongate_encode_png(NULL, &png, &error), "image"));
  CHECK(names(ENCODE(), "struct_size"));
  image.struct_size = sizeof image;
  CHECK(names(ENCODE(), "data"));
  image.data = kPixels;
  CHECK(names(ENCODE(), "width"));
  image.width = 8;
  image.height = -1;
  CHECK(names(ENCODE(), "height"));
  image.height = 65536;
  CHECK(ENCODE() == MOONGATE_E_TOO_LARGE && strcmp(error.field, "height") == 0);
  image.height = 8;
  image.stride = 7;
  CHECK(names(ENCODE(), "stride"));
  image.stride = 8;
  image.size = 63;
  CHECK(ENCODE() == MOONGATE_E_BAD_IMAGE && strcmp(error.field, "size") == 0);
  image.size = 64;
  image.format = 8;
  CHECK(names(ENCODE(), "format"));
#undef ENCODE
  image.format = MOONGATE_PIXELS_GRAY;
  memset(&mark, 0, sizeof mark);
  mark.struct_size = sizeof mark;
  marks[0] = &mark;
  CHECK(moongate_annotate(&image, marks, 2, &picture, &error) == MOONGATE_E_INVALID_ARGUMENT);
  CHECK(error.offset == 1);
  CHECK(names(error.code, "marks"));
  CHECK(names(moongate_picture_load(NULL, 0, &picture, &error), "path"));
  CHECK(names(moongate_picture_decode(NULL, 1, 0, &picture, &error), "bytes"));
  CHECK(picture == NULL && png == NULL);
}

int main(void) {
  error = new_error();
  test_handles();
  test_routing();
  test_debouncers();
  test_reader_options();
  test_formats();
  test_images();
  return report();
}
