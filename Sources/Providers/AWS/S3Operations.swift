internal import AWSClient
internal import Core
internal import Lifecycle

/// What plans do in S3.
enum S3Operations {
    static let all: [CloudOperation<AWSSite>] = [
        bucket.creating(window: 5, "HeadBucket answers, and the name is ours"),
        .change(
            upload, .upsert, window: 0, "HeadObject shows our digest; keys are written once", check: uploadProblems,
            perform: { try await send($0, $1.request, $2) },
            observe: { site, action, _ in try await stored(site, action.request) }),
        .upsert("s3.DeleteObjects", "the same keys again delete nothing more", wantsGone: true),
    ]

    /// A whole file: one request or several, as its size asks for.
    static let upload: OperationID = "s3.Upload"

    static let bucket = CloudResource<AWSSite>(
        kind: "s3.Bucket", nameMember: "Bucket",
        describe: { site, name in try await site.s3.bucketExists(name) ? [:] : nil },
        // The name holds our account, and a bucket of that name elsewhere answers 403.
        observeCreation: { _, _, _ in .ours(result: [:]) }, creation: "s3.CreateBucket")

    /// Adds an action that makes a bucket which does not exist.
    static func addBucket(_ name: String, region: String, to list: inout ActionList) {
        var request: JSONObject = ["Bucket": .string(name)]
        // The oldest region alone must not be named.
        if region != "us-east-1" { request["CreateBucketConfiguration"] = ["LocationConstraint": .string(region)] }
        list.add(
            bucket.creation, tier: .mutate, "create the bucket \(name)", .object(request),
            guards: [.absent(kind: bucket.kind, name: name)])
    }

    private static func file(_ request: JSONValue) throws -> FileReference {
        guard case .file(let file)? = request["Body"].flatMap({ PlanReference($0) }) else {
            throw ProvidersError(ProvidersError.requestInvalid, "an upload names no file")
        }
        return file
    }

    @Sendable private static func uploadProblems(_ request: JSONValue) -> [String] {
        var problems = ["Bucket", "Key"].filter { request[$0]?.string?.isEmpty ?? true }.map {
            "\($0): a name is expected"
        }
        if (try? file(request)) == nil { problems.append("Body: a file with its digest is expected") }
        return problems
    }

    private static func send(_ site: AWSSite, _ request: JSONValue, _ context: ActionContext) async throws -> JSONValue
    {
        let file = try file(request)
        let total = Double(max(1, file.bytes))
        let stored = try await site.s3.put(
            file: file.path, bucket: try request.name("Bucket"), key: try request.name("Key"),
            contentType: request["ContentType"]?.string ?? "application/octet-stream", writeOnce: true
        ) { bytes in
            context.report(
                ActionProgress(stage: "Uploading", fraction: Double(bytes) / total, figures: ["bytes": Double(bytes)]))
        }
        guard stored.digest == file.digest else {
            // The key names the planned digest: other bytes must not stay under it.
            if stored.wasSent { try await site.s3.delete(bucket: stored.object.bucket, key: stored.object.key) }
            throw ProvidersError(
                ProvidersError.requestInvalid,
                "\(TerminalText.escape(file.path)) has changed since it was planned: \(stored.digest), not \(file.digest)",
                hint: "plan again")
        }
        return result(stored.object, file.digest)
    }

    private static func stored(_ site: AWSSite, _ request: JSONValue) async throws -> Observation {
        let file = try file(request)
        do {
            let object = try await site.s3.stored(
                file: file.path, digest: file.digest, bucket: try request.name("Bucket"), key: try request.name("Key"))
            return object.map { .ours(result: result($0, file.digest)) } ?? .absent
        } catch let error as AWSClientError where error.code == AWSClientError.checksumMismatch && error.retry == .never
        {
            return .foreign(error.message)
        }
    }

    private static func result(_ object: S3Client.Object, _ digest: SHA256Digest) -> JSONValue {
        [
            "Bucket": .string(object.bucket), "Key": .string(object.key), "Size": .int(object.size),
            "SHA256": .string(digest.hex),
        ]
    }
}
