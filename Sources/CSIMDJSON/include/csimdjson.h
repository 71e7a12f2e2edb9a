#ifndef SLIPWAY_CSIMDJSON_H
#define SLIPWAY_CSIMDJSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "slipway_text.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Bytes that must be readable after the last byte of a row; their values do not matter.
#define SLIPWAY_JSON_PADDING 64

/// How many levels of lists and objects a row may have.
#define SLIPWAY_JSON_MAXIMUM_DEPTH 1024

/// A parser with its own memory. One thread at a time may use it.
typedef struct slipway_json_parser slipway_json_parser;

/// A parsed row: simdjson's tape. It is valid until the parser parses again or goes away.
///
/// Each word holds a type in its highest byte and a payload in the rest. `tape[0]` is the root; the row's value begins at
/// `tape[1]`. `"`: payload is an offset into `strings`, where a 32-bit length and then the bytes stand. `{` and `[`: the
/// lower 32 bits are the index behind the closing word. `l`, `u`, `d`: the next word is the signed, unsigned or double
/// number. Behind a `d`, the lower 55 bits of the payload are how far from `strings` its text lies, signed, which ends with
/// a zero byte; 0 where no text was kept. The payload's highest bit says that the text may have more digits than the
/// double holds. `t`, `f`, `n`: true, false, null.
typedef struct {
    const uint64_t *tape;
    const uint8_t *strings;
} slipway_json_row;

enum {
    slipway_json_ok = 0,
    /// Not valid for simdjson: the caller finds out why with a slower scan.
    slipway_json_refused = 1,
    slipway_json_no_memory = 2,
};

/// A new parser; NULL when there is no memory.
slipway_json_parser *slipway_json_parser_create(void);

/// Frees a parser; NULL is fine.
void slipway_json_parser_destroy(slipway_json_parser *parser);

/// Parses `length` bytes at `bytes`, behind which SLIPWAY_JSON_PADDING bytes are readable. Every value is checked.
///
/// Returns one of the constants above; `row` is set only for `slipway_json_ok`.
int slipway_json_parse(
    slipway_json_parser *parser, const uint8_t *bytes, size_t length, slipway_json_row *row);

/// Bytes of the longest row that the parser has memory for.
size_t slipway_json_parser_capacity(const slipway_json_parser *parser);

/// Whether `length` bytes at `bytes` are UTF-8. Reads no byte beyond them.
bool slipway_utf8_is_valid(const void *bytes, size_t length);

#ifdef __cplusplus
}
#endif

#endif
