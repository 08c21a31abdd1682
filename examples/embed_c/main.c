/* Moongate in a C program: the codes of one picture, and what a terminal does with each.
 *
 *   ./embed_c PICTURE
 *   cc -std=c99 main.c $(pkg-config --cflags --libs moongate) */
#include <stdio.h>

#include <moongate.h>

static moongate_error error = {sizeof error, MOONGATE_OK, 0, "", ""};

/* [readme] */
static int print_code(const moongate_classifier *classifier, const moongate_router *router,
                      const moongate_symbol *symbol) {
  moongate_payment_code *code = NULL;
  moongate_resolution *resolution = NULL;
  if (moongate_classify_symbol(classifier, symbol, &code, &error) == MOONGATE_OK &&
      moongate_route(router, code, &resolution, &error) == MOONGATE_OK) {
    printf("%s\n  %s: %s\n", moongate_payment_code_display(code).data,
           moongate_resolution_decision_name(resolution).data,
           moongate_resolution_message(resolution).data);
  }
  moongate_resolution_free(resolution);
  moongate_payment_code_free(code);
  return error.code == MOONGATE_OK;
}
/* [/readme] */

static void print_codes(const moongate_read_result *result) {
  moongate_classifier *classifier = NULL;
  moongate_router *router = NULL;
  size_t i;
  if (moongate_classifier_new(&classifier, &error) == MOONGATE_OK &&
      moongate_router_new(NULL, &router, &error) == MOONGATE_OK) {
    for (i = 0; i < moongate_read_result_symbol_count(result); ++i) {
      if (!print_code(classifier, router, moongate_read_result_symbol(result, i))) break;
    }
  }
  moongate_router_free(router);
  moongate_classifier_free(classifier);
}

/* A place that was read in two ways is a conflict, a symbol that breaks its rules an error. */
static void print_result(const moongate_read_result *result) {
  size_t i;
  for (i = 0; i < moongate_read_result_error_count(result); ++i) {
    moongate_error damage = {sizeof damage, MOONGATE_OK, 0, "", ""};
    moongate_read_result_error(result, i, &damage);
    fprintf(stderr, "a damaged symbol: %s\n", damage.message);
  }
  if (moongate_read_result_conflict(result)) {
    puts("conflict: one place was read in two ways");
  } else {
    print_codes(result);
  }
}

int main(int argc, char **argv) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  if (argc != 2) {
    fputs("usage: embed_c PICTURE\n", stderr);
    return 2;
  }
  if (moongate_reader_new(NULL, &reader, &error) == MOONGATE_OK &&
      moongate_reader_read_file(reader, argv[1], &result, &error) == MOONGATE_OK) {
    print_result(result);
  }
  if (error.code != MOONGATE_OK) fprintf(stderr, "%s: %s\n", argv[1], error.message);
  moongate_read_result_free(result);
  moongate_reader_free(reader);
  return error.code == MOONGATE_OK ? 0 : 1;
}
