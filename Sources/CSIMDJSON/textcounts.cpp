#include "slipway_text.h"

#include <cstring>

// 32 bytes at a time: each kind of character becomes a word of 32 bits, which are counted. Written with the compiler's
// vectors, so that the same lines become SSE2, AVX2 or NEON; on x86-64 the better one is chosen when the program runs.

// The functions that pass vectors are inlined everywhere: they have no calling convention to differ in.
#pragma clang diagnostic ignored "-Wpsabi"

namespace {

typedef uint8_t block __attribute__((vector_size(32)));
typedef bool bits __attribute__((ext_vector_type(32)));

#define SLIPWAY_INLINE inline __attribute__((always_inline))

template <typename Vector> SLIPWAY_INLINE uint32_t word(Vector condition) {
    const bits packed = __builtin_convertvector(condition, bits);
    return __builtin_bit_cast(uint32_t, packed);
}

/// Adds the characters of one block that `wanted` has a bit for. `after` is 1 when a letter stands before the block.
/// Returns whether its last byte is a letter.
SLIPWAY_INLINE uint32_t count(
    const uint8_t *at, uint32_t wanted, uint32_t after, slipway_text_counts &counts) {
    block bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    const uint32_t letters = word(((bytes | 0x20) - 'a') < 26);
    const uint32_t digits = word((bytes - '0') < 10);
    const uint32_t graphic = word((bytes - 0x21) < 94);
    counts.letters += __builtin_popcount(letters & wanted);
    counts.words += __builtin_popcount(letters & ~(letters << 1 | after) & wanted);
    counts.digits += __builtin_popcount(digits & wanted);
    counts.punctuation += __builtin_popcount(graphic & ~letters & ~digits & wanted);
    const uint32_t high = word(bytes >= 0x80) & wanted;
    if (high != 0) {
        const uint32_t lead = word(bytes >= 0xC0) & wanted;
        const uint32_t three = word(bytes >= 0xE0) & wanted;
        const uint32_t four = word(bytes >= 0xF0) & wanted;
        counts.high += __builtin_popcount(high);
        counts.two += __builtin_popcount(lead & ~three);
        counts.three += __builtin_popcount(three & ~four);
        counts.four += __builtin_popcount(four);
    }
    return letters >> 31;
}

SLIPWAY_INLINE void countAll(const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    constexpr size_t size = sizeof(block);
    // In registers, not through the pointer, while the loop runs.
    slipway_text_counts sums = *counts;
    sums.bytes += length;
    if (length < size) {
        uint8_t padded[size] = {};
        std::memcpy(padded, bytes, length);
        count(padded, ~0u, 0, sums);
    } else {
        uint32_t after = 0;
        size_t position = 0;
        for (; position + size <= length; position += size) { after = count(bytes + position, ~0u, after, sums); }
        // The last bytes once more as part of a whole block, without those that are counted already.
        const size_t rest = length - position;
        if (rest > 0) { count(bytes + length - size, ~0u << (size - rest), 0, sums); }
    }
    *counts = sums;
}

#if defined(__x86_64__)
__attribute__((target("avx2,bmi,popcnt"))) void countWide(
    const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    countAll(bytes, length, counts);
}
#endif

void countPlain(const uint8_t *bytes, size_t length, slipway_text_counts *counts) { countAll(bytes, length, counts); }

} // namespace

extern "C" void slipway_text_count(const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    if (length == 0) { return; }
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) { return countWide(bytes, length, counts); }
#endif
    countPlain(bytes, length, counts);
}
