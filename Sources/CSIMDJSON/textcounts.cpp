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

SLIPWAY_INLINE uint64_t ones(uint64_t word) {
    uint64_t count = uint64_t(__builtin_popcountll(word));
    // Left alone, the compiler packs the counts into vectors again, which takes half as long once more.
    asm("" : "+r"(count));
    return count;
}

/// What the last byte of a block is: 1 or 0 each.
struct last {
    uint64_t letter = 0, space = 0, control = 0;
};

/// Adds the characters of one block that `wanted` has a bit for. `before` is what stands before the block, and afterwards
/// what stands before the next.
SLIPWAY_INLINE void count(const uint8_t *at, uint64_t wanted, last &before, slipway_text_counts &counts) {
    block bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    const uint64_t letters = word(((bytes | 0x20) - 'a') < 26);
    const uint64_t digits = word((bytes - '0') < 10);
    const uint64_t graphic = word((bytes - 0x21) < 94);
    const uint64_t controls = word(bytes < 0x20);
    const uint64_t high = word(bytes >= 0x80);
    const uint64_t lead = word(bytes >= 0xC0) & wanted;
    const uint64_t three = word(bytes >= 0xE0) & wanted;
    const uint64_t four = word(bytes >= 0xF0) & wanted;
    const uint64_t spaces = ~(graphic | controls | high);
    const uint64_t numbers = digits & (spaces << 1 | before.space);
    const uint64_t breaks = controls & ~(controls << 1 | before.control);
    counts.letters += ones(letters & wanted);
    counts.words += ones(letters & ~(letters << 1 | before.letter) & wanted);
    counts.digits += ones(digits & wanted);
    counts.breaks += ones((numbers | breaks) & wanted);
    // For now with letters and digits, and with what is longer: each is taken off at the end.
    counts.punctuation += ones(graphic & wanted);
    counts.high += ones(high & wanted);
    counts.two += ones(lead);
    counts.three += ones(three);
    counts.four += ones(four);
    before = {letters >> 63, spaces >> 63, controls >> 63};
}

/// Looks for capitals and for rows of letters and digits longer than words, in one block that stands for `share`.
SLIPWAY_INLINE void look(const uint8_t *at, uint64_t share, slipway_text_counts &counts) {
    block bytes;
    std::memcpy(&bytes, at, sizeof bytes);
    const uint64_t letters = word(((bytes | 0x20) - 'a') < 26);
    const uint64_t capitals = word((bytes - 'A') < 26);
    uint64_t row = letters | word((bytes - '0') < 10);
    row &= row << 1;
    row &= row << 2;
    row &= row << 4;
    row &= row << 4;
    counts.capitals += share * ones(capitals & capitals << 1);
    counts.far += share * ones(row & letters);
}

SLIPWAY_INLINE void countAll(const uint8_t *bytes, size_t length, slipway_text_counts *counts) {
    constexpr size_t size = sizeof(block);
    // In registers, not through the pointer, while the loop runs.
    slipway_text_counts sums = {};
    last before;
    if (length < size) {
        // Too short to look further: a few letters more or less.
        uint8_t padded[size] = {};
        std::memcpy(padded, bytes, length);
        count(padded, ~uint64_t(0) >> (size - length), before, sums);
    } else {
        const size_t blocks = length / size;
        for (size_t at = 0; at < blocks; at += 1) {
            count(bytes + at * size, ~uint64_t(0), before, sums);
        }
        // What is rare is looked for in every eighth block only, which costs next to nothing.
        for (size_t at = 0; at < blocks; at += 8) {
            look(bytes + at * size, blocks - at < 8 ? blocks - at : 8, sums);
        }
        // The last bytes once more as part of a whole block, without those that are counted already.
        const size_t rest = length % size;
        if (rest > 0) { count(bytes + length - size, ~uint64_t(0) << (size - rest), before, sums); }
    }
    counts->bytes += length;
    counts->letters += sums.letters;
    counts->words += sums.words;
    counts->digits += sums.digits;
    counts->breaks += sums.breaks;
    counts->capitals += sums.capitals;
    counts->far += sums.far;
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
