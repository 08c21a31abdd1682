#pragma once

#include <string>

/// Codes that were signed with OpenSSL's program, whose public keys lie in samples/keys. The
/// private ones are gone.
namespace signed_codes {

inline const std::string kFolder = MOONGATE_SOURCE_DIR "/samples/keys";

inline const std::string kBanglaQr =
    "00020101021126490014bd.org.bb.npsb01020202040042031300000000000425204482953030505802"
    "BD5914Example Person6005Dhaka80660014bd.org.bb.npsb0144uapy3RpG/18ZVJ2shBHjoEY3CdXJK"
    "cGVS0k+7Q63uw/q81660014bd.org.bb.npsb01449m/Vymmdsm7DRVOtKZ72nfoIwYQWczuzwQeHesCRAg="
    "=630476EE";
inline const std::string kUpiEcdsa =
    "upi://pay?pa=shop@examplebank&pn=Example%20Shop&am=10.00&cu=INR&mode=02&orgid=000042"
    "&sign=MEUCIQDeMFYSyqGAWCgGmDSFsyTAhveb%2BngqFsW7yYvgl45DvgIgCKEeXYZkxEkHDv8chVNNH7OD"
    "qJ9w%2FZ9KDxyMCqSRRcc%3D";
inline const std::string kUpiRsa =
    "upi://pay?pa=shop@examplebank&pn=Example%20Shop&am=10.00&cu=INR&mode=02&orgid=000042"
    "&sign=JZ0XcZbtV%2Bp64xOED%2Fpsv58d1eaEAA50gam0iVpFQf%2F5YdcYk4zE52IYzpeKobz6PiGbZ8AI"
    "Lp4R4rYTBG3dEy0duZ0U5TH2E5ITI%2B6i0OrZmtceg7hfLoZqqLBwDZ8y4Xy3Covq3qqqUm6t%2BHBcUJrH"
    "BUoj65Luvwk%2BpHYYAU%2BosQhVgs0AjQ9amM7g%2FKJ6bGXWYhfODJ8Rf%2Fc0FQbZ8zUCjoy9tVPoXVrR"
    "HAJpjo6k5RHLpUmN3kqbjn1cg3W6Z7tBlOQe0NtJHUPXmCqzXt%2FAPYnoCQDqpv0BDO54SWQOeDCutTgRuA"
    "%2BXpPVbBGBeoZd8matANBiC9cqkAiL5jg%3D%3D";
inline const std::string kRksv =
    "_R1-AT1_EXAMPLE-1_000042_2026-11-30T10:11:12_12,00_0,00_0,00_0,00_0,00_AAAAAAA=_4f2a"
    "_AAAAAAAAAAA=_GDku0duqZkYuNSqdKDXG03c1JkPsJwHuRs+x/PiAqkU3DomTPVJwRi1YOuBl9evVC0RgqF"
    "URn6SpkeXY1OeFog==";

}  // namespace signed_codes
