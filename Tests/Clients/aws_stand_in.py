#!/usr/bin/env python3
"""Stands for AWS in front of a local cloud: what a program meets that reaches AWS through a proxy.

    aws_stand_in.py URL ACCESS_KEY SECRET_KEY CERTIFICATE_FILE

As an HTTPS proxy it takes CONNECT for any host of amazonaws.com, ends TLS with a certificate that it writes to
CERTIFICATE_FILE, and gives the requests to the local cloud, signed anew because there the host is another. The portal of
IAM Identity Center it is itself. As an HTTP server it is the metadata service of an instance (version 2 alone) and the
credentials service of a container. Prints its port, and ends when its input does. What it was asked is in CERTIFICATE_FILE.log: host and path, one a line.
"""
import hashlib
import hmac
import http.client
import http.server
import json
import os
import re
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

URL, ACCESS, SECRET, CERTIFICATE = sys.argv[1:5]
LOCAL = urllib.parse.urlsplit(URL).netloc
HOSTS = ["*.%s.amazonaws.com" % name for name in
         ("us-west-2", "sagemaker.us-west-2", "sso.us-west-2", "s3.us-west-2")] + ["*.amazonaws.com"]
# The secrets of the keys that replies have given.
secrets = {ACCESS: SECRET}


def context():
    with tempfile.TemporaryDirectory() as folder:
        key = os.path.join(folder, "key.pem")
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=stand-in",
             "-addext", "subjectAltName=" + ",".join("DNS:" + host for host in HOSTS), "-keyout", key, "-out",
             CERTIFICATE], check=True, stderr=subprocess.DEVNULL)
        made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        made.load_cert_chain(CERTIFICATE, key)
        return made


def sign(method, target, headers, body):
    """The headers with a signature for the local cloud's host; unsigned requests stay so."""
    found = re.search(r"Credential=(\w+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+)",
                      headers.get("authorization", ""))
    headers["host"] = LOCAL
    if not found:
        return headers
    key, day, region, service, names = found.groups()
    path, _, query = target.partition("?")
    if service != "s3":
        path = urllib.parse.quote(path, safe="/~")
    digest = headers.get("x-amz-content-sha256") or hashlib.sha256(body).hexdigest()
    lines = ["%s:%s" % (name, " ".join(headers.get(name, "").split())) for name in names.split(";")]
    canonical = "\n".join([method, path, "&".join(sorted(query.split("&"))) if query else "", *lines, "", names, digest])
    scope = "%s/%s/%s/aws4_request" % (day, region, service)
    text = "\n".join(["AWS4-HMAC-SHA256", headers["x-amz-date"], scope, hashlib.sha256(canonical.encode()).hexdigest()])
    secret = ("AWS4" + secrets.get(key, "unknown")).encode()
    for part in (day, region, service, "aws4_request"):
        secret = hmac.new(secret, part.encode(), hashlib.sha256).digest()
    headers["authorization"] = "AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s" % (
        key, scope, names, hmac.new(secret, text.encode(), hashlib.sha256).hexdigest())
    return headers


def session():
    """Keys for a time, as portals and metadata services give them: the local STS makes them of its own."""
    body, now = b"Action=GetSessionToken&Version=2011-06-15", time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
    headers = {"content-type": "application/x-www-form-urlencoded", "x-amz-date": now,
               "authorization": "AWS4-HMAC-SHA256 Credential=%s/%s/us-west-2/sts/aws4_request, SignedHeaders=%s, "
                                "Signature=0" % (ACCESS, now[:8], "content-type;host;x-amz-date")}
    local = http.client.HTTPConnection(LOCAL)
    local.request("POST", "/", body, sign("POST", "/", headers, body))
    text = local.getresponse().read().decode()
    key, secret, token = (re.search("<%s>([^<]+)<" % name, text).group(1)
                          for name in ("AccessKeyId", "SecretAccessKey", "SessionToken"))
    secrets[key] = secret
    return key, secret, token


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    through = None

    def log_message(self, *_):
        pass

    def do_CONNECT(self):
        self.send_response(200)
        self.end_headers()
        self.through = self.path.rpartition(":")[0]
        self.connection = TLS.wrap_socket(self.connection, server_side=True)
        self.rfile = self.connection.makefile("rb")
        self.wfile = self.connection.makefile("wb", buffering=0)
        self.close_connection = False

    def answer(self, status, body, headers=()):
        self.send_response(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def keys(self):
        key, secret, token = session()
        return json.dumps({"AccessKeyId": key, "SecretAccessKey": secret, "Token": token,
                           "Expiration": "2199-01-01T00:00:00Z"}).encode()

    def take(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with open(CERTIFICATE + ".log", "a", encoding="utf-8") as log:
            print(self.through or "here", self.path.partition("?")[0], file=log)
        if self.through is None:
            return self.metadata()
        if self.through.startswith("portal.sso."):
            if self.headers["x-amz-sso_bearer_token"] != "sso-token":
                return self.answer(401, b'{"message":"no"}', [("x-amzn-errortype", "UnauthorizedException")])
            key, secret, token = session()
            made = {"accessKeyId": key, "secretAccessKey": secret, "sessionToken": token, "expiration": 7226582400000}
            return self.answer(200, json.dumps({"roleCredentials": made}).encode(), [("Content-Type", "application/json")])
        headers = {name.lower(): value for name, value in self.headers.items()}
        local = http.client.HTTPConnection(LOCAL)
        local.request(self.command, self.path, body, sign(self.command, self.path, headers, body))
        reply = local.getresponse()
        text = reply.read()
        for key, secret in re.findall(rb"<AccessKeyId>(\w+)</AccessKeyId>\s*<SecretAccessKey>([^<]+)<", text):
            secrets[key.decode()] = secret.decode()
        self.answer(reply.status, text, reply.getheaders())

    def metadata(self):
        if self.command == "PUT" and self.path == "/latest/api/token":
            return self.answer(200, b"imds-token")
        if self.path == "/container" and self.headers["Authorization"] == "container-token":
            return self.answer(200, self.keys())
        if self.headers["x-aws-ec2-metadata-token"] != "imds-token":
            return self.answer(401, b"")
        self.answer(200, b"role" if self.path.endswith("/") else self.keys())

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = take


TLS = context()
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
