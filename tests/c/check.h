/* Assertions for tests in C. A test program ends with `return report();`. */
#ifndef MOONGATE_TEST_CHECK_H
#define MOONGATE_TEST_CHECK_H

#include <stdio.h>
#include <string.h>

#include "moongate.h"

static int failures = 0;

#define CHECK(condition)                                              \
  do {                                                                \
    if (!(condition)) {                                               \
      ++failures;                                                     \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
    }                                                                 \
  } while (0)

/* Tells whether a borrowed text is `expected`, a NUL after it included. */
static int is(moongate_str text, const char *expected) {
  return text.data != NULL && text.size == strlen(expected) &&
         memcmp(text.data, expected, text.size + 1) == 0;
}

static moongate_error new_error(void) {
  moongate_error error;
  memset(&error, 0, sizeof error);
  error.struct_size = sizeof error;
  return error;
}

static int report(void) {
  if (failures == 0) puts("all checks passed");
  return failures == 0 ? 0 : 1;
}

#endif
