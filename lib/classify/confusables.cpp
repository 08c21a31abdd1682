// Which characters outside ASCII read like ASCII: compatibility forms and letters with marks as
// Unicode decomposes them (UAX 15), letters of other scripts as UTS 39 names them, and small
// letters that read like a capital.
#include "classify/confusables.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "model/utf8.hpp"

namespace moongate {
namespace {

struct Look {
  std::string_view as;
  std::string_view characters;  // UTF-8
};

// Characters written from right to left stand as escapes, so that editors leave them in place.
// clang-format off
constexpr std::array<Look, 74> kLooks = {{
    {"-", "˗\u0640‐‑‒–—―⁃−ー一﹘﹣ｰ"},
    {".", "·•․‧∙⋅。ꞏ︒﹒｡"},
    {"/", "⁄∕╱⧸"},
    {"0", "⁰₀⓪"},
    {"1", "¹₁"},
    {"2", "²ƧƨƻɁɂʔϨϩշᒿ₂ꙄꙅꛯꝚꝛ"},
    {"3", "³ƷǮǯȜȝʒʓЗЭзэҘҙӞӟӠӡ₃ⳌⳍꝪꝫꞫ𑢪𑣊𖼻"},
    {"4", "ЧчᏎ⁴₄ꮞ𑢯𑣏"},
    {"5", "Ƽ⁵₅𑢻𑣛"},
    {"6", "бᏮ⁶₆Ⳓⳓꮾ𑣕"},
    {"7", "⁷₇𐓒𐓺𑣆"},
    {"8", "ȢȣՅ৪੪\u0B03ᴽ⁸₈𐌚\U0001E8CB"},
    {"9", "৭੧୨൭⁹₉ⳊⳋꝮꝯ𑢬𑢶𑣌𑣖"},
    {"a",
     "ªÀÁÂÃÄÅàáâãäåĀāĂăĄąƛǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺɐɑɒΆΑΔΛάαλАаӐӑӒӓᎪᗅᴀᴧᴬᵃᵅḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴ"
     "ẵẶặἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼₐÅⱥⱭⱯⱰꓮꭺ𐊠𖽀"},
    {"b", "ßƀƁƂƃƄƅɃɓʙΒβϐБВЪЬвъьѢѣҌҍᏏᏴᏼᑲᑳᖯᗷᲇᴃᴮᵇḂḃḄḅḆḇẞℬꓐꞴꮟ𐊂𐊡𐌁𐞅"},
    {"c", "ÇçĆćĈĉĊċČčƆȻȼɔɕϲϹСсҪҫᏟᲃᴄᶜḈḉℂℭⅭⅽⲤⲥꓚꞒꞓꟲꮯ𐊢𐌂𐐕𐐽𐔜𑣩𑣲"},
    {"d", "ÐðĎďĐđƉƊƋƌȸɖɗԀԁԂԃձᎠᏧᑯᗞᗪᴅᴆᴰᵈḊḋḌḍḎḏḐḑḒḓⅅⅆⅮⅾꓒꓓꝹꝺꭰꮷ𐞋𐞌"},
    {"e",
     "ÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƏƐǝȄȅȆȇȨȩɆɇɘəɚɛɜɝɞΈΕΞΣέεξϵЀЁЄЕеѐёєҼҽҾҿӖӗԐԑᎬᴇᴱᵉḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾ"
     "ếỀềỂểỄễỆệἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈₑ℮ℯℰⅇⴹꓰꬃꬲꭼ𐊆𑢦𑢮𑣎"},
    {"f", "ƑƒƩʃʄϜϝғԲՔբᖴᵮᶠḞḟẝℱꓝꜰꞘꞙꟳꬵ𐊇𐊥𐔥𑢢𑣂"},
    {"g", "ĜĝĞğĠġĢģƍƓǤǥǦǧǴǵɠɡɢʛԌԍՑցᏀᏳᏻᴳᵍᶃᶢḠḡℊꓖꞠꞡꞬꮐ𐞓"},
    {"h",
     "ĤĥĦħȞȟɦɧʜʰʱΉΗЂЋНнђћҢңҤҥҺһӇӈӉӊՀիհᎻᏂᏲᏺᕼᴴᵸḢḣḤḥḦḧḨḩḪḫẖἨἩἪἫἬἭἮἯᾘᾙᾚᾛᾜᾝᾞᾟῊΉῌₕℋℌℍℎℏⱧⱨⲎⲏꓧꚔꚕ"
     "Ɦꟸꮋꮒ𐋏𐞕"},
    {"i",
     "ÌÍÎÏìíîïĨĩĪīĬĭĮįİıǏǐȈȉȊȋɨɩɪ˛ͺΐίιϊіїᎥᴵᵢᵻᵼᶤᶥᶦᶧḬḭḮḯỈỉỊịἰἱἲἳἴἵἶἷὶίιῐῑῒΐῖῗⁱℐℑℹⅈⅠⅰꙆꙇꞮꭵ𑣃"},
    {"j", "ĴĵǰȷɈɉɟʝʲͿϳЈјյᎫᒍᴊᴶⅉⱼꓙꞲꭻ"},
    {"k", "ĶķĸƘƙǨǩʞΚκϰЌКкќҚқҜҝҞҟҠҡӃӄᏦᛕᴋᴷᵏḰḱḲḳḴḵₖKⱩⱪⲔⲕꓗꝀꝁꝂꝃꝄꝅꞢꞣꞰꮶ𐔘"},
    {"l",
     "ĹĺĻļĽľŁłƖƗƚǀȽɫɬɭɮʟˡΊΙΪІЇӀӏԼլվւ\u05C0\u05D5\u05DF\u0622\u0623\u0625\u0627\u0661"
     "\u0673۱\u07CAᏞᒪᛁᴌᴸᶩḶḷḸḹḺḻḼḽἸἹἺἻἼἽἾἿῘῙῚΊₗℒℓⅬⅼⱠⱡⱢⲒⲓⳐⳑⵏꓡꓲꞀꞁꞋꞌꞭꭞꮮ𐊊𐌉𐌠𐐛𐑃𐔦𐞶𑢣𑢲𑣒𖼖𖼨"
     "\U0001E8C7\U0001EE00\U0001EE80"},
    {"m", "ɱΜϺϻМмӍӎտᎷᗰᛖᴍᴹᵐᵯḾḿṀṁṂṃₘℳⅯⅿⱮⲘⲙꓟꮇ𐊰𐌑𑜀𑣣"},
    {"n",
     "ÑñŃńŅņŇňŉŊŋƝƞǸǹȠɲɳɴΝΠήηπЍИЙЛПлпԈԉՈՌըղոռրᴎᴨᴫᴺᵰᶯṄṅṆṇṈṉṊṋἠἡἢἣἤἥἦἧὴήᾐᾑᾒᾓᾔᾕᾖᾗῂῃῄῆῇⁿₙℕⲚⲛ"
     "ꓠꞐꞑꞤꞥ𐔓"},
    {"o",
     "ºÒÓÔÕÖØòóôõöøŌōŎŏŐőƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɵɶΌΏΘΟΦΩδθοςσφόϑϕϘϴОФофѲѳҨҩӦӧӨөӪӫՕփօֆ"
     "\u05E1\u0647\u0665\u06BE\u06C0\u06C1\u06C2\u06D5۵\u06FF\u07C0०০੦૦ଠ୦௦\u0C02౦\u0C82೦"
     "\u0D02ഠ൦\u0D82๐໐ဝ၀ჿዐᎤᎾᏫᲂᲿᴏᴑᴼᵒᶱᶿṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌₒℴⲞ"
     "ⲟⴱⵁⵔ〇ꓳꝊꝋꬽꬾꭴꮎꮻ𐊒𐊫𐐄𐐬𐓂𐓪𐔖𐞢𑓐𑢨𑢵𑢷𑣈𑣗𑣠\U0001EE24\U0001EE64\U0001EE84"},
    {"p", "ÞþƤƥƿǷΡρϱРрքᏢᑭᴘᴩᴾᵖᵨᵽṔṕṖṗῤῥῬₚℙⱣⲢⲣꓑꝐꝑꝒꝓꮲ𐊕"},
    {"q", "ɊɋʠϙԚԛԳԶգզℚⵕꝖꝗꝘꝙꟴ𐞥"},
    {"r", "ŔŕŖŗŘřƦȐȑȒȓɌɍɹɺɻɼɽɾɿʀʁʳЃГгѓҐґҒҔҕᎡᎱᏒᖇᴙᴦᴿᵣᵲṘṙṚṛṜṝṞṟℛℜℝⱤⲄⲅꓣꞂꞃꞦꞧꭇꭈꭱꮁꮢ𐒴𐓜𐞨𖼵"},
    {"s", "ŚśŜŝŞşŠšſƽȘșȿʂˢЅѕՏᏕᏚᵴᶳṠṡṢṣṤṥṦṧṨṩẛₛⱾꓢꜱꞄꞅꞨꞩꟅꮥꮪ𐊖𐐠𐑈𑢡𑣁𖼺"},
    {"t", "ŢţŤťŦŧƫƬƭƮȚțȾʇʈΤτТтҬҭեէᎢᴛᵀᵗᵵṪṫṬṭṮṯṰṱẗₜⱦⲦⲧꓔꞆꞇꞱꭲ𐊗𐊱𐌕𑢼𖼊"},
    {"u",
     "µÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưƱǓǔǕǖǗǘǙǚǛǜȔȕȖȗɄɥʉʊʋΰμυϋύЏЦийцѝџՍմսሀᏌᑌᴜᵁᵘᵤᵾᶸᶹṲṳṴṵṶṷṸṹṺṻỤụỦủ"
     "ỨứỪừỬửỮữỰựὐὑὒὓὔὕὖὗὺύῠῡῢΰῦῧꓴꞍꞞꞟꭎꭒꭟꮜ𐓎𐓶𑢸𑣘𖽂"},
    {"v", "ƲɅʌνѴѵѶѷ\u05D8\u0667۷ᏙᐯᴠᵛᵥṼṽṾṿⅤⅴⱱⱴⱽⴸꓦꛟꝞꝟꮩ𐔝𑜆𑢠𑣀𖼈"},
    {"w", "ŴŵƜɯɰʍʷωώϖШЩшщѠѡѼѽԜԝԱախպᎳᏔᴡᵂᵚẀẁẂẃẄẅẆẇẈẉẘⱲⱳꓪꝠꝡꮃꮤ𑓅𑜊𑜎𑜏𑣦𑣯"},
    {"x", "×ˣΧχЖХжхҲҳᕁᕽᚷẊẋẌẍₓⅩⅹⲬⲭⵝꓫꞳꭓ𐊐𐊴𐌗𐌢𐔧𑣬"},
    {"y",
     "ÝýÿŶŷŸƔƳƴȲȳɎɏɣɤʎʏʸˠΎΓΥΫγϒϓϔЎУуўҮүҰұӮӯӰӱӲӳყᎩᎽᲧᵞᵧᶌẎẏẙỲỳỴỵỶỷỸỹỾỿὙὛὝὟῨῩῪΎℽℾⲨⲩꓬꭚꭹꮍ𐊲𐞲𑢤𑣜𖽃"},
    {"z", "ŹźŻżŽžƵƶȤȥɀʐʑΖζᏃᴢᵶᶻᶼẐẑẒẓẔẕℤℨⱫⱬⱿꓜꮓ𐋵𑢩𑣄𑣉𑣥"},
    {"aa", "Ꜳꜳ"},
    {"ae", "ÆæǢǣǼǽӔӕᴭ"},
    {"ao", "Ꜵꜵ"},
    {"au", "Ꜷꜷ"},
    {"av", "ꜸꜹꜺꜻ"},
    {"ay", "Ꜽꜽ"},
    {"bl", "ЫыӸӹ"},
    {"dz", "ǄǅǆǱǲǳʣ"},
    {"ff", "ﬀ"},
    {"ffi", "ﬃ"},
    {"ffl", "ﬄ"},
    {"fi", "ﬁ"},
    {"fl", "ﬂ"},
    {"ii", "Ⅱⅱ"},
    {"iii", "Ⅲⅲ"},
    {"ij", "Ĳĳ"},
    {"iv", "Ⅳⅳ"},
    {"ix", "Ⅸⅸ"},
    {"lj", "Ǉǈǉ"},
    {"ll", "ǁ\u05F0‖"},
    {"lo", "Юю"},
    {"ls", "ʪ"},
    {"lz", "ʫ"},
    {"nj", "Ǌǋǌ"},
    {"oe", "Œœ"},
    {"oo", "ꚘꚙꝎꝏ"},
    {"rn", "ᶬ"},
    {"st", "ﬅﬆ"},
    {"ts", "ʦ"},
    {"uo", "ꭣ"},
    {"vi", "Ⅵⅵ"},
    {"vii", "Ⅶⅶ"},
    {"viii", "Ⅷⅷ"},
    {"xi", "Ⅺⅺ"},
    {"xii", "Ⅻⅻ"},
}};
// clang-format on

// Characters in a row that read like these, over and over.
struct Run {
  char32_t first;
  char32_t last;
  std::string_view as;
};

constexpr std::string_view kAlphabet = "abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kFromOne = "123456789";
// U+FF01 to U+FF5E are U+0021 to U+007E.
constexpr std::string_view kPrintable =
    "!\"#$%&'()*+,-./0123456789:;<=>?@abcdefghijklmnopqrstuvwxyz[\\]^_`"
    "abcdefghijklmnopqrstuvwxyz{|}~";
// Capitals, nabla, small letters, variants; "*" reads like nothing.
constexpr std::string_view kMathematicalGreek =
    "abyaezholkamneonpoetyox*ovabyoeznoikauveonpootuox*wdeokopw";

constexpr std::array<Run, 22> kRuns = {{
    {0x2460, 0x2468, kFromOne},  // in circles, in brackets, with full stops
    {0x2474, 0x247C, kFromOne},    {0x2488, 0x2490, kFromOne},
    {0x249C, 0x24B5, kAlphabet},   {0x24B6, 0x24E9, kAlphabet},
    {0x24F5, 0x24FD, kFromOne},    {0x2776, 0x277E, kFromOne},
    {0x2780, 0x2788, kFromOne},    {0x278A, 0x2792, kFromOne},
    {0xFF01, 0xFF5E, kPrintable},  {0x1D400, 0x1D6A3, kAlphabet},  // mathematical
    {0x1D6A4, 0x1D6A5, "ij"},      {0x1D6A8, 0x1D7C9, kMathematicalGreek},
    {0x1D7CA, 0x1D7CB, "f"},       {0x1D7CE, 0x1D7FF, kDigits},
    {0x1F101, 0x1F10A, kDigits},  // with commas, in brackets, squares and circles
    {0x1F110, 0x1F129, kAlphabet}, {0x1F130, 0x1F149, kAlphabet},
    {0x1F150, 0x1F169, kAlphabet}, {0x1F170, 0x1F189, kAlphabet},
    {0x1F1E6, 0x1F1FF, kAlphabet},  // regional indicators
    {0x1FBF0, 0x1FBF9, kDigits},    // of segments
}};

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array<Range, 36> kUnseen = {{
    {0x80, 0x9F},       {0xAD, 0xAD},     {0x300, 0x36F},   {0x483, 0x489},     {0x591, 0x5BD},
    {0x5BF, 0x5BF},     {0x5C1, 0x5C2},   {0x5C4, 0x5C5},   {0x610, 0x61A},     {0x61C, 0x61C},
    {0x64B, 0x65F},     {0x670, 0x670},   {0x6D6, 0x6DC},   {0x115F, 0x1160},   {0x17B4, 0x17B5},
    {0x180B, 0x180F},   {0x1AB0, 0x1AFF}, {0x1DC0, 0x1DFF}, {0x200B, 0x200F},   {0x2028, 0x202E},
    {0x2060, 0x206F},   {0x20D0, 0x20FF}, {0x2DE0, 0x2DFF}, {0x302A, 0x302D},   {0x3099, 0x309A},
    {0x3164, 0x3164},   {0xA66F, 0xA67D}, {0xA69E, 0xA69F}, {0xFE00, 0xFE0F},   {0xFE20, 0xFE2F},
    {0xFEFF, 0xFEFF},   {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D165, 0x1D1AD},
    {0xE0000, 0xE0FFF},
}};

struct Entry {
  char32_t c;
  std::string_view as;
};

std::vector<Entry> sorted_looks() {
  std::vector<Entry> entries;
  for (const Look& look : kLooks) {
    for (auto rest = look.characters; !rest.empty();) {
      const Character c = next_character(rest);
      entries.push_back({c.code, look.as});
      rest.remove_prefix(c.size);
    }
  }
  std::ranges::sort(entries, {}, &Entry::c);
  return entries;
}

}  // namespace

std::optional<std::string_view> look_of(char32_t c) {
  const auto* const run =
      std::ranges::find_if(kRuns, [&](const Run& r) { return r.first <= c && c <= r.last; });
  if (run != kRuns.end()) return run->as.substr((c - run->first) % run->as.size(), 1);
  static const std::vector<Entry> entries = sorted_looks();
  const auto found = std::ranges::lower_bound(entries, c, {}, &Entry::c);
  if (found == entries.end() || found->c != c) return std::nullopt;
  return found->as;
}

bool is_unseen(char32_t c) noexcept {
  return std::ranges::any_of(kUnseen, [&](const Range& r) { return r.first <= c && c <= r.last; });
}

}  // namespace moongate
