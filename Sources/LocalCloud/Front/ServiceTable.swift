package import AWSWire
import HTTPTypes

/// What `--any-key` means for an operation. Every registration states it, so that none can be forgotten.
package enum KeyRule: Sendable {
    /// Harmless: with `--any-key` whoever asks is answered.
    case anyKey
    /// It can lead to code being run with what the caller sends, or it hands out keys: the signature has to be genuine.
    case genuineKey
    /// Nobody signs it: what the request carries says who asks.
    case unsigned
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
        let reads: MemberSet
        let perform: @Sendable (Call) async throws -> Reply
        /// The members in headers and query that are not read, by their names there.
        private let unreadFields: [HTTPField.Name: String]
        private let unreadItems: [String: String]

        init(
            _ operation: OperationModel, _ model: ServiceModel, key: KeyRule, reads: MemberSet,
            perform: @escaping @Sendable (Call) async throws -> Reply
        ) {
            (self.operation, self.key, self.reads, self.perform) = (operation, key, reads, perform)
            var fields: [HTTPField.Name: String] = [:]
            var items: [String: String] = [:]
            if let input = operation.input {
                for member in model[input].members where reads.extent(member.name) == .none {
                    if member.location == .header { fields[.known(member.wireName)] = member.name }
                    if member.location == .querystring { items[member.wireName] = member.name }
                }
            }
            (unreadFields, unreadItems) = (fields, items)
        }

        /// Refuses a request with a member that the handler does not read.
        ///
        /// - Throws: ``AWSFault`` `NotImplemented`, which names the member.
        func refuseUnread(in input: WireFields, _ model: ServiceModel) throws {
            guard let shape = operation.input else { return }
            try refuse(reads.unread(in: input, of: shape, model: model), model)
        }

        /// The same for members that stand in headers and query.
        func refuseUnread(in head: HTTPFields, _ query: [WireQueryItem], _ model: ServiceModel) throws {
            if !unreadFields.isEmpty { for field in head { try refuse(unreadFields[field.name], model) } }
            if !unreadItems.isEmpty { for item in query { try refuse(unreadItems[item.name], model) } }
        }

        private func refuse(_ member: String?, _ model: ServiceModel) throws {
            guard let member else { return }
            throw AWSFault.notImplemented(model.serviceID, "\(operation.name) with \(member)")
        }
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

    /// What each registered operation reads.
    package var reads: [String: MemberSet] { rows.mapValues(\.reads) }

    subscript(operation: String) -> Row? { rows[operation] }

    /// Registers an operation of the model.
    ///
    /// - Parameter reads: the members that the handler acts on, or keeps and gives back.
    package mutating func on(
        _ operation: String, _ key: KeyRule, reads: MemberSet,
        _ perform: @escaping @Sendable (Call) async throws -> Reply
    ) {
        let row = Row(model.embedded(operation), model, key: key, reads: reads, perform: perform)
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
    ///
    /// - Parameter reads: the members that the handler acts on, or keeps and gives back.
    package mutating func on<Input: AWSInput>(
        _ key: KeyRule, reads: MemberSet,
        _ perform: @escaping @Sendable (Input, AWSCall) async throws -> WireFields
    ) {
        on(Input.operation.name, key, reads: reads) { call in
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
