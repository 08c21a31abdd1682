/* A resolver compiled against a version 3 of the plug-in ABI that does not exist yet: today's
 * members and one more, in the resolver and in the request. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct moongate_payment_code moongate_payment_code;
typedef struct moongate_answer moongate_answer;

typedef struct moongate_request {
  size_t struct_size;
  const char *amount;
  const char *currency;
  const char *order;
  const char *terminal;
  const int32_t *context;
  const int32_t *language;
  const char *cashier; /* since version 3 */
} moongate_request;

typedef struct moongate_resolver {
  size_t struct_size;
  uint32_t min_version;
  const char *id;
  void *user;
  int32_t (*bid)(void *user, const moongate_payment_code *code, int32_t context);
  int32_t (*resolve)(void *user, const moongate_payment_code *code, int32_t context,
                     moongate_answer *answer);
  void (*release)(void *user);
  int32_t (*bid_request)(void *user, const moongate_payment_code *code,
                         const moongate_request *request);
  int32_t (*resolve_request)(void *user, const moongate_payment_code *code,
                             const moongate_request *request, moongate_answer *answer);
  int32_t (*forget)(void *user); /* since version 3 */
} moongate_resolver;

#define HAS(type, given, member) \
  ((given)->struct_size >= offsetof(type, member) + sizeof((given)->member))

int32_t moongate_answer_set_decision(moongate_answer *answer, int32_t decision);
int32_t moongate_answer_set_message(moongate_answer *answer, const char *message, size_t size);

static int32_t bid_request(void *user, const moongate_payment_code *code,
                           const moongate_request *request) {
  (void)user;
  (void)code;
  return request->amount == NULL ? 0 : 100;
}

static int32_t resolve_request(void *user, const moongate_payment_code *code,
                               const moongate_request *request, moongate_answer *answer) {
  const int knows_cashier = HAS(moongate_request, request, cashier);
  const char *text = knows_cashier ? "a new library" : "an old library";
  (void)user;
  (void)code;
  moongate_answer_set_decision(answer, 2); /* charge */
  return moongate_answer_set_message(answer, text, strlen(text));
}

static int32_t forget(void *user) {
  (void)user;
  return 0;
}

const void *resolver_v3(uint32_t min_version);

const void *resolver_v3(uint32_t min_version) {
  static moongate_resolver table;
  table.struct_size = sizeof table;
  table.min_version = min_version;
  table.id = "com.example.v3";
  table.bid_request = bid_request;
  table.resolve_request = resolve_request;
  table.forget = forget;
  return &table;
}
