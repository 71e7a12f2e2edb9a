internal import AWSShapes
internal import AWSWire

extension SageMakerService {
    func addTags(_ input: SageMaker.AddTagsInput, _ call: AWSCall) async throws -> WireFields {
        let (arn, new) = (input.resourceARN, Self.tags(input.tags))
        let all = try await store.change { transaction in
            guard transaction.view.hasResource(arn) else {
                throw SageMakerFault.validation("Could not find resource \"\(arn)\".")
            }
            return try Self.add(new, to: arn, &transaction)
        }
        return ["Tags": Self.wire(all)]
    }

    func listTags(_ input: SageMaker.ListTagsInput, _ call: AWSCall) throws -> WireFields {
        let arn = input.resourceARN
        guard store.read({ $0.hasResource(arn) }) else {
            throw SageMakerFault.validation("Could not find resource \"\(arn)\".")
        }
        // At most 50 tags and pages of at least 50: there is never a second page.
        if input.nextToken != nil { throw SageMakerFault.validation("Invalid pagination token.") }
        return ["Tags": Self.wire(store.record(TagsRecord.self, arn)?.tags ?? [])]
    }

    func deleteTags(_ input: SageMaker.DeleteTagsInput, _ call: AWSCall) async throws -> WireFields {
        let (arn, keys) = (input.resourceARN, Set(input.tagKeys))
        try await store.change { transaction in
            guard transaction.view.hasResource(arn) else {
                throw SageMakerFault.validation("Could not find resource \"\(arn)\".")
            }
            guard var record = transaction.view.tags[arn] else { return }
            // Keys that are not there are no error.
            record.tags.removeAll { keys.contains($0.key) }
            transaction.put(record)
        }
        return WireFields()
    }

    /// The tags of a request; the last of two with the same key counts.
    static func tags(_ given: [SageMaker.Tag]?) -> [TagsRecord.Tag] {
        (given ?? []).map { TagsRecord.Tag(key: $0.key, value: $0.value) }
    }

    /// Adds or replaces tags of a resource inside a change.
    @discardableResult
    static func add(
        _ tags: [TagsRecord.Tag], to arn: String, _ transaction: inout PlaneTransaction
    ) throws -> [TagsRecord.Tag] {
        var all = transaction.view.tags[arn]?.tags ?? []
        for tag in tags {
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw SageMakerFault.validation("Tag keys beginning with aws: are reserved: \(tag.key)")
            }
            all.removeAll { $0.key == tag.key }
            all.append(tag)
        }
        guard all.count <= 50 else {
            throw SageMakerFault.validation("Too many tags: \(all.count) would exceed the limit of 50 for \(arn).")
        }
        if !tags.isEmpty { transaction.put(TagsRecord(arn: arn, tags: all)) }
        return all
    }

    private static func wire(_ tags: [TagsRecord.Tag]) -> WireValue {
        .list(tags.map { ["Key": .string($0.key), "Value": .string($0.value)] })
    }
}
