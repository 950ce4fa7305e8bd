// What Swift's platform modules leave out.
#ifndef DATELINE_CPLATFORM_H
#define DATELINE_CPLATFORM_H

#include <getopt.h>

/// Exchanges two files or folders of one file system in one step. 0, or -1 with errno where it cannot be done.
int cplatform_exchange(const char *a, const char *b);

#endif
