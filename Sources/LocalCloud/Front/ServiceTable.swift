package import AWSWire

/// What `--any-key` means for an operation. Every registration states it, so that none can be forgotten.
package enum KeyRule: Sendable {
    /// Harmless: with `--any-key` whoever asks is answered.
    case anyKey
    /// It can lead to code being run with what the caller sends, or it hands out keys: the signature has to be genuine.
    case genuineKey
}

/// A checked request that names its operation.
package protocol ServiceCall: Sendable {
    /// The operation as the service model spells it: `CreateEndpoint`.
    var operation: String { get }
}

/// The operations of one service that the local cloud performs: what is registered is what there is, and the others of
/// the service get 501 `NotImplemented`.
package struct ServiceTable<Call: ServiceCall, Reply>: Sendable {
    struct Row: Sendable {
        let operation: OperationModel
        let key: KeyRule
        let perform: @Sendable (Call) async throws -> Reply
    }

    /// The generated model; it names the operations and their shapes.
    package let model: ServiceModel
    private var rows: [String: Row] = [:]

    /// A table of no operations.
    package init(_ model: ServiceModel) { self.model = model }

    /// The names of the registered operations.
    package var names: Set<String> { Set(rows.keys) }

    /// What `--any-key` means for each registered operation.
    package var keys: [String: KeyRule] { rows.mapValues(\.key) }

    subscript(operation: String) -> Row? { rows[operation] }

    /// Registers an operation of the model.
    package mutating func on(
        _ operation: String, _ key: KeyRule, _ perform: @escaping @Sendable (Call) async throws -> Reply
    ) {
        let row = Row(operation: model.embedded(operation), key: key, perform: perform)
        precondition(rows.updateValue(row, forKey: operation) == nil, "\(operation) is registered twice")
    }

    /// Performs the operation that the call names.
    ///
    /// - Throws: ``AWSFault`` for every answer that a client is meant to see. Anything else becomes a 500
    ///   `InternalFailure` whose reason is only in the log.
    package func answer(_ call: Call) async throws -> Reply {
        guard let row = rows[call.operation] else { throw AWSFault.notImplemented(model.serviceID, call.operation) }
        return try await row.perform(call)
    }
}

extension ServiceTable where Call == AWSCall, Reply == WireFields {
    /// Registers the operation whose input the handler takes.
    package mutating func on<Input: AWSInput>(
        _ key: KeyRule, _ perform: @escaping @Sendable (Input, AWSCall) async throws -> WireFields
    ) {
        on(Input.operation.name, key) { call in
            let input: Input
            do {
                input = try Input(wire: call.input)
            } catch let error as AWSWireError where error.code == AWSWireError.memberMissing {
                throw AWSFault.validation(error.message)
            }
            return try await perform(input, call)
        }
    }
}
