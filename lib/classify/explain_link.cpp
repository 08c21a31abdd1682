// Links by scheme, host, path and parameters.
#include <algorithm>
#include <string>

#include "classify/explain_parts.hpp"
#include "ecosystems/link.hpp"
#include "formats/uri.hpp"

namespace moongate::explaining {
namespace {

constexpr Flags kOfHost =
    flags_of({Flag::lookalike, Flag::punycode, Flag::percent_in_host, Flag::explicit_port,
              Flag::trailing_dot, Flag::ip_literal, Flag::internal_host, Flag::shortener});
constexpr Flags kOfPath = flags_of({Flag::dot_segment, Flag::encoded_slash});
constexpr Flags kOfScheme =
    flags_of({Flag::insecure_scheme, Flag::dangerous_scheme, Flag::missing_slashes});

class Link {
 public:
  Link(const ScannedPayload& scanned, const Row* row, const PaymentCode& code, const Place& place,
       std::vector<Part>& parts)
      : scanned_(scanned), uri_(*scanned.uri), code_(code), place_(place), parts_(parts) {
    if (row != nullptr && !row->links.empty()) form_ = link::find(row->links, scanned);
  }

  void add() {
    flag(add_part(uri_.scheme, "scheme", "URI scheme"), kOfScheme);
    add_authority();
    add_path();
    each_parameter(uri_.query, [&](std::string_view name, std::string_view value) {
      add_parameter(name, value);
      return true;
    });
    if (uri_.has_fragment && !uri_.fragment.empty()) {
      flag(add_part(uri_.fragment, "fragment", "Fragment"), flags_of({Flag::fragment}));
    }
  }

 private:
  // A user name in front is there to be taken for the host.
  void add_authority() {
    if (uri_.host.empty()) return;
    const auto before = static_cast<std::size_t>(uri_.host.data() - uri_.authority.data());
    if (before > 0 && before <= uri_.authority.size()) {
      flag(add_part(uri_.authority.substr(0, before), "userinfo", "User name before the host"),
           flags_of({Flag::userinfo}));
    }
    flag(add_part(uri_.host, "host", "Host"), kOfHost);
    const std::size_t behind = before + uri_.host.size();
    if (behind < uri_.authority.size()) {
      flag(add_part(uri_.authority.substr(behind), "port", "Port"),
           flags_of({Flag::explicit_port}));
    }
  }

  void add_path() {
    const bool token =
        form_ != nullptr && !form_->token.pattern.empty() && uri_.path.size() > form_->path.size();
    const auto size = token ? form_->path.size() : uri_.path.size();
    if (size > 0) {
      Part& path = add_part(uri_.path.substr(0, size), "path", "Path");
      flag(path, kOfPath);
      if (const auto own = meaning_of(path.value, code_); !own.empty()) path.meaning = own;
    }
    if (!token) return;
    const auto own = meaning_of(form_->token.is);
    add_part(uri_.path.substr(size), "token", own.empty() ? "Token" : own);
  }

  // Without "=" the text may be anything, a credential too: it is a value, not a name.
  void add_parameter(std::string_view name, std::string_view value) {
    const char* const name_end = name.data() + name.size();
    const bool bare = value.data() == name_end;
    const auto size = static_cast<std::size_t>(value.data() + value.size() - name.data());
    const std::string_view whole(name.data(), size);
    const std::string id = bare ? std::string() : percent_decode(name);
    Part& part = add_part(whole, id, meaning(id, percent_decode(value)));
    part.value = percent_decode(bare ? name : value);
    if (form_ != nullptr && known(id) == nullptr) {
      flag(part, flags_of({Flag::unknown_parameter}));
    }
    for (const PaymentCode& inner : code_.unwrapped) {
      if (part.value != inner.payload.reveal()) continue;
      part.remark = "holds a code of " + std::string(inner.ecosystem);
    }
  }

  [[nodiscard]] const link::Parameter* known(std::string_view name) const noexcept {
    if (form_ == nullptr) return nullptr;
    const auto found = std::ranges::find(form_->parameters, name, &link::Parameter::name);
    return found == form_->parameters.end() ? nullptr : &*found;
  }

  [[nodiscard]] std::string_view meaning(std::string_view name, std::string_view value) const {
    const auto* const parameter = known(name);
    const auto own = parameter == nullptr ? std::string_view{} : meaning_of(parameter->value.is);
    return own.empty() ? meaning_of(value, code_) : own;
  }

  Part& add_part(std::string_view text, std::string id, std::string_view meaning) {
    Part part;
    part.offset = place_(scanned_.offset(text));
    part.length = text.size();
    part.id = std::move(id);
    part.meaning = meaning;
    part.value = text;
    parts_.push_back(std::move(part));
    return parts_.back();
  }

  void flag(Part& part, Flags flags) const { part.flags.set(code_.flags.common(flags)); }

  const ScannedPayload& scanned_;
  const Uri& uri_;
  const PaymentCode& code_;
  const Place& place_;
  std::vector<Part>& parts_;
  const link::Form* form_ = nullptr;
};

}  // namespace

void add_link(const ScannedPayload& scanned, const Row* row, const PaymentCode& code,
              const Place& place, std::vector<Part>& parts) {
  Link(scanned, row, code, place, parts).add();
}

}  // namespace moongate::explaining
