#include "CMustache.h"

#include <cstdlib>
#include <cstring>
#include <string>

#if __has_include(<kainjow/mustache.hpp>)
#include <kainjow/mustache.hpp>
#else
#include <mustache.hpp>
#endif

namespace km = kainjow::mustache;

struct CMustacheTemplate {
  km::mustache parsed;
};

struct CMustacheData {
  km::data value;
};

CMustacheTemplate *cmustache_parse(const char *text, size_t length) {
  return new CMustacheTemplate{km::mustache{std::string(text, length)}};
}

const char *cmustache_error(const CMustacheTemplate *parsed) {
  return parsed->parsed.is_valid() ? nullptr : parsed->parsed.error_message().c_str();
}

void cmustache_template_free(CMustacheTemplate *parsed) { delete parsed; }

CMustacheData *cmustache_object() { return new CMustacheData{km::data{km::data::type::object}}; }
CMustacheData *cmustache_list() { return new CMustacheData{km::data{km::data::type::list}}; }
void cmustache_data_free(CMustacheData *data) { delete data; }

void cmustache_set_text(CMustacheData *object, const char *name, const char *text, size_t length) {
  object->value[name] = km::data{std::string(text, length)};
}

void cmustache_set_flag(CMustacheData *object, const char *name, int flag) {
  object->value[name] = km::data{flag != 0};
}

void cmustache_set(CMustacheData *object, const char *name, const CMustacheData *value) {
  object->value[name] = km::data{value->value};
}

void cmustache_append(CMustacheData *list, const CMustacheData *item) { list->value.push_back(item->value); }

char *cmustache_render(CMustacheTemplate *parsed, const CMustacheData *data, size_t *length) {
  std::string text;
  parsed->parsed.render(data->value, [&text](const std::string &part) { text += part; });
  char *copy = static_cast<char *>(std::malloc(text.size() + 1));
  if (copy == nullptr) return nullptr;
  std::memcpy(copy, text.data(), text.size());
  copy[text.size()] = 0;
  *length = text.size();
  return copy;
}
