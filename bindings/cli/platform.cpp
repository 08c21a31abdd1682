#include "platform.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#ifdef _WIN32
#include <io.h>
#include <process.h>
#else
#include <unistd.h>
#endif

namespace moongate::cli::platform {
namespace {

#ifdef _WIN32
constexpr int kOwn = _O_BINARY | _O_NOINHERIT;
constexpr int kMode = _S_IREAD | _S_IWRITE;
using Size = unsigned;
#else
constexpr int kOwn = O_CLOEXEC;
constexpr int kMode = 0666;  // the umask decides
using Size = std::size_t;
#endif

constexpr std::size_t kMostAtOnce = std::size_t{1} << 30U;  // fits every system's count

}  // namespace

bool is_terminal(int descriptor) { return ::isatty(descriptor) != 0; }

void survive_broken_pipes() {
#ifdef SIGPIPE
  std::signal(SIGPIPE, SIG_IGN);
#endif
}

long process_id() { return static_cast<long>(::getpid()); }

std::ptrdiff_t read_some(int descriptor, void* to, std::size_t size) {
  const auto most = static_cast<Size>(std::min(size, kMostAtOnce));
  std::ptrdiff_t got = 0;
  do {
    got = ::read(descriptor, to, most);
  } while (got < 0 && errno == EINTR);
  return got;
}

bool write_all(int descriptor, std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const auto most = static_cast<Size>(std::min(bytes.size(), kMostAtOnce));
    const std::ptrdiff_t put = ::write(descriptor, bytes.data(), most);
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(put));
  }
  return true;
}

int open_to_read(const std::string& path) { return ::open(path.c_str(), O_RDONLY | kOwn); }

int open_to_write(const std::string& path) { return ::open(path.c_str(), O_WRONLY | kOwn); }

int create(const std::string& path) {
  return ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | kOwn, kMode);
}

bool close(int descriptor) { return ::close(descriptor) == 0; }

bool leads_into([[maybe_unused]] int descriptor, [[maybe_unused]] const std::string& path) {
#ifdef _WIN32
  return false;  // it numbers no files, and names no stream as a path
#else
  struct stat file {};
  struct stat stream {};
  return ::stat(path.c_str(), &file) == 0 && ::fstat(descriptor, &stream) == 0 &&
         file.st_dev == stream.st_dev && file.st_ino == stream.st_ino;
#endif
}

}  // namespace moongate::cli::platform
