// The getters of a resolution.
#include "handles.hpp"
#include "support.hpp"

using moongate::Action;
using moongate::Decision;
using moongate::Resolution;
namespace c = moongate::c;
using Handle = moongate_resolution;

namespace {

static_assert(MOONGATE_DECISION_OPEN == static_cast<int32_t>(Decision::open));
static_assert(MOONGATE_DECISION_ASK_TO_SCAN == static_cast<int32_t>(Decision::ask_to_scan));
static_assert(MOONGATE_DECISION_CHARGE == static_cast<int32_t>(Decision::charge));
static_assert(MOONGATE_DECISION_SHOW == static_cast<int32_t>(Decision::show));
static_assert(MOONGATE_DECISION_CHOOSE == static_cast<int32_t>(Decision::choose));
static_assert(MOONGATE_DECISION_CONFLICT == static_cast<int32_t>(Decision::conflict));
static_assert(MOONGATE_DECISION_REFUSE == static_cast<int32_t>(Decision::refuse));
static_assert(MOONGATE_DECISION_LOOK_AGAIN == static_cast<int32_t>(Decision::look_again));
static_assert(MOONGATE_LANGUAGE_EN == static_cast<int32_t>(moongate::Language::en));
static_assert(MOONGATE_LANGUAGE_ZH == static_cast<int32_t>(moongate::Language::zh));
static_assert(MOONGATE_ACTION_LINK == static_cast<int32_t>(Action::Type::link));
static_assert(MOONGATE_ACTION_INTENT == static_cast<int32_t>(Action::Type::intent));
static_assert(MOONGATE_ACTION_APP == static_cast<int32_t>(Action::Type::app));
static_assert(MOONGATE_CONTEXT_ANDROID == static_cast<int32_t>(moongate::Context::android));
static_assert(MOONGATE_CONTEXT_IOS == static_cast<int32_t>(moongate::Context::ios));
static_assert(MOONGATE_CONTEXT_WEB == static_cast<int32_t>(moongate::Context::web));
static_assert(MOONGATE_CONTEXT_TERMINAL == static_cast<int32_t>(moongate::Context::terminal));

template <class Use>
moongate_str text(const Handle* handle, Use use) noexcept {
  return c::text_of(handle, [&](const Handle& it) { return std::string_view(use(it.resolution)); });
}

const Action* action_at(const Handle* handle, std::size_t index) noexcept {
  if (handle == nullptr || index >= handle->resolution.actions.size()) return nullptr;
  return &handle->resolution.actions[index];
}

moongate_str action_text(const Handle* handle, std::size_t index,
                         std::string Action::*member) noexcept {
  const Action* const action = action_at(handle, index);
  return c::borrow(action == nullptr ? std::string_view{} : action->*member);
}

}  // namespace

void moongate_resolution_free(Handle* resolution) { delete resolution; }

int32_t moongate_resolution_decision(const Handle* resolution) {
  // A NULL handle must not look like leave to open something.
  if (resolution == nullptr) return MOONGATE_DECISION_REFUSE;
  return static_cast<int32_t>(resolution->resolution.decision);
}

moongate_str moongate_resolution_decision_name(const Handle* resolution) {
  return text(resolution, [](const Resolution& it) { return to_string(it.decision); });
}

moongate_str moongate_resolution_resolver(const Handle* resolution) {
  return text(
      resolution, [](const Resolution& it) -> auto& { return it.resolver; });
}

moongate_str moongate_resolution_ecosystem(const Handle* resolution) {
  return text(
      resolution, [](const Resolution& it) -> auto& { return it.ecosystem; });
}

moongate_str moongate_resolution_message(const Handle* resolution) {
  return text(
      resolution, [](const Resolution& it) -> auto& { return it.message; });
}

moongate_str moongate_resolution_message_id(const Handle* resolution) {
  return text(resolution, [](const Resolution& it) { return to_string(it.wording.id); });
}

moongate_str moongate_resolution_message_argument(const Handle* resolution, const char* name) {
  return text(resolution, [&](const Resolution& it) -> std::string_view {
    for (const auto& argument : it.wording.arguments) {
      if (argument.name == c::view(name)) return argument.value;
    }
    return {};
  });
}

size_t moongate_resolution_action_count(const Handle* resolution) {
  return c::value_of(resolution, [](const Handle& it) { return it.resolution.actions.size(); });
}

int32_t moongate_resolution_action_type(const Handle* resolution, size_t index) {
  const Action* const action = action_at(resolution, index);
  return static_cast<int32_t>(action == nullptr ? Action::Type::link : action->type);
}

moongate_str moongate_resolution_action_ecosystem(const Handle* resolution, size_t index) {
  return action_text(resolution, index, &Action::ecosystem);
}

moongate_str moongate_resolution_action_uri(const Handle* resolution, size_t index) {
  return action_text(resolution, index, &Action::uri);
}

moongate_str moongate_resolution_action_package(const Handle* resolution, size_t index) {
  return action_text(resolution, index, &Action::package);
}

moongate_str moongate_resolution_action_label(const Handle* resolution, size_t index) {
  return action_text(resolution, index, &Action::label);
}

moongate_str moongate_resolution_action_label_id(const Handle* resolution, size_t index) {
  const Action* const action = action_at(resolution, index);
  return c::borrow(action == nullptr ? std::string_view{} : to_string(action->wording.id));
}

size_t moongate_resolution_choice_count(const Handle* resolution) {
  return c::value_of(resolution, [](const Handle& it) { return it.resolution.choices.size(); });
}

size_t moongate_resolution_choice(const Handle* resolution, size_t index) {
  return c::value_of(resolution, [&](const Handle& it) {
    return c::value_at(it.resolution.choices, index, [](std::size_t choice) { return choice; });
  });
}

size_t moongate_resolution_error_count(const Handle* resolution) {
  return c::value_of(resolution, [](const Handle& it) { return it.resolution.errors.size(); });
}

moongate_status moongate_resolution_error(const Handle* resolution, size_t index,
                                          moongate_error* out) {
  if (resolution == nullptr) return MOONGATE_E_INVALID_ARGUMENT;
  return c::report_at(resolution->resolution.errors, index, out);
}
