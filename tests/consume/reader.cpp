#include <moongate/moongate.hpp>

// Succeeds when the picture, its one argument, gives a symbol.
int main(int argc, char** argv) {
  if (argc != 2) return 2;
  const auto image = moongate::load_image(argv[1]);
  if (!image) return 1;
  const auto read = moongate::Reader{}.read(image->view());
  return read && !read->symbols.empty() ? 0 : 1;
}
