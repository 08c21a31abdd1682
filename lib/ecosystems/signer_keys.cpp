// Keys of those who sign codes: read whole, or not at all.
#include "ecosystems/signer_keys.hpp"

#include <algorithm>
#include <filesystem>

#include "ecosystems/file_text.hpp"
#include "ecosystems/row.hpp"
#include "formats/ascii.hpp"
#include "formats/uri.hpp"

namespace moongate {
namespace {

namespace fs = std::filesystem;

Unexpected unreadable(const fs::path& path, std::string_view why) {
  return fail(Errc::unreadable, 0, {}, path.string() + ": " + std::string(why));
}

bool has_signatures(std::string_view ecosystem) noexcept {
  return std::ranges::any_of(built_in_rows(), [&](const Row& row) {
    return row.ecosystem.id == ecosystem && row.grammar.signature != nullptr;
  });
}

std::string place_of(std::string_view ecosystem, std::string_view signer) {
  return std::string(ecosystem) + "/" + ascii::in_lower_case(signer);
}

// Whom a file is called after; central banks hand theirs out as "031008-public.pem".
std::string signer_of(const fs::path& file) {
  constexpr std::string_view kPublic = "-public";
  std::string name = file.stem().string();
  if (name.ends_with(kPublic)) name.resize(name.size() - kPublic.size());
  return percent_decode(name);
}

Result<bool> add_file(const fs::path& file, std::string_view ecosystem, KeySet& out) {
  const auto text = read_file(file);
  if (!text) return fail(text.error());
  auto keys = PublicKey::from_pem(*text);
  if (!keys) {
    return fail(keys.error().code, 0, {}, file.string() + ": " + keys.error().message);
  }
  auto& known = out.signers[place_of(ecosystem, signer_of(file))];
  std::ranges::move(*keys, std::back_inserter(known));
  return true;
}

Result<bool> add_folder(const fs::path& folder, KeySet& out) {
  const std::string ecosystem = folder.filename().string();
  if (!has_signatures(ecosystem)) {
    return fail(Errc::bad_value, 0, {},
                folder.string() + ": expected the id of an ecosystem whose signatures are checked");
  }
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (it->path().extension() != ".pem") continue;
    if (const auto added = add_file(it->path(), ecosystem, out); !added) return fail(added.error());
  }
  if (error) return unreadable(folder, "cannot be read");
  return true;
}

}  // namespace

Result<Keys> read_keys(const std::string& folder) {
  auto keys = std::make_shared<KeySet>();
  std::error_code error;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
    if (!it->is_directory()) continue;
    if (const auto added = add_folder(it->path(), *keys); !added) return fail(added.error());
  }
  if (error) return unreadable(folder, "cannot be read");
  if (keys->signers.empty()) return unreadable(folder, "holds no ECOSYSTEM/SIGNER.pem");
  return Keys(std::move(keys));
}

std::span<const PublicKey> keys_of(const Keys& keys, std::string_view ecosystem,
                                   std::string_view signer) {
  const auto& signers = keys.set()->signers;
  const auto found = signers.find(place_of(ecosystem, signer));
  if (found == signers.end()) return {};
  return found->second;
}

}  // namespace moongate
