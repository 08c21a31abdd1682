#include "files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <filesystem>

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
    return number <= STDERR_FILENO || ::close(number) == 0;
  }

 private:
  int number_;
};

Unexpected unreadable(std::string_view message) { return fail(Errc::unreadable, 0, {}, message); }

// One piece, or 0 at the end, or -1.
ssize_t read_piece(int descriptor, std::uint8_t* to, std::size_t size) {
  ssize_t got = 0;
  do {
    got = ::read(descriptor, to, size);
  } while (got < 0 && errno == EINTR);
  return got;
}

bool write_all(int descriptor, std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const ssize_t put = ::write(descriptor, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return true;
}

// A name that no other file, thread or process has.
std::string temporary_name(const std::string& path) {
  static std::atomic<unsigned> count = 0;
  return path + ".part-" + std::to_string(::getpid()) + '-' + std::to_string(count++);
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
  struct stat file {};
  if (::stat(path.c_str(), &file) != 0) return -1;
  for (const int stream : {STDOUT_FILENO, STDERR_FILENO}) {
    struct stat ours {};
    const bool same =
        ::fstat(stream, &ours) == 0 && ours.st_dev == file.st_dev && ours.st_ino == file.st_ino;
    if (same) return stream;
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
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  return file.number() >= 0 && write_all(file.number(), bytes) && file.close();
}

bool write_new_file(const std::string& path, std::span<const std::uint8_t> bytes) {
  constexpr int kMode = 0666;  // the umask decides
  Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, kMode));
  return file.number() >= 0 && write_all(file.number(), bytes) && file.close();
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
  Descriptor file(from_stdin ? STDIN_FILENO : ::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) return unreadable("the file cannot be opened");
  std::vector<std::uint8_t> bytes;
  std::size_t size = 0;
  while (true) {
    // Never room for more than what tells that the file is too large.
    if (bytes.size() - size < kPiece) bytes.resize(std::min(size * 2, limit) + kPiece);
    const ssize_t got = read_piece(file.number(), bytes.data() + size, bytes.size() - size);
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
    written = write_all(stream, bytes);
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
