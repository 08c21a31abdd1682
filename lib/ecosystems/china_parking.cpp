// Car park operators of China. Lane codes are pages of theirs: plate, lot and price stay on the
// server, so that only the host says what they are.
#include <array>

#include "ecosystems/link.hpp"

namespace moongate::ecosystem::china_parking {
namespace {

using link::kAnything;
using link::Parameter;
using By = Key::By;

// Any page of the operator is a parking page; the short form is kept when there is one.
void read_page(const Subject& subject, PaymentCode& code) {
  link::read_as_address(subject, code);
  if (!subject.uri) return;
  code.scheme = "page";
  code.kind = Kind::parking;
  code.presented_by = PresentedBy::merchant;
}

void parse_keytop(const Subject& subject, PaymentCode& code) {
  read_page(subject, code);
  if (!subject.uri || !subject.has_host("s.keytop.cn")) return;
  constexpr link::Token kShort{ascii::is_alnum, 4, 12};
  const auto path = subject.uri->path;
  if (path.empty() || !kShort.fits(path.substr(1))) return;
  code.scheme = "short_link";
  code.fields.add("short", path.substr(1));
}

constexpr std::array kJslifeParameters = {Parameter{"key"}};

void parse_jslife(const Subject& subject, PaymentCode& code) {
  read_page(subject, code);
  if (subject.uri) link::read_parameters(subject, kJslifeParameters, code);
}

constexpr std::array kKeytopKeys = {Key{By::host, "s.keytop.cn"}, Key{By::host, "park.keytop.cn"},
                                    Key{By::host, "cloud.keytop.cn"},
                                    Key{By::host, "ts.keytop.cn"}};
constexpr std::array kJslifeKeys = {
    Key{By::host, "weixin.jslife.com.cn"}, Key{By::host, "yun.jslife.com.cn"},
    Key{By::host, "www.jslife.com.cn"}, Key{By::host, "jparking.jslife.com.cn"}};
constexpr std::array kEtcpKeys = {Key{By::host, "www.etcp.cn"}, Key{By::host, "dsf.etcp.cn"},
                                  Key{By::host, "ife.etcp.cn"}};

// What the operators' pages take.
constexpr std::array<std::string_view, 2> kWallets = {"wechat_pay", "alipay"};

}  // namespace

extern const Recogniser keytop;
const Recogniser keytop{
    .keys = kKeytopKeys, .bid = link::bid, .parse = parse_keytop, .opens_in = kWallets};

extern const Recogniser jslife;
const Recogniser jslife{
    .keys = kJslifeKeys, .bid = link::bid, .parse = parse_jslife, .opens_in = kWallets};

extern const Recogniser etcp;
const Recogniser etcp{
    .keys = kEtcpKeys, .bid = link::bid, .parse = read_page, .opens_in = kWallets};

}  // namespace moongate::ecosystem::china_parking
