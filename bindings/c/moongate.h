/* moongate: reads any payment code from a picture, says whose it is and what it asks, routes it.
 *
 * C99. Rules that hold for every function:
 *
 * - Handles are opaque, of distinct types. What `_new` or an `out` parameter gives, the `_free` of
 *   its type takes back; `_free(NULL)` is fine. A handle got from another handle is borrowed: it
 *   ends with its owner.
 * - Functions that can fail return a moongate_status. Outputs are written on MOONGATE_OK only,
 *   except `error`, which is written on failure only and may be NULL.
 * - Functions that return a value cannot fail: for a NULL handle or an index out of range it is
 *   empty, 0 or NULL.
 * - Text is UTF-8 with its size in bytes and may hold NUL. Texts that are given back are borrowed
 *   from the handle they came from, and a NUL follows their last byte. Input of size 0 may be NULL.
 * - A struct that begins with `struct_size` may grow at its end: set it to sizeof the struct as you
 *   compile it. A shorter struct is read as far as it goes, the rest takes its default.
 * - Threads: a moongate_reader and a moongate_debouncer belong to one thread at a time. A
 *   moongate_router may be shared once every resolver is added, if the resolvers may. All other
 *   handles never change: any threads may read them. Different handles never share state.
 * - Only secrets are hidden: getters of a sensitive code give masked texts until
 *   moongate_payment_code_reveal() is asked. Two things cannot be masked and still be of use: what
 *   a symbol says (moongate_symbol_bytes(), moongate_symbol_text()) and the links that open a code
 *   (moongate_resolution_action_uri()). Hand them on; do not log them. */
#ifndef MOONGATE_H
#define MOONGATE_H

#include "moongate_names.h"
#include "moongate_resolver.h"

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Status and errors ------------------------------------------------------------------- */

enum { MOONGATE_OK = 0 }; /* any other status is a MOONGATE_E_ of moongate_names.h */

/* One thing that is wrong. Filled by the library into a struct of the caller: nothing to free.
 * Never holds payload contents. */
typedef struct moongate_error {
  size_t struct_size; /* sizeof(moongate_error), set by the caller */
  moongate_status code;
  uint64_t offset;   /* bytes from the start of the payload or file */
  char field[48];    /* the standard's own field name, or the argument or member; "" when none */
  char message[208]; /* one sentence for people; programs must not parse it */
} moongate_error;

/* Borrowed text. `data` is never NULL. */
typedef struct moongate_str {
  const char *data;
  size_t size; /* bytes, without the NUL that follows */
} moongate_str;

/* Version of the library, "major.minor.patch". Static storage. */
MOONGATE_API const char *moongate_version(void);

/* MOONGATE_ABI_VERSION of the library that runs. */
MOONGATE_API uint32_t moongate_abi_version(void);

/* Name of a status, such as "crc_mismatch"; "ok" for MOONGATE_OK. Static storage. */
MOONGATE_API const char *moongate_status_name(moongate_status status);

/* ---- Bytes and JSON ---------------------------------------------------------------------- */

typedef struct moongate_bytes moongate_bytes; /* a text or a file in memory */

MOONGATE_API moongate_str moongate_bytes_view(const moongate_bytes *bytes);
MOONGATE_API void moongate_bytes_free(moongate_bytes *bytes);

/* How the functions that end with _json write; NULL stands for the defaults. Each gives one line
 * without a line end, byte for byte what the program prints with --json: ASCII only, empty members
 * left out, "schema" first. The caller frees it. */
typedef struct moongate_json_options {
  size_t struct_size;
  int32_t reveal;    /* not 0: secrets are shown, whichever handle is given; masked by default */
  const char *image; /* moongate_read_result_json(): the picture's name; NULL leaves it out */
} moongate_json_options;

/* ---- Ecosystems -------------------------------------------------------------------------- */

typedef struct moongate_ecosystem {
  size_t struct_size;
  moongate_str id;
  moongate_str name;          /* for people */
  moongate_str region;        /* ISO 3166-1 alpha-2, or "001" for the world */
  moongate_str specification; /* document, version */
  moongate_str family;        /* id that a policy names to mean this one as well; empty = none */
  moongate_str name_zh;       /* in Chinese; empty = name */
  moongate_str confidence;    /* "specification", "documented" or "observed" */
} moongate_ecosystem;

/* Ecosystems that this build knows, sorted by id. */
MOONGATE_API size_t moongate_ecosystem_count(void);

/* Writes one of them; MOONGATE_E_INVALID_ARGUMENT for an index out of range. Static storage. */
MOONGATE_API moongate_status moongate_ecosystem_at(size_t index, moongate_ecosystem *out);

/* Id of the ecosystem whose app sent an HTTP User-Agent header; empty when none is known. Static
 * storage. */
MOONGATE_API moongate_str moongate_ecosystem_of_user_agent(const char *user_agent, size_t size);

/* ---- Reading pictures ----------------------------------------------------------------------
 *
 * A library built without the reader (-DMOONGATE_READER=OFF -DMOONGATE_C=ON) exports the same
 * functions, under the same MOONGATE_ABI_VERSION: those that make a reader, read, decode, draw on
 * or encode a picture give MOONGATE_E_UNSUPPORTED, all else works. moongate_reader_new() tells
 * which of the two a program runs with. */

enum { MOONGATE_EFFORT_FAST = 0, MOONGATE_EFFORT_BALANCED = 1, MOONGATE_EFFORT_THOROUGH = 2 };

enum {
  MOONGATE_PIXELS_GRAY = 0, /* 1 byte a pixel */
  MOONGATE_PIXELS_RGB = 1,
  MOONGATE_PIXELS_BGR = 2,
  MOONGATE_PIXELS_RGBA = 3,
  MOONGATE_PIXELS_BGRA = 4,
  MOONGATE_PIXELS_NV12 = 5, /* the luma plane alone is read */
  MOONGATE_PIXELS_NV21 = 6,
  MOONGATE_PIXELS_I420 = 7
};

typedef struct moongate_reader_options {
  size_t struct_size;
  int32_t effort;         /* MOONGATE_EFFORT_…, balanced by default */
  int32_t deadline_ms;    /* for one picture, from call to return; 0 = none */
  const int32_t *formats; /* MOONGATE_FORMAT_…; NULL = all but AZTEC_RUNE, DX_FILM_EDGE and
                             TELEPEN, when fast of the linear ones CODE_128, EAN, UPC and ITF */
  size_t format_count;
  int32_t max_symbols; /* stop when so many are read; 0 = all */
  int32_t threads;     /* that one call may use, with the same result; 256 at most, 0 counts as 1 */
  uint64_t max_pixels; /* width × height that a file may ask for; 0 = 64 million */
  int32_t ean_add_ons; /* not 0: the 2 or 5 digits beside an EAN or UPC symbol follow its own */
  /* Character set of texts that neither an ECI nor valid UTF-8 tells of, by its IANA name, such as
   * "windows-1251", in place of a guess; NULL = guess. */
  const char *fallback_charset;
} moongate_reader_options;

/* Pixels of the caller, borrowed for the call. */
typedef struct moongate_image {
  size_t struct_size;
  const uint8_t *data;
  size_t size;    /* of the buffer in bytes; 0 = unknown, then height × stride is trusted */
  int32_t width;  /* pixels */
  int32_t height; /* pixels */
  size_t stride;  /* bytes from row to row; 0 = rows without gaps */
  int32_t format; /* MOONGATE_PIXELS_… */
} moongate_image;

typedef struct moongate_point {
  float x; /* pixels; the centre of the top left pixel is (0.5, 0.5) */
  float y;
} moongate_point;

/* Four corners, clockwise as printed, from the symbol's own top left. */
typedef struct moongate_quad {
  moongate_point corner[4];
} moongate_quad;

typedef struct moongate_reader moongate_reader;           /* one thread at a time */
typedef struct moongate_read_result moongate_read_result; /* what one picture gave */
typedef struct moongate_symbol moongate_symbol;           /* borrowed from a result */

/* Makes a reader. `options` may be NULL. */
MOONGATE_API moongate_status moongate_reader_new(const moongate_reader_options *options,
                                                 moongate_reader **out, moongate_error *error);
MOONGATE_API void moongate_reader_free(moongate_reader *reader);

/* Reads pixels. A picture without a symbol is MOONGATE_OK and an empty result. */
MOONGATE_API moongate_status moongate_reader_read_pixels(moongate_reader *reader,
                                                         const moongate_image *image,
                                                         moongate_read_result **out,
                                                         moongate_error *error);

/* Reads a PNG, JPEG, WebP, GIF, BMP or PNM in memory, told apart by content. */
MOONGATE_API moongate_status moongate_reader_read_encoded(moongate_reader *reader,
                                                          const void *bytes, size_t size,
                                                          moongate_read_result **out,
                                                          moongate_error *error);

/* Reads a picture file. `path` is NUL-terminated. */
MOONGATE_API moongate_status moongate_reader_read_file(moongate_reader *reader, const char *path,
                                                       moongate_read_result **out,
                                                       moongate_error *error);

/* Asks running reads to stop, from any thread. */
typedef struct moongate_stop moongate_stop;
MOONGATE_API moongate_status moongate_stop_new(moongate_stop **out, moongate_error *error);
MOONGATE_API void moongate_stop_request(moongate_stop *stop); /* for good */
MOONGATE_API void moongate_stop_free(moongate_stop *stop);    /* while a read runs, too */

/* What holds for one read alone. */
typedef struct moongate_read_request {
  size_t struct_size;
  int32_t left; /* where to look, in pixels; what lies beyond the edge is cut off */
  int32_t top;
  int32_t width; /* width and height 0 = everywhere */
  int32_t height;
  int32_t deadline_ms;       /* in place of the reader's; 0 = that one */
  const moongate_stop *stop; /* asked to stop, the read returns within some 50 ms with what was
                                found until then, cut short; NULL = nobody asks */
} moongate_read_request;

/* As moongate_reader_read_pixels() and moongate_reader_read_encoded(), in a part of the picture,
 * and so that it can be stopped. Corners are told in pixels of the whole picture. `request` may be
 * NULL. MOONGATE_E_INVALID_ARGUMENT for a region outside the picture. */
MOONGATE_API moongate_status moongate_reader_read_pixels_with(moongate_reader *reader,
                                                              const moongate_image *image,
                                                              const moongate_read_request *request,
                                                              moongate_read_result **out,
                                                              moongate_error *error);
MOONGATE_API moongate_status moongate_reader_read_encoded_with(moongate_reader *reader,
                                                               const void *bytes, size_t size,
                                                               const moongate_read_request *request,
                                                               moongate_read_result **out,
                                                               moongate_error *error);

MOONGATE_API void moongate_read_result_free(moongate_read_result *result);

/* Size of the picture in pixels, EXIF orientation applied. */
MOONGATE_API int32_t moongate_read_result_width(const moongate_read_result *result);
MOONGATE_API int32_t moongate_read_result_height(const moongate_read_result *result);
/* One place of the picture was read in two ways, or a symbol stands inside another one: trust
 * neither. */
MOONGATE_API int32_t moongate_read_result_conflict(const moongate_read_result *result);
/* Something was left out, behind which a symbol may stand unseen: charge nothing, look again. The
 * deadline came first, the picture is too full of patterns to follow up all of them, a part of the
 * file is missing, or a matrix code that was not read stands beside what was (see the hints). */
MOONGATE_API int32_t moongate_read_result_cut_short(const moongate_read_result *result);
/* Milliseconds from pixels to symbols, decoding of the file not counted. */
MOONGATE_API double moongate_read_result_elapsed_ms(const moongate_read_result *result);

MOONGATE_API size_t moongate_read_result_symbol_count(const moongate_read_result *result);
MOONGATE_API const moongate_symbol *moongate_read_result_symbol(const moongate_read_result *result,
                                                                size_t index);

/* Things that are no readable symbol but that a person should be told about. */
MOONGATE_API size_t moongate_read_result_hint_count(const moongate_read_result *result);
MOONGATE_API moongate_str moongate_read_result_hint_kind(const moongate_read_result *result,
                                                         size_t index);
MOONGATE_API moongate_str moongate_read_result_hint_opens_in(const moongate_read_result *result,
                                                             size_t index);
/* Why the symbol was not read: "cut_off" by the edge of the picture, "too_small", "blurred" or
 * "damaged"; empty for other kinds. */
MOONGATE_API moongate_str moongate_read_result_hint_why(const moongate_read_result *result,
                                                        size_t index);
MOONGATE_API moongate_quad moongate_read_result_hint_corners(const moongate_read_result *result,
                                                             size_t index);

/* What each stage of the cascade did, in the order in which they ran. */
MOONGATE_API size_t moongate_read_result_stage_count(const moongate_read_result *result);
MOONGATE_API moongate_str moongate_read_result_stage_name(const moongate_read_result *result,
                                                          size_t index);
MOONGATE_API int32_t moongate_read_result_stage_entered(const moongate_read_result *result,
                                                        size_t index);
MOONGATE_API int32_t moongate_read_result_stage_found(const moongate_read_result *result,
                                                      size_t index);
MOONGATE_API double moongate_read_result_stage_ms(const moongate_read_result *result, size_t index);

/* Symbols that were found but are malformed. MOONGATE_E_INVALID_ARGUMENT when out of range. */
MOONGATE_API size_t moongate_read_result_error_count(const moongate_read_result *result);
MOONGATE_API moongate_status moongate_read_result_error(const moongate_read_result *result,
                                                        size_t index, moongate_error *out);

/* ---- Pictures ---------------------------------------------------------------------------- */

typedef struct moongate_picture moongate_picture; /* pixels that the library owns */

/* One symbol to mark on a picture. */
typedef struct moongate_mark {
  size_t struct_size;
  moongate_quad corners; /* may lie outside the picture */
  const char *label;     /* one line, NUL-terminated; may be NULL */
  uint8_t red;           /* colour of outline and label */
  uint8_t green;
  uint8_t blue;
  uint8_t cover; /* not 0: paint over the symbol, so that nobody reads it off the copy */
} moongate_mark;

/* Decodes a picture file in memory. `max_pixels` is width × height; 0 = 64 million. */
MOONGATE_API moongate_status moongate_picture_decode(const void *bytes, size_t size,
                                                     uint64_t max_pixels, moongate_picture **out,
                                                     moongate_error *error);

/* Decodes a picture file. `path` is NUL-terminated. */
MOONGATE_API moongate_status moongate_picture_load(const char *path, uint64_t max_pixels,
                                                   moongate_picture **out, moongate_error *error);

MOONGATE_API void moongate_picture_free(moongate_picture *picture);

/* Describes the pixels, which stay with the picture. */
MOONGATE_API moongate_status moongate_picture_image(const moongate_picture *picture,
                                                    moongate_image *out);

/* Copies pixels and draws an outline with a label for each mark. A mark that is NULL or not sized
 * is told by its place in `error->offset`. */
MOONGATE_API moongate_status moongate_annotate(const moongate_image *image,
                                               const moongate_mark *const *marks, size_t count,
                                               moongate_picture **out, moongate_error *error);

/* Encodes pixels as a PNG. */
MOONGATE_API moongate_status moongate_encode_png(const moongate_image *image, moongate_bytes **out,
                                                 moongate_error *error);

/* ---- Symbols ----------------------------------------------------------------------------- */

MOONGATE_API int32_t moongate_symbol_format(const moongate_symbol *symbol);
/* W3C name of the format, such as "qr_code". */
MOONGATE_API moongate_str moongate_symbol_format_name(const moongate_symbol *symbol);
MOONGATE_API moongate_quad moongate_symbol_corners(const moongate_symbol *symbol);
/* As encoded in the symbol: the truth. Never masked: a symbol is not classified yet. */
MOONGATE_API moongate_str moongate_symbol_bytes(const moongate_symbol *symbol);
/* UTF-8 made from the bytes; empty when they are not text. */
MOONGATE_API moongate_str moongate_symbol_text(const moongate_symbol *symbol);
/* IANA name of the character set that the text was made with. */
MOONGATE_API moongate_str moongate_symbol_charset(const moongate_symbol *symbol);
MOONGATE_API int32_t moongate_symbol_charset_guessed(const moongate_symbol *symbol);
/* First ECI designator; -1 = none. */
MOONGATE_API int32_t moongate_symbol_eci(const moongate_symbol *symbol);
/* One part of a structured append sequence whose other parts are missing or do not fit. */
MOONGATE_API int32_t moongate_symbol_partial(const moongate_symbol *symbol);
/* GS1 data: FNC1 stands in first place. Such a symbol is no code of a payer. */
MOONGATE_API int32_t moongate_symbol_gs1(const moongate_symbol *symbol);
MOONGATE_API int32_t moongate_symbol_sequence_index(const moongate_symbol *symbol); /* -1 = alone */
MOONGATE_API int32_t
moongate_symbol_sequence_count(const moongate_symbol *symbol); /* 0 = not known */
/* QR codes: parity byte over the whole. Other symbologies name the file with an id instead. */
MOONGATE_API int32_t moongate_symbol_sequence_parity(const moongate_symbol *symbol);
MOONGATE_API moongate_str moongate_symbol_sequence_id(const moongate_symbol *symbol);
/* Error correction level, "L", "M", "Q" or "H" for QR. */
MOONGATE_API moongate_str moongate_symbol_ec_level(const moongate_symbol *symbol);
MOONGATE_API int32_t moongate_symbol_version(const moongate_symbol *symbol); /* 0 = has none */
/* ISO/IEC 15424, such as "]Q1". */
MOONGATE_API moongate_str moongate_symbol_symbology_identifier(const moongate_symbol *symbol);
/* Name of the stage that read it. */
MOONGATE_API moongate_str moongate_symbol_found_by(const moongate_symbol *symbol);
/* 0 to 1: what is left of the error correction capacity. */
MOONGATE_API float moongate_symbol_confidence(const moongate_symbol *symbol);
MOONGATE_API int32_t moongate_symbol_mirrored(const moongate_symbol *symbol);
MOONGATE_API int32_t moongate_symbol_inverted(const moongate_symbol *symbol);

/* ---- Classification ---------------------------------------------------------------------- */

typedef struct moongate_classifier moongate_classifier;

/* Ecosystems of your own, beside the built-in ones or in their place, and keys. */
typedef struct moongate_classifier_options {
  size_t struct_size;
  const char *rules_path; /* a TOML file, or a folder of them (docs/catalogue.md); NULL = none */
  const char *rules_text; /* or what such a file would say, UTF-8; NULL = none */
  size_t rules_size;      /* bytes of rules_text */
  int32_t without_built_in;
  /* Public keys of those who sign codes: a folder with ECOSYSTEM/SIGNER.pem (README, "Signatures");
   * NULL = none. A code whose signer's key is there carries the flag "signature_verified", or is
   * invalid with MOONGATE_E_BAD_SIGNATURE; others carry "signature_unverified". */
  const char *keys_path;
} moongate_classifier_options;

/* Makes a classifier. `options` may be NULL. A fault in the rules is MOONGATE_E_BAD_VALUE with
 * file, line, key and what was expected in error->message, a file of keys that holds something else
 * the same with its name; MOONGATE_E_UNREADABLE for a file that cannot be read;
 * MOONGATE_E_UNSUPPORTED for keys where the library was built without OpenSSL. Nothing half loads.
 */
MOONGATE_API moongate_status moongate_classifier_new_with(
    const moongate_classifier_options *options, moongate_classifier **out, moongate_error *error);

MOONGATE_API moongate_status moongate_classifier_new(moongate_classifier **out,
                                                     moongate_error *error);
MOONGATE_API void moongate_classifier_free(moongate_classifier *classifier);

/* Classifies one payload, `size` in bytes. MOONGATE_OK means that there is an answer, not that the
 * code is sound: see moongate_payment_code_valid(). */
MOONGATE_API moongate_status moongate_classify(const moongate_classifier *classifier,
                                               const char *payload, size_t size,
                                               moongate_payment_code **out, moongate_error *error);

/* Shows a payload field by field: where each stands, what it means, what it says, what is wrong
 * with it. As JSON (`moongate explain --json`), or as a table for people (`moongate explain`) that
 * is safe for a terminal. The caller frees it. */
MOONGATE_API moongate_status moongate_explain_json(const moongate_classifier *classifier,
                                                   const char *payload, size_t size,
                                                   const moongate_json_options *options,
                                                   moongate_bytes **out, moongate_error *error);
MOONGATE_API moongate_status moongate_explain_text(const moongate_classifier *classifier,
                                                   const char *payload, size_t size,
                                                   const moongate_json_options *options,
                                                   moongate_bytes **out, moongate_error *error);

/* One thing that a composed payload shall say, both UTF-8: a common member ("name", "account",
 * "city", "country", "mcc", "amount", "currency", "reference"), or the format's own name of a
 * field. */
typedef struct moongate_setting {
  const char *key;
  const char *value;
} moongate_setting;

/* Makes the payload of a code, with its checksum, lengths and escapes. What the standard does not
 * allow is an error that names the field. The caller frees the payload. */
MOONGATE_API moongate_status moongate_compose(const moongate_classifier *classifier,
                                              const char *ecosystem,
                                              const moongate_setting *settings, size_t count,
                                              moongate_bytes **out, moongate_error *error);

/* Classifies what a symbol says, its character set and its format known. */
MOONGATE_API moongate_status moongate_classify_symbol(const moongate_classifier *classifier,
                                                      const moongate_symbol *symbol,
                                                      moongate_payment_code **out,
                                                      moongate_error *error);

MOONGATE_API void moongate_payment_code_free(moongate_payment_code *code);

/* The same code with its secrets unmasked; borrowed from `code`. For a debit, not for a log. */
MOONGATE_API const moongate_payment_code *moongate_payment_code_reveal(
    const moongate_payment_code *code);

/* One line for a screen: escaped, at most 64 columns, always masked. */
MOONGATE_API moongate_str moongate_payment_code_display(const moongate_payment_code *code);

MOONGATE_API moongate_str moongate_payment_code_ecosystem(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_scheme(const moongate_payment_code *code);
/* "payment", "consumer_code", "url" … */
MOONGATE_API moongate_str moongate_payment_code_kind(const moongate_payment_code *code);
/* "merchant", "consumer" or "none". */
MOONGATE_API moongate_str moongate_payment_code_presented_by(const moongate_payment_code *code);
/* "static", "dynamic" or "unknown". */
MOONGATE_API moongate_str moongate_payment_code_initiation(const moongate_payment_code *code);
/* Well-formed; never: authentic. */
MOONGATE_API int32_t moongate_payment_code_valid(const moongate_payment_code *code);
MOONGATE_API int32_t moongate_payment_code_sensitive(const moongate_payment_code *code);
/* Pretends to be what it is not, or leads where its payer would not expect. */
MOONGATE_API int32_t moongate_payment_code_hostile(const moongate_payment_code *code);

MOONGATE_API moongate_str moongate_payment_code_payee_name(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_payee_account(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_payee_city(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_payee_country(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_payee_mcc(const moongate_payment_code *code);

MOONGATE_API int32_t moongate_payment_code_has_amount(const moongate_payment_code *code);
/* An exact decimal such as "12.34". */
MOONGATE_API moongate_str moongate_payment_code_amount_value(const moongate_payment_code *code);
/* ISO 4217 alphabetic code; empty when the code names none. */
MOONGATE_API moongate_str moongate_payment_code_amount_currency(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_reference(const moongate_payment_code *code);
/* The text that links are made of; see PaymentCode::payload. */
MOONGATE_API moongate_str moongate_payment_code_payload(const moongate_payment_code *code);

/* Every field under the standard's own name, in the order of the payload. */
MOONGATE_API size_t moongate_payment_code_field_count(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_field_name(const moongate_payment_code *code,
                                                           size_t index);
MOONGATE_API moongate_str moongate_payment_code_field_value(const moongate_payment_code *code,
                                                            size_t index);

/* Value of the first field with this name; empty when there is none. `name` is NUL-terminated. */
MOONGATE_API moongate_str moongate_payment_code_field(const moongate_payment_code *code,
                                                      const char *name);

MOONGATE_API size_t moongate_payment_code_flag_count(const moongate_payment_code *code);
/* Name of a flag, such as "lookalike". */
MOONGATE_API moongate_str moongate_payment_code_flag(const moongate_payment_code *code,
                                                     size_t index);
/* 1 when the code has the flag with this name, else 0. `flag` is NUL-terminated. */
MOONGATE_API int32_t moongate_payment_code_has_flag(const moongate_payment_code *code,
                                                    const char *flag);

/* What is wrong with the code. MOONGATE_E_INVALID_ARGUMENT when out of range. */
MOONGATE_API size_t moongate_payment_code_error_count(const moongate_payment_code *code);
MOONGATE_API moongate_status moongate_payment_code_error(const moongate_payment_code *code,
                                                         size_t index, moongate_error *out);

/* Every ecosystem that claims the payload, most evidence first. */
MOONGATE_API size_t moongate_payment_code_candidate_count(const moongate_payment_code *code);
MOONGATE_API moongate_str
moongate_payment_code_candidate_ecosystem(const moongate_payment_code *code, size_t index);
MOONGATE_API int32_t moongate_payment_code_candidate_bits(const moongate_payment_code *code,
                                                          size_t index);

/* Ids of the ecosystems whose apps accept the code. */
MOONGATE_API size_t moongate_payment_code_opens_in_count(const moongate_payment_code *code);
MOONGATE_API moongate_str moongate_payment_code_opens_in(const moongate_payment_code *code,
                                                         size_t index);

/* The code inside this one, and the code inside that; borrowed from `code`. */
MOONGATE_API size_t moongate_payment_code_unwrapped_count(const moongate_payment_code *code);
MOONGATE_API const moongate_payment_code *moongate_payment_code_unwrapped(
    const moongate_payment_code *code, size_t index);

/* Writes a code as `moongate classify --json` does. */
MOONGATE_API moongate_status moongate_payment_code_json(const moongate_payment_code *code,
                                                        const moongate_json_options *options,
                                                        moongate_bytes **out,
                                                        moongate_error *error);

/* ---- Routing ----------------------------------------------------------------------------- */

enum {
  MOONGATE_CONTEXT_ANDROID = 0,
  MOONGATE_CONTEXT_IOS = 1,
  MOONGATE_CONTEXT_WEB = 2,
  MOONGATE_CONTEXT_TERMINAL = 3
};

enum {
  MOONGATE_DECISION_OPEN = 0,        /* open one of the actions */
  MOONGATE_DECISION_ASK_TO_SCAN = 1, /* no honest link: ask the payer to scan with that app */
  MOONGATE_DECISION_CHARGE = 2,      /* a consumer code: hand it to a debit resolver */
  MOONGATE_DECISION_SHOW = 3,        /* no payment: show the text */
  MOONGATE_DECISION_CHOOSE = 4,      /* a person picks one of the choices */
  MOONGATE_DECISION_CONFLICT = 5,    /* several parties would be charged: act on none */
  MOONGATE_DECISION_REFUSE = 6,      /* invalid, denied or unsafe: see the errors */
  MOONGATE_DECISION_LOOK_AGAIN = 7   /* the picture was not looked at whole: charge nothing */
};

enum { MOONGATE_LANGUAGE_EN = 0, MOONGATE_LANGUAGE_ZH = 1 /* simplified Chinese */ };

enum { MOONGATE_ACTION_LINK = 0, MOONGATE_ACTION_INTENT = 1, MOONGATE_ACTION_APP = 2 };

/* What the host wants. Lists of ecosystem ids, NUL-terminated; NULL = empty. */
typedef struct moongate_policy {
  size_t struct_size;
  int32_t context;              /* MOONGATE_CONTEXT_… */
  const char *const *preferred; /* most wanted first */
  size_t preferred_count;
  const char *const *allowed; /* empty = every ecosystem */
  size_t allowed_count;
  const char *const *denied; /* wins over the two above */
  size_t denied_count;
  int32_t language; /* MOONGATE_LANGUAGE_…, of every message and label */
} moongate_policy;

typedef struct moongate_router moongate_router;
typedef struct moongate_resolution moongate_resolution;

/* Finds the faults of a policy: MOONGATE_OK when there are no more than `index`, else the code of
 * the fault with that index, written to `fault`. `fault->field` names the list, `fault->offset` the
 * place in it. */
MOONGATE_API moongate_status moongate_policy_check(const moongate_policy *policy, size_t index,
                                                   moongate_error *fault);

/* Makes a router that knows the hand-off to the payer's own app. `policy` may be NULL: a terminal
 * without wishes. A policy with a fault makes no router: `error` tells the first fault, and
 * moongate_policy_check() all of them. */
MOONGATE_API moongate_status moongate_router_new(const moongate_policy *policy,
                                                 moongate_router **out, moongate_error *error);
MOONGATE_API void moongate_router_free(moongate_router *router);

/* Adds a resolver. On any status but MOONGATE_OK its release() is not called. */
MOONGATE_API moongate_status moongate_router_add(moongate_router *router,
                                                 const moongate_resolver *resolver,
                                                 moongate_error *error);

/* Answers one code. Opens nothing, fetches nothing. */
MOONGATE_API moongate_status moongate_route(const moongate_router *router,
                                            const moongate_payment_code *code,
                                            moongate_resolution **out, moongate_error *error);

/* Answers everything that was seen at once. A NULL among `codes` is told by its place in
 * `error->offset`. */
MOONGATE_API moongate_status moongate_route_all(const moongate_router *router,
                                                const moongate_payment_code *const *codes,
                                                size_t count, moongate_resolution **out,
                                                moongate_error *error);

/* How codes that are routed together were seen; 0 or not. */
typedef struct moongate_observation {
  size_t struct_size;
  int32_t conflict;  /* as moongate_read_result_conflict() */
  int32_t cut_short; /* as moongate_read_result_cut_short() */
} moongate_observation;

/* As moongate_route_all(), for the codes of one picture. `observation` may be NULL. One place that
 * was read in two ways is a conflict; nothing is charged from a picture that was cut short. */
MOONGATE_API moongate_status moongate_route_observed(
    const moongate_router *router, const moongate_payment_code *const *codes, size_t count,
    const moongate_observation *observation, moongate_resolution **out, moongate_error *error);

/* As moongate_route_observed(), with what the host knows of the payment: every resolver is told.
 * `request` and `observation` may be NULL. A request with a fault makes no resolution:
 * `error->field` names the member. */
MOONGATE_API moongate_status moongate_route_request(const moongate_router *router,
                                                    const moongate_payment_code *const *codes,
                                                    size_t count, const moongate_request *request,
                                                    const moongate_observation *observation,
                                                    moongate_resolution **out,
                                                    moongate_error *error);

MOONGATE_API void moongate_resolution_free(moongate_resolution *resolution);

MOONGATE_API int32_t moongate_resolution_decision(const moongate_resolution *resolution);
MOONGATE_API moongate_str moongate_resolution_decision_name(const moongate_resolution *resolution);
/* Id of the resolver that answered. */
MOONGATE_API moongate_str moongate_resolution_resolver(const moongate_resolution *resolution);
MOONGATE_API moongate_str moongate_resolution_ecosystem(const moongate_resolution *resolution);
/* One safe sentence for a person, in the language of the policy. */
MOONGATE_API moongate_str moongate_resolution_message(const moongate_resolution *resolution);
/* Which sentence it is, such as "scan_with", for a host with texts of its own; empty where the
 * words are those of a resolver of the host. */
MOONGATE_API moongate_str moongate_resolution_message_id(const moongate_resolution *resolution);
/* What stands in that sentence, such as "apps", which is "alipay unionpay" (ids of ecosystems). */
MOONGATE_API moongate_str
moongate_resolution_message_argument(const moongate_resolution *resolution, const char *name);

/* Ways to hand the code to an app, best first. */
MOONGATE_API size_t moongate_resolution_action_count(const moongate_resolution *resolution);
MOONGATE_API int32_t moongate_resolution_action_type(const moongate_resolution *resolution,
                                                     size_t index);
MOONGATE_API moongate_str
moongate_resolution_action_ecosystem(const moongate_resolution *resolution, size_t index);
/* What to open, whole: a masked link opens nothing. Of a sensitive code it holds the secret, so it
 * goes to the operating system and into no log. */
MOONGATE_API moongate_str moongate_resolution_action_uri(const moongate_resolution *resolution,
                                                         size_t index);
MOONGATE_API moongate_str moongate_resolution_action_package(const moongate_resolution *resolution,
                                                             size_t index);
MOONGATE_API moongate_str moongate_resolution_action_label(const moongate_resolution *resolution,
                                                           size_t index);
/* Which label it is: "open_in" or "open_app", each about the app of the action's ecosystem. */
MOONGATE_API moongate_str moongate_resolution_action_label_id(const moongate_resolution *resolution,
                                                              size_t index);

/* Indices into the codes given: the one acted on, or those in conflict or to choose from. */
MOONGATE_API size_t moongate_resolution_choice_count(const moongate_resolution *resolution);
MOONGATE_API size_t moongate_resolution_choice(const moongate_resolution *resolution, size_t index);

MOONGATE_API size_t moongate_resolution_error_count(const moongate_resolution *resolution);
MOONGATE_API moongate_status moongate_resolution_error(const moongate_resolution *resolution,
                                                       size_t index, moongate_error *out);

/* Writes an answer as `moongate route --json` does. `codes` are those that it was routed from, in
 * that order: of a sensitive one the links are masked. A NULL among them is told by its place in
 * `error->offset`. */
MOONGATE_API moongate_status moongate_resolution_json(const moongate_resolution *resolution,
                                                      const moongate_payment_code *const *codes,
                                                      size_t count,
                                                      const moongate_json_options *options,
                                                      moongate_bytes **out, moongate_error *error);

/* Writes a picture, its codes and what to do with them as `moongate scan --json` does: classifies
 * each symbol and routes them all. `router` may be NULL: then there is no "resolution". The program
 * routes for the context MOONGATE_CONTEXT_WEB unless told otherwise. */
MOONGATE_API moongate_status moongate_read_result_json(const moongate_read_result *result,
                                                       const moongate_classifier *classifier,
                                                       const moongate_router *router,
                                                       const moongate_json_options *options,
                                                       moongate_bytes **out, moongate_error *error);

/* ---- Acting once ------------------------------------------------------------------------- */

/* How long a debouncer waits before it lets the same code through again. 0 = the default. */
typedef struct moongate_debouncer_options {
  size_t struct_size;
  int32_t code_lifetime_ms; /* what is charged, from the first time; 10 minutes by default */
  int32_t pause_ms;         /* all else, out of sight; 3 seconds by default */
} moongate_debouncer_options;

typedef struct moongate_debouncer moongate_debouncer; /* one for each lane, one thread at a time */

/* Makes a debouncer: what is held before one camera or scanner is acted on once. A consumer code
 * is, in its lifetime, whatever is seen meanwhile; a sticker is again after a pause out of sight; a
 * conflict is told once while it lasts. `options` may be NULL. */
MOONGATE_API moongate_status moongate_debouncer_new(const moongate_debouncer_options *options,
                                                    moongate_debouncer **out,
                                                    moongate_error *error);

/* Overwrites the payloads that it remembers and frees it. */
MOONGATE_API void moongate_debouncer_free(moongate_debouncer *debouncer);

/* Takes in what one picture or scan gave; call it for each in which a code was seen.
 *
 * `resolution` is what was routed from `codes`, in that order. `now_ms` is the time in milliseconds
 * of a clock that does not run backwards, such as CLOCK_MONOTONIC; 0 to 2^43. `act` gets 1: act on
 * the resolution now, or 0: nothing is new, as always with MOONGATE_DECISION_LOOK_AGAIN. Without
 * MOONGATE_OK do not act. */
MOONGATE_API moongate_status moongate_debouncer_take(moongate_debouncer *debouncer,
                                                     const moongate_resolution *resolution,
                                                     const moongate_payment_code *const *codes,
                                                     size_t count, int64_t now_ms, int32_t *act,
                                                     moongate_error *error);

#ifdef __cplusplus
}
#endif
#endif
