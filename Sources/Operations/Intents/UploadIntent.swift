internal import Core
package import Datasets
package import Lifecycle

/// Store files under a fresh prefix of a bucket.
package struct UploadIntent: PlannedIntent {
    package let intent: PlanIntent
    private let request: UploadRequest

    /// - Parameters:
    ///   - files: what is sent.
    ///   - address: a bucket and a prefix of the cloud that is asked.
    ///   - subject: the folder or file, an absolute path.
    package init(_ files: UploadFiles, to address: ObjectAddress, mayCreateBucket: Bool, subject: String) {
        request = UploadRequest(
            bucket: address.bucket, prefix: address.key, files: files.files, digest: files.prepared?.digest,
            mayCreateBucket: mayCreateBucket, notes: files.notes)
        var arguments: JSONObject = ["to": .string(address.description)]
        for file in request.files { arguments["file " + file.name] = .string(file.reference.digest.hex) }
        if mayCreateBucket { arguments["createBucket"] = true }
        intent = PlanIntent(.upload, subject: subject, arguments: arguments)
    }

    package func draft(_ planner: any CloudPlanner, context: PlanningContext) async throws -> PlanDraft {
        try await planner.planUpload(request, context: context)
    }
}
