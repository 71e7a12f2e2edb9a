internal import AWSClient
internal import Core
internal import Datasets
internal import Lifecycle

/// Plans the upload of files to a fresh dated prefix. It changes nothing.
struct DataUploadPlanner: Sendable {
    private let s3: S3Client
    private let region: String

    init(_ client: AWSClient) {
        s3 = S3Client(client)
        region = client.configuration.region
    }

    /// The literal uploads, and what a reader should know about the bucket.
    ///
    /// - Throws: `data.source_missing` when the bucket does not exist and is not to be made, `data.object_exists` when
    ///   something stands under the fresh prefix.
    func plan(_ request: UploadRequest, context: PlanningContext) async throws -> PlanDraft {
        var list = ActionList()
        var notes = request.notes
        try await lookAt(request.bucket, mayCreate: request.mayCreateBucket, context, &list, &notes)
        let folder = request.folder(at: Timestamp.iso8601(context.now))
        if list.actions.isEmpty, try await isUsed(request.bucket, folder) {
            throw DatasetError(
                DatasetError.objectExists, "s3://\(request.bucket)/\(folder) is not empty",
                hint: "run the command again: every upload has a prefix of its own")
        }
        for file in request.files {
            list.add(
                S3Operations.upload, tier: .mutate,
                "upload \(TerminalText.escape(file.name)) (\(file.reference.bytes) bytes)",
                [
                    "Bucket": .string(request.bucket), "Key": .string(folder + file.name),
                    "Body": PlanReference.file(file.reference).json, "ContentType": .string(file.contentType),
                ])
        }
        return PlanDraft(
            actions: list.actions,
            inputs: request.files.map {
                PlanInput(role: "file", location: $0.reference.path, digest: $0.reference.digest)
            },
            cost: context.target.cloud == .local
                ? .local
                : CostRange(
                    lowUSD: 0, highUSD: 0, asOf: nil,
                    reasons: ["requests and storage are charged by S3; the catalogue has no price for them"]),
            blastRadius: ["new objects under s3://\(request.bucket)/\(folder); nothing is replaced"],
            reversibility: Reversibility(.reversible, how: "remove the objects under s3://\(request.bucket)/\(folder)"),
            notes: notes)
    }

    private func isUsed(_ bucket: String, _ folder: String) async throws -> Bool {
        do {
            return try await !s3.list(bucket: bucket, prefix: folder, limit: 1).isEmpty
        } catch let error as AWSClientError where error.refusal?.status == 403 {
            // Whoever may only write still cannot replace anything: each upload carries If-None-Match.
            return false
        }
    }

    private func lookAt(
        _ bucket: String, mayCreate: Bool, _ context: PlanningContext, _ list: inout ActionList, _ notes: inout [String]
    ) async throws {
        if !bucket.contains("sagemaker") {
            notes.append(
                "SageMaker's managed policies open only buckets whose name contains sagemaker: a role with no more than "
                    + "those cannot read \(bucket)")
        }
        if bucket.contains(".") {
            notes.append("the bucket's name has dots, which TLS certificates of bucket hosts do not cover: path style")
        }
        do {
            if let there = try await s3.bucketRegion(bucket) {
                if there != region, context.target.cloud != .local {
                    notes.append(
                        "the bucket is in \(TerminalText.escape(there, limit: 40)), the target is \(region): training jobs "
                            + "read only buckets of their own region; choose with --region")
                }
                return
            }
            if try await s3.bucketExists(bucket) { return }
        } catch let error as AWSClientError where error.refusal != nil {
            if let there = error.refusal?.bucketRegion {
                throw DatasetError(
                    DatasetError.sourceForbidden, "the bucket \(bucket) is in \(there), the target is \(region)",
                    hint: error.hint, underlying: error)
            }
            let status = error.refusal?.status ?? 0
            notes.append(
                "the bucket could not be looked at (status \(status)): "
                    + (status == 403
                        ? "it is not yours, or you may not list it; the upload may be refused"
                        : "it may be in another region than \(region); choose with --region"))
            return
        }
        guard mayCreate else {
            throw DatasetError(
                DatasetError.sourceMissing, "there is no bucket \(bucket) (\(context.target.line))",
                hint: "name another with --to, or add --create-bucket")
        }
        S3Operations.addBucket(bucket, region: region, to: &list)
    }
}

extension UploadRequest.File {
    /// What the object says that it is.
    fileprivate var contentType: String {
        if DataFileName.isCompressed(name) {
            return name.hasSuffix(".gz") ? "application/gzip" : "application/zstd"
        }
        switch DataFileName.ending(of: name) {
        case "jsonl", "ndjson": return "application/jsonlines"
        case "json": return "application/json"
        case "csv": return "text/csv"
        case "tsv": return "text/tab-separated-values"
        case "parquet": return "application/vnd.apache.parquet"
        default: return "application/octet-stream"
        }
    }
}
