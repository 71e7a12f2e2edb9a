"""The way of the `datasets` library: load, map each row to messages, write JSON lines."""
import sys


def main(source, output):
    import datasets
    datasets.disable_progress_bars()
    rows = datasets.load_dataset("csv" if source.endswith("csv") else "parquet", data_files=source, split="train")
    rows = rows.map(
        lambda row: {
            "prompt": [{"role": "user", "content": row["question"]}],
            "completion": [{"role": "assistant", "content": row["answer"]}],
        }, remove_columns=rows.column_names)
    rows.to_json(output, lines=True, force_ascii=False)


main(*sys.argv[1:])
