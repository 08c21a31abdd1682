#include "json_members.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "json_numbers.hpp"
#include "moongate/payload.hpp"

namespace moongate::cli {
namespace {

using Json = nlohmann::json;
using Names = std::initializer_list<std::string_view>;

// Takes the parser's events and keeps what was asked for. A value stands at the depth of the
// containers around it: the members of the outermost object at 1, what their lists hold at 2.
class Collector final : public nlohmann::json_sax<Json> {
 public:
  explicit Collector(Names names) : names_(names) {}

  Members members;
  std::string twice;              // a name that was asked for and stands twice
  bool is_object = false;         // the outermost value
  std::size_t stopped = 0;        // byte after the one where the parser stopped
  bool number_too_large = false;  // for a double, which is why it stopped

  bool null() override { return other(); }
  bool boolean(bool) override { return other(); }
  bool number_integer(number_integer_t) override { return other(); }
  bool number_unsigned(number_unsigned_t) override { return other(); }
  bool number_float(number_float_t, const string_t&) override { return other(); }
  bool binary(binary_t&) override { return other(); }

  bool string(string_t& text) override {
    if (member_ == nullptr || depth_ > 2) return true;
    if (depth_ == 1)
      *member_ = std::move(text);
    else if (auto* const list = std::get_if<std::vector<std::string>>(member_))
      list->push_back(std::move(text));
    return true;
  }

  bool start_object(std::size_t) override {
    if (depth_ == 0) is_object = true;
    other();
    ++depth_;
    return true;
  }

  bool start_array(std::size_t) override {
    other();
    if (depth_ == 1 && member_ != nullptr) *member_ = std::vector<std::string>();
    ++depth_;
    return true;
  }

  bool end_object() override { return end(); }
  bool end_array() override { return end(); }

  bool key(string_t& name) override {
    if (depth_ == 1) member_ = member_named(name);
    return true;
  }

  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    constexpr int kNumberOverflow = 406;
    stopped = position;
    number_too_large = error.id == kNumberOverflow;
    return false;
  }

 private:
  // A value that is no text: the member, or its list, is none of texts.
  bool other() {
    if (member_ != nullptr && depth_ <= 2) *member_ = std::monostate();
    return true;
  }

  bool end() {
    --depth_;
    return true;
  }

  Member* member_named(const std::string& name) {
    if (std::find(names_.begin(), names_.end(), name) == names_.end()) {
      if (!std::exchange(members.has_others, true)) members.other = name;
      return nullptr;
    }
    const auto [place, is_new] = members.named.try_emplace(name);
    if (!is_new) twice = name;
    return &place->second;
  }

  Names names_;
  Member* member_ = nullptr;  // the one whose value is read; null when nobody asked for it
  std::size_t depth_ = 0;
};

// The error of a text that is not JSON, where the parser stopped.
Error not_json(std::string_view text, std::size_t stopped) {
  const std::size_t offset = stopped == 0 ? 0 : stopped - 1;
  if (is_valid_utf8(text)) return {Errc::malformed, offset, {}, "not JSON"};
  return {Errc::bad_charset, offset, {}, "not UTF-8"};
}

}  // namespace

const Member* Members::find(std::string_view name) const {
  const auto place = named.find(name);
  return place == named.end() ? nullptr : &place->second;
}

Result<Members> parse_members(std::string_view text, Names names) {
  // The parser takes a NUL for the end of the text, and would drop what follows.
  if (const auto nul = text.find('\0'); nul != std::string_view::npos)
    return fail(Errc::malformed, nul, {}, "not JSON");
  std::optional<Collector> found(names);
  bool is_json = Json::sax_parse(text, &*found);
  if (!is_json && found->number_too_large)
    is_json = Json::sax_parse(without_numbers(text), &found.emplace(names));
  if (!is_json) return fail(not_json(text, found->stopped));
  if (!found->twice.empty()) return fail(Errc::duplicate_field, 0, found->twice, "stands twice");
  if (!found->is_object) return fail(Errc::malformed, 0, {}, "not a JSON object");
  return std::move(found->members);
}

}  // namespace moongate::cli
