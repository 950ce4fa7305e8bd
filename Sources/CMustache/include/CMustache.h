// Mustache templates (kainjow/Mustache, C++) behind an interface that Swift can call.
#ifndef DATELINE_CMUSTACHE_H
#define DATELINE_CMUSTACHE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct CMustacheTemplate CMustacheTemplate;
typedef struct CMustacheData CMustacheData;

/// Parses a template. A template may be rendered by one thread at a time.
CMustacheTemplate *cmustache_parse(const char *text, size_t length);
/// What is wrong with a template, or NULL; owned by the template.
const char *cmustache_error(const CMustacheTemplate *parsed);
void cmustache_template_free(CMustacheTemplate *parsed);

/// An empty object; an empty list.
CMustacheData *cmustache_object(void);
CMustacheData *cmustache_list(void);
void cmustache_data_free(CMustacheData *data);

/// Set a name of an object, or add to a list; the item is copied.
void cmustache_set_text(CMustacheData *object, const char *name, const char *text, size_t length);
void cmustache_set_flag(CMustacheData *object, const char *name, int flag);
void cmustache_set(CMustacheData *object, const char *name, const CMustacheData *value);
void cmustache_append(CMustacheData *list, const CMustacheData *item);

/// The rendered text, to be freed by the caller with free(), and its length.
char *cmustache_render(CMustacheTemplate *parsed, const CMustacheData *data, size_t *length);

#ifdef __cplusplus
}
#endif
#endif
