#include "CModel.h"

_Alignas(16) static const unsigned char english[] = {
#embed "../../Models/english.model"
};

const void *cmodel_english_bytes(void) { return english; }
size_t cmodel_english_count(void) { return sizeof english; }
