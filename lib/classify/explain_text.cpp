// An explanation as a table for people.
#include <algorithm>
#include <string>

#include "moongate/explain.hpp"

namespace moongate {
namespace {

constexpr std::size_t kNumber = 6;   // columns of an offset or a length
constexpr std::size_t kVerdict = 7;  // of the longest verdict
constexpr std::size_t kFewestId = 6;
constexpr std::size_t kMostId = 24;
constexpr std::size_t kValueColumns = 64;
constexpr std::size_t kMeaningColumns = 48;

std::string right(std::string text, std::size_t width) {
  if (text.size() < width) text.insert(0, width - text.size(), ' ');
  return text;
}

std::string left(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::string indented(const Part& part) {
  return std::string(2 * part.depth, ' ') + display_text(part.id, kMostId);
}

std::string_view name_of(const PaymentCode& code) {
  const auto all = ecosystems();
  const auto found = std::ranges::find(all, code.ecosystem, &Ecosystem::id);
  return found == all.end() ? code.ecosystem : found->name;
}

// "Pix (pix): payment, static, invalid".
std::string headline(const PaymentCode& code) {
  std::string line = "Nobody's code";
  if (code.ecosystem != "none") {
    line.assign(name_of(code)).append(" (").append(code.ecosystem).append(")");
  }
  line.append(": ").append(to_string(code.kind));
  if (!code.scheme.empty() && code.scheme != to_string(code.kind)) {
    line.append(", ").append(code.scheme);
  }
  return line + (code.valid ? ", valid" : ", invalid") + "\n";
}

std::string names_of(Flags flags) {
  std::string out;
  flags.each([&](Flag flag) { out.append(out.empty() ? "" : ", ").append(to_string(flag)); });
  return out;
}

class Table {
 public:
  explicit Table(const Explanation& it) : it_(it) {
    for (const Part& part : it.parts) id_ = std::max(id_, indented(part).size());
  }

  std::string write() {
    out_ = headline(it_.code);
    out_ += right("byte", kNumber) + right("length", kNumber + 2) + "  " +
            left("verdict", kVerdict) + "  " + left("field", id_) + "  meaning: value\n";
    for (const Part& part : it_.parts) add(part);
    if (!it_.flags.empty()) out_ += "flags: " + names_of(it_.flags) + '\n';
    return std::move(out_);
  }

 private:
  void add(const Part& part) {
    const std::string verdict(to_string(part.verdict()));
    std::string line = place(part) + "  " + left(verdict, kVerdict) + "  " +
                       left(indented(part), id_) + "  " + words(part);
    line.erase(line.find_last_not_of(' ') + 1);
    out_ += line + '\n';
    for (const Error& error : part.errors) note(std::string(to_string(error.code)), error.message);
    if (!part.remark.empty()) note(part.remark, {});
    if (!part.flags.empty()) note(names_of(part.flags), {});
  }

  static std::string place(const Part& part) {
    if (!part.placed) return right("-", kNumber) + right("-", kNumber + 2);
    return right(std::to_string(part.offset), kNumber) +
           right(std::to_string(part.length), kNumber + 2);
  }

  static std::string words(const Part& part) {
    const std::string meaning = display_text(part.meaning, kMeaningColumns);
    const std::string value = display_text(part.value, kValueColumns);
    if (meaning.empty() || value.empty()) return meaning + value;
    return meaning + ": " + value;
  }

  void note(const std::string& what, std::string_view sentence) {
    out_ += std::string(2 * kNumber + 4 + kVerdict, ' ') + "  ^ " + what;
    if (!sentence.empty()) out_.append(": ").append(sentence);
    out_ += '\n';
  }

  const Explanation& it_;
  std::string out_;
  std::size_t id_ = kFewestId;
};

}  // namespace

std::string to_text(const Explanation& explanation) { return Table(explanation).write(); }

}  // namespace moongate
