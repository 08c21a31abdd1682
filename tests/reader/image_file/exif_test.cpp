#include "reader/image_file/exif.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace moongate;
using image_file::orientation;

namespace {

using File = std::vector<std::uint8_t>;

enum class Order { little, big };

void put(File& file, std::string_view text) { file.insert(file.end(), text.begin(), text.end()); }

void put(File& file, std::uint32_t value, int size, Order order) {
  for (int i = 0; i < size; ++i) {
    const int shift = 8 * (order == Order::big ? size - 1 - i : i);
    file.push_back(static_cast<std::uint8_t>(value >> shift));
  }
}

struct Entry {
  std::uint32_t tag;
  std::uint32_t value;
};

// A TIFF header and one directory of SHORT values (TIFF 6.0 section 2).
File tiff(Order order, const std::vector<Entry>& entries) {
  File file;
  put(file, order == Order::big ? "MM" : "II");
  put(file, 42, 2, order);
  put(file, 8, 4, order);
  put(file, static_cast<std::uint32_t>(entries.size()), 2, order);
  for (const Entry& entry : entries) {
    put(file, entry.tag, 2, order);
    put(file, 3, 2, order);  // SHORT
    put(file, 1, 4, order);
    put(file, entry.value, 2, order);
    put(file, 0, 2, order);
  }
  put(file, 0, 4, order);
  return file;
}

void put_segment(File& file, std::uint8_t marker, const File& body) {
  file.push_back(0xFF);
  file.push_back(marker);
  put(file, static_cast<std::uint32_t>(body.size() + 2), 2, Order::big);
  file.insert(file.end(), body.begin(), body.end());
}

File exif(const File& body) {
  File out;
  put(out, std::string_view("Exif\0\0", 6));
  out.insert(out.end(), body.begin(), body.end());
  return out;
}

constexpr std::uint8_t kApp0 = 0xE0;
constexpr std::uint8_t kApp1 = 0xE1;

File jpeg(const File& segments) {
  File file;
  put(file, "\xFF\xD8");
  file.insert(file.end(), segments.begin(), segments.end());
  put(file, "\xFF\xDA");
  put(file, std::string_view("\0\x02", 2));
  return file;
}

File jpeg_with(const File& app1) {
  File segments;
  put_segment(segments, kApp1, app1);
  return jpeg(segments);
}

// Length, name, body and a checksum that nobody looks at here (PNG section 5.3).
void put_chunk(File& file, std::string_view name, const File& body) {
  put(file, static_cast<std::uint32_t>(body.size()), 4, Order::big);
  put(file, name);
  file.insert(file.end(), body.begin(), body.end());
  put(file, 0, 4, Order::big);
}

File png() {
  File file;
  put(file, "\x89PNG\r\n\x1A\n");
  return file;
}

// Name, length, body and a pad byte behind odd ones (RFC 9649 section 2.3).
void put_riff(File& file, std::string_view name, const File& body) {
  put(file, name);
  put(file, static_cast<std::uint32_t>(body.size()), 4, Order::little);
  file.insert(file.end(), body.begin(), body.end());
  if (body.size() % 2 != 0) file.push_back(0);
}

File webp() {
  File file;
  put(file, "RIFF");
  put(file, 0, 4, Order::little);
  put(file, "WEBP");
  return file;
}

constexpr std::uint32_t kOrientation = 0x0112;

}  // namespace

TEST_CASE("exif: the orientation is found in either byte order, behind other entries") {
  for (const Order order : {Order::little, Order::big}) {
    for (std::uint32_t value = 1; value <= 8; ++value) {
      CAPTURE(value);
      const auto body = tiff(order, {{0x010F, 5}, {0x0110, 7}, {kOrientation, value}});
      CHECK(orientation(jpeg_with(exif(body))) == static_cast<int>(value));
    }
  }
}

TEST_CASE("exif: a value out of 1 to 8 is upright") {
  for (const std::uint32_t value : {0U, 9U, 0xFFFFU}) {
    CAPTURE(value);
    CHECK(orientation(jpeg_with(exif(tiff(Order::little, {{kOrientation, value}})))) == 1);
  }
}

TEST_CASE("exif: a directory that is not there is upright") {
  CHECK(orientation(jpeg_with(exif(tiff(Order::big, {{0x0110, 6}})))) == 1);  // no such entry
  CHECK(orientation(jpeg_with(exif(tiff(Order::big, {})))) == 1);
  const auto whole = exif(tiff(Order::big, {{0x0110, 6}, {kOrientation, 6}}));
  for (std::size_t size = 0; size < whole.size() - 4; ++size) {  // 4: the next directory
    CAPTURE(size);
    const auto cut = File(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    const bool has_value = size + 6 >= whole.size();
    CHECK(orientation(jpeg_with(cut)) == (has_value ? 6 : 1));
  }
  auto far = exif(tiff(Order::big, {{kOrientation, 6}}));
  far[6 + 4] = 0xFF;  // offset of the directory
  CHECK(orientation(jpeg_with(far)) == 1);
  auto neither = exif(tiff(Order::big, {{kOrientation, 6}}));
  neither[6] = 'X';
  CHECK(orientation(jpeg_with(neither)) == 1);
}

TEST_CASE("exif: other segments, fill bytes and other APP1 data are passed over") {
  const auto wanted = exif(tiff(Order::little, {{kOrientation, 8}}));
  File segments;
  put_segment(segments, kApp0, {'J', 'F', 'I', 'F', 0});
  put_segment(segments, kApp1, {'h', 't', 't', 'p'});  // XMP
  segments.push_back(0xFF);
  put_segment(segments, kApp1, wanted);
  CHECK(orientation(jpeg(segments)) == 8);
}

TEST_CASE("exif: nothing is looked for behind the start of the pixels, the end, or damage") {
  File segments;
  put_segment(segments, kApp1, exif(tiff(Order::little, {{kOrientation, 8}})));
  for (const File& before : {File{0xFF, 0xDA}, File{0xFF, 0xD9}, File{0, 0}, File{0xFF, 0xE0, 0, 1},
                             File{0xFF, 0xE0, 0, 0}}) {
    File all = before;
    all.insert(all.end(), segments.begin(), segments.end());
    CHECK(orientation(jpeg(all)) == 1);
  }
  CHECK(orientation(File{0xFF, 0xD8}) == 1);
  CHECK(orientation(File{0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF}) == 1);
}

TEST_CASE("exif: PNG holds it in a chunk, with or without the prefix of JPEG") {
  const auto body = tiff(Order::big, {{kOrientation, 6}});
  for (const File& chunk : {body, exif(body)}) {
    auto file = png();
    put_chunk(file, "IHDR", File(13));
    put_chunk(file, "eXIf", chunk);
    CHECK(orientation(file) == 6);
  }
  auto without = png();
  put_chunk(without, "IHDR", File(13));
  put_chunk(without, "IEND", {});
  CHECK(orientation(without) == 1);
  without.resize(without.size() - 10);  // inside a length
  CHECK(orientation(without) == 1);
  CHECK(orientation(png()) == 1);
}

TEST_CASE("exif: WebP holds it in a chunk, behind chunks that are padded") {
  auto file = webp();
  put_riff(file, "VP8L", File(3));  // odd: one pad byte
  put_riff(file, "ICCP", File(4));
  put_riff(file, "EXIF", tiff(Order::little, {{kOrientation, 3}}));
  CHECK(orientation(file) == 3);
  auto endless = webp();
  put(endless, "VP8L\xFF\xFF\xFF\xFF");
  CHECK(orientation(endless) == 1);
}

TEST_CASE("exif: other formats are upright") {
  CHECK(orientation({}) == 1);
  CHECK(orientation(File{'B', 'M', 0, 0}) == 1);
}

TEST_CASE("exif: an orientation that does not exist changes nothing") {
  const Image image{{1, 2}, 2, 1, PixelFormat::gray};
  for (const int value : {-1, 0, 1, 9}) {
    CAPTURE(value);
    const auto same = image_file::upright(image, value);
    CHECK(same.width == 2);
    CHECK(same.pixels == image.pixels);
  }
}

TEST_CASE("exif: each orientation puts the pixels where CIPA DC-008 says") {
  // 2 × 3 pixels as stored; what a viewer shows, row by row.
  const Image stored{{1, 2, 3, 4, 5, 6}, 2, 3, PixelFormat::gray};
  const std::vector<File> shown{{1, 2, 3, 4, 5, 6}, {2, 1, 4, 3, 6, 5}, {6, 5, 4, 3, 2, 1},
                                {5, 6, 3, 4, 1, 2}, {1, 3, 5, 2, 4, 6}, {5, 3, 1, 6, 4, 2},
                                {6, 4, 2, 5, 3, 1}, {2, 4, 6, 1, 3, 5}};
  for (int value = 1; value <= 8; ++value) {
    CAPTURE(value);
    const auto image = image_file::upright(stored, value);
    CHECK(image.width == (value < 5 ? 2 : 3));
    CHECK(image.height == (value < 5 ? 3 : 2));
    CHECK(image.pixels == shown[static_cast<std::size_t>(value - 1)]);
  }
}

TEST_CASE("exif: any bytes have an orientation from 1 to 8") {
  CHECK(rc::check([] {
    auto file =
        *rc::gen::element(jpeg_with(exif(tiff(Order::big, {{kOrientation, 6}}))), png(), webp());
    const auto tail = *rc::gen::arbitrary<File>();
    file.insert(file.end(), tail.begin(), tail.end());
    for (int changes = *rc::gen::inRange(0, 4); changes > 0; --changes) {
      file[*rc::gen::inRange<std::size_t>(0, file.size())] = *rc::gen::arbitrary<std::uint8_t>();
    }
    const int value = orientation(file);
    RC_ASSERT(value >= 1 && value <= 8);
  }));
}
