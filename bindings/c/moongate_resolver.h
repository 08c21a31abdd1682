/* The plug-in ABI of moongate: how a host adds a resolver of its own to a router. Included by
 * moongate.h. C99; see there for the rules that hold for all of it. */
#ifndef MOONGATE_RESOLVER_H
#define MOONGATE_RESOLVER_H

#include <stddef.h>
#include <stdint.h>

/* What the shared library exports. MOONGATE_MAKES_LIBRARY is for its own build only. */
#if defined(_WIN32) && defined(MOONGATE_MAKES_LIBRARY)
#define MOONGATE_API __declspec(dllexport)
#elif defined(_WIN32)
#define MOONGATE_API __declspec(dllimport)
#elif defined(__GNUC__)
#define MOONGATE_API __attribute__((visibility("default")))
#else
#define MOONGATE_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Number of the ABI of the library. Grows only when programs must be compiled anew. */
#define MOONGATE_ABI_VERSION 1

/* Version of moongate_resolver as this header has it. A new version only adds members at the end:
 *   1  bid, resolve, release
 *   2  bid_request, resolve_request
 * A library takes resolvers that are older (their struct is shorter) and newer ones that name a
 * version it has in `min_version` (the members that it does not know are left alone). */
#define MOONGATE_RESOLVER_VERSION 2

/* Tells whether a struct that may be older than this header has a member. Read no other members of
 * a struct that the library hands out. */
#define MOONGATE_HAS(type, given, member) \
  ((given)->struct_size >= offsetof(type, member) + sizeof((given)->member))

/* MOONGATE_OK or a MOONGATE_E_ value of moongate.h. */
typedef int32_t moongate_status;

typedef struct moongate_payment_code moongate_payment_code;

/* What the host knows of the payment at hand, beside the code. Texts are NUL-terminated UTF-8 of at
 * most 128 bytes in one line; NULL = not known. */
typedef struct moongate_request {
  size_t struct_size;
  const char *amount;     /* what is to be paid: an exact decimal such as "12.34" */
  const char *currency;   /* of the amount, ISO 4217 alphabetic such as "CNY"; both or neither */
  const char *order;      /* the host's own id of what is paid, the same at every try */
  const char *terminal;   /* the till, lane or shop that asks */
  const int32_t *context; /* MOONGATE_CONTEXT_…; NULL = that of the policy. A resolver gets one. */
  const int32_t *language; /* MOONGATE_LANGUAGE_…; likewise */
} moongate_request;

/* Where a resolver writes its answer. Owned by the library, valid during the call of resolve(). */
typedef struct moongate_answer moongate_answer;

/* A resolver: what it is asked, as functions. The struct is copied, `id` too.
 *
 * No function may throw or jump out. The code that is given is masked where it is sensitive; what a
 * debit needs is behind moongate_payment_code_reveal(). */
typedef struct moongate_resolver {
  size_t struct_size;   /* sizeof(moongate_resolver) */
  uint32_t min_version; /* the oldest MOONGATE_RESOLVER_VERSION of a library that is enough: that of
                           the newest member without which it cannot work; at least 1 */
  const char *id;       /* reverse domain, such as "com.example.till"; NUL-terminated UTF-8 */
  void *user;           /* handed to every function; may be NULL */

  /* Bits of evidence that `code` is for this resolver, 8 for each byte that is only there in codes
   * for it; 0 = no. The one with most answers, and the built-in hand-off where nobody bids; two
   * that bid the same for a code are an error that names both. Quick: no I/O. NULL where
   * bid_request is set. [any thread] */
  int32_t (*bid)(void *user, const moongate_payment_code *code, int32_t context);

  /* Says what to do with a code it bid for, through the functions below. Does not wait for
   * anything: what takes time begins after the answer. Any status but MOONGATE_OK refuses the code,
   * with the message if one was set. An answer without a decision or without a message is an error
   * that names the resolver. NULL where resolve_request is set. [any thread] */
  moongate_status (*resolve)(void *user, const moongate_payment_code *code, int32_t context,
                             moongate_answer *answer);

  /* Called once, when the router that holds the resolver is freed. May be NULL.
   * [the thread that frees] */
  void (*release)(void *user);

  /* Since version 2. As bid() and resolve(), with all that the host knows, and asked in their place
   * where they are set. A resolver that sets both pairs works with libraries of version 1 too.
   * `request` is valid during the call; see MOONGATE_HAS. [any thread] */
  int32_t (*bid_request)(void *user, const moongate_payment_code *code,
                         const moongate_request *request);
  moongate_status (*resolve_request)(void *user, const moongate_payment_code *code,
                                     const moongate_request *request, moongate_answer *answer);
} moongate_resolver;

/* Sets the decision, MOONGATE_DECISION_… An unknown value is
 * MOONGATE_E_INVALID_ARGUMENT. [thread of the call of resolve()] */
MOONGATE_API moongate_status moongate_answer_set_decision(moongate_answer *answer,
                                                          int32_t decision);

/* Sets the sentence for a person: UTF-8, of which one safe line is kept.
 * [thread of the call of resolve()] */
MOONGATE_API moongate_status moongate_answer_set_message(moongate_answer *answer,
                                                         const char *message, size_t size);

/* Adds one way to hand the code on, best first. `type` is MOONGATE_ACTION_…; the texts are
 * NUL-terminated, `package` may be NULL. A `uri` that is not printable ASCII is
 * MOONGATE_E_BAD_URI. [thread of the call of resolve()] */
MOONGATE_API moongate_status moongate_answer_add_action(moongate_answer *answer, int32_t type,
                                                        const char *ecosystem, const char *uri,
                                                        const char *package, const char *label);

#ifdef __cplusplus
}
#endif
#endif
