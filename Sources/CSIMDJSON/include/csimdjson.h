int slipway_simdjson_placeholder(void);
