// The models of Models/, embedded in the program.
#ifndef DATELINE_CMODEL_H
#define DATELINE_CMODEL_H

#include <stddef.h>
#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// The bytes of english.model, aligned to 64, and their number.
const void *cmodel_english_bytes(void);
size_t cmodel_english_count(void);

/// Asks for the line of the cache at an address, which will be read soon; never waits, and never fails.
static inline void cmodel_prefetch(const void *address) { __builtin_prefetch(address); }

/// Which of the sixteen numbers of 16 bits at an address are equal to one, as bits; the address is a multiple of 16.
static inline uint32_t cmodel_equal(const void *address, uint16_t one) {
#ifdef __SSE2__
  const __m128i *lanes = (const __m128i *)address, ones = _mm_set1_epi16((short)one);
  return (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(_mm_cmpeq_epi16(lanes[0], ones), _mm_cmpeq_epi16(lanes[1], ones)));
#else
  const uint16_t *numbers = (const uint16_t *)address;
  uint32_t equal = 0;
  for (int index = 0; index < 16; index++) equal |= (uint32_t)(numbers[index] == one) << index;
  return equal;
#endif
}

/// One round of looking features of moves up in buckets of 64 bytes: sixteen checks of 16 bits, sixteen pairs of weights
/// of 8 bits. Adds the weights behind the check of each feature to `left` and `right`, and keeps those features at the
/// beginning of the lists, with their next bucket, whose bucket is full; gives their number. Fewer than 256 features.
size_t cmodel_move_round(const void **lines, uint16_t *checks, size_t count, int32_t *left, int32_t *right);

#endif
