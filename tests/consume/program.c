#include <moongate.h>

/* Succeeds when the picture, its one argument, gives a symbol. */
int main(int argc, char **argv) {
  moongate_reader *reader = NULL;
  moongate_read_result *result = NULL;
  int good = 0;
  if (argc != 2) return 2;
  if (moongate_reader_new(NULL, &reader, NULL) != MOONGATE_OK) return 1;
  if (moongate_reader_read_file(reader, argv[1], &result, NULL) == MOONGATE_OK) {
    good = moongate_read_result_symbol_count(result) > 0;
  }
  moongate_read_result_free(result);
  moongate_reader_free(reader);
  return good ? 0 : 1;
}
