#include "copies.hpp"

#include <algorithm>
#include <array>

#include "changes.hpp"

namespace moongate::bench {

namespace {

using P = const Labelled&;

constexpr std::array kCopies{
    Copy{"same", "as it is", [](P p) { return p; }},
    Copy{"turned_17", "turned by 17 degrees", [](P p) { return turned(p, 17); }},
    Copy{"turned_45", "turned by 45 degrees", [](P p) { return turned(p, 45); }},
    Copy{"turned_90", "turned by 90 degrees", [](P p) { return turned(p, 90); }},
    Copy{"turned_180", "turned by 180 degrees", [](P p) { return turned(p, 180); }},
    Copy{"size_033", "a third of the size", [](P p) { return scaled(p, 1 / 3.0); }},
    Copy{"size_04", "0.4 of the size", [](P p) { return scaled(p, 0.4); }},
    Copy{"size_06", "0.6 of the size", [](P p) { return scaled(p, 0.6); }},
    Copy{"size_08", "0.8 of the size", [](P p) { return scaled(p, 0.8); }},
    Copy{"size_15", "1.5 times the size", [](P p) { return scaled(p, 1.5); }},
    Copy{"blur_12", "blurred, sigma 1.2", [](P p) { return blurred(p, 1.2); }},
    Copy{"blur_2", "blurred, sigma 2", [](P p) { return blurred(p, 2); }},
    Copy{"moved", "smeared over 7 pixels", [](P p) { return moved(p, 7); }},
    Copy{"jpeg_40", "JPEG, quality 40", [](P p) { return compressed(p, 40); }},
    Copy{"jpeg_15", "JPEG, quality 15", [](P p) { return compressed(p, 15); }},
    Copy{"darker", "a quarter of the light", [](P p) { return lit(p, 0.25, 0); }},
    Copy{"dark", "a twelfth of the light", [](P p) { return lit(p, 1 / 12.0, 0); }},
    Copy{"brighter", "half as bright again", [](P p) { return lit(p, 1.5, 20); }},
    Copy{"paler", "a quarter of the contrast", [](P p) { return lit(p, 0.25, 120); }},
    Copy{"pale_noisy", "a tenth of the contrast, noise of sigma 2",
         [](P p) { return noisy(lit(p, 0.1, 110), 2); }},
    Copy{"harder", "twice the contrast", [](P p) { return lit(p, 2, -128); }},
    Copy{"gamma_22", "gamma 2.2", [](P p) { return with_gamma(p, 2.2); }},
    Copy{"mirrored", "mirrored", [](P p) { return mirrored(p); }},
    Copy{"cut", "without 5 pixels a side", [](P p) { return cut(p, 5); }},
    Copy{"tilted", "right edge shorter by a quarter", [](P p) { return tilted(p, 0.25); }},
    Copy{"tilted_half", "right edge shorter by 0.45", [](P p) { return tilted(p, 0.45); }},
    Copy{"noise_12", "noise of sigma 12", [](P p) { return noisy(p, 12); }},
    Copy{"noise_25", "noise of sigma 25", [](P p) { return noisy(p, 25); }},
    Copy{"disc_on_data", "a gray disc on the data, a quarter of the side",
         [](P p) { return with_disc(p, Place::data, 0.25); }},
    Copy{"disc_on_finder", "a gray disc on a finder pattern, a fifth of the side",
         [](P p) { return with_disc(p, Place::finder, 0.2); }},
    Copy{"glare", "glare over half the side", [](P p) { return with_glare(p, 0.5); }},
    Copy{"shadow", "a shadow's edge", [](P p) { return shaded(p, 0.35); }},
    Copy{"waves", "waves of half a module, 0.7 sides long",
         [](P p) { return waved(p, 0.018, 0.7); }},
};

}  // namespace

std::span<const Copy> copies() { return kCopies; }

bool is_copy(std::string_view name) {
  return std::any_of(kCopies.begin(), kCopies.end(),
                     [&](const Copy& copy) { return copy.name == name; });
}

Labelled copy_of(const Labelled& picture, std::string_view name) {
  for (const Copy& copy : kCopies)
    if (copy.name == name) return copy.make(picture);
  return picture;
}

}  // namespace moongate::bench
