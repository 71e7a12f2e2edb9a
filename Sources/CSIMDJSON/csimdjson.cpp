#include "csimdjson.h"

#include <new>
#include <simdjson.h>

static_assert(SLIPWAY_JSON_PADDING >= simdjson::SIMDJSON_PADDING, "rows need at least simdjson's padding");

struct slipway_json_parser {
    simdjson::dom::parser parser;
};

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
    row->tape = parser->parser.doc.tape.get();
    row->strings = parser->parser.doc.string_buf.get();
    return slipway_json_ok;
}

extern "C" bool slipway_utf8_is_valid(const void *bytes, size_t length) {
    return simdjson::validate_utf8(static_cast<const char *>(bytes), length);
}
