#include <simdjson.h>
extern "C" int slipway_simdjson_placeholder(void) { return 1; }
