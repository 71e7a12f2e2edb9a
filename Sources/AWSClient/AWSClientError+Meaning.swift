extension AWSClientError {
    /// True when the service says that the thing named in the call does not exist.
    ///
    /// SageMaker says so with a `ValidationException` whose text alone tells it from other invalid input.
    package var isNotFound: Bool {
        guard let refusal else { return false }
        if refusal.status == 404 { return true }
        let codes: Set<String> = [
            "ResourceNotFound", "ResourceNotFoundException", "NoSuchEntity", "NoSuchKey", "NoSuchBucket", "NotFound",
        ]
        if codes.contains(refusal.code) { return true }
        guard refusal.code == "ValidationException" else { return false }
        let text = refusal.message.lowercased()
        return text.contains("could not find") || text.contains("does not exist") || text.contains("not found")
    }

    /// True when the service says that something with that name is there already.
    package var isAlreadyThere: Bool {
        guard let refusal else { return false }
        let codes: Set<String> = [
            "ResourceInUse", "EntityAlreadyExists", "EntityAlreadyExistsException", "BucketAlreadyOwnedByYou",
            "BucketAlreadyExists", "ConflictException", "ResourceAlreadyExistsException",
        ]
        if codes.contains(refusal.code) { return true }
        guard refusal.code == "ValidationException" else { return false }
        let text = refusal.message.lowercased()
        return text.contains("already exist") || text.contains("cannot create already existing")
    }

    /// True when a condition of the request (`If-None-Match`, `If-Match`) did not hold.
    package var isPreconditionFailed: Bool {
        refusal?.status == 412 || refusal?.code == "PreconditionFailed" || refusal?.code == "ConditionalRequestConflict"
    }
}
