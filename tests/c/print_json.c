/* Prints what the C library writes as JSON, one line each, for a test that holds it against the
 * program. Payloads come from standard input, each as its size in decimal, a line end and its
 * bytes.
 *
 * print_json classify|route [--reveal]
 * print_json scan [--reveal] PICTURE... */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "moongate.h"

static moongate_json_options options;
static moongate_classifier *classifier = NULL;
static moongate_router *router = NULL;

static void check(moongate_status status) {
  if (status == MOONGATE_OK) return;
  fprintf(stderr, "%s\n", moongate_status_name(status));
  exit(1);
}

static void print(moongate_bytes *json) {
  moongate_str text = moongate_bytes_view(json);
  fwrite(text.data, 1, text.size, stdout);
  putchar('\n');
  moongate_bytes_free(json);
}

static void classify(const char *payload, size_t size) {
  moongate_payment_code *code = NULL;
  moongate_bytes *json = NULL;
  check(moongate_classify(classifier, payload, size, &code, NULL));
  check(moongate_payment_code_json(code, &options, &json, NULL));
  print(json);
  moongate_payment_code_free(code);
}

static void route(const char *payload, size_t size) {
  moongate_payment_code *code = NULL;
  moongate_resolution *resolution = NULL;
  moongate_bytes *json = NULL;
  const moongate_payment_code *codes[1];
  check(moongate_classify(classifier, payload, size, &code, NULL));
  codes[0] = code;
  check(moongate_route(router, code, &resolution, NULL));
  check(moongate_resolution_json(resolution, codes, 1, &options, &json, NULL));
  print(json);
  moongate_resolution_free(resolution);
  moongate_payment_code_free(code);
}

static void each_payload(void (*use)(const char *payload, size_t size)) {
  unsigned long size;
  while (scanf("%lu", &size) == 1) {
    char *payload = malloc(size + 1);
    if (payload == NULL || getchar() != '\n' || fread(payload, 1, size, stdin) != size) exit(1);
    use(payload, size);
    free(payload);
  }
}

static void scan(const char *path) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  moongate_bytes *json = NULL;
  check(moongate_reader_new(NULL, &reader, NULL));
  check(moongate_reader_read_file(reader, path, &result, NULL));
  options.image = path;
  check(moongate_read_result_json(result, classifier, router, &options, &json, NULL));
  print(json);
  moongate_read_result_free(result);
  moongate_reader_free(reader);
}

int main(int count, char **words) {
  moongate_policy policy; /* as the program routes unless told otherwise */
  int i = 2;
  if (count < 2) return 2;
  memset(&policy, 0, sizeof policy);
  policy.struct_size = sizeof policy;
  policy.context = MOONGATE_CONTEXT_WEB;
  options.struct_size = sizeof options;
  if (i < count && strcmp(words[i], "--reveal") == 0) options.reveal = i++;
  check(moongate_classifier_new(&classifier, NULL));
  check(moongate_router_new(&policy, &router, NULL));
  if (strcmp(words[1], "classify") == 0) each_payload(classify);
  if (strcmp(words[1], "route") == 0) each_payload(route);
  for (; i < count; ++i) scan(words[i]);
  moongate_router_free(router);
  moongate_classifier_free(classifier);
  return 0;
}
