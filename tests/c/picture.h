/* A picture with one QR code, made for tests. */
#ifndef MOONGATE_TEST_PICTURE_H
#define MOONGATE_TEST_PICTURE_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct picture {
  uint8_t *pixels; /* gray, rows without gaps; free() it */
  int32_t side;
} picture;

/* Prints a text of at most 32 bytes. */
picture print_picture(const char *text);

/* The same with FNC1 in first place. */
picture print_gs1_picture(const char *text);

#ifdef __cplusplus
}
#endif
#endif
