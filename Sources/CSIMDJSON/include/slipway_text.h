#ifndef SLIPWAY_TEXT_H
#define SLIPWAY_TEXT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What a run of UTF-8 text is made of.
typedef struct {
    uint64_t bytes;
    /// ASCII letters.
    uint64_t letters;
    /// ASCII letters that do not follow one: where words begin.
    uint64_t words;
    /// ASCII digits.
    uint64_t digits;
    /// Digits behind a space, and control characters that do not follow one, line feeds above all.
    uint64_t breaks;
    /// About how many ASCII capitals follow one.
    uint64_t capitals;
    /// About how many ASCII letters stand behind eleven other letters and digits: in words hardly any.
    uint64_t far;
    /// Other printable ASCII characters; no spaces.
    uint64_t punctuation;
    /// Bytes from 0x80: all of every character that is not ASCII.
    uint64_t high;
    /// Characters of two, three and four bytes.
    uint64_t two, three, four;
} slipway_text_counts;

/// Adds the counts of `length` bytes at `bytes`, which are one text: a word does not go on from the call before.
///
/// Reads no byte beyond them. The bytes need not be valid UTF-8; what is counted then means little.
void slipway_text_count(const uint8_t *bytes, size_t length, slipway_text_counts *counts);

#ifdef __cplusplus
}
#endif

#endif
