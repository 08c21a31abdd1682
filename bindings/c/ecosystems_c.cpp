#include "moongate/classifier.hpp"
#include "support.hpp"

namespace c = moongate::c;

size_t moongate_ecosystem_count(void) { return moongate::ecosystems().size(); }

moongate_status moongate_ecosystem_at(size_t index, moongate_ecosystem* out) {
  const auto all = moongate::ecosystems();
  if (index >= all.size() || !c::is_sized(out)) return MOONGATE_E_INVALID_ARGUMENT;
  const auto& row = all[index];
  c::write_struct(out, {0, c::borrow(row.id), c::borrow(row.name), c::borrow(row.region),
                        c::borrow(row.specification), c::borrow(row.family), c::borrow(row.name_zh),
                        c::borrow(to_string(row.confidence))});
  return MOONGATE_OK;
}
