#include "reader/scene/edge_cells.hpp"

#include <doctest/doctest.h>

using namespace moongate::reader;

TEST_CASE("edge cells: a cell is told where dark and light meet in it") {
  cv::Mat gray(40, 64, CV_8U, cv::Scalar(230));
  gray(cv::Rect(20, 12, 24, 16)).setTo(cv::Scalar(20));
  const cv::Mat cells = edge_cells(gray);
  REQUIRE(cells.size() == cv::Size(8, 5));
  CHECK(cells.at<unsigned char>(2, 2) == 255);  // its left edge
  CHECK(cells.at<unsigned char>(2, 4) == 0);    // all dark
  CHECK(cells.at<unsigned char>(0, 0) == 0);    // all light
  // 39 grey levels between the halves: a variance of 380, and 41 of 420.
  gray(cv::Rect(20, 12, 24, 16)).setTo(cv::Scalar(230 - 39));
  CHECK(cv::countNonZero(edge_cells(gray)) == 0);
  gray(cv::Rect(20, 12, 24, 16)).setTo(cv::Scalar(230 - 41));
  CHECK(cv::countNonZero(edge_cells(gray)) > 0);
}

TEST_CASE("edge cells: a picture smaller than a cell has none") {
  const cv::Mat gray(7, 100, CV_8U, cv::Scalar(0));
  CHECK(edge_cells(gray).empty());
  CHECK(edge_share(gray) == 0);
  CHECK_FALSE(is_texture(gray));
}

TEST_CASE("edge cells: noise from side to side is texture, with a margin of a fifth it is none") {
  cv::Mat gray(400, 400, CV_8U);
  cv::randu(gray, 0, 255);
  CHECK(is_texture(gray));
  CHECK(edge_share(gray) == 1);
  gray.colRange(0, 80).setTo(cv::Scalar(255));
  CHECK(edge_share(gray) == 0.8);
  CHECK_FALSE(is_texture(gray));
}
