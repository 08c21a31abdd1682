/* A resolver compiled against version 1 of the plug-in ABI: the declarations as they were then, and
 * nothing of today's header. */
#include <stddef.h>
#include <stdint.h>

typedef struct moongate_payment_code moongate_payment_code;
typedef struct moongate_answer moongate_answer;

typedef struct moongate_resolver {
  size_t struct_size;
  uint32_t abi;
  const char *id;
  void *user;
  int32_t (*bid)(void *user, const moongate_payment_code *code, int32_t context);
  int32_t (*resolve)(void *user, const moongate_payment_code *code, int32_t context,
                     moongate_answer *answer);
  void (*release)(void *user);
} moongate_resolver;

int32_t moongate_answer_set_decision(moongate_answer *answer, int32_t decision);
int32_t moongate_answer_set_message(moongate_answer *answer, const char *message, size_t size);

static int32_t bid(void *user, const moongate_payment_code *code, int32_t context) {
  (void)user;
  (void)code;
  return context == 3 ? 100 : 0; /* a terminal */
}

static int32_t resolve(void *user, const moongate_payment_code *code, int32_t context,
                       moongate_answer *answer) {
  (void)user;
  (void)code;
  (void)context;
  moongate_answer_set_decision(answer, 2); /* charge */
  return moongate_answer_set_message(answer, "version 1", 9);
}

const void *resolver_v1(int *released);
static void release(void *user) { ++*(int *)user; }

const void *resolver_v1(int *released) {
  static moongate_resolver table = {sizeof table, 1, "com.example.v1", NULL, bid, resolve, release};
  table.user = released;
  return &table;
}
