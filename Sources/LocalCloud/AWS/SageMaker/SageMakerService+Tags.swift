internal import AWSWire

extension SageMakerService {
    func addTags(_ input: WireFields) async throws -> WireFields {
        let arn = try required("ResourceArn", input)
        let new = Self.tags(input)
        let all = try await store.change { transaction in
            guard Self.exists(arn, transaction.view) else {
                throw SageMakerFault.validation("Could not find resource \"\(arn)\".")
            }
            return try Self.add(new, to: arn, &transaction)
        }
        return ["Tags": Self.wire(all)]
    }

    func listTags(_ input: WireFields) throws -> WireFields {
        let arn = try required("ResourceArn", input)
        guard store.read({ Self.exists(arn, $0) }) else {
            throw SageMakerFault.validation("Could not find resource \"\(arn)\".")
        }
        // At most 50 tags and pages of at least 50: there is never a second page.
        if input.string("NextToken") != nil { throw SageMakerFault.validation("Invalid pagination token.") }
        return ["Tags": Self.wire(store.record(TagsRecord.self, arn)?.tags ?? [])]
    }

    /// The tags of a request; the last of two with the same key counts.
    static func tags(_ input: WireFields) -> [TagsRecord.Tag] {
        input.structures("Tags").compactMap { tag in
            guard let key = tag.string("Key"), let value = tag.string("Value") else { return nil }
            return TagsRecord.Tag(key: key, value: value)
        }
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

    private static func exists(_ arn: String, _ view: PlaneView) -> Bool {
        view.endpoints[arn] != nil || view.models[arn] != nil || view.endpointConfigs[arn] != nil
            || view.trainingJobs[arn] != nil || view.packageGroups[arn] != nil || view.packages[arn] != nil
    }
}
