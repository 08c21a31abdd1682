/* A resolver compiled against version 2 of the plug-in ABI, which is today's header. */
#include <string.h>

#include "moongate.h"

static int32_t bid_request(void *user, const moongate_payment_code *code,
                           const moongate_request *request) {
  (void)user;
  (void)code;
  return *request->context == MOONGATE_CONTEXT_TERMINAL && request->amount != NULL ? 100 : 0;
}

static moongate_status resolve_request(void *user, const moongate_payment_code *code,
                                       const moongate_request *request, moongate_answer *answer) {
  char text[64] = "version 2: ";
  (void)user;
  (void)code;
  strcat(text, request->amount);
  strcat(text, request->currency);
  strcat(text, request->order == NULL ? "" : request->order);
  strcat(text, request->terminal == NULL ? "" : request->terminal);
  moongate_answer_set_decision(answer, MOONGATE_DECISION_CHARGE);
  return moongate_answer_set_message(answer, text, strlen(text));
}

const void *resolver_v2(void);

const void *resolver_v2(void) {
  static moongate_resolver table;
  table.struct_size = sizeof table;
  table.min_version = 2;
  table.id = "com.example.v2";
  table.bid_request = bid_request;
  table.resolve_request = resolve_request;
  return &table;
}
