// Made from the files of the catalogue by ./dev readme: change those.
// clang-format off
#include "model/catalogue.hpp"
#include "moongate/classifier.hpp"

namespace moongate {
namespace {

constexpr std::string_view airpay_vn_checks[] = {"CRC-16"};
constexpr std::string_view alipay_accepts_0[] = {"alipays:", "alipay:", "alipayqr:"};
constexpr std::string_view alipay_accepts_1[] = {"alipays:", "alipay:", "alipayqr:"};
constexpr std::string_view alipay_accepts_2[] = {"https://render.alipay.com/", "https://ds.alipay.com/"};
constexpr std::string_view alipay_accepts_3[] = {"https:", "-"};
constexpr std::string_view alipay_accepts_4[] = {"https:", "-"};
constexpr std::string_view alipay_accepts_5[] = {"https:", "-"};
constexpr AppLink alipay_links[] = {{3, Action::Type::link, alipay_accepts_0, "{uri}"}, {4, Action::Type::link, alipay_accepts_1, "https://render.alipay.com/p/s/i/?scheme={payload}"}, {7, Action::Type::link, alipay_accepts_2, "{uri}"}, {1, Action::Type::intent, alipay_accepts_3, "intent://platformapi/startapp?saId=10000007&qrcode={payload}#Intent;scheme=alipays;package=com.eg.android.AlipayGphone;end"}, {3, Action::Type::link, alipay_accepts_4, "alipays://platformapi/startapp?saId=10000007&qrcode={payload}"}, {7, Action::Type::link, alipay_accepts_5, "https://render.alipay.com/p/s/i/?scheme=alipays%3A%2F%2Fplatformapi%2Fstartapp%3FsaId%3D10000007%26qrcode%3D{nested}"}};
constexpr std::string_view alipay_agents[] = {"AlipayClient/ !AliApp(APHK/ !AlipayClientHK/", "AliApp(AP/ !AliApp(APHK/ !AlipayClientHK/"};
constexpr std::string_view alipay_hk_accepts_0[] = {"alipayhk:"};
constexpr AppLink alipay_hk_links[] = {{3, Action::Type::link, alipay_hk_accepts_0, "{uri}"}};
constexpr std::string_view alipay_hk_agents[] = {"AliApp(APHK/", "AlipayClientHK/"};
constexpr std::string_view amex_checks[] = {"CRC-16"};
constexpr std::string_view azqr_checks[] = {"CRC-16"};
constexpr std::string_view baidu_accepts_0[] = {"https:", "baiduboxapp:"};
constexpr AppLink baidu_links[] = {{7, Action::Type::link, baidu_accepts_0, "{uri}"}};
constexpr std::string_view baidu_agents[] = {"baiduboxapp/"};
constexpr std::string_view bancard_py_checks[] = {"CRC-16"};
constexpr std::string_view banglaqr_checks[] = {"CRC-16"};
constexpr std::string_view bccard_kr_checks[] = {"CRC-16"};
constexpr std::string_view bcel_onepay_checks[] = {"CRC-16"};
constexpr std::string_view bcel_onepay_accepts_0[] = {"0002"};
constexpr AppLink bcel_onepay_links[] = {{3, Action::Type::link, bcel_onepay_accepts_0, "onepay://qr/{payload}"}};
constexpr std::string_view be_bancontact_accepts_0[] = {"https://payconiq.com/", "HTTPS://PAYCONIQ.COM/"};
constexpr AppLink be_bancontact_links[] = {{3, Action::Type::link, be_bancontact_accepts_0, "{payload}"}};
constexpr std::string_view bepsa_py_checks[] = {"CRC-16"};
constexpr std::string_view bharatqr_checks[] = {"CRC-16", "one payee"};
constexpr std::string_view bitcoin_checks[] = {"Base58Check", "Bech32", "Bech32m"};
constexpr std::string_view bitcoincash_checks[] = {"CashAddr checksum", "Base58Check"};
constexpr std::string_view br_arrecadacao_checks[] = {"DAC modulo 10 or 11"};
constexpr std::string_view br_boleto_checks[] = {"DV modulo 11", "line fields modulo 10"};
constexpr std::string_view breb_checks[] = {"CRC-16"};
constexpr std::string_view bt_qr_checks[] = {"CRC-16"};
constexpr std::string_view by_erip_checks[] = {"SHA-256"};
constexpr std::string_view cardano_checks[] = {"Bech32"};
constexpr std::string_view ch_twint_accepts_0[] = {"https://go.twint.ch/"};
constexpr AppLink ch_twint_links[] = {{3, Action::Type::link, ch_twint_accepts_0, "{payload}"}};
constexpr std::string_view cliq_jo_checks[] = {"CRC-16"};
constexpr std::string_view cz_sind_checks[] = {"IBAN", "CRC-32"};
constexpr std::string_view cz_spayd_checks[] = {"IBAN", "CRC-32"};
constexpr std::string_view dash_checks[] = {"Base58Check"};
constexpr std::string_view de_bezahlcode_checks[] = {"IBAN", "BIC"};
constexpr std::string_view dingtalk_accepts_0[] = {"https:", "dingtalk:"};
constexpr AppLink dingtalk_links[] = {{7, Action::Type::link, dingtalk_accepts_0, "{uri}"}};
constexpr std::string_view dingtalk_agents[] = {"AliApp(DingTalk/", "DingTalk/"};
constexpr std::string_view discover_checks[] = {"CRC-16"};
constexpr std::string_view dk_fik_checks[] = {"payment id Luhn"};
constexpr std::string_view dk_mobilepay_accepts_0[] = {"https://qr.mobilepay.dk/", "https://products.mobilepay.dk/", "https://mobilepay.dk/", "mobilepay:"};
constexpr AppLink dk_mobilepay_links[] = {{3, Action::Type::link, dk_mobilepay_accepts_0, "{payload}"}};
constexpr std::string_view dogecoin_checks[] = {"Base58Check"};
constexpr std::string_view douyin_accepts_0[] = {"https:", "snssdk1128:", "snssdk2329:"};
constexpr AppLink douyin_links[] = {{7, Action::Type::link, douyin_accepts_0, "{uri}"}};
constexpr std::string_view douyin_agents[] = {"aweme"};
constexpr std::string_view duitnow_checks[] = {"CRC-16"};
constexpr std::string_view ec_39_checks[] = {"CRC-16"};
constexpr std::string_view eg_instapay_accepts_0[] = {"https:"};
constexpr AppLink eg_instapay_links[] = {{7, Action::Type::link, eg_instapay_accepts_0, "{uri}"}};
constexpr std::string_view elqr_kg_checks[] = {"SHA-256"};
constexpr std::string_view emvco_checks[] = {"CRC-16"};
constexpr std::string_view epc_sct_checks[] = {"IBAN", "BIC", "creditor reference"};
constexpr std::string_view ethereum_checks[] = {"EIP-55"};
constexpr std::string_view ethqr_checks[] = {"CRC-16"};
constexpr std::string_view fi_mobilepay_accepts_0[] = {"https://www.mobilepay.fi/", "https://qr.mobilepay.fi/"};
constexpr AppLink fi_mobilepay_links[] = {{3, Action::Type::link, fi_mobilepay_accepts_0, "{payload}"}};
constexpr std::string_view fi_virtualbarcode_checks[] = {"IBAN", "reference 7-3-1", "RF"};
constexpr std::string_view fonepay_checks[] = {"CRC-16"};
constexpr std::string_view fps_hk_checks[] = {"CRC-16"};
constexpr std::string_view ghqr_checks[] = {"CRC-16"};
constexpr std::string_view gs1_payslip_checks[] = {"GLN check digit"};
constexpr std::string_view halalah_checks[] = {"CRC-16"};
constexpr std::string_view hk_payme_accepts_0[] = {"https:"};
constexpr AppLink hk_payme_links[] = {{7, Action::Type::link, hk_payme_accepts_0, "{uri}"}};
constexpr std::string_view hr_hub3_checks[] = {"IBAN"};
constexpr std::string_view hu_mnbqr_checks[] = {"IBAN", "BIC"};
constexpr std::string_view il_bit_accepts_0[] = {"https:"};
constexpr AppLink il_bit_links[] = {{7, Action::Type::link, il_bit_accepts_0, "{uri}"}};
constexpr std::string_view in_upi_checks[] = {"VPA", "mandate dates"};
constexpr std::string_view iq_qr_checks[] = {"CRC-16"};
constexpr std::string_view it_pagopa_checks[] = {"notice number modulo 93", "codice fiscale"};
constexpr std::string_view it_poste_nbpa_checks[] = {"notice number modulo 93", "codice fiscale"};
constexpr std::string_view jcb_checks[] = {"CRC-16"};
constexpr std::string_view jp_linepay_accepts_0[] = {"https:", "line:"};
constexpr AppLink jp_linepay_links[] = {{7, Action::Type::link, jp_linepay_accepts_0, "{uri}"}};
constexpr std::string_view jp_paypay_accepts_0[] = {"https:", "paypay:"};
constexpr AppLink jp_paypay_links[] = {{7, Action::Type::link, jp_paypay_accepts_0, "{uri}"}};
constexpr std::string_view jpqr_checks[] = {"CRC-16"};
constexpr std::string_view keqr_checks[] = {"CRC-16"};
constexpr std::string_view khqr_checks[] = {"CRC-16"};
constexpr std::string_view kr_kakaopay_accepts_0[] = {"https:"};
constexpr std::string_view kr_kakaopay_accepts_1[] = {"kakaotalk:"};
constexpr AppLink kr_kakaopay_links[] = {{7, Action::Type::link, kr_kakaopay_accepts_0, "{uri}"}, {3, Action::Type::link, kr_kakaopay_accepts_1, "{uri}"}};
constexpr std::string_view kr_toss_accepts_0[] = {"supertoss:"};
constexpr std::string_view kr_toss_accepts_1[] = {"https:"};
constexpr AppLink kr_toss_links[] = {{3, Action::Type::link, kr_toss_accepts_0, "{uri}"}, {7, Action::Type::link, kr_toss_accepts_1, "{uri}"}};
constexpr std::string_view kz_kaspi_accepts_0[] = {"https://pay.kaspi.kz/", "https://qr.kaspi.kz/", "https://kaspi.kz/"};
constexpr AppLink kz_kaspi_links[] = {{7, Action::Type::link, kz_kaspi_accepts_0, "{payload}"}};
constexpr std::string_view lankaqr_checks[] = {"CRC-16"};
constexpr std::string_view laoqr_checks[] = {"CRC-16"};
constexpr std::string_view lightning_checks[] = {"Bech32", "points of secp256k1"};
constexpr std::string_view litecoin_checks[] = {"Base58Check", "Bech32", "Bech32m"};
constexpr std::string_view ma_qr_checks[] = {"CRC-16"};
constexpr std::string_view mastercard_checks[] = {"CRC-16"};
constexpr std::string_view masterpass_za_checks[] = {"CRC-16"};
constexpr std::string_view maucas_checks[] = {"CRC-16"};
constexpr std::string_view meeza_checks[] = {"CRC-16"};
constexpr std::string_view mercadopago_checks[] = {"CRC-16"};
constexpr std::string_view mmqr_checks[] = {"CRC-16"};
constexpr std::string_view monero_checks[] = {"Keccak-256 checksum"};
constexpr std::string_view monzo_accepts_0[] = {"https:"};
constexpr AppLink monzo_links[] = {{7, Action::Type::link, monzo_accepts_0, "{uri}"}};
constexpr std::string_view nepalpay_checks[] = {"CRC-16"};
constexpr std::string_view nequi_checks[] = {"CRC-16"};
constexpr std::string_view nets_sg_checks[] = {"CRC-16"};
constexpr std::string_view nl_tikkie_accepts_0[] = {"https://tikkie.me/"};
constexpr AppLink nl_tikkie_links[] = {{7, Action::Type::link, nl_tikkie_accepts_0, "{payload}"}};
constexpr std::string_view no_vipps_accepts_0[] = {"https://qr.vipps.no/"};
constexpr AppLink no_vipps_links[] = {{3, Action::Type::link, no_vipps_accepts_0, "{payload}"}};
constexpr std::string_view nqr_checks[] = {"CRC-16"};
constexpr std::string_view om_qr_checks[] = {"CRC-16"};
constexpr std::string_view paynow_checks[] = {"CRC-16", "UEN"};
constexpr std::string_view paypal_accepts_0[] = {"https:"};
constexpr AppLink paypal_links[] = {{7, Action::Type::link, paypal_accepts_0, "{uri}"}};
constexpr std::string_view payto_checks[] = {"IBAN", "BIC"};
constexpr std::string_view pispi_checks[] = {"CRC-16"};
constexpr std::string_view pix_checks[] = {"CRC-16", "CPF", "CNPJ"};
constexpr std::string_view pl_zbp2d_checks[] = {"NRB", "NIP"};
constexpr std::string_view promptpay_checks[] = {"CRC-16"};
constexpr std::string_view promptpay_slip_checks[] = {"CRC-16"};
constexpr std::string_view pt_atcud_checks[] = {"NIF"};
constexpr std::string_view qpay_mn_checks[] = {"CRC-16"};
constexpr std::string_view qq_wallet_agents[] = {"V1_AND_SQ_", "V1_IPH_SQ_", "QQ/ !MQQBrowser"};
constexpr std::string_view qris_checks[] = {"CRC-16"};
constexpr std::string_view qris_cpm_checks[] = {"BER-TLV"};
constexpr std::string_view qronline_uz_checks[] = {"CRC-16"};
constexpr std::string_view qrph_checks[] = {"CRC-16", "BIC"};
constexpr std::string_view raast_checks[] = {"CRC-16", "IBAN"};
constexpr std::string_view raast_p2p_checks[] = {"CRC-16", "IBAN"};
constexpr std::string_view revolut_accepts_0[] = {"https:"};
constexpr AppLink revolut_links[] = {{7, Action::Type::link, revolut_accepts_0, "{uri}"}};
constexpr std::string_view rs_nbsips_checks[] = {"account MOD 97-10", "reference model 97"};
constexpr std::string_view ru_sbp_checks[] = {"CRC-16"};
constexpr std::string_view ru_sbp_accepts_0[] = {"https://qr.nspk.ru/", "https://sub.nspk.ru/"};
constexpr AppLink ru_sbp_links[] = {{7, Action::Type::link, ru_sbp_accepts_0, "{payload}"}};
constexpr std::string_view ru_st0001x_checks[] = {"BIC", "account key"};
constexpr std::string_view rw_qr_checks[] = {"CRC-16"};
constexpr std::string_view sama_checks[] = {"CRC-16"};
constexpr std::string_view se_swish_accepts_0[] = {"swish:", "https://app.swish.nu/"};
constexpr AppLink se_swish_links[] = {{3, Action::Type::link, se_swish_accepts_0, "{payload}"}};
constexpr std::string_view se_usingqr_checks[] = {"IBAN"};
constexpr std::string_view sgqr_checks[] = {"CRC-16"};
constexpr std::string_view si_upnqr_checks[] = {"control sum", "IBAN", "RF", "reference model"};
constexpr std::string_view sk_invoicebysquare_checks[] = {"CRC-32"};
constexpr std::string_view sk_paybysquare_checks[] = {"CRC-32", "IBAN"};
constexpr std::string_view sk_paymelink_checks[] = {"IBAN"};
constexpr std::string_view solana_checks[] = {"Base58 of 32 bytes"};
constexpr std::string_view stcpay_checks[] = {"CRC-16"};
constexpr std::string_view stellar_checks[] = {"CRC-16"};
constexpr std::string_view swiss_qrbill_checks[] = {"IBAN", "QR reference", "creditor reference"};
constexpr std::string_view tanqr_checks[] = {"CRC-16"};
constexpr std::string_view taobao_accepts_0[] = {"https:", "taobao:"};
constexpr AppLink taobao_links[] = {{7, Action::Type::link, taobao_accepts_0, "{uri}"}};
constexpr std::string_view taobao_agents[] = {"AliApp(TB/"};
constexpr std::string_view ton_checks[] = {"CRC-16"};
constexpr std::string_view tr_karekod_checks[] = {"CRC-16", "IBAN"};
constexpr std::string_view transferencias_ar_checks[] = {"CRC-16", "CUIT", "CBU"};
constexpr std::string_view tron_checks[] = {"Base58Check"};
constexpr std::string_view truemoney_slip_checks[] = {"CRC-16"};
constexpr std::string_view tw_jkopay_accepts_0[] = {"https:"};
constexpr AppLink tw_jkopay_links[] = {{7, Action::Type::link, tw_jkopay_accepts_0, "{uri}"}};
constexpr std::string_view twqr_checks[] = {"CRC-16"};
constexpr std::string_view ua_nbu_checks[] = {"IBAN"};
constexpr std::string_view umpqr_za_checks[] = {"CRC-16"};
constexpr std::string_view unionpay_accepts_0[] = {"upwallet:"};
constexpr AppLink unionpay_links[] = {{3, Action::Type::link, unionpay_accepts_0, "{uri}"}, {3, Action::Type::app, {}, "upwallet://native/scanCode"}};
constexpr std::string_view unionpay_agents[] = {"UnionPay/", "CloudPay"};
constexpr std::string_view us_cashapp_accepts_0[] = {"https:"};
constexpr AppLink us_cashapp_links[] = {{7, Action::Type::link, us_cashapp_accepts_0, "{uri}"}};
constexpr std::string_view us_venmo_accepts_0[] = {"venmo:"};
constexpr std::string_view us_venmo_accepts_1[] = {"https:"};
constexpr AppLink us_venmo_links[] = {{3, Action::Type::link, us_venmo_accepts_0, "{uri}"}, {7, Action::Type::link, us_venmo_accepts_1, "{uri}"}};
constexpr std::string_view uz_click_accepts_0[] = {"https://indoor.click.uz/", "https://my.click.uz/"};
constexpr AppLink uz_click_links[] = {{7, Action::Type::link, uz_click_accepts_0, "{payload}"}};
constexpr std::string_view uz_payme_accepts_0[] = {"https://payme.uz/", "https://checkout.paycom.uz/"};
constexpr AppLink uz_payme_links[] = {{7, Action::Type::link, uz_payme_accepts_0, "{payload}"}};
constexpr std::string_view vietqr_checks[] = {"CRC-16"};
constexpr std::string_view visa_checks[] = {"CRC-16"};
constexpr std::string_view vn_momo_accepts_0[] = {"momo:"};
constexpr std::string_view vn_momo_accepts_1[] = {"https:"};
constexpr AppLink vn_momo_links[] = {{3, Action::Type::link, vn_momo_accepts_0, "{uri}"}, {7, Action::Type::link, vn_momo_accepts_1, "{uri}"}, {3, Action::Type::app, {}, "momo://"}};
constexpr std::string_view vn_zalopay_accepts_0[] = {"zalopay:"};
constexpr std::string_view vn_zalopay_accepts_1[] = {"https:"};
constexpr AppLink vn_zalopay_links[] = {{3, Action::Type::link, vn_zalopay_accepts_0, "{uri}"}, {7, Action::Type::link, vn_zalopay_accepts_1, "{uri}"}};
constexpr std::string_view vnpay_checks[] = {"CRC-16"};
constexpr std::string_view wechat_accepts_0[] = {"weixin://dl/business/"};
constexpr std::string_view wechat_accepts_1[] = {"https://wxaurl.cn/", "https://wxmpurl.cn/"};
constexpr AppLink wechat_links[] = {{3, Action::Type::link, wechat_accepts_0, "{uri}"}, {7, Action::Type::link, wechat_accepts_1, "{uri}"}, {3, Action::Type::app, {}, "weixin://"}};
constexpr AppLink wechat_pay_links[] = {{3, Action::Type::app, {}, "weixin://"}};
constexpr std::string_view wechat_pay_agents[] = {"MicroMessenger/ !wxwork/"};
constexpr std::string_view wecom_agents[] = {"wxwork/"};
constexpr std::string_view wise_accepts_0[] = {"https:"};
constexpr AppLink wise_links[] = {{7, Action::Type::link, wise_accepts_0, "{uri}"}};
constexpr std::string_view yape_pe_checks[] = {"CRC-16"};
constexpr std::string_view za_retail_checks[] = {"CRC-16"};
constexpr std::string_view za_scantopay_accepts_0[] = {"https:"};
constexpr AppLink za_scantopay_links[] = {{7, Action::Type::link, za_scantopay_accepts_0, "{uri}"}};
constexpr std::string_view za_snapscan_accepts_0[] = {"https:"};
constexpr AppLink za_snapscan_links[] = {{7, Action::Type::link, za_snapscan_accepts_0, "{uri}"}};
constexpr std::string_view za_zapper_accepts_0[] = {"https:"};
constexpr AppLink za_zapper_links[] = {{7, Action::Type::link, za_zapper_accepts_0, "{uri}"}};
constexpr std::string_view zcash_checks[] = {"Base58Check", "Bech32", "Bech32m"};

constexpr Ecosystem kEcosystems[] = {
    {"airpay_vn", "ShopeePay Vietnam", "", "VN", "AirPay (ShopeePay) merchant codes, as observed", Confidence::observed, airpay_vn_checks, ""},
    {"alibaba", "Alibaba account", "阿里巴巴账号", "CN", "observed", Confidence::observed, {}, ""},
    {"alipay", "Alipay", "支付宝", "CN", "docs.open.alipay.com 194/106039 (alipay.trade.pay, precreate); observed codes and links", Confidence::documented, {}, ""},
    {"alipay_hk", "AlipayHK", "支付宝香港", "HK", "observed", Confidence::observed, {}, ""},
    {"alipay_plus", "Alipay+", "Alipay+", "001", "docs.antom.com, order codes and entry codes", Confidence::documented, {}, ""},
    {"allinpay", "Allinpay", "通联支付", "CN", "observed", Confidence::observed, {}, ""},
    {"amex", "American Express", "美国运通", "001", "EMVCo QRCPS-MPM v1.1, IDs 11-12", Confidence::specification, amex_checks, ""},
    {"at_rksv", "Austrian cash register receipt (RKSV)", "", "AT", "Registrierkassensicherheitsverordnung (BGBl. II 410/2015), annex, Z 10 and 14", Confidence::specification, {}, ""},
    {"azqr", "AzQR", "", "AZ", "Central Bank of Azerbaijan, AzQR, as observed", Confidence::observed, azqr_checks, ""},
    {"baidu", "Baidu", "百度", "CN", "observed", Confidence::observed, {}, ""},
    {"bancard_py", "Bancard QR", "", "PY", "Bancard QR API, as observed", Confidence::observed, bancard_py_checks, ""},
    {"banglaqr", "Bangla QR", "", "BD", "Bangladesh Bank, Bangla QR specification", Confidence::documented, banglaqr_checks, ""},
    {"bccard_kr", "BC Card", "", "KR", "BC Card, QR payment API (MPM)", Confidence::documented, bccard_kr_checks, ""},
    {"bcel_onepay", "BCEL OnePay", "", "LA", "BCEL, OnePay QR, as documented by its integrators", Confidence::documented, bcel_onepay_checks, ""},
    {"be_bancontact", "Bancontact (Payconiq)", "", "BE", "Bancontact Payconiq Company, QR codes of the merchant API v3 and v4", Confidence::documented, {}, ""},
    {"bepsa_py", "Bepsa QR", "", "PY", "Bepsa QR, as observed", Confidence::observed, bepsa_py_checks, ""},
    {"bestpay", "Bestpay", "翼支付", "CN", "consumer code prefix as in the Lakala open platform's table; observed collect codes", Confidence::documented, {}, ""},
    {"bharatqr", "Bharat QR", "", "IN", "NPCI, Bharat QR specification", Confidence::documented, bharatqr_checks, ""},
    {"bitcoin", "Bitcoin", "", "001", "BIP 21, BIP 321; addresses of BIP 173 and BIP 350", Confidence::specification, bitcoin_checks, ""},
    {"bitcoincash", "Bitcoin Cash", "", "001", "CashAddr specification; BIP 21", Confidence::specification, bitcoincash_checks, ""},
    {"br_arrecadacao", "Arrecadação", "", "BR", "FEBRABAN, Layout padrão de arrecadação/recebimento com utilização do código de barras, v7 (44 and 48 digits)", Confidence::specification, br_arrecadacao_checks, ""},
    {"br_boleto", "Boleto", "", "BR", "FEBRABAN, Especificações técnicas para confecção de bloqueto de cobrança (44 and 47 digits)", Confidence::specification, br_boleto_checks, ""},
    {"breb", "Bre-B", "", "CO", "Banco de la República, Bre-B; Estándar de código QR para Colombia (EASPBV)", Confidence::documented, breb_checks, ""},
    {"bt_qr", "Bhutan QR", "", "BT", "Royal Monetary Authority of Bhutan, interoperable QR codes, as observed", Confidence::observed, bt_qr_checks, ""},
    {"by_erip", "ERIP", "", "BY", "NKFO ERIP, QR code of the payment system Raschet", Confidence::documented, by_erip_checks, ""},
    {"cardano", "Cardano", "", "001", "CIP-13, CIP-19", Confidence::specification, cardano_checks, ""},
    {"ccb", "China Construction Bank", "中国建设银行", "CN", "observed", Confidence::observed, {}, ""},
    {"ccb_long_pay", "CCB Long Pay", "龙支付", "CN", "observed", Confidence::observed, {}, "unionpay"},
    {"ch_twint", "TWINT", "", "CH", "observed codes (static merchant codes)", Confidence::observed, {}, ""},
    {"chinagpay", "ChinaGPay", "爱农驿站", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"chinaums", "ChinaUMS", "银联商务", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"cliq_jo", "CliQ", "", "JO", "JoPACC, CliQ and JOQR, as observed", Confidence::observed, cliq_jo_checks, ""},
    {"cz_sind", "QR Faktura", "", "CZ", "Short Invoice Descriptor (QR Faktura) 1.0", Confidence::specification, cz_sind_checks, ""},
    {"cz_spayd", "QR Platba", "", "CZ", "Czech Banking Association, Short Payment Descriptor (SPAYD) 1.2, standard no. 26", Confidence::specification, cz_spayd_checks, ""},
    {"dash", "Dash", "", "001", "BIP 21 with the addresses of Dash Core", Confidence::documented, dash_checks, ""},
    {"de_bezahlcode", "BezahlCode", "", "DE", "BezahlCode-Spezifikation 2.1 (BezahlCode-Gesellschaft, 2014)", Confidence::documented, de_bezahlcode_checks, ""},
    {"de_kassensichv", "German cash register receipt (KassenSichV)", "", "DE", "BMF, DSFinV-K 2.4, annex I (QR code of receipts)", Confidence::specification, {}, ""},
    {"dingtalk", "DingTalk", "钉钉", "CN", "observed", Confidence::observed, {}, ""},
    {"discover", "Discover", "Discover", "001", "EMVCo QRCPS-MPM v1.1, IDs 09-10", Confidence::specification, discover_checks, ""},
    {"dk_fik", "Danish payment slip (FIK)", "", "DK", "Finance Denmark, FI cards and joint payment cards, the machine-readable line", Confidence::documented, dk_fik_checks, ""},
    {"dk_mobilepay", "MobilePay (Denmark)", "", "DK", "observed codes; MobilePay payment links (Vipps MobilePay, legacy documentation)", Confidence::documented, {}, ""},
    {"dogecoin", "Dogecoin", "", "001", "BIP 21 with the addresses of Dogecoin Core", Confidence::documented, dogecoin_checks, ""},
    {"douyin", "Douyin", "抖音", "CN", "observed", Confidence::observed, {}, ""},
    {"duitnow", "DuitNow QR", "", "MY", "PayNet, DuitNow QR specification", Confidence::documented, duitnow_checks, ""},
    {"duolabao", "Duolabao", "哆啦宝", "CN", "observed", Confidence::observed, {}, ""},
    {"ec_39", "Ecuador QR", "", "EC", "observed", Confidence::observed, ec_39_checks, ""},
    {"ecny", "e-CNY", "数字人民币", "CN", "consumer code prefix as in the Lakala open platform's table; observed links", Confidence::documented, {}, ""},
    {"eg_instapay", "InstaPay", "", "EG", "observed in the app of the Egyptian Banks Company", Confidence::observed, {}, ""},
    {"elqr_kg", "ELQR", "", "KG", "National Bank of the Kyrgyz Republic, ELQR v1.3.1", Confidence::documented, elqr_kg_checks, ""},
    {"emvco", "EMVCo QR", "EMVCo二维码", "001", "EMVCo QRCPS-MPM v1.1", Confidence::specification, emvco_checks, ""},
    {"emvco_cpm", "EMVCo cards", "EMVCo银行卡", "001", "EMVCo QRCPS-CPM v1.1", Confidence::specification, {}, ""},
    {"epc_sct", "EPC QR (GiroCode)", "", "001", "EPC069-12 v3.1, Quick Response Code: Guidelines to enable data capture for the initiation of a SEPA credit transfer", Confidence::specification, epc_sct_checks, ""},
    {"es_verifactu", "VERI*FACTU", "", "ES", "AEAT, Características del QR y especificaciones del servicio de cotejo, v0.4 (Orden HAC/1177/2024)", Confidence::specification, {}, ""},
    {"etcp", "ETCP parking", "ETCP停车", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"ethereum", "Ethereum", "", "001", "EIP-681, EIP-55, ERC-3770", Confidence::specification, ethereum_checks, ""},
    {"ethqr", "EthQR", "", "ET", "National Bank of Ethiopia and EthSwitch, IPS ET QR standard", Confidence::observed, ethqr_checks, ""},
    {"eu_wero", "Wero", "", "001", "observed links", Confidence::observed, {}, ""},
    {"fi_mobilepay", "MobilePay (Finland)", "", "FI", "MobilePay payment links (Vipps MobilePay, legacy documentation)", Confidence::documented, {}, ""},
    {"fi_virtualbarcode", "Finnish bank bar code", "", "FI", "Finance Finland, Bank bar code guide, versions 4 and 5", Confidence::specification, fi_virtualbarcode_checks, ""},
    {"fonepay", "Fonepay", "", "NP", "Fonepay QR, as documented by its integrators", Confidence::observed, fonepay_checks, ""},
    {"fps_hk", "FPS", "转数快", "HK", "HKMA and HKICL, Common QR Code Specification for Retail Payments in Hong Kong, v1.1", Confidence::specification, fps_hk_checks, ""},
    {"ghqr", "GhQR", "", "GH", "GhIPSS, Ghana Quick Response payment codes, as observed", Confidence::observed, ghqr_checks, ""},
    {"gov_jiangsu", "Jiangsu health code", "苏康码", "CN", "observed; ended in 2022", Confidence::observed, {}, ""},
    {"gov_shanghai", "Shanghai health code", "随申码", "CN", "observed; ended in 2022", Confidence::observed, {}, ""},
    {"gs1_payslip", "GS1 payment slip", "", "001", "GS1 General Specifications, sections 3.8.5 to 3.8.8, 3.8.13: AI 415 with 8020, 390n, 391n", Confidence::specification, gs1_payslip_checks, ""},
    {"halalah", "Halalah", "", "SA", "Halalah terminal SDK, as documented by its maker", Confidence::documented, halalah_checks, ""},
    {"hebao", "Hebao", "和包支付", "CN", "observed", Confidence::observed, {}, ""},
    {"hk_payme", "PayMe", "", "HK", "observed", Confidence::observed, {}, ""},
    {"hr_fiscal", "Croatian fiscal receipt", "", "HR", "Porezna uprava, Fiskalizacija, Tehnička specifikacija, v2.x (QR code of receipts)", Confidence::documented, {}, ""},
    {"hr_hub3", "HUB-3", "", "HR", "Croatian Banking Association, 2D bar code on the payment order HUB-3A, technical specification", Confidence::documented, hr_hub3_checks, ""},
    {"hu_mnbqr", "MNB QR", "", "HU", "Magyar Nemzeti Bank, Guidelines for QR codes of the instant payment system (AFR)", Confidence::documented, hu_mnbqr_checks, ""},
    {"huifu", "Huifu", "汇付天下", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"iboxpay", "iBoxPay", "盒子支付", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"icbc", "ICBC", "中国工商银行", "CN", "observed", Confidence::observed, {}, ""},
    {"il_bit", "bit", "", "IL", "observed", Confidence::observed, {}, ""},
    {"in_upi", "UPI", "", "IN", "NPCI, UPI Linking Specifications 1.6; signed and dated codes as in UPI 2.0 QR", Confidence::specification, in_upi_checks, ""},
    {"iq_qr", "Iraq QR", "", "IQ", "observed", Confidence::observed, iq_qr_checks, ""},
    {"it_idpay", "IDPay", "", "IT", "PagoPA, IO app, deep links of IDPay (observed)", Confidence::observed, {}, ""},
    {"it_pagopa", "pagoPA", "", "IT", "AgID/PagoPA, L'avviso di pagamento analogico nel sistema pagoPA, version 002 of the QR code", Confidence::specification, it_pagopa_checks, ""},
    {"it_poste_nbpa", "Poste Italiane, pagoPA postal slip", "", "IT", "PagoPA, L'avviso di pagamento analogico, Data Matrix of the postal slip (896)", Confidence::documented, it_poste_nbpa_checks, ""},
    {"jcb", "JCB", "JCB", "001", "EMVCo QRCPS-MPM v1.1, IDs 13-14", Confidence::specification, jcb_checks, ""},
    {"jd", "JD", "京东", "CN", "observed", Confidence::observed, {}, ""},
    {"jd_pay", "JD Pay", "京东支付", "CN", "observed", Confidence::observed, {}, ""},
    {"jp_aupay", "au PAY", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_dbarai", "d Barai", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_linepay", "LINE Pay", "", "JP", "LINE URL schemes; prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_merpay", "Merpay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_paypay", "PayPay", "", "JP", "PayPay Open Payment API (links); prefix table of payment codes observed in 2020", Confidence::documented, {}, ""},
    {"jp_pring", "pring", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_rakutenpay", "Rakuten Pay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jp_yuchopay", "Yucho Pay", "", "JP", "prefix table of payment codes observed in 2020", Confidence::observed, {}, ""},
    {"jpqr", "JPQR", "", "JP", "Payments Japan Association, unified merchant-presented code specification (CPM/MPM), v1.2", Confidence::documented, jpqr_checks, ""},
    {"jslife", "Jieshun parking", "捷顺停车", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"keqr", "KE-QR", "", "KE", "Central Bank of Kenya, KE-QR Code Standard 2023", Confidence::documented, keqr_checks, ""},
    {"keytop", "Keytop parking", "科拓停车", "CN", "observed", Confidence::observed, {}, ""},
    {"khqr", "KHQR", "", "KH", "National Bank of Cambodia, KHQR content guideline v1.4", Confidence::documented, khqr_checks, ""},
    {"kr_kakaopay", "KakaoPay", "", "KR", "observed; the amount behind a code is 2^19 times the won, in hexadecimal, and something less than a won (unofficial)", Confidence::observed, {}, ""},
    {"kr_toss", "Toss", "", "KR", "observed", Confidence::observed, {}, ""},
    {"kuaiqian", "99Bill", "快钱", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"kuaishou", "Kuaishou", "快手", "CN", "observed", Confidence::observed, {}, ""},
    {"kz_fiscal", "Kazakh fiscal receipt", "", "KZ", "observed links of the operators of fiscal data", Confidence::observed, {}, ""},
    {"kz_kaspi", "Kaspi Pay", "", "KZ", "observed links", Confidence::observed, {}, ""},
    {"lakala", "Lakala", "拉卡拉", "CN", "open platform, aggregate cashier; observed printed codes", Confidence::documented, {}, ""},
    {"lankaqr", "LankaQR", "", "LK", "Central Bank of Sri Lanka and LankaPay, LANKAQR specification", Confidence::observed, lankaqr_checks, ""},
    {"laoqr", "LAO QR", "", "LA", "LAPNet, LAO QR, as observed", Confidence::observed, laoqr_checks, ""},
    {"lcsw", "Saobei", "扫呗", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"lehuipay", "Lehuipay", "乐惠", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"leshua", "Leshua", "乐刷", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"lightning", "Lightning", "", "001", "BOLT 11, BOLT 12; LUD-01, LUD-04, LUD-16, LUD-17; BIP 353", Confidence::specification, lightning_checks, ""},
    {"litecoin", "Litecoin", "", "001", "BIP 21 with the addresses of Litecoin Core", Confidence::documented, litecoin_checks, ""},
    {"ma_qr", "Morocco QR", "", "MA", "observed", Confidence::observed, ma_qr_checks, ""},
    {"mastercard", "Mastercard", "万事达卡", "001", "EMVCo QRCPS-MPM v1.1, IDs 04-05", Confidence::specification, mastercard_checks, ""},
    {"masterpass_za", "Masterpass (Scan to Pay)", "", "ZA", "observed", Confidence::observed, masterpass_za_checks, ""},
    {"maucas", "MauCAS QR", "", "MU", "Bank of Mauritius, MauCAS QR code standard", Confidence::observed, maucas_checks, ""},
    {"meeza", "Meeza Digital", "", "EG", "Egyptian Banks Company, Meeza QR, as observed in acquirers' documents", Confidence::documented, meeza_checks, ""},
    {"meituan", "Meituan", "美团", "CN", "observed", Confidence::observed, {}, ""},
    {"mercadopago", "Mercado Pago", "", "AR", "Mercado Pago, Códigos QR (developer documents), as printed in seven countries", Confidence::documented, mercadopago_checks, ""},
    {"mmqr", "MMQR", "", "MM", "Central Bank of Myanmar, MMQR, as observed", Confidence::observed, mmqr_checks, ""},
    {"mn_qpay", "qPay", "", "MN", "qPay merchant API v2 (links of its invoices)", Confidence::documented, {}, ""},
    {"monero", "Monero", "", "001", "Monero wiki, URI formatting", Confidence::documented, monero_checks, ""},
    {"monzo", "Monzo", "", "GB", "Monzo.me links, as documented for its users", Confidence::documented, {}, ""},
    {"mot_jtt978", "Ministry of Transport ride code", "交通运输部乘车码", "CN", "JT/T 978, header only", Confidence::documented, {}, ""},
    {"mx_codi", "CoDi", "", "MX", "Banco de México, CoDi messages of collection; observed codes", Confidence::documented, {}, ""},
    {"nepalpay", "NepalPay QR", "", "NP", "NCHL, NepalPay QR; NRB, NepalQR standardization framework", Confidence::observed, nepalpay_checks, ""},
    {"nequi", "Nequi", "", "CO", "observed", Confidence::observed, nequi_checks, ""},
    {"nets_sg", "NETS QR", "", "SG", "SGQR specification v1.7, NETS templates as observed", Confidence::observed, nets_sg_checks, ""},
    {"nl_ideal", "iDEAL", "", "NL", "Currence, iDEAL 2.0 QR codes", Confidence::documented, {}, ""},
    {"nl_tikkie", "Tikkie", "", "NL", "observed links", Confidence::observed, {}, ""},
    {"no_vipps", "Vipps", "", "NO", "Vipps MobilePay developer documentation, QR codes; observed codes", Confidence::documented, {}, ""},
    {"np_esewa", "eSewa", "", "NP", "observed", Confidence::observed, {}, ""},
    {"np_khalti", "Khalti", "", "NP", "observed", Confidence::observed, {}, ""},
    {"nqr", "NQR", "", "NG", "NIBSS, NQR; CBN Framework for QR Code Payments in Nigeria 2021", Confidence::observed, nqr_checks, ""},
    {"om_qr", "Oman QR", "", "OM", "observed", Confidence::observed, om_qr_checks, ""},
    {"paynow", "PayNow", "", "SG", "ABS, PayNow QR specification; SGQR specification v1.7", Confidence::documented, paynow_checks, ""},
    {"paypal", "PayPal", "", "001", "PayPal.Me, PayPal QR codes and payment links, as documented for their users", Confidence::documented, {}, ""},
    {"payto", "payto URI", "", "001", "RFC 8905, The 'payto' URI Scheme for Payments; GANA registry of payment target types", Confidence::specification, payto_checks, ""},
    {"pinduoduo", "Pinduoduo", "拼多多", "CN", "observed", Confidence::observed, {}, ""},
    {"pispi", "PI-SPI", "", "SN", "BCEAO, Plateforme interopérable du système de paiement instantané, QR Code", Confidence::documented, pispi_checks, ""},
    {"pix", "Pix", "", "BR", "BCB, Manual de Padrões para Iniciação do Pix, v2.9", Confidence::specification, pix_checks, ""},
    {"pl_blik", "BLIK", "", "PL", "BLIK code: six digits from the payer's bank, good for two minutes", Confidence::documented, {}, ""},
    {"pl_zbp2d", "ZBP 2D code", "", "PL", "Polish Bank Association (ZBP), Recommendation on the two-dimensional code for domestic credit transfers, 2013", Confidence::specification, pl_zbp2d_checks, ""},
    {"postar", "Postar", "星驿付", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"promptpay", "PromptPay", "", "TH", "Bank of Thailand, Thai QR Code Payment Standard", Confidence::documented, promptpay_checks, ""},
    {"promptpay_slip", "Thai bank transfer slip", "", "TH", "Thai Bankers' Association, slip verification QR (mini QR)", Confidence::documented, promptpay_slip_checks, ""},
    {"pt_atcud", "Portuguese invoice code (ATCUD)", "", "PT", "Autoridade Tributaria, Portaria 195/2020, Especificacoes tecnicas do codigo QR 1.0", Confidence::specification, pt_atcud_checks, ""},
    {"qfpay", "QFPay", "钱方", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"qmai", "Qmai", "企迈", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"qpay_mn", "qPay", "", "MN", "qPay merchant API v2 (developer.qpay.mn); codes as observed", Confidence::documented, qpay_mn_checks, ""},
    {"qq", "QQ", "QQ", "CN", "observed", Confidence::observed, {}, ""},
    {"qq_wallet", "QQ Wallet", "QQ钱包", "CN", "observed", Confidence::observed, {}, ""},
    {"qris", "QRIS", "", "ID", "Bank Indonesia and ASPI, Standar Nasional QRIS MPM", Confidence::documented, qris_checks, ""},
    {"qris_cpm", "QRIS CPM", "", "ID", "Bank Indonesia and ASPI, Standar Nasional QRIS CPM; EMVCo QRCPS-CPM v1.1", Confidence::documented, qris_cpm_checks, ""},
    {"qronline_uz", "QR-Online", "", "UZ", "Central Bank of Uzbekistan, national QR code, as observed", Confidence::observed, qronline_uz_checks, ""},
    {"qrph", "QR Ph", "", "PH", "BSP and PPMI, National QR Code Standard (QR Ph)", Confidence::documented, qrph_checks, ""},
    {"raast", "Raast", "", "PK", "State Bank of Pakistan, Raast P2M, as observed", Confidence::observed, raast_checks, ""},
    {"raast_p2p", "Raast P2P", "", "PK", "State Bank of Pakistan, Raast P2P QR, as observed", Confidence::observed, raast_p2p_checks, ""},
    {"revolut", "Revolut", "", "001", "Revolut.Me and Revolut Pay links, as documented for their users", Confidence::documented, {}, ""},
    {"rs_fiscal", "Serbian fiscal receipt", "", "RS", "Tax Administration of Serbia, Technical guide of fiscalisation (TaxCore), verification URL", Confidence::documented, {}, ""},
    {"rs_nbsips", "NBS IPS QR", "", "RS", "National Bank of Serbia, NBS IPS QR code, technical specification and recommendations (Preporuke)", Confidence::documented, rs_nbsips_checks, ""},
    {"ru_fiscal", "Russian fiscal receipt", "", "RU", "Federal Law 54-FZ; FNS order ED-7-20/662@, requisites of the two-dimensional code", Confidence::specification, {}, ""},
    {"ru_sbp", "SBP", "", "RU", "NSPK, Faster Payments System, Functional links of QR codes", Confidence::documented, ru_sbp_checks, ""},
    {"ru_st0001x", "Russian payment order (GOST R 56042)", "", "RU", "GOST R 56042-2014, Two-dimensional bar code symbols for payments by individuals", Confidence::specification, ru_st0001x_checks, ""},
    {"rw_qr", "eKash QR", "", "RW", "observed", Confidence::observed, rw_qr_checks, ""},
    {"sa_zatca", "Saudi e-invoice (ZATCA)", "", "SA", "ZATCA, E-Invoicing, Security Features Implementation Standards, section 4 (QR code)", Confidence::specification, {}, ""},
    {"sama", "SAMA QR", "", "SA", "SAMA, QR code for payments, as observed in its cross-border form", Confidence::observed, sama_checks, ""},
    {"sc_telecom", "China Telecom Sichuan", "四川电信", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"scrcu", "Sichuan Rural Credit Union", "四川农信", "CN", "observed", Confidence::observed, {}, ""},
    {"se_swish", "Swish", "", "SE", "Getswish, Guide Swish QR code specification 1.7.2; Merchant integration guide 2.6 (links)", Confidence::specification, {}, ""},
    {"se_usingqr", "UsingQR", "", "SE", "UsingQR specification 1.2", Confidence::documented, se_usingqr_checks, ""},
    {"sf_pay", "SF Pay", "顺丰支付", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"sgqr", "SGQR", "", "SG", "IMDA and MAS, SGQR specification v1.7", Confidence::documented, sgqr_checks, ""},
    {"shengpay", "Shengpay", "盛付通", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"shouqianba", "Shouqianba", "收钱吧", "CN", "WAP gateway interface; observed printed codes", Confidence::documented, {}, ""},
    {"si_upnqr", "UPN QR", "", "SI", "Bank Association of Slovenia, Tehnični standard UPN QR, 2016", Confidence::specification, si_upnqr_checks, ""},
    {"sk_invoicebysquare", "INVOICE by square", "", "SK", "Slovak Banking Association, INVOICE by square 1.1.0", Confidence::documented, sk_invoicebysquare_checks, ""},
    {"sk_paybysquare", "PAY by square", "", "SK", "Slovak Banking Association, PAY by square 1.2.0", Confidence::specification, sk_paybysquare_checks, ""},
    {"sk_paymelink", "Payment Link (payme.sk)", "", "SK", "Slovak Banking Association, Payment Link Standard 1.3 and 2.0", Confidence::specification, sk_paymelink_checks, ""},
    {"solana", "Solana", "", "001", "Solana Pay specification 1.1", Confidence::specification, solana_checks, ""},
    {"stcpay", "STC Pay", "", "SA", "observed", Confidence::observed, stcpay_checks, ""},
    {"stellar", "Stellar", "", "001", "SEP-7 2.1.0, SEP-23", Confidence::specification, stellar_checks, ""},
    {"suning", "Suning", "苏宁支付", "CN", "consumer code prefix as in the Lakala open platform's table", Confidence::documented, {}, ""},
    {"swiss_qrbill", "Swiss QR-bill", "", "CH", "SIX, Swiss Implementation Guidelines for the QR-bill v2.3; Swico S1 v1.2", Confidence::specification, swiss_qrbill_checks, ""},
    {"taler", "GNU Taler", "", "001", "GNU Taler, LSD 0006: The 'taler' URI scheme for wallet interactions", Confidence::specification, {}, ""},
    {"tanqr", "TANQR", "", "TZ", "Bank of Tanzania, TANQR Code Standard 2022", Confidence::documented, tanqr_checks, ""},
    {"taobao", "Taobao", "淘宝", "CN", "observed", Confidence::observed, {}, ""},
    {"tencent_transit", "Tencent ride code", "腾讯乘车码", "CN", "observed", Confidence::observed, {}, ""},
    {"th_botbarcode", "Thai bill payment bar code", "", "TH", "Bank of Thailand, Standard of bar code and QR code for bill payment", Confidence::specification, {}, ""},
    {"tiktok", "TikTok", "", "001", "observed", Confidence::observed, {}, ""},
    {"tmall", "Tmall", "天猫", "CN", "observed", Confidence::observed, {}, ""},
    {"ton", "TON", "", "001", "TEP-2; transfer links of its wallets", Confidence::documented, ton_checks, ""},
    {"toutiao", "Toutiao", "今日头条", "CN", "observed", Confidence::observed, {}, ""},
    {"tr_karekod", "TR Karekod", "", "TR", "TCMB, TR Karekod (FAST); BKM, TR Karekod for cards", Confidence::documented, tr_karekod_checks, ""},
    {"transferencias_ar", "Transferencias 3.0", "", "AR", "BCRA, Com. A 7153: Transferencias 3.0, código QR interoperable", Confidence::documented, transferencias_ar_checks, ""},
    {"transit_operator", "Transport operator's ride code", "公交公司乘车码", "CN", "observed", Confidence::observed, {}, ""},
    {"transit_platform", "Unified ride code platform", "统一发码平台乘车码", "CN", "observed first byte", Confidence::observed, {}, ""},
    {"tron", "TRON", "", "001", "TRON address format", Confidence::documented, tron_checks, ""},
    {"truemoney_slip", "TrueMoney slip", "", "TH", "TrueMoney slip QR, as observed", Confidence::observed, truemoney_slip_checks, ""},
    {"tw_einvoice", "Taiwanese e-invoice", "電子發票", "TW", "Ministry of Finance, specification of bar codes of electronic invoices (電子發票證明聯一維及二維條碼規格說明), v1.9", Confidence::specification, {}, ""},
    {"tw_jkopay", "JKOPAY", "街口支付", "TW", "observed", Confidence::observed, {}, ""},
    {"twqr", "TWQR", "台灣Pay", "TW", "FISC, TWQR (QR code common specification), TWQRP addresses and merchant-presented codes", Confidence::documented, twqr_checks, ""},
    {"ua_nbu", "NBU QR", "", "UA", "National Bank of Ukraine, rules for QR codes of credit transfers: versions 001 to 003 (Resolution 97 of 19.08.2025)", Confidence::specification, ua_nbu_checks, ""},
    {"uepay", "UePay", "极易付", "MO", "observed hosts", Confidence::observed, {}, ""},
    {"umpqr_za", "UMPQR", "", "ZA", "observed", Confidence::observed, umpqr_za_checks, ""},
    {"unionpay", "UnionPay", "银联", "CN", "observed codes; userAuth interface as documented", Confidence::observed, {}, ""},
    {"unionpay_cpm", "UnionPay cards", "银联卡", "001", "EMVCo QRCPS-CPM v1.1, AID A000000333", Confidence::specification, {}, "unionpay"},
    {"us_cashapp", "Cash App", "", "US", "Cash App $cashtag links, as documented for their users", Confidence::documented, {}, ""},
    {"us_venmo", "Venmo", "", "US", "Venmo payment links and QR codes, as documented for their users", Confidence::documented, {}, ""},
    {"us_zelle", "Zelle", "", "US", "observed in the codes of several banks' apps", Confidence::documented, {}, ""},
    {"uz_click", "Click", "", "UZ", "docs.click.uz, payment by link; observed codes of shops", Confidence::documented, {}, ""},
    {"uz_payme", "Payme", "", "UZ", "developer.help.paycom.uz, payment by link; observed codes of shops", Confidence::documented, {}, ""},
    {"vbill", "Suixingpay", "随行付", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"vietqr", "VietQR", "", "VN", "NAPAS, VietQR format for NAPAS247 by QR code, v1.0", Confidence::specification, vietqr_checks, ""},
    {"visa", "Visa", "Visa", "001", "EMVCo QRCPS-MPM v1.1, IDs 02-03", Confidence::specification, visa_checks, ""},
    {"vn_momo", "MoMo", "", "VN", "MoMo developer documentation (links); observed (codes of before VietQR)", Confidence::documented, {}, ""},
    {"vn_zalopay", "ZaloPay", "", "VN", "ZaloPay developer documentation (orders); observed (transfers)", Confidence::documented, {}, ""},
    {"vnpay", "VNPAY-QR", "", "VN", "VNPAY-QR, as observed", Confidence::observed, vnpay_checks, ""},
    {"walletconnect", "WalletConnect", "", "001", "EIP-1328; WalletConnect 2.0 pairing URI", Confidence::specification, {}, ""},
    {"wechat", "WeChat", "微信", "CN", "observed; mini program URL Link and URL Scheme as documented", Confidence::observed, {}, ""},
    {"wechat_pay", "WeChat Pay", "微信支付", "CN", "pay.weixin.qq.com, Native pay APIv2 6.4, micropay 5.1; observed collect codes", Confidence::documented, {}, ""},
    {"wecom", "WeCom", "企业微信", "CN", "observed", Confidence::observed, {}, ""},
    {"wise", "Wise", "", "001", "Wise payment links, as documented for its users", Confidence::documented, {}, ""},
    {"wo_pay", "Wo Pay", "沃支付", "CN", "observed", Confidence::observed, {}, ""},
    {"xianyu", "Xianyu", "闲鱼", "CN", "observed", Confidence::observed, {}, ""},
    {"xiaohongshu", "Xiaohongshu", "小红书", "CN", "observed", Confidence::observed, {}, ""},
    {"yape_pe", "Yape", "", "PE", "observed", Confidence::observed, yape_pe_checks, ""},
    {"yeepay", "YeePay", "易宝支付", "CN", "aggregate cashier as documented", Confidence::documented, {}, ""},
    {"ysepay", "YSEPay", "银盛支付", "CN", "observed hosts", Confidence::observed, {}, ""},
    {"za_netcash", "Netcash Pay Now", "", "ZA", "Netcash Pay Now documentation; observed codes", Confidence::observed, {}, ""},
    {"za_parking", "parking ticket (South Africa)", "", "ZA", "observed", Confidence::observed, {}, ""},
    {"za_payat", "Pay@", "", "ZA", "observed", Confidence::observed, {}, ""},
    {"za_qrplus", "QR+ (South Africa)", "", "ZA", "SARB, QR+ specification v1.0.0 (December 2025)", Confidence::documented, {}, ""},
    {"za_retail", "South African retail QR", "", "ZA", "observed", Confidence::observed, za_retail_checks, ""},
    {"za_scantopay", "Scan to Pay", "", "ZA", "Scan to Pay (formerly Masterpass) developer documentation; observed codes", Confidence::observed, {}, ""},
    {"za_snapscan", "SnapScan", "", "ZA", "SnapScan developer documentation (links); observed (till numbers)", Confidence::documented, {}, ""},
    {"za_transactionjunction", "Transaction Junction", "", "ZA", "observed", Confidence::observed, {}, ""},
    {"za_wigroup", "wiGroup", "", "ZA", "observed", Confidence::observed, {}, ""},
    {"za_zapper", "Zapper", "", "ZA", "observed; the numbers of fields as in public decoders", Confidence::observed, {}, ""},
    {"zcash", "Zcash", "", "001", "ZIP 321", Confidence::specification, zcash_checks, ""},
    {"zonghengke", "Zonghengke", "纵横客", "CN", "observed hosts", Confidence::observed, {}, ""},
};

constexpr App kApps[] = {
    {"alipay", "Alipay", "支付宝", "com.eg.android.AlipayGphone", alipay_links, alipay_agents},
    {"alipay_hk", "AlipayHK", "支付宝香港", "", alipay_hk_links, alipay_hk_agents},
    {"baidu", "Baidu", "百度", "", baidu_links, baidu_agents},
    {"bcel_onepay", "BCEL One", "", "com.bcel.bcelone", bcel_onepay_links, {}},
    {"be_bancontact", "Bancontact Pay", "", "mobi.inthepocket.bcmc.bancontact", be_bancontact_links, {}},
    {"ch_twint", "TWINT", "", "ch.twint.payment", ch_twint_links, {}},
    {"dingtalk", "DingTalk", "钉钉", "", dingtalk_links, dingtalk_agents},
    {"dk_mobilepay", "MobilePay", "", "dk.danskebank.mobilepay", dk_mobilepay_links, {}},
    {"douyin", "Douyin", "抖音", "", douyin_links, douyin_agents},
    {"eg_instapay", "InstaPay", "", "com.egyptianbanks.instapay", eg_instapay_links, {}},
    {"fi_mobilepay", "MobilePay", "", "fi.danskebank.mobilepay", fi_mobilepay_links, {}},
    {"hk_payme", "PayMe", "", "hk.com.hsbc.paymefromhsbc", hk_payme_links, {}},
    {"il_bit", "bit", "", "com.bnhp.payments.paymentsapp", il_bit_links, {}},
    {"it_pagopa", "IO", "", "it.pagopa.io.app", {}, {}},
    {"jp_aupay", "au PAY", "", "jp.auone.wallet", {}, {}},
    {"jp_dbarai", "d Barai", "", "com.nttdocomo.keitai.payment", {}, {}},
    {"jp_linepay", "LINE", "", "jp.naver.line.android", jp_linepay_links, {}},
    {"jp_merpay", "Mercari", "", "com.kouzoh.mercari", {}, {}},
    {"jp_paypay", "PayPay", "", "jp.ne.paypay.android.app", jp_paypay_links, {}},
    {"jp_rakutenpay", "Rakuten Pay", "", "jp.co.rakuten.pay", {}, {}},
    {"kr_kakaopay", "KakaoPay", "", "com.kakaopay.app", kr_kakaopay_links, {}},
    {"kr_toss", "Toss", "", "viva.republica.toss", kr_toss_links, {}},
    {"kz_kaspi", "Kaspi.kz", "", "kz.kaspi.mobile", kz_kaspi_links, {}},
    {"mercadopago", "Mercado Pago", "", "com.mercadopago.wallet", {}, {}},
    {"monzo", "Monzo", "", "co.uk.getmondo", monzo_links, {}},
    {"nequi", "Nequi", "", "com.nequi.MobileApp", {}, {}},
    {"nl_tikkie", "Tikkie", "", "com.abnamro.nl.tikkie", nl_tikkie_links, {}},
    {"no_vipps", "Vipps", "", "no.dnb.vipps", no_vipps_links, {}},
    {"np_esewa", "eSewa", "", "com.f1soft.esewa", {}, {}},
    {"np_khalti", "Khalti", "", "com.khalti", {}, {}},
    {"paypal", "PayPal", "", "com.paypal.android.p2pmobile", paypal_links, {}},
    {"qq_wallet", "QQ", "QQ", "com.tencent.mobileqq", {}, qq_wallet_agents},
    {"revolut", "Revolut", "", "com.revolut.revolut", revolut_links, {}},
    {"ru_sbp", "SBPay", "", "ru.nspk.sbpay", ru_sbp_links, {}},
    {"se_swish", "Swish", "", "se.bankgirot.swish", se_swish_links, {}},
    {"stcpay", "STC Pay", "", "sa.com.stcpay", {}, {}},
    {"taobao", "Taobao", "淘宝", "", taobao_links, taobao_agents},
    {"tw_jkopay", "JKOPAY", "街口支付", "com.jkos.app", tw_jkopay_links, {}},
    {"twqr", "Taiwan Pay", "台灣行動支付", "", {}, {}},
    {"unionpay", "UnionPay", "云闪付", "com.unionpay", unionpay_links, unionpay_agents},
    {"us_cashapp", "Cash App", "", "com.squareup.cash", us_cashapp_links, {}},
    {"us_venmo", "Venmo", "", "com.venmo", us_venmo_links, {}},
    {"uz_click", "Click", "", "air.com.ssdsoftwaresolutions.clickuz", uz_click_links, {}},
    {"uz_payme", "Payme", "", "uz.dida.payme", uz_payme_links, {}},
    {"vn_momo", "MoMo", "", "com.mservice.momotransfer", vn_momo_links, {}},
    {"vn_zalopay", "ZaloPay", "", "vn.com.vng.zalopay", vn_zalopay_links, {}},
    {"wechat", "WeChat", "微信", "com.tencent.mm", wechat_links, {}},
    {"wechat_pay", "WeChat", "微信", "com.tencent.mm", wechat_pay_links, wechat_pay_agents},
    {"wecom", "WeCom", "企业微信", "com.tencent.wework", {}, wecom_agents},
    {"wise", "Wise", "", "com.transferwise.android", wise_links, {}},
    {"yape_pe", "Yape", "", "com.bcp.innovacxion.yapeapp", {}, {}},
    {"za_scantopay", "Scan to Pay", "", "", za_scantopay_links, {}},
    {"za_snapscan", "SnapScan", "", "", za_snapscan_links, {}},
    {"za_zapper", "Zapper", "", "", za_zapper_links, {}},
};

}  // namespace

std::span<const Ecosystem> ecosystems() noexcept { return kEcosystems; }

std::span<const App> built_in_apps() noexcept { return kApps; }

}  // namespace moongate
