#pragma once

#include <string>
#include <vector>

#include "ecosystems/catalogue_file.hpp"

/// Returns the source of the rows by which payloads are recognised.
std::string write_rows(const std::vector<moongate::CatalogueFile>& files);

/// Returns the source of the ecosystems' names and of their apps.
std::string write_names(const std::vector<moongate::CatalogueFile>& files);
