/* The plug-in ABI of moongate: how a host adds a resolver of its own to a router. Included by
 * moongate.h. C99; see there for the rules that hold for all of it. */
#ifndef MOONGATE_RESOLVER_H
#define MOONGATE_RESOLVER_H

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__)
#define MOONGATE_API __attribute__((visibility("default")))
#else
#define MOONGATE_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* Number of this ABI. Grows only when programs must be compiled anew. */
#define MOONGATE_ABI_VERSION 1

/* MOONGATE_OK or a MOONGATE_E_ value of moongate.h. */
typedef int32_t moongate_status;

typedef struct moongate_payment_code moongate_payment_code;

/* Where a resolver writes its answer. Owned by the library, valid during the call of resolve(). */
typedef struct moongate_answer moongate_answer;

/* A resolver: what it is asked, as functions. The struct is copied, `id` too.
 *
 * No function may throw or jump out. The code that is given is masked where it is sensitive; what a
 * debit needs is behind moongate_payment_code_reveal(). */
typedef struct moongate_resolver {
  size_t struct_size; /* sizeof(moongate_resolver) */
  uint32_t abi;       /* MOONGATE_ABI_VERSION */
  const char *id;     /* reverse domain, such as "com.example.till"; NUL-terminated UTF-8 */
  void *user;         /* handed to every function; may be NULL */

  /* Bits of evidence that `code` is for this resolver, 8 for each byte that is only there in codes
   * for it; 0 = no. The one with most answers, and the built-in hand-off where nobody bids; two
   * that bid the same for a code are an error that names both. Quick: no I/O. [any thread] */
  int32_t (*bid)(void *user, const moongate_payment_code *code, int32_t context);

  /* Says what to do with a code it bid for, through the functions below. Does not wait for
   * anything: what takes time begins after the answer. Any status but MOONGATE_OK refuses the code,
   * with the message if one was set. An answer without a decision or without a message is an error
   * that names the resolver. [any thread] */
  moongate_status (*resolve)(void *user, const moongate_payment_code *code, int32_t context,
                             moongate_answer *answer);

  /* Called once, when the router that holds the resolver is freed. May be NULL.
   * [the thread that frees] */
  void (*release)(void *user);
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
