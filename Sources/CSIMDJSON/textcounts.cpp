#include "slipway_text.h"

#include <cstring>

// 64 bytes at a time: each kind of character becomes a word of 64 bits, which are counted. Written with the compiler's
// vectors, so that the same lines become SSE2, AVX2, AVX-512 or NEON; on x86-64 the best one is chosen when the program
// runs. Without branches on what the text is: in most languages that would be guessed wrong every other time.

// The functions that pass vectors are inlined everywhere: they have no calling convention to differ in.
#pragma clang diagnostic ignored "-Wpsabi"

namespace {

typedef uint8_t block __attribute__((vector_size(64)));
typedef bool bits __attribute__((ext_vector_type(64)));

#define SLIPWAY_INLINE inline __attribute__((always_inline))

template <typename Vector> SLIPWAY_INLINE uint64_t word(Vector condition) {
    const bits packed = __builtin_convertvector(condition, bits);
    return __builtin_bit_cast(uint64_t, packed);
}

SLIPWAY_INLINE uint64_t ones(uint64_t word) { return uint64_t(__builtin_popcountll(word)); }

/// Adds the characters of one block that `wanted` has a bit for. `after` is 1 when a letter stands before the block.
/// Returns whether its last byte is a letter.
SLIPWAY_INLINE uint64_t count(
    const uint8_t *at, uint64_t wanted, uint64_t after, slipway_text_counts &counts) {
    block bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    const uint64_t letters = word(((bytes | 0x20) - 'a') < 26);
    const uint64_t digits = word((bytes - '0') < 10) & wanted;
    const uint64_t graphic = word((bytes - 0x21) < 94) & wanted;
    const uint64_t high = word(bytes >= 0x80) & wanted;
    const uint64_t lead = word(bytes >= 0xC0) & wanted;
    const uint64_t three = word(bytes >= 0xE0) & wanted;
    const uint64_t four = word(bytes >= 0xF0) & wanted;
    counts.letters += ones(letters & wanted);
    counts.words += ones(letters & ~(letters << 1 | after) & wanted);
    counts.digits += ones(digits);
    // For now with letters and digits, and with what is longer: each is taken off at the end.
    counts.punctuation += ones(graphic);
    counts.high += ones(high);
    counts.two += ones(lead);
    counts.three += ones(three);
    counts.four += ones(four);
    return letters >> 63;
}

SLIPWAY_INLINE void countAll(const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    constexpr size_t size = sizeof(block);
    // In registers, not through the pointer, while the loop runs.
    slipway_text_counts sums = {};
    if (length < size) {
        uint8_t padded[size] = {};
        std::memcpy(padded, bytes, length);
        count(padded, ~uint64_t(0), 0, sums);
    } else {
        uint64_t after = 0;
        size_t position = 0;
        for (; position + size <= length; position += size) {
            after = count(bytes + position, ~uint64_t(0), after, sums);
        }
        // The last bytes once more as part of a whole block, without those that are counted already.
        const size_t rest = length - position;
        if (rest > 0) { count(bytes + length - size, ~uint64_t(0) << (size - rest), 0, sums); }
    }
    counts->bytes += length;
    counts->letters += sums.letters;
    counts->words += sums.words;
    counts->digits += sums.digits;
    counts->punctuation += sums.punctuation - sums.letters - sums.digits;
    counts->high += sums.high;
    counts->two += sums.two - sums.three;
    counts->three += sums.three - sums.four;
    counts->four += sums.four;
}

#if defined(__x86_64__)
__attribute__((target("avx512bw,avx512vl,bmi,popcnt"))) void countWidest(
    const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    countAll(bytes, length, counts);
}

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
    if (__builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl")) {
        return countWidest(bytes, length, counts);
    }
    if (__builtin_cpu_supports("avx2")) { return countWide(bytes, length, counts); }
#endif
    countPlain(bytes, length, counts);
}
