#include "catalogue.hpp"

#include <algorithm>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include "light.hpp"
#include "place.hpp"

namespace samples {
namespace {

void append(std::vector<Sample>& all, std::vector<Sample> more) {
  for (Sample& sample : more) all.push_back(std::move(sample));
}

cv::Mat code(const Expected& expected, const Look& look, const std::string& options = {}) {
  return print(modules(expected.format, expected.payload, options), look);
}

Expected as(Expected expected, const std::string& format) {
  expected.format = format;
  return expected;
}

Look look_of(int module) {
  Look look;
  look.module = module;
  return look;
}

Look coloured(const Colour& dark, const Colour& light, bool dots, double logo) {
  Look look = look_of(10);
  look.dark = dark;
  look.light = light;
  look.dots = dots;
  look.logo = logo;
  look.logo_colour = dark;
  return look;
}

Look bars(int module, int height) {
  Look look = look_of(module);
  look.quiet = 10;
  look.bar_height = height;
  return look;
}

const Colour kGreen{22, 140, 72};
const Colour kBlue{22, 90, 200};

Sample plain(const std::string& path, const Expected& expected, const Look& look,
             const std::string& options = {}) {
  return {path, {expected}, [=] { return code(expected, look, options); }};
}

// Bars that the writer takes in another form than they are read in.
Sample written_as(const std::string& path, const Expected& expected, const std::string& format,
                  const std::string& text) {
  return {path, {expected}, [=] { return print(modules(format, text, {}), bars(3, 40)); }};
}

// Hexagons, as the writer draws them.
Sample maxi_code(const std::string& path, const Expected& expected) {
  return {path, {expected}, [=] {
            cv::Mat label;
            cv::cvtColor(written(expected.format, expected.payload, 4, {}), label,
                         cv::COLOR_GRAY2RGB);
            cv::copyMakeBorder(label, label, 40, 40, 40, 40, cv::BORDER_CONSTANT, kWhite);
            return label;
          }};
}

// A label on a wall, seen from the side.
cv::Mat aslant(const cv::Mat& label, const Corners& corners, std::uint64_t seed) {
  cv::Mat wall = surface({640, 520}, {168, 164, 156}, 10, seed);
  lay(wall, label, corners);
  return noise(blur(wall, 0.7), 3, seed + 2);
}

cv::Mat on_paper(const cv::Mat& label, std::uint64_t seed) {
  cv::Mat paper = surface({label.cols + 120, label.rows + 120}, {226, 222, 212}, 6, seed);
  label.copyTo(paper(cv::Rect({60, 60}, label.size())));
  return paper;
}

cv::Mat page(std::initializer_list<cv::Mat> labels, int width, std::uint64_t seed) {
  cv::Mat paper = surface({static_cast<int>(labels.size()) * (width + 50) + 50, width + 100},
                          {214, 212, 206}, 7, seed);
  int x = 50;
  for (const cv::Mat& label : labels) {
    lay_flat(paper, label, {x, 50}, width);
    x += width + 50;
  }
  return noise(slope(blur(paper, 0.8), 1.02, 0.8), 3, seed + 3);
}

// Two labels one above the other, for linear symbols.
cv::Mat stack(const cv::Mat& above, const cv::Mat& below, std::uint64_t seed) {
  const int width = std::max(above.cols, below.cols) + 100;
  cv::Mat paper = surface({width, above.rows + below.rows + 150}, {230, 228, 222}, 6, seed);
  above.copyTo(paper(cv::Rect({50, 50}, above.size())));
  below.copyTo(paper(cv::Rect({50, above.rows + 100}, below.size())));
  return noise(blur(paper, 0.6), 3, seed + 3);
}

// A ticket as a machine prints it, with a white line where its print head is worn.
cv::Mat ticket(const Expected& expected) {
  cv::Mat label = code(expected, bars(4, 40));
  cv::line(label, {0, label.rows * 2 / 5}, {label.cols, label.rows * 2 / 5}, kWhite, 5);
  write(label, "LOT 7   10:32", {label.cols / 2, label.rows - 16}, 20, kBlack, true);
  return label;
}

// Scratches and a corner torn off, away from the finder patterns.
cv::Mat damaged(cv::Mat label) {
  const int side = label.cols;
  cv::RNG random(19);
  for (int i = 0; i < 7; ++i) {
    const cv::Point from(random.uniform(side / 3, side), random.uniform(side / 3, side));
    const cv::Point to(random.uniform(side / 3, side), random.uniform(side / 3, side));
    cv::line(label, from, to, {236, 234, 228}, 3, cv::LINE_AA);
  }
  const std::vector<cv::Point> corner{{side, side}, {side - side / 5, side}, {side, side * 4 / 5}};
  cv::fillConvexPoly(label, corner, {196, 192, 182}, cv::LINE_AA);
  return label;
}

// The corner with the finder pattern at the bottom left is gone.
cv::Mat torn(cv::Mat label) {
  const int side = label.cols;
  const std::vector<cv::Point> corner{
      {0, side * 3 / 5}, {side / 3, side * 7 / 10}, {side * 2 / 5, side}, {0, side}};
  cv::fillConvexPoly(label, corner, {168, 164, 156}, cv::LINE_AA);
  return label;
}

// What a camera on a pole sees: two small labels, one of them turned.
cv::Mat wall_from_afar(const cv::Mat& first, const cv::Mat& second) {
  cv::Mat wall = surface({1280, 720}, {150, 148, 144}, 6, 46);
  lay_flat(wall, first, {300, 260}, 90);
  lay(wall, second, {{{950, 300}, {1012, 344}, {966, 408}, {904, 362}}});
  return noise(blur(wall, 0.5), 3, 47);
}

}  // namespace

std::vector<Sample> plain_samples() {
  return {
      plain("alipay/collect.png", alipay_collect(), look_of(6), "ecLevel=M"),
      plain("alipay/blue-rounded-logo.png", alipay_collect(), coloured(kBlue, kWhite, true, 0.2),
            "ecLevel=H"),
      plain("bitcoin/bip21.png", bitcoin(), look_of(5)),
      plain("epc_sct/invoice.png", epc(), look_of(5), "ecLevel=M"),
      plain("in_upi/stall.png", upi(), look_of(6), "ecLevel=Q"),
      plain("none/contact.png", contact(), look_of(5)),
      plain("none/product.png", product(), bars(3, 50)),
      // The issue beside the number of a magazine, which is read on request.
      written_as("none/magazine-add-on.png", magazine(), "ean_13", "9771234567003+07"),
      maxi_code("none/parcel-maxi-code.png", parcel()),
      written_as("none/trade-item-databar-limited.png", trade_item(), "DataBarLtd",
                 "(01)09501101530003"),
      written_as("none/trade-item-databar-expanded.png", trade_item_lot(), "DataBarExp",
                 "(01)09501101530003(10)LOT7"),
      plain("none/ticket-codabar.png", codabar_ticket(), bars(3, 50)),
      plain("none/ticket-code-93.png", code_93_ticket(), bars(3, 50)),
      plain("none/telephone-micro-aztec.png", as(telephone(), "aztec"), look_of(8)),
      plain("none/text-data-matrix.png", as(text(), "data_matrix"), look_of(8)),
      plain("none/text-pdf417.png", as(text(), "pdf417"), look_of(4)),
      plain("none/url.png", url(), look_of(7)),
      plain("none/wifi.png", wifi(), look_of(6), "ecLevel=Q"),
      plain("paynow/counter.png", paynow(), look_of(4), "ecLevel=H"),
      plain("pix/copia-e-cola.png", pix(), look_of(4)),
      plain("promptpay/stall.png", promptpay(), look_of(5)),
      plain("qq_wallet/collect.png", qq_collect(), look_of(7)),
      plain("swiss_qrbill/bill.png", swiss(), look_of(4), "ecLevel=M"),
      plain("unionpay/emv.png", unionpay_emv(), look_of(4), "ecLevel=M"),
      plain("unionpay/link.png", unionpay_link(), look_of(5), "ecLevel=Q"),
      plain("wechat_pay/collect.png", wechat_collect(), look_of(6), "ecLevel=H"),
      plain("wechat_pay/green-logo.png", wechat_collect(), coloured(kGreen, kWhite, false, 0.22),
            "ecLevel=H"),
      plain("wechat_pay/dots.png", wechat_collect(), coloured(kGreen, {240, 248, 242}, true, 0),
            "ecLevel=Q"),
  };
}

std::vector<Sample> spoiled_samples() {
  const auto alipay = alipay_collect();
  const auto wechat = wechat_collect();
  const auto label = [](const Expected& expected) {
    return code(expected, look_of(9), "ecLevel=M");
  };
  return {
      {"hard/tiny.png", {url()}, [=] { return code(url(), look_of(2)); }},
      {"hard/huge.png", {alipay}, [=] { return code(alipay, look_of(60), "ecLevel=L"); }},
      {"hard/inverted.png",
       {wechat},
       [=] {
         return code(wechat, coloured({240, 240, 240}, {20, 40, 32}, false, 0));
       }},
      {"hard/mirrored.png",
       {alipay},
       [=] {
         cv::Mat out;
         cv::flip(on_paper(label(alipay), 3), out, 1);
         return out;
       }},
      {"hard/perspective.jpg",
       {alipay},
       [=] {
         return aslant(label(alipay), {{{130, 90}, {470, 150}, {450, 380}, {110, 450}}}, 11);
       }},
      {"hard/steep.jpg",
       {wechat},
       [=] {
         return aslant(label(wechat), {{{200, 60}, {380, 130}, {385, 370}, {195, 460}}}, 12);
       }},
      {"hard/turned.jpg",
       {unionpay_link()},
       [=] {
         return noise(turned(on_paper(label(unionpay_link()), 5), 33, {90, 84, 76}), 3, 5);
       }},
      {"hard/turned-ticket.jpg",
       {parking_ticket()},
       [=] {
         return aslant(ticket(parking_ticket()), {{{60, 250}, {545, 92}, {600, 230}, {105, 420}}},
                       21);
       }},
      {"hard/shadow.jpg",
       {alipay},
       [=] {
         return noise(shadow(on_paper(label(alipay), 7), {180, 0}, {320, 500}, 0.3, 30), 3, 7);
       }},
      {"hard/glare.jpg",
       {wechat},
       [=] {
         return noise(glare(on_paper(label(wechat), 8), {330, 190}, 60, 260), 3, 8);
       }},
      {"hard/blur.jpg", {alipay}, [=] { return noise(blur(on_paper(label(alipay), 9), 4), 2, 9); }},
      {"hard/shake.jpg",
       {qq_collect()},
       [=] { return noise(shake(on_paper(label(qq_collect()), 10), 11, 25), 2, 10); }},
      {"hard/noise.jpg",
       {wechat},
       [=] { return noise(contrast(on_paper(label(wechat), 13), 40, 190), 38, 13); }},
      {"hard/low-contrast.png",
       {alipay},
       [=] { return noise(contrast(on_paper(label(alipay), 14), 108, 138), 2, 14); }},
      {"hard/uneven-light.jpg",
       {pix()},
       [=] { return noise(slope(on_paper(label(pix()), 15), 1.2, 0.12), 3, 15); }},
      {"hard/curved.jpg",
       {wechat},
       [=] {
         return noise(blur(bent(on_paper(label(wechat), 16), 110, {60, 60, 66}), 0.8), 3, 16);
       }},
      {"hard/damaged.jpg",
       {wechat},
       [=] {
         const cv::Mat torn = damaged(code(wechat, look_of(9), "ecLevel=H"));
         return noise(blur(on_paper(torn, 18), 0.7), 3, 18);
       }},
      {"hard/red-on-green.png",
       {alipay},
       [=] {
         return code(alipay, coloured({190, 40, 30}, {96, 190, 90}, false, 0), "ecLevel=M");
       }},
      // Modules and ground are alike in grey, so that only a channel tells them apart.
      {"hard/same-grey.png",
       {alipay},
       [=] {
         return code(alipay, coloured({200, 60, 60}, {60, 135, 60}, false, 0), "ecLevel=M");
       }},
      {"hard/lamp-bands.jpg",
       {alipay},
       [=] { return noise(bands(on_paper(label(alipay), 19), 31, 0.22), 2, 19); }},
      {"hard/torn-finder.jpg",
       {alipay},
       [=] {
         return aslant(torn(code(alipay, look_of(9), "ecLevel=H")),
                       {{{150, 100}, {480, 130}, {460, 430}, {130, 440}}}, 22);
       }},
      {"hard/slanted-wall.jpg",
       {alipay},
       [=] {
         return aslant(code(alipay, look_of(9), "ecLevel=M"),
                       {{{280, 60}, {350, 40}, {350, 470}, {280, 440}}}, 24);
       }},
      {"hard/painted-quiet-zone.jpg",
       {alipay},
       [=] {
         Look look = look_of(8);
         look.quiet = 0;
         cv::Mat around;
         cv::copyMakeBorder(code(alipay, look), around, 90, 90, 90, 90, cv::BORDER_CONSTANT,
                            {18, 16, 20});
         return noise(turned(blur(around, 1), 12, {18, 16, 20}), 3, 23);
       }},
      {"hard/no-quiet-zone.png",
       {url()},
       [=] {
         Look look = look_of(8);
         look.quiet = 1;
         cv::Mat dark = surface({360, 360}, {70, 74, 80}, 8, 17);
         lay_flat(dark, code(url(), look), {60, 60}, 240);
         return dark;
       }},
  };
}

std::vector<Sample> shown_samples() {
  const auto phone = [](const Expected& expected, const Look& look, const Colour& screen,
                        std::uint64_t seed) {
    return noise(on_phone(code(expected, look), screen, seed), 4, seed);
  };
  const auto bar = [](Expected expected) { return as(std::move(expected), "code_128"); };
  return {
      {"phone/wechat-code-128.jpg",
       {bar(wechat_shown())},
       [=] { return phone(bar(wechat_shown()), bars(5, 40), kGreen, 31); }},
      {"phone/alipay-code-128.jpg",
       {bar(alipay_shown())},
       [=] { return phone(bar(alipay_shown()), bars(5, 40), kBlue, 32); }},
      {"phone/unionpay-code-128.jpg",
       {bar(unionpay_shown())},
       [=] {
         return phone(bar(unionpay_shown()), bars(5, 40), {190, 30, 44}, 33);
       }},
      {"phone/alipay-code-128-dark-mode.jpg",
       {bar(alipay_shown())},
       [=] {
         Look look = bars(5, 40);
         std::swap(look.dark, look.light);
         return phone(bar(alipay_shown()), look, kBlue, 37);
       }},
      {"phone/ecny-qr.jpg",
       {ecny_shown()},
       [=] {
         return phone(ecny_shown(), look_of(14), {200, 40, 50}, 34);
       }},
      {"phone/wechat-qr-dimmed.jpg",
       {wechat_shown()},
       [=] { return contrast(phone(wechat_shown(), look_of(14), kGreen, 35), 2, 80); }},
      {"phone/alipay-qr-glare.jpg",
       {alipay_shown()},
       [=] {
         return glare(phone(alipay_shown(), look_of(14), kBlue, 36), {610, 380}, 70, 200);
       }},
  };
}

std::vector<Sample> crowded_samples() {
  const auto green = [](const Expected& e) {
    return code(e, coloured(kGreen, kWhite, false, 0.2), "ecLevel=H");
  };
  const auto blue = [](const Expected& e) {
    return code(e, coloured(kBlue, kWhite, false, 0.2), "ecLevel=H");
  };
  const auto black = [](const Expected& e) { return code(e, look_of(8), "ecLevel=M"); };
  const auto bar = as(alipay_shown(), "code_128");
  return {
      {"several/two-wallets.jpg",
       {wechat_collect(), alipay_collect()},
       [=] {
         return page({green(wechat_collect()), blue(alipay_collect())}, 300, 41);
       }},
      {"several/three-wallets.jpg",
       {wechat_collect(), alipay_collect(), unionpay_link()},
       [=] {
         return page({green(wechat_collect()), blue(alipay_collect()), black(unionpay_link())}, 260,
                     42);
       }},
      {"several/four-codes.jpg",
       {alipay_collect(), wifi(), url(), qq_collect()},
       [=] {
         return page({blue(alipay_collect()), black(wifi()), black(url()), black(qq_collect())},
                     220, 43);
       }},
      {"several/pay-and-wifi.jpg",
       {pix(), wifi()},
       [=] {
         return page({black(pix()), black(wifi())}, 340, 44);
       }},
      {"several/bar-and-qr.jpg",
       {bar, alipay_shown()},
       [=] { return stack(code(bar, bars(3, 60)), code(alipay_shown(), look_of(9)), 45); }},
      {"several/wall-from-afar.jpg",
       {unionpay_link(), as(text(), "data_matrix")},
       [=] {
         return wall_from_afar(code(unionpay_link(), look_of(6)),
                               code(as(text(), "data_matrix"), look_of(8)));
       }},
      {"parking-entrance.jpg", {wechat_collect(), alipay_collect()}, parking_entrance},
  };
}

std::vector<Sample> catalogue() {
  std::vector<Sample> all = plain_samples();
  append(all, spoiled_samples());
  append(all, shown_samples());
  append(all, crowded_samples());
  return all;
}

}  // namespace samples
