#include "reader/backend/common_characters.hpp"

#include <algorithm>
#include <string_view>

namespace moongate::reader {

namespace {

constexpr std::u32string_view kSimplified =
    U"的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过"
    U"发后作里"
    U"用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因"
    U"只从想实"
    U"日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向"
    U"头文体政"
    U"美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提"
    U"立及比员"
    U"解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做"
    U"接必场件"
    U"计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且"
    U"权思王象"
    U"完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运付"
    U"款码店商"
    U"车费停场收钱单宝支微扫订座请价元号票买卖餐厅酒茶饭面房客欢迎网络密银卡账户转充值优惠券会员园"
    U"库室楼层"
    U"街镇县省京沪广深圳州杭津渝停缴医药超便利食堂水果鲜服装饰鞋包美容发理洗修租物业快递学校幼儿";

constexpr std::u32string_view kTraditional =
    U"的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過"
    U"發後作裡"
    U"用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心她本前開但因"
    U"只從想實"
    U"日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向"
    U"頭文體政"
    U"美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提"
    U"立及比員"
    U"解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做"
    U"接必場件"
    U"計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且"
    U"權思王象"
    U"完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運付"
    U"款碼店商"
    U"車費停場收錢單寶支微掃訂座請價元號票買賣餐廳酒茶飯麵房客歡迎網絡密銀卡帳戶轉充值優惠券會員園"
    U"庫室樓層"
    U"街鎮縣省臺灣台北香港澳門縣停繳醫藥超便利食堂水果鮮服裝飾鞋包美容髮理洗修租物業快遞學校幼兒先"
    U"生小姐";

constexpr std::u32string_view kKorean =
    U"이다는의가을를에은도로고하지사서기인한자원결제페주차장요금영수증입니해세시대정보일리어부라아"
    U"나그들있것게수"
    U"전여구상선생성소스으조과국비와안면무마만모미바여오우위유으음의점진치카코크터트통판포품프학합"
    U"행현호화확환"
    U"회후김박최서울시구동길로번호카드은행계좌이체송금확인등록회원상점식당커피매장주문배달예약할인"
    U"쿠폰포인트";

bool holds(std::u32string_view characters, char32_t c) noexcept {
  return std::find(characters.begin(), characters.end(), c) != characters.end();
}

}  // namespace

bool is_common_simplified(char32_t c) noexcept { return holds(kSimplified, c); }
bool is_common_traditional(char32_t c) noexcept { return holds(kTraditional, c); }
bool is_common_korean(char32_t c) noexcept { return holds(kKorean, c); }

}  // namespace moongate::reader
