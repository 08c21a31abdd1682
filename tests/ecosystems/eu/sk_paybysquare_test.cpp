// The codes were packed by Python's lzma and zlib.
#include <array>

#include "ecosystems/near_miss.hpp"

using namespace moongate;
using namespace moongate::answers;

namespace {

constexpr std::string_view kTwoPayments =
    "0809E0004SD5J0LG9CA9208U3EQ8AQRL7III4U4B5UM3E2O53BTGA9J3DRGGMOQG687MG3I81O1BURUJMIU3FHV9DV6DJN"
    "GBEMQJV23954C18DGQ83QJ1KJN44K8LOS7J3D2RR0DGPJ8QP4OB8NT3EVLA0OJBP96PE3UGNB3M4LJFVV3R3800";
constexpr std::string_view kStandingOrder =
    "08056000BMD4VI5092OR1F8Q8TDBRG02KOF74MM6L02PG4QBAF1MCUCLEFCOLLESQV9EAGLCCD21M6PJL6UNEKEI6UP16P"
    "EG7LMCFDVA33JIRH3VNQO0U18AHCG8B0DGFTGVR76080";
constexpr std::string_view kDirectDebit =
    "0805U0008OAK5GSG9L6TIVS1F616AVA979AT4PLCK27EQE21Q3BA2D8PT6NO5NQ3SPNCHTTRUFUM5DQNOGH101JV0IB3S6"
    "C1UF279F7S99CIVRCNLG9D87HCOHG3LB5F6DA613R9T38KRNIFVV17T000";
constexpr std::string_view kBadChecksum =
    "0803O0000203OUPQ8OJFLG78N2DIVTS2LLM0GD5R4H9MHEENF1AJ3HSABL9CCIOE236KT2H0U222CVS7ST1KUPFV4RNVVV"
    "MAQG00";
constexpr std::string_view kBadIban =
    "0803O0000EOSNQR8LSEBH3TO58VKVANLLQACCS6GS8OFDCCTO87DM78GFFCQV4VCC99Q1HBMJ2PKB9KMDJOJ99B51UP5HV"
    "VVLFT0000";
constexpr std::string_view kNoAccount =
    "080240008ARRS1OLP2PVLDNTUM0ITBPHAJ9OIFG0UKKAC8T5LMCO5VVV03Q0000";
constexpr std::string_view kOpen =
    "0803C0004IRTDJB4I57UJREFKFFDTNF7C4TE9U660V7LBGSBO8FG5FNMQJR4BMMH3ULGSIU84GPS9UP44JVVVTQR2000";

}  // namespace

TEST_CASE("sk_paybysquare: of two payments the first is told") {
  const auto code = classify(kTwoPayments);
  CHECK(code.ecosystem == "sk_paybysquare");
  CHECK(code.valid);
  CHECK(code.scheme == "payment_order");
  CHECK(code.payee.account == "SK6807200002891987426353");
  CHECK(code.payee.name == "Prvy");
  CHECK(code.amount == Money{"1.5", "EUR"});
  CHECK(code.reference == "7");
  CHECK(field(code, "BIC") == "TATRSKBX");
}

TEST_CASE("sk_paybysquare: standing orders and direct debits") {
  const auto standing = classify(kStandingOrder);
  CHECK(standing.valid);
  CHECK(standing.scheme == "standing_order");
  CHECK(standing.reference == "REF1");
  CHECK(field(standing, "Day") == "15");
  CHECK(field(standing, "Periodicity") == "m");
  CHECK(field(standing, "LastDate") == "20271231");
  const auto debit = classify(kDirectDebit);
  CHECK(debit.valid);
  CHECK(debit.scheme == "direct_debit");
  CHECK(field(debit, "MandateID") == "MANDATE");
  CHECK(field(debit, "MaxAmount") == "99.5");
}

TEST_CASE("sk_paybysquare: near misses") {
  CHECK(has_error(classify(kBadChecksum), Errc::crc_mismatch, "CRC32"));
  CHECK(has_error(classify(kBadIban), Errc::crc_mismatch, "IBAN"));
  CHECK(has_error(classify(kNoAccount), Errc::missing_field, "BankAccounts"));
  CHECK(has_error(classify(kOpen.substr(0, 64)), Errc::truncated, "data"));
  for (const auto text : {kBadChecksum, kBadIban, kNoAccount}) {
    CHECK(classify(text).ecosystem == "sk_paybysquare");
  }
}

TEST_CASE("sk_paybysquare: an open amount, and small letters") {
  const auto open = classify(kOpen);
  CHECK(open.valid);
  CHECK_FALSE(open.amount);
  CHECK(field(open, "currency") == "EUR");
  std::string small(kOpen);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  const auto loose = classify(small);
  CHECK(loose.valid);
  CHECK(loose.flags.has(Flag::nonstandard));
}

// Version 1.0 has a header of zeros: what follows may look like an object 00 of a few characters
// and then one of a card network, both damaged.
TEST_CASE("sk_paybysquare: version 1.0 is no damaged merchant-presented code") {
  struct Row {
    std::string_view text;
    std::string_view amount;
    std::string_view symbol;
  };
  for (const Row& row : {
           Row{"0003Q0002A1098RNTKKCI8SE8MK06JVNNNMEFEHUMSK6P5V0SCI5FDPK3BJ9E8DDV6VEUJU8CHATSKIM80H"
               "7P6KVV"
               "VKJTR949VVVVM4U8000",
               "27.00", "98418"},
           Row{"0003S0005UEC72GG9C97P9TGJGMC9BFBNJ1M21U5TFPE0OG22U3PLUTMAIQAK6E6A3IV4O7S1SB2HSJQC41"
               "D4G2NH"
               "2L1QAP9DQERVVTC4Q000",
               "30.00", "619869"},
           Row{"0003S000244GGQ968C5Q2JMK1KMHP7I1PSJ7LD0MJUOLUPK1KT2DOK8131FLLN5E1B6AHLUPLO9DNAJBIMO"
               "0ITHUK"
               "NR40L2L8G9LVVS64V000",
               "35.00", "147702"},
       }) {
    CAPTURE(row.text);
    const auto code = classify(row.text);
    CHECK(code.ecosystem == "sk_paybysquare");
    CHECK(code.valid);
    CHECK(code.amount == Money{std::string(row.amount), "EUR"});
    CHECK(code.reference == row.symbol);
    CHECK(code.payee.account == "SK6807200002891987426353");
  }
}

TEST_CASE("sk_paybysquare: what only looks like one is nobody's") {
  for (const std::string_view text : {
           "08", "080000000000000000000000", "0803C0004IRTDJB4I57U", "INVALID123XYZ",
           "00000000000000000000000000000000A",    // no length
           "0803C0004IRTDJB4I57UJREFKFFDTNFWXYZ",  // letters that base32hex does not have
       }) {
    CAPTURE(text);
    CHECK(classify(text).ecosystem != "sk_invoicebysquare");
    CHECK_FALSE((classify(text).ecosystem == "sk_paybysquare" && classify(text).valid));
  }
}

TEST_CASE("sk_paybysquare: every element of a payment order") {
  const auto code = classify(
      "0806U00038IPA8S292O2K4LPTBTT0G7I1E46GB7O41FG0I2NM5D1J9D19OQIOMI51459DJ2JNA17QTEJUREALBR58OBO"
      "VPR1PIBLU0LUD1ODLHL9710L62VJ6D209UGB487PRDIII4B18H3KSH5Q7R72SG810JOL3O6JT841FA5M8I7VB35C00"
      "0");
  CHECK(code.ecosystem == "sk_paybysquare");
  CHECK(code.valid);
  CHECK(code.scheme == "payment_order");
  CHECK(code.amount == Money{"10.5", "EUR"});
  CHECK(code.reference == "123");
  CHECK(code.payee.name == "Meno");
  CHECK(code.payee.account == "SK6807200002891987426353");
  CHECK(field(code, "InvoiceID") == "INV1");
  CHECK(field(code, "PaymentDueDate") == "20300131");
  CHECK(field(code, "ConstantSymbol") == "0308");
  CHECK(field(code, "SpecificSymbol") == "99");
  CHECK(field(code, "PaymentNote") == "Poznamka");
  CHECK(field(code, "BeneficiaryAddressLine2") == "Mesto");
}

// PAY by square 1.2.0, data model: what may stand in each element.
TEST_CASE("sk_paybysquare: an element that the data model does not allow") {
  const std::array rows = {
      NearMiss{"PaymentOptions",
               "0806M000A258FBUG9C4VSMI8VQ9KDCPKIQM8MUIVNMTCC6APSJPV6GLUF2L59TRFCEJU8AMJUBDTNVF1S6N"
               "T59MBVAQ65LEKVNVGFFIIJ7GE185H7B70ORHR0GG280C0NT72EAC8UDM92QMV79REPHGLP98LHG5DFUBSK4"
               "PG5EEKDVVJ48A00",
               Errc::bad_value, "PaymentOptions"},
      NearMiss{"Amount",
               "0806M00096P50JRG9C62MCEVN9B8I43JL1TGNJBD6J0KEBTN89CI1LO2PO59K0KGDT5RGH4670KDCFUIGHH"
               "OV28HHOVDID5HR0C5IT6KN73VSAPDASRI7OJBK8ODEAUCQTUROF87SKLK8CENURO30Q6TTSCVBN15CMBGF5"
               "H76RVPGM5000",
               Errc::bad_amount, "Amount"},
      NearMiss{"CurrencyCode",
               "0806M000BC8OGPUG9BRR6T6D822EVRDSD3C1QLRCOPBKO09FUS74QKMJ8OTQMSETC2AK9BD4U05SF10S050"
               "0VP50J9RUIFJB4FVE2NMSJHV6EFOIM9K8QL8UOD6FQJF2AUV0RIHGKLLIPSHDQ6NK9F0E0M3BHRQ9HU9JIM"
               "DASVVIKBU000",
               Errc::bad_currency, "CurrencyCode"},
      NearMiss{"PaymentDueDate",
               "0806M00044QH6QQG92SVF56D822EVT7EGT7NESIOJAP4375KOTSFTD14IMIFLIAOIQE3OKDQU57KV585G41"
               "J7Q7FH7D8JS6V24SDU81165TVDN131J9DL7D19CEBDD18LU478TH3R7984N2FI0VCK3QAUNHES6D6B8L1MG"
               "3DF7VFES3P00",
               Errc::bad_value, "PaymentDueDate"},
      NearMiss{"VariableSymbol",
               "08076000AQI06BUG9C62MCEVO9O6N9M6HTGDNVIV2LQN2UIG4SG0OVL9FCRK317D9SCPNKJN760313HF28V"
               "2IUCS10O9A7TE6A26EHRKB7MJ61QNS8SG34NQ7PUA0RCOPM4LE63FJIJPAJSTC0OCB6AG57FKS30PBRH9SC"
               "0H238K1UF82FKFVN438000",
               Errc::bad_value, "VariableSymbol"},
      NearMiss{"ConstantSymbol",
               "0806O0008G4LIORG92PSOB1GV9RRO14M0RAJ1H6NAM71TI9PN4OU4AVI92O5SK9OADJ0FKSKK83AA9Q6ERT"
               "S9F2L5DKHNDOB823MO7KTTDRA6HJ2NBHJH3HHD1VJSPMA3D7G1IRS0T02TEH1RLKF6BNOE17B1V9FVCNVDH"
               "4BVRT6LJO0",
               Errc::bad_value, "ConstantSymbol"},
      NearMiss{"SpecificSymbol",
               "0806M0000U2LQF6N7OQLREC1DM9QMT5SF908MJP1VF02QDIS149NRPQJK7QF4R4L3J5IIUQURPV22NF3SAA"
               "D186A2FJR48C3N445514STOIL7INF26DMVFLAUKMI1KBTK0GO84NF321GTD0F7NFMCJVRPN9AULPCDKLJ3B"
               "5VPFVAVM60",
               Errc::bad_value, "SpecificSymbol"},
      NearMiss{"OriginatorsReferenceInformation",
               "0808U0000GP6S58Q9EL5L9EE3V25I5BM4687PRQPRJD7CVMLLN6D7NEO4G9H2CLEKJ564UM32GH6TVOLSIF"
               "IH7672TRL1445VBBNON0DKA0T4ETAO74U6NPGCF943QJRL7TPNUUEJ74UGA0SL8P40H0E45KKODU2ISP5OE"
               "861ADQONVTHF600",
               Errc::bad_length, "OriginatorsReferenceInformation"},
      NearMiss{
          "PaymentNote",
          "080F00009SO8HGR09C62MCF025JPTSJPJJE212STCRIN98COQJLT77HJFT7TE96Q20H5Q89KVKLLTBFHCU5UQRTF"
          "TVV906MBD2VB2D65DES8P4709VDHB4R3GJTQI1QKM829I2LM6REA9BB4U4C43I8IV51SOIT8VVVHV6D000",
          Errc::bad_length, "PaymentNote"},
      NearMiss{
          "BIC",
          "0806E000D260NQJG9C62MCEVR27VN25L22INTA6C5H9Q081URPJSIHVDFS880DMNGHSH5ATJCLQ74ESTM0A438D5"
          "4OAHGAH024NLFNG2R4F106R4BNT7B7FDQKNMMQFFOKFPKB925242F57DRNU10HI43L2215J84N4VV8RD8000",
          Errc::bad_value, "BIC"},
      NearMiss{"no option",
               "0806K0001AE5PT1D8C5BR8OHPBEEI73BVIIO36C97DEDH220JUD92SD83J0LJ22VL9P7DQU4A3RK48OIRGI"
               "1HQ8ORBOO3O9MC22AL2RU6IHPN70OS6CK4067GV5KIVFQG22DDKB3760NJG2VE78ECCIFCRBR3013C1KE2S"
               "S296FI3UPJ3G00",
               Errc::missing_field, "PaymentOptions"},
      NearMiss{
          "no currency",
          "0806G0006U6PAGT092SVF56DC5VTFKQCIBPHQFH0JQ6R7M6LESI84E0SS7P4UE7MM7J0GJE4TBSEI4SI2JFAFUB3"
          "720U1K1CJCR28ITN4MKL9R08AH8IKUFC2PR1C97MGQUNIP5IIS9M2QU9ACN5JDHDRN5GBL47JHRVVP2V0000",
          Errc::missing_field, "CurrencyCode"},
      NearMiss{"ten accounts",
               "0806M0001AB41434G463JKI626MOAFCHAA6VORHUMLS6KFED1VAC1IIHHKUO85PSQMK86B6QOBJDVMNTUKT"
               "U7L15LFSQI0K2O10F6BERPNNB1QN6VP1CTJ9FVSM0DFTO5UA6G26PPORO1U40VMJHVNVRR4L4JO83S8JCS8"
               "LLGVVU26B000",
               Errc::bad_value, "BankAccountsCount"},
      NearMiss{"no IBAN",
               "08056000DGFVS2BVRUFEDVQKRMQ1V0QANIGQAEEUI5HUSTBCUQ9HS54M25AK46977NL2U1GF7HTTH8HSUTB"
               "UI6I7BM5LDOVQPROQUV5HAEDLL9FI818PA5LL72ROVB5FM91HTLSUVVS2H200",
               Errc::missing_field, "IBAN"},
      NearMiss{"no payment", "0800C0001KJI328592V1CE2VVVVG1V0000", Errc::missing_field, "Payments"},
      NearMiss{"an element too many",
               "0806Q0007I5OUIHG9C98Q7MDL1S2E8VJ3BKD9QRGROQP35QPQS1ACO70KVNG4LP4CL2JDK971FMFFQ77LGN"
               "NN51AJUNMM169ABBNOLHJR5QLPAVHL2K86EKF10HCCQ79H2OLJ5C40LSNMQB3H73RNNU7PEQ3IS2O7F0CNH"
               "2IVFSFFVUFLL000",
               Errc::trailing_data, ""},
      NearMiss{"invoice id of 11",
               "0807C0002I9SRQCHH1M4FIU5IN48HVF81U1G06SAUSOK3LE6EICA10GHG2IJ1TLDG4ITJ7U0R09SDCUMOT3"
               "9TR5DDVO3VBJKN2FFFSG18RPNB19BSI48C0M26PNQP6HBRJQI8B7S559RK8D1AI7T7O2FM9DHRD5MO009EV"
               "VDTRH78OAI72URPUKSSU00",
               Errc::bad_length, "InvoiceID"},
  };
  check_near_misses("sk_paybysquare", rows);
}
