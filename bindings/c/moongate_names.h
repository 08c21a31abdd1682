/* The numbers of errors, symbol formats, kinds and flags. Values never change, new ones come last:
 * a program must expect numbers that it does not know. Written by names_h.py from the tables in
 * include/moongate; edit those. */
/* clang-format off */
#ifndef MOONGATE_NAMES_H
#define MOONGATE_NAMES_H

enum {
  MOONGATE_E_UNRECOGNISED = 1,         /* no ecosystem claims the payload */
  MOONGATE_E_AMBIGUOUS = 2,            /* two ecosystems claim it with the same evidence */
  MOONGATE_E_TRUNCATED = 3,            /* the payload ends inside a field */
  MOONGATE_E_MALFORMED = 4,            /* the syntax of the format is broken */
  MOONGATE_E_BAD_LENGTH = 5,           /* a length is not a number, or does not fit what follows */
  MOONGATE_E_TRAILING_DATA = 6,        /* bytes after the end of the format */
  MOONGATE_E_LEADING_DATA = 7,         /* bytes before the start of the format */
  MOONGATE_E_DUPLICATE_FIELD = 8,      /* a field that may stand once stands twice */
  MOONGATE_E_MISSING_FIELD = 9,        /* a mandatory field is absent */
  MOONGATE_E_BAD_VALUE = 10,           /* a field holds what the standard does not allow */
  MOONGATE_E_BAD_AMOUNT = 11,          /* an amount is not a decimal number of the allowed form */
  MOONGATE_E_BAD_CURRENCY = 12,        /* not a currency code of ISO 4217 */
  MOONGATE_E_CRC_MISSING = 13,         /* the checksum field is absent */
  MOONGATE_E_CRC_MISMATCH = 14,        /* the checksum does not fit */
  MOONGATE_E_BAD_CHARSET = 15,         /* bytes are not text in the declared character set */
  MOONGATE_E_BAD_BASE64 = 16,          /* not Base64 (RFC 4648) */
  MOONGATE_E_CONTROL_CHARACTER = 17,   /* a control character where none may stand */
  MOONGATE_E_BAD_URI = 18,             /* a URI that two parsers could read differently */
  MOONGATE_E_UNSUPPORTED_VERSION = 19, /* a version of the format that this library does not know */
  MOONGATE_E_TOO_DEEP = 20,            /* nested deeper than the format allows */
  MOONGATE_E_TOO_LARGE = 21,           /* larger than the limit of the function */
  MOONGATE_E_TOO_MANY = 22,            /* more fields, parts or wrappers than the limit */
  MOONGATE_E_PARTIAL = 23,             /* part of a structured append sequence whose other parts are missing */
  MOONGATE_E_CONFLICT = 24,            /* two codes that must not be chosen between silently */
  MOONGATE_E_NOT_AN_IMAGE = 25,        /* the bytes are no PNG, JPEG, WebP, GIF, BMP or PNM */
  MOONGATE_E_BAD_IMAGE = 26,           /* the picture is damaged, or its description does not fit its pixels */
  MOONGATE_E_UNREADABLE = 27,          /* a file or folder could not be read */
  MOONGATE_E_UNWRITABLE = 28,          /* a file could not be written */
  MOONGATE_E_INVALID_ARGUMENT = 29,    /* an argument out of its documented range */
  MOONGATE_E_UNSUPPORTED = 30,         /* allowed by the standard, not by this library */
  MOONGATE_E_DENIED = 31,              /* a policy forbids it */
  MOONGATE_E_NO_MEMORY = 32,           /* memory ran out (C only; C++ throws std::bad_alloc) */
  MOONGATE_E_INTERNAL = 33,            /* a defect of this library */
  MOONGATE_E_BAD_SIGNATURE = 34        /* no key of the signer made the signature */
};

enum {
  MOONGATE_FORMAT_UNKNOWN = 0,
  MOONGATE_FORMAT_QR_CODE = 1,       /* of model 1 too: its symbology identifier is ]Q0 */
  MOONGATE_FORMAT_MICRO_QR_CODE = 2,
  MOONGATE_FORMAT_RMQR_CODE = 3,
  MOONGATE_FORMAT_CODE_128 = 4,
  MOONGATE_FORMAT_EAN_13 = 5,
  MOONGATE_FORMAT_EAN_8 = 6,
  MOONGATE_FORMAT_UPC_A = 7,
  MOONGATE_FORMAT_UPC_E = 8,
  MOONGATE_FORMAT_ITF = 9,
  MOONGATE_FORMAT_PDF417 = 10,
  MOONGATE_FORMAT_AZTEC = 11,
  MOONGATE_FORMAT_DATA_MATRIX = 12,
  MOONGATE_FORMAT_CODE_39 = 13,
  MOONGATE_FORMAT_DATABAR = 14,      /* GS1 DataBar, any of its kinds: Omnidirectional, Stacked, Limited, Expanded */
  MOONGATE_FORMAT_CODABAR = 15,      /* with its start and stop letters */
  MOONGATE_FORMAT_CODE_93 = 16,
  MOONGATE_FORMAT_TELEPEN = 17,
  MOONGATE_FORMAT_MAXI_CODE = 18,
  MOONGATE_FORMAT_AZTEC_RUNE = 19,
  MOONGATE_FORMAT_DX_FILM_EDGE = 20
};

enum {
  MOONGATE_KIND_TEXT = 0,
  MOONGATE_KIND_PAYMENT = 1,                     /* a request to pay, whoever it is from */
  MOONGATE_KIND_CONSUMER_CODE = 2,               /* authority to charge the one who shows it: money in text form */
  MOONGATE_KIND_MANDATE = 3,
  MOONGATE_KIND_PAY_FOR_ME = 4,                  /* asks whoever scans it to pay somebody else's order */
  MOONGATE_KIND_RED_PACKET = 5,
  MOONGATE_KIND_LOGIN = 6,
  MOONGATE_KIND_AUTHORIZE = 7,
  MOONGATE_KIND_BIND_CARD = 8,
  MOONGATE_KIND_CONTACT = 9,
  MOONGATE_KIND_GROUP = 10,
  MOONGATE_KIND_OFFICIAL_ACCOUNT = 11,
  MOONGATE_KIND_CHANNEL = 12,
  MOONGATE_KIND_MINI_PROGRAM = 13,
  MOONGATE_KIND_APP_LINK = 14,
  MOONGATE_KIND_SHORT_LINK = 15,
  MOONGATE_KIND_URL = 16,
  MOONGATE_KIND_URI = 17,
  MOONGATE_KIND_WRAPPED_CODE = 18,               /* carries another code; see PaymentCode::unwrapped */
  MOONGATE_KIND_PARKING = 19,
  MOONGATE_KIND_TRANSIT_CODE = 20,
  MOONGATE_KIND_HEALTH_CODE = 21,
  MOONGATE_KIND_HEALTH_CERTIFICATE = 22,
  MOONGATE_KIND_RECEIPT = 23,
  MOONGATE_KIND_LNURL = 24,
  MOONGATE_KIND_WITHDRAW = 25,
  MOONGATE_KIND_WIFI = 26,
  MOONGATE_KIND_TEL = 27,
  MOONGATE_KIND_SMS = 28,
  MOONGATE_KIND_EMAIL = 29,
  MOONGATE_KIND_GEO = 30,
  MOONGATE_KIND_CALENDAR = 31,
  MOONGATE_KIND_OTP = 32,
  MOONGATE_KIND_PRODUCT = 33,
  MOONGATE_KIND_GS1_DIGITAL_LINK = 34,
  MOONGATE_KIND_GS1_ELEMENT_STRING = 35,
  MOONGATE_KIND_BOARDING_PASS = 36,
  MOONGATE_KIND_VIN = 37,
  MOONGATE_KIND_ESIM = 38,
  MOONGATE_KIND_DEVICE_SETUP = 39,
  MOONGATE_KIND_SESSION_PAIRING = 40,
  MOONGATE_KIND_CREDENTIAL_OFFER = 41,
  MOONGATE_KIND_BIP353_NAME = 42,
  MOONGATE_KIND_LIGHTNING_ADDRESS_OR_EMAIL = 43,
  MOONGATE_KIND_JSON = 44
};

enum {
  MOONGATE_FLAG_LOOKALIKE = 0,             /* resembles a listed host without being it */
  MOONGATE_FLAG_USERINFO = 1,              /* "user@" before the host */
  MOONGATE_FLAG_PUNYCODE = 2,              /* a host label beginning "xn--", or a host that is not ASCII */
  MOONGATE_FLAG_BACKSLASH = 3,             /* a backslash where parsers disagree */
  MOONGATE_FLAG_CONTROL_CHARACTER = 4,     /* U+0000–U+001F, U+007F–U+009F, U+2028 or U+2029 */
  MOONGATE_FLAG_WHITESPACE = 5,            /* a space inside a URI, or blanks within a secret */
  MOONGATE_FLAG_PERCENT_IN_HOST = 6,
  MOONGATE_FLAG_EXPLICIT_PORT = 7,
  MOONGATE_FLAG_TRAILING_DOT = 8,          /* the host ends with "." */
  MOONGATE_FLAG_MISSING_SLASHES = 9,       /* "https:host" or "https:/host" */
  MOONGATE_FLAG_DOT_SEGMENT = 10,          /* "/../" or "%2e" in the path */
  MOONGATE_FLAG_ENCODED_SLASH = 11,        /* "%2f" or "%5c" in the path */
  MOONGATE_FLAG_FRAGMENT = 12,             /* a fragment that no genuine code of the ecosystem carries */
  MOONGATE_FLAG_INSECURE_SCHEME = 13,      /* http where the ecosystem uses https */
  MOONGATE_FLAG_IP_LITERAL = 14,
  MOONGATE_FLAG_INTERNAL_HOST = 15,        /* localhost, .local, .internal: never reachable by a payer */
  MOONGATE_FLAG_SHORTENER = 16,            /* the real address is behind a redirect that nobody here follows */
  MOONGATE_FLAG_OPEN_REDIRECT = 17,        /* a genuine host that leads to a page of somebody else */
  MOONGATE_FLAG_DANGEROUS_SCHEME = 18,     /* javascript:, data:, file:, intent: …: data only, never opened */
  MOONGATE_FLAG_INTENT = 19,               /* carries an Android intent */
  MOONGATE_FLAG_BIDI = 20,                 /* bidirectional control characters */
  MOONGATE_FLAG_INVISIBLE = 21,            /* zero-width or tag characters */
  MOONGATE_FLAG_BOM = 22,                  /* a byte order mark in front was left out */
  MOONGATE_FLAG_INVALID_UTF8 = 23,
  MOONGATE_FLAG_CHARSET_GUESSED = 24,
  MOONGATE_FLAG_UNKNOWN_ECI = 25,
  MOONGATE_FLAG_TRIMMED = 26,              /* blanks or line ends around the payload were left out */
  MOONGATE_FLAG_FRAMED = 27,               /* an AIM identifier, STX and ETX, quotes or their like were left out */
  MOONGATE_FLAG_UNKNOWN_PARAMETER = 28,    /* a parameter that the ecosystem does not list */
  MOONGATE_FLAG_DUPLICATE_PARAMETER = 29,
  MOONGATE_FLAG_PARTIAL = 30,              /* one part of a structured append sequence */
  MOONGATE_FLAG_LOGIN = 31,                /* confirms a login: never scan it for somebody else */
  MOONGATE_FLAG_PAY_FOR_ME = 32,           /* asks the scanner to pay somebody else's order */
  MOONGATE_FLAG_PERSONAL_DATA = 33,
  MOONGATE_FLAG_RETIRED = 34,              /* the service has ended */
  MOONGATE_FLAG_TEST_HOST = 35,            /* a provider's test system */
  MOONGATE_FLAG_RESIDENT_ID_LIKE = 36,     /* fits a Chinese resident identity number (GB 11643) */
  MOONGATE_FLAG_CARD_NUMBER_LIKE = 37,     /* fits a payment card number (ISO/IEC 7812) */
  MOONGATE_FLAG_GS1_LIKE = 38,             /* fits a GS1 element string, or a container's SSCC */
  MOONGATE_FLAG_CRC_LOWERCASE = 39,        /* the checksum fits but is printed in lower case */
  MOONGATE_FLAG_OVER_LENGTH = 40,          /* a text is longer than the standard allows */
  MOONGATE_FLAG_ZERO_AMOUNT = 41,          /* amount 0 in a code that may not carry it: the payer types it */
  MOONGATE_FLAG_NONSTANDARD = 42,          /* a known deviation from the standard was accepted */
  MOONGATE_FLAG_UNSIGNED_REQUEST = 43,     /* the format has signatures, this code has none */
  MOONGATE_FLAG_SIGNATURE_UNVERIFIED = 44, /* a signature is present and was not checked */
  MOONGATE_FLAG_LENGTH_UNIT = 45,          /* lengths count bytes or UTF-16 units where the standard says characters */
  MOONGATE_FLAG_OVERRIDDEN = 46,           /* a rule of the host's own took the place of a built-in one */
  MOONGATE_FLAG_SIGNATURE_VERIFIED = 47    /* a key of the signer, which the host gave, made the signature */
};

#endif /* MOONGATE_NAMES_H */
