// Made from the files of the catalogue by ./dev readme: change those.
// clang-format off
#include "ecosystems/row.hpp"

namespace moongate::ecosystem::alipay {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::alipay_hk {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::alipay_plus {
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::at_rksv {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code);
}
namespace moongate::ecosystem::banglaqr {
void finish(const ScannedPayload& scanned, PaymentCode& code);
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code);
}
namespace moongate::ecosystem::bcel_onepay {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::bestpay {
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::bharatqr {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::bitcoin {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::bitcoincash {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::br_arrecadacao {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::br_boleto {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::breb {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::cardano {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ccb_long_pay {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::cz_sind {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::cz_spayd {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::dash {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::de_bezahlcode {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::de_kassensichv {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::dk_fik {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::dogecoin {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::duolabao {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ecny {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::emvco {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::epc_sct {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::es_verifactu {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ethereum {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::fi_virtualbarcode {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::gov_jiangsu {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::gov_shanghai {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::gs1_payslip {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::hr_fiscal {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::hr_hub3 {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::hu_mnbqr {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::icbc {
int bid(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::in_upi {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
std::optional<Signature> signature(const ScannedPayload& scanned, const PaymentCode& code);
}
namespace moongate::ecosystem::it_idpay {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::it_pagopa {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::it_poste_nbpa {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::jd {
void finish(const ScannedPayload& scanned, PaymentCode& code);
std::string unwrap(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::jp_linepay {
int bid(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::jslife {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::keqr {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::keytop {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::khqr {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::kr_kakaopay {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::kr_toss {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::lightning {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::litecoin {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::monero {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::monzo {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::mot_jtt978 {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::mx_codi {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::nets_sg {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::nl_ideal {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::np_esewa {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::np_khalti {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::paynow {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::paypal {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::payto {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::pix {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::pl_blik {
int bid(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::pl_zbp2d {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::promptpay {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::promptpay_slip {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::pt_atcud {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::qq {
void finish(const ScannedPayload& scanned, PaymentCode& code);
std::string unwrap(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::qq_wallet {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::raast_p2p {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::revolut {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::rs_fiscal {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::rs_nbsips {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ru_fiscal {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ru_sbp {
void finish(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::ru_st0001x {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::sa_zatca {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::se_swish {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::se_usingqr {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::si_upnqr {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::sk_invoicebysquare {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::sk_paybysquare {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::sk_paymelink {
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::solana {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::stellar {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::swiss_qrbill {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
Result<std::string> compose(Settings& settings);
}
namespace moongate::ecosystem::taobao {
std::string unwrap(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::tencent_transit {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::th_botbarcode {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ton {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::tr_karekod {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::transit_operator {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::transit_platform {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::tron {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::truemoney_slip {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::tw_einvoice {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::twqr {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::ua_nbu {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::umpqr_za {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::unionpay {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
std::string unwrap(const ScannedPayload& scanned);
}
namespace moongate::ecosystem::us_cashapp {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::us_venmo {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::us_zelle {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::uz_payme {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::vn_momo {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::walletconnect {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::wechat {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::za_parking {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::za_qrplus {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::za_scantopay {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::za_snapscan {
int bid(const ScannedPayload& scanned);
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::za_zapper {
void finish(const ScannedPayload& scanned, PaymentCode& code);
}
namespace moongate::ecosystem::zcash {
int bid(const ScannedPayload& scanned);
void parse(const ScannedPayload& scanned, PaymentCode& code);
}

namespace moongate {
namespace {

constexpr Key airpay_vn_keys[] = {{Key::By::emv_gui, "vn.airpay.www"}};
constexpr std::string_view airpay_vn_guis_0[] = {"vn.airpay.www"};
constexpr emv::ObjectRule airpay_vn_objects_0[] = {{"01", "merchantId", {"", "", Role::none}, true, false, false}, {"06", "token", {"1-32w", "", Role::account}, false, false, false}};
constexpr emv::Account airpay_vn_accounts[] = {{26, 51, airpay_vn_guis_0, "", "", "", Role::none, airpay_vn_objects_0, false}};
constexpr std::string_view airpay_vn_countries[] = {"VN"};
constexpr std::string_view airpay_vn_currencies[] = {"704"};
constexpr emv::Scheme airpay_vn_scheme = {airpay_vn_accounts, airpay_vn_countries, airpay_vn_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key alibaba_keys[] = {{Key::By::host, "passport.goofish.com"}, {Key::By::host, "passport.aliyundrive.com"}};
constexpr link::Parameter alibaba_parameters_0[] = {{"lgToken", {"3-128b", "", Role::none}, true, true}, {"tbScanOpenType", {"1-64b", "", Role::none}, false, false}, {"_from", {"1-64b", "", Role::none}, false, false}};
constexpr link::Parameter alibaba_parameters_1[] = {{"lgToken", {"3-128b", "", Role::none}, true, true}, {"tbScanOpenType", {"1-64b", "", Role::none}, false, false}, {"_from", {"1-64b", "", Role::none}, false, false}};
constexpr link::Form alibaba_links[] = {{"", "passport.goofish.com", "/qrcodeCheck.htm", {"", "", Role::none}, "", alibaba_parameters_0, "", link::Page::none, false, false, "login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "passport.aliyundrive.com", "/qrcodeCheck.htm", {"", "", Role::none}, "", alibaba_parameters_1, "", link::Page::none, false, false, "login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr Key alipay_keys[] = {{Key::By::scheme, "alipay"}, {Key::By::scheme, "alipays"}, {Key::By::scheme, "alipayqr"}, {Key::By::host, "qr.alipay.com"}, {Key::By::host, "ur.alipay.com"}, {Key::By::host, "ds.alipay.com"}, {Key::By::host, "render.alipay.com"}, {Key::By::host, "m.alipay.com"}, {Key::By::host, "mclient.alipay.com"}, {Key::By::host, "mapi.alipay.com"}, {Key::By::host, "openapi.alipay.com"}, {Key::By::host, "d.alipay.com"}, {Key::By::host, "ulink.alipay.com"}, {Key::By::host, "mobilecodec.alipay.com"}, {Key::By::prefix, "fp"}, {Key::By::prefix, "c1x"}, {Key::By::prefix, "\002\001"}, {Key::By::digits, "25"}, {Key::By::digits, "26"}, {Key::By::digits, "27"}, {Key::By::digits, "28"}, {Key::By::digits, "29"}, {Key::By::digits, "30"}};
constexpr std::string_view alipay_carries[] = {"qrcode", "url", "scheme"};
constexpr std::string_view alipay_domains[] = {"alipay.com"};
constexpr Key alipay_hk_keys[] = {{Key::By::scheme, "alipayhk"}, {Key::By::host, "render.alipay.hk"}, {Key::By::host, "render.alipay.com"}};
constexpr std::string_view alipay_hk_carries[] = {"qrcode", "url"};
constexpr std::string_view alipay_hk_domains[] = {"alipay.com", "alipay.hk"};
constexpr Key alipay_plus_keys[] = {{Key::By::host, "global.alipay.com"}, {Key::By::host, "open-sea.alipayplus.com"}};
constexpr std::string_view alipay_plus_opens_in[] = {"alipay_plus", "alipay", "alipay_hk"};
constexpr std::string_view alipay_plus_carries[] = {"codeValue"};
constexpr Key allinpay_keys[] = {{Key::By::host, "syb.allinpay.com"}};
constexpr link::Parameter allinpay_parameters_0[] = {{"key", {"8-128s", "", Role::none}, true, true}};
constexpr link::Parameter allinpay_parameters_1[] = {{"c", {"1-512v", "", Role::none}, true, true}, {"amt", {"1-*z", "", Role::minor_amount}, false, true}, {"appid", {"", "", Role::none}, false, true}, {"oid", {"1-512v", "", Role::reference}, false, true}, {"trxreserve", {"", "", Role::none}, false, true}, {"key", {"", "", Role::none}, false, false}};
constexpr link::Form allinpay_links[] = {{"", "syb.allinpay.com", "/apiweb/h5unionpay/native", {"", "", Role::none}, "", allinpay_parameters_0, "", link::Page::none, false, false, "native", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "syb.allinpay.com", "/sappweb/usertrans/cuspay", {"", "", Role::none}, "", allinpay_parameters_1, "", link::Page::none, false, true, "cashier", Kind::payment, PresentedBy::merchant, Initiation::unknown, "CNY", {}, {}}};
constexpr std::string_view allinpay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key amex_keys[] = {{Key::By::emv_id, "11"}, {Key::By::emv_id, "12"}};
constexpr emv::Network amex_network = {11, 12};
constexpr Key at_rksv_keys[] = {{Key::By::prefix, "_R"}};
constexpr Key azqr_keys[] = {{Key::By::emv_id, "26"}, {Key::By::emv_id, "39"}};
constexpr emv::ObjectRule azqr_objects_0[] = {{"03", "merchantId", {"1-32v", "", Role::account}, true, false, false}};
constexpr emv::Account azqr_accounts[] = {{26, 26, {}, "'01'", "", "", Role::none, azqr_objects_0, false}, {39, 39, {}, "", "'MPV'3!n", "", Role::none, {}, false}};
constexpr std::string_view azqr_countries[] = {"AZ"};
constexpr std::string_view azqr_currencies[] = {"944"};
constexpr emv::ObjectRule azqr_objects[] = {{"39", "version", {"", "", Role::none}, false, false, false}, {"40", "qrId", {"32!h", "", Role::none}, false, false, true}};
constexpr emv::Scheme azqr_scheme = {azqr_accounts, azqr_countries, azqr_currencies, true, "'01'", emv::Checksum::crc16_low_bytes, Role::amount, false, false, false, azqr_objects, {}, {}, true};
constexpr Key baidu_keys[] = {{Key::By::scheme, "baiduboxapp"}};
constexpr link::Form baidu_links[] = {{"baiduboxapp", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view baidu_carries[] = {"url"};
constexpr std::string_view baidu_domains[] = {"baidu.com"};
constexpr Key bancard_py_keys[] = {{Key::By::emv_id, "02"}};
constexpr emv::Account bancard_py_accounts[] = {{2, 2, {}, "", "1-9n", "", Role::account, {}, false}};
constexpr std::string_view bancard_py_countries[] = {"PY"};
constexpr std::string_view bancard_py_currencies[] = {"600"};
constexpr emv::ObjectRule bancard_py_objects[] = {{"62.05", "hookAlias", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme bancard_py_scheme = {bancard_py_accounts, bancard_py_countries, bancard_py_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, bancard_py_objects, {}, {}, false};
constexpr Key banglaqr_keys[] = {{Key::By::emv_gui, "bd.org.bb.npsb"}, {Key::By::emv_id, "26"}};
constexpr std::string_view banglaqr_guis_0[] = {"bd.org.bb.npsb"};
constexpr emv::ObjectRule banglaqr_objects_0[] = {{"01", "institutionType", {"2!n", "", Role::none}, true, false, false}, {"02", "institutionId", {"4!n", "", Role::none}, true, false, false}, {"03", "recipientPan", {"11-19n", "", Role::account}, true, false, false}, {"05", "creditAccount", {"", "", Role::none}, false, false, false}};
constexpr emv::ObjectRule banglaqr_objects_1[] = {{"01", "institutionType", {"2!n", "", Role::none}, true, false, false}, {"02", "institutionId", {"4!n", "", Role::none}, true, false, false}, {"03", "merchantPan", {"11-19n", "", Role::account}, true, false, false}, {"05", "creditAccount", {"", "", Role::none}, false, false, false}};
constexpr emv::Account banglaqr_accounts[] = {{26, 26, banglaqr_guis_0, "", "", "p2p", Role::none, banglaqr_objects_0, false}, {26, 26, {}, "3-32z", "", "", Role::none, banglaqr_objects_1, false}};
constexpr std::string_view banglaqr_countries[] = {"BD"};
constexpr std::string_view banglaqr_currencies[] = {"050"};
constexpr emv::Scheme banglaqr_scheme = {banglaqr_accounts, banglaqr_countries, banglaqr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key bccard_kr_keys[] = {{Key::By::emv_gui, "D4100000014010"}};
constexpr std::string_view bccard_kr_guis_0[] = {"D4100000014010"};
constexpr emv::ObjectRule bccard_kr_objects_0[] = {{"05", "merchantId", {"1-15v", "", Role::account}, true, false, false}};
constexpr emv::Account bccard_kr_accounts[] = {{26, 51, bccard_kr_guis_0, "", "", "", Role::none, bccard_kr_objects_0, false}};
constexpr std::string_view bccard_kr_countries[] = {"KR"};
constexpr std::string_view bccard_kr_currencies[] = {"410"};
constexpr emv::ObjectRule bccard_kr_objects[] = {{"64.01", "merchantNameInKorean", {"", "", Role::none}, false, false, false}};
constexpr std::string_view bccard_kr_leads[] = {"unionpay"};
constexpr emv::Scheme bccard_kr_scheme = {bccard_kr_accounts, bccard_kr_countries, bccard_kr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, bccard_kr_objects, bccard_kr_leads, {}, false};
constexpr Key bcel_onepay_keys[] = {{Key::By::emv_gui, "BCEL"}, {Key::By::scheme, "onepay"}};
constexpr std::string_view bcel_onepay_guis_0[] = {"BCEL"};
constexpr emv::ObjectRule bcel_onepay_objects_0[] = {{"01", "iin", {"'ONEPAY'|'ONEPROOF'", "", Role::none}, true, false, false}, {"02", "mcid", {"1-32v", "", Role::account}, true, false, false}, {"03", "expiry", {"14!n", "", Role::none}, false, false, true}, {"05", "flags", {"", "", Role::none}, false, false, false}};
constexpr emv::Account bcel_onepay_accounts[] = {{33, 33, bcel_onepay_guis_0, "", "", "", Role::none, bcel_onepay_objects_0, false}};
constexpr std::string_view bcel_onepay_countries[] = {"LA"};
constexpr std::string_view bcel_onepay_currencies[] = {"418"};
constexpr emv::ObjectRule bcel_onepay_objects[] = {{"62.08", "description", {"", "", Role::none}, false, false, false}};
constexpr std::string_view bcel_onepay_leads[] = {"laoqr"};
constexpr std::string_view bcel_onepay_inside_0[] = {"onepay"};
constexpr emv::CodeLink bcel_onepay_code_links[] = {{bcel_onepay_inside_0, false, "//qr/", "", false, false}};
constexpr emv::Scheme bcel_onepay_scheme = {bcel_onepay_accounts, bcel_onepay_countries, bcel_onepay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, bcel_onepay_objects, bcel_onepay_leads, bcel_onepay_code_links, false};
constexpr Key be_bancontact_keys[] = {{Key::By::host, "payconiq.com"}, {Key::By::host, "ext.payconiq.com"}};
constexpr link::Parameter be_bancontact_parameters_3[] = {{"amount", {"1-12n", "", Role::minor_amount}, false, true}, {"description", {"", "", Role::none}, false, true}, {"reference", {"", "", Role::reference}, false, true}};
constexpr link::Parameter be_bancontact_parameters_4[] = {{"A", {"1-12n", "", Role::minor_amount}, false, true}, {"D", {"", "", Role::none}, false, true}, {"R", {"", "", Role::reference}, false, true}};
constexpr link::Parameter be_bancontact_parameters_8[] = {{"amount", {"1-12n", "", Role::minor_amount}, false, true}, {"description", {"", "", Role::none}, false, true}, {"reference", {"", "", Role::reference}, false, true}};
constexpr link::Parameter be_bancontact_parameters_9[] = {{"A", {"1-12n", "", Role::minor_amount}, false, true}, {"D", {"", "", Role::none}, false, true}, {"R", {"", "", Role::reference}, false, true}};
constexpr link::Form be_bancontact_links[] = {{"", "payconiq.com", "/pay/1/", {"24!h", "", Role::none}, "", {}, "", link::Page::none, true, false, "payment", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "payconiq.com", "/pay/2/", {"24!h", "", Role::none}, "", {}, "", link::Page::none, true, false, "payment", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "payconiq.com", "/l/1/", {"24!h'/'1-36w{-}", "", Role::account}, "", {}, "", link::Page::none, true, false, "sticker", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payconiq.com", "/merchant/1/", {"24!h", "", Role::account}, "", be_bancontact_parameters_3, "", link::Page::none, true, true, "receipt", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", {}, {}}, {"", "payconiq.com", "/t/1/", {"24!h", "", Role::account}, "", be_bancontact_parameters_4, "", link::Page::none, true, true, "invoice", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", {}, {}}, {"", "ext.payconiq.com", "/pay/1/", {"24!h", "", Role::none}, "", {}, "", link::Page::none, true, false, "payment", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::test_host}), {}}, {"", "ext.payconiq.com", "/pay/2/", {"24!h", "", Role::none}, "", {}, "", link::Page::none, true, false, "payment", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::test_host}), {}}, {"", "ext.payconiq.com", "/l/1/", {"24!h'/'1-36w{-}", "", Role::account}, "", {}, "", link::Page::none, true, false, "sticker", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", flags_of({Flag::test_host}), {}}, {"", "ext.payconiq.com", "/merchant/1/", {"24!h", "", Role::account}, "", be_bancontact_parameters_8, "", link::Page::none, true, true, "receipt", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", flags_of({Flag::test_host}), {}}, {"", "ext.payconiq.com", "/t/1/", {"24!h", "", Role::account}, "", be_bancontact_parameters_9, "", link::Page::none, true, true, "invoice", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", flags_of({Flag::test_host}), {}}};
constexpr std::string_view be_bancontact_domains[] = {"payconiq.com"};
constexpr Key bepsa_py_keys[] = {{Key::By::emv_id, "02"}, {Key::By::emv_gui, "py.com.bepsa"}};
constexpr std::string_view bepsa_py_guis_0[] = {"py.com.bepsa"};
constexpr emv::ObjectRule bepsa_py_objects_0[] = {{"01", "merchantId", {"1-15w", "", Role::account}, true, false, false}};
constexpr emv::Account bepsa_py_accounts[] = {{2, 2, bepsa_py_guis_0, "", "", "", Role::none, bepsa_py_objects_0, false}};
constexpr std::string_view bepsa_py_countries[] = {"PY"};
constexpr std::string_view bepsa_py_currencies[] = {"600"};
constexpr emv::Scheme bepsa_py_scheme = {bepsa_py_accounts, bepsa_py_countries, bepsa_py_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key bestpay_keys[] = {{Key::By::host, "m.bestpay.com.cn"}, {Key::By::digits, "51"}};
constexpr std::string_view bestpay_prefixes[] = {"51"};
constexpr DigitRule bestpay_digits = {bestpay_prefixes, 18, 18};
constexpr Key bharatqr_keys[] = {{Key::By::emv_gui, "A000000524"}};
constexpr std::string_view bharatqr_guis_0[] = {"A000000524"};
constexpr emv::ObjectRule bharatqr_objects_0[] = {{"01", "vpa", {"1-99w{.-_}'@'1-64w{.-}", "", Role::account}, false, false, false}, {"02", "minimumAmount", {"", "", Role::none}, false, false, false}};
constexpr std::string_view bharatqr_guis_1[] = {"A000000524"};
constexpr emv::Account bharatqr_accounts[] = {{26, 26, bharatqr_guis_0, "", "", "", Role::none, bharatqr_objects_0, false}, {27, 28, bharatqr_guis_1, "", "", "", Role::none, {}, false}};
constexpr std::string_view bharatqr_countries[] = {"IN"};
constexpr std::string_view bharatqr_currencies[] = {"356"};
constexpr emv::ObjectRule bharatqr_objects[] = {{"27.01", "transactionReference", {"", "", Role::none}, false, false, false}, {"27.02", "referenceUrl", {"", "", Role::none}, false, false, false}, {"28.01", "aadhaar", {"", "", Role::none}, false, false, false}, {"06", "rupayPan", {"", "", Role::none}, false, false, false}, {"08", "ifscAndAccount", {"4!c'0'6!c1-30w", "", Role::none}, false, false, true}};
constexpr emv::Scheme bharatqr_scheme = {bharatqr_accounts, bharatqr_countries, bharatqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, true, bharatqr_objects, {}, {}, false};
constexpr std::string_view bharatqr_opens_in[] = {"in_upi", "bharatqr"};
constexpr Key bitcoin_keys[] = {{Key::By::scheme, "bitcoin"}, {Key::By::prefix, "1"}, {Key::By::prefix, "2"}, {Key::By::prefix, "3"}, {Key::By::prefix, "m"}, {Key::By::prefix, "n"}, {Key::By::prefix, "b"}, {Key::By::prefix, "B"}, {Key::By::prefix, "t"}, {Key::By::prefix, "T"}};
constexpr std::string_view bitcoin_callbacks[] = {"r", "pj", "pop", "req-pop"};
constexpr Key bitcoincash_keys[] = {{Key::By::scheme, "bitcoincash"}, {Key::By::scheme, "bchtest"}, {Key::By::scheme, "bchreg"}, {Key::By::prefix, "q"}, {Key::By::prefix, "p"}, {Key::By::prefix, "Q"}, {Key::By::prefix, "P"}, {Key::By::prefix, "z"}, {Key::By::prefix, "r"}, {Key::By::prefix, "Z"}, {Key::By::prefix, "R"}};
constexpr std::string_view bitcoincash_callbacks[] = {"r"};
constexpr Key br_arrecadacao_keys[] = {{Key::By::prefix, "8"}};
constexpr Key br_boleto_keys[] = {{Key::By::prefix, "0"}, {Key::By::prefix, "1"}, {Key::By::prefix, "2"}, {Key::By::prefix, "3"}, {Key::By::prefix, "4"}, {Key::By::prefix, "5"}, {Key::By::prefix, "6"}, {Key::By::prefix, "7"}, {Key::By::prefix, "9"}};
constexpr Key breb_keys[] = {{Key::By::emv_gui, "co.com.ach.lla"}, {Key::By::emv_gui, "co.com.brc.lla"}, {Key::By::emv_gui, "co.com.crb.lla"}, {Key::By::emv_gui, "co.com.mcca.lla"}, {Key::By::emv_gui, "co.com.rbm.lla"}, {Key::By::emv_gui, "co.com.svb.lla"}, {Key::By::emv_gui, "co.com.vcss.lla"}, {Key::By::emv_gui, "co.com.visi.lla"}, {Key::By::emv_gui, "co.com.ach.red"}, {Key::By::emv_gui, "co.com.brc.red"}, {Key::By::emv_gui, "co.com.crb.red"}, {Key::By::emv_gui, "co.com.mcca.red"}, {Key::By::emv_gui, "co.com.rbm.red"}, {Key::By::emv_gui, "co.com.svb.red"}, {Key::By::emv_gui, "co.com.vcss.red"}, {Key::By::emv_gui, "co.com.visi.red"}};
constexpr std::string_view breb_guis_0[] = {"co.com.ach.lla", "co.com.brc.lla", "co.com.crb.lla", "co.com.mcca.lla", "co.com.rbm.lla", "co.com.svb.lla", "co.com.vcss.lla", "co.com.visi.lla"};
constexpr emv::ObjectRule breb_objects_0[] = {{"01", "llaveIdentificacion", {"1-18w", "", Role::account}, false, false, false}, {"02", "llaveCelular", {"['+57']10!n", "", Role::account}, false, false, false}, {"03", "llaveCorreo", {"1-64w{}.!#$&*+/=?^_`{|~%-}'@'3-63w{.-}", "", Role::account}, false, false, false}, {"04", "llaveAlfanumerica", {"'@'1-30w{._-}", "", Role::account}, false, false, false}, {"05", "llaveComercio", {"1-12w", "", Role::account}, false, false, false}};
constexpr std::string_view breb_guis_1[] = {"co.com.ach.red", "co.com.brc.red", "co.com.crb.red", "co.com.mcca.red", "co.com.rbm.red", "co.com.svb.red", "co.com.vcss.red", "co.com.visi.red"};
constexpr emv::Account breb_accounts[] = {{26, 51, breb_guis_0, "", "", "", Role::none, breb_objects_0, true}, {26, 51, breb_guis_1, "", "", "", Role::none, {}, false}};
constexpr std::string_view breb_countries[] = {"CO"};
constexpr std::string_view breb_currencies[] = {"170"};
constexpr emv::ObjectRule breb_objects[] = {{"49.01", "red", {"", "", Role::none}, false, false, false}, {"50.01", "codigoUnico", {"", "", Role::account}, false, false, false}, {"51.01", "codigoAgregador", {"", "", Role::none}, false, false, false}, {"80.01", "canal", {"", "", Role::none}, false, false, false}, {"81.01", "condicionIva", {"", "", Role::none}, false, false, false}, {"82.01", "iva", {"", "", Role::none}, false, false, false}, {"83.01", "base", {"", "", Role::none}, false, false, false}, {"84.01", "condicionInc", {"", "", Role::none}, false, false, false}, {"85.01", "inc", {"", "", Role::none}, false, false, false}, {"90.01", "transaccionId", {"", "", Role::reference}, false, false, false}, {"91.01", "hashSeguridad", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme breb_scheme = {breb_accounts, breb_countries, breb_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, breb_objects, {}, {}, false};
constexpr Key bt_qr_keys[] = {{Key::By::emv_id, "09"}};
constexpr emv::Account bt_qr_accounts[] = {{9, 9, {}, "", "16!n", "", Role::account, {}, false}};
constexpr std::string_view bt_qr_countries[] = {"BT"};
constexpr std::string_view bt_qr_currencies[] = {"064"};
constexpr emv::Scheme bt_qr_scheme = {bt_qr_accounts, bt_qr_countries, bt_qr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key by_erip_keys[] = {{Key::By::host, "pay.raschet.by"}, {Key::By::host, "epos.hutkigrosh.by"}, {Key::By::emv_gui, "by.raschet"}};
constexpr link::Form by_erip_links[] = {{"", "pay.raschet.by", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "", Kind::url, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "epos.hutkigrosh.by", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "", Kind::url, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view by_erip_guis_0[] = {"by.raschet"};
constexpr emv::ObjectRule by_erip_objects_0[] = {{"01", "serviceCode", {"1-10v", "", Role::none}, true, false, false}, {"10", "accountNumber", {"1-32t", "", Role::account}, false, false, false}, {"11", "invoiceNumber", {"", "", Role::reference}, false, false, false}, {"12", "amountEditable", {"'11'|'12'", "", Role::none}, false, false, true}};
constexpr emv::Account by_erip_accounts[] = {{26, 51, by_erip_guis_0, "", "", "", Role::none, by_erip_objects_0, false}};
constexpr std::string_view by_erip_countries[] = {"BY"};
constexpr std::string_view by_erip_currencies[] = {"933"};
constexpr std::string_view by_erip_inside_0[] = {"epos.hutkigrosh.by", "pay.raschet.by"};
constexpr emv::CodeLink by_erip_code_links[] = {{by_erip_inside_0, true, "", "", true, false}};
constexpr emv::Scheme by_erip_scheme = {by_erip_accounts, by_erip_countries, by_erip_currencies, false, "'01'", emv::Checksum::sha256_tail, Role::amount, false, false, false, {}, {}, by_erip_code_links, false};
constexpr Key cardano_keys[] = {{Key::By::scheme, "web+cardano"}, {Key::By::prefix, "addr"}, {Key::By::prefix, "ADDR"}};
constexpr Key ccb_keys[] = {{Key::By::host, "ibsbjstar.ccb.com.cn"}};
constexpr link::Parameter ccb_parameters_0[] = {{"QRCODE", {"'CCB'16-32n", "", Role::none}, true, true}};
constexpr link::Form ccb_links[] = {{"", "ibsbjstar.ccb.com.cn", "/CCBIS/QR", {"", "", Role::none}, "", ccb_parameters_0, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view ccb_opens_in[] = {"ccb", "wechat_pay", "alipay", "unionpay"};
constexpr Key ccb_long_pay_keys[] = {{Key::By::digits, "62"}};
constexpr std::string_view ccb_long_pay_opens_in[] = {"ccb_long_pay", "unionpay"};
constexpr Key ch_twint_keys[] = {{Key::By::host, "go.twint.ch"}};
constexpr link::Parameter ch_twint_parameters_0[] = {{"tw", {"3-8l'.'32-128b['.']", "", Role::none}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"trxInfo", {"", "", Role::reference}, false, true}};
constexpr link::Form ch_twint_links[] = {{"", "go.twint.ch", "/1/e/tw", {"", "", Role::none}, "", ch_twint_parameters_0, "", link::Page::none, false, true, "merchant", Kind::payment, PresentedBy::merchant, Initiation::static_code, "CHF", {}, {}}};
constexpr std::string_view ch_twint_domains[] = {"twint.ch"};
constexpr Key chinagpay_keys[] = {{Key::By::host, "zgate.chinagpay.com"}, {Key::By::host, "gw.chinagpay.com"}, {Key::By::host, "cashier-desk.chinagpay.com"}};
constexpr link::Form chinagpay_links[] = {{"", "zgate.chinagpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "gw.chinagpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "cashier-desk.chinagpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view chinagpay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key chinaums_keys[] = {{Key::By::host, "qr.chinaums.com"}, {Key::By::host, "qr-test2.chinaums.com"}};
constexpr link::Form chinaums_links[] = {{"", "qr.chinaums.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "qr-test2.chinaums.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}};
constexpr std::string_view chinaums_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key cliq_jo_keys[] = {{Key::By::emv_gui, "cliq"}};
constexpr std::string_view cliq_jo_guis_0[] = {"cliq"};
constexpr emv::ObjectRule cliq_jo_objects_0[] = {{"01", "alias", {"1-35v", "", Role::account}, true, false, false}, {"02", "aliasType", {"", "", Role::none}, false, false, false}};
constexpr emv::Account cliq_jo_accounts[] = {{26, 51, cliq_jo_guis_0, "", "", "", Role::none, cliq_jo_objects_0, false}};
constexpr std::string_view cliq_jo_countries[] = {"JO"};
constexpr std::string_view cliq_jo_currencies[] = {"400"};
constexpr emv::ObjectRule cliq_jo_objects[] = {{"80.01", "created", {"4!n'-'2!n'-'2!n'T'2!n':'2!n':'2!n", "", Role::none}, false, false, true}};
constexpr emv::Scheme cliq_jo_scheme = {cliq_jo_accounts, cliq_jo_countries, cliq_jo_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, cliq_jo_objects, {}, {}, false};
constexpr Key cz_sind_keys[] = {{Key::By::prefix, "SID*"}};
constexpr Key cz_spayd_keys[] = {{Key::By::prefix, "SPD*"}};
constexpr Key dash_keys[] = {{Key::By::scheme, "dash"}, {Key::By::prefix, "X"}};
constexpr Key de_bezahlcode_keys[] = {{Key::By::scheme, "bank"}};
constexpr Key de_kassensichv_keys[] = {{Key::By::prefix, "V0;"}, {Key::By::prefix, "V1;"}};
constexpr Key dingtalk_keys[] = {{Key::By::host, "qr.dingtalk.com"}, {Key::By::host, "h5.dingtalk.com"}, {Key::By::scheme, "dingtalk"}};
constexpr link::Parameter dingtalk_parameters_0[] = {{"code", {"16-256s{,}", "", Role::none}, true, true}, {"_dt_no_comment", {"1-8n", "", Role::none}, false, false}, {"origin", {"1-8n", "", Role::none}, false, true}};
constexpr link::Parameter dingtalk_parameters_1[] = {{"code", {"4-256v", "", Role::none}, true, true}};
constexpr link::Form dingtalk_links[] = {{"", "qr.dingtalk.com", "/action/joingroup", {"", "", Role::none}, "", dingtalk_parameters_0, "", link::Page::none, false, false, "group", Kind::group, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "qr.dingtalk.com", "/action/login", {"", "", Role::none}, "", dingtalk_parameters_1, "", link::Page::none, false, false, "login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "qr.dingtalk.com", "/page/", {"0-512v", "", Role::none}, "", {}, "", link::Page::none, false, false, "page", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "qr.dingtalk.com", "/space/preview.html", {"", "", Role::none}, "", {}, "", link::Page::none, false, false, "page", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "h5.dingtalk.com", "/healthAct/index.html", {"", "", Role::none}, "", {}, "'/result'", link::Page::none, false, false, "health", Kind::health_code, PresentedBy::none, Initiation::unknown, "", flags_of({Flag::retired}), {}}, {"dingtalk", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view dingtalk_carries[] = {"url"};
constexpr std::string_view dingtalk_domains[] = {"dingtalk.com"};
constexpr Key discover_keys[] = {{Key::By::emv_id, "09"}, {Key::By::emv_id, "10"}};
constexpr emv::Network discover_network = {9, 10};
constexpr Key dk_fik_keys[] = {{Key::By::prefix, "+01<"}, {Key::By::prefix, "+04<"}, {Key::By::prefix, "+15<"}, {Key::By::prefix, "+71<"}, {Key::By::prefix, "+73<"}, {Key::By::prefix, "+75<"}, {Key::By::prefix, "01<"}, {Key::By::prefix, "04<"}, {Key::By::prefix, "15<"}, {Key::By::prefix, "71<"}, {Key::By::prefix, "73<"}, {Key::By::prefix, "75<"}};
constexpr Key dk_mobilepay_keys[] = {{Key::By::host, "qr.mobilepay.dk"}, {Key::By::host, "products.mobilepay.dk"}, {Key::By::host, "mobilepay.dk"}, {Key::By::host, "www.mobilepay.dk"}, {Key::By::scheme, "mobilepay"}};
constexpr link::Parameter dk_mobilepay_parameters_1[] = {{"phone", {"4-10n", "", Role::account}, false, true}, {"boxId", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, false, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Parameter dk_mobilepay_parameters_2[] = {{"phone", {"4-10n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Parameter dk_mobilepay_parameters_3[] = {{"phone", {"4-10n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Parameter dk_mobilepay_parameters_4[] = {{"phone", {"4-10n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Form dk_mobilepay_links[] = {{"", "qr.mobilepay.dk", "/box/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h'/pay-in'", "", Role::none}, "", {}, "", link::Page::none, false, false, "box", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "products.mobilepay.dk", "/box/", {"'box'|'pay-in'", "", Role::none}, "", dk_mobilepay_parameters_1, "", link::Page::none, false, true, "box_link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "DKK", {}, {}}, {"", "mobilepay.dk", "/erhverv/betalingslink/betalingslink-svar", {"", "", Role::none}, "", dk_mobilepay_parameters_2, "", link::Page::none, false, true, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "DKK", {}, {}}, {"", "www.mobilepay.dk", "/erhverv/betalingslink/betalingslink-svar", {"", "", Role::none}, "", dk_mobilepay_parameters_3, "", link::Page::none, false, true, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "DKK", {}, {}}, {"mobilepay", "send", "", {"", "", Role::none}, "", dk_mobilepay_parameters_4, "", link::Page::none, false, true, "app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "DKK", {}, {}}, {"mobilepay", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view dk_mobilepay_domains[] = {"mobilepay.dk"};
constexpr Key dogecoin_keys[] = {{Key::By::scheme, "dogecoin"}, {Key::By::prefix, "D"}};
constexpr Key douyin_keys[] = {{Key::By::host, "v.douyin.com"}, {Key::By::scheme, "snssdk1128"}, {Key::By::scheme, "snssdk2329"}};
constexpr link::Form douyin_links[] = {{"", "v.douyin.com", "/", {"4-24b", "", Role::none}, "['/']", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"snssdk1128", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"snssdk2329", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view douyin_carries[] = {"url"};
constexpr std::string_view douyin_domains[] = {"douyin.com", "iesdouyin.com"};
constexpr Key duitnow_keys[] = {{Key::By::emv_gui, "A0000006150001"}};
constexpr std::string_view duitnow_guis_0[] = {"A0000006150001"};
constexpr emv::ObjectRule duitnow_objects_0[] = {{"01", "acquirerId", {"6!n", "", Role::none}, true, false, false}, {"02", "merchantId", {"1-28v", "", Role::account}, true, false, false}, {"03", "descriptor", {"", "", Role::none}, false, false, false}, {"04", "mobileNumber", {"", "", Role::none}, false, false, false}};
constexpr emv::Account duitnow_accounts[] = {{26, 51, duitnow_guis_0, "", "", "", Role::none, duitnow_objects_0, false}};
constexpr std::string_view duitnow_countries[] = {"MY"};
constexpr std::string_view duitnow_currencies[] = {"458"};
constexpr emv::ObjectRule duitnow_objects[] = {{"82", "digest", {"64!h", "", Role::none}, false, false, true}};
constexpr emv::Scheme duitnow_scheme = {duitnow_accounts, duitnow_countries, duitnow_currencies, false, "'01'|'02'", emv::Checksum::crc16, Role::amount, false, false, false, duitnow_objects, {}, {}, false};
constexpr Key duolabao_keys[] = {{Key::By::host, "order.duolabao.com"}};
constexpr link::Parameter duolabao_parameters_0[] = {{"state", {"1-512v", "", Role::none}, true, false}};
constexpr link::Form duolabao_links[] = {{"", "order.duolabao.com", "/active/c", {"", "", Role::none}, "", duolabao_parameters_0, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view duolabao_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key ec_39_keys[] = {{Key::By::emv_id, "39"}};
constexpr emv::Account ec_39_accounts[] = {{39, 39, {}, "", "43!s'='", "", Role::account, {}, false}};
constexpr std::string_view ec_39_countries[] = {"EC"};
constexpr std::string_view ec_39_currencies[] = {"840"};
constexpr emv::Scheme ec_39_scheme = {ec_39_accounts, ec_39_countries, ec_39_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key ecny_keys[] = {{Key::By::host, "qr.pbcdci.cn"}, {Key::By::scheme, "dcep"}, {Key::By::digits, "01"}};
constexpr link::Form ecny_links[] = {{"", "qr.pbcdci.cn", "/", {"8-64b", "", Role::none}, "", {}, "", link::Page::none, false, false, "printed_code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"dcep", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"dcep", "", "", {"*z", "", Role::none}, "", {}, "*z", link::Page::none, false, true, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view ecny_prefixes[] = {"01"};
constexpr DigitRule ecny_digits = {ecny_prefixes, 19, 19};
constexpr Key eg_instapay_keys[] = {{Key::By::host, "ipn.eg"}};
constexpr link::Form eg_instapay_links[] = {{"", "ipn.eg", "/S/", {"2-64w{._-}", "", Role::account}, "2-32w'/'4-16w", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr Key elqr_kg_keys[] = {{Key::By::host, "qr.finik.kg"}, {Key::By::emv_id, "32"}, {Key::By::host, "24.kompanion.kg"}, {Key::By::host, "api.dengi.o.kg"}, {Key::By::host, "app.eldik.kg"}, {Key::By::host, "app.mbank.kg"}, {Key::By::host, "app.optimabank.kg"}, {Key::By::host, "apps.demirbank.kg"}, {Key::By::host, "bakai.app"}, {Key::By::host, "bakai24.app"}, {Key::By::host, "balance.kg"}, {Key::By::host, "bank.kicb.net"}, {Key::By::host, "megapay.kg"}, {Key::By::host, "nambaone.app"}, {Key::By::host, "optimabank.kg"}, {Key::By::host, "pay.payqr.kg"}, {Key::By::host, "payqr.kg"}, {Key::By::host, "qr.ab.kg"}, {Key::By::host, "qr.rsk.kg"}, {Key::By::host, "retail.demirbank.kg"}, {Key::By::host, "simbank.kg"}};
constexpr link::Parameter elqr_kg_parameters_0[] = {{"type", {"1-8w", "", Role::none}, false, true}};
constexpr link::Form elqr_kg_links[] = {{"", "qr.finik.kg", "/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::none}, "", elqr_kg_parameters_0, "", link::Page::none, false, false, "address", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr emv::ObjectRule elqr_kg_objects_0[] = {{"00", "providerId", {"1-29w{.-}'.kg'", "", Role::none}, false, false, true}, {"01", "serviceCode", {"1-32v", "", Role::none}, false, false, false}, {"10", "recipientId", {"1-32t", "", Role::account}, false, false, false}, {"11", "transactionId", {"", "", Role::reference}, false, false, false}, {"12", "amountEditable", {"'11'|'12'", "", Role::none}, false, false, true}, {"13", "recipientEditable", {"'11'|'12'", "", Role::none}, false, false, true}};
constexpr emv::Account elqr_kg_accounts[] = {{32, 32, {}, "1-32w{.-}", "", "", Role::none, elqr_kg_objects_0, false}};
constexpr std::string_view elqr_kg_currencies[] = {"417"};
constexpr emv::ObjectRule elqr_kg_objects[] = {{"33.00", "merchantId", {"", "", Role::none}, false, false, false}, {"33.01", "serviceName", {"", "", Role::none}, false, false, false}, {"34", "comment", {"", "", Role::none}, false, false, false}};
constexpr std::string_view elqr_kg_inside_0[] = {"24.kompanion.kg", "api.dengi.o.kg", "app.eldik.kg", "app.mbank.kg", "app.optimabank.kg", "apps.demirbank.kg", "bakai.app", "bakai24.app", "balance.kg", "bank.kicb.net", "megapay.kg", "nambaone.app", "optimabank.kg", "pay.payqr.kg", "payqr.kg", "qr.ab.kg", "qr.finik.kg", "qr.rsk.kg", "retail.demirbank.kg"};
constexpr std::string_view elqr_kg_inside_1[] = {"app.mbank.kg", "payqr.kg"};
constexpr std::string_view elqr_kg_inside_2[] = {"api.dengi.o.kg"};
constexpr std::string_view elqr_kg_inside_3[] = {"simbank.kg"};
constexpr emv::CodeLink elqr_kg_code_links[] = {{elqr_kg_inside_0, true, "", "", true, true}, {elqr_kg_inside_1, true, "/qr/", "", false, true}, {elqr_kg_inside_2, true, "/ru/qr/", "", false, true}, {elqr_kg_inside_3, true, "/scan_to_pay", "payload", false, true}};
constexpr emv::Scheme elqr_kg_scheme = {elqr_kg_accounts, {}, elqr_kg_currencies, true, "'01'", emv::Checksum::sha256_tail, Role::minor_amount, false, false, false, elqr_kg_objects, {}, elqr_kg_code_links, false};
constexpr Key emvco_keys[] = {{Key::By::emv_id, "00"}, {Key::By::emv_id, "52"}, {Key::By::emv_id, "53"}, {Key::By::emv_id, "63"}};
constexpr Key emvco_cpm_keys[] = {{Key::By::prefix, "hQ"}, {Key::By::prefix, "85"}, {Key::By::prefix, "YQ"}, {Key::By::prefix, "YR"}, {Key::By::prefix, "YS"}, {Key::By::prefix, "YT"}, {Key::By::prefix, "YU"}, {Key::By::prefix, "YV"}, {Key::By::prefix, "YW"}, {Key::By::prefix, "YX"}};
constexpr emv::Consumer emvco_cpm_consumer = {""};
constexpr Key epc_sct_keys[] = {{Key::By::any, ""}};
constexpr Key es_verifactu_keys[] = {{Key::By::host, "www2.agenciatributaria.gob.es"}, {Key::By::host, "prewww2.aeat.es"}};
constexpr link::Parameter es_verifactu_parameters_0[] = {{"nif", {"9!c", "", Role::account}, true, true}, {"numserie", {"1-60t", "", Role::reference}, true, true}, {"fecha", {"2!n'-'2!n'-'4!n", "", Role::none}, true, true}, {"importe", {"['-']1-12n['.'1-2n]", "", Role::none}, true, true}, {"formato", {"1-8w", "", Role::none}, false, true}};
constexpr link::Parameter es_verifactu_parameters_1[] = {{"nif", {"9!c", "", Role::account}, true, true}, {"numserie", {"1-60t", "", Role::reference}, true, true}, {"fecha", {"2!n'-'2!n'-'4!n", "", Role::none}, true, true}, {"importe", {"['-']1-12n['.'1-2n]", "", Role::none}, true, true}};
constexpr link::Parameter es_verifactu_parameters_2[] = {{"nif", {"9!c", "", Role::account}, true, true}, {"numserie", {"1-60t", "", Role::reference}, true, true}, {"fecha", {"2!n'-'2!n'-'4!n", "", Role::none}, true, true}, {"importe", {"['-']1-12n['.'1-2n]", "", Role::none}, true, true}};
constexpr link::Parameter es_verifactu_parameters_3[] = {{"nif", {"9!c", "", Role::account}, true, true}, {"numserie", {"1-60t", "", Role::reference}, true, true}, {"fecha", {"2!n'-'2!n'-'4!n", "", Role::none}, true, true}, {"importe", {"['-']1-12n['.'1-2n]", "", Role::none}, true, true}};
constexpr link::Form es_verifactu_links[] = {{"", "www2.agenciatributaria.gob.es", "/wlpl/TIKE-CONT/ValidarQR", {"", "", Role::none}, "", es_verifactu_parameters_0, "", link::Page::none, false, false, "verifactu", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www2.agenciatributaria.gob.es", "/wlpl/TIKE-CONT/ValidarQRNoVerifactu", {"", "", Role::none}, "", es_verifactu_parameters_1, "", link::Page::none, false, false, "no_verifactu", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "prewww2.aeat.es", "/wlpl/TIKE-CONT/ValidarQR", {"", "", Role::none}, "", es_verifactu_parameters_2, "", link::Page::none, false, false, "verifactu", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}, {"", "prewww2.aeat.es", "/wlpl/TIKE-CONT/ValidarQRNoVerifactu", {"", "", Role::none}, "", es_verifactu_parameters_3, "", link::Page::none, false, false, "no_verifactu", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}};
constexpr Key etcp_keys[] = {{Key::By::host, "www.etcp.cn"}, {Key::By::host, "dsf.etcp.cn"}, {Key::By::host, "ife.etcp.cn"}};
constexpr link::Form etcp_links[] = {{"", "www.etcp.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "dsf.etcp.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "ife.etcp.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view etcp_opens_in[] = {"wechat_pay", "alipay"};
constexpr Key ethereum_keys[] = {{Key::By::scheme, "ethereum"}, {Key::By::scheme, "eth"}, {Key::By::scheme, "oeth"}, {Key::By::scheme, "cro"}, {Key::By::scheme, "bnb"}, {Key::By::scheme, "gno"}, {Key::By::scheme, "pol"}, {Key::By::scheme, "matic"}, {Key::By::scheme, "ftm"}, {Key::By::scheme, "zksync"}, {Key::By::scheme, "base"}, {Key::By::scheme, "arb1"}, {Key::By::scheme, "celo"}, {Key::By::scheme, "avax"}, {Key::By::scheme, "linea"}, {Key::By::scheme, "scr"}, {Key::By::scheme, "sep"}, {Key::By::scheme, "gor"}, {Key::By::scheme, "mnt"}, {Key::By::prefix, "0x"}, {Key::By::prefix, "0X"}};
constexpr Key ethqr_keys[] = {{Key::By::emv_id, "28"}, {Key::By::emv_gui, "etswitch"}};
constexpr emv::ObjectRule ethqr_objects_0[] = {{"01", "bic", {"4!c'ET'2!c[3!c]", "", Role::none}, true, false, false}, {"02", "account", {"1-34v", "", Role::account}, true, false, false}};
constexpr std::string_view ethqr_guis_1[] = {"etswitch"};
constexpr emv::Account ethqr_accounts[] = {{28, 28, {}, "1-32z", "", "", Role::none, ethqr_objects_0, false}, {80, 80, ethqr_guis_1, "", "", "", Role::none, {}, false}};
constexpr std::string_view ethqr_countries[] = {"ET"};
constexpr std::string_view ethqr_currencies[] = {"230"};
constexpr emv::Scheme ethqr_scheme = {ethqr_accounts, ethqr_countries, ethqr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key eu_wero_keys[] = {{Key::By::host, "share.weropay.eu"}, {Key::By::host, "app.weropay.eu"}, {Key::By::host, "start.wero-wallet.eu"}};
constexpr link::Parameter eu_wero_parameters_2[] = {{"wero-uc", {"1-16l", "", Role::none}, true, true}, {"wero-url", {"", "", Role::none}, true, true}};
constexpr link::Form eu_wero_links[] = {{"", "share.weropay.eu", "/p/1/c/", {"6-64w{_-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "app.weropay.eu", "/p/1/c/", {"6-64w{_-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "start.wero-wallet.eu", "/", {"", "", Role::none}, "", eu_wero_parameters_2, "", link::Page::none, false, false, "start", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view eu_wero_carries[] = {"wero-url"};
constexpr std::string_view eu_wero_domains[] = {"weropay.eu", "wero-wallet.eu"};
constexpr Key fi_mobilepay_keys[] = {{Key::By::host, "www.mobilepay.fi"}, {Key::By::host, "mobilepay.fi"}, {Key::By::host, "qr.mobilepay.fi"}};
constexpr link::Parameter fi_mobilepay_parameters_0[] = {{"phone", {"4-10n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Parameter fi_mobilepay_parameters_1[] = {{"phone", {"4-10n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"comment", {"", "", Role::reference}, false, true}, {"lock", {"'0'|'1'", "", Role::none}, false, true}};
constexpr link::Form fi_mobilepay_links[] = {{"", "www.mobilepay.fi", "/Yrityksille/Maksulinkki/maksulinkki-vastaus", {"", "", Role::none}, "", fi_mobilepay_parameters_0, "", link::Page::none, true, true, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", {}, {}}, {"", "mobilepay.fi", "/Yrityksille/Maksulinkki/maksulinkki-vastaus", {"", "", Role::none}, "", fi_mobilepay_parameters_1, "", link::Page::none, true, true, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "EUR", {}, {}}, {"", "qr.mobilepay.fi", "/box/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h'/pay-in'", "", Role::none}, "", {}, "", link::Page::none, false, false, "box", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr std::string_view fi_mobilepay_domains[] = {"mobilepay.fi"};
constexpr Key fi_virtualbarcode_keys[] = {{Key::By::digits, "0"}, {Key::By::digits, "1"}, {Key::By::digits, "2"}, {Key::By::digits, "3"}, {Key::By::digits, "4"}, {Key::By::digits, "5"}, {Key::By::digits, "6"}, {Key::By::digits, "7"}, {Key::By::digits, "8"}, {Key::By::digits, "9"}};
constexpr Key fonepay_keys[] = {{Key::By::emv_gui, "fonepay.com"}, {Key::By::emv_gui, "fonepay.com.np"}};
constexpr std::string_view fonepay_guis_0[] = {"fonepay.com", "fonepay.com.np"};
constexpr emv::ObjectRule fonepay_objects_0[] = {{"07", "merchantPan", {"1-19v", "", Role::account}, false, false, false}, {"01", "merchantId", {"1-19v", "", Role::account}, false, false, false}, {"02", "merchantCode", {"", "", Role::none}, false, false, false}, {"03", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account fonepay_accounts[] = {{26, 51, fonepay_guis_0, "", "", "", Role::none, fonepay_objects_0, false}};
constexpr std::string_view fonepay_countries[] = {"NP"};
constexpr std::string_view fonepay_currencies[] = {"524"};
constexpr emv::Scheme fonepay_scheme = {fonepay_accounts, fonepay_countries, fonepay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key fps_hk_keys[] = {{Key::By::emv_gui, "hk.com.hkicl"}};
constexpr std::string_view fps_hk_guis_0[] = {"hk.com.hkicl"};
constexpr emv::ObjectRule fps_hk_objects_0[] = {{"01", "clearingCode", {"3!n", "", Role::none}, false, false, true}, {"02", "fpsIdentifier", {"6-9n", "", Role::account}, false, false, false}, {"03", "mobileNumber", {"'+'1-4n'-'4-15n", "", Role::account}, false, false, false}, {"04", "emailAddress", {"1-64z'@'1-64z", "", Role::account}, false, false, false}, {"05", "timeout", {"14!n", "", Role::none}, false, false, true}};
constexpr emv::Account fps_hk_accounts[] = {{26, 51, fps_hk_guis_0, "", "", "", Role::none, fps_hk_objects_0, true}};
constexpr std::string_view fps_hk_countries[] = {"HK"};
constexpr std::string_view fps_hk_currencies[] = {"344", "156"};
constexpr emv::Scheme fps_hk_scheme = {fps_hk_accounts, fps_hk_countries, fps_hk_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key ghqr_keys[] = {{Key::By::emv_gui, "gh.net.ghipss.ghqr"}};
constexpr std::string_view ghqr_guis_0[] = {"gh.net.ghipss.ghqr"};
constexpr emv::ObjectRule ghqr_objects_0[] = {{"01", "merchantId", {"1-32v", "", Role::account}, true, false, false}, {"04", "expiry", {"'E'8!n'T'6!n", "", Role::none}, false, false, true}};
constexpr emv::Account ghqr_accounts[] = {{26, 51, ghqr_guis_0, "", "", "", Role::none, ghqr_objects_0, false}};
constexpr std::string_view ghqr_countries[] = {"GH"};
constexpr std::string_view ghqr_currencies[] = {"936"};
constexpr emv::Scheme ghqr_scheme = {ghqr_accounts, ghqr_countries, ghqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key gov_jiangsu_keys[] = {{Key::By::host, "jsstm.jszwfw.gov.cn"}};
constexpr link::Parameter gov_jiangsu_parameters_0[] = {{"token", {"64!w", "", Role::none}, true, false}, {"uuid", {"8-40w", "", Role::none}, false, true}};
constexpr link::Form gov_jiangsu_links[] = {{"", "jsstm.jszwfw.gov.cn", "/jkmIndex.html", {"", "", Role::none}, "", gov_jiangsu_parameters_0, "", link::Page::none, false, false, "health_code", Kind::health_code, PresentedBy::consumer, Initiation::unknown, "", flags_of({Flag::personal_data, Flag::retired}), {}}};
constexpr Key gov_shanghai_keys[] = {{Key::By::host, "s.sh.gov.cn"}, {Key::By::prefix, "https://s.sh.gov.cn/"}};
constexpr Key gs1_payslip_keys[] = {{Key::By::prefix, "415"}, {Key::By::prefix, "(415)"}};
constexpr Key halalah_keys[] = {{Key::By::emv_gui, "sa.halalah"}};
constexpr std::string_view halalah_guis_0[] = {"sa.halalah"};
constexpr emv::Account halalah_accounts[] = {{26, 51, halalah_guis_0, "", "", "", Role::none, {}, false}};
constexpr std::string_view halalah_countries[] = {"SA"};
constexpr std::string_view halalah_currencies[] = {"682"};
constexpr emv::ObjectRule halalah_objects[] = {{"62.05", "uniqueOrderId", {"", "", Role::none}, false, false, false}, {"62.07", "terminalId", {"", "", Role::account}, false, false, false}};
constexpr emv::Scheme halalah_scheme = {halalah_accounts, halalah_countries, halalah_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, halalah_objects, {}, {}, false};
constexpr Key hebao_keys[] = {{Key::By::host, "p.10086.cn"}};
constexpr link::Parameter hebao_parameters_0[] = {{"p", {"8-128b", "", Role::none}, true, true}};
constexpr link::Form hebao_links[] = {{"", "p.10086.cn", "/d", {"", "", Role::none}, "", hebao_parameters_0, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr Key hk_payme_keys[] = {{Key::By::host, "qr.payme.hsbc.com.hk"}, {Key::By::host, "payme.hsbc"}};
constexpr link::Form hk_payme_links[] = {{"", "qr.payme.hsbc.com.hk", "/1/", {"16-32w", "", Role::account}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "qr.payme.hsbc.com.hk", "/2/", {"16-32w", "", Role::account}, "", {}, "", link::Page::none, false, false, "shop", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "payme.hsbc", "/", {"2-40w{._-}", "", Role::account}, "", {}, "", link::Page::none, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr std::string_view hk_payme_domains[] = {"payme.hsbc.com.hk", "payme.hsbc"};
constexpr Key hr_fiscal_keys[] = {{Key::By::host, "porezna.gov.hr"}};
constexpr link::Parameter hr_fiscal_parameters_0[] = {{"jir", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::reference}, true, true}, {"datv", {"8!n'_'4!n", "", Role::none}, true, true}, {"izn", {"['-']1-10n[1!{,.}2!n]", "", Role::none}, true, true}};
constexpr link::Parameter hr_fiscal_parameters_1[] = {{"zki", {"32!h", "", Role::reference}, true, true}, {"datv", {"8!n'_'4!n", "", Role::none}, true, true}, {"izn", {"['-']1-10n[1!{,.}2!n]", "", Role::none}, true, true}};
constexpr link::Form hr_fiscal_links[] = {{"", "porezna.gov.hr", "/rn", {"", "", Role::none}, "", hr_fiscal_parameters_0, "", link::Page::none, false, false, "jir", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "porezna.gov.hr", "/rn", {"", "", Role::none}, "", hr_fiscal_parameters_1, "", link::Page::none, false, false, "zki", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key hr_hub3_keys[] = {{Key::By::prefix, "HRVHUB"}};
constexpr Key hu_mnbqr_keys[] = {{Key::By::any, ""}};
constexpr Key huifu_keys[] = {{Key::By::host, "mcsp.cloudpnr.com"}, {Key::By::host, "csp.cloudpnr.com"}, {Key::By::host, "kepler.cloudpnr.com"}, {Key::By::host, "spin.cloudpnr.com"}, {Key::By::host, "chinapnr.com"}};
constexpr link::Form huifu_links[] = {{"", "mcsp.cloudpnr.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "csp.cloudpnr.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "kepler.cloudpnr.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "spin.cloudpnr.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "chinapnr.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view huifu_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key iboxpay_keys[] = {{Key::By::host, "smart-qrcode.iboxpay.com"}};
constexpr link::Form iboxpay_links[] = {{"", "smart-qrcode.iboxpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view iboxpay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key icbc_keys[] = {{Key::By::host, "qr.95516.com"}, {Key::By::host, "b2c.icbc.com.cn"}};
constexpr link::Parameter icbc_parameters_0[] = {{"f", {"'ICBCqr'", "", Role::none}, true, true}, {"X", {"1-4n", "", Role::none}, false, true}, {"T", {"1-4n", "", Role::none}, false, true}, {"P", {"1-4n", "", Role::none}, false, true}, {"I", {"16!w", "", Role::none}, true, true}, {"N", {"32!w", "", Role::none}, true, true}, {"L", {"0-256w", "", Role::none}, false, true}};
constexpr link::Parameter icbc_parameters_1[] = {{"f", {"'ICBCqr'", "", Role::none}, true, true}, {"X", {"1-4n", "", Role::none}, false, true}, {"T", {"1-4n", "", Role::none}, false, true}, {"P", {"1-4n", "", Role::none}, false, true}, {"I", {"16!w", "", Role::none}, true, true}, {"N", {"32!w", "", Role::none}, true, true}, {"L", {"0-256w", "", Role::none}, false, true}};
constexpr link::Form icbc_links[] = {{"", "qr.95516.com", "/01020001/wcqr", {"", "", Role::none}, "", icbc_parameters_0, "", link::Page::none, false, false, "unionpay_host", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "b2c.icbc.com.cn", "/servlet/wcqr", {"", "", Role::none}, "", icbc_parameters_1, "", link::Page::none, false, false, "bank_host", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr std::string_view icbc_opens_in[] = {"icbc", "unionpay", "wechat_pay"};
constexpr Key il_bit_keys[] = {{Key::By::host, "www.bitpay.co.il"}, {Key::By::host, "bitpay.co.il"}};
constexpr link::Parameter il_bit_parameters_2[] = {{"i", {"8-16n'_'6-16w", "", Role::reference}, true, true}};
constexpr link::Form il_bit_links[] = {{"", "www.bitpay.co.il", "/app/me/", {"8!h'-'4!h'-'4!h'-'4!h'-'12-16h", "", Role::account}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "bitpay.co.il", "/app/me/", {"8!h'-'4!h'-'4!h'-'4!h'-'12-16h", "", Role::account}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "www.bitpay.co.il", "/app/share-info", {"", "", Role::none}, "", il_bit_parameters_2, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view il_bit_domains[] = {"bitpay.co.il"};
constexpr Key in_upi_keys[] = {{Key::By::scheme, "amazonpay"}, {Key::By::scheme, "amazontoalipay"}, {Key::By::scheme, "bhim"}, {Key::By::scheme, "bobupi"}, {Key::By::scheme, "cred"}, {Key::By::scheme, "credpay"}, {Key::By::scheme, "curieapp"}, {Key::By::scheme, "freecharge"}, {Key::By::scheme, "gpay"}, {Key::By::scheme, "in.fampay.app"}, {Key::By::scheme, "indusmobile"}, {Key::By::scheme, "jupiter"}, {Key::By::scheme, "kiwi"}, {Key::By::scheme, "kotakbank"}, {Key::By::scheme, "lxme"}, {Key::By::scheme, "mobikwik"}, {Key::By::scheme, "myairtel"}, {Key::By::scheme, "myjio"}, {Key::By::scheme, "navi"}, {Key::By::scheme, "navipay"}, {Key::By::scheme, "omnicard"}, {Key::By::scheme, "paytm"}, {Key::By::scheme, "paytmmp"}, {Key::By::scheme, "payzapp"}, {Key::By::scheme, "phonepe"}, {Key::By::scheme, "popclubapp"}, {Key::By::scheme, "postpe"}, {Key::By::scheme, "ppe"}, {Key::By::scheme, "sbiyono"}, {Key::By::scheme, "scapia"}, {Key::By::scheme, "shriramone"}, {Key::By::scheme, "slice"}, {Key::By::scheme, "slice-upi"}, {Key::By::scheme, "snapmint"}, {Key::By::scheme, "super"}, {Key::By::scheme, "tez"}, {Key::By::scheme, "upi"}, {Key::By::scheme, "whatsapp"}, {Key::By::scheme, "whatsapp-consumer"}};
constexpr std::string_view in_upi_callbacks[] = {"url", "refUrl"};
constexpr Key iq_qr_keys[] = {{Key::By::emv_id, "02"}};
constexpr emv::Account iq_qr_accounts[] = {{2, 2, {}, "", "13!n", "", Role::account, {}, false}};
constexpr std::string_view iq_qr_countries[] = {"IQ"};
constexpr std::string_view iq_qr_currencies[] = {"368"};
constexpr emv::Scheme iq_qr_scheme = {iq_qr_accounts, iq_qr_countries, iq_qr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key it_idpay_keys[] = {{Key::By::host, "continua.io.pagopa.it"}};
constexpr link::Form it_idpay_links[] = {{"", "continua.io.pagopa.it", "/idpay/auth/", {"8!w", "", Role::reference}, "", {}, "", link::Page::none, false, false, "authorisation", Kind::payment, PresentedBy::none, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view it_idpay_opens_in[] = {"it_pagopa", "it_idpay"};
constexpr Key it_pagopa_keys[] = {{Key::By::prefix, "PAGOPA|"}, {Key::By::prefix, "pagopa|"}, {Key::By::prefix, "PagoPA|"}, {Key::By::prefix, "pagoPA|"}};
constexpr Key it_poste_nbpa_keys[] = {{Key::By::prefix, "codfase=NBPA"}};
constexpr std::string_view it_poste_nbpa_opens_in[] = {"it_pagopa", "it_poste_nbpa"};
constexpr Key jcb_keys[] = {{Key::By::emv_id, "13"}, {Key::By::emv_id, "14"}};
constexpr emv::Network jcb_network = {13, 14};
constexpr Key jd_keys[] = {{Key::By::host, "qr.m.jd.com"}, {Key::By::host, "h5pay.jd.com"}, {Key::By::host, "wepay.jd.com"}, {Key::By::host, "m.jdpay.com"}, {Key::By::host, "u.jd.com"}, {Key::By::host, "3.cn"}, {Key::By::scheme, "openapp.jdmobile"}, {Key::By::scheme, "openapp.jdmoble"}};
constexpr link::Parameter jd_parameters_0[] = {{"jkl", {"", "", Role::none}, false, false}};
constexpr link::Parameter jd_parameters_1[] = {{"jkl", {"", "", Role::none}, false, false}};
constexpr link::Form jd_links[] = {{"", "u.jd.com", "/", {"4-16b", "", Role::none}, "", jd_parameters_0, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "3.cn", "/", {"4-16b", "", Role::none}, "", jd_parameters_1, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"openapp.jdmobile", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"openapp.jdmoble", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view jd_carries[] = {"params"};
constexpr std::string_view jd_domains[] = {"jd.com", "jdpay.com", "3.cn"};
constexpr Key jd_pay_keys[] = {{Key::By::digits, "18"}};
constexpr std::string_view jd_pay_prefixes[] = {"18"};
constexpr DigitRule jd_pay_digits = {jd_pay_prefixes, 18, 18};
constexpr Key jp_aupay_keys[] = {{Key::By::digits, "31589921"}};
constexpr std::string_view jp_aupay_prefixes[] = {"31589921"};
constexpr DigitRule jp_aupay_digits = {jp_aupay_prefixes, 19, 19};
constexpr Key jp_dbarai_keys[] = {{Key::By::digits, "90000002"}};
constexpr std::string_view jp_dbarai_prefixes[] = {"90000002"};
constexpr DigitRule jp_dbarai_digits = {jp_dbarai_prefixes, 18, 18};
constexpr Key jp_linepay_keys[] = {{Key::By::host, "line.me"}, {Key::By::host, "web-pay.line.me"}, {Key::By::host, "sandbox-web-pay.line.me"}, {Key::By::scheme, "line"}, {Key::By::digits, "9000000000"}};
constexpr link::Parameter jp_linepay_parameters_3[] = {{"transactionReserveId", {"4-200v", "", Role::reference}, true, true}, {"locale", {"", "", Role::none}, false, false}};
constexpr link::Parameter jp_linepay_parameters_4[] = {{"transactionReserveId", {"4-200v", "", Role::reference}, true, true}, {"locale", {"", "", Role::none}, false, false}};
constexpr link::Form jp_linepay_links[] = {{"", "line.me", "/R/pay/", {"1-64b['/'1-128b]", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "line.me", "/R/pay/", {"", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "line.me", "/R/pay", {"", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "web-pay.line.me", "/web/payment/wait", {"", "", Role::none}, "", jp_linepay_parameters_3, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "sandbox-web-pay.line.me", "/web/payment/wait", {"", "", Role::none}, "", jp_linepay_parameters_4, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::test_host}), {}}, {"line", "pay", "/", {"1-64b['/'1-128b]", "", Role::none}, "", {}, "", link::Page::none, false, false, "app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"line", "pay", "", {"", "", Role::none}, "", {}, "", link::Page::none, false, false, "app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view jp_linepay_prefixes[] = {"9000000000"};
constexpr DigitRule jp_linepay_digits = {jp_linepay_prefixes, 19, 19};
constexpr Key jp_merpay_keys[] = {{Key::By::digits, "31589900"}};
constexpr std::string_view jp_merpay_prefixes[] = {"31589900"};
constexpr DigitRule jp_merpay_digits = {jp_merpay_prefixes, 19, 19};
constexpr Key jp_paypay_keys[] = {{Key::By::host, "qr.paypay.ne.jp"}, {Key::By::host, "pay.paypay.ne.jp"}, {Key::By::host, "qr-stg.sandbox.paypay.ne.jp"}, {Key::By::scheme, "paypay"}, {Key::By::digits, "9000818188"}};
constexpr link::Parameter jp_paypay_parameters_4[] = {{"link_key", {"", "", Role::none}, true, true}};
constexpr link::Form jp_paypay_links[] = {{"", "qr.paypay.ne.jp", "/p2p01_", {"16!b", "", Role::none}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qr.paypay.ne.jp", "/", {"12-40b", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "pay.paypay.ne.jp", "/", {"16!b", "", Role::none}, "", {}, "", link::Page::none, false, false, "gift", Kind::red_packet, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "qr-stg.sandbox.paypay.ne.jp", "/", {"12-40b", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}, {"paypay", "payment", "", {"", "", Role::none}, "", jp_paypay_parameters_4, "", link::Page::none, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view jp_paypay_prefixes[] = {"9000818188"};
constexpr DigitRule jp_paypay_digits = {jp_paypay_prefixes, 24, 24};
constexpr std::string_view jp_paypay_carries[] = {"link_key"};
constexpr std::string_view jp_paypay_domains[] = {"paypay.ne.jp"};
constexpr Key jp_pring_keys[] = {{Key::By::digits, "31589995"}};
constexpr std::string_view jp_pring_prefixes[] = {"31589995"};
constexpr DigitRule jp_pring_digits = {jp_pring_prefixes, 19, 19};
constexpr Key jp_rakutenpay_keys[] = {{Key::By::digits, "900001"}};
constexpr std::string_view jp_rakutenpay_prefixes[] = {"900001"};
constexpr DigitRule jp_rakutenpay_digits = {jp_rakutenpay_prefixes, 16, 16};
constexpr Key jp_yuchopay_keys[] = {{Key::By::digits, "31589931"}, {Key::By::digits, "31589932"}, {Key::By::digits, "31589933"}, {Key::By::digits, "31589934"}, {Key::By::digits, "31589935"}, {Key::By::digits, "31589936"}, {Key::By::digits, "31589937"}, {Key::By::digits, "31589938"}, {Key::By::digits, "31589939"}, {Key::By::digits, "31589940"}};
constexpr std::string_view jp_yuchopay_prefixes[] = {"31589931", "31589932", "31589933", "31589934", "31589935", "31589936", "31589937", "31589938", "31589939", "31589940"};
constexpr DigitRule jp_yuchopay_digits = {jp_yuchopay_prefixes, 19, 19};
constexpr Key jpqr_keys[] = {{Key::By::emv_gui, "jp.or.paymentsjapan"}};
constexpr std::string_view jpqr_guis_0[] = {"jp.or.paymentsjapan"};
constexpr emv::ObjectRule jpqr_objects_0[] = {{"01", "lv1StoreId", {"13!n", "", Role::account}, true, false, true}, {"02", "lv2StoreId", {"4!n", "", Role::none}, false, false, true}, {"03", "lv3StoreId", {"6!n", "", Role::none}, false, false, true}, {"04", "lv4StoreId", {"6!n", "", Role::none}, false, false, true}};
constexpr emv::Account jpqr_accounts[] = {{26, 51, jpqr_guis_0, "", "", "", Role::none, jpqr_objects_0, false}};
constexpr std::string_view jpqr_countries[] = {"JP"};
constexpr std::string_view jpqr_currencies[] = {"392"};
constexpr emv::ObjectRule jpqr_objects[] = {{"64.01", "merchantNameInJapanese", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme jpqr_scheme = {jpqr_accounts, jpqr_countries, jpqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, jpqr_objects, {}, {}, false};
constexpr Key jslife_keys[] = {{Key::By::host, "weixin.jslife.com.cn"}, {Key::By::host, "yun.jslife.com.cn"}, {Key::By::host, "www.jslife.com.cn"}, {Key::By::host, "jparking.jslife.com.cn"}};
constexpr link::Form jslife_links[] = {{"", "weixin.jslife.com.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "yun.jslife.com.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www.jslife.com.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "jparking.jslife.com.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view jslife_opens_in[] = {"wechat_pay", "alipay"};
constexpr Key keqr_keys[] = {{Key::By::emv_gui, "ke.go.qr"}};
constexpr std::string_view keqr_guis_0[] = {"ke.go.qr"};
constexpr emv::Account keqr_accounts[] = {{26, 51, keqr_guis_0, "", "", "", Role::none, {}, false}};
constexpr std::string_view keqr_countries[] = {"KE"};
constexpr std::string_view keqr_currencies[] = {"404"};
constexpr emv::Scheme keqr_scheme = {keqr_accounts, keqr_countries, keqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key keytop_keys[] = {{Key::By::host, "s.keytop.cn"}, {Key::By::host, "park.keytop.cn"}, {Key::By::host, "cloud.keytop.cn"}, {Key::By::host, "ts.keytop.cn"}};
constexpr link::Form keytop_links[] = {{"", "s.keytop.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "park.keytop.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "cloud.keytop.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "ts.keytop.cn", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "page", Kind::parking, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view keytop_opens_in[] = {"wechat_pay", "alipay"};
constexpr Key khqr_keys[] = {{Key::By::emv_id, "29"}, {Key::By::emv_id, "30"}};
constexpr emv::ObjectRule khqr_objects_0[] = {{"00", "", {"1-97z'@'1-97z", "", Role::none}, false, false, true}, {"01", "accountInformation", {"1-32z", "", Role::none}, false, false, true}, {"02", "acquiringBank", {"1-32z", "", Role::none}, false, false, true}};
constexpr emv::ObjectRule khqr_objects_1[] = {{"00", "", {"1-97z'@'1-97z", "", Role::none}, false, false, true}, {"01", "merchantId", {"1-32z", "", Role::none}, false, false, true}, {"02", "acquiringBank", {"1-32z", "", Role::none}, false, false, true}};
constexpr emv::Account khqr_accounts[] = {{29, 29, {}, "1-99z", "", "individual", Role::account, khqr_objects_0, false}, {30, 30, {}, "1-99z", "", "merchant", Role::account, khqr_objects_1, false}};
constexpr std::string_view khqr_countries[] = {"KH"};
constexpr std::string_view khqr_currencies[] = {"116", "840"};
constexpr emv::ObjectRule khqr_objects[] = {{"99.00", "creationTimestamp", {"13!n", "", Role::none}, false, false, true}, {"99.01", "expirationTimestamp", {"13!n", "", Role::none}, false, false, true}};
constexpr emv::Scheme khqr_scheme = {khqr_accounts, khqr_countries, khqr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, khqr_objects, {}, {}, false};
constexpr Key kr_kakaopay_keys[] = {{Key::By::host, "qr.kakaopay.com"}, {Key::By::scheme, "kakaotalk"}};
constexpr link::Parameter kr_kakaopay_parameters_0[] = {{"qr_code", {"24!n", "", Role::account}, true, true}};
constexpr link::Form kr_kakaopay_links[] = {{"kakaotalk", "kakaopay", "/money/to/qr", {"", "", Role::none}, "", kr_kakaopay_parameters_0, "", link::Page::none, false, false, "merchant", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key kr_toss_keys[] = {{Key::By::host, "toss.me"}, {Key::By::scheme, "supertoss"}};
constexpr link::Parameter kr_toss_parameters_0[] = {{"bank", {"1-40z", "", Role::none}, true, true}, {"accountNo", {"6-20n{-}", "", Role::account}, true, true}, {"amount", {"*z", "", Role::amount}, false, true}, {"msg", {"1-100z", "", Role::reference}, false, true}, {"origin", {"1-40b", "", Role::none}, false, false}};
constexpr link::Form kr_toss_links[] = {{"supertoss", "send", "", {"", "", Role::none}, "", kr_toss_parameters_0, "", link::Page::none, false, true, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "KRW", {}, {}}, {"supertoss", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view kr_toss_domains[] = {"toss.im"};
constexpr Key kuaiqian_keys[] = {{Key::By::host, "jhsqr.99bill.com"}};
constexpr link::Form kuaiqian_links[] = {{"", "jhsqr.99bill.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view kuaiqian_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key kuaishou_keys[] = {{Key::By::scheme, "kwai"}, {Key::By::scheme, "ksnebula"}};
constexpr link::Form kuaishou_links[] = {{"kwai", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"ksnebula", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view kuaishou_carries[] = {"url"};
constexpr std::string_view kuaishou_domains[] = {"kuaishou.com"};
constexpr Key kz_fiscal_keys[] = {{Key::By::host, "consumer.oofd.kz"}, {Key::By::host, "cabinet.kofd.kz"}, {Key::By::host, "ofd1.kz"}};
constexpr link::Parameter kz_fiscal_parameters_0[] = {{"i", {"1-20n", "", Role::reference}, true, true}, {"f", {"1-20n", "", Role::none}, true, true}, {"s", {"1-12n['.'1-2n]", "", Role::amount}, true, true}, {"t", {"8!n'T'6!n", "", Role::none}, true, true}};
constexpr link::Parameter kz_fiscal_parameters_1[] = {{"i", {"1-20n", "", Role::reference}, true, true}, {"f", {"1-20n", "", Role::none}, true, true}, {"s", {"1-12n['.'1-2n]", "", Role::amount}, true, true}, {"t", {"8!n'T'6!n", "", Role::none}, true, true}};
constexpr link::Parameter kz_fiscal_parameters_2[] = {{"i", {"1-20n", "", Role::reference}, true, true}, {"f", {"1-20n", "", Role::none}, true, true}, {"s", {"1-12n['.'1-2n]", "", Role::amount}, true, true}, {"t", {"8!n'T'6!n", "", Role::none}, true, true}};
constexpr link::Parameter kz_fiscal_parameters_3[] = {{"i", {"1-20n", "", Role::reference}, true, true}, {"f", {"1-20n", "", Role::none}, true, true}, {"s", {"1-12n['.'1-2n]", "", Role::amount}, true, true}, {"t", {"8!n'T'6!n", "", Role::none}, true, true}};
constexpr link::Form kz_fiscal_links[] = {{"", "consumer.oofd.kz", "", {"", "", Role::none}, "", kz_fiscal_parameters_0, "", link::Page::none, false, false, "kazakhtelecom", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "KZT", {}, {}}, {"", "consumer.oofd.kz", "/", {"", "", Role::none}, "", kz_fiscal_parameters_1, "", link::Page::none, false, false, "kazakhtelecom", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "KZT", {}, {}}, {"", "cabinet.kofd.kz", "/consumer", {"", "", Role::none}, "", kz_fiscal_parameters_2, "", link::Page::none, false, false, "kofd", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "KZT", {}, {}}, {"", "ofd1.kz", "/t/", {"", "", Role::none}, "", kz_fiscal_parameters_3, "", link::Page::none, false, false, "transtelecom", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "KZT", {}, {}}};
constexpr Key kz_kaspi_keys[] = {{Key::By::host, "pay.kaspi.kz"}, {Key::By::host, "qr.kaspi.kz"}, {Key::By::host, "kaspi.kz"}};
constexpr link::Parameter kz_kaspi_parameters_2[] = {{"service_id", {"1-16n", "", Role::account}, false, true}, {"action", {"1-64w{_}", "", Role::none}, false, true}};
constexpr link::Form kz_kaspi_links[] = {{"", "pay.kaspi.kz", "/pay/", {"4-64w{-_}", "", Role::none}, "", {}, "", link::Page::none, false, false, "pay", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "qr.kaspi.kz", "/", {"8-64w", "", Role::none}, "", {}, "", link::Page::none, false, false, "qr", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "kaspi.kz", "/pay/", {"1-64w{-_}", "", Role::none}, "", kz_kaspi_parameters_2, "", link::Page::none, false, false, "service", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key lakala_keys[] = {{Key::By::host, "q.huijingcai.cn"}, {Key::By::host, "q.huijingcai.top"}};
constexpr link::Parameter lakala_parameters_1[] = {{"payOrderNo", {"12-32n", "", Role::reference}, true, true}, {"merchantNo", {"", "", Role::account}, false, true}, {"merchantOrderNo", {"", "", Role::none}, false, true}};
constexpr link::Form lakala_links[] = {{"", "q.huijingcai.cn", "/", {"12-32n", "", Role::none}, "", {}, "", link::Page::none, false, false, "printed_code", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "q.huijingcai.top", "/b/pay", {"", "", Role::none}, "", lakala_parameters_1, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view lakala_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key lankaqr_keys[] = {{Key::By::emv_id, "26"}};
constexpr emv::ObjectRule lankaqr_objects_0[] = {{"00", "", {"'1'27!n", "", Role::none}, false, false, true}};
constexpr emv::Account lankaqr_accounts[] = {{26, 26, {}, "24-32n", "", "", Role::account, lankaqr_objects_0, false}};
constexpr std::string_view lankaqr_countries[] = {"LK"};
constexpr std::string_view lankaqr_currencies[] = {"144"};
constexpr emv::Scheme lankaqr_scheme = {lankaqr_accounts, lankaqr_countries, lankaqr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key laoqr_keys[] = {{Key::By::emv_gui, "A005266284662577"}};
constexpr std::string_view laoqr_guis_0[] = {"A005266284662577"};
constexpr emv::ObjectRule laoqr_objects_0[] = {{"01", "iin", {"8!n", "", Role::none}, true, false, false}, {"02", "paymentType", {"3!n", "", Role::none}, false, false, true}, {"03", "receiverId", {"1-34v", "", Role::account}, true, false, false}};
constexpr emv::Account laoqr_accounts[] = {{26, 51, laoqr_guis_0, "", "", "", Role::none, laoqr_objects_0, false}};
constexpr std::string_view laoqr_countries[] = {"LA"};
constexpr std::string_view laoqr_currencies[] = {"418"};
constexpr emv::Scheme laoqr_scheme = {laoqr_accounts, laoqr_countries, laoqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key lcsw_keys[] = {{Key::By::host, "qm.lcsw.cn"}};
constexpr link::Form lcsw_links[] = {{"", "qm.lcsw.cn", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view lcsw_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key lehuipay_keys[] = {{Key::By::host, "m.lehuipay.com"}};
constexpr link::Form lehuipay_links[] = {{"", "m.lehuipay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view lehuipay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key leshua_keys[] = {{Key::By::host, "hsyls.leshuazf.com"}};
constexpr link::Form leshua_links[] = {{"", "hsyls.leshuazf.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view leshua_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key lightning_keys[] = {{Key::By::scheme, "lightning"}, {Key::By::scheme, "lnurl"}, {Key::By::scheme, "lnurlp"}, {Key::By::scheme, "lnurlw"}, {Key::By::scheme, "lnurlc"}, {Key::By::scheme, "keyauth"}, {Key::By::any, ""}};
constexpr Key litecoin_keys[] = {{Key::By::scheme, "litecoin"}, {Key::By::prefix, "L"}, {Key::By::prefix, "M"}, {Key::By::prefix, "l"}, {Key::By::prefix, "tltc1"}, {Key::By::prefix, "TLTC1"}, {Key::By::prefix, "rltc1"}, {Key::By::prefix, "RLTC1"}};
constexpr Key ma_qr_keys[] = {{Key::By::emv_id, "26"}};
constexpr emv::ObjectRule ma_qr_objects_0[] = {{"01", "", {"", "", Role::account}, false, false, false}};
constexpr emv::Account ma_qr_accounts[] = {{26, 26, {}, "32!h", "", "", Role::none, ma_qr_objects_0, false}};
constexpr std::string_view ma_qr_countries[] = {"MA"};
constexpr std::string_view ma_qr_currencies[] = {"504"};
constexpr emv::Scheme ma_qr_scheme = {ma_qr_accounts, ma_qr_countries, ma_qr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key mastercard_keys[] = {{Key::By::emv_id, "04"}, {Key::By::emv_id, "05"}};
constexpr emv::Network mastercard_network = {4, 5};
constexpr Key masterpass_za_keys[] = {{Key::By::emv_gui, "za.co.mp"}};
constexpr std::string_view masterpass_za_guis_0[] = {"za.co.mp"};
constexpr emv::ObjectRule masterpass_za_objects_0[] = {{"01", "code", {"10!n", "", Role::account}, true, false, false}};
constexpr emv::Account masterpass_za_accounts[] = {{26, 51, masterpass_za_guis_0, "", "", "", Role::none, masterpass_za_objects_0, false}};
constexpr std::string_view masterpass_za_countries[] = {"ZA"};
constexpr std::string_view masterpass_za_currencies[] = {"710"};
constexpr emv::Scheme masterpass_za_scheme = {masterpass_za_accounts, masterpass_za_countries, masterpass_za_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key maucas_keys[] = {{Key::By::emv_gui, "mu.maucas"}};
constexpr std::string_view maucas_guis_0[] = {"mu.maucas"};
constexpr emv::ObjectRule maucas_objects_0[] = {{"01", "participantBic", {"4!c2!a2!c[1-3c]", "", Role::none}, true, false, false}, {"02", "merchantAccount", {"1-34v", "", Role::account}, true, false, false}, {"03", "merchantId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account maucas_accounts[] = {{26, 51, maucas_guis_0, "", "", "", Role::none, maucas_objects_0, false}};
constexpr std::string_view maucas_countries[] = {"MU"};
constexpr std::string_view maucas_currencies[] = {"480"};
constexpr emv::Scheme maucas_scheme = {maucas_accounts, maucas_countries, maucas_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key meeza_keys[] = {{Key::By::emv_gui, "a000000732100001"}};
constexpr std::string_view meeza_guis_0[] = {"a000000732100001"};
constexpr emv::ObjectRule meeza_objects_0[] = {{"01", "merchantId", {"1-25v", "", Role::account}, true, false, false}};
constexpr emv::Account meeza_accounts[] = {{26, 51, meeza_guis_0, "", "", "", Role::none, meeza_objects_0, false}};
constexpr std::string_view meeza_countries[] = {"EG"};
constexpr std::string_view meeza_currencies[] = {"818"};
constexpr emv::Scheme meeza_scheme = {meeza_accounts, meeza_countries, meeza_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key meituan_keys[] = {{Key::By::host, "www.meituan.com"}, {Key::By::host, "i.meituan.com"}, {Key::By::host, "www.dianping.com"}, {Key::By::host, "m.dianping.com"}, {Key::By::host, "www.maoyan.com"}, {Key::By::host, "m.maoyan.com"}, {Key::By::host, "www.mobike.com"}, {Key::By::host, "dpurl.cn"}, {Key::By::host, "t8.pub"}, {Key::By::host, "t.bike"}, {Key::By::scheme, "imeituan"}, {Key::By::scheme, "meituanpayment"}, {Key::By::scheme, "meituanwaimai"}, {Key::By::scheme, "dianping"}};
constexpr link::Form meituan_links[] = {{"", "dpurl.cn", "/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "t8.pub", "/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "t.bike", "/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"imeituan", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"meituanpayment", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"meituanwaimai", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"dianping", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view meituan_carries[] = {"url"};
constexpr std::string_view meituan_domains[] = {"meituan.com", "dianping.com", "maoyan.com"};
constexpr Key mercadopago_keys[] = {{Key::By::host, "mpago.la"}, {Key::By::host, "mpago.li"}, {Key::By::host, "link.mercadopago.cl"}, {Key::By::host, "link.mercadopago.com.ar"}, {Key::By::host, "link.mercadopago.com.br"}, {Key::By::host, "link.mercadopago.com.co"}, {Key::By::host, "link.mercadopago.com.mx"}, {Key::By::host, "link.mercadopago.com.pe"}, {Key::By::host, "link.mercadopago.com.uy"}, {Key::By::emv_gui, "com.mercadolibre"}};
constexpr link::Form mercadopago_links[] = {{"", "mpago.la", "/pos/", {"4-20n", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "mpago.la", "/", {"4-32b", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "mpago.li", "/", {"4-32b", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.cl", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.ar", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.br", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.co", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.mx", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.pe", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "link.mercadopago.com.uy", "/", {"1-40w{._-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view mercadopago_guis_0[] = {"com.mercadolibre"};
constexpr emv::ObjectRule mercadopago_objects_0[] = {{"01", "url", {"", "", Role::none}, false, false, false}, {"02", "type", {"1-2n", "", Role::none}, false, false, true}, {"03", "userId", {"1-20n", "", Role::account}, false, false, false}, {"04", "sponsorId", {"", "", Role::none}, false, false, false}, {"06", "storeUuid", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, false, false, false}};
constexpr emv::Account mercadopago_accounts[] = {{26, 51, mercadopago_guis_0, "", "", "", Role::none, mercadopago_objects_0, false}};
constexpr std::string_view mercadopago_countries[] = {"AR", "BR", "CL", "CO", "MX", "PE", "UY"};
constexpr std::string_view mercadopago_currencies[] = {"032", "152", "170", "484", "604", "858", "986"};
constexpr emv::Scheme mercadopago_scheme = {mercadopago_accounts, mercadopago_countries, mercadopago_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key mmqr_keys[] = {{Key::By::emv_gui, "mm.com.mmqr"}, {Key::By::emv_id, "51"}, {Key::By::emv_id, "50"}};
constexpr std::string_view mmqr_guis_0[] = {"mm.com.mmqr"};
constexpr emv::ObjectRule mmqr_objects_0[] = {{"01", "merchantId", {"", "", Role::account}, false, false, false}, {"02", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::ObjectRule mmqr_objects_1[] = {{"01", "merchantId", {"", "", Role::account}, false, false, false}, {"02", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::ObjectRule mmqr_objects_2[] = {{"01", "acquirerId", {"", "", Role::account}, false, false, false}};
constexpr emv::Account mmqr_accounts[] = {{26, 51, mmqr_guis_0, "", "", "", Role::none, mmqr_objects_0, false}, {51, 51, {}, "24!h", "", "", Role::none, mmqr_objects_1, false}, {50, 50, {}, "24!h", "", "", Role::none, mmqr_objects_2, false}};
constexpr std::string_view mmqr_countries[] = {"MM"};
constexpr std::string_view mmqr_currencies[] = {"104", "MMK"};
constexpr emv::Scheme mmqr_scheme = {mmqr_accounts, mmqr_countries, mmqr_currencies, true, "'01'", emv::Checksum::crc16_either, Role::amount, false, true, false, {}, {}, {}, false};
constexpr Key mn_qpay_keys[] = {{Key::By::host, "qpay.mn"}, {Key::By::host, "s.qpay.mn"}, {Key::By::scheme, "khanbank"}, {Key::By::scheme, "statebank"}, {Key::By::scheme, "xacbank"}, {Key::By::scheme, "tdbbank"}, {Key::By::scheme, "socialpay-payment"}, {Key::By::scheme, "most"}, {Key::By::scheme, "nibank"}, {Key::By::scheme, "ckbank"}, {Key::By::scheme, "capitronbank"}, {Key::By::scheme, "bogdbank"}, {Key::By::scheme, "transbank"}, {Key::By::scheme, "ard"}, {Key::By::scheme, "toki"}, {Key::By::scheme, "arig"}, {Key::By::scheme, "monpay"}, {Key::By::scheme, "hipay"}, {Key::By::scheme, "golomtbank"}, {Key::By::scheme, "mbank"}, {Key::By::scheme, "tino"}, {Key::By::scheme, "qpaywallet"}};
constexpr link::Parameter mn_qpay_parameters_0[] = {{"q", {"8-1024z", "", Role::reference}, true, true}};
constexpr link::Parameter mn_qpay_parameters_1[] = {{"q", {"8-1024z", "", Role::reference}, true, true}};
constexpr link::Parameter mn_qpay_parameters_3[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_4[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_5[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_6[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_7[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_8[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_9[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_10[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_11[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_12[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_13[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_14[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_15[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_16[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_17[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_18[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_19[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_20[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_21[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Parameter mn_qpay_parameters_22[] = {{"qPay_QRcode", {"8-1024z", "", Role::none}, true, true}};
constexpr link::Form mn_qpay_links[] = {{"", "qpay.mn", "/q/", {"", "", Role::none}, "", mn_qpay_parameters_0, "", link::Page::none, false, true, "invoice", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "qpay.mn", "/q", {"", "", Role::none}, "", mn_qpay_parameters_1, "", link::Page::none, false, true, "invoice", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "s.qpay.mn", "/", {"4-32b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"khanbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_3, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"statebank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_4, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"xacbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_5, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"tdbbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_6, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"socialpay-payment", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_7, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"most", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_8, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"nibank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_9, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"ckbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_10, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"capitronbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_11, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"bogdbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_12, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"transbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_13, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"ard", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_14, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"toki", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_15, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"arig", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_16, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"monpay", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_17, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"hipay", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_18, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"golomtbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_19, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"mbank", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_20, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"tino", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_21, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"qpaywallet", "q", "", {"", "", Role::none}, "", mn_qpay_parameters_22, "", link::Page::none, false, true, "bank_app", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view mn_qpay_carries[] = {"qPay_QRcode", "q"};
constexpr std::string_view mn_qpay_domains[] = {"qpay.mn"};
constexpr Key monero_keys[] = {{Key::By::scheme, "monero"}, {Key::By::prefix, "4"}, {Key::By::prefix, "8"}};
constexpr Key monzo_keys[] = {{Key::By::host, "monzo.me"}, {Key::By::host, "monzo.com"}};
constexpr link::Form monzo_links[] = {{"", "monzo.com", "/pay/r/", {"6-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view monzo_domains[] = {"monzo.com", "monzo.me"};
constexpr Key mot_jtt978_keys[] = {{Key::By::any, ""}};
constexpr Key mx_codi_keys[] = {{Key::By::prefix, "{"}};
constexpr Key nepalpay_keys[] = {{Key::By::emv_id, "26"}, {Key::By::emv_id, "27"}, {Key::By::emv_id, "28"}, {Key::By::emv_id, "29"}, {Key::By::emv_id, "30"}, {Key::By::emv_id, "31"}, {Key::By::emv_id, "32"}, {Key::By::emv_id, "33"}, {Key::By::emv_id, "34"}, {Key::By::emv_id, "35"}, {Key::By::emv_id, "36"}, {Key::By::emv_id, "37"}, {Key::By::emv_id, "38"}, {Key::By::emv_id, "39"}, {Key::By::emv_id, "40"}, {Key::By::emv_id, "41"}, {Key::By::emv_id, "42"}, {Key::By::emv_id, "43"}, {Key::By::emv_id, "44"}, {Key::By::emv_id, "45"}, {Key::By::emv_id, "46"}, {Key::By::emv_id, "47"}, {Key::By::emv_id, "48"}, {Key::By::emv_id, "49"}, {Key::By::emv_id, "50"}, {Key::By::emv_id, "51"}};
constexpr emv::ObjectRule nepalpay_objects_0[] = {{"01", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account nepalpay_accounts[] = {{26, 51, {}, "~'NCHL'12-28w", "", "", Role::account, nepalpay_objects_0, false}};
constexpr std::string_view nepalpay_countries[] = {"NP"};
constexpr std::string_view nepalpay_currencies[] = {"524"};
constexpr std::string_view nepalpay_leads[] = {"fonepay", "unionpay"};
constexpr emv::Scheme nepalpay_scheme = {nepalpay_accounts, nepalpay_countries, nepalpay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, nepalpay_leads, {}, false};
constexpr Key nequi_keys[] = {{Key::By::emv_gui, "co.com.nequi"}};
constexpr std::string_view nequi_guis_0[] = {"co.com.nequi"};
constexpr emv::ObjectRule nequi_objects_0[] = {{"01", "channel", {"", "", Role::none}, false, false, false}};
constexpr emv::Account nequi_accounts[] = {{80, 99, nequi_guis_0, "", "", "", Role::none, nequi_objects_0, false}};
constexpr std::string_view nequi_countries[] = {"CO"};
constexpr std::string_view nequi_currencies[] = {"170"};
constexpr emv::ObjectRule nequi_objects[] = {{"62.02", "mobileNumber", {"['+57']10!n", "", Role::account}, true, false, false}};
constexpr emv::Scheme nequi_scheme = {nequi_accounts, nequi_countries, nequi_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, nequi_objects, {}, {}, false};
constexpr Key nets_sg_keys[] = {{Key::By::emv_gui, "SG.COM.NETS"}};
constexpr std::string_view nets_sg_guis_0[] = {"SG.COM.NETS"};
constexpr emv::ObjectRule nets_sg_objects_0[] = {{"01", "qrMetadata", {"23!c", "", Role::none}, false, false, true}, {"02", "merchantId", {"1-15v", "", Role::account}, true, false, false}, {"03", "terminalId", {"1-8v", "", Role::none}, false, false, true}, {"09", "transactionAmountModifier", {"1!n", "", Role::none}, false, false, true}, {"99", "signature", {"8!h", "", Role::none}, false, false, true}};
constexpr emv::Account nets_sg_accounts[] = {{26, 51, nets_sg_guis_0, "", "", "", Role::none, nets_sg_objects_0, false}};
constexpr std::string_view nets_sg_countries[] = {"SG"};
constexpr std::string_view nets_sg_currencies[] = {"702"};
constexpr std::string_view nets_sg_leads[] = {"sgqr"};
constexpr emv::Scheme nets_sg_scheme = {nets_sg_accounts, nets_sg_countries, nets_sg_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, nets_sg_leads, {}, false};
constexpr Key nl_ideal_keys[] = {{Key::By::host, "pay.ideal.nl"}, {Key::By::host, "tx.ideal.nl"}, {Key::By::host, "ext.tx.ideal.nl"}, {Key::By::prefix, "https://pay.ideal.nl/transactions/"}, {Key::By::prefix, "HTTPS://PAY.IDEAL.NL/transactions/"}};
constexpr std::string_view nl_ideal_domains[] = {"ideal.nl"};
constexpr Key nl_tikkie_keys[] = {{Key::By::host, "tikkie.me"}};
constexpr link::Form nl_tikkie_links[] = {{"", "tikkie.me", "/pay/", {"4-64w{-}", "", Role::none}, "1-64w{-}", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "tikkie.me", "/collecte/", {"4-64w{-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "collection", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr Key no_vipps_keys[] = {{Key::By::host, "qr.vipps.no"}};
constexpr link::Parameter no_vipps_parameters_0[] = {{"v", {"1-2n", "", Role::none}, false, true}};
constexpr link::Parameter no_vipps_parameters_2[] = {{"v", {"1-2n", "", Role::none}, false, true}};
constexpr link::Parameter no_vipps_parameters_4[] = {{"v", {"1-2n", "", Role::none}, false, true}, {"reference", {"1-64v", "", Role::reference}, false, true}};
constexpr link::Form no_vipps_links[] = {{"", "qr.vipps.no", "/28/2/01/031/", {"'47'8!n", "", Role::account}, "", no_vipps_parameters_0, "", link::Page::none, true, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qr.vipps.no", "/p/", {"8-64w{_-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "person_token", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qr.vipps.no", "/28/2/05/031/", {"1-36w{_-}", "", Role::account}, "", no_vipps_parameters_2, "", link::Page::none, true, false, "merchant", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qr.vipps.no", "/box/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h'/pay-in'", "", Role::none}, "", {}, "", link::Page::none, false, false, "box", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qr.vipps.no", "/donations/", {"1-64w{-}", "", Role::none}, "", no_vipps_parameters_4, "", link::Page::none, false, false, "donation", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr std::string_view no_vipps_domains[] = {"vipps.no"};
constexpr Key np_esewa_keys[] = {{Key::By::prefix, "{"}};
constexpr Key np_khalti_keys[] = {{Key::By::prefix, "{"}};
constexpr Key nqr_keys[] = {{Key::By::emv_gui, "ng.com.nibss-plc.qr"}, {Key::By::emv_gui, "ng.com.nibssplc.qr"}};
constexpr std::string_view nqr_guis_0[] = {"ng.com.nibss-plc.qr", "ng.com.nibssplc.qr"};
constexpr emv::ObjectRule nqr_objects_0[] = {{"01", "subMerchantNumber", {"1-25v", "", Role::account}, true, false, false}, {"02", "orderNumber", {"", "", Role::reference}, false, false, false}};
constexpr emv::Account nqr_accounts[] = {{26, 51, nqr_guis_0, "", "", "", Role::none, nqr_objects_0, false}};
constexpr std::string_view nqr_countries[] = {"NG"};
constexpr std::string_view nqr_currencies[] = {"566"};
constexpr emv::ObjectRule nqr_objects[] = {{"15", "merchantNumber", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme nqr_scheme = {nqr_accounts, nqr_countries, nqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, nqr_objects, {}, {}, false};
constexpr Key om_qr_keys[] = {{Key::By::emv_id, "08"}, {Key::By::emv_id, "27"}};
constexpr emv::Account om_qr_accounts[] = {{8, 8, {}, "", "4!a'OM'2!c[3-4c]'-'8-20n", "merchant", Role::account, {}, false}, {27, 27, {}, "", "'0108'8!n'02'2!n1-40v'@'2-10c'04'2!n*z", "person", Role::none, {}, false}};
constexpr std::string_view om_qr_countries[] = {"OM"};
constexpr std::string_view om_qr_currencies[] = {"512"};
constexpr emv::ObjectRule om_qr_objects[] = {{"27.01", "mobileNumber", {"", "", Role::none}, false, false, false}, {"27.02", "alias", {"", "", Role::account}, false, false, false}, {"27.04", "beneficiaryName", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme om_qr_scheme = {om_qr_accounts, om_qr_countries, om_qr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, om_qr_objects, {}, {}, false};
constexpr Key paynow_keys[] = {{Key::By::emv_gui, "SG.PAYNOW"}};
constexpr std::string_view paynow_guis_0[] = {"SG.PAYNOW"};
constexpr emv::ObjectRule paynow_objects_0[] = {{"01", "proxyType", {"'0'|'2'|'3'", "", Role::none}, true, false, false}, {"02", "proxyValue", {"1-40v", "", Role::account}, true, false, false}, {"03", "editableAmount", {"'0'|'1'", "", Role::none}, false, false, true}, {"04", "expiryDate", {"8!n[6!n]", "", Role::none}, false, false, true}, {"05", "referenceNumber", {"1-25t", "", Role::reference}, false, false, true}};
constexpr emv::Account paynow_accounts[] = {{26, 51, paynow_guis_0, "", "", "", Role::none, paynow_objects_0, false}};
constexpr std::string_view paynow_countries[] = {"SG"};
constexpr std::string_view paynow_currencies[] = {"702"};
constexpr std::string_view paynow_leads[] = {"sgqr", "nets_sg"};
constexpr emv::Scheme paynow_scheme = {paynow_accounts, paynow_countries, paynow_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, true, false, false, {}, paynow_leads, {}, false};
constexpr Key paypal_keys[] = {{Key::By::host, "paypal.me"}, {Key::By::host, "www.paypal.me"}, {Key::By::host, "paypal.com"}, {Key::By::host, "www.paypal.com"}, {Key::By::host, "py.pl"}};
constexpr link::Parameter paypal_parameters_1[] = {{"utm_source", {"", "", Role::none}, false, false}, {"created", {"1-20n", "", Role::none}, false, true}};
constexpr link::Parameter paypal_parameters_5[] = {{"hosted_button_id", {"4-32c", "", Role::none}, true, true}, {"campaign_id", {"4-32c", "", Role::none}, false, true}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter paypal_parameters_6[] = {{"hosted_button_id", {"4-32c", "", Role::none}, false, true}, {"campaign_id", {"4-32c", "", Role::none}, false, true}, {"business", {"3-127t", "", Role::account}, false, true}, {"item_name", {"1-127z", "", Role::none}, false, true}, {"amount", {"", "", Role::amount}, false, true}, {"currency_code", {"3!a", "", Role::currency}, false, true}, {"no_recurring", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter paypal_parameters_7[] = {{"cmd", {"'_xclick'|'_donations'|'_s-xclick'", "", Role::none}, true, true}, {"business", {"3-127t", "", Role::account}, false, true}, {"hosted_button_id", {"4-32c", "", Role::none}, false, true}, {"item_name", {"1-127z", "", Role::none}, false, true}, {"item_number", {"1-127z", "", Role::reference}, false, true}, {"amount", {"", "", Role::amount}, false, true}, {"currency_code", {"3!a", "", Role::currency}, false, true}};
constexpr link::Parameter paypal_parameters_9[] = {{"utm_source", {"", "", Role::none}, false, false}, {"created", {"1-20n", "", Role::none}, false, true}};
constexpr link::Parameter paypal_parameters_11[] = {{"hosted_button_id", {"4-32c", "", Role::none}, true, true}, {"campaign_id", {"4-32c", "", Role::none}, false, true}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter paypal_parameters_12[] = {{"hosted_button_id", {"4-32c", "", Role::none}, false, true}, {"campaign_id", {"4-32c", "", Role::none}, false, true}, {"business", {"3-127t", "", Role::account}, false, true}, {"item_name", {"1-127z", "", Role::none}, false, true}, {"amount", {"", "", Role::amount}, false, true}, {"currency_code", {"3!a", "", Role::currency}, false, true}, {"no_recurring", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Form paypal_links[] = {{"", "www.paypal.com", "/qrcodes/p2pqrc/", {"4-64b", "", Role::account}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "www.paypal.com", "/qrcodes/managed/", {"4-64b", "", Role::account}, "", paypal_parameters_1, "", link::Page::none, false, false, "shop", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www.paypal.com", "/ncp/payment/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "py.pl", "/", {"4-32w", "", Role::reference}, "", {}, "", link::Page::none, false, false, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www.paypal.com", "/invoice/p/", {"", "", Role::none}, "", {}, "4-40c", link::Page::none, false, false, "invoice", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "www.paypal.com", "/donate/", {"", "", Role::none}, "", paypal_parameters_5, "", link::Page::none, false, true, "donation", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www.paypal.com", "/donate", {"", "", Role::none}, "", paypal_parameters_6, "", link::Page::none, false, true, "donation", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "www.paypal.com", "/cgi-bin/webscr", {"", "", Role::none}, "", paypal_parameters_7, "", link::Page::none, false, true, "button", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paypal.com", "/qrcodes/p2pqrc/", {"4-64b", "", Role::account}, "", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "paypal.com", "/qrcodes/managed/", {"4-64b", "", Role::account}, "", paypal_parameters_9, "", link::Page::none, false, false, "shop", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paypal.com", "/ncp/payment/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paypal.com", "/donate/", {"", "", Role::none}, "", paypal_parameters_11, "", link::Page::none, false, true, "donation", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paypal.com", "/donate", {"", "", Role::none}, "", paypal_parameters_12, "", link::Page::none, false, true, "donation", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view paypal_domains[] = {"paypal.com", "paypal.me"};
constexpr std::string_view paypal_callbacks[] = {"return", "cancel_return", "notify_url", "returnUri"};
constexpr Key payto_keys[] = {{Key::By::scheme, "payto"}};
constexpr Key pinduoduo_keys[] = {{Key::By::scheme, "pinduoduo"}};
constexpr link::Form pinduoduo_links[] = {{"pinduoduo", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view pinduoduo_carries[] = {"url"};
constexpr std::string_view pinduoduo_domains[] = {"pinduoduo.com", "yangkeduo.com"};
constexpr Key pispi_keys[] = {{Key::By::emv_gui, "int.bceao.pi"}};
constexpr std::string_view pispi_guis_0[] = {"int.bceao.pi"};
constexpr emv::ObjectRule pispi_objects_0[] = {{"01", "alias", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, true, false, false}};
constexpr emv::Account pispi_accounts[] = {{26, 51, pispi_guis_0, "", "", "", Role::none, pispi_objects_0, false}};
constexpr std::string_view pispi_countries[] = {"BF", "BJ", "CI", "GW", "ML", "NE", "SN", "TG"};
constexpr std::string_view pispi_currencies[] = {"952"};
constexpr emv::ObjectRule pispi_objects[] = {{"62.05", "référence", {"", "", Role::none}, false, false, false}, {"62.11", "canal", {"3!n", "", Role::none}, false, false, true}};
constexpr emv::Scheme pispi_scheme = {pispi_accounts, pispi_countries, pispi_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, pispi_objects, {}, {}, false};
constexpr Key pix_keys[] = {{Key::By::emv_gui, "br.gov.bcb.pix"}};
constexpr std::string_view pix_guis_0[] = {"br.gov.bcb.pix"};
constexpr emv::ObjectRule pix_objects_0[] = {{"01", "chave", {"11!n|12!c2!n|'+'8-15n|8!h'-'4!h'-'4!h'-'4!h'-'12!h|1-64w{}.!#$&*+/=?^_`{|~%-}'@'3-63w{.-}", "", Role::account}, false, false, false}, {"02", "infoAdicional", {"", "", Role::none}, false, false, false}, {"03", "fss", {"8!n", "", Role::none}, false, false, false}, {"25", "url", {"1-77v", "", Role::none}, false, false, false}};
constexpr std::string_view pix_guis_1[] = {"br.gov.bcb.pix"};
constexpr emv::ObjectRule pix_objects_1[] = {{"25", "urlRec", {"1-77v", "", Role::none}, false, false, false}};
constexpr emv::Account pix_accounts[] = {{26, 51, pix_guis_0, "", "", "", Role::none, pix_objects_0, false}, {80, 80, pix_guis_1, "", "", "recurrence", Role::none, pix_objects_1, false}};
constexpr std::string_view pix_countries[] = {"BR"};
constexpr std::string_view pix_currencies[] = {"986"};
constexpr emv::ObjectRule pix_objects[] = {{"62.05", "txid", {"1-25w|'***'", "", Role::none}, false, false, false}};
constexpr std::string_view pix_leads[] = {"mercadopago"};
constexpr emv::Scheme pix_scheme = {pix_accounts, pix_countries, pix_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, true, false, false, pix_objects, pix_leads, {}, false};
constexpr Key pl_blik_keys[] = {{Key::By::digits, "0"}, {Key::By::digits, "1"}, {Key::By::digits, "2"}, {Key::By::digits, "3"}, {Key::By::digits, "4"}, {Key::By::digits, "5"}, {Key::By::digits, "6"}, {Key::By::digits, "7"}, {Key::By::digits, "8"}, {Key::By::digits, "9"}};
constexpr std::string_view pl_blik_prefixes[] = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};
constexpr DigitRule pl_blik_digits = {pl_blik_prefixes, 6, 6};
constexpr Key pl_zbp2d_keys[] = {{Key::By::any, ""}};
constexpr Key postar_keys[] = {{Key::By::host, "yyfweb.postar.cn"}};
constexpr link::Form postar_links[] = {{"", "yyfweb.postar.cn", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view postar_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key promptpay_keys[] = {{Key::By::emv_gui, "A000000677010111"}, {Key::By::emv_gui, "A000000677010114"}, {Key::By::emv_gui, "A000000677010112"}, {Key::By::emv_gui, "A000000677012006"}, {Key::By::emv_gui, "A000000677010113"}, {Key::By::emv_gui, "A000000677012004"}};
constexpr std::string_view promptpay_guis_0[] = {"A000000677010111"};
constexpr emv::ObjectRule promptpay_objects_0[] = {{"01", "mobileNumber", {"'0066'9!n", "", Role::account}, false, false, false}, {"02", "nationalId", {"13!n", "thai_tax_number", Role::account}, false, false, true}, {"03", "eWalletId", {"15!n", "", Role::account}, false, false, false}, {"04", "bankAccount", {"4-43n", "", Role::account}, false, false, false}};
constexpr std::string_view promptpay_guis_1[] = {"A000000677010114"};
constexpr emv::ObjectRule promptpay_objects_1[] = {{"01", "mobileNumber", {"'0066'9!n", "", Role::account}, false, false, false}, {"02", "nationalId", {"13!n", "thai_tax_number", Role::account}, false, false, true}, {"03", "eWalletId", {"15!n", "", Role::account}, false, false, false}, {"04", "bankAccount", {"4-43n", "", Role::account}, false, false, false}, {"05", "ota", {"10!w", "", Role::none}, true, false, false}};
constexpr std::string_view promptpay_guis_2[] = {"A000000677010112"};
constexpr emv::ObjectRule promptpay_objects_2[] = {{"01", "billerId", {"13-15n", "", Role::account}, true, false, false}, {"02", "reference1", {"1-20w", "", Role::reference}, false, false, true}, {"03", "reference2", {"1-20w", "", Role::none}, false, false, true}};
constexpr std::string_view promptpay_guis_3[] = {"A000000677012006"};
constexpr emv::ObjectRule promptpay_objects_3[] = {{"01", "merchantId", {"13-15n", "", Role::account}, true, false, false}, {"02", "reference1", {"1-20w", "", Role::reference}, false, false, true}, {"03", "reference2", {"1-20w", "", Role::none}, false, false, true}};
constexpr std::string_view promptpay_guis_4[] = {"A000000677010113", "A000000677012004"};
constexpr emv::ObjectRule promptpay_objects_4[] = {{"01", "apiId", {"", "", Role::none}, false, false, false}, {"02", "transactionReference", {"", "", Role::account}, false, false, false}, {"03", "reference1", {"", "", Role::none}, false, false, false}, {"04", "reference2", {"", "", Role::none}, false, false, false}};
constexpr emv::Account promptpay_accounts[] = {{29, 29, promptpay_guis_0, "", "", "credit_transfer", Role::none, promptpay_objects_0, true}, {29, 29, promptpay_guis_1, "", "", "one_time_authorisation", Role::none, promptpay_objects_1, true}, {30, 30, promptpay_guis_2, "", "", "bill_payment", Role::none, promptpay_objects_2, false}, {30, 30, promptpay_guis_3, "", "", "cross_border", Role::none, promptpay_objects_3, false}, {31, 31, promptpay_guis_4, "", "", "transaction_api", Role::none, promptpay_objects_4, false}};
constexpr std::string_view promptpay_countries[] = {"TH"};
constexpr std::string_view promptpay_currencies[] = {"764"};
constexpr emv::ObjectRule promptpay_objects[] = {{"80.00", "sellerTaxBranchId", {"", "", Role::none}, false, false, false}, {"80.01", "vatRate", {"", "", Role::none}, false, false, false}, {"80.02", "vatAmount", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme promptpay_scheme = {promptpay_accounts, promptpay_countries, promptpay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, promptpay_objects, {}, {}, false};
constexpr Key promptpay_slip_keys[] = {{Key::By::emv_id, "00"}};
constexpr Key pt_atcud_keys[] = {{Key::By::prefix, "A:"}};
constexpr Key qfpay_keys[] = {{Key::By::host, "o2.qfpay.com"}};
constexpr link::Form qfpay_links[] = {{"", "o2.qfpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view qfpay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key qmai_keys[] = {{Key::By::host, "qr.qmai.cn"}};
constexpr link::Form qmai_links[] = {{"", "qr.qmai.cn", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view qmai_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key qpay_mn_keys[] = {{Key::By::emv_gui, "A0000008430001"}, {Key::By::emv_id, "15"}, {Key::By::host, "qpay.mn"}, {Key::By::host, "www.qpay.mn"}, {Key::By::scheme, "khanbank"}, {Key::By::scheme, "statebank"}, {Key::By::scheme, "statebankmongolia"}, {Key::By::scheme, "xacbank"}, {Key::By::scheme, "tdbbank"}, {Key::By::scheme, "most"}, {Key::By::scheme, "nibank"}, {Key::By::scheme, "ckbank"}, {Key::By::scheme, "capitronbank"}, {Key::By::scheme, "bogdbank"}, {Key::By::scheme, "transbank"}, {Key::By::scheme, "mbank"}, {Key::By::scheme, "ard"}, {Key::By::scheme, "socialpay-payment"}, {Key::By::scheme, "arig"}, {Key::By::scheme, "monpay"}, {Key::By::scheme, "hipay"}, {Key::By::scheme, "sono"}, {Key::By::scheme, "mpay"}, {Key::By::scheme, "toki"}, {Key::By::scheme, "golomtbank"}, {Key::By::scheme, "tino"}, {Key::By::scheme, "qpaywallet"}};
constexpr std::string_view qpay_mn_guis_0[] = {"A0000008430001"};
constexpr emv::ObjectRule qpay_mn_objects_0[] = {{"01", "bic", {"8!c[3!c]", "", Role::none}, false, false, true}, {"02", "merchantId", {"1-34v", "", Role::account}, false, false, false}};
constexpr emv::Account qpay_mn_accounts[] = {{27, 27, qpay_mn_guis_0, "", "", "", Role::none, qpay_mn_objects_0, false}, {15, 15, {}, "", "16-99w", "", Role::account, {}, false}};
constexpr std::string_view qpay_mn_countries[] = {"MN"};
constexpr std::string_view qpay_mn_currencies[] = {"496"};
constexpr emv::ObjectRule qpay_mn_objects[] = {{"71", "qpayType", {"", "", Role::none}, false, false, false}, {"78", "qpayReference", {"", "", Role::none}, false, false, false}, {"79", "qpayId", {"", "", Role::none}, false, false, false}};
constexpr std::string_view qpay_mn_inside_0[] = {"qpay.mn", "www.qpay.mn"};
constexpr std::string_view qpay_mn_inside_1[] = {"khanbank", "statebank", "statebankmongolia", "xacbank", "tdbbank", "most", "nibank", "ckbank", "capitronbank", "bogdbank", "transbank", "mbank", "ard", "socialpay-payment", "arig", "monpay", "hipay", "sono", "mpay", "toki", "golomtbank", "tino", "qpaywallet"};
constexpr emv::CodeLink qpay_mn_code_links[] = {{qpay_mn_inside_0, true, "/q", "q", false, false}, {qpay_mn_inside_1, false, "//q", "qPay_QRcode", false, false}};
constexpr emv::Scheme qpay_mn_scheme = {qpay_mn_accounts, qpay_mn_countries, qpay_mn_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, qpay_mn_objects, {}, qpay_mn_code_links, false};
constexpr Key qq_keys[] = {{Key::By::host, "ti.qq.com"}, {Key::By::host, "qm.qq.com"}, {Key::By::host, "pd.qq.com"}, {Key::By::host, "txz.qq.com"}, {Key::By::scheme, "mqq"}, {Key::By::scheme, "mqqapi"}, {Key::By::scheme, "mqqwpa"}};
constexpr link::Parameter qq_parameters_0[] = {{"k", {"3-64b{*}", "", Role::none}, true, true}, {"noverify", {"", "", Role::none}, false, false}, {"personal_qrcode_source", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_parameters_2[] = {{"b", {"", "", Role::none}, false, false}, {"businessType", {"", "", Role::none}, false, false}, {"shareSource", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_parameters_3[] = {{"k", {"3-64b{*}", "", Role::none}, true, true}, {"f", {"1-20n", "", Role::none}, true, true}};
constexpr link::Parameter qq_parameters_4[] = {{"uin", {"1-20n", "", Role::none}, false, true}, {"card_type", {"", "", Role::none}, false, true}, {"src_type", {"", "", Role::none}, false, false}, {"version", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_parameters_6[] = {{"uin", {"1-20n", "", Role::none}, false, true}, {"card_type", {"", "", Role::none}, false, true}, {"src_type", {"", "", Role::none}, false, false}, {"version", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_parameters_8[] = {{"uin", {"1-20n", "", Role::none}, false, true}, {"card_type", {"", "", Role::none}, false, true}, {"src_type", {"", "", Role::none}, false, false}, {"version", {"", "", Role::none}, false, false}, {"source", {"", "", Role::none}, false, false}};
constexpr link::Form qq_links[] = {{"", "qm.qq.com", "/cgi-bin/qm/qr", {"", "", Role::none}, "", qq_parameters_0, "", link::Page::none, false, false, "contact", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "qm.qq.com", "/q/", {"3-32b", "", Role::none}, "", {}, "", link::Page::none, false, false, "contact", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "pd.qq.com", "/s/", {"3-32b", "", Role::none}, "", qq_parameters_2, "", link::Page::none, false, false, "channel", Kind::channel, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "txz.qq.com", "/p", {"", "", Role::none}, "", qq_parameters_3, "", link::Page::none, false, false, "login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqq", "card", "/show_pslcard", {"", "", Role::none}, "", qq_parameters_4, "", link::Page::none, false, false, "card", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqq", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqqapi", "card", "/show_pslcard", {"", "", Role::none}, "", qq_parameters_6, "", link::Page::none, false, false, "card", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqqapi", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqqwpa", "card", "/show_pslcard", {"", "", Role::none}, "", qq_parameters_8, "", link::Page::none, false, false, "card", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"mqqwpa", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view qq_carries[] = {"url_prefix"};
constexpr std::string_view qq_domains[] = {"qq.com"};
constexpr Key qq_wallet_keys[] = {{Key::By::host, "i.qianbao.qq.com"}, {Key::By::host, "vac.qq.com"}, {Key::By::host, "qpay.qq.com"}, {Key::By::host, "myun.tenpay.com"}};
constexpr link::Parameter qq_wallet_parameters_0[] = {{"m", {"0-16l", "", Role::none}, false, false}, {"f", {"0-16l", "", Role::none}, false, false}, {"a", {"1-20n", "", Role::none}, false, false}, {"u", {"5-12n", "", Role::account}, true, true}, {"n", {"", "", Role::name}, false, true}, {"ac", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_wallet_parameters_1[] = {{"m", {"0-16l", "", Role::none}, false, false}, {"f", {"0-16l", "", Role::none}, false, false}, {"a", {"1-20n", "", Role::none}, false, false}, {"u", {"5-12n", "", Role::account}, true, true}, {"n", {"", "", Role::name}, false, true}, {"ac", {"", "", Role::none}, false, false}};
constexpr link::Parameter qq_wallet_parameters_3[] = {{"t", {"3-64w", "", Role::none}, true, true}, {"_wv", {"", "", Role::none}, false, false}, {"_bid", {"", "", Role::none}, false, false}};
constexpr link::Form qq_wallet_links[] = {{"", "i.qianbao.qq.com", "/wallet/sqrcode.htm", {"", "", Role::none}, "", qq_wallet_parameters_0, "", link::Page::none, false, true, "collect", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "vac.qq.com", "/wallet/qrcode.htm", {"", "", Role::none}, "", qq_wallet_parameters_1, "", link::Page::none, false, true, "collect", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "qpay.qq.com", "/qr/", {"3-64w", "", Role::none}, "", {}, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "myun.tenpay.com", "/mqq/pay/qrcode.html", {"", "", Role::none}, "", qq_wallet_parameters_3, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr Key qris_keys[] = {{Key::By::emv_gui, "ID.CO.QRIS.WWW"}, {Key::By::emv_gui, "ID.OR.GPNQR.WWW"}, {Key::By::emv_gui, "ID.OR.QRNPG.WWW"}, {Key::By::emv_id, "40"}, {Key::By::emv_id, "26"}, {Key::By::emv_id, "27"}, {Key::By::emv_id, "28"}, {Key::By::emv_id, "29"}, {Key::By::emv_id, "30"}, {Key::By::emv_id, "31"}, {Key::By::emv_id, "32"}, {Key::By::emv_id, "33"}, {Key::By::emv_id, "34"}, {Key::By::emv_id, "35"}, {Key::By::emv_id, "36"}, {Key::By::emv_id, "37"}, {Key::By::emv_id, "38"}, {Key::By::emv_id, "39"}};
constexpr std::string_view qris_guis_0[] = {"ID.CO.QRIS.WWW", "ID.OR.GPNQR.WWW", "ID.OR.QRNPG.WWW"};
constexpr emv::ObjectRule qris_objects_0[] = {{"02", "nationalMerchantId", {"'ID'1-13n", "", Role::none}, false, false, true}, {"03", "merchantCriteria", {"'UMI'|'UKE'|'UME'|'UBE'|'URE'|'PSO'|'BLU'|'BIP'", "", Role::none}, false, false, true}};
constexpr emv::ObjectRule qris_objects_1[] = {{"01", "customerPan", {"16-19n", "", Role::account}, true, false, false}, {"01", "", {"'9360'12-15n", "", Role::none}, false, false, true}, {"02", "beneficiaryId", {"", "", Role::none}, false, false, false}, {"04", "bic", {"8!c[3!c]", "", Role::none}, false, false, true}};
constexpr emv::ObjectRule qris_objects_2[] = {{"01", "merchantPan", {"15-19n", "", Role::account}, true, false, false}, {"01", "", {"'9360'11-15n", "", Role::none}, false, false, true}, {"02", "merchantId", {"1-15v", "", Role::none}, false, false, true}, {"03", "merchantCriteria", {"'UMI'|'UKE'|'UME'|'UBE'|'URE'|'PSO'|'BLU'|'BIP'", "", Role::none}, false, false, true}};
constexpr emv::Account qris_accounts[] = {{51, 51, qris_guis_0, "", "", "", Role::none, qris_objects_0, false}, {40, 40, {}, "1-32z", "", "transfer", Role::none, qris_objects_1, false}, {26, 39, {}, "1-32z", "", "", Role::none, qris_objects_2, false}};
constexpr std::string_view qris_countries[] = {"ID"};
constexpr std::string_view qris_currencies[] = {"360"};
constexpr emv::ObjectRule qris_objects[] = {{"62.08", "purposeOfTransaction", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme qris_scheme = {qris_accounts, qris_countries, qris_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, qris_objects, {}, {}, false};
constexpr Key qris_cpm_keys[] = {{Key::By::prefix, "hQ"}, {Key::By::prefix, "85"}, {Key::By::prefix, "YQ"}, {Key::By::prefix, "YR"}, {Key::By::prefix, "YS"}, {Key::By::prefix, "YT"}, {Key::By::prefix, "YU"}, {Key::By::prefix, "YV"}, {Key::By::prefix, "YW"}, {Key::By::prefix, "YX"}};
constexpr emv::Consumer qris_cpm_consumer = {std::string_view("\240\000\000\006\002  ", 7)};
constexpr Key qronline_uz_keys[] = {{Key::By::emv_gui, "qr-online.uz"}, {Key::By::host, "app.paynet.uz"}};
constexpr std::string_view qronline_uz_guis_0[] = {"qr-online.uz"};
constexpr emv::ObjectRule qronline_uz_objects_0[] = {{"01", "merchantId", {"1-32v", "", Role::account}, true, false, false}, {"02", "type", {"", "", Role::none}, false, false, false}, {"03", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account qronline_uz_accounts[] = {{26, 51, qronline_uz_guis_0, "", "", "", Role::none, qronline_uz_objects_0, false}};
constexpr std::string_view qronline_uz_countries[] = {"UZ"};
constexpr std::string_view qronline_uz_currencies[] = {"860"};
constexpr emv::ObjectRule qronline_uz_objects[] = {{"80.03", "phone", {"", "", Role::none}, false, false, false}, {"80.07", "email", {"", "", Role::none}, false, false, false}};
constexpr std::string_view qronline_uz_inside_0[] = {"app.paynet.uz"};
constexpr emv::CodeLink qronline_uz_code_links[] = {{qronline_uz_inside_0, true, "/qr-online/", "", false, false}};
constexpr emv::Scheme qronline_uz_scheme = {qronline_uz_accounts, qronline_uz_countries, qronline_uz_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, qronline_uz_objects, {}, qronline_uz_code_links, false};
constexpr Key qrph_keys[] = {{Key::By::emv_gui, "com.p2pqrpay"}, {Key::By::emv_gui, "ph.ppmi.p2m"}, {Key::By::emv_gui, "ph.ppmi.p2micro"}};
constexpr std::string_view qrph_guis_0[] = {"com.p2pqrpay"};
constexpr emv::ObjectRule qrph_objects_0[] = {{"01", "bic", {"8!c[3!c]", "", Role::none}, true, false, false}, {"02", "paymentType", {"8!n", "", Role::none}, false, false, true}, {"04", "creditAccount", {"1-34v", "", Role::account}, false, false, false}, {"03", "merchantId", {"", "", Role::account}, false, false, false}, {"05", "mobileNumber", {"'+63-'10-12n{-}", "", Role::none}, false, false, true}};
constexpr std::string_view qrph_guis_1[] = {"ph.ppmi.p2m", "ph.ppmi.p2micro"};
constexpr emv::ObjectRule qrph_objects_1[] = {{"01", "acquirerId", {"8!c[3!c]", "", Role::none}, true, false, false}, {"02", "paymentType", {"", "", Role::none}, false, false, false}, {"03", "merchantId", {"1-25v", "", Role::account}, false, false, false}, {"04", "creditAccount", {"", "", Role::account}, false, false, false}, {"05", "proxyNotify", {"", "", Role::none}, false, false, false}};
constexpr emv::Account qrph_accounts[] = {{26, 51, qrph_guis_0, "", "", "p2p", Role::none, qrph_objects_0, false}, {26, 51, qrph_guis_1, "", "", "p2m", Role::none, qrph_objects_1, false}};
constexpr std::string_view qrph_countries[] = {"PH"};
constexpr std::string_view qrph_currencies[] = {"608"};
constexpr emv::Scheme qrph_scheme = {qrph_accounts, qrph_countries, qrph_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key raast_keys[] = {{Key::By::emv_id, "28"}};
constexpr emv::ObjectRule raast_objects_0[] = {{"01", "bic", {"4-6c'PK'[2!c][3!c]", "", Role::none}, false, false, true}, {"02", "iban", {"'PK'22!c", "iban", Role::account}, true, false, false}, {"03", "tillId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account raast_accounts[] = {{28, 28, {}, "32!h|19!n", "", "", Role::none, raast_objects_0, false}};
constexpr std::string_view raast_countries[] = {"PK"};
constexpr std::string_view raast_currencies[] = {"586"};
constexpr emv::Scheme raast_scheme = {raast_accounts, raast_countries, raast_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key raast_p2p_keys[] = {{Key::By::emv_id, "02"}};
constexpr std::string_view raast_p2p_opens_in[] = {"raast", "raast_p2p"};
constexpr Key revolut_keys[] = {{Key::By::host, "revolut.me"}, {Key::By::host, "checkout.revolut.com"}};
constexpr link::Form revolut_links[] = {{"", "revolut.me", "/r/", {"6-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "revolut.me", "/p/", {"6-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "checkout.revolut.com", "/pay/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h|8-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "checkout", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view revolut_domains[] = {"revolut.com", "revolut.me"};
constexpr Key rs_fiscal_keys[] = {{Key::By::host, "suf.purs.gov.rs"}, {Key::By::host, "sandbox.suf.purs.gov.rs"}};
constexpr link::Parameter rs_fiscal_parameters_0[] = {{"vl", {"16-*s{-_}", "", Role::none}, true, true}};
constexpr link::Parameter rs_fiscal_parameters_1[] = {{"vl", {"16-*s{-_}", "", Role::none}, true, true}};
constexpr link::Form rs_fiscal_links[] = {{"", "suf.purs.gov.rs", "/v/", {"", "", Role::none}, "", rs_fiscal_parameters_0, "", link::Page::none, false, false, "verification", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "sandbox.suf.purs.gov.rs", "/v/", {"", "", Role::none}, "", rs_fiscal_parameters_1, "", link::Page::none, false, false, "verification", Kind::receipt, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}};
constexpr Key rs_nbsips_keys[] = {{Key::By::prefix, "K:"}};
constexpr Key ru_fiscal_keys[] = {{Key::By::prefix, "t="}, {Key::By::prefix, "s="}, {Key::By::prefix, "fn="}, {Key::By::prefix, "i="}, {Key::By::prefix, "fp="}, {Key::By::prefix, "n="}};
constexpr Key ru_sbp_keys[] = {{Key::By::host, "qr.nspk.ru"}, {Key::By::host, "sub.nspk.ru"}};
constexpr link::Parameter ru_sbp_parameters_0[] = {{"type", {"'01'|'02'|'03'", "", Role::none}, false, true}, {"bank", {"12!n", "", Role::none}, false, true}, {"sum", {"1-12n", "", Role::minor_amount}, false, true}, {"cur", {"3!a", "", Role::currency}, false, true}, {"crc", {"1-16v", "", Role::none}, false, true}};
constexpr link::Parameter ru_sbp_parameters_1[] = {{"type", {"'01'|'02'|'03'", "", Role::none}, false, true}, {"bank", {"12!n", "", Role::none}, false, true}, {"sum", {"1-12n", "", Role::minor_amount}, false, true}, {"cur", {"3!a", "", Role::currency}, false, true}, {"crc", {"1-16v", "", Role::none}, false, true}};
constexpr link::Parameter ru_sbp_parameters_2[] = {{"type", {"'01'|'02'|'03'", "", Role::none}, false, true}, {"bank", {"12!n", "", Role::none}, false, true}, {"sum", {"1-12n", "", Role::minor_amount}, false, true}, {"cur", {"3!a", "", Role::currency}, false, true}, {"crc", {"1-16v", "", Role::none}, false, true}};
constexpr link::Parameter ru_sbp_parameters_3[] = {{"type", {"1-2n", "", Role::none}, false, true}, {"bank", {"12!n", "", Role::none}, false, true}, {"crc", {"1-16v", "", Role::none}, false, true}};
constexpr link::Form ru_sbp_links[] = {{"", "qr.nspk.ru", "/AS", {"30!c", "", Role::none}, "", ru_sbp_parameters_0, "", link::Page::none, true, false, "static", Kind::payment, PresentedBy::merchant, Initiation::static_code, "RUB", {}, {}}, {"", "qr.nspk.ru", "/AD", {"30!c", "", Role::none}, "", ru_sbp_parameters_1, "", link::Page::none, true, false, "dynamic", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "RUB", {}, {}}, {"", "qr.nspk.ru", "/", {"1!{AB}31!c", "", Role::none}, "", ru_sbp_parameters_2, "", link::Page::none, false, false, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "RUB", {}, {}}, {"", "sub.nspk.ru", "/", {"32!c", "", Role::none}, "", ru_sbp_parameters_3, "", link::Page::none, false, false, "subscription", Kind::mandate, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key ru_st0001x_keys[] = {{Key::By::prefix, "ST0"}};
constexpr Key rw_qr_keys[] = {{Key::By::emv_id, "29"}};
constexpr emv::Account rw_qr_accounts[] = {{29, 29, {}, "32!h", "", "", Role::none, {}, false}};
constexpr std::string_view rw_qr_countries[] = {"RW"};
constexpr std::string_view rw_qr_currencies[] = {"646"};
constexpr emv::ObjectRule rw_qr_objects[] = {{"59", "", {"", "", Role::account}, false, false, false}};
constexpr emv::Scheme rw_qr_scheme = {rw_qr_accounts, rw_qr_countries, rw_qr_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, rw_qr_objects, {}, {}, false};
constexpr Key sa_zatca_keys[] = {{Key::By::prefix, "AQ"}, {Key::By::prefix, "AR"}, {Key::By::prefix, "AS"}, {Key::By::prefix, "AT"}, {Key::By::prefix, "AU"}, {Key::By::prefix, "AV"}, {Key::By::prefix, "AW"}, {Key::By::prefix, "AX"}, {Key::By::prefix, "AY"}, {Key::By::prefix, "AZ"}, {Key::By::prefix, "Aa"}, {Key::By::prefix, "Ab"}, {Key::By::prefix, "Ac"}, {Key::By::prefix, "Ad"}, {Key::By::prefix, "Ae"}, {Key::By::prefix, "Af"}};
constexpr Key sama_keys[] = {{Key::By::emv_gui, "sa.gov.sama"}};
constexpr std::string_view sama_guis_0[] = {"sa.gov.sama"};
constexpr emv::ObjectRule sama_objects_0[] = {{"01", "merchantId", {"1-32v", "", Role::account}, true, false, false}, {"04", "expiry", {"'E'8!n'T'6!n", "", Role::none}, false, false, true}};
constexpr emv::Account sama_accounts[] = {{26, 51, sama_guis_0, "", "", "", Role::none, sama_objects_0, false}};
constexpr std::string_view sama_countries[] = {"SA"};
constexpr std::string_view sama_currencies[] = {"682"};
constexpr emv::Scheme sama_scheme = {sama_accounts, sama_countries, sama_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key sc_telecom_keys[] = {{Key::By::host, "pay.sc.189.cn"}};
constexpr link::Form sc_telecom_links[] = {{"", "pay.sc.189.cn", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view sc_telecom_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key scrcu_keys[] = {{Key::By::host, "ap.scrcu.com"}};
constexpr link::Parameter scrcu_parameters_0[] = {{"qrCode", {"1-*z", "", Role::none}, true, true}, {"amount", {"1-*z", "", Role::minor_amount}, false, true}};
constexpr link::Form scrcu_links[] = {{"", "ap.scrcu.com", "/payweb/mobile/mer/pay.html", {"", "", Role::none}, "", scrcu_parameters_0, "", link::Page::none, false, false, "wrapper", Kind::wrapped_code, PresentedBy::merchant, Initiation::unknown, "CNY", {}, {}}};
constexpr std::string_view scrcu_opens_in[] = {"unionpay"};
constexpr std::string_view scrcu_carries[] = {"qrCode"};
constexpr Key se_swish_keys[] = {{Key::By::scheme, "swish"}, {Key::By::host, "app.swish.nu"}, {Key::By::prefix, "C0"}, {Key::By::prefix, "C1"}, {Key::By::prefix, "C2"}, {Key::By::prefix, "C3"}, {Key::By::prefix, "C4"}, {Key::By::prefix, "C5"}, {Key::By::prefix, "C6"}, {Key::By::prefix, "C7"}, {Key::By::prefix, "C8"}, {Key::By::prefix, "C9"}, {Key::By::prefix, "D0"}, {Key::By::prefix, "D1"}, {Key::By::prefix, "D2"}, {Key::By::prefix, "D3"}, {Key::By::prefix, "D4"}, {Key::By::prefix, "D5"}, {Key::By::prefix, "D6"}, {Key::By::prefix, "D7"}, {Key::By::prefix, "D8"}, {Key::By::prefix, "D9"}, {Key::By::prefix, "DA"}, {Key::By::prefix, "DB"}, {Key::By::prefix, "DC"}, {Key::By::prefix, "DD"}, {Key::By::prefix, "DE"}, {Key::By::prefix, "DF"}, {Key::By::prefix, "Da"}, {Key::By::prefix, "Db"}, {Key::By::prefix, "Dc"}, {Key::By::prefix, "Dd"}, {Key::By::prefix, "De"}, {Key::By::prefix, "Df"}};
constexpr std::string_view se_swish_callbacks[] = {"callbackurl"};
constexpr Key se_usingqr_keys[] = {{Key::By::prefix, "{\""}, {Key::By::prefix, "{ "}, {Key::By::prefix, "{\012"}, {Key::By::prefix, "{\015"}, {Key::By::prefix, "{\011"}};
constexpr Key sf_pay_keys[] = {{Key::By::host, "sfpay.sf-express.com"}};
constexpr link::Form sf_pay_links[] = {{"", "sfpay.sf-express.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view sf_pay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key sgqr_keys[] = {{Key::By::emv_gui, "SG.SGQR"}};
constexpr std::string_view sgqr_guis_0[] = {"SG.SGQR"};
constexpr emv::ObjectRule sgqr_objects_0[] = {{"01", "sgqrId", {"12-13c", "", Role::account}, true, false, true}, {"02", "version", {"2!n'.'4!n", "", Role::none}, false, false, true}, {"03", "postalCode", {"6!n", "", Role::none}, false, false, true}, {"04", "level", {"", "", Role::none}, false, false, false}, {"05", "unitNumber", {"", "", Role::none}, false, false, false}, {"06", "miscellaneous", {"", "", Role::none}, false, false, false}, {"07", "newVersionDate", {"8!n", "", Role::none}, false, false, true}};
constexpr emv::Account sgqr_accounts[] = {{26, 99, sgqr_guis_0, "", "", "", Role::none, sgqr_objects_0, false}};
constexpr std::string_view sgqr_countries[] = {"SG"};
constexpr std::string_view sgqr_currencies[] = {"702"};
constexpr emv::Scheme sgqr_scheme = {sgqr_accounts, sgqr_countries, sgqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key shengpay_keys[] = {{Key::By::host, "ss.shengpay.com"}, {Key::By::host, "mpospro.shengpay.com"}};
constexpr link::Form shengpay_links[] = {{"", "ss.shengpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "mpospro.shengpay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view shengpay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key shouqianba_keys[] = {{Key::By::host, "qr.shouqianba.com"}, {Key::By::host, "m.wosai.cn"}};
constexpr link::Parameter shouqianba_parameters_0[] = {{"client_sn", {"1-512v", "", Role::reference}, true, true}, {"terminal_sn", {"1-512v", "", Role::account}, true, true}, {"total_amount", {"1-*z", "", Role::minor_amount}, true, true}, {"sign", {"1-512v", "", Role::none}, true, false}, {"subject", {"", "", Role::none}, false, true}, {"operator", {"", "", Role::none}, false, true}, {"return_url", {"", "", Role::none}, false, true}, {"notify_url", {"", "", Role::none}, false, true}, {"description", {"", "", Role::none}, false, true}, {"reflect", {"", "", Role::none}, false, true}, {"payway", {"", "", Role::none}, false, true}};
constexpr link::Parameter shouqianba_parameters_1[] = {{"client_sn", {"1-512v", "", Role::reference}, true, true}, {"terminal_sn", {"1-512v", "", Role::account}, true, true}, {"total_amount", {"1-*z", "", Role::minor_amount}, true, true}, {"sign", {"1-512v", "", Role::none}, true, false}, {"subject", {"", "", Role::none}, false, true}, {"operator", {"", "", Role::none}, false, true}, {"return_url", {"", "", Role::none}, false, true}, {"notify_url", {"", "", Role::none}, false, true}, {"description", {"", "", Role::none}, false, true}, {"reflect", {"", "", Role::none}, false, true}, {"payway", {"", "", Role::none}, false, true}};
constexpr link::Form shouqianba_links[] = {{"", "qr.shouqianba.com", "/gateway", {"", "", Role::none}, "", shouqianba_parameters_0, "", link::Page::none, false, true, "gateway", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "CNY", flags_of({Flag::signature_unverified}), {}}, {"", "m.wosai.cn", "/qr/gateway", {"", "", Role::none}, "", shouqianba_parameters_1, "", link::Page::none, false, true, "gateway", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "CNY", flags_of({Flag::signature_unverified}), {}}, {"", "qr.shouqianba.com", "/", {"8-40n", "", Role::none}, "", {}, "", link::Page::none, false, false, "printed_code", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr std::string_view shouqianba_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr std::string_view shouqianba_callbacks[] = {"return_url", "notify_url"};
constexpr Key si_upnqr_keys[] = {{Key::By::any, ""}};
constexpr Key sk_invoicebysquare_keys[] = {{Key::By::prefix, "20"}, {Key::By::prefix, "21"}, {Key::By::prefix, "24"}, {Key::By::prefix, "25"}, {Key::By::prefix, "28"}, {Key::By::prefix, "29"}};
constexpr Key sk_paybysquare_keys[] = {{Key::By::prefix, "00"}, {Key::By::prefix, "04"}, {Key::By::prefix, "08"}};
constexpr Key sk_paymelink_keys[] = {{Key::By::host, "payme.sk"}, {Key::By::host, "www.payme.sk"}};
constexpr Key solana_keys[] = {{Key::By::scheme, "solana"}, {Key::By::any, ""}};
constexpr Key stcpay_keys[] = {{Key::By::emv_gui, "sa.com.stcpay"}};
constexpr std::string_view stcpay_guis_0[] = {"sa.com.stcpay"};
constexpr emv::ObjectRule stcpay_objects_0[] = {{"01", "issuer", {"", "", Role::none}, false, false, false}, {"02", "merchantId", {"1-25v", "", Role::account}, true, false, false}, {"03", "terminalId", {"", "", Role::none}, false, false, false}};
constexpr emv::Account stcpay_accounts[] = {{26, 51, stcpay_guis_0, "", "", "", Role::none, stcpay_objects_0, false}};
constexpr std::string_view stcpay_countries[] = {"SA"};
constexpr std::string_view stcpay_currencies[] = {"682"};
constexpr emv::Scheme stcpay_scheme = {stcpay_accounts, stcpay_countries, stcpay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key stellar_keys[] = {{Key::By::scheme, "web+stellar"}, {Key::By::prefix, "G"}, {Key::By::prefix, "M"}};
constexpr std::string_view stellar_callbacks[] = {"callback"};
constexpr Key suning_keys[] = {{Key::By::digits, "83"}};
constexpr std::string_view suning_prefixes[] = {"83"};
constexpr DigitRule suning_digits = {suning_prefixes, 18, 18};
constexpr Key swiss_qrbill_keys[] = {{Key::By::any, ""}};
constexpr Key taler_keys[] = {{Key::By::scheme, "taler"}, {Key::By::scheme, "taler+http"}};
constexpr link::Parameter taler_parameters_0[] = {{"c", {"", "", Role::none}, false, true}, {"n", {"", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_2[] = {{"amount", {"", "", Role::none}, false, true}, {"summary", {"", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_3[] = {{"external-confirmation", {"n", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_4[] = {{"a", {"", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_8[] = {{"c", {"", "", Role::none}, false, true}, {"n", {"", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_11[] = {{"amount", {"", "", Role::none}, false, true}, {"summary", {"", "", Role::none}, false, true}};
constexpr link::Parameter taler_parameters_12[] = {{"a", {"", "", Role::none}, false, true}};
constexpr link::Form taler_links[] = {{"taler", "pay", "/", {"3-512w{._~/:@!$&'()*+,;=%-}", "", Role::none}, "", taler_parameters_0, "", link::Page::none, false, false, "pay", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"taler", "pay-pull", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "pay-pull", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"taler", "pay-template", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_2, "", link::Page::none, false, false, "pay-template", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"taler", "withdraw", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_3, "", link::Page::none, false, false, "withdraw", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"taler", "withdraw-exchange", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_4, "", link::Page::none, false, false, "withdraw-exchange", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"taler", "pay-push", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "pay-push", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"taler", "tip", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "tip", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"taler", "refund", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "refund", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"taler+http", "pay", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_8, "", link::Page::none, false, false, "pay", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "withdraw", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "withdraw", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "pay-pull", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "pay-pull", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "pay-template", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_11, "", link::Page::none, false, false, "pay-template", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "withdraw-exchange", "/", {"3-512w{._~/:-}", "", Role::none}, "", taler_parameters_12, "", link::Page::none, false, false, "withdraw-exchange", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "pay-push", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "pay-push", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "tip", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "tip", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}, {"taler+http", "refund", "/", {"3-512w{._~/:-}", "", Role::none}, "", {}, "", link::Page::none, false, false, "refund", Kind::withdraw, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::insecure_scheme, Flag::test_host}), {}}};
constexpr Key tanqr_keys[] = {{Key::By::emv_gui, "tz.go.bot.tips"}};
constexpr std::string_view tanqr_guis_0[] = {"tz.go.bot.tips"};
constexpr emv::ObjectRule tanqr_objects_0[] = {{"01", "acquirerId", {"5!n", "", Role::none}, true, false, false}, {"02", "merchantId", {"1-15v", "", Role::account}, true, false, false}};
constexpr emv::Account tanqr_accounts[] = {{26, 51, tanqr_guis_0, "", "", "", Role::none, tanqr_objects_0, false}};
constexpr std::string_view tanqr_countries[] = {"TZ"};
constexpr std::string_view tanqr_currencies[] = {"834"};
constexpr emv::ObjectRule tanqr_objects[] = {{"62.03", "lipaNumber", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme tanqr_scheme = {tanqr_accounts, tanqr_countries, tanqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, tanqr_objects, {}, {}, false};
constexpr Key taobao_keys[] = {{Key::By::host, "m.tb.cn"}, {Key::By::host, "e.tb.cn"}, {Key::By::host, "c.tb.cn"}, {Key::By::host, "s.tb.cn"}, {Key::By::host, "login.m.taobao.com"}, {Key::By::scheme, "taobao"}};
constexpr link::Parameter taobao_parameters_0[] = {{"tk", {"1-64b", "", Role::none}, false, true}, {"sm", {"1-64b", "", Role::none}, false, true}};
constexpr link::Parameter taobao_parameters_1[] = {{"tk", {"1-64b", "", Role::none}, false, true}, {"sm", {"1-64b", "", Role::none}, false, true}};
constexpr link::Parameter taobao_parameters_2[] = {{"tk", {"1-64b", "", Role::none}, false, true}, {"sm", {"1-64b", "", Role::none}, false, true}};
constexpr link::Parameter taobao_parameters_3[] = {{"tk", {"1-64b", "", Role::none}, false, true}, {"sm", {"1-64b", "", Role::none}, false, true}};
constexpr link::Parameter taobao_parameters_4[] = {{"lgToken", {"3-128b", "", Role::none}, true, true}, {"tbScanOpenType", {"1-64b", "", Role::none}, false, false}, {"_from", {"1-64b", "", Role::none}, false, false}};
constexpr link::Parameter taobao_parameters_5[] = {{"lgToken", {"3-128b", "", Role::none}, true, true}, {"tbScanOpenType", {"1-64b", "", Role::none}, false, false}, {"_from", {"1-64b", "", Role::none}, false, false}};
constexpr link::Form taobao_links[] = {{"", "m.tb.cn", "/h.", {"7-15b", "", Role::none}, "", taobao_parameters_0, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "e.tb.cn", "/h.", {"7-24b", "", Role::none}, "", taobao_parameters_1, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "c.tb.cn", "/", {"3-32b{.}", "", Role::none}, "", taobao_parameters_2, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "s.tb.cn", "/", {"3-32b{.}", "", Role::none}, "", taobao_parameters_3, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "login.m.taobao.com", "/qrcodeCheck.htm", {"", "", Role::none}, "", taobao_parameters_4, "", link::Page::none, false, false, "login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"taobao", "login.m.taobao.com", "/qrcodeCheck.htm", {"", "", Role::none}, "", taobao_parameters_5, "*z", link::Page::none, false, true, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", flags_of({Flag::login}), {}}, {"taobao", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view taobao_domains[] = {"taobao.com", "tmall.com", "tb.cn", "goofish.com"};
constexpr Key tencent_transit_keys[] = {{Key::By::prefix, "TX"}};
constexpr Key th_botbarcode_keys[] = {{Key::By::prefix, "|"}, {Key::By::prefix, "0"}, {Key::By::prefix, "1"}, {Key::By::prefix, "2"}, {Key::By::prefix, "3"}, {Key::By::prefix, "4"}, {Key::By::prefix, "5"}, {Key::By::prefix, "6"}, {Key::By::prefix, "7"}, {Key::By::prefix, "8"}, {Key::By::prefix, "9"}};
constexpr Key tiktok_keys[] = {{Key::By::scheme, "snssdk1233"}, {Key::By::scheme, "tiktok"}};
constexpr link::Form tiktok_links[] = {{"snssdk1233", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"tiktok", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view tiktok_carries[] = {"url"};
constexpr std::string_view tiktok_domains[] = {"tiktok.com"};
constexpr Key tmall_keys[] = {{Key::By::scheme, "tmall"}};
constexpr link::Form tmall_links[] = {{"tmall", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr Key ton_keys[] = {{Key::By::scheme, "ton"}, {Key::By::scheme, "tonkeeper"}, {Key::By::host, "app.tonkeeper.com"}, {Key::By::host, "tonhub.com"}, {Key::By::prefix, "EQ"}, {Key::By::prefix, "UQ"}, {Key::By::prefix, "kQ"}, {Key::By::prefix, "0Q"}, {Key::By::prefix, "Ef"}, {Key::By::prefix, "Uf"}, {Key::By::prefix, "kf"}, {Key::By::prefix, "0f"}, {Key::By::prefix, "0:"}, {Key::By::prefix, "-1:"}};
constexpr Key toutiao_keys[] = {{Key::By::scheme, "snssdk141"}};
constexpr link::Form toutiao_links[] = {{"snssdk141", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view toutiao_carries[] = {"url"};
constexpr std::string_view toutiao_domains[] = {"toutiao.com"};
constexpr Key tr_karekod_keys[] = {{Key::By::host, "papara.com"}, {Key::By::host, "www.papara.com"}, {Key::By::prefix, "7502"}, {Key::By::emv_gui, "tr.com.bkm"}};
constexpr Key transferencias_ar_keys[] = {{Key::By::emv_gui, "com.adq"}, {Key::By::emv_gui, "com.yacare"}, {Key::By::emv_id, "26"}, {Key::By::emv_id, "27"}, {Key::By::emv_id, "28"}, {Key::By::emv_id, "29"}, {Key::By::emv_id, "30"}, {Key::By::emv_id, "31"}, {Key::By::emv_id, "32"}, {Key::By::emv_id, "33"}, {Key::By::emv_id, "34"}, {Key::By::emv_id, "35"}, {Key::By::emv_id, "36"}, {Key::By::emv_id, "37"}, {Key::By::emv_id, "38"}, {Key::By::emv_id, "39"}, {Key::By::emv_id, "40"}, {Key::By::emv_id, "41"}, {Key::By::emv_id, "42"}, {Key::By::emv_id, "43"}, {Key::By::emv_id, "44"}, {Key::By::emv_id, "45"}, {Key::By::emv_id, "46"}, {Key::By::emv_id, "47"}, {Key::By::emv_id, "48"}, {Key::By::emv_id, "49"}, {Key::By::emv_id, "51"}, {Key::By::emv_id, "50"}, {Key::By::emv_gui, "cuit"}};
constexpr std::string_view transferencias_ar_guis_0[] = {"com.adq", "com.yacare"};
constexpr emv::ObjectRule transferencias_ar_objects_2[] = {{"00", "cbu", {"22!n", "cbu", Role::account}, false, false, false}};
constexpr emv::ObjectRule transferencias_ar_objects_3[] = {{"00", "alias", {"6-20w{.-}", "", Role::account}, false, false, false}};
constexpr emv::ObjectRule transferencias_ar_objects_4[] = {{"00", "cuit", {"", "cuit", Role::none}, false, false, false}};
constexpr std::string_view transferencias_ar_guis_5[] = {"cuit"};
constexpr emv::ObjectRule transferencias_ar_objects_5[] = {{"01", "cuit", {"11!n|2!n'-'8!n'-'1!n", "cuit", Role::none}, true, false, false}};
constexpr emv::Account transferencias_ar_accounts[] = {{26, 51, transferencias_ar_guis_0, "", "", "", Role::none, {}, false}, {26, 49, {}, "~'ar.com.'1-24w{.-}", "", "", Role::none, {}, false}, {51, 51, {}, "1-30n", "", "", Role::none, transferencias_ar_objects_2, false}, {51, 51, {}, "*n{.-}e*w{.-}", "", "", Role::none, transferencias_ar_objects_3, false}, {50, 50, {}, "11!n|2!n'-'8!n'-'1!n", "", "", Role::none, transferencias_ar_objects_4, false}, {50, 50, transferencias_ar_guis_5, "", "", "", Role::none, transferencias_ar_objects_5, false}};
constexpr std::string_view transferencias_ar_countries[] = {"AR"};
constexpr std::string_view transferencias_ar_currencies[] = {"032"};
constexpr std::string_view transferencias_ar_leads[] = {"mercadopago"};
constexpr emv::Scheme transferencias_ar_scheme = {transferencias_ar_accounts, transferencias_ar_countries, transferencias_ar_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, transferencias_ar_leads, {}, false};
constexpr Key transit_operator_keys[] = {{Key::By::prefix, "T\001"}, {Key::By::prefix, "T\002"}};
constexpr Key transit_platform_keys[] = {{Key::By::prefix, "U"}};
constexpr Key tron_keys[] = {{Key::By::scheme, "tron"}, {Key::By::prefix, "T"}};
constexpr Key truemoney_slip_keys[] = {{Key::By::emv_id, "00"}};
constexpr Key tw_einvoice_keys[] = {{Key::By::any, ""}};
constexpr Key tw_jkopay_keys[] = {{Key::By::host, "www.jkopay.com"}, {Key::By::host, "jkopay.com"}};
constexpr link::Parameter tw_jkopay_parameters_0[] = {{"j", {"~'Transfer:'9!n", "", Role::account}, true, true}, {"a", {"", "", Role::amount}, false, true}};
constexpr link::Parameter tw_jkopay_parameters_1[] = {{"j", {"~'Transfer:'9!n", "", Role::account}, true, true}, {"a", {"", "", Role::amount}, false, true}};
constexpr link::Form tw_jkopay_links[] = {{"", "www.jkopay.com", "/transfer", {"", "", Role::none}, "", tw_jkopay_parameters_0, "", link::Page::none, false, false, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "TWD", {}, {}}, {"", "jkopay.com", "/transfer", {"", "", Role::none}, "", tw_jkopay_parameters_1, "", link::Page::none, false, false, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "TWD", {}, {}}};
constexpr std::string_view tw_jkopay_domains[] = {"jkopay.com", "jkos.com"};
constexpr Key twqr_keys[] = {{Key::By::scheme, "twqrp"}, {Key::By::host, "www.water.gov.tw"}, {Key::By::host, "paybill.sinopac.com"}, {Key::By::host, "cloudicweb.nhi.gov.tw"}, {Key::By::prefix, "TWQRP%3A"}, {Key::By::prefix, "TWQRP%3a"}, {Key::By::prefix, "twqrp%3A"}, {Key::By::prefix, "twqrp%3a"}, {Key::By::emv_gui, "tw.com.twqrp"}};
constexpr std::string_view twqr_guis_0[] = {"tw.com.twqrp"};
constexpr emv::ObjectRule twqr_objects_0[] = {{"01", "TWQRP", {"'V1'1-97z", "", Role::account}, true, false, false}};
constexpr emv::Account twqr_accounts[] = {{45, 45, twqr_guis_0, "", "", "merchant", Role::none, twqr_objects_0, false}};
constexpr std::string_view twqr_countries[] = {"TW"};
constexpr std::string_view twqr_currencies[] = {"901"};
constexpr std::string_view twqr_leads[] = {"visa", "mastercard", "jcb", "unionpay"};
constexpr emv::Scheme twqr_scheme = {twqr_accounts, twqr_countries, twqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, twqr_leads, {}, false};
constexpr Key ua_nbu_keys[] = {{Key::By::host, "bank.gov.ua"}, {Key::By::host, "qr.bank.gov.ua"}, {Key::By::prefix, "BCD\012"}, {Key::By::prefix, "BCD\015"}, {Key::By::prefix, "mono://bank.gov.ua/qr/"}};
constexpr Key uepay_keys[] = {{Key::By::host, "uepay.mo"}};
constexpr link::Form uepay_links[] = {{"", "uepay.mo", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view uepay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key umpqr_za_keys[] = {{Key::By::prefix, "0005UMPQR"}};
constexpr Key unionpay_keys[] = {{Key::By::scheme, "upwallet"}, {Key::By::host, "qr.95516.com"}, {Key::By::host, "cloudvip.95516.com"}, {Key::By::digits, "62"}, {Key::By::emv_id, "15"}, {Key::By::emv_id, "16"}};
constexpr emv::Network unionpay_network = {15, 16};
constexpr std::string_view unionpay_carries[] = {"qrCode", "toLink", "redirectUrl"};
constexpr std::string_view unionpay_domains[] = {"95516.com"};
constexpr Key unionpay_cpm_keys[] = {{Key::By::prefix, "hQ"}, {Key::By::prefix, "85"}, {Key::By::prefix, "YQ"}, {Key::By::prefix, "YR"}, {Key::By::prefix, "YS"}, {Key::By::prefix, "YT"}, {Key::By::prefix, "YU"}, {Key::By::prefix, "YV"}, {Key::By::prefix, "YW"}, {Key::By::prefix, "YX"}};
constexpr emv::Consumer unionpay_cpm_consumer = {std::string_view("\240\000\000\0033", 5)};
constexpr Key us_cashapp_keys[] = {{Key::By::host, "cash.app"}, {Key::By::host, "cash.me"}, {Key::By::host, "www.cash.app"}};
constexpr link::Form us_cashapp_links[] = {{"", "cash.app", "/qr/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view us_cashapp_domains[] = {"cash.app"};
constexpr Key us_venmo_keys[] = {{Key::By::host, "account.venmo.com"}, {Key::By::host, "www.venmo.com"}, {Key::By::host, "www.paypal.com"}, {Key::By::host, "paypal.com"}, {Key::By::host, "venmo.com"}, {Key::By::scheme, "venmo"}};
constexpr link::Parameter us_venmo_parameters_0[] = {{"user_id", {"1-20n", "", Role::account}, true, true}, {"created", {"1-20n{.}", "", Role::none}, false, false}, {"printed", {"", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_1[] = {{"user_id", {"1-20n", "", Role::account}, true, true}, {"created", {"1-20n{.}", "", Role::none}, false, false}, {"printed", {"", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_2[] = {{"created", {"1-20n{.}", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_3[] = {{"created", {"1-20n{.}", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_4[] = {{"txn", {"~'pay'", "", Role::none}, true, true}, {"recipients", {"1-100t", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"note", {"1-280z", "", Role::reference}, false, true}, {"audience", {"1-16l", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_5[] = {{"txn", {"~'pay'", "", Role::none}, true, true}, {"recipients", {"1-100t", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"note", {"1-280z", "", Role::reference}, false, true}, {"audience", {"1-16l", "", Role::none}, false, false}};
constexpr link::Parameter us_venmo_parameters_6[] = {{"txn", {"~'pay'", "", Role::none}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"note", {"1-280z", "", Role::reference}, false, true}, {"audience", {"1-16l", "", Role::none}, false, false}};
constexpr link::Form us_venmo_links[] = {{"", "venmo.com", "/code", {"", "", Role::none}, "", us_venmo_parameters_0, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "www.venmo.com", "/code", {"", "", Role::none}, "", us_venmo_parameters_1, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "www.paypal.com", "/qrcodes/venmocs/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, "", us_venmo_parameters_2, "", link::Page::none, false, false, "shop", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "paypal.com", "/qrcodes/venmocs/", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, "", us_venmo_parameters_3, "", link::Page::none, false, false, "shop", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"venmo", "paycharge", "", {"", "", Role::none}, "", us_venmo_parameters_4, "", link::Page::none, false, true, "paycharge", Kind::payment, PresentedBy::merchant, Initiation::unknown, "USD", {}, {}}, {"", "venmo.com", "/", {"", "", Role::none}, "", us_venmo_parameters_5, "", link::Page::none, false, true, "paycharge", Kind::payment, PresentedBy::merchant, Initiation::unknown, "USD", {}, {}}, {"", "venmo.com", "/", {"5-30w{_-}", "", Role::account}, "", us_venmo_parameters_6, "", link::Page::none, false, true, "paycharge", Kind::payment, PresentedBy::merchant, Initiation::unknown, "USD", {}, {}}, {"venmo", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view us_venmo_domains[] = {"venmo.com"};
constexpr Key us_zelle_keys[] = {{Key::By::host, "enroll.zellepay.com"}};
constexpr Key uz_click_keys[] = {{Key::By::host, "indoor.click.uz"}, {Key::By::host, "my.click.uz"}};
constexpr link::Parameter uz_click_parameters_0[] = {{"id", {"1-32w", "", Role::account}, true, true}, {"t", {"1-32w", "", Role::none}, false, true}, {"amount", {"1-12n['.'1-2n]", "", Role::amount}, false, true}, {"transaction_param", {"1-128z", "", Role::reference}, false, true}};
constexpr link::Parameter uz_click_parameters_1[] = {{"service_id", {"1-16n", "", Role::none}, true, true}, {"merchant_id", {"1-16n", "", Role::account}, false, true}, {"amount", {"1-12n['.'1-2n]", "", Role::amount}, false, true}, {"transaction_param", {"1-128z", "", Role::reference}, false, true}, {"return_url", {"1-512v", "", Role::none}, false, true}, {"card_type", {"1-16w", "", Role::none}, false, true}};
constexpr link::Form uz_click_links[] = {{"", "indoor.click.uz", "/pay", {"", "", Role::none}, "", uz_click_parameters_0, "", link::Page::none, false, false, "indoor", Kind::payment, PresentedBy::merchant, Initiation::unknown, "UZS", {}, {}}, {"", "my.click.uz", "/services/pay", {"", "", Role::none}, "", uz_click_parameters_1, "", link::Page::none, false, false, "service", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "UZS", {}, {}}, {"", "my.click.uz", "/clickp2p/", {"8-128w", "", Role::none}, "", {}, "", link::Page::none, false, false, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key uz_payme_keys[] = {{Key::By::host, "payme.uz"}, {Key::By::host, "checkout.paycom.uz"}, {Key::By::host, "checkout.payme.uz"}, {Key::By::host, "transfer.paycom.uz"}};
constexpr link::Parameter uz_payme_parameters_0[] = {{"id", {"24!h", "", Role::account}, true, true}, {"amount", {"1-12n", "", Role::minor_amount}, false, true}};
constexpr link::Parameter uz_payme_parameters_1[] = {{"id", {"24!h", "", Role::account}, true, true}, {"amount", {"1-12n", "", Role::minor_amount}, false, true}};
constexpr link::Form uz_payme_links[] = {{"", "payme.uz", "/fallback/merchant/", {"", "", Role::none}, "", uz_payme_parameters_0, "", link::Page::none, false, false, "merchant", Kind::payment, PresentedBy::merchant, Initiation::static_code, "UZS", {}, {}}, {"", "payme.uz", "/fallback/merchant", {"", "", Role::none}, "", uz_payme_parameters_1, "", link::Page::none, false, false, "merchant", Kind::payment, PresentedBy::merchant, Initiation::static_code, "UZS", {}, {}}, {"", "payme.uz", "/checkout/", {"24!h", "", Role::reference}, "", {}, "", link::Page::none, false, false, "receipt", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "checkout.paycom.uz", "/", {"16-*s", "", Role::none}, "", {}, "", link::Page::none, false, false, "checkout", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "checkout.payme.uz", "/", {"16-*s", "", Role::none}, "", {}, "", link::Page::none, false, false, "checkout", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "transfer.paycom.uz", "/", {"24!h", "", Role::none}, "", {}, "", link::Page::none, false, false, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr Key vbill_keys[] = {{Key::By::host, "crs-app-web.vbill.cn"}};
constexpr link::Form vbill_links[] = {{"", "crs-app-web.vbill.cn", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view vbill_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key vietqr_keys[] = {{Key::By::emv_gui, "A000000727"}};
constexpr std::string_view vietqr_guis_0[] = {"A000000727"};
constexpr emv::ObjectRule vietqr_objects_0[] = {{"01.00", "acquirerId", {"6!n", "", Role::none}, true, false, false}, {"01.01", "consumerId", {"1-19v", "", Role::account}, true, false, false}, {"02", "serviceCode", {"'QRIBFTTA'|'QRIBFTTC'|'QRPUSH'|'QRCASH'", "", Role::none}, false, false, false}};
constexpr emv::Account vietqr_accounts[] = {{26, 51, vietqr_guis_0, "", "", "", Role::none, vietqr_objects_0, false}};
constexpr std::string_view vietqr_countries[] = {"VN"};
constexpr std::string_view vietqr_currencies[] = {"704"};
constexpr emv::ObjectRule vietqr_objects[] = {{"62.08", "purposeOfTransaction", {"", "", Role::none}, false, false, false}};
constexpr emv::Scheme vietqr_scheme = {vietqr_accounts, vietqr_countries, vietqr_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, vietqr_objects, {}, {}, false};
constexpr Key visa_keys[] = {{Key::By::emv_id, "02"}, {Key::By::emv_id, "03"}};
constexpr emv::Network visa_network = {2, 3};
constexpr Key vn_momo_keys[] = {{Key::By::prefix, "2|99|"}, {Key::By::host, "me.momo.vn"}, {Key::By::host, "nhantien.momo.vn"}, {Key::By::host, "payment.momo.vn"}, {Key::By::host, "test-payment.momo.vn"}, {Key::By::scheme, "momo"}};
constexpr link::Parameter vn_momo_parameters_2[] = {{"t", {"", "", Role::reference}, true, true}, {"s", {"", "", Role::none}, false, true}};
constexpr link::Parameter vn_momo_parameters_3[] = {{"t", {"", "", Role::reference}, true, true}, {"s", {"", "", Role::none}, false, true}};
constexpr link::Form vn_momo_links[] = {{"", "me.momo.vn", "/", {"2-64b{.}", "", Role::account}, "1-64b", {}, "", link::Page::none, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "nhantien.momo.vn", "/", {"9-15w", "", Role::account}, "1-12n", {}, "", link::Page::none, false, false, "person", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "payment.momo.vn", "/v2/gateway/pay", {"", "", Role::none}, "", vn_momo_parameters_2, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "test-payment.momo.vn", "/v2/gateway/pay", {"", "", Role::none}, "", vn_momo_parameters_3, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::test_host}), {}}, {"momo", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view vn_momo_domains[] = {"momo.vn"};
constexpr Key vn_zalopay_keys[] = {{Key::By::host, "social.zalopay.vn"}, {Key::By::host, "qcgateway.zalopay.vn"}, {Key::By::host, "sbqcgateway.zalopay.vn"}, {Key::By::scheme, "zalopay"}};
constexpr link::Parameter vn_zalopay_parameters_0[] = {{"receiver_id", {"1-20n", "", Role::account}, true, true}, {"amount", {"", "", Role::amount}, false, true}, {"note", {"1-200z", "", Role::reference}, false, true}};
constexpr link::Parameter vn_zalopay_parameters_1[] = {{"order", {"8-2048v", "", Role::none}, true, true}};
constexpr link::Parameter vn_zalopay_parameters_2[] = {{"order", {"8-2048v", "", Role::none}, true, true}};
constexpr link::Form vn_zalopay_links[] = {{"", "social.zalopay.vn", "/mt-gateway/v1/private-qr", {"", "", Role::none}, "", vn_zalopay_parameters_0, "", link::Page::none, false, true, "transfer", Kind::payment, PresentedBy::merchant, Initiation::unknown, "VND", {}, {}}, {"", "qcgateway.zalopay.vn", "/openinapp", {"", "", Role::none}, "", vn_zalopay_parameters_1, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "sbqcgateway.zalopay.vn", "/openinapp", {"", "", Role::none}, "", vn_zalopay_parameters_2, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", flags_of({Flag::test_host}), {}}, {"zalopay", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view vn_zalopay_domains[] = {"zalopay.vn"};
constexpr Key vnpay_keys[] = {{Key::By::emv_gui, "A000000775"}};
constexpr std::string_view vnpay_guis_0[] = {"A000000775"};
constexpr emv::ObjectRule vnpay_objects_0[] = {{"01", "merchantId", {"1-25v", "", Role::account}, true, false, false}};
constexpr emv::Account vnpay_accounts[] = {{26, 51, vnpay_guis_0, "", "", "", Role::none, vnpay_objects_0, false}};
constexpr std::string_view vnpay_countries[] = {"VN"};
constexpr std::string_view vnpay_currencies[] = {"704"};
constexpr emv::Scheme vnpay_scheme = {vnpay_accounts, vnpay_countries, vnpay_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key walletconnect_keys[] = {{Key::By::scheme, "wc"}};
constexpr std::string_view walletconnect_callbacks[] = {"bridge"};
constexpr Key wechat_keys[] = {{Key::By::host, "u.wechat.com"}, {Key::By::host, "weixin.qq.com"}, {Key::By::host, "mp.weixin.qq.com"}, {Key::By::host, "wxaurl.cn"}, {Key::By::host, "wxmpurl.cn"}, {Key::By::host, "login.weixin.qq.com"}, {Key::By::host, "open.weixin.qq.com"}, {Key::By::scheme, "weixin"}};
constexpr link::Parameter wechat_parameters_0[] = {{"s", {"1-64b", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_9[] = {{"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_10[] = {{"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_12[] = {{"uuid", {"3-128b{=}", "", Role::none}, true, true}};
constexpr link::Parameter wechat_parameters_13[] = {{"t", {"3-128b{=}", "", Role::none}, true, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_14[] = {{"t", {"3-128b{=}", "", Role::none}, true, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_15[] = {{"ticket", {"3-128b{=}", "", Role::none}, true, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_16[] = {{"ticket", {"3-128b{=}", "", Role::none}, true, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_17[] = {{"appid", {"3-32w", "", Role::none}, true, true}, {"path", {"", "", Role::none}, false, true}, {"query", {"", "", Role::none}, false, true}, {"env_version", {"1-16l", "", Role::none}, false, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Parameter wechat_parameters_18[] = {{"appid", {"3-32w", "", Role::none}, true, true}, {"path", {"", "", Role::none}, false, true}, {"query", {"", "", Role::none}, false, true}, {"env_version", {"1-16l", "", Role::none}, false, true}, {"cq", {"", "", Role::none}, false, true}};
constexpr link::Form wechat_links[] = {{"", "u.wechat.com", "/", {"3-96b", "", Role::none}, "", wechat_parameters_0, "", link::Page::none, false, false, "contact", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/g/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "group", Kind::group, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/r/mp/", {"3-96b", "", Role::none}, "1-64b", {}, "", link::Page::none, false, false, "official_account", Kind::official_account, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/r/", {"3-96b", "", Role::none}, "1-64b", {}, "", link::Page::none, false, false, "official_account", Kind::official_account, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/q/", {"3-96b", "", Role::none}, "1-64b", {}, "", link::Page::none, false, false, "official_account", Kind::official_account, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/x/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "device_login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/f/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "channel", Kind::channel, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "weixin.qq.com", "/sph/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "channel", Kind::channel, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "mp.weixin.qq.com", "/a/~", {"16-64b{~}", "", Role::none}, "", {}, "", link::Page::none, false, false, "mini_program", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "wxaurl.cn", "/", {"3-96b", "", Role::none}, "", wechat_parameters_9, "", link::Page::none, false, false, "url_link", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "wxmpurl.cn", "/", {"3-96b", "", Role::none}, "", wechat_parameters_10, "", link::Page::none, false, false, "url_link", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "login.weixin.qq.com", "/l/", {"8-64s{%}", "", Role::none}, "", {}, "", link::Page::none, false, false, "web_login", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "open.weixin.qq.com", "/connect/confirm", {"", "", Role::none}, "", wechat_parameters_12, "", link::Page::none, false, false, "connect", Kind::login, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business/", {"", "", Role::none}, "", wechat_parameters_13, "", link::Page::none, false, false, "url_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business", {"", "", Role::none}, "", wechat_parameters_14, "", link::Page::none, false, false, "url_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business/", {"", "", Role::none}, "", wechat_parameters_15, "", link::Page::none, false, false, "url_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business", {"", "", Role::none}, "", wechat_parameters_16, "", link::Page::none, false, false, "url_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business/", {"", "", Role::none}, "", wechat_parameters_17, "", link::Page::none, false, false, "plain_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "dl", "/business", {"", "", Role::none}, "", wechat_parameters_18, "", link::Page::none, false, false, "plain_scheme", Kind::mini_program, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"weixin", "qr", "/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "contact_lookup", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr Key wechat_pay_keys[] = {{Key::By::scheme, "weixin"}, {Key::By::host, "wx.tenpay.com"}, {Key::By::host, "payapp.weixin.qq.com"}, {Key::By::host, "payapp.wechatpay.cn"}, {Key::By::host, "sjt.wxpapp.wechatpay.cn"}, {Key::By::host, "wxpay.tenpay.com"}, {Key::By::host, "wxpay.wechatpay.cn"}, {Key::By::scheme, "wxp"}, {Key::By::scheme, "wxhb"}, {Key::By::scheme, "wedropf2fhb"}, {Key::By::digits, "10"}, {Key::By::digits, "11"}, {Key::By::digits, "12"}, {Key::By::digits, "13"}, {Key::By::digits, "14"}, {Key::By::digits, "15"}};
constexpr link::Parameter wechat_pay_parameters_0[] = {{"pr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_1[] = {{"pr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_2[] = {{"pr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_3[] = {{"pr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_4[] = {{"sr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_5[] = {{"sr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_6[] = {{"sr", {"4-64b", "", Role::none}, true, true}, {"groupid", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_7[] = {{"appid", {"1-128v", "", Role::none}, true, true}, {"mch_id", {"1-32w", "", Role::account}, true, true}, {"product_id", {"1-128v", "", Role::none}, true, true}, {"time_stamp", {"1-128v", "", Role::none}, true, true}, {"nonce_str", {"1-128v", "", Role::none}, true, true}, {"sign", {"1-128v", "", Role::none}, true, true}};
constexpr link::Parameter wechat_pay_parameters_8[] = {{"appid", {"1-128v", "", Role::none}, true, true}, {"productid", {"1-128v", "", Role::none}, true, true}, {"timestamp", {"1-128v", "", Role::none}, true, true}, {"noncestr", {"1-128v", "", Role::none}, true, true}, {"sign", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_10[] = {{"pr", {"1-128v", "", Role::none}, false, true}};
constexpr link::Parameter wechat_pay_parameters_11[] = {{"t", {"8-96s", "", Role::none}, true, true}};
constexpr link::Parameter wechat_pay_parameters_12[] = {{"f", {"8-96s", "", Role::none}, true, true}};
constexpr link::Parameter wechat_pay_parameters_13[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_14[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_15[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_16[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_17[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_18[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_19[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_20[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_21[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_22[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Parameter wechat_pay_parameters_23[] = {{"t", {"", "", Role::none}, false, false}};
constexpr link::Form wechat_pay_links[] = {{"weixin", "wxpay", "/bizpayurl", {"", "", Role::none}, "", wechat_pay_parameters_0, "", link::Page::none, false, false, "native_pr", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "wxpay", "/bizpayurl/up", {"", "", Role::none}, "", wechat_pay_parameters_1, "", link::Page::none, false, false, "native_up", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "pay.weixin.qq.com", "/bizpayurl/up", {"", "", Role::none}, "", wechat_pay_parameters_2, "", link::Page::none, false, false, "native_up", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "pay.weixin.qq.com", "/bizpayurl", {"", "", Role::none}, "", wechat_pay_parameters_3, "", link::Page::none, false, false, "native_pr", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "wxpay", "/bizpayurl", {"", "", Role::none}, "", wechat_pay_parameters_4, "", link::Page::none, false, false, "native_sr", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "wxpay", "/bizpayurl/up", {"", "", Role::none}, "", wechat_pay_parameters_5, "", link::Page::none, false, false, "native_sr", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "pay.weixin.qq.com", "/bizpayurl/up", {"", "", Role::none}, "", wechat_pay_parameters_6, "", link::Page::none, false, false, "native_sr", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"weixin", "wxpay", "/bizpayurl", {"", "", Role::none}, "", wechat_pay_parameters_7, "", link::Page::none, false, false, "native_mode1", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"weixin", "wxpay", "/bizpayurl", {"", "", Role::none}, "", wechat_pay_parameters_8, "", link::Page::none, false, false, "native_mode1_v2", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"weixin", "wxpay", "/s/", {"4-64b", "", Role::none}, "", {}, "", link::Page::none, false, false, "native_short", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"weixin", "wxpay", "/bindurl", {"0-128v", "", Role::none}, "", wechat_pay_parameters_10, "", link::Page::none, false, false, "bindurl", Kind::bind_card, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wx.tenpay.com", "/f2f", {"", "", Role::none}, "", wechat_pay_parameters_11, "", link::Page::none, false, false, "f2f", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "wx.tenpay.com", "/f2f", {"", "", Role::none}, "", wechat_pay_parameters_12, "", link::Page::none, false, false, "f2f", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payapp.weixin.qq.com", "/qr/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_13, "'wechat_pay'", link::Page::none, false, false, "payapp_qr", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payapp.wechatpay.cn", "/qr/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_14, "'wechat_pay'", link::Page::none, false, false, "payapp_qr", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payapp.weixin.qq.com", "/sjt/qr/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_15, "'wechat_pay'", link::Page::none, false, false, "payapp_sjt", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payapp.wechatpay.cn", "/sjt/qr/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_16, "'wechat_pay'", link::Page::none, false, false, "payapp_sjt", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"", "payapp.weixin.qq.com", "/materialqr/entry/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_17, "'wechat_pay'", link::Page::none, false, false, "payapp_material", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "payapp.wechatpay.cn", "/materialqr/entry/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_18, "'wechat_pay'", link::Page::none, false, false, "payapp_material", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "payapp.weixin.qq.com", "/qrpay/order/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_19, "'wechat_pay'", link::Page::none, false, false, "payapp_order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "payapp.wechatpay.cn", "/qrpay/order/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_20, "'wechat_pay'", link::Page::none, false, false, "payapp_order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "sjt.wxpapp.wechatpay.cn", "/lnk/qr/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_21, "'wechat_pay'", link::Page::none, false, false, "sjt_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wxpay.tenpay.com", "/md/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_22, "'wechat_pay'", link::Page::none, false, false, "md", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wxpay.wechatpay.cn", "/md/", {"4-96b{=}", "", Role::none}, "", wechat_pay_parameters_23, "'wechat_pay'", link::Page::none, false, false, "md", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"wxp", "", "//f2f0", {"8-96b{=}", "", Role::none}, "", {}, "", link::Page::none, false, false, "f2f0", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"wxp", "", "//wbf2f", {"8-96b{=}", "", Role::none}, "", {}, "", link::Page::none, false, false, "wbf2f", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}, {"wxhb", "", "//f2f", {"0-128v", "", Role::none}, "", {}, "", link::Page::none, false, false, "wxhb", Kind::red_packet, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"wedropf2fhb", "", "//", {"0-128v", "", Role::none}, "", {}, "", link::Page::none, false, false, "wedropf2fhb", Kind::red_packet, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view wechat_pay_prefixes[] = {"10", "11", "12", "13", "14", "15"};
constexpr DigitRule wechat_pay_digits = {wechat_pay_prefixes, 18, 18};
constexpr Key wecom_keys[] = {{Key::By::scheme, "wxwork"}, {Key::By::host, "work.weixin.qq.com"}, {Key::By::host, "c.weixin.com"}};
constexpr link::Parameter wecom_parameters_3[] = {{"customer_channel", {"", "", Role::none}, false, true}};
constexpr std::string_view wecom_apps_3[] = {"wechat"};
constexpr link::Parameter wecom_parameters_4[] = {{"customer_channel", {"", "", Role::none}, false, true}};
constexpr std::string_view wecom_apps_4[] = {"wechat"};
constexpr link::Parameter wecom_parameters_5[] = {{"enc_scene", {"", "", Role::none}, false, true}, {"scene", {"", "", Role::none}, false, true}, {"scene_param", {"", "", Role::none}, false, true}};
constexpr std::string_view wecom_apps_5[] = {"wechat"};
constexpr link::Form wecom_links[] = {{"wxwork", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "work.weixin.qq.com", "/u/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "contact", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "work.weixin.qq.com", "/ct/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "contact", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "work.weixin.qq.com", "/ca/cawcde", {"3-32w", "", Role::none}, "", wecom_parameters_3, "", link::Page::none, false, false, "customer_acquisition", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, wecom_apps_3}, {"", "work.weixin.qq.com", "/ca/", {"3-96b", "", Role::none}, "", wecom_parameters_4, "", link::Page::none, false, false, "customer_acquisition", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, wecom_apps_4}, {"", "work.weixin.qq.com", "/kfid/", {"3-96b", "", Role::none}, "", wecom_parameters_5, "", link::Page::none, false, false, "customer_service", Kind::contact, PresentedBy::none, Initiation::unknown, "", {}, wecom_apps_5}, {"", "work.weixin.qq.com", "/gm/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "group", Kind::group, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "work.weixin.qq.com", "/m/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "group", Kind::group, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "c.weixin.com", "/g/", {"3-96b", "", Role::none}, "", {}, "", link::Page::none, false, false, "group", Kind::group, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr Key wise_keys[] = {{Key::By::host, "wise.com"}};
constexpr link::Parameter wise_parameters_0[] = {{"amount", {"", "", Role::amount}, false, true}, {"currency", {"3!a", "", Role::currency}, false, true}, {"description", {"1-140z", "", Role::reference}, false, true}, {"utm_source", {"", "", Role::none}, false, false}};
constexpr link::Parameter wise_parameters_1[] = {{"amount", {"", "", Role::amount}, false, true}, {"currency", {"3!a", "", Role::currency}, false, true}, {"description", {"1-140z", "", Role::reference}, false, true}, {"utm_source", {"", "", Role::none}, false, false}};
constexpr link::Parameter wise_parameters_2[] = {{"utm_source", {"", "", Role::none}, false, false}};
constexpr link::Form wise_links[] = {{"", "wise.com", "/pay/me/", {"2-64w{._-}", "", Role::account}, "", wise_parameters_0, "", link::Page::none, false, true, "person", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wise.com", "/pay/business/", {"2-64w{._-}", "", Role::account}, "", wise_parameters_1, "", link::Page::none, false, true, "shop", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wise.com", "/pay/r/", {"6-64b", "", Role::reference}, "", wise_parameters_2, "", link::Page::none, false, false, "request", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view wise_domains[] = {"wise.com", "transferwise.com"};
constexpr Key wo_pay_keys[] = {{Key::By::host, "www.unicompayment.com"}};
constexpr link::Form wo_pay_links[] = {{"", "www.unicompayment.com", "/externalJump/1002/", {"8-128b", "", Role::none}, "", {}, "", link::Page::none, false, false, "collect", Kind::payment, PresentedBy::merchant, Initiation::static_code, "", {}, {}}};
constexpr Key xianyu_keys[] = {{Key::By::scheme, "fleamarket"}};
constexpr link::Form xianyu_links[] = {{"fleamarket", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr Key xiaohongshu_keys[] = {{Key::By::host, "xhslink.com"}, {Key::By::scheme, "xhsdiscover"}};
constexpr link::Form xiaohongshu_links[] = {{"", "xhslink.com", "/m/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "xhslink.com", "/a/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"", "xhslink.com", "/", {"4-24b", "", Role::none}, "", {}, "", link::Page::none, false, false, "short_link", Kind::short_link, PresentedBy::none, Initiation::unknown, "", {}, {}}, {"xhsdiscover", "", "", {"", "", Role::none}, "", {}, "", link::Page::whole_host, false, false, "app", Kind::app_link, PresentedBy::none, Initiation::unknown, "", {}, {}}};
constexpr std::string_view xiaohongshu_carries[] = {"url"};
constexpr std::string_view xiaohongshu_domains[] = {"xiaohongshu.com"};
constexpr Key yape_pe_keys[] = {{Key::By::emv_id, "39"}};
constexpr emv::Account yape_pe_accounts[] = {{39, 39, {}, "", "32!h|43!s'='", "", Role::account, {}, false}};
constexpr std::string_view yape_pe_countries[] = {"PE"};
constexpr std::string_view yape_pe_currencies[] = {"604"};
constexpr emv::Scheme yape_pe_scheme = {yape_pe_accounts, yape_pe_countries, yape_pe_currencies, true, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key yeepay_keys[] = {{Key::By::host, "qr.yeepay.com"}};
constexpr link::Form yeepay_links[] = {{"", "qr.yeepay.com", "/oc/", {"3-64b", "", Role::none}, "", {}, "", link::Page::none, false, false, "order", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "qr.yeepay.com", "/", {"3-64b", "", Role::none}, "", {}, "", link::Page::none, false, false, "printed_code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view yeepay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key ysepay_keys[] = {{Key::By::host, "upos.ysepay.com"}, {Key::By::host, "wxpos.ysepay.com"}, {Key::By::host, "s.ysepay.com"}, {Key::By::host, "orgmerc.ysepay.com"}, {Key::By::host, "mpos.ysepay.com"}};
constexpr link::Form ysepay_links[] = {{"", "upos.ysepay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "wxpos.ysepay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "s.ysepay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "orgmerc.ysepay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "mpos.ysepay.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view ysepay_opens_in[] = {"wechat_pay", "alipay", "unionpay"};
constexpr Key za_netcash_keys[] = {{Key::By::host, "paynow.netcash.co.za"}, {Key::By::host, "paynow.sagepay.co.za"}};
constexpr link::Parameter za_netcash_parameters_0[] = {{"m1", {"8!h'-'4!h'-'4!h'-'4!h'-'12!h", "", Role::account}, true, true}, {"m2", {"", "", Role::none}, false, true}, {"p2", {"1-25z", "", Role::reference}, false, true}, {"p3", {"1-50z", "", Role::none}, false, true}, {"p4", {"", "", Role::amount}, false, true}, {"Budget", {"", "", Role::none}, false, false}};
constexpr link::Form za_netcash_links[] = {{"", "paynow.netcash.co.za", "/site/paynow.aspx", {"", "", Role::none}, "", za_netcash_parameters_0, "", link::Page::none, false, true, "pay_now", Kind::payment, PresentedBy::merchant, Initiation::unknown, "ZAR", {}, {}}, {"", "paynow.netcash.co.za", "/qr/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paynow.netcash.co.za", "/pay/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paynow.sagepay.co.za", "/qr/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "paynow.sagepay.co.za", "/pay/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view za_netcash_domains[] = {"netcash.co.za"};
constexpr Key za_parking_keys[] = {{Key::By::prefix, "CRSTPC-"}};
constexpr Key za_payat_keys[] = {{Key::By::host, "portal.payat.io"}, {Key::By::host, "payat.io"}, {Key::By::host, "go.payat.io"}};
constexpr link::Parameter za_payat_parameters_0[] = {{"id", {"1-64b", "", Role::reference}, true, true}};
constexpr link::Form za_payat_links[] = {{"", "portal.payat.io", "/transactions/view", {"", "", Role::none}, "", za_payat_parameters_0, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "payat.io", "/qr/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "go.payat.io", "/", {"4-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view za_payat_domains[] = {"payat.io", "payat.co.za"};
constexpr Key za_qrplus_keys[] = {{Key::By::host, "pay.gov.za"}};
constexpr Key za_retail_keys[] = {{Key::By::emv_gui, "za.co.electrum"}, {Key::By::emv_gui, "za.co.electrum.picknpay"}, {Key::By::emv_gui, "za.co.ecentric"}, {Key::By::emv_gui, "za.co.ecentric.payment"}};
constexpr std::string_view za_retail_guis_0[] = {"za.co.electrum", "za.co.electrum.picknpay", "za.co.ecentric", "za.co.ecentric.payment"};
constexpr emv::ObjectRule za_retail_objects_0[] = {{"01", "barcode", {"1-40v", "", Role::account}, true, false, false}};
constexpr emv::Account za_retail_accounts[] = {{26, 51, za_retail_guis_0, "", "", "", Role::none, za_retail_objects_0, false}};
constexpr std::string_view za_retail_countries[] = {"ZA"};
constexpr std::string_view za_retail_currencies[] = {"710"};
constexpr emv::Scheme za_retail_scheme = {za_retail_accounts, za_retail_countries, za_retail_currencies, false, "'01'", emv::Checksum::crc16, Role::amount, false, false, false, {}, {}, {}, false};
constexpr Key za_scantopay_keys[] = {{Key::By::digits, "8"}, {Key::By::host, "app.scantopay.io"}, {Key::By::host, "qa.scantopay.io"}};
constexpr link::Parameter za_scantopay_parameters_0[] = {{"qrcode", {"10!n", "", Role::reference}, true, true}};
constexpr link::Parameter za_scantopay_parameters_2[] = {{"qrcode", {"10!n", "", Role::reference}, true, true}};
constexpr link::Form za_scantopay_links[] = {{"", "app.scantopay.io", "/qr", {"", "", Role::none}, "", za_scantopay_parameters_0, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "app.scantopay.io", "/pluto/public/qr/", {"10!n", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}, {"", "qa.scantopay.io", "/qr", {"", "", Role::none}, "", za_scantopay_parameters_2, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}, {"", "qa.scantopay.io", "/pluto/public/qr/", {"10!n", "", Role::reference}, "", {}, "", link::Page::none, false, false, "code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", flags_of({Flag::test_host}), {}}};
constexpr std::string_view za_scantopay_domains[] = {"scantopay.io"};
constexpr Key za_snapscan_keys[] = {{Key::By::prefix, "SK-"}, {Key::By::host, "pos.snapscan.io"}, {Key::By::host, "pos-staging.snapscan.io"}};
constexpr link::Parameter za_snapscan_parameters_0[] = {{"id", {"1-100z", "", Role::reference}, false, true}, {"amount", {"*z", "", Role::minor_amount}, false, true}, {"strict", {"'true'|'false'", "", Role::none}, false, true}, {"snap_code_size", {"", "", Role::none}, false, false}};
constexpr link::Parameter za_snapscan_parameters_1[] = {{"id", {"1-100z", "", Role::reference}, false, true}, {"amount", {"*z", "", Role::minor_amount}, false, true}, {"strict", {"'true'|'false'", "", Role::none}, false, true}, {"snap_code_size", {"", "", Role::none}, false, false}};
constexpr link::Form za_snapscan_links[] = {{"", "pos.snapscan.io", "/qr/", {"2-64b", "", Role::account}, "", za_snapscan_parameters_0, "", link::Page::none, false, true, "snap_code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "ZAR", {}, {}}, {"", "pos-staging.snapscan.io", "/qr/", {"2-64b", "", Role::account}, "", za_snapscan_parameters_1, "", link::Page::none, false, true, "snap_code", Kind::payment, PresentedBy::merchant, Initiation::unknown, "ZAR", flags_of({Flag::test_host}), {}}, {"", "pos.snapscan.io", "/l/", {"2-64b", "", Role::account}, "", {}, "", link::Page::none, false, false, "payment_link", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view za_snapscan_domains[] = {"snapscan.io"};
constexpr Key za_transactionjunction_keys[] = {{Key::By::host, "www.transactionjunction.co.za"}, {Key::By::host, "transactionjunction.co.za"}};
constexpr link::Form za_transactionjunction_links[] = {{"", "www.transactionjunction.co.za", "/receipt/", {"1-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "receipt", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "transactionjunction.co.za", "/receipt/", {"1-64b", "", Role::reference}, "", {}, "", link::Page::none, false, false, "receipt", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr Key za_wigroup_keys[] = {{Key::By::host, "za.wigroup.co"}, {Key::By::host, "rad2.wigroup.co"}, {Key::By::host, "rad2.yoyogroup.co"}};
constexpr link::Form za_wigroup_links[] = {{"", "za.wigroup.co", "/bill/", {"4-32n", "", Role::reference}, "", {}, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "rad2.wigroup.co", "/bill/", {"4-32n", "", Role::reference}, "", {}, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}, {"", "rad2.yoyogroup.co", "/bill/", {"4-32n", "", Role::reference}, "", {}, "", link::Page::none, false, false, "bill", Kind::payment, PresentedBy::merchant, Initiation::dynamic_code, "", {}, {}}};
constexpr std::string_view za_wigroup_domains[] = {"wigroup.co", "yoyogroup.co"};
constexpr Key za_zapper_keys[] = {{Key::By::host, "zap.pe"}, {Key::By::host, "0.zap.pe"}, {Key::By::host, "1.zap.pe"}, {Key::By::host, "2.zap.pe"}, {Key::By::host, "3.zap.pe"}, {Key::By::host, "4.zap.pe"}, {Key::By::host, "5.zap.pe"}, {Key::By::host, "6.zap.pe"}, {Key::By::host, "7.zap.pe"}, {Key::By::host, "8.zap.pe"}, {Key::By::host, "9.zap.pe"}, {Key::By::host, "pay.zapper.com"}, {Key::By::host, "www.zapper.com"}, {Key::By::host, "zapper.com"}};
constexpr std::string_view za_zapper_domains[] = {"zapper.com", "zap.pe"};
constexpr Key zcash_keys[] = {{Key::By::scheme, "zcash"}, {Key::By::prefix, "t1"}, {Key::By::prefix, "t3"}, {Key::By::prefix, "zs1"}, {Key::By::prefix, "u1"}, {Key::By::prefix, "tex1"}, {Key::By::prefix, "ztestsapling1"}, {Key::By::prefix, "utest1"}};
constexpr Key zonghengke_keys[] = {{Key::By::host, "ysfpay.zonghengke.com"}};
constexpr link::Form zonghengke_links[] = {{"", "ysfpay.zonghengke.com", "", {"", "", Role::none}, "", {}, "", link::Page::below, false, false, "page", Kind::payment, PresentedBy::merchant, Initiation::unknown, "", {}, {}}};
constexpr std::string_view zonghengke_opens_in[] = {"wechat_pay", "alipay", "unionpay"};

constexpr Row kRows[] = {
    {{"airpay_vn", "ShopeePay Vietnam", "", "VN", "AirPay (ShopeePay) merchant codes, as observed", Confidence::observed, {}, ""},
     airpay_vn_keys, {}, nullptr, &airpay_vn_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"alibaba", "Alibaba account", "阿里巴巴账号", "CN", "observed", Confidence::observed, {}, ""},
     alibaba_keys, alibaba_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"alipay", "Alipay", "支付宝", "CN", "docs.open.alipay.com 194/106039 (alipay.trade.pay, precreate); observed codes and links", Confidence::documented, {}, ""},
     alipay_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::alipay::bid, ecosystem::alipay::parse, nullptr, nullptr, nullptr, nullptr}, {}, alipay_carries, alipay_domains, {}},
    {{"alipay_hk", "AlipayHK", "支付宝香港", "HK", "observed", Confidence::observed, {}, ""},
     alipay_hk_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::alipay_hk::bid, ecosystem::alipay_hk::parse, nullptr, nullptr, nullptr, nullptr}, {}, alipay_hk_carries, alipay_hk_domains, {}},
    {{"alipay_plus", "Alipay+", "Alipay+", "001", "docs.antom.com, order codes and entry codes", Confidence::documented, {}, ""},
     alipay_plus_keys, {}, nullptr, nullptr, nullptr, nullptr, {nullptr, ecosystem::alipay_plus::parse, nullptr, nullptr, nullptr, nullptr}, alipay_plus_opens_in, alipay_plus_carries, {}, {}},
    {{"allinpay", "Allinpay", "通联支付", "CN", "observed", Confidence::observed, {}, ""},
     allinpay_keys, allinpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, allinpay_opens_in, {}, {}, {}},
    {{"amex", "American Express", "美国运通", "001", "EMVCo QRCPS-MPM v1.1, IDs 11-12", Confidence::specification, {}, ""},
     amex_keys, {}, nullptr, nullptr, &amex_network, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"at_rksv", "Austrian cash register receipt (RKSV)", "", "AT", "Registrierkassensicherheitsverordnung (BGBl. II 410/2015), annex, Z 10 and 14", Confidence::specification, {}, ""},
     at_rksv_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::at_rksv::bid, ecosystem::at_rksv::parse, nullptr, nullptr, nullptr, ecosystem::at_rksv::signature}, {}, {}, {}, {}},
    {{"azqr", "AzQR", "", "AZ", "Central Bank of Azerbaijan, AzQR, as observed", Confidence::observed, {}, ""},
     azqr_keys, {}, nullptr, &azqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"baidu", "Baidu", "百度", "CN", "observed", Confidence::observed, {}, ""},
     baidu_keys, baidu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, baidu_carries, baidu_domains, {}},
    {{"bancard_py", "Bancard QR", "", "PY", "Bancard QR API, as observed", Confidence::observed, {}, ""},
     bancard_py_keys, {}, nullptr, &bancard_py_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"banglaqr", "Bangla QR", "", "BD", "Bangladesh Bank, Bangla QR specification", Confidence::documented, {}, ""},
     banglaqr_keys, {}, nullptr, &banglaqr_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::banglaqr::finish, nullptr, nullptr, ecosystem::banglaqr::signature}, {}, {}, {}, {}},
    {{"bccard_kr", "BC Card", "", "KR", "BC Card, QR payment API (MPM)", Confidence::documented, {}, ""},
     bccard_kr_keys, {}, nullptr, &bccard_kr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"bcel_onepay", "BCEL OnePay", "", "LA", "BCEL, OnePay QR, as documented by its integrators", Confidence::documented, {}, ""},
     bcel_onepay_keys, {}, nullptr, &bcel_onepay_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::bcel_onepay::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"be_bancontact", "Bancontact (Payconiq)", "", "BE", "Bancontact Payconiq Company, QR codes of the merchant API v3 and v4", Confidence::documented, {}, ""},
     be_bancontact_keys, be_bancontact_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, be_bancontact_domains, {}},
    {{"bepsa_py", "Bepsa QR", "", "PY", "Bepsa QR, as observed", Confidence::observed, {}, ""},
     bepsa_py_keys, {}, nullptr, &bepsa_py_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"bestpay", "Bestpay", "翼支付", "CN", "consumer code prefix as in the Lakala open platform's table; observed collect codes", Confidence::documented, {}, ""},
     bestpay_keys, {}, &bestpay_digits, nullptr, nullptr, nullptr, {nullptr, ecosystem::bestpay::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"bharatqr", "Bharat QR", "", "IN", "NPCI, Bharat QR specification", Confidence::documented, {}, ""},
     bharatqr_keys, {}, nullptr, &bharatqr_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::bharatqr::finish, nullptr, nullptr, nullptr}, bharatqr_opens_in, {}, {}, {}},
    {{"bitcoin", "Bitcoin", "", "001", "BIP 21, BIP 321; addresses of BIP 173 and BIP 350", Confidence::specification, {}, ""},
     bitcoin_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::bitcoin::bid, ecosystem::bitcoin::parse, nullptr, nullptr, ecosystem::bitcoin::compose, nullptr}, {}, {}, {}, bitcoin_callbacks},
    {{"bitcoincash", "Bitcoin Cash", "", "001", "CashAddr specification; BIP 21", Confidence::specification, {}, ""},
     bitcoincash_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::bitcoincash::bid, ecosystem::bitcoincash::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, bitcoincash_callbacks},
    {{"br_arrecadacao", "Arrecadação", "", "BR", "FEBRABAN, Layout padrão de arrecadação/recebimento com utilização do código de barras, v7 (44 and 48 digits)", Confidence::specification, {}, ""},
     br_arrecadacao_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::br_arrecadacao::bid, ecosystem::br_arrecadacao::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"br_boleto", "Boleto", "", "BR", "FEBRABAN, Especificações técnicas para confecção de bloqueto de cobrança (44 and 47 digits)", Confidence::specification, {}, ""},
     br_boleto_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::br_boleto::bid, ecosystem::br_boleto::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"breb", "Bre-B", "", "CO", "Banco de la República, Bre-B; Estándar de código QR para Colombia (EASPBV)", Confidence::documented, {}, ""},
     breb_keys, {}, nullptr, &breb_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::breb::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"bt_qr", "Bhutan QR", "", "BT", "Royal Monetary Authority of Bhutan, interoperable QR codes, as observed", Confidence::observed, {}, ""},
     bt_qr_keys, {}, nullptr, &bt_qr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"by_erip", "ERIP", "", "BY", "NKFO ERIP, QR code of the payment system Raschet", Confidence::documented, {}, ""},
     by_erip_keys, by_erip_links, nullptr, &by_erip_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"cardano", "Cardano", "", "001", "CIP-13, CIP-19", Confidence::specification, {}, ""},
     cardano_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::cardano::bid, ecosystem::cardano::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ccb", "China Construction Bank", "中国建设银行", "CN", "observed", Confidence::observed, {}, ""},
     ccb_keys, ccb_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, ccb_opens_in, {}, {}, {}},
    {{"ccb_long_pay", "CCB Long Pay", "龙支付", "CN", "observed", Confidence::observed, {}, "unionpay"},
     ccb_long_pay_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ccb_long_pay::bid, ecosystem::ccb_long_pay::parse, nullptr, nullptr, nullptr, nullptr}, ccb_long_pay_opens_in, {}, {}, {}},
    {{"ch_twint", "TWINT", "", "CH", "observed codes (static merchant codes)", Confidence::observed, {}, ""},
     ch_twint_keys, ch_twint_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, ch_twint_domains, {}},
    {{"chinagpay", "ChinaGPay", "爱农驿站", "CN", "observed hosts", Confidence::observed, {}, ""},
     chinagpay_keys, chinagpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, chinagpay_opens_in, {}, {}, {}},
    {{"chinaums", "ChinaUMS", "银联商务", "CN", "observed hosts", Confidence::observed, {}, ""},
     chinaums_keys, chinaums_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, chinaums_opens_in, {}, {}, {}},
    {{"cliq_jo", "CliQ", "", "JO", "JoPACC, CliQ and JOQR, as observed", Confidence::observed, {}, ""},
     cliq_jo_keys, {}, nullptr, &cliq_jo_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"cz_sind", "QR Faktura", "", "CZ", "Short Invoice Descriptor (QR Faktura) 1.0", Confidence::specification, {}, ""},
     cz_sind_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::cz_sind::bid, ecosystem::cz_sind::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"cz_spayd", "QR Platba", "", "CZ", "Czech Banking Association, Short Payment Descriptor (SPAYD) 1.2, standard no. 26", Confidence::specification, {}, ""},
     cz_spayd_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::cz_spayd::bid, ecosystem::cz_spayd::parse, nullptr, nullptr, ecosystem::cz_spayd::compose, nullptr}, {}, {}, {}, {}},
    {{"dash", "Dash", "", "001", "BIP 21 with the addresses of Dash Core", Confidence::documented, {}, ""},
     dash_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::dash::bid, ecosystem::dash::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"de_bezahlcode", "BezahlCode", "", "DE", "BezahlCode-Spezifikation 2.1 (BezahlCode-Gesellschaft, 2014)", Confidence::documented, {}, ""},
     de_bezahlcode_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::de_bezahlcode::bid, ecosystem::de_bezahlcode::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"de_kassensichv", "German cash register receipt (KassenSichV)", "", "DE", "BMF, DSFinV-K 2.4, annex I (QR code of receipts)", Confidence::specification, {}, ""},
     de_kassensichv_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::de_kassensichv::bid, ecosystem::de_kassensichv::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"dingtalk", "DingTalk", "钉钉", "CN", "observed", Confidence::observed, {}, ""},
     dingtalk_keys, dingtalk_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, dingtalk_carries, dingtalk_domains, {}},
    {{"discover", "Discover", "Discover", "001", "EMVCo QRCPS-MPM v1.1, IDs 09-10", Confidence::specification, {}, ""},
     discover_keys, {}, nullptr, nullptr, &discover_network, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"dk_fik", "Danish payment slip (FIK)", "", "DK", "Finance Denmark, FI cards and joint payment cards, the machine-readable line", Confidence::documented, {}, ""},
     dk_fik_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::dk_fik::bid, ecosystem::dk_fik::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"dk_mobilepay", "MobilePay (Denmark)", "", "DK", "observed codes; MobilePay payment links (Vipps MobilePay, legacy documentation)", Confidence::documented, {}, ""},
     dk_mobilepay_keys, dk_mobilepay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, dk_mobilepay_domains, {}},
    {{"dogecoin", "Dogecoin", "", "001", "BIP 21 with the addresses of Dogecoin Core", Confidence::documented, {}, ""},
     dogecoin_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::dogecoin::bid, ecosystem::dogecoin::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"douyin", "Douyin", "抖音", "CN", "observed", Confidence::observed, {}, ""},
     douyin_keys, douyin_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, douyin_carries, douyin_domains, {}},
    {{"duitnow", "DuitNow QR", "", "MY", "PayNet, DuitNow QR specification", Confidence::documented, {}, ""},
     duitnow_keys, {}, nullptr, &duitnow_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"duolabao", "Duolabao", "哆啦宝", "CN", "observed", Confidence::observed, {}, ""},
     duolabao_keys, duolabao_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::duolabao::finish, nullptr, nullptr, nullptr}, duolabao_opens_in, {}, {}, {}},
    {{"ec_39", "Ecuador QR", "", "EC", "observed", Confidence::observed, {}, ""},
     ec_39_keys, {}, nullptr, &ec_39_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ecny", "e-CNY", "数字人民币", "CN", "consumer code prefix as in the Lakala open platform's table; observed links", Confidence::documented, {}, ""},
     ecny_keys, ecny_links, &ecny_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::ecny::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"eg_instapay", "InstaPay", "", "EG", "observed in the app of the Egyptian Banks Company", Confidence::observed, {}, ""},
     eg_instapay_keys, eg_instapay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"elqr_kg", "ELQR", "", "KG", "National Bank of the Kyrgyz Republic, ELQR v1.3.1", Confidence::documented, {}, ""},
     elqr_kg_keys, elqr_kg_links, nullptr, &elqr_kg_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"emvco", "EMVCo QR", "EMVCo二维码", "001", "EMVCo QRCPS-MPM v1.1", Confidence::specification, {}, ""},
     emvco_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::emvco::bid, ecosystem::emvco::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"emvco_cpm", "EMVCo cards", "EMVCo银行卡", "001", "EMVCo QRCPS-CPM v1.1", Confidence::specification, {}, ""},
     emvco_cpm_keys, {}, nullptr, nullptr, nullptr, &emvco_cpm_consumer, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"epc_sct", "EPC QR (GiroCode)", "", "001", "EPC069-12 v3.1, Quick Response Code: Guidelines to enable data capture for the initiation of a SEPA credit transfer", Confidence::specification, {}, ""},
     epc_sct_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::epc_sct::bid, ecosystem::epc_sct::parse, nullptr, nullptr, ecosystem::epc_sct::compose, nullptr}, {}, {}, {}, {}},
    {{"es_verifactu", "VERI*FACTU", "", "ES", "AEAT, Características del QR y especificaciones del servicio de cotejo, v0.4 (Orden HAC/1177/2024)", Confidence::specification, {}, ""},
     es_verifactu_keys, es_verifactu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::es_verifactu::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"etcp", "ETCP parking", "ETCP停车", "CN", "observed hosts", Confidence::observed, {}, ""},
     etcp_keys, etcp_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, etcp_opens_in, {}, {}, {}},
    {{"ethereum", "Ethereum", "", "001", "EIP-681, EIP-55, ERC-3770", Confidence::specification, {}, ""},
     ethereum_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ethereum::bid, ecosystem::ethereum::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ethqr", "EthQR", "", "ET", "National Bank of Ethiopia and EthSwitch, IPS ET QR standard", Confidence::observed, {}, ""},
     ethqr_keys, {}, nullptr, &ethqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"eu_wero", "Wero", "", "001", "observed links", Confidence::observed, {}, ""},
     eu_wero_keys, eu_wero_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, eu_wero_carries, eu_wero_domains, {}},
    {{"fi_mobilepay", "MobilePay (Finland)", "", "FI", "MobilePay payment links (Vipps MobilePay, legacy documentation)", Confidence::documented, {}, ""},
     fi_mobilepay_keys, fi_mobilepay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, fi_mobilepay_domains, {}},
    {{"fi_virtualbarcode", "Finnish bank bar code", "", "FI", "Finance Finland, Bank bar code guide, versions 4 and 5", Confidence::specification, {}, ""},
     fi_virtualbarcode_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::fi_virtualbarcode::bid, ecosystem::fi_virtualbarcode::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"fonepay", "Fonepay", "", "NP", "Fonepay QR, as documented by its integrators", Confidence::observed, {}, ""},
     fonepay_keys, {}, nullptr, &fonepay_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"fps_hk", "FPS", "转数快", "HK", "HKMA and HKICL, Common QR Code Specification for Retail Payments in Hong Kong, v1.1", Confidence::specification, {}, ""},
     fps_hk_keys, {}, nullptr, &fps_hk_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ghqr", "GhQR", "", "GH", "GhIPSS, Ghana Quick Response payment codes, as observed", Confidence::observed, {}, ""},
     ghqr_keys, {}, nullptr, &ghqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"gov_jiangsu", "Jiangsu health code", "苏康码", "CN", "observed; ended in 2022", Confidence::observed, {}, ""},
     gov_jiangsu_keys, gov_jiangsu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::gov_jiangsu::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"gov_shanghai", "Shanghai health code", "随申码", "CN", "observed; ended in 2022", Confidence::observed, {}, ""},
     gov_shanghai_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::gov_shanghai::bid, ecosystem::gov_shanghai::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"gs1_payslip", "GS1 payment slip", "", "001", "GS1 General Specifications, sections 3.8.5 to 3.8.8, 3.8.13: AI 415 with 8020, 390n, 391n", Confidence::specification, {}, ""},
     gs1_payslip_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::gs1_payslip::bid, ecosystem::gs1_payslip::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"halalah", "Halalah", "", "SA", "Halalah terminal SDK, as documented by its maker", Confidence::documented, {}, ""},
     halalah_keys, {}, nullptr, &halalah_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"hebao", "Hebao", "和包支付", "CN", "observed", Confidence::observed, {}, ""},
     hebao_keys, hebao_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"hk_payme", "PayMe", "", "HK", "observed", Confidence::observed, {}, ""},
     hk_payme_keys, hk_payme_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, hk_payme_domains, {}},
    {{"hr_fiscal", "Croatian fiscal receipt", "", "HR", "Porezna uprava, Fiskalizacija, Tehnička specifikacija, v2.x (QR code of receipts)", Confidence::documented, {}, ""},
     hr_fiscal_keys, hr_fiscal_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::hr_fiscal::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"hr_hub3", "HUB-3", "", "HR", "Croatian Banking Association, 2D bar code on the payment order HUB-3A, technical specification", Confidence::documented, {}, ""},
     hr_hub3_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::hr_hub3::bid, ecosystem::hr_hub3::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"hu_mnbqr", "MNB QR", "", "HU", "Magyar Nemzeti Bank, Guidelines for QR codes of the instant payment system (AFR)", Confidence::documented, {}, ""},
     hu_mnbqr_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::hu_mnbqr::bid, ecosystem::hu_mnbqr::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"huifu", "Huifu", "汇付天下", "CN", "observed hosts", Confidence::observed, {}, ""},
     huifu_keys, huifu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, huifu_opens_in, {}, {}, {}},
    {{"iboxpay", "iBoxPay", "盒子支付", "CN", "observed hosts", Confidence::observed, {}, ""},
     iboxpay_keys, iboxpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, iboxpay_opens_in, {}, {}, {}},
    {{"icbc", "ICBC", "中国工商银行", "CN", "observed", Confidence::observed, {}, ""},
     icbc_keys, icbc_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::icbc::bid, nullptr, nullptr, nullptr, nullptr, nullptr}, icbc_opens_in, {}, {}, {}},
    {{"il_bit", "bit", "", "IL", "observed", Confidence::observed, {}, ""},
     il_bit_keys, il_bit_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, il_bit_domains, {}},
    {{"in_upi", "UPI", "", "IN", "NPCI, UPI Linking Specifications 1.6; signed and dated codes as in UPI 2.0 QR", Confidence::specification, {}, ""},
     in_upi_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::in_upi::bid, ecosystem::in_upi::parse, nullptr, nullptr, ecosystem::in_upi::compose, ecosystem::in_upi::signature}, {}, {}, {}, in_upi_callbacks},
    {{"iq_qr", "Iraq QR", "", "IQ", "observed", Confidence::observed, {}, ""},
     iq_qr_keys, {}, nullptr, &iq_qr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"it_idpay", "IDPay", "", "IT", "PagoPA, IO app, deep links of IDPay (observed)", Confidence::observed, {}, ""},
     it_idpay_keys, it_idpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::it_idpay::finish, nullptr, nullptr, nullptr}, it_idpay_opens_in, {}, {}, {}},
    {{"it_pagopa", "pagoPA", "", "IT", "AgID/PagoPA, L'avviso di pagamento analogico nel sistema pagoPA, version 002 of the QR code", Confidence::specification, {}, ""},
     it_pagopa_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::it_pagopa::bid, ecosystem::it_pagopa::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"it_poste_nbpa", "Poste Italiane, pagoPA postal slip", "", "IT", "PagoPA, L'avviso di pagamento analogico, Data Matrix of the postal slip (896)", Confidence::documented, {}, ""},
     it_poste_nbpa_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::it_poste_nbpa::bid, ecosystem::it_poste_nbpa::parse, nullptr, nullptr, nullptr, nullptr}, it_poste_nbpa_opens_in, {}, {}, {}},
    {{"jcb", "JCB", "JCB", "001", "EMVCo QRCPS-MPM v1.1, IDs 13-14", Confidence::specification, {}, ""},
     jcb_keys, {}, nullptr, nullptr, &jcb_network, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jd", "JD", "京东", "CN", "observed", Confidence::observed, {}, ""},
     jd_keys, jd_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::jd::finish, ecosystem::jd::unwrap, nullptr, nullptr}, {}, jd_carries, jd_domains, {}},
    {{"jd_pay", "JD Pay", "京东支付", "CN", "observed", Confidence::observed, {}, ""},
     jd_pay_keys, {}, &jd_pay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_aupay", "au PAY", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_aupay_keys, {}, &jp_aupay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_dbarai", "d Barai", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_dbarai_keys, {}, &jp_dbarai_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_linepay", "LINE Pay", "", "JP", "LINE URL schemes; prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_linepay_keys, jp_linepay_links, &jp_linepay_digits, nullptr, nullptr, nullptr, {ecosystem::jp_linepay::bid, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_merpay", "Merpay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_merpay_keys, {}, &jp_merpay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_paypay", "PayPay", "", "JP", "PayPay Open Payment API (links); prefix table of payment codes observed in 2020", Confidence::documented, {}, ""},
     jp_paypay_keys, jp_paypay_links, &jp_paypay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, jp_paypay_carries, jp_paypay_domains, {}},
    {{"jp_pring", "pring", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_pring_keys, {}, &jp_pring_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_rakutenpay", "Rakuten Pay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_rakutenpay_keys, {}, &jp_rakutenpay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jp_yuchopay", "Yucho Pay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
     jp_yuchopay_keys, {}, &jp_yuchopay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jpqr", "JPQR", "", "JP", "Payments Japan Association, unified merchant-presented code specification (CPM/MPM), v1.2", Confidence::documented, {}, ""},
     jpqr_keys, {}, nullptr, &jpqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"jslife", "Jieshun parking", "捷顺停车", "CN", "observed hosts", Confidence::observed, {}, ""},
     jslife_keys, jslife_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::jslife::finish, nullptr, nullptr, nullptr}, jslife_opens_in, {}, {}, {}},
    {{"keqr", "KE-QR", "", "KE", "Central Bank of Kenya, KE-QR Code Standard 2023", Confidence::documented, {}, ""},
     keqr_keys, {}, nullptr, &keqr_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::keqr::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"keytop", "Keytop parking", "科拓停车", "CN", "observed", Confidence::observed, {}, ""},
     keytop_keys, keytop_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::keytop::finish, nullptr, nullptr, nullptr}, keytop_opens_in, {}, {}, {}},
    {{"khqr", "KHQR", "", "KH", "National Bank of Cambodia, KHQR content guideline v1.4", Confidence::documented, {}, ""},
     khqr_keys, {}, nullptr, &khqr_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::khqr::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"kr_kakaopay", "KakaoPay", "", "KR", "observed; the amount behind a code is 2^19 times the won, in hexadecimal, and something less than a won (unofficial)", Confidence::observed, {}, ""},
     kr_kakaopay_keys, kr_kakaopay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::kr_kakaopay::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"kr_toss", "Toss", "", "KR", "observed", Confidence::observed, {}, ""},
     kr_toss_keys, kr_toss_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::kr_toss::finish, nullptr, nullptr, nullptr}, {}, {}, kr_toss_domains, {}},
    {{"kuaiqian", "99Bill", "快钱", "CN", "observed hosts", Confidence::observed, {}, ""},
     kuaiqian_keys, kuaiqian_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, kuaiqian_opens_in, {}, {}, {}},
    {{"kuaishou", "Kuaishou", "快手", "CN", "observed", Confidence::observed, {}, ""},
     kuaishou_keys, kuaishou_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, kuaishou_carries, kuaishou_domains, {}},
    {{"kz_fiscal", "Kazakh fiscal receipt", "", "KZ", "observed links of the operators of fiscal data", Confidence::observed, {}, ""},
     kz_fiscal_keys, kz_fiscal_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"kz_kaspi", "Kaspi Pay", "", "KZ", "observed links", Confidence::observed, {}, ""},
     kz_kaspi_keys, kz_kaspi_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"lakala", "Lakala", "拉卡拉", "CN", "open platform, aggregate cashier; observed printed codes", Confidence::documented, {}, ""},
     lakala_keys, lakala_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, lakala_opens_in, {}, {}, {}},
    {{"lankaqr", "LankaQR", "", "LK", "Central Bank of Sri Lanka and LankaPay, LANKAQR specification", Confidence::observed, {}, ""},
     lankaqr_keys, {}, nullptr, &lankaqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"laoqr", "LAO QR", "", "LA", "LAPNet, LAO QR, as observed", Confidence::observed, {}, ""},
     laoqr_keys, {}, nullptr, &laoqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"lcsw", "Saobei", "扫呗", "CN", "observed hosts", Confidence::observed, {}, ""},
     lcsw_keys, lcsw_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, lcsw_opens_in, {}, {}, {}},
    {{"lehuipay", "Lehuipay", "乐惠", "CN", "observed hosts", Confidence::observed, {}, ""},
     lehuipay_keys, lehuipay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, lehuipay_opens_in, {}, {}, {}},
    {{"leshua", "Leshua", "乐刷", "CN", "observed hosts", Confidence::observed, {}, ""},
     leshua_keys, leshua_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, leshua_opens_in, {}, {}, {}},
    {{"lightning", "Lightning", "", "001", "BOLT 11, BOLT 12; LUD-01, LUD-04, LUD-16, LUD-17; BIP 353", Confidence::specification, {}, ""},
     lightning_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::lightning::bid, ecosystem::lightning::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"litecoin", "Litecoin", "", "001", "BIP 21 with the addresses of Litecoin Core", Confidence::documented, {}, ""},
     litecoin_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::litecoin::bid, ecosystem::litecoin::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ma_qr", "Morocco QR", "", "MA", "observed", Confidence::observed, {}, ""},
     ma_qr_keys, {}, nullptr, &ma_qr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"mastercard", "Mastercard", "万事达卡", "001", "EMVCo QRCPS-MPM v1.1, IDs 04-05", Confidence::specification, {}, ""},
     mastercard_keys, {}, nullptr, nullptr, &mastercard_network, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"masterpass_za", "Masterpass (Scan to Pay)", "", "ZA", "observed", Confidence::observed, {}, ""},
     masterpass_za_keys, {}, nullptr, &masterpass_za_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"maucas", "MauCAS QR", "", "MU", "Bank of Mauritius, MauCAS QR code standard", Confidence::observed, {}, ""},
     maucas_keys, {}, nullptr, &maucas_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"meeza", "Meeza Digital", "", "EG", "Egyptian Banks Company, Meeza QR, as observed in acquirers' documents", Confidence::documented, {}, ""},
     meeza_keys, {}, nullptr, &meeza_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"meituan", "Meituan", "美团", "CN", "observed", Confidence::observed, {}, ""},
     meituan_keys, meituan_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, meituan_carries, meituan_domains, {}},
    {{"mercadopago", "Mercado Pago", "", "AR", "Mercado Pago, Códigos QR (developer documents), as printed in seven countries", Confidence::documented, {}, ""},
     mercadopago_keys, mercadopago_links, nullptr, &mercadopago_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"mmqr", "MMQR", "", "MM", "Central Bank of Myanmar, MMQR, as observed", Confidence::observed, {}, ""},
     mmqr_keys, {}, nullptr, &mmqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"mn_qpay", "qPay", "", "MN", "qPay merchant API v2 (links of its invoices)", Confidence::documented, {}, ""},
     mn_qpay_keys, mn_qpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, mn_qpay_carries, mn_qpay_domains, {}},
    {{"monero", "Monero", "", "001", "Monero wiki, URI formatting", Confidence::documented, {}, ""},
     monero_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::monero::bid, ecosystem::monero::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"monzo", "Monzo", "", "GB", "Monzo.me links, as documented for its users", Confidence::documented, {}, ""},
     monzo_keys, monzo_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::monzo::finish, nullptr, nullptr, nullptr}, {}, {}, monzo_domains, {}},
    {{"mot_jtt978", "Ministry of Transport ride code", "交通运输部乘车码", "CN", "JT/T 978, header only", Confidence::documented, {}, ""},
     mot_jtt978_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::mot_jtt978::bid, ecosystem::mot_jtt978::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"mx_codi", "CoDi", "", "MX", "Banco de México, CoDi messages of collection; observed codes", Confidence::documented, {}, ""},
     mx_codi_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::mx_codi::bid, ecosystem::mx_codi::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"nepalpay", "NepalPay QR", "", "NP", "NCHL, NepalPay QR; NRB, NepalQR standardization framework", Confidence::observed, {}, ""},
     nepalpay_keys, {}, nullptr, &nepalpay_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"nequi", "Nequi", "", "CO", "observed", Confidence::observed, {}, ""},
     nequi_keys, {}, nullptr, &nequi_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"nets_sg", "NETS QR", "", "SG", "SGQR specification v1.7, NETS templates as observed", Confidence::observed, {}, ""},
     nets_sg_keys, {}, nullptr, &nets_sg_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::nets_sg::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"nl_ideal", "iDEAL", "", "NL", "Currence, iDEAL 2.0 QR codes", Confidence::documented, {}, ""},
     nl_ideal_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::nl_ideal::bid, ecosystem::nl_ideal::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, nl_ideal_domains, {}},
    {{"nl_tikkie", "Tikkie", "", "NL", "observed links", Confidence::observed, {}, ""},
     nl_tikkie_keys, nl_tikkie_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"no_vipps", "Vipps", "", "NO", "Vipps MobilePay developer documentation, QR codes; observed codes", Confidence::documented, {}, ""},
     no_vipps_keys, no_vipps_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, no_vipps_domains, {}},
    {{"np_esewa", "eSewa", "", "NP", "observed", Confidence::observed, {}, ""},
     np_esewa_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::np_esewa::bid, ecosystem::np_esewa::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"np_khalti", "Khalti", "", "NP", "observed", Confidence::observed, {}, ""},
     np_khalti_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::np_khalti::bid, ecosystem::np_khalti::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"nqr", "NQR", "", "NG", "NIBSS, NQR; CBN Framework for QR Code Payments in Nigeria 2021", Confidence::observed, {}, ""},
     nqr_keys, {}, nullptr, &nqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"om_qr", "Oman QR", "", "OM", "observed", Confidence::observed, {}, ""},
     om_qr_keys, {}, nullptr, &om_qr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"paynow", "PayNow", "", "SG", "ABS, PayNow QR specification; SGQR specification v1.7", Confidence::documented, {}, ""},
     paynow_keys, {}, nullptr, &paynow_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::paynow::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"paypal", "PayPal", "", "001", "PayPal.Me, PayPal QR codes and payment links, as documented for their users", Confidence::documented, {}, ""},
     paypal_keys, paypal_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::paypal::bid, nullptr, ecosystem::paypal::finish, nullptr, nullptr, nullptr}, {}, {}, paypal_domains, paypal_callbacks},
    {{"payto", "payto URI", "", "001", "RFC 8905, The 'payto' URI Scheme for Payments; GANA registry of payment target types", Confidence::specification, {}, ""},
     payto_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::payto::bid, ecosystem::payto::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"pinduoduo", "Pinduoduo", "拼多多", "CN", "observed", Confidence::observed, {}, ""},
     pinduoduo_keys, pinduoduo_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, pinduoduo_carries, pinduoduo_domains, {}},
    {{"pispi", "PI-SPI", "", "SN", "BCEAO, Plateforme interopérable du système de paiement instantané, QR Code", Confidence::documented, {}, ""},
     pispi_keys, {}, nullptr, &pispi_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"pix", "Pix", "", "BR", "BCB, Manual de Padrões para Iniciação do Pix, v2.9", Confidence::specification, {}, ""},
     pix_keys, {}, nullptr, &pix_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::pix::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"pl_blik", "BLIK", "", "PL", "BLIK code: six digits from the payer's bank, good for two minutes", Confidence::documented, {}, ""},
     pl_blik_keys, {}, &pl_blik_digits, nullptr, nullptr, nullptr, {ecosystem::pl_blik::bid, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"pl_zbp2d", "ZBP 2D code", "", "PL", "Polish Bank Association (ZBP), Recommendation on the two-dimensional code for domestic credit transfers, 2013", Confidence::specification, {}, ""},
     pl_zbp2d_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::pl_zbp2d::bid, ecosystem::pl_zbp2d::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"postar", "Postar", "星驿付", "CN", "observed hosts", Confidence::observed, {}, ""},
     postar_keys, postar_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, postar_opens_in, {}, {}, {}},
    {{"promptpay", "PromptPay", "", "TH", "Bank of Thailand, Thai QR Code Payment Standard", Confidence::documented, {}, ""},
     promptpay_keys, {}, nullptr, &promptpay_scheme, nullptr, nullptr, {nullptr, nullptr, ecosystem::promptpay::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"promptpay_slip", "Thai bank transfer slip", "", "TH", "Thai Bankers' Association, slip verification QR (mini QR)", Confidence::documented, {}, ""},
     promptpay_slip_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::promptpay_slip::bid, ecosystem::promptpay_slip::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"pt_atcud", "Portuguese invoice code (ATCUD)", "", "PT", "Autoridade Tributaria, Portaria 195/2020, Especificacoes tecnicas do codigo QR 1.0", Confidence::specification, {}, ""},
     pt_atcud_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::pt_atcud::bid, ecosystem::pt_atcud::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qfpay", "QFPay", "钱方", "CN", "observed hosts", Confidence::observed, {}, ""},
     qfpay_keys, qfpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, qfpay_opens_in, {}, {}, {}},
    {{"qmai", "Qmai", "企迈", "CN", "observed hosts", Confidence::observed, {}, ""},
     qmai_keys, qmai_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, qmai_opens_in, {}, {}, {}},
    {{"qpay_mn", "qPay", "", "MN", "qPay merchant API v2 (developer.qpay.mn); codes as observed", Confidence::documented, {}, ""},
     qpay_mn_keys, {}, nullptr, &qpay_mn_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qq", "QQ", "QQ", "CN", "observed", Confidence::observed, {}, ""},
     qq_keys, qq_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::qq::finish, ecosystem::qq::unwrap, nullptr, nullptr}, {}, qq_carries, qq_domains, {}},
    {{"qq_wallet", "QQ Wallet", "QQ钱包", "CN", "observed", Confidence::observed, {}, ""},
     qq_wallet_keys, qq_wallet_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::qq_wallet::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qris", "QRIS", "", "ID", "Bank Indonesia and ASPI, Standar Nasional QRIS MPM", Confidence::documented, {}, ""},
     qris_keys, {}, nullptr, &qris_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qris_cpm", "QRIS CPM", "", "ID", "Bank Indonesia and ASPI, Standar Nasional QRIS CPM; EMVCo QRCPS-CPM v1.1", Confidence::documented, {}, ""},
     qris_cpm_keys, {}, nullptr, nullptr, nullptr, &qris_cpm_consumer, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qronline_uz", "QR-Online", "", "UZ", "Central Bank of Uzbekistan, national QR code, as observed", Confidence::observed, {}, ""},
     qronline_uz_keys, {}, nullptr, &qronline_uz_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"qrph", "QR Ph", "", "PH", "BSP and PPMI, National QR Code Standard (QR Ph)", Confidence::documented, {}, ""},
     qrph_keys, {}, nullptr, &qrph_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"raast", "Raast", "", "PK", "State Bank of Pakistan, Raast P2M, as observed", Confidence::observed, {}, ""},
     raast_keys, {}, nullptr, &raast_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"raast_p2p", "Raast P2P", "", "PK", "State Bank of Pakistan, Raast P2P QR, as observed", Confidence::observed, {}, ""},
     raast_p2p_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::raast_p2p::bid, ecosystem::raast_p2p::parse, nullptr, nullptr, nullptr, nullptr}, raast_p2p_opens_in, {}, {}, {}},
    {{"revolut", "Revolut", "", "001", "Revolut.Me and Revolut Pay links, as documented for their users", Confidence::documented, {}, ""},
     revolut_keys, revolut_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::revolut::finish, nullptr, nullptr, nullptr}, {}, {}, revolut_domains, {}},
    {{"rs_fiscal", "Serbian fiscal receipt", "", "RS", "Tax Administration of Serbia, Technical guide of fiscalisation (TaxCore), verification URL", Confidence::documented, {}, ""},
     rs_fiscal_keys, rs_fiscal_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::rs_fiscal::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"rs_nbsips", "NBS IPS QR", "", "RS", "National Bank of Serbia, NBS IPS QR code, technical specification and recommendations (Preporuke)", Confidence::documented, {}, ""},
     rs_nbsips_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::rs_nbsips::bid, ecosystem::rs_nbsips::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ru_fiscal", "Russian fiscal receipt", "", "RU", "Federal Law 54-FZ; FNS order ED-7-20/662@, requisites of the two-dimensional code", Confidence::specification, {}, ""},
     ru_fiscal_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ru_fiscal::bid, ecosystem::ru_fiscal::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ru_sbp", "SBP", "", "RU", "NSPK, Faster Payments System, Functional links of QR codes", Confidence::documented, {}, ""},
     ru_sbp_keys, ru_sbp_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::ru_sbp::finish, nullptr, ecosystem::ru_sbp::compose, nullptr}, {}, {}, {}, {}},
    {{"ru_st0001x", "Russian payment order (GOST R 56042)", "", "RU", "GOST R 56042-2014, Two-dimensional bar code symbols for payments by individuals", Confidence::specification, {}, ""},
     ru_st0001x_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ru_st0001x::bid, ecosystem::ru_st0001x::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"rw_qr", "eKash QR", "", "RW", "observed", Confidence::observed, {}, ""},
     rw_qr_keys, {}, nullptr, &rw_qr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sa_zatca", "Saudi e-invoice (ZATCA)", "", "SA", "ZATCA, E-Invoicing, Security Features Implementation Standards, section 4 (QR code)", Confidence::specification, {}, ""},
     sa_zatca_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::sa_zatca::bid, ecosystem::sa_zatca::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sama", "SAMA QR", "", "SA", "SAMA, QR code for payments, as observed in its cross-border form", Confidence::observed, {}, ""},
     sama_keys, {}, nullptr, &sama_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sc_telecom", "China Telecom Sichuan", "四川电信", "CN", "observed hosts", Confidence::observed, {}, ""},
     sc_telecom_keys, sc_telecom_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, sc_telecom_opens_in, {}, {}, {}},
    {{"scrcu", "Sichuan Rural Credit Union", "四川农信", "CN", "observed", Confidence::observed, {}, ""},
     scrcu_keys, scrcu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, scrcu_opens_in, scrcu_carries, {}, {}},
    {{"se_swish", "Swish", "", "SE", "Getswish, Guide Swish QR code specification 1.7.2; Merchant integration guide 2.6 (links)", Confidence::specification, {}, ""},
     se_swish_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::se_swish::bid, ecosystem::se_swish::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, se_swish_callbacks},
    {{"se_usingqr", "UsingQR", "", "SE", "UsingQR specification 1.2", Confidence::documented, {}, ""},
     se_usingqr_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::se_usingqr::bid, ecosystem::se_usingqr::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sf_pay", "SF Pay", "顺丰支付", "CN", "observed hosts", Confidence::observed, {}, ""},
     sf_pay_keys, sf_pay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, sf_pay_opens_in, {}, {}, {}},
    {{"sgqr", "SGQR", "", "SG", "IMDA and MAS, SGQR specification v1.7", Confidence::documented, {}, ""},
     sgqr_keys, {}, nullptr, &sgqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"shengpay", "Shengpay", "盛付通", "CN", "observed hosts", Confidence::observed, {}, ""},
     shengpay_keys, shengpay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, shengpay_opens_in, {}, {}, {}},
    {{"shouqianba", "Shouqianba", "收钱吧", "CN", "WAP gateway interface; observed printed codes", Confidence::documented, {}, ""},
     shouqianba_keys, shouqianba_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, shouqianba_opens_in, {}, {}, shouqianba_callbacks},
    {{"si_upnqr", "UPN QR", "", "SI", "Bank Association of Slovenia, Tehnični standard UPN QR, 2016", Confidence::specification, {}, ""},
     si_upnqr_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::si_upnqr::bid, ecosystem::si_upnqr::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sk_invoicebysquare", "INVOICE by square", "", "SK", "Slovak Banking Association, INVOICE by square 1.1.0", Confidence::documented, {}, ""},
     sk_invoicebysquare_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::sk_invoicebysquare::bid, ecosystem::sk_invoicebysquare::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"sk_paybysquare", "PAY by square", "", "SK", "Slovak Banking Association, PAY by square 1.2.0", Confidence::specification, {}, ""},
     sk_paybysquare_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::sk_paybysquare::bid, ecosystem::sk_paybysquare::parse, nullptr, nullptr, ecosystem::sk_paybysquare::compose, nullptr}, {}, {}, {}, {}},
    {{"sk_paymelink", "Payment Link (payme.sk)", "", "SK", "Slovak Banking Association, Payment Link Standard 1.3 and 2.0", Confidence::specification, {}, ""},
     sk_paymelink_keys, {}, nullptr, nullptr, nullptr, nullptr, {nullptr, ecosystem::sk_paymelink::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"solana", "Solana", "", "001", "Solana Pay specification 1.1", Confidence::specification, {}, ""},
     solana_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::solana::bid, ecosystem::solana::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"stcpay", "STC Pay", "", "SA", "observed", Confidence::observed, {}, ""},
     stcpay_keys, {}, nullptr, &stcpay_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"stellar", "Stellar", "", "001", "SEP-7 2.1.0, SEP-23", Confidence::specification, {}, ""},
     stellar_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::stellar::bid, ecosystem::stellar::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, stellar_callbacks},
    {{"suning", "Suning", "苏宁支付", "CN", "consumer code prefix as in the Lakala open platform's table", Confidence::documented, {}, ""},
     suning_keys, {}, &suning_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"swiss_qrbill", "Swiss QR-bill", "", "CH", "SIX, Swiss Implementation Guidelines for the QR-bill v2.3; Swico S1 v1.2", Confidence::specification, {}, ""},
     swiss_qrbill_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::swiss_qrbill::bid, ecosystem::swiss_qrbill::parse, nullptr, nullptr, ecosystem::swiss_qrbill::compose, nullptr}, {}, {}, {}, {}},
    {{"taler", "GNU Taler", "", "001", "GNU Taler, LSD 0006: The 'taler' URI scheme for wallet interactions", Confidence::specification, {}, ""},
     taler_keys, taler_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"tanqr", "TANQR", "", "TZ", "Bank of Tanzania, TANQR Code Standard 2022", Confidence::documented, {}, ""},
     tanqr_keys, {}, nullptr, &tanqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"taobao", "Taobao", "淘宝", "CN", "observed", Confidence::observed, {}, ""},
     taobao_keys, taobao_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, ecosystem::taobao::unwrap, nullptr, nullptr}, {}, {}, taobao_domains, {}},
    {{"tencent_transit", "Tencent ride code", "腾讯乘车码", "CN", "observed", Confidence::observed, {}, ""},
     tencent_transit_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::tencent_transit::bid, ecosystem::tencent_transit::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"th_botbarcode", "Thai bill payment bar code", "", "TH", "Bank of Thailand, Standard of bar code and QR code for bill payment", Confidence::specification, {}, ""},
     th_botbarcode_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::th_botbarcode::bid, ecosystem::th_botbarcode::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"tiktok", "TikTok", "", "001", "observed", Confidence::observed, {}, ""},
     tiktok_keys, tiktok_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, tiktok_carries, tiktok_domains, {}},
    {{"tmall", "Tmall", "天猫", "CN", "observed", Confidence::observed, {}, ""},
     tmall_keys, tmall_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ton", "TON", "", "001", "TEP-2; transfer links of its wallets", Confidence::documented, {}, ""},
     ton_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ton::bid, ecosystem::ton::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"toutiao", "Toutiao", "今日头条", "CN", "observed", Confidence::observed, {}, ""},
     toutiao_keys, toutiao_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, toutiao_carries, toutiao_domains, {}},
    {{"tr_karekod", "TR Karekod", "", "TR", "TCMB, TR Karekod (FAST); BKM, TR Karekod for cards", Confidence::documented, {}, ""},
     tr_karekod_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::tr_karekod::bid, ecosystem::tr_karekod::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"transferencias_ar", "Transferencias 3.0", "", "AR", "BCRA, Com. A 7153: Transferencias 3.0, código QR interoperable", Confidence::documented, {}, ""},
     transferencias_ar_keys, {}, nullptr, &transferencias_ar_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"transit_operator", "Transport operator's ride code", "公交公司乘车码", "CN", "observed", Confidence::observed, {}, ""},
     transit_operator_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::transit_operator::bid, ecosystem::transit_operator::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"transit_platform", "Unified ride code platform", "统一发码平台乘车码", "CN", "observed first byte", Confidence::observed, {}, ""},
     transit_platform_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::transit_platform::bid, ecosystem::transit_platform::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"tron", "TRON", "", "001", "TRON address format", Confidence::documented, {}, ""},
     tron_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::tron::bid, ecosystem::tron::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"truemoney_slip", "TrueMoney slip", "", "TH", "TrueMoney slip QR, as observed", Confidence::observed, {}, ""},
     truemoney_slip_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::truemoney_slip::bid, ecosystem::truemoney_slip::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"tw_einvoice", "Taiwanese e-invoice", "電子發票", "TW", "Ministry of Finance, specification of bar codes of electronic invoices (電子發票證明聯一維及二維條碼規格說明), v1.9", Confidence::specification, {}, ""},
     tw_einvoice_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::tw_einvoice::bid, ecosystem::tw_einvoice::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"tw_jkopay", "JKOPAY", "街口支付", "TW", "observed", Confidence::observed, {}, ""},
     tw_jkopay_keys, tw_jkopay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, tw_jkopay_domains, {}},
    {{"twqr", "TWQR", "台灣Pay", "TW", "FISC, TWQR (QR code common specification), TWQRP addresses and merchant-presented codes", Confidence::documented, {}, ""},
     twqr_keys, {}, nullptr, &twqr_scheme, nullptr, nullptr, {ecosystem::twqr::bid, ecosystem::twqr::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"ua_nbu", "NBU QR", "", "UA", "National Bank of Ukraine, rules for QR codes of credit transfers: versions 001 to 003 (Resolution 97 of 19.08.2025)", Confidence::specification, {}, ""},
     ua_nbu_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::ua_nbu::bid, ecosystem::ua_nbu::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"uepay", "UePay", "极易付", "MO", "observed hosts", Confidence::observed, {}, ""},
     uepay_keys, uepay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, uepay_opens_in, {}, {}, {}},
    {{"umpqr_za", "UMPQR", "", "ZA", "observed", Confidence::observed, {}, ""},
     umpqr_za_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::umpqr_za::bid, ecosystem::umpqr_za::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"unionpay", "UnionPay", "银联", "CN", "observed codes; userAuth interface as documented", Confidence::observed, {}, ""},
     unionpay_keys, {}, nullptr, nullptr, &unionpay_network, nullptr, {ecosystem::unionpay::bid, ecosystem::unionpay::parse, nullptr, ecosystem::unionpay::unwrap, nullptr, nullptr}, {}, unionpay_carries, unionpay_domains, {}},
    {{"unionpay_cpm", "UnionPay cards", "银联卡", "001", "EMVCo QRCPS-CPM v1.1, AID A000000333", Confidence::specification, {}, "unionpay"},
     unionpay_cpm_keys, {}, nullptr, nullptr, nullptr, &unionpay_cpm_consumer, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"us_cashapp", "Cash App", "", "US", "Cash App $cashtag links, as documented for their users", Confidence::documented, {}, ""},
     us_cashapp_keys, us_cashapp_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::us_cashapp::finish, nullptr, nullptr, nullptr}, {}, {}, us_cashapp_domains, {}},
    {{"us_venmo", "Venmo", "", "US", "Venmo payment links and QR codes, as documented for their users", Confidence::documented, {}, ""},
     us_venmo_keys, us_venmo_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::us_venmo::bid, nullptr, ecosystem::us_venmo::finish, nullptr, nullptr, nullptr}, {}, {}, us_venmo_domains, {}},
    {{"us_zelle", "Zelle", "", "US", "observed in the codes of several banks' apps", Confidence::documented, {}, ""},
     us_zelle_keys, {}, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::us_zelle::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"uz_click", "Click", "", "UZ", "docs.click.uz, payment by link; observed codes of shops", Confidence::documented, {}, ""},
     uz_click_keys, uz_click_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"uz_payme", "Payme", "", "UZ", "developer.help.paycom.uz, payment by link; observed codes of shops", Confidence::documented, {}, ""},
     uz_payme_keys, uz_payme_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::uz_payme::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"vbill", "Suixingpay", "随行付", "CN", "observed hosts", Confidence::observed, {}, ""},
     vbill_keys, vbill_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, vbill_opens_in, {}, {}, {}},
    {{"vietqr", "VietQR", "", "VN", "NAPAS, VietQR format for NAPAS247 by QR code, v1.0", Confidence::specification, {}, ""},
     vietqr_keys, {}, nullptr, &vietqr_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"visa", "Visa", "Visa", "001", "EMVCo QRCPS-MPM v1.1, IDs 02-03", Confidence::specification, {}, ""},
     visa_keys, {}, nullptr, nullptr, &visa_network, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"vn_momo", "MoMo", "", "VN", "MoMo developer documentation (links); observed (codes of before VietQR)", Confidence::documented, {}, ""},
     vn_momo_keys, vn_momo_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::vn_momo::bid, nullptr, ecosystem::vn_momo::finish, nullptr, nullptr, nullptr}, {}, {}, vn_momo_domains, {}},
    {{"vn_zalopay", "ZaloPay", "", "VN", "ZaloPay developer documentation (orders); observed (transfers)", Confidence::documented, {}, ""},
     vn_zalopay_keys, vn_zalopay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, vn_zalopay_domains, {}},
    {{"vnpay", "VNPAY-QR", "", "VN", "VNPAY-QR, as observed", Confidence::observed, {}, ""},
     vnpay_keys, {}, nullptr, &vnpay_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"walletconnect", "WalletConnect", "", "001", "EIP-1328; WalletConnect 2.0 pairing URI", Confidence::specification, {}, ""},
     walletconnect_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::walletconnect::bid, ecosystem::walletconnect::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, walletconnect_callbacks},
    {{"wechat", "WeChat", "微信", "CN", "observed; mini program URL Link and URL Scheme as documented", Confidence::observed, {}, ""},
     wechat_keys, wechat_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::wechat::bid, nullptr, ecosystem::wechat::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"wechat_pay", "WeChat Pay", "微信支付", "CN", "pay.weixin.qq.com, Native pay APIv2 6.4, micropay 5.1; observed collect codes", Confidence::documented, {}, ""},
     wechat_pay_keys, wechat_pay_links, &wechat_pay_digits, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"wecom", "WeCom", "企业微信", "CN", "observed", Confidence::observed, {}, ""},
     wecom_keys, wecom_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"wise", "Wise", "", "001", "Wise payment links, as documented for its users", Confidence::documented, {}, ""},
     wise_keys, wise_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, wise_domains, {}},
    {{"wo_pay", "Wo Pay", "沃支付", "CN", "observed", Confidence::observed, {}, ""},
     wo_pay_keys, wo_pay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"xianyu", "Xianyu", "闲鱼", "CN", "observed", Confidence::observed, {}, ""},
     xianyu_keys, xianyu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"xiaohongshu", "Xiaohongshu", "小红书", "CN", "observed", Confidence::observed, {}, ""},
     xiaohongshu_keys, xiaohongshu_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, xiaohongshu_carries, xiaohongshu_domains, {}},
    {{"yape_pe", "Yape", "", "PE", "observed", Confidence::observed, {}, ""},
     yape_pe_keys, {}, nullptr, &yape_pe_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"yeepay", "YeePay", "易宝支付", "CN", "aggregate cashier as documented", Confidence::documented, {}, ""},
     yeepay_keys, yeepay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, yeepay_opens_in, {}, {}, {}},
    {{"ysepay", "YSEPay", "银盛支付", "CN", "observed hosts", Confidence::observed, {}, ""},
     ysepay_keys, ysepay_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, ysepay_opens_in, {}, {}, {}},
    {{"za_netcash", "Netcash Pay Now", "", "ZA", "Netcash Pay Now documentation; observed codes", Confidence::observed, {}, ""},
     za_netcash_keys, za_netcash_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, za_netcash_domains, {}},
    {{"za_parking", "parking ticket (South Africa)", "", "ZA", "observed", Confidence::observed, {}, ""},
     za_parking_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::za_parking::bid, ecosystem::za_parking::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"za_payat", "Pay@", "", "ZA", "observed", Confidence::observed, {}, ""},
     za_payat_keys, za_payat_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, za_payat_domains, {}},
    {{"za_qrplus", "QR+ (South Africa)", "", "ZA", "SARB, QR+ specification v1.0.0 (December 2025)", Confidence::documented, {}, ""},
     za_qrplus_keys, {}, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::za_qrplus::finish, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"za_retail", "South African retail QR", "", "ZA", "observed", Confidence::observed, {}, ""},
     za_retail_keys, {}, nullptr, &za_retail_scheme, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"za_scantopay", "Scan to Pay", "", "ZA", "Scan to Pay (formerly Masterpass) developer documentation; observed codes", Confidence::observed, {}, ""},
     za_scantopay_keys, za_scantopay_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::za_scantopay::bid, nullptr, ecosystem::za_scantopay::finish, nullptr, nullptr, nullptr}, {}, {}, za_scantopay_domains, {}},
    {{"za_snapscan", "SnapScan", "", "ZA", "SnapScan developer documentation (links); observed (till numbers)", Confidence::documented, {}, ""},
     za_snapscan_keys, za_snapscan_links, nullptr, nullptr, nullptr, nullptr, {ecosystem::za_snapscan::bid, nullptr, ecosystem::za_snapscan::finish, nullptr, nullptr, nullptr}, {}, {}, za_snapscan_domains, {}},
    {{"za_transactionjunction", "Transaction Junction", "", "ZA", "observed", Confidence::observed, {}, ""},
     za_transactionjunction_keys, za_transactionjunction_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"za_wigroup", "wiGroup", "", "ZA", "observed", Confidence::observed, {}, ""},
     za_wigroup_keys, za_wigroup_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, {}, {}, za_wigroup_domains, {}},
    {{"za_zapper", "Zapper", "", "ZA", "observed; the numbers of fields as in public decoders", Confidence::observed, {}, ""},
     za_zapper_keys, {}, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, ecosystem::za_zapper::finish, nullptr, nullptr, nullptr}, {}, {}, za_zapper_domains, {}},
    {{"zcash", "Zcash", "", "001", "ZIP 321", Confidence::specification, {}, ""},
     zcash_keys, {}, nullptr, nullptr, nullptr, nullptr, {ecosystem::zcash::bid, ecosystem::zcash::parse, nullptr, nullptr, nullptr, nullptr}, {}, {}, {}, {}},
    {{"zonghengke", "Zonghengke", "纵横客", "CN", "observed hosts", Confidence::observed, {}, ""},
     zonghengke_keys, zonghengke_links, nullptr, nullptr, nullptr, nullptr, {nullptr, nullptr, nullptr, nullptr, nullptr, nullptr}, zonghengke_opens_in, {}, {}, {}},
};

}  // namespace

std::span<const Row> built_in_rows() noexcept { return kRows; }

}  // namespace moongate
