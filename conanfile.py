from conan import ConanFile
from conan.tools.cmake import CMake, cmake_layout


class Moongate(ConanFile):
    name = "moongate"
    version = "0.1.0"
    license = "Apache-2.0"
    description = "Reads any payment code, says whose it is, routes it"
    settings = "os", "compiler", "build_type", "arch"
    generators = "CMakeDeps", "CMakeToolchain"
    exports_sources = "CMakeLists.txt", "cmake/*", "include/*", "lib/*", "bindings/*", "examples/*"
    requires = (
        "cli11/[>=2.1 <3]",
        "cryptopp/[>=8.7 <9]",
        "fmt/[>=9 <12]",
        "freetype/[>=2.12 <3]",
        "giflib/[>=5.2 <6]",
        "libjpeg-turbo/[>=2.1 <4]",
        "libpng/[>=1.6 <2]",
        "libwebp/[>=1.2 <2]",
        "nlohmann_json/[>=3.11 <4]",
        "openssl/[>=3.0 <4]",
        "opencv/[>=4.5 <5]",
        "secp256k1/[>=0.3 <1]",
        "simdjson/[>=3 <4]",
        "tomlplusplus/[>=3.3 <4]",
        "xz_utils/[>=5.4 <6]",
        "zlib/[>=1.2.13 <2]",
        "zxing-cpp/[>=3.1.1 <4]",
    )
    test_requires = "benchmark/[>=1.7 <2]", "doctest/[>=2.4 <3]", "rapidcheck/cci.20230815"

    def layout(self):
        cmake_layout(self)

    def build(self):
        cmake = CMake(self)
        cmake.configure(variables={"MOONGATE_TESTS": False, "MOONGATE_EXAMPLES": False, "MOONGATE_INSTALL_ZXING": False})
        cmake.build()

    def package(self):
        CMake(self).install()
