#pragma once

#include <functional>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "payloads.hpp"

namespace samples {

/// One picture and what it holds.
struct Sample {
  std::string path;  ///< below samples/, with the extension that decides the file format
  std::vector<Expected> symbols;
  std::function<cv::Mat()> paint;  ///< RGB
};

/// Every picture, in the order in which it is written.
std::vector<Sample> catalogue();

std::vector<Sample> plain_samples();    ///< one symbol each, as printed
std::vector<Sample> spoiled_samples();  ///< one thing each that makes reading hard
std::vector<Sample> shown_samples();    ///< consumer codes on telephone screens
std::vector<Sample> crowded_samples();  ///< several symbols in one picture

/// The picture at the head of the README: two stickers beside the barrier of a car park.
cv::Mat parking_entrance();

}  // namespace samples
