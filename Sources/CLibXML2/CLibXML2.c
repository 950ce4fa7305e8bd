#include "CLibXML2.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdlib.h>

// The few functions that are used, as libxml/xmlreader.h declares them; they have been the same since 2003.
struct CLibXML2Reader {
  void *reader;
  int (*read)(void *);
  int (*type)(void *);
  const unsigned char *(*name)(void *);
  const unsigned char *(*value)(void *);
  int (*to_attribute)(void *, const unsigned char *);
  int (*to_element)(void *);
  int (*is_empty)(void *);
  int (*line)(void *);
  void (*free)(void *);
};

enum { no_errors = 32, no_warnings = 64, no_network = 2048 };

static void *library(void) {
  static const char *const names[] = {
      "libxml2.so.2", "libxml2.so.16", "libxml2.dylib", "libxml2.2.dylib", "/opt/homebrew/opt/libxml2/lib/libxml2.dylib",
  };
  void *found = NULL;
  for (size_t i = 0; found == NULL && i < sizeof names / sizeof names[0]; i++) found = dlopen(names[i], RTLD_NOW);
  return found;
}

CLibXML2Reader *clibxml2_open(const char *bytes, size_t size) {
  void *xml = library();
  if (xml == NULL || size > INT_MAX) return NULL;
  void *(*open)(const char *, int, const char *, const char *, int) = dlsym(xml, "xmlReaderForMemory");
  CLibXML2Reader *reader = malloc(sizeof *reader);
  if (open == NULL || reader == NULL) {
    free(reader);
    return NULL;
  }
  *reader = (CLibXML2Reader){
      .read = dlsym(xml, "xmlTextReaderRead"),
      .type = dlsym(xml, "xmlTextReaderNodeType"),
      .name = dlsym(xml, "xmlTextReaderConstName"),
      .value = dlsym(xml, "xmlTextReaderConstValue"),
      .to_attribute = dlsym(xml, "xmlTextReaderMoveToAttribute"),
      .to_element = dlsym(xml, "xmlTextReaderMoveToElement"),
      .is_empty = dlsym(xml, "xmlTextReaderIsEmptyElement"),
      .line = dlsym(xml, "xmlTextReaderGetParserLineNumber"),
      .free = dlsym(xml, "xmlFreeTextReader"),
  };
  if (reader->read && reader->type && reader->name && reader->value && reader->to_attribute && reader->to_element &&
      reader->is_empty && reader->line && reader->free)
    reader->reader = open(bytes, (int)size, NULL, NULL, no_errors | no_warnings | no_network);
  if (reader->reader == NULL) {
    free(reader);
    return NULL;
  }
  return reader;
}

int clibxml2_next(CLibXML2Reader *reader) {
  int more = reader->read(reader->reader);
  return more == 1 ? reader->type(reader->reader) : more;
}

const char *clibxml2_name(CLibXML2Reader *reader) { return (const char *)reader->name(reader->reader); }

const char *clibxml2_value(CLibXML2Reader *reader) { return (const char *)reader->value(reader->reader); }

const char *clibxml2_attribute(CLibXML2Reader *reader, const char *name) {
  if (reader->to_attribute(reader->reader, (const unsigned char *)name) != 1) return NULL;
  const char *value = clibxml2_value(reader);
  reader->to_element(reader->reader);
  return value;
}

int clibxml2_is_empty(CLibXML2Reader *reader) { return reader->is_empty(reader->reader); }

int clibxml2_line(CLibXML2Reader *reader) { return reader->line(reader->reader); }

void clibxml2_close(CLibXML2Reader *reader) {
  if (reader == NULL) return;
  reader->free(reader->reader);
  free(reader);
}
