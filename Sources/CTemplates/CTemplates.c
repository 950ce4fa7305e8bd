#include "CTemplates.h"

static const unsigned char page[] = {
#embed "../../Templates/page.mustache"
};
static const unsigned char overview[] = {
#embed "../../Templates/overview.mustache"
};
static const unsigned char search[] = {
#embed "../../Templates/search.mustache"
};
static const unsigned char redirect[] = {
#embed "../../Templates/redirect.mustache"
};
static const unsigned char feed[] = {
#embed "../../Templates/feed.mustache"
};
static const unsigned char sitemap[] = {
#embed "../../Templates/sitemap.mustache"
};
static const unsigned char style[] = {
#embed "../../Templates/style.css"
};
static const unsigned char script[] = {
#embed "../../Templates/dateline.js"
};
static const unsigned char reload[] = {
#embed "../../Templates/reload.js"
};
static const unsigned char readme[] = {
#embed "../../Templates/README.md"
};

static const CTemplateFile files[] = {
    {"page.mustache", page, sizeof page},
    {"overview.mustache", overview, sizeof overview},
    {"search.mustache", search, sizeof search},
    {"redirect.mustache", redirect, sizeof redirect},
    {"feed.mustache", feed, sizeof feed},
    {"sitemap.mustache", sitemap, sizeof sitemap},
    {"style.css", style, sizeof style},
    {"dateline.js", script, sizeof script},
    {"reload.js", reload, sizeof reload},
    {"README.md", readme, sizeof readme},
};

size_t ctemplates_count(void) { return sizeof files / sizeof files[0]; }

CTemplateFile ctemplates_file(size_t index) {
  CTemplateFile none = {"", page, 0};
  return index < ctemplates_count() ? files[index] : none;
}
