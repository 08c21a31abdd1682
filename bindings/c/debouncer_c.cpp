#include "handles.hpp"
#include "support.hpp"

using moongate::Debouncer;
using moongate::DebouncerOptions;
using moongate::Errc;
using moongate::Result;
using std::chrono::milliseconds;
namespace c = moongate::c;

namespace moongate::c {
namespace {

constexpr int64_t kLatest = int64_t{1} << 43U;  // as nanoseconds, it still fits 64 bits

Unexpected out_of_range(std::string_view argument, std::string_view why) {
  return fail(Errc::invalid_argument, 0, argument, why);
}

Result<DebouncerOptions> options_of(const moongate_debouncer_options* given) {
  DebouncerOptions options;
  if (given == nullptr) return options;
  if (!is_sized(given)) return out_of_range("struct_size", "is not set");
  const auto read = read_struct(given);
  if (read.code_lifetime_ms < 0) return out_of_range("code_lifetime_ms", "is negative");
  if (read.pause_ms < 0) return out_of_range("pause_ms", "is negative");
  if (read.code_lifetime_ms > 0) options.code_lifetime = milliseconds(read.code_lifetime_ms);
  if (read.pause_ms > 0) options.pause = milliseconds(read.pause_ms);
  return options;
}

}  // namespace
}  // namespace moongate::c

moongate_status moongate_debouncer_new(const moongate_debouncer_options* options,
                                       moongate_debouncer** out, moongate_error* error) {
  return c::guarded(error, [&] {
    if (const auto bad = c::require(error, {{"out", out}})) return bad;
    const auto read = c::options_of(options);
    if (!read) return c::report(error, read.error());
    moongate_debouncer made{Debouncer(*read)};
    *out = std::make_unique<moongate_debouncer>(std::move(made)).release();
    return moongate_status{MOONGATE_OK};
  });
}

void moongate_debouncer_free(moongate_debouncer* debouncer) { delete debouncer; }

moongate_status moongate_debouncer_take(moongate_debouncer* debouncer,
                                        const moongate_resolution* resolution,
                                        const moongate_payment_code* const* codes, size_t count,
                                        int64_t now_ms, int32_t* act, moongate_error* error) {
  return c::guarded(error, [&] {
    const auto bad = c::require(error, {{"debouncer", debouncer},
                                        {"resolution", resolution},
                                        c::sized("codes", codes, count),
                                        {"act", act}});
    if (bad) return bad;
    if (now_ms < 0 || now_ms > c::kLatest) {
      return c::report(error, c::out_of_range("now_ms", "is not within 0 to 2^43").error);
    }
    const auto all = c::whole(codes, count);
    if (!all) return c::report(error, all.error());
    const Debouncer::TimePoint now{milliseconds(now_ms)};
    *act = debouncer->debouncer.take(resolution->resolution, *all, now) ? 1 : 0;
    return moongate_status{MOONGATE_OK};
  });
}
