"""A stand-in for the Hugging Face hub, its dataset server and the CDN behind it, for tests without a network.

    hub_stand_in.py FILE.parquet ROWS.json

Listens on two free ports of the loopback, prints them as one JSON line, and ends with its standard input. The hub sends on
to the CDN, which answers 403 to whoever brings the hub's token along, and breaks off the first reply to every file.
What was asked for is kept, and answered under /_seen.
"""
import http.server
import json
import os
import sys
import threading
import urllib.parse

PARQUET = open(sys.argv[1], "rb").read()
ROWS = json.load(open(sys.argv[2], encoding="utf-8"))
DATASET = "acme/tickets"
SEEN = []
BROKEN = set()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, document, status=200, headers=()):
        body = json.dumps(document).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers:
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def refuse(self, status, code, words):
        self.answer({"error": words}, status, [("X-Error-Code", code)])


class Hub(Handler):
    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        query = dict(urllib.parse.parse_qsl(url.query))
        SEEN.append({"path": self.path, "token": self.headers.get("Authorization")})
        if url.path == "/_seen":
            return self.answer(SEEN)
        if url.path.startswith("/datasets/"):
            self.send_response(302)
            self.send_header("Location", f"http://127.0.0.1:{cdn.server_port}/blobs{url.path}?signature=abc")
            self.send_header("Content-Length", "0")
            return self.end_headers()
        if url.path == "/api/datasets":
            return self.answer([{"id": DATASET}])
        if query.get("dataset") == "acme/gated":
            return self.refuse(401, "ExternalUnauthenticatedError", "The dataset is private or gated.")
        if query.get("dataset") != DATASET:
            return self.refuse(404, "DatasetNotFoundError", "The dataset does not exist on the Hub.")
        item = {"dataset": DATASET, "config": "default"}
        if url.path == "/splits":
            return self.answer(
                {"splits": [item | {"split": "train"}, item | {"split": "test"}], "pending": [], "failed": []})
        if url.path == "/info":
            counts = {"train": {"name": "train", "num_examples": len(ROWS["rows"])}}
            return self.answer({"dataset_info": {"splits": counts}, "pending": [], "failed": [], "partial": True})
        if url.path == "/parquet":
            place = f"{DATASET}/resolve/refs%2Fconvert%2Fparquet/default/partial-train/0000.parquet"
            return self.answer({
                "parquet_files": [item | {
                    "split": "train", "url": f"https://huggingface.co/datasets/{place}",
                    "filename": "0000.parquet", "size": len(PARQUET)}],
                "pending": [], "failed": [], "partial": True})
        if url.path == "/first-rows":
            rows = [{"row_idx": n, "row": row, "truncated_cells": []} for n, row in enumerate(ROWS["rows"])]
            return self.answer(item | {
                "split": query.get("split"), "features": ROWS["features"], "rows": rows, "truncated": False})
        self.refuse(404, "NotFound", "There is nothing here.")


class CDN(Handler):
    def do_GET(self):
        if self.headers.get("Authorization"):
            return self.refuse(403, "Forbidden", "A token was sent to a host that is not the hub's.")
        first, last = 0, len(PARQUET) - 1
        wanted = self.headers.get("Range")
        if wanted:
            first = int(wanted.removeprefix("bytes=").split("-")[0])
        part = PARQUET[first:]
        self.send_response(206 if wanted else 200)
        self.send_header("ETag", '"one"')
        self.send_header("Content-Length", str(len(part)))
        if wanted:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(PARQUET)}")
        self.end_headers()
        if not wanted and self.path not in BROKEN:
            BROKEN.add(self.path)
            self.wfile.write(part[:len(part) // 2])
            self.wfile.flush()
            self.connection.close()
            self.close_connection = True
            return
        self.wfile.write(part)


hub = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hub)
cdn = http.server.ThreadingHTTPServer(("127.0.0.1", 0), CDN)
for server in (hub, cdn):
    threading.Thread(target=server.serve_forever, daemon=True).start()
print(json.dumps({"hub": f"http://127.0.0.1:{hub.server_port}", "cdn": f"http://127.0.0.1:{cdn.server_port}"}), flush=True)
sys.stdin.read()
os._exit(0)
