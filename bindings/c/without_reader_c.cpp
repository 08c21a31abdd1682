// What a library that was built without the reader (MOONGATE_READER=OFF) says where one that has it
// reads pictures. Both export the same functions: a program that runs with one starts with the
// other. No reader and no picture is ever made here, so the rest gets NULL.
#include "support.hpp"

namespace c = moongate::c;

namespace {

moongate_status without_reader(moongate_error* error) noexcept {
  return c::report(error, moongate::Errc::unsupported, "this library was built without the reader");
}

}  // namespace

moongate_status moongate_reader_new(const moongate_reader_options* /*options*/,
                                    moongate_reader** /*out*/, moongate_error* error) {
  return without_reader(error);
}

void moongate_reader_free(moongate_reader* /*reader*/) {}

moongate_status moongate_reader_read_pixels(moongate_reader* /*reader*/,
                                            const moongate_image* /*image*/,
                                            moongate_read_result** /*out*/, moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_reader_read_encoded(moongate_reader* /*reader*/, const void* /*bytes*/,
                                             size_t /*size*/, moongate_read_result** /*out*/,
                                             moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_reader_read_pixels_with(moongate_reader* /*reader*/,
                                                 const moongate_image* /*image*/,
                                                 const moongate_read_request* /*request*/,
                                                 moongate_read_result** /*out*/,
                                                 moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_reader_read_encoded_with(moongate_reader* /*reader*/,
                                                  const void* /*bytes*/, size_t /*size*/,
                                                  const moongate_read_request* /*request*/,
                                                  moongate_read_result** /*out*/,
                                                  moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_stop_new(moongate_stop** /*out*/, moongate_error* error) {
  return without_reader(error);
}

void moongate_stop_request(moongate_stop* /*stop*/) {}

void moongate_stop_free(moongate_stop* /*stop*/) {}

moongate_status moongate_reader_read_file(moongate_reader* /*reader*/, const char* /*path*/,
                                          moongate_read_result** /*out*/, moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_picture_decode(const void* /*bytes*/, size_t /*size*/,
                                        uint64_t /*max_pixels*/, moongate_picture** /*out*/,
                                        moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_picture_load(const char* /*path*/, uint64_t /*max_pixels*/,
                                      moongate_picture** /*out*/, moongate_error* error) {
  return without_reader(error);
}

void moongate_picture_free(moongate_picture* /*picture*/) {}

moongate_status moongate_picture_image(const moongate_picture* /*picture*/,
                                       moongate_image* /*out*/) {
  return MOONGATE_E_INVALID_ARGUMENT;
}

moongate_status moongate_annotate(const moongate_image* /*image*/,
                                  const moongate_mark* const* /*marks*/, size_t /*count*/,
                                  moongate_picture** /*out*/, moongate_error* error) {
  return without_reader(error);
}

moongate_status moongate_encode_png(const moongate_image* /*image*/, moongate_bytes** /*out*/,
                                    moongate_error* error) {
  return without_reader(error);
}
