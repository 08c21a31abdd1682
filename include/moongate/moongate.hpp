#pragma once

/// The whole C++ API. The parts can be included alone; classification and routing need
/// moongate::core, reading and picture files moongate::reader.
#include "moongate/annotate.hpp"
#include "moongate/candidates.hpp"
#include "moongate/classifier.hpp"
#include "moongate/compose.hpp"
#include "moongate/debouncer.hpp"
#include "moongate/draw.hpp"
#include "moongate/exchange.hpp"
#include "moongate/explain.hpp"
#include "moongate/image.hpp"
#include "moongate/image_file.hpp"
#include "moongate/message.hpp"
#include "moongate/payload.hpp"
#include "moongate/payment_code.hpp"
#include "moongate/reader.hpp"
#include "moongate/request.hpp"
#include "moongate/resolver.hpp"
#include "moongate/result.hpp"
#include "moongate/router.hpp"
#include "moongate/symbol.hpp"
#include "moongate/version.hpp"
