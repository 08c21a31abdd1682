#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

/// What may stand in a field, in the notation of ISO 13616 and SWIFT, extended.
///
/// A pattern is a sequence of elements; together they must take up the whole text.
///
///     5!n        exactly five digits              n      exactly one
///     5n         one to five                      *n     any number, none included
///     2-5n       two to five                      2-*n   two or more
///
/// The letter names a class of characters:
///
///     n  digits                            h  hexadecimal digits of either case
///     a  A-Z                               b  w and "-" "_" (base64url)
///     l  a-z                               s  w and "+" "/" "=" (Base64)
///     e  letters of either case            v  visible ASCII, 0x21 to 0x7E
///     c  A-Z and digits                    t  v and the blank
///     w  letters of either case, digits    z  any character, ASCII or not
///
///     3-64w{-._}     a class and further characters; "}" itself can only stand first: {}x}
///     1!{+-}         characters alone
///     'ID'           text as it stands, printable ASCII; '' in it is one quote, so that 'A''B'
///                    is A'B: write 'AB' for A and B
///     ~'id'          text in any case
///     [...]          may be left out
///     (...)          must stand
///     'a'|'b'        one or the other; reaches to the ends of the group, or of the pattern
///
/// `2!a13!n|'+'6-15n` is two capitals and 13 digits, or "+" and six to 15 digits. All that the
/// notation allows is tried: `3-20w'@'2-20e` finds its "@". Characters are counted, not bytes; a
/// byte that is no UTF-8 fits nothing.
namespace moongate::pattern {

/// Groups may be nested so deep.
inline constexpr int kMaxDepth = 16;

/// The largest count that may be written.
inline constexpr std::size_t kMaxCount = 65'536;

/// Tells whether the whole text fits. False when the pattern has a fault.
///
/// Takes time in proportion to the size of the text times the number of elements, whatever stands
/// in either. Throws nothing but std::bad_alloc.
bool fits(std::string_view pattern, std::string_view text);

/// Returns the offset in the pattern of the first thing that does not belong there, such as an
/// unknown class, the opening of a group that is never closed, or the end where something is
/// missing. Absent when the pattern is sound.
std::optional<std::size_t> fault(std::string_view pattern);

}  // namespace moongate::pattern
