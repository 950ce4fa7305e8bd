// The files of Templates/, embedded in the program.
#ifndef DATELINE_CTEMPLATES_H
#define DATELINE_CTEMPLATES_H

#include <stddef.h>

/// A file: its name, its bytes (not terminated) and their number.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t length;
} CTemplateFile;

/// How many files there are, and each of them, from 0.
size_t ctemplates_count(void);
CTemplateFile ctemplates_file(size_t index);

#endif
