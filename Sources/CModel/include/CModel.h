// The models of Models/, embedded in the program.
#ifndef DATELINE_CMODEL_H
#define DATELINE_CMODEL_H

#include <stddef.h>

/// The bytes of english.model, aligned to 16, and their number.
const void *cmodel_english_bytes(void);
size_t cmodel_english_count(void);

#endif
