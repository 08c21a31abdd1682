/* Moongate in a C program: the codes of one picture, and what a terminal does with each.
 *
 *   ./embed_c PICTURE
 *   cc -std=c99 main.c $(pkg-config --cflags --libs moongate) */
#include <stdio.h>

#include <moongate.h>

static void print_code(const moongate_router *router, const moongate_payment_code *code) {
  moongate_resolution *resolution = NULL;
  puts(moongate_payment_code_display(code).data);
  if (moongate_route(router, code, &resolution, NULL) == MOONGATE_OK) {
    printf("  %s: %s\n", moongate_resolution_decision_name(resolution).data,
           moongate_resolution_message(resolution).data);
  }
  moongate_resolution_free(resolution);
}

static void print_codes(const moongate_read_result *result) {
  moongate_classifier *classifier = NULL;
  moongate_router *router = NULL;
  size_t i;
  if (moongate_classifier_new(&classifier, NULL) == MOONGATE_OK &&
      moongate_router_new(NULL, &router, NULL) == MOONGATE_OK) {
    for (i = 0; i < moongate_read_result_symbol_count(result); ++i) {
      const moongate_symbol *symbol = moongate_read_result_symbol(result, i);
      moongate_payment_code *code = NULL;
      if (moongate_classify_symbol(classifier, symbol, &code, NULL) == MOONGATE_OK) {
        print_code(router, code);
      }
      moongate_payment_code_free(code);
    }
  }
  moongate_router_free(router);
  moongate_classifier_free(classifier);
}

int main(int argc, char **argv) {
  moongate_error error = {sizeof error, MOONGATE_OK, 0, "", ""};
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  if (argc != 2) {
    fputs("usage: embed_c PICTURE\n", stderr);
    return 2;
  }
  if (moongate_reader_new(NULL, &reader, &error) == MOONGATE_OK &&
      moongate_reader_read_file(reader, argv[1], &result, &error) == MOONGATE_OK) {
    print_codes(result);
  } else {
    fprintf(stderr, "%s: %s\n", argv[1], error.message);
  }
  moongate_read_result_free(result);
  moongate_reader_free(reader);
  return error.code == MOONGATE_OK ? 0 : 1;
}
