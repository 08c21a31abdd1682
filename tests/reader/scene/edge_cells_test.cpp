#include "reader/scene/edge_cells.hpp"

#include <doctest/doctest.h>

#include <opencv2/imgproc.hpp>

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

TEST_CASE("edge cells: places are filled, about square and no line; the largest comes first") {
  cv::Mat cells(40, 60, CV_8U, cv::Scalar(0));
  cells(cv::Rect(5, 5, 8, 8)).setTo(cv::Scalar(255));
  cells(cv::Rect(20, 0, 12, 3)).setTo(cv::Scalar(255));             // four times as wide as high
  cells(cv::Rect(40, 10, 18, 4)).setTo(cv::Scalar(255));            // more than that
  cells(cv::Rect(5, 30, 2, 2)).setTo(cv::Scalar(255));              // too small
  cv::rectangle(cells, cv::Rect(30, 20, 12, 12), cv::Scalar(255));  // an empty frame
  CHECK(edge_places(cells) == std::vector<cv::Rect>{{5, 5, 8, 8}, {20, 0, 12, 3}});
  CHECK(around_cells({5, 5, 8, 8}, 0.5F, {1000, 1000}) == cv::Rect(64, 64, 160, 160));
  CHECK(around_cells({0, 5, 8, 8}, 1, {1000, 90}) == cv::Rect(0, 32, 72, 58));
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
