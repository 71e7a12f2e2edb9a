"""Drives S3, STS, IAM and CloudWatch of a local cloud through boto3, as a user's program does.

usage: drive_front.py URL KEY SECRET ACCOUNT
Ends with status 1 and the first difference; each section prints its name when it is through.
"""
import base64
import datetime
import hashlib
import http.client
import io
import json
import sys
import threading
import urllib.parse
import zlib

import boto3
import botocore.awsrequest
import botocore.auth
import botocore.config
import botocore.credentials
import botocore.exceptions
import botocore.session

URL, KEY, SECRET, ACCOUNT = sys.argv[1:5]
REGION = "us-west-2"
HOST = urllib.parse.urlparse(URL).netloc


def client(name, **options):
    return boto3.client(
        name, endpoint_url=URL, region_name=REGION, aws_access_key_id=options.pop("key", KEY),
        aws_secret_access_key=options.pop("secret", SECRET), aws_session_token=options.pop("token", None),
        config=botocore.config.Config(
            retries={"max_attempts": 1, "mode": "standard"}, signature_version="s3v4" if name == "s3" else None,
            **options))


def check(condition, what):
    if not condition:
        raise AssertionError(what)


def fails(code, status, call, *args, **kwargs):
    try:
        call(*args, **kwargs)
    except botocore.exceptions.ClientError as error:
        seen = (error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"])
        check(seen == (code, status), f"wanted {(code, status)}, saw {seen}: {error}")
        return error
    raise AssertionError(f"wanted {code}, but {call} was answered")


def raw(method, path, headers=None, body=None, host=HOST):
    connection = http.client.HTTPConnection(HOST, timeout=30)
    connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
    connection.putheader("Host", host)
    for name, value in (headers or {}).items():
        connection.putheader(name, value)
    if body is not None and "Content-Length" not in (headers or {}):
        connection.putheader("Content-Length", str(len(body)))
    connection.endheaders(body)
    reply = connection.getresponse()
    return reply.status, dict(reply.getheaders()), reply.read()


def signed(method, path, headers=None, body=b"", service="s3", key=None, secret=None):
    request = botocore.awsrequest.AWSRequest(method, URL + path, headers=headers or {}, data=body)
    credentials = botocore.credentials.Credentials(key or KEY, secret or SECRET)
    if service == "s3":
        request.headers["x-amz-content-sha256"] = hashlib.sha256(body).hexdigest()
        botocore.auth.S3SigV4Auth(credentials, "s3", REGION).add_auth(request)
    else:
        botocore.auth.SigV4Auth(credentials, service, REGION).add_auth(request)
    return raw(method, path, dict(request.headers), body)


def s3_buckets():
    s3 = client("s3")
    s3.create_bucket(Bucket="first-bucket", CreateBucketConfiguration={"LocationConstraint": REGION})
    s3.create_bucket(Bucket="empty.bucket-2", CreateBucketConfiguration={"LocationConstraint": REGION})
    fails("BucketAlreadyOwnedByYou", 409, s3.create_bucket, Bucket="first-bucket",
          CreateBucketConfiguration={"LocationConstraint": REGION})
    fails("InvalidBucketName", 400, s3.create_bucket, Bucket="a..b",
          CreateBucketConfiguration={"LocationConstraint": REGION})
    names = [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    check(names == ["empty.bucket-2", "first-bucket"], names)
    head = s3.head_bucket(Bucket="first-bucket")
    check(head["ResponseMetadata"]["HTTPHeaders"]["x-amz-bucket-region"] == REGION, head)
    check(s3.get_bucket_location(Bucket="first-bucket")["LocationConstraint"] == REGION, "location")
    fails("404", 404, s3.head_bucket, Bucket="no-such-bucket")
    fails("NoSuchBucket", 404, s3.list_objects_v2, Bucket="no-such-bucket")
    s3.delete_bucket(Bucket="empty.bucket-2")
    fails("NoSuchBucket", 404, s3.delete_bucket, Bucket="empty.bucket-2")
    s3.put_object(Bucket="first-bucket", Key="a", Body=b"1")
    fails("BucketNotEmpty", 409, s3.delete_bucket, Bucket="first-bucket")
    fails("NotImplemented", 501, s3.get_bucket_policy, Bucket="first-bucket")


KEYS = ["a", "../../etc/passwd", "a//b", "//", "./x", "ü/ñ 空", "per%cent", "plus+plus", "q?x=1&y", "tab\tkey", "😀", "a/b/c/"]


def s3_objects():
    s3 = client("s3")
    for number, key in enumerate(KEYS):
        body = f"body {number}".encode()
        put = s3.put_object(Bucket="first-bucket", Key=key, Body=body, ContentType="text/plain",
                            Metadata={"number": str(number)}, CacheControl="no-store")
        check(put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"', put)
        got = s3.get_object(Bucket="first-bucket", Key=key)
        check(got["Body"].read() == body, key)
        check(got["Metadata"] == {"number": str(number)} and got["CacheControl"] == "no-store", got)
        check(got["ContentType"] == "text/plain", got)
        check(got["ChecksumCRC32"] == base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode(), got)
        head = s3.head_object(Bucket="first-bucket", Key=key)
        check(head["ContentLength"] == len(body) and head["ETag"] == put["ETag"], head)
    listed = [item["Key"] for item in s3.list_objects_v2(Bucket="first-bucket")["Contents"]]
    check(listed == sorted(KEYS, key=lambda key: key.encode()), listed)
    old = [item["Key"] for item in s3.list_objects(Bucket="first-bucket")["Contents"]]
    check(old == listed, old)
    fails("NoSuchKey", 404, s3.get_object, Bucket="first-bucket", Key="nothing")
    fails("404", 404, s3.head_object, Bucket="first-bucket", Key="nothing")
    fails("KeyTooLongError", 400, s3.put_object, Bucket="first-bucket", Key="k" * 1025, Body=b"")
    s3.put_object(Bucket="first-bucket", Key="empty", Body=b"")
    check(s3.get_object(Bucket="first-bucket", Key="empty")["Body"].read() == b"", "empty")


def s3_ranges_and_conditions():
    s3 = client("s3")
    body = bytes(range(256)) * 4096
    etag = s3.put_object(Bucket="first-bucket", Key="big", Body=body)["ETag"]

    def part(text):
        reply = s3.get_object(Bucket="first-bucket", Key="big", Range=text)
        return reply["Body"].read(), reply["ContentRange"], reply["ResponseMetadata"]["HTTPStatusCode"]

    size = len(body)
    check(part("bytes=0-0") == (body[:1], f"bytes 0-0/{size}", 206), "first byte")
    check(part("bytes=300000-700000")[0] == body[300000:700001], "middle")
    check(part("bytes=1048570-9999999")[0] == body[1048570:], "past the end")
    check(part("bytes=-10")[0] == body[-10:], "suffix")
    fails("InvalidRange", 416, s3.get_object, Bucket="first-bucket", Key="big", Range=f"bytes={size}-")
    check(s3.get_object(Bucket="first-bucket", Key="big")["Body"].read() == body, "whole")
    fails("304", 304, s3.get_object, Bucket="first-bucket", Key="big", IfNoneMatch=etag)
    fails("PreconditionFailed", 412, s3.get_object, Bucket="first-bucket", Key="big", IfMatch='"other"')
    s3.get_object(Bucket="first-bucket", Key="big", IfMatch=etag)
    future = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(days=1)
    fails("304", 304, s3.get_object, Bucket="first-bucket", Key="big", IfModifiedSince=future)
    fails("PreconditionFailed", 412, s3.put_object, Bucket="first-bucket", Key="big", Body=b"x", IfNoneMatch="*")
    s3.put_object(Bucket="first-bucket", Key="new", Body=b"x", IfNoneMatch="*")
    fails("PreconditionFailed", 412, s3.put_object, Bucket="first-bucket", Key="new", Body=b"x", IfMatch='"no"')


def s3_listing():
    s3 = client("s3")
    s3.create_bucket(Bucket="lists", CreateBucketConfiguration={"LocationConstraint": REGION})
    keys = [f"dir{number // 10}/f{number:03}" for number in range(45)] + ["top", "zz"]
    for key in keys:
        s3.put_object(Bucket="lists", Key=key, Body=b".")
    page = s3.list_objects_v2(Bucket="lists", Delimiter="/")
    check([item["Prefix"] for item in page["CommonPrefixes"]] == [f"dir{n}/" for n in range(5)], page)
    check([item["Key"] for item in page["Contents"]] == ["top", "zz"] and page["KeyCount"] == 7, page)
    for size in (1, 2, 3, 7, 1000):
        seen, prefixes, pages = [], [], 0
        for page in s3.get_paginator("list_objects_v2").paginate(
                Bucket="lists", Delimiter="/", PaginationConfig={"PageSize": size}):
            seen += [item["Key"] for item in page.get("Contents", [])]
            prefixes += [item["Prefix"] for item in page.get("CommonPrefixes", [])]
            pages += 1
        check(seen == ["top", "zz"] and prefixes == [f"dir{n}/" for n in range(5)], (size, seen, prefixes))
        flat = [item["Key"] for page in s3.get_paginator("list_objects_v2").paginate(
            Bucket="lists", PaginationConfig={"PageSize": size}) for item in page.get("Contents", [])]
        check(flat == sorted(keys), (size, flat))
        old = [item["Key"] for page in s3.get_paginator("list_objects").paginate(
            Bucket="lists", PaginationConfig={"PageSize": size}) for item in page.get("Contents", [])]
        check(old == sorted(keys), (size, old))
    some = s3.list_objects_v2(Bucket="lists", Prefix="dir1/", StartAfter="dir1/f017")
    check([item["Key"] for item in some["Contents"]] == ["dir1/f018", "dir1/f019"], some)
    check(s3.list_objects_v2(Bucket="lists", MaxKeys=0)["KeyCount"] == 0, "max-keys 0")
    fails("InvalidArgument", 400, s3.list_objects_v2, Bucket="lists", ContinuationToken="%%%")
    names = [item.key for item in boto3.resource(
        "s3", endpoint_url=URL, region_name=REGION, aws_access_key_id=KEY,
        aws_secret_access_key=SECRET).Bucket("lists").objects.filter(Prefix="t")]
    check(names == ["top"], names)


def s3_copy_and_delete():
    s3 = client("s3")
    s3.copy_object(Bucket="lists", Key="ü copy", CopySource={"Bucket": "first-bucket", "Key": "ü/ñ 空"})
    copy = s3.get_object(Bucket="lists", Key="ü copy")
    check(copy["Metadata"]["number"] == "5", copy)
    s3.delete_object(Bucket="first-bucket", Key="ü/ñ 空")
    check(s3.get_object(Bucket="lists", Key="ü copy")["Body"].read() == b"body 5", "a copy outlives its source")
    fails("InvalidRequest", 400, s3.copy_object, Bucket="lists", Key="top", CopySource="lists/top")
    s3.copy_object(Bucket="lists", Key="top", CopySource="lists/top", Metadata={"new": "1"},
                   MetadataDirective="REPLACE")
    check(s3.head_object(Bucket="lists", Key="top")["Metadata"] == {"new": "1"}, "replaced metadata")
    fails("NoSuchKey", 404, s3.copy_object, Bucket="lists", Key="x", CopySource="lists/nothing")
    s3.delete_object(Bucket="lists", Key="never was there")
    for only in ({"VersionId": "v1"}, {"Size": 1}):
        fails("NotImplemented", 501, s3.delete_objects, Bucket="lists", Delete={"Objects": [{"Key": "top", **only}]})
    kept = s3.delete_objects(Bucket="lists", Delete={"Objects": [{"Key": "top", "ETag": '"other"'}]})
    check(kept["Errors"][0]["Code"] == "PreconditionFailed", kept)
    fails("PreconditionFailed", 412, s3.delete_object, Bucket="lists", Key="top", IfMatch='"other"')
    fails("PreconditionFailed", 412, s3.copy_object, Bucket="lists", Key="x", CopySource="lists/top",
          CopySourceIfNoneMatch=s3.head_object(Bucket="lists", Key="top")["ETag"])
    reply = s3.delete_objects(Bucket="lists", Delete={"Objects": [{"Key": "top"}, {"Key": "nothing"}]})
    check([item["Key"] for item in reply["Deleted"]] == ["top", "nothing"], reply)
    quiet = s3.delete_objects(Bucket="lists", Delete={"Objects": [{"Key": "zz"}], "Quiet": True})
    check("Deleted" not in quiet, quiet)
    fails("NoSuchKey", 404, s3.get_object, Bucket="lists", Key="zz")


def s3_multipart():
    s3 = client("s3")
    parts = [b"a" * (5 << 20), b"b" * (5 << 20), b"c" * 7]
    upload = s3.create_multipart_upload(Bucket="lists", Key="multi", Metadata={"m": "1"},
                                        ContentType="application/x-test")["UploadId"]
    etags = []
    for number, body in enumerate(parts, 1):
        etags.append(s3.upload_part(Bucket="lists", Key="multi", UploadId=upload, PartNumber=number,
                                    Body=body)["ETag"])
    s3.upload_part(Bucket="lists", Key="multi", UploadId=upload, PartNumber=3, Body=parts[2])
    listed = s3.list_parts(Bucket="lists", Key="multi", UploadId=upload)["Parts"]
    check([part["Size"] for part in listed] == [5 << 20, 5 << 20, 7], listed)
    open_uploads = s3.list_multipart_uploads(Bucket="lists")["Uploads"]
    check([item["UploadId"] for item in open_uploads] == [upload], open_uploads)
    named = [{"PartNumber": number, "ETag": etag} for number, etag in enumerate(etags, 1)]
    fails("InvalidPart", 400, s3.complete_multipart_upload, Bucket="lists", Key="multi", UploadId=upload,
          MultipartUpload={"Parts": [{"PartNumber": 1, "ETag": '"0"'}]})
    fails("InvalidPartOrder", 400, s3.complete_multipart_upload, Bucket="lists", Key="multi", UploadId=upload,
          MultipartUpload={"Parts": named[::-1]})
    done = s3.complete_multipart_upload(Bucket="lists", Key="multi", UploadId=upload,
                                        MultipartUpload={"Parts": named})
    digest = hashlib.md5(b"".join(hashlib.md5(part).digest() for part in parts)).hexdigest()
    check(done["ETag"] == f'"{digest}-3"', done)
    got = s3.get_object(Bucket="lists", Key="multi")
    check(got["Body"].read() == b"".join(parts) and got["Metadata"] == {"m": "1"}, "joined parts")
    again = s3.complete_multipart_upload(Bucket="lists", Key="multi", UploadId=upload,
                                         MultipartUpload={"Parts": named})
    check(again["ETag"] == done["ETag"], again)
    second = s3.get_object(Bucket="lists", Key="multi", PartNumber=2)
    check(second["Body"].read() == parts[1] and second["PartsCount"] == 3, second)
    small = s3.create_multipart_upload(Bucket="lists", Key="small")["UploadId"]
    tags = [s3.upload_part(Bucket="lists", Key="small", UploadId=small, PartNumber=n, Body=b"x")["ETag"] for n in (1, 2)]
    fails("EntityTooSmall", 400, s3.complete_multipart_upload, Bucket="lists", Key="small", UploadId=small,
          MultipartUpload={"Parts": [{"PartNumber": n, "ETag": tag} for n, tag in enumerate(tags, 1)]})
    s3.abort_multipart_upload(Bucket="lists", Key="small", UploadId=small)
    fails("NoSuchUpload", 404, s3.list_parts, Bucket="lists", Key="small", UploadId=small)
    # The high-level calls, which choose parts, checksums and ranges by themselves.
    big = bytes(range(251)) * 90000
    s3.upload_fileobj(io.BytesIO(big), "lists", "managed")
    sink = io.BytesIO()
    s3.download_fileobj("lists", "managed", sink)
    check(sink.getvalue() == big, "managed transfer")


def s3_integrity():
    s3 = client("s3")
    for algorithm in ("CRC32", "SHA1", "SHA256"):
        s3.put_object(Bucket="lists", Key=algorithm, Body=b"checked", ChecksumAlgorithm=algorithm)
        got = s3.get_object(Bucket="lists", Key=algorithm, ChecksumMode="ENABLED")
        got["Body"].read()
        check(got["Checksum" + algorithm], got)
    # A stream makes boto3 send aws-chunked with the checksum behind the body.
    s3.put_object(Bucket="lists", Key="stream", Body=io.BytesIO(b"z" * 300000), ChecksumAlgorithm="CRC32")
    check(s3.head_object(Bucket="lists", Key="stream")["ContentLength"] == 300000, "decoded length")
    fails("BadDigest", 400, s3.put_object, Bucket="lists", Key="bad", Body=b"x", ChecksumCRC32="AAAAAA==")
    status, _, body = signed("PUT", "/lists/bad", {"Content-MD5": base64.b64encode(b"0" * 16).decode()}, b"x")
    check(status == 400 and b"BadDigest" in body, (status, body))
    status, _, body = signed("PUT", "/lists/bad", {"Content-MD5": "nonsense"}, b"x")
    check(status == 400 and b"InvalidDigest" in body, (status, body))
    fails("404", 404, s3.head_object, Bucket="lists", Key="bad")
    trailer = b"5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n"
    request = botocore.awsrequest.AWSRequest("PUT", URL + "/lists/bad", data=trailer, headers={
        "x-amz-trailer": "x-amz-checksum-crc32",
        "x-amz-decoded-content-length": "5", "Content-Encoding": "aws-chunked"})
    auth = botocore.auth.S3SigV4Auth(botocore.credentials.Credentials(KEY, SECRET), "s3", REGION)
    auth.payload = lambda request: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
    auth.add_auth(request)
    status, _, body = raw("PUT", "/lists/bad", dict(request.headers), trailer)
    check(status == 400 and b"BadDigest" in body, (status, body))
    url = s3.generate_presigned_url("get_object", Params={"Bucket": "lists", "Key": "CRC32"}, ExpiresIn=60)
    status, _, body = raw("GET", url[len(URL):])
    check(status == 200 and body == b"checked", (status, body))
    status, _, body = raw("GET", url[len(URL):] + "0")
    check(status == 403, (status, body))


def s3_tags_and_attributes():
    s3 = client("s3")
    tags = [{"Key": "stage", "Value": "dev"}, {"Key": "team", "Value": "a b"}]
    s3.put_object(Bucket="lists", Key="tagged", Body=b"x", Tagging="team=a%20b&stage=dev", StorageClass="STANDARD_IA")
    check(s3.get_object_tagging(Bucket="lists", Key="tagged")["TagSet"] == tags, "tags of a put")
    check(s3.head_object(Bucket="lists", Key="tagged")["StorageClass"] == "STANDARD_IA", "storage class")
    s3.delete_object_tagging(Bucket="lists", Key="tagged")
    check(s3.get_object_tagging(Bucket="lists", Key="tagged")["TagSet"] == [], "no tags")
    s3.put_object_tagging(Bucket="lists", Key="tagged", Tagging={"TagSet": tags})
    check(s3.get_object_tagging(Bucket="lists", Key="tagged")["TagSet"] == tags, "new tags")
    fails("NoSuchTagSet", 404, s3.get_bucket_tagging, Bucket="lists")
    s3.put_bucket_tagging(Bucket="lists", Tagging={"TagSet": tags})
    check(s3.get_bucket_tagging(Bucket="lists")["TagSet"] == tags, "tags of a bucket")
    s3.delete_bucket_tagging(Bucket="lists")
    fails("NotImplemented", 501, s3.put_object, Bucket="lists", Key="x", Body=b"", ServerSideEncryption="aws:kms")
    known = s3.get_object_attributes(
        Bucket="lists", Key="multi", ObjectAttributes=["ETag", "ObjectParts", "ObjectSize"])
    check(known["ObjectParts"]["TotalPartsCount"] == 3 and known["ObjectSize"] == (10 << 20) + 7, known)
    upload = s3.create_multipart_upload(Bucket="lists", Key="joined")["UploadId"]
    part = s3.upload_part_copy(
        Bucket="lists", Key="joined", UploadId=upload, PartNumber=1,
        CopySource={"Bucket": "lists", "Key": "multi"}, CopySourceRange="bytes=10485758-10485762")
    s3.complete_multipart_upload(Bucket="lists", Key="joined", UploadId=upload, MultipartUpload={
        "Parts": [{"PartNumber": 1, "ETag": part["CopyPartResult"]["ETag"]}]})
    check(s3.get_object(Bucket="lists", Key="joined")["Body"].read() == b"bbccc", "a copied part")
    versions = s3.list_object_versions(Bucket="lists", Prefix="tagged")["Versions"]
    check([(item["Key"], item["VersionId"]) for item in versions] == [("tagged", "null")], versions)
    some = s3.list_buckets(Prefix="li", MaxBuckets=1)
    check([item["Name"] for item in some["Buckets"]] == ["lists"] and some["Prefix"] == "li", some)
    owned = s3.list_objects_v2(Bucket="lists", Prefix="tagged", FetchOwner=True)["Contents"][0]
    check(owned["Owner"]["ID"] == ACCOUNT, owned)


def s3_forms_and_presigned_puts():
    s3 = client("s3")
    form = s3.generate_presigned_post(
        "lists", "forms/${filename}", Fields={"Content-Type": "text/x", "x-amz-meta-a": "1"},
        Conditions=[{"Content-Type": "text/x"}, {"x-amz-meta-a": "1"}, ["content-length-range", 1, 9]])
    check(form["url"] == URL + "/lists", form["url"])
    for body, wanted in ((b"posted", 204), (b"much too long", 400)):
        text = b"".join(b'--b\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n' % (
            name.encode(), value.encode()) for name, value in form["fields"].items())
        text += b'--b\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n%s\r\n--b--\r\n' % body
        status, _, reply = raw("POST", "/lists", {"Content-Type": "multipart/form-data; boundary=b"}, text)
        check(status == wanted, (status, reply))
    got = s3.get_object(Bucket="lists", Key="forms/f")
    check(got["Body"].read() == b"posted" and got["Metadata"] == {"a": "1"} and got["ContentType"] == "text/x", got)
    url = s3.generate_presigned_url("put_object", ExpiresIn=60, Params={
        "Bucket": "lists", "Key": "presigned", "ContentType": "text/y", "Metadata": {"b": "2"}})
    status, _, reply = raw("PUT", url[len(URL):], {"Content-Type": "text/y", "x-amz-meta-b": "2"}, b"signed before")
    check(status == 200, (status, reply))
    check(s3.head_object(Bucket="lists", Key="presigned")["Metadata"] == {"b": "2"}, "presigned")
    old = boto3.client(
        "s3", endpoint_url=URL, region_name="us-east-1", aws_access_key_id=KEY, aws_secret_access_key=SECRET,
        config=botocore.config.Config(signature_version="s3"))
    url = old.generate_presigned_url("get_object", Params={"Bucket": "lists", "Key": "presigned"}, ExpiresIn=60)
    status, _, reply = raw("GET", url[len(URL):])
    check(status == 400 and b"Please use AWS4-HMAC-SHA256" in reply, (status, reply))


def s3_virtual_host():
    host = "lists.localhost:" + HOST.split(":")[1]
    request = botocore.awsrequest.AWSRequest("GET", f"http://{host}/CRC32", headers={
        "x-amz-content-sha256": hashlib.sha256(b"").hexdigest()})
    botocore.auth.S3SigV4Auth(botocore.credentials.Credentials(KEY, SECRET), "s3", REGION).add_auth(request)
    status, _, body = raw("GET", "/CRC32", dict(request.headers), host=host)
    check(status == 200 and body == b"checked", (status, body))


def s3_concurrent_puts():
    """Many writers of one key: none fails, and every reader sees one of the bodies whole."""
    bodies = [bytes([65 + n]) * 70000 for n in range(8)]
    problems = []

    def write(number):
        s3 = client("s3")
        try:
            for _ in range(12):
                s3.put_object(Bucket="lists", Key="contended", Body=bodies[number])
                seen = s3.get_object(Bucket="lists", Key="contended")
                text = seen["Body"].read()
                if text not in bodies or f'"{hashlib.md5(text).hexdigest()}"' != seen["ETag"]:
                    problems.append(f"torn: {len(text)} bytes")
        except Exception as error:  # noqa: BLE001: reported below
            problems.append(repr(error))

    threads = [threading.Thread(target=write, args=(n,)) for n in range(len(bodies))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    check(not problems, problems)


TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
USERS = TRUST.replace('{"Service": "sagemaker.amazonaws.com"}', '{"AWS": "%s"}' % ACCOUNT)


def users(iam):
    """A user with a policy and keys of its own, from the first call to the last."""
    user = iam.create_user(UserName="dev", Path="/slipway/", Tags=[{"Key": "a", "Value": "b"}])["User"]
    check(user["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/slipway/dev", user)
    check(iam.get_user()["User"]["UserName"] == "slipway", "whose keys these are")
    document = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "s3:Get*", "Resource": "arn:aws:s3:::data/*"}]}
    policy = iam.create_policy(PolicyName="read", PolicyDocument=json.dumps(document))["Policy"]["Arn"]
    iam.attach_user_policy(UserName="dev", PolicyArn=policy)
    check(iam.get_policy_version(PolicyArn=policy, VersionId="v1")["PolicyVersion"]["Document"] == document, policy)
    check([item["AttachmentCount"] for item in iam.list_policies(Scope="Local")["Policies"]] == [1], "attached")
    check(len([item for page in iam.get_paginator("list_policies").paginate(Scope="AWS") for item in page["Policies"]])
          > 100, "AWS's policies come in pages")
    results = iam.simulate_principal_policy(
        PolicySourceArn=user["Arn"], ActionNames=["s3:GetObject", "s3:PutObject"],
        ResourceArns=["arn:aws:s3:::data/a", "arn:aws:s3:::other/a"])["EvaluationResults"]
    check([item["EvalDecision"] for item in results] == ["allowed"] + 3 * ["implicitDeny"], results)
    key = iam.create_access_key(UserName="dev")["AccessKey"]
    mine = client("sts", key=key["AccessKeyId"], secret=key["SecretAccessKey"])
    check(mine.get_caller_identity()["Arn"] == user["Arn"], "the user's keys work")
    iam.update_access_key(UserName="dev", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    fails("InvalidClientTokenId", 403, mine.get_caller_identity)
    check("SecretAccessKey" not in iam.list_access_keys(UserName="dev")["AccessKeyMetadata"][0], "told once")
    fails("DeleteConflict", 409, iam.delete_user, UserName="dev")
    iam.delete_access_key(UserName="dev", AccessKeyId=key["AccessKeyId"])
    fails("DeleteConflict", 409, iam.delete_policy, PolicyArn=policy)
    iam.detach_user_policy(UserName="dev", PolicyArn=policy)
    iam.delete_policy(PolicyArn=policy)
    iam.delete_user(UserName="dev")
    check(iam.list_users()["Users"] == [], "users")
    check(iam.get_account_summary()["SummaryMap"]["AccountAccessKeysPresent"] == 0, "summary")


def iam_and_sts():
    iam, sts = client("iam"), client("sts")
    me = sts.get_caller_identity()
    check(me["Account"] == ACCOUNT and me["Arn"] == f"arn:aws:iam::{ACCOUNT}:user/slipway", me)
    role = iam.create_role(RoleName="SageMakerRole", Path="/service-role/", AssumeRolePolicyDocument=TRUST,
                           Tags=[{"Key": "a", "Value": "b"}])["Role"]
    check(role["Arn"] == f"arn:aws:iam::{ACCOUNT}:role/service-role/SageMakerRole", role)
    fails("EntityAlreadyExists", 409, iam.create_role, RoleName="SageMakerRole", AssumeRolePolicyDocument=TRUST)
    fails("MalformedPolicyDocument", 400, iam.create_role, RoleName="Other", AssumeRolePolicyDocument="{")
    fails("MalformedPolicyDocument", 400, iam.create_role, RoleName="Other",
          AssumeRolePolicyDocument='{"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}]}')
    got = iam.get_role(RoleName="SageMakerRole")["Role"]
    check(got["AssumeRolePolicyDocument"] == json.loads(TRUST), got)
    fails("NoSuchEntity", 404, iam.get_role, RoleName="Nobody")
    iam.attach_role_policy(RoleName="SageMakerRole", PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")
    iam.put_role_policy(RoleName="SageMakerRole", PolicyName="p", PolicyDocument=json.dumps(
        {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}))
    fails("NoSuchEntity", 404, iam.attach_role_policy, RoleName="Nobody",
          PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFullAccess")
    fails("ValidationError", 400, iam.get_role, RoleName="not a name!")
    fails("NotImplemented", 501, iam.list_groups)
    users(iam)
    fails("NoSuchEntity", 404, iam.attach_role_policy, RoleName="SageMakerRole",
          PolicyArn="arn:aws:iam::aws:policy/AmazonSageMakerFulAccess")
    # The role trusts a service alone, until its policy is another one.
    fails("AccessDenied", 403, sts.assume_role, RoleArn=role["Arn"], RoleSessionName="me")
    iam.update_assume_role_policy(RoleName="SageMakerRole", PolicyDocument=USERS)
    check([item["RoleName"] for item in iam.list_roles()["Roles"]] == ["SageMakerRole"], "roles")
    fails("DeleteConflict", 409, iam.delete_role, RoleName="SageMakerRole")
    assumed = sts.assume_role(RoleArn=role["Arn"], RoleSessionName="me")
    error = fails("NotImplemented", 501, sts.assume_role, RoleArn=role["Arn"], RoleSessionName="me", Policy="{}")
    check("AssumeRole with Policy" in str(error), error)
    keys = assumed["Credentials"]
    other = client("sts", key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], token=keys["SessionToken"])
    who = other.get_caller_identity()
    check(who["Arn"] == f"arn:aws:sts::{ACCOUNT}:assumed-role/SageMakerRole/me", who)
    wrong = client("sts", key=keys["AccessKeyId"], secret=keys["SecretAccessKey"], token="wrong")
    fails("InvalidClientTokenId", 403, wrong.get_caller_identity)
    fails("AccessDenied", 403, sts.assume_role, RoleArn=f"arn:aws:iam::{ACCOUNT}:role/Nobody", RoleSessionName="me")


def cloudwatch(protocol):
    cloudwatch = client("cloudwatch")
    if protocol:
        model = cloudwatch.meta.service_model
        check(protocol in model.metadata["protocols"], model.metadata)
        raw_session = botocore.session.get_session()
        loader = raw_session.get_component("data_loader")
        original = loader.load_service_model

        def load(service_name, type_name, api_version=None):
            data = original(service_name, type_name, api_version)
            if service_name == "cloudwatch" and type_name == "service-2":
                data = json.loads(json.dumps(data))
                data["metadata"]["protocols"] = [protocol]
                data["metadata"]["protocol"] = protocol
            return data

        loader.load_service_model = load
        cloudwatch = raw_session.create_client(
            "cloudwatch", endpoint_url=URL, region_name=REGION, aws_access_key_id=KEY, aws_secret_access_key=SECRET)
        check(cloudwatch.meta.service_model.protocol == protocol or
              cloudwatch.meta.service_model.resolved_protocol == protocol, "protocol")
    space = f"App/{protocol}"
    now = datetime.datetime.now(datetime.timezone.utc).replace(second=0, microsecond=0)
    start = now - datetime.timedelta(minutes=10)
    dimensions = [{"Name": "Endpoint", "Value": "é"}]
    cloudwatch.put_metric_data(Namespace=space, MetricData=[
        {"MetricName": "Latency", "Dimensions": dimensions, "Timestamp": start, "Unit": "Microseconds",
         "Values": [float(n) for n in range(1, 101)], "Counts": [1.0] * 100},
        {"MetricName": "Latency", "Dimensions": dimensions, "Timestamp": start + datetime.timedelta(minutes=1),
         "Value": 7.5, "Unit": "Microseconds"},
        {"MetricName": "Totals", "Timestamp": start,
         "StatisticValues": {"SampleCount": 4, "Sum": 20, "Minimum": 2, "Maximum": 9}}])
    stats = cloudwatch.get_metric_statistics(
        Namespace=space, MetricName="Latency", Dimensions=dimensions, StartTime=start, EndTime=now, Period=60,
        Statistics=["Sum", "Average", "Minimum", "Maximum", "SampleCount"])["Datapoints"]
    first = min(stats, key=lambda point: point["Timestamp"])
    check(first["Sum"] == 5050 and first["Average"] == 50.5 and first["SampleCount"] == 100, stats)
    check(first["Minimum"] == 1 and first["Maximum"] == 100 and first["Unit"] == "Microseconds", stats)
    percent = cloudwatch.get_metric_statistics(
        Namespace=space, MetricName="Latency", Dimensions=dimensions, StartTime=start, EndTime=now, Period=60,
        ExtendedStatistics=["p95"])["Datapoints"]
    high = max(point["ExtendedStatistics"]["p95"] for point in percent)
    check(94 <= high <= 96, percent)
    data = cloudwatch.get_metric_data(StartTime=start, EndTime=now, ScanBy="TimestampAscending", MetricDataQueries=[
        {"Id": "a", "MetricStat": {"Metric": {"Namespace": space, "MetricName": "Latency", "Dimensions": dimensions},
                                   "Period": 60, "Stat": "p50"}},
        {"Id": "b", "MetricStat": {"Metric": {"Namespace": space, "MetricName": "Totals"}, "Period": 300,
                                   "Stat": "Average"}}])["MetricDataResults"]
    check(len(data[0]["Values"]) == 2 and abs(data[0]["Values"][0] - 50) < 1 and data[0]["Values"][1] == 7.5, data)
    check(data[1]["Values"] == [5.0] and data[1]["StatusCode"] == "Complete", data)
    check(data[0]["Timestamps"][0] == start, data)
    listed = cloudwatch.list_metrics(Namespace=space)["Metrics"]
    check(sorted(item["MetricName"] for item in listed) == ["Latency", "Totals"], listed)
    check(cloudwatch.list_metrics(Namespace=space, Dimensions=[{"Name": "Endpoint"}])["Metrics"][0]["Dimensions"]
          == dimensions, "dimension filter")
    series = {"Metric": {"Namespace": space, "MetricName": "Latency", "Dimensions": dimensions}, "Period": 60}
    math = cloudwatch.get_metric_data(StartTime=start, EndTime=now, ScanBy="TimestampAscending", MetricDataQueries=[
        {"Id": "a", "MetricStat": {**series, "Stat": "Sum"}, "ReturnData": False},
        {"Id": "m", "Expression": "a / 2 + 1", "Label": "half"}])["MetricDataResults"]
    check([result["Values"] for result in math] == [[2526.0, 4.75]] and math[0]["Label"] == "half", math)
    fails("ValidationError", 400, cloudwatch.get_metric_data, StartTime=start, EndTime=now, MetricDataQueries=[
        {"Id": "m", "Expression": "a+b"}])
    fails("NotImplemented", 501, cloudwatch.get_metric_data, StartTime=start, EndTime=now, MetricDataQueries=[
        {"Id": "m", "Expression": "ANOMALY_DETECTION_BAND(a)"}])
    pages = list(cloudwatch.get_paginator("get_metric_data").paginate(
        StartTime=start, EndTime=now, MaxDatapoints=1, MetricDataQueries=[
            {"Id": "a", "MetricStat": {**series, "Stat": "Sum"}}]))
    check([page["MetricDataResults"][0]["Values"] for page in pages] == [[7.5], [5050.0]], pages)
    fails("InvalidParameterValue", 400, cloudwatch.put_metric_data, Namespace="AWS/X", MetricData=[
        {"MetricName": "m", "Value": 1}])
    fails("InvalidParameterCombination", 400, cloudwatch.put_metric_data, Namespace=space, MetricData=[
        {"MetricName": "m"}])
    name = f"alarm-{protocol}"
    # A metric without data whose absence is ignored: at the end of a minute the state stays what the client set.
    alarm = dict(AlarmName=name, Namespace=space, MetricName="Idle", Dimensions=dimensions, Period=60,
                 EvaluationPeriods=2, DatapointsToAlarm=1, Threshold=10.0, ExtendedStatistic="p99",
                 ComparisonOperator="GreaterThanThreshold", TreatMissingData="ignore", AlarmDescription="d")
    cloudwatch.put_metric_alarm(**alarm, Tags=[{"Key": "a", "Value": "b"}])
    got = cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]
    for member, value in alarm.items():
        check(got[member] == value, (member, got))
    tags = cloudwatch.list_tags_for_resource(ResourceARN=got["AlarmArn"])["Tags"]
    check(tags == [{"Key": "a", "Value": "b"}], tags)
    error = fails("NotImplemented", 501, cloudwatch.put_metric_alarm, **alarm, EvaluationInterval=60)
    check("PutMetricAlarm with EvaluationInterval" in str(error), error)
    check(got["StateValue"] == "INSUFFICIENT_DATA" and got["AlarmArn"].endswith(":alarm:" + name), got)
    cloudwatch.set_alarm_state(AlarmName=name, StateValue="ALARM", StateReason="because")
    got = cloudwatch.describe_alarms(AlarmNamePrefix=name, StateValue="ALARM")["MetricAlarms"][0]
    check(got["StateReason"] == "because", got)
    error = fails("ValidationError", 400, cloudwatch.put_metric_alarm,
                  **{**alarm, "Statistic": "Average"})
    check("Statistic" in str(error), error)
    # What the client does not check itself: the service's limits.
    fails("ValidationError", 400, cloudwatch.put_metric_alarm, **{**alarm, "AlarmName": "n" * 256})
    fails("ValidationError", 400, cloudwatch.put_metric_alarm, **{**alarm, "Threshold": float("inf")})
    fails("ResourceNotFound", 404, cloudwatch.set_alarm_state, AlarmName="none", StateValue="OK", StateReason="r")
    cloudwatch.put_composite_alarm(AlarmName=name + "-top", AlarmRule=f'ALARM("{name}")')
    got = cloudwatch.describe_alarms(AlarmTypes=["CompositeAlarm"], AlarmNames=[name + "-top"])["CompositeAlarms"][0]
    check(got["StateValue"] == "ALARM" and got["ActionsEnabled"] is True, got)
    fails("ValidationError", 400, cloudwatch.delete_alarms, AlarmNames=[name])
    cloudwatch.delete_alarms(AlarmNames=[name + "-top"])
    items = cloudwatch.describe_alarm_history(AlarmName=name, HistoryItemType="StateUpdate")["AlarmHistoryItems"]
    check([item["HistorySummary"] for item in items] == ["Alarm updated from INSUFFICIENT_DATA to ALARM"], items)
    fails("ResourceNotFound", 404, cloudwatch.delete_alarms, AlarmNames=[name, "none"])
    cloudwatch.delete_alarms(AlarmNames=[name])
    check(cloudwatch.describe_alarms(AlarmNames=[name])["MetricAlarms"] == [], "deleted")
    fails("ResourceNotFound", 404, cloudwatch.delete_alarms, AlarmNames=[name])
    fails("NotImplemented", 501, cloudwatch.list_dashboards)
    # More than 10 KB, which the client compresses.
    cloudwatch.put_metric_data(Namespace=space, MetricData=[
        {"MetricName": "Large", "Timestamp": start, "Value": float(n), "Dimensions": [{"Name": "n", "Value": "x" * 40}]}
        for n in range(300)])
    large = cloudwatch.get_metric_statistics(
        Namespace=space, MetricName="Large", Dimensions=[{"Name": "n", "Value": "x" * 40}], StartTime=start,
        EndTime=now, Period=60, Statistics=["SampleCount", "Maximum"])["Datapoints"]
    check(large[0]["SampleCount"] == 300 and large[0]["Maximum"] == 299, large)


def refusals():
    forged = client("s3", secret="x" * 40)
    fails("SignatureDoesNotMatch", 403, forged.list_buckets)
    fails("InvalidAccessKeyId", 403, client("s3", key="AKIAUNKNOWN").list_buckets)
    fails("SignatureDoesNotMatch", 403, client("sts", secret="x").get_caller_identity)
    fails("InvalidClientTokenId", 403, client("sts", key="AKIAUNKNOWN").get_caller_identity)
    status, _, body = raw("GET", "/", host="evil.example:" + HOST.split(":")[1])
    check(status == 403 and b"InvalidHostException" in body, (status, body))
    status, _, body = raw("GET", "/", host="127.0.0.1:1")
    check(status == 403, (status, body))
    status, _, body = raw("GET", "/", {"Origin": "http://" + HOST})
    check(status == 403 and b"web pages" in body, (status, body))
    status, _, body = raw("POST", "/", {"Sec-Fetch-Site": "cross-site", "Content-Type": "text/plain"}, b"{}")
    check(status == 403, (status, body))
    status, headers, body = raw("GET", "/")
    check(status == 403 and b"<Code>AccessDenied</Code>" in body and headers.get("x-amz-request-id"), (status, body))
    target = "GraniteServiceVersion20100801."
    status, headers, body = signed("POST", "/", {
        "X-Amz-Target": target + "MakeCoffee", "Content-Type": "application/x-amz-json-1.0"}, b"{}", "monitoring")
    check(status == 400 and b"UnknownOperationException" in body, (status, body))
    status, headers, body = signed("POST", "/", {
        "X-Amz-Target": "Nobody.MakeCoffee", "Content-Type": "application/x-amz-json-1.0"}, b"{}", "monitoring")
    check(status == 501 and b"NotImplemented" in body, (status, body))
    status, headers, body = signed("POST", "/", {
        "Content-Type": "application/x-www-form-urlencoded"}, b"Action=MakeCoffee&Version=2011-06-15", "sts")
    check(status == 400 and b"InvalidAction" in body, (status, body))
    status, headers, body = signed("POST", "/", {
        "X-Amz-Target": target + "ListMetrics", "Content-Type": "text/plain"}, b"{}", "monitoring")
    check(status == 415, (status, body))
    status, headers, body = signed("POST", "/", {
        "X-Amz-Target": target + "ListMetrics", "Content-Type": "application/x-amz-json-1.0"}, b"{nonsense",
        "monitoring")
    check(status == 400 and b"SerializationException" in body, (status, body))
    status, headers, body = signed("POST", "/", {
        "X-Amz-Target": target + "ListMetrics", "Content-Type": "application/x-amz-json-1.0"},
        b'{"a":"' + b"x" * (7 << 20) + b'"}', "monitoring")
    check(status == 413, (status, body[:200]))
    status, headers, body = signed("POST", "/", {
        "Content-Type": "application/x-www-form-urlencoded"}, b"Action=ListTopics&Version=2010-03-31", "sns")
    check(status == 501 and b"NotImplemented" in body, (status, body))
    # Services that are not there, each in the protocol that its client reads.
    for name, call in (
            ("dynamodb", lambda it: it.list_tables()), ("logs", lambda it: it.describe_log_groups()),
            ("sns", lambda it: it.list_topics()), ("ec2", lambda it: it.describe_instances()),
            ("lambda", lambda it: it.list_functions()), ("bedrock", lambda it: it.list_imported_models()),
            ("route53", lambda it: it.list_hosted_zones()), ("sqs", lambda it: it.list_queues())):
        error = fails("NotImplemented", 501, call, client(name))
        check("does not implement" in str(error), error)
    error = fails("NotImplemented", 501, client("sagemaker-runtime").invoke_endpoint_async,
                  EndpointName="e", InputLocation="s3://b/k")
    status, headers, body = raw("POST", "/v1beta1/projects/p/locations/l/tuningJobs", {
        "Content-Type": "application/json"}, b"{}")
    check(status == 501 and json.loads(body)["error"]["status"] == "UNIMPLEMENTED", (status, body))
    status, headers, body = raw("GET", "/_slipway/status")
    check(status == 403, (status, body))


for section in (s3_buckets, s3_objects, s3_ranges_and_conditions, s3_listing, s3_copy_and_delete, s3_multipart,
                s3_integrity, s3_tags_and_attributes, s3_forms_and_presigned_puts, s3_virtual_host,
                s3_concurrent_puts, iam_and_sts, refusals):
    section()
    print(section.__name__, flush=True)
for kind in (None, "json", "query", "smithy-rpc-v2-cbor"):
    cloudwatch(kind)
    print(f"cloudwatch {kind}", flush=True)
