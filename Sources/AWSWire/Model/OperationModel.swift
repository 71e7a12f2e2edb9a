/// What the service model says about one operation.
package struct OperationModel: Sendable {
    package let name: String
    /// `GET`, `POST`, …
    package let method: String
    /// The path with its labels, `/endpoints/{EndpointName}/invocations`; without the query.
    package let path: String
    /// Query items that name the operation, such as `list-type=2` or `uploads`.
    package let query: [WireQueryItem]
    /// The status of a successful reply.
    package let status: Int
    /// Input shape, nil when the operation takes nothing.
    package let input: ShapeID?
    /// Output shape, nil when the operation answers nothing.
    package let output: ShapeID?
    /// The element around a Query reply's members.
    package let resultWrapper: String?
    /// Shapes of the errors that the model lists.
    package let errors: [ShapeID]
    /// The input member that names the checksum algorithm, where the operation takes one.
    package let checksumAlgorithmMember: String?
    /// True when a request must carry a checksum of its body.
    package let isChecksumRequired: Bool
    let pathParts: [PathPart]

    /// The values of the path's labels, decoded; nil when the path is not the operation's.
    package func labels(in path: some StringProtocol) -> [String: String]? {
        RESTRouter.labels(pathParts, in: String(path)).map { labels in Dictionary(labels) { first, _ in first } }
    }
}

/// One operation with the types of its input and output.
package struct AWSOperation<Input: WireShape, Output: WireShape>: Sendable {
    package let model: ServiceModel
    package let operation: OperationModel
    package var name: String { operation.name }

    /// The operation of that name, which generated code takes from the same model.
    package init(_ model: ServiceModel, _ name: String) {
        self.model = model
        self.operation = model.embedded(name)
    }
}
