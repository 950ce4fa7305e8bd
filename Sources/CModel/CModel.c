#include "CModel.h"

_Alignas(64) static const unsigned char english[] = {
#embed "../../Models/english.model"
};

const void *cmodel_english_bytes(void) { return english; }
size_t cmodel_english_count(void) { return sizeof english; }

// The sums are taken lane by lane, and over the lanes at the end: with so few features none leaves its 16 bits. A feature
// is written back in any case and counted only sometimes, so that there is no branch to be guessed wrong.
size_t cmodel_move_round(const void **lines, uint16_t *checks, size_t count, int32_t *left, int32_t *right) {
  size_t kept = 0;
#ifdef __SSE2__
  __m128i sums[2] = {_mm_setzero_si128(), _mm_setzero_si128()};
  for (size_t index = 0; index < count; index++) {
    const __m128i *bucket = (const __m128i *)lines[index];
    const uint16_t check = checks[index];
    const __m128i ones = _mm_set1_epi16((short)check);
    for (int half = 0; half < 2; half++) {
      const __m128i found = _mm_and_si128(_mm_cmpeq_epi16(bucket[half], ones), bucket[2 + half]);
      sums[0] = _mm_add_epi16(sums[0], _mm_srai_epi16(_mm_slli_epi16(found, 8), 8));
      sums[1] = _mm_add_epi16(sums[1], _mm_srai_epi16(found, 8));
    }
    lines[kept] = bucket + 4;
    checks[kept] = check;
    kept += (_mm_extract_epi16(bucket[1], 7) + 0xFFFF) >> 16;
  }
  for (int side = 0; side < 2; side++) {
    int32_t lanes[4];
    _mm_storeu_si128((__m128i *)lanes, _mm_madd_epi16(sums[side], _mm_set1_epi16(1)));
    *(side == 0 ? left : right) += lanes[0] + lanes[1] + lanes[2] + lanes[3];
  }
#else
  for (size_t index = 0; index < count; index++) {
    const uint16_t *numbers = (const uint16_t *)lines[index];
    const int8_t *weights = (const int8_t *)(numbers + 16);
    const uint16_t check = checks[index];
    for (int slot = 0; slot < 16; slot++) {
      const int32_t mask = -(int32_t)(numbers[slot] == check);
      *left += weights[2 * slot] & mask;
      *right += weights[2 * slot + 1] & mask;
    }
    lines[kept] = numbers + 32;
    checks[kept] = check;
    kept += numbers[15] != 0;
  }
#endif
  return kept;
}
