#include "ecosystems/generate/literals.hpp"
#include "ecosystems/generate/write.hpp"

using literals::array;
using literals::list;
using literals::reference;
using literals::text;
using literals::texts;
using moongate::App;
using moongate::AppLink;
using moongate::CatalogueFile;
using moongate::Ecosystem;

namespace {

std::string write_app_link(const AppLink& link, const std::string& accepts) {
  return "{" + std::to_string(link.contexts) +
         ", Action::Type::" + std::string(to_string(link.type)) + ", " + accepts + ", " +
         text(link.uri) + "}";
}

std::string write_app(const App& app, std::string& arrays) {
  const std::string id(app.ecosystem);
  std::string links = "{";
  for (std::size_t i = 0; i < app.links.size(); ++i) {
    const std::string accepts = id + "_accepts_" + std::to_string(i);
    const bool none = app.links[i].accepts.empty();
    arrays += array("std::string_view", accepts, texts(app.links[i].accepts), none);
    links += (i > 0 ? ", " : "") + write_app_link(app.links[i], reference(accepts, none));
  }
  arrays += array("AppLink", id + "_links", links + "}", app.links.empty());
  arrays +=
      array("std::string_view", id + "_agents", texts(app.user_agents), app.user_agents.empty());
  return "    {" + text(id) + ", " + text(app.name) + ", " + text(app.name_zh) + ", " +
         text(app.package) + ", " + reference(id + "_links", app.links.empty()) + ", " +
         reference(id + "_agents", app.user_agents.empty()) + "},\n";
}

std::string write_ecosystem(const Ecosystem& row, std::string& arrays) {
  const std::string checks = std::string(row.id) + "_checks";
  arrays += array("std::string_view", checks, texts(row.checks), row.checks.empty());
  return "    {" + text(row.id) + ", " + text(row.name) + ", " + text(row.name_zh) + ", " +
         text(row.region) + ", " + text(row.specification) +
         ", Confidence::" + std::string(to_string(row.confidence)) + ", " +
         reference(checks, row.checks.empty()) + ", " + text(row.family) + "},\n";
}

}  // namespace

std::string write_names(const std::vector<CatalogueFile>& files) {
  std::string arrays;
  std::string ecosystems;
  std::string apps;
  for (const CatalogueFile& file : files) {
    ecosystems += write_ecosystem(file.row.ecosystem, arrays);
    if (file.app) apps += write_app(*file.app, arrays);
  }
  return "// Made from the files of the catalogue by ./dev readme: change those.\n"
         "// clang-format off\n"
         "#include \"model/catalogue.hpp\"\n"
         "#include \"moongate/classifier.hpp\"\n\n"
         "namespace moongate {\nnamespace {\n\n" +
         arrays + "\nconstexpr Ecosystem kEcosystems[] = {\n" + ecosystems +
         "};\n\nconstexpr App kApps[] = {\n" + apps +
         "};\n\n}  // namespace\n\n"
         "std::span<const Ecosystem> ecosystems() noexcept { return kEcosystems; }\n\n"
         "std::span<const App> built_in_apps() noexcept { return kApps; }\n\n"
         "}  // namespace moongate\n";
}
