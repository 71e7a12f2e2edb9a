"""The way of polars: a lazy query that builds the messages, written as JSON lines."""
import sys

import polars as pl


def main(source, output):
    table = pl.scan_csv(source, infer_schema=False) if source.endswith("csv") else pl.scan_parquet(source)

    def messages(column, role):
        return pl.concat_list(pl.struct(pl.lit(role).alias("role"), pl.col(column).alias("content")))

    table.select(
        messages("question", "user").alias("prompt"), messages("answer", "assistant").alias("completion")
    ).collect().write_ndjson(output)


main(*sys.argv[1:])
