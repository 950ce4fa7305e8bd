// The reader of GNOME's libxml2, loaded when it is first needed: most runs of the program read no XML, and the library
// brings ICU with it.
#ifndef DATELINE_CLIBXML2_H
#define DATELINE_CLIBXML2_H

#include <stddef.h>

typedef struct CLibXML2Reader CLibXML2Reader;

/// The kinds of nodes, as libxml2 numbers them.
enum { CLibXML2Element = 1, CLibXML2Text = 3, CLibXML2CData = 4, CLibXML2Space = 13, CLibXML2Blank = 14, CLibXML2End = 15 };

/// A reader of a document in memory, which must stay there until it is closed; NULL when there is no libxml2.
CLibXML2Reader *clibxml2_open(const char *bytes, size_t size);
/// Goes on to the next node: its kind; 0 at the end; -1 when the document is not well formed.
int clibxml2_next(CLibXML2Reader *reader);
/// The name of the element.
const char *clibxml2_name(CLibXML2Reader *reader);
/// The words of the text.
const char *clibxml2_value(CLibXML2Reader *reader);
/// An attribute of the element, valid until the reader goes on; NULL when it has none of that name.
const char *clibxml2_attribute(CLibXML2Reader *reader, const char *name);
/// 1 for an element without an end tag.
int clibxml2_is_empty(CLibXML2Reader *reader);
/// The line that the reader is on.
int clibxml2_line(CLibXML2Reader *reader);
void clibxml2_close(CLibXML2Reader *reader);

#endif
