// make_samples FOLDER: writes every picture of samples/ and, beside it, what it must give.
#include <turbojpeg.h>

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>
#include <stdexcept>

#include "catalogue.hpp"
#include "moongate/image_file.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int kJpegQuality = 86;

void write_file(const fs::path& path, const void* bytes, std::size_t size) {
  fs::create_directories(path.parent_path());
  std::ofstream out(path, std::ios::binary);
  out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

void write_jpeg(const fs::path& path, const cv::Mat& rgb) {
  const std::unique_ptr<void, int (*)(void*)> encoder(tjInitCompress(), tjDestroy);
  unsigned char* bytes = nullptr;
  unsigned long size = 0;
  const int status = tjCompress2(encoder.get(), rgb.data, rgb.cols, static_cast<int>(rgb.step),
                                 rgb.rows, TJPF_RGB, &bytes, &size, TJSAMP_420, kJpegQuality, 0);
  const std::unique_ptr<unsigned char, void (*)(unsigned char*)> owner(bytes, tjFree);
  if (status != 0) throw std::runtime_error("cannot encode " + path.string());
  write_file(path, bytes, size);
}

void write_png(const fs::path& path, const cv::Mat& rgb) {
  const auto bytes =
      moongate::encode_png({rgb.data, rgb.cols, rgb.rows, rgb.step, moongate::PixelFormat::rgb});
  if (!bytes) throw std::runtime_error("cannot encode " + path.string());
  write_file(path, bytes->data(), bytes->size());
}

std::string one_line(const std::string& payload) {
  std::string out;
  for (const char c : payload) out += c == '\n' ? std::string("\\n") : std::string(1, c);
  return out;
}

void write_expectation(fs::path path, const samples::Sample& sample) {
  std::string out;
  for (const samples::Expected& symbol : sample.symbols) {
    if (!out.empty()) out += '\n';
    out += "payload=" + one_line(symbol.payload) + "\nformat=" + symbol.format +
           "\necosystem=" + symbol.ecosystem + "\nkind=" + symbol.kind + '\n';
  }
  path.replace_extension(".expect");
  write_file(path, out.data(), out.size());
}

void write_sample(const fs::path& folder, const samples::Sample& sample) {
  const fs::path path = folder / sample.path;
  const cv::Mat picture = sample.paint();
  if (path.extension() == ".jpg") write_jpeg(path, picture);
  if (path.extension() == ".png") write_png(path, picture);
  write_expectation(path, sample);
}

}  // namespace

int main(int count, char** values) {
  if (count != 2) {
    std::cerr << "usage: make_samples FOLDER\n";
    return 2;
  }
  try {
    for (const samples::Sample& sample : samples::catalogue()) write_sample(values[1], sample);
  } catch (const std::exception& error) {
    std::cerr << "make_samples: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
