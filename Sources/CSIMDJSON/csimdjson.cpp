#include "csimdjson.h"

#include <cstring>
#include <memory>
#include <new>
#include <simdjson.h>

static_assert(SLIPWAY_JSON_PADDING >= simdjson::SIMDJSON_PADDING, "rows need at least simdjson's padding");

struct slipway_json_parser {
    simdjson::dom::parser parser;
    /// How the numbers of the row were written that are doubles on the tape, each with a zero behind it.
    std::unique_ptr<char[]> literals;
    size_t room = 0;
};

namespace {

/// Whether a number may be another than its double: decimals of up to 15 digits, 16 characters with the point, each have
/// a double of their own. Those below the smallest normal double are not looked at closely, nor is zero.
bool may_be_beyond_double(size_t length, uint64_t bits) { return length > 16 || (bits >> 52 & 0x7FF) == 0; }

/// Keeps how doubles were written: a double forgets digits, zeros at the end and the exponent. Only rows that have one
/// pay for it, and they little: simdjson has noted where each value begins.
bool keep_literals(slipway_json_parser *parser, const uint8_t *bytes, size_t length) {
    uint64_t *tape = parser->parser.doc.tape.get();
    const size_t words = uint32_t(tape[0]);
    // Words behind the tags of numbers may look like a tag as well; that costs a walk in vain, and nothing else.
    uint64_t found = 0;
    for (size_t at = 1; at < words; at += 1) { found |= uint64_t(tape[at] >> 56 == 'd'); }
    // Newer simdjson skips a byte order mark, and notes places from behind it.
    if (found == 0 || bytes[0] == 0xEF) { return true; }
    if (parser->room <= length) {
        parser->literals.reset(new (std::nothrow) char[length + 1]);
        parser->room = parser->literals ? length + 1 : 0;
        if (!parser->literals) { return false; }
    }
    const uint32_t *start = parser->parser.implementation->structural_indexes.get();
    const uint32_t *const end = start + parser->parser.implementation->n_structural_indexes;
    char *free = parser->literals.get();
    const uintptr_t strings = uintptr_t(parser->parser.doc.string_buf.get());
    for (size_t at = 1; at < words; at += 1) {
        const uint64_t tag = tape[at] >> 56;
        if (tag != 'd' && tag != 'l' && tag != 'u') { continue; }
        while (start < end && bytes[*start] != '-' && uint8_t(bytes[*start] - '0') >= 10) { start += 1; }
        if (start == end) { return true; }
        const size_t first = *start++;
        if (tag == 'd') {
            // It ends where the next thing begins, or the white space before that.
            size_t last = start < end ? *start : length;
            while (bytes[last - 1] <= 0x20) { last -= 1; }
            std::memcpy(free, bytes + first, last - first);
            // They lie apart from the strings: the distance leads there.
            const uint64_t distance = uint64_t(uintptr_t(free) - strings);
            const bool is_beyond = may_be_beyond_double(last - first, tape[at + 1]);
            tape[at] = uint64_t('d') << 56 | uint64_t(is_beyond) << 55 | (distance & ((uint64_t(1) << 55) - 1));
            free += last - first;
            // Something stands between two numbers, so that there is room for it.
            *free++ = 0;
        }
        at += 1;
    }
    return true;
}

} // namespace

extern "C" slipway_json_parser *slipway_json_parser_create(void) {
    return new (std::nothrow) slipway_json_parser();
}

extern "C" void slipway_json_parser_destroy(slipway_json_parser *parser) { delete parser; }

extern "C" size_t slipway_json_parser_capacity(const slipway_json_parser *parser) {
    return parser->parser.capacity();
}

extern "C" int slipway_json_parse(
    slipway_json_parser *parser, const uint8_t *bytes, size_t length, slipway_json_row *row) {
    // simdjson keeps up to 1,024 levels; more is refused by it and named by the caller's scan.
    simdjson::dom::element element;
    const simdjson::error_code error = parser->parser.parse(bytes, length, false).get(element);
    if (error == simdjson::MEMALLOC) { return slipway_json_no_memory; }
    if (error != simdjson::SUCCESS) { return slipway_json_refused; }
    if (!keep_literals(parser, bytes, length)) { return slipway_json_no_memory; }
    row->tape = parser->parser.doc.tape.get();
    row->strings = parser->parser.doc.string_buf.get();
    return slipway_json_ok;
}

extern "C" bool slipway_utf8_is_valid(const void *bytes, size_t length) {
    return simdjson::validate_utf8(static_cast<const char *>(bytes), length);
}
