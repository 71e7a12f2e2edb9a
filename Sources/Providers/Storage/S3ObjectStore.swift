package import AWSClient
package import Core
package import Datasets

/// S3, or what speaks its protocol, as the store that datasets come from and go to.
package struct S3ObjectStore: Datasets.ObjectStore {
    package let place: String
    private let client: AWSClient
    private let s3: S3Client

    /// How often in a row a connection may break without bringing ``progressBytes``.
    private static let breaksAllowed = 5
    /// What a connection must bring to count as getting somewhere: a service that ends every reply after a few bytes
    /// would be asked as often as the object has bytes.
    private static let progressBytes = 64 << 10

    /// - Parameters:
    ///   - client: the cloud's client.
    ///   - place: which cloud it is, for people: `local, us-east-1`.
    ///   - partSize: files larger than this are sent in parts of this many bytes; S3 wants 5 MiB at least.
    package init(_ client: AWSClient, place: String, partSize: Int64 = 8 << 20) {
        self.client = client
        self.place = place
        s3 = S3Client(client, partSize: partSize)
    }

    package var scheme: String { "s3" }

    package func list(bucket: String, prefix: String, page: String?, limit: Int) async throws -> ObjectPage {
        do {
            let found = try await s3.listPage(bucket: bucket, prefix: prefix, token: page, limit: min(1_000, limit))
            return ObjectPage(objects: found.objects.map(Self.info), next: found.next)
        } catch let error as AWSClientError {
            throw translated(error, "list s3://\(bucket)/\(prefix)", bucket: bucket)
        }
    }

    package func level(bucket: String, prefix: String, limit: Int) async throws -> ObjectLevel {
        do {
            let found = try await s3.listLevel(bucket: bucket, prefix: prefix, limit: min(1_000, limit))
            return ObjectLevel(folders: found.folders, objects: found.objects.map(Self.info))
        } catch let error as AWSClientError {
            throw translated(error, "list s3://\(bucket)/\(prefix)", bucket: bucket)
        }
    }

    package func buckets() async throws -> [String] { try await s3.buckets() }

    package func head(bucket: String, key: String) async throws -> ObjectInfo? {
        do {
            return try await s3.head(bucket: bucket, key: key).map(Self.info)
        } catch let error as AWSClientError {
            let what = "look at s3://\(bucket)/\(key)"
            guard let refusal = error.refusal, [301, 400, 403].contains(refusal.status), refusal.bucketRegion == nil
            else { throw translated(error, what, bucket: bucket) }
            // The reply to HEAD has no words. A listing of the same place has them: run-out credentials, a wrong clock.
            do {
                _ = try await list(bucket: bucket, prefix: key, page: nil, limit: 1)
            } catch let error as DatasetError where error.code == DatasetError.sourceForbidden && refusal.status == 403
            {
                // It says no more than the reply did.
            }
            throw translated(error, what, bucket: bucket)
        }
    }

    package func read(
        _ object: ObjectInfo, range: Range<Int>?, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        let range = range ?? 0..<object.bytes
        guard range.lowerBound >= 0, range.upperBound <= object.bytes else {
            throw DatasetError(
                DatasetError.sourceUnreadable,
                "\(Self.shown(object)) has \(object.bytes) bytes; \(range.lowerBound) to \(range.upperBound) were asked for"
            )
        }
        var object = object
        var position = range.lowerBound
        var breaks = 0
        while position < range.upperBound {
            let before = position
            var failure: HTTPTransportError?
            let reply = try await open(object, position..<range.upperBound)
            if object.version.isEmpty { object.version = reply.version }
            var body = reply.body.makeAsyncIterator()
            while failure == nil, position < range.upperBound {
                do {
                    guard let piece = try await body.next() else { break }
                    guard piece.count <= range.upperBound - position else { throw Self.tooLong(object, range) }
                    position += piece.count
                    // What the receiver throws ends the reading: it is no break of the connection.
                    try await Self.hand(piece, to: receive)
                } catch let error as HTTPTransportError {
                    failure = error
                }
            }
            if position == range.upperBound { return }
            breaks = position - before >= Self.progressBytes ? 1 : breaks + 1
            guard breaks <= Self.breaksAllowed else {
                throw DatasetError(
                    DatasetError.sourceUnreadable,
                    "\(Self.shown(object)) broke off at byte \(position) of \(range.upperBound), \(breaks) times in a row",
                    hint: failure?.hint ?? "run the same command again", underlying: failure)
            }
            try await client.clock.sleep(for: .milliseconds(100) * (1 << breaks))
        }
    }

    package func upload(
        _ file: String, digest: SHA256Digest, bucket: String, key: String, contentType: String,
        progress: @escaping @Sendable (Int) -> Void
    ) async throws -> ObjectInfo {
        let size = Int(try FileChunks.size(of: file))
        if let there = try await head(bucket: bucket, key: key) {
            return try Self.checked(there, bytes: size, digest: digest)
        }
        do {
            let stored = try await s3.put(
                file: file, bucket: bucket, key: key, contentType: contentType, writeOnce: true
            ) { progress(Int($0)) }
            guard stored.digest == digest else {
                if stored.wasSent { try await s3.delete(bucket: bucket, key: key) }
                throw DatasetError(
                    DatasetError.sourceChanged,
                    "\(TerminalText.escape(file)) has the digest \(stored.digest), not \(digest): it changed meanwhile",
                    hint: "run the command again")
            }
        } catch let error as AWSClientError where error.code == AWSClientError.checksumMismatch {
            // Either somebody was faster or the bytes were damaged on the way: what stands there says which.
            if let there = try await head(bucket: bucket, key: key) {
                return try Self.checked(there, bytes: size, digest: digest)
            }
            throw error
        } catch let error as AWSClientError {
            throw translated(error, "store s3://\(bucket)/\(key)", bucket: bucket)
        }
        guard let stored = try await head(bucket: bucket, key: key) else {
            throw DatasetError(
                DatasetError.sourceMissing, "s3://\(bucket)/\(key) was stored and is gone now",
                hint: "find out who removes objects there")
        }
        return try Self.checked(stored, bytes: size, digest: digest)
    }

    // MARK: Pieces

    private func open(_ object: ObjectInfo, _ range: Range<Int>) async throws -> (version: String, body: HTTPReplyBody)
    {
        do {
            let (found, body) = try await s3.get(
                bucket: object.bucket, key: object.key,
                range: Int64(range.lowerBound)..<Int64(range.upperBound),
                ifMatch: object.version.isEmpty ? nil : object.version)
            guard object.version.isEmpty || !found.eTag.isEmpty else {
                throw AWSClientError(
                    AWSClientError.replyInvalid,
                    "s3 GetObject: the reply about \(Self.shown(object)) has no ETag that says which object it is of")
            }
            // If-Match says the same, to those who know it.
            guard Int(found.size) == object.bytes, object.version.isEmpty || found.eTag == object.version else {
                throw Self.changed(object)
            }
            return (found.eTag, body)
        } catch let error as AWSClientError {
            // The object had these bytes before: where they are out of range, another one stands there.
            if error.isPreconditionFailed || error.refusal?.status == 416 { throw Self.changed(object, error) }
            throw translated(error, "read \(Self.shown(object))", bucket: object.bucket)
        }
    }

    private static func changed(_ object: ObjectInfo, _ error: (any Error)? = nil) -> DatasetError {
        DatasetError(
            DatasetError.sourceChanged, "\(shown(object)) was replaced by another object while it was read",
            hint: "run the command again, once nobody writes there", underlying: error)
    }

    private static func tooLong(_ object: ObjectInfo, _ range: Range<Int>) -> AWSClientError {
        AWSClientError(
            AWSClientError.replyInvalid,
            "s3 GetObject: of \(shown(object)) more came than the bytes up to \(range.upperBound) that were asked for",
            hint: "find out what stands between here and the service: something answers in its place")
    }

    /// Calls the receiver; its errors are wrapped where they could be taken for the connection's.
    private static func hand(
        _ piece: [UInt8], to receive: @Sendable ([UInt8]) async throws -> Void
    ) async throws {
        do {
            try await receive(piece)
        } catch let error as HTTPTransportError {
            throw DatasetError(DatasetError.sourceUnreadable, error.message, hint: error.hint, underlying: error)
        }
    }

    private static func checked(_ object: ObjectInfo, bytes: Int, digest: SHA256Digest) throws -> ObjectInfo {
        guard object.bytes == bytes, object.digest == digest else {
            throw DatasetError(
                DatasetError.objectExists,
                "\(shown(object)) holds other bytes (\(object.bytes) of them); it is not replaced",
                hint: "choose another prefix")
        }
        return object
    }

    private static func info(_ object: S3Client.Object) -> ObjectInfo {
        ObjectInfo(
            bucket: object.bucket, key: object.key, bytes: Int(object.size), version: object.eTag,
            digest: object.metadata[S3Client.digestMetadata].flatMap { SHA256Digest($0) })
    }

    private static func shown(_ object: ObjectInfo) -> String {
        TerminalText.escape("s3://\(object.bucket)/\(object.key)", limit: 300)
    }

    /// A refusal in the words of datasets, where they have any.
    private func translated(_ error: AWSClientError, _ what: String, bucket: String) -> any Error {
        guard let refusal = error.refusal else { return error }
        let what = TerminalText.escape(what, limit: 300)
        let said = refusal.code.isEmpty ? "status \(refusal.status)" : TerminalText.escape(refusal.code, limit: 60)
        if refusal.code == "NoSuchBucket" || (refusal.status == 404 && refusal.code != "NoSuchKey") {
            return DatasetError(
                DatasetError.sourceMissing, "\(what): there is no bucket \(bucket) (\(place))",
                hint: "name the cloud that has it: --cloud local or --cloud aws, --profile, --region", underlying: error
            )
        }
        let isElsewhere =
            refusal.status == 301 || refusal.bucketRegion != nil
            || (refusal.status == 400 && refusal.code == "AuthorizationHeaderMalformed")
        if isElsewhere {
            let words = TerminalText.escape(refusal.message, limit: 200)
            return DatasetError(
                DatasetError.sourceForbidden,
                "\(what): the bucket is in another region than \(client.configuration.region)"
                    + (words.isEmpty ? "" : ": \(words)"),
                hint: refusal.bucketRegion == nil ? "name the bucket's region with --region" : error.hint,
                underlying: error)
        }
        switch refusal.code {
        case _ where refusal.status == 404:
            return DatasetError(
                DatasetError.sourceMissing, "\(what): there is no such object (\(place))", underlying: error)
        case "InvalidObjectState":
            return DatasetError(
                DatasetError.sourceUnreadable, "\(what): the object is archived (\(place)): \(said)",
                hint: "restore it first, and read it when that is done: aws s3api restore-object", underlying: error)
        // Replies without words have the code of their status. Whatever else comes with 403, a wrong clock or a wrong
        // key, says itself what it is.
        case "AccessDenied", "AllAccessDisabled", "", "Forbidden", "401", "403":
            guard refusal.status == 401 || refusal.status == 403 else { return error }
            return DatasetError(
                DatasetError.sourceForbidden, "\(what): missing or no access (\(place)): \(said)",
                hint: "check the name; else ask for s3:GetObject and s3:ListBucket, or use another --profile",
                underlying: error)
        default: return error
        }
    }
}
