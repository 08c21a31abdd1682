#include "files.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>

#include "platform.hpp"

namespace moongate::cli {
namespace {

namespace fs = std::filesystem;

// Closes what it opened; standard input stays open.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() { close(); }

  [[nodiscard]] int number() const noexcept { return number_; }
  bool close() noexcept {
    const int number = number_;
    number_ = -1;
    return number <= platform::kErrors || platform::close(number);
  }

 private:
  int number_;
};

Unexpected unreadable(std::string_view message) { return fail(Errc::unreadable, 0, {}, message); }

// A name that no other file, thread or process has.
std::string temporary_name(const std::string& path) {
  static std::atomic<unsigned> count = 0;
  return path + ".part-" + std::to_string(platform::process_id()) + '-' + std::to_string(count++);
}

// Where something else than a file stands (a pipe, a device, a terminal), its reader waits for the
// bytes, and a file put into its place would reach nobody.
bool is_replaceable(const std::string& path) {
  std::error_code ignored;
  const fs::file_type type = fs::status(path, ignored).type();
  return type == fs::file_type::regular || type == fs::file_type::not_found;
}

// The stream of ours that goes into this very file (/dev/stdout, or `> copy.png`), or -1.
int stream_into(const std::string& path) {
  for (const int stream : {platform::kOutput, platform::kErrors}) {
    if (platform::leads_into(stream, path)) return stream;
  }
  return -1;
}

// Where a path leads at last: a link stays, and what it points to is written.
fs::path target_of(fs::path path) {
  constexpr int kMostLinks = 40;  // as many as Linux follows
  std::error_code error;
  for (int i = 0; i < kMostLinks && fs::is_symlink(path, error); ++i) {
    const fs::path next = fs::read_symlink(path, error);
    if (error) break;
    path = path.parent_path() / next;  // an absolute one stands alone
  }
  return path;
}

bool write_into(const std::string& path, std::span<const std::uint8_t> bytes) {
  Descriptor file(platform::open_to_write(path));
  return file.number() >= 0 && platform::write_all(file.number(), bytes) && file.close();
}

bool write_new_file(const std::string& path, std::span<const std::uint8_t> bytes) {
  Descriptor file(platform::create(path));
  return file.number() >= 0 && platform::write_all(file.number(), bytes) && file.close();
}

bool replace_file(const std::string& path, std::span<const std::uint8_t> bytes) {
  std::error_code error;
  const std::string part = temporary_name(path);
  if (write_new_file(part, bytes)) {
    fs::rename(part, path, error);
    if (!error) return true;
  }
  fs::remove(part, error);
  return false;
}

}  // namespace

Result<std::vector<std::uint8_t>> read_file(const std::string& path, std::size_t limit) {
  constexpr std::size_t kPiece = std::size_t{256} << 10U;
  const bool from_stdin = path == "-";
  Descriptor file(from_stdin ? platform::kInput : platform::open_to_read(path));
  if (file.number() < 0) return unreadable("the file cannot be opened");
  std::vector<std::uint8_t> bytes;
  std::size_t size = 0;
  while (true) {
    // Never room for more than what tells that the file is too large.
    if (bytes.size() - size < kPiece) bytes.resize(std::min(size * 2, limit) + kPiece);
    const auto got = platform::read_some(file.number(), bytes.data() + size, bytes.size() - size);
    if (got < 0) return unreadable("the file cannot be read");
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
    if (size > limit) return fail(Errc::too_large, limit, {}, "the file is too large");
  }
  bytes.resize(size);
  return bytes;
}

std::optional<Error> write_file(const std::string& path, std::span<const std::uint8_t> bytes) {
  std::error_code error;
  const bool replaceable = is_replaceable(path);
  const int stream = replaceable ? stream_into(path) : -1;
  bool written = false;
  if (stream >= 0) {
    written = platform::write_all(stream, bytes);
  } else if (replaceable) {
    const fs::path target = target_of(path);
    if (target.has_parent_path()) fs::create_directories(target.parent_path(), error);
    written = replace_file(target.string(), bytes);
  } else {
    written = write_into(path, bytes);
  }
  if (written) return std::nullopt;
  return Error{Errc::unwritable, 0, {}, "the file cannot be written"};
}

}  // namespace moongate::cli
