package import Core

extension Action {
    /// The action as it stands in a plan.
    package var json: JSONValue {
        [
            "id": .string(id.rawValue), "tier": .string(tier.rawValue), "operation": .string(operation.rawValue),
            "summary": .string(summary), "request": request, "guards": .array(guards.map(\.json)),
            "debt": debt?.json ?? .null,
        ]
    }

    init(json: JSONValue, at path: String) throws {
        var reader = try StrictReader(json, at: path)
        self.init(
            id: ActionID(try reader.string("id")), tier: try reader.choice("tier", as: Tier.self),
            operation: OperationID(try reader.string("operation")), summary: try reader.string("summary"),
            request: try reader.required("request"),
            guards: try reader.list("guards") { try LiveGuard(json: $0, at: $1) },
            debt: try reader.optional("debt").map { try Debt(json: $0, at: path + ".debt") })
        try reader.finish()
    }
}

extension LiveGuard {
    /// `{"kind","name","field","expected"}`.
    package var json: JSONValue {
        ["kind": .string(kind), "name": .string(name), "field": .string(field), "expected": expected]
    }

    init(json: JSONValue, at path: String) throws {
        var reader = try StrictReader(json, at: path)
        self.init(
            kind: try reader.string("kind"), name: try reader.string("name"), field: try reader.string("field"),
            expected: try reader.required("expected"))
        try reader.finish()
    }
}

extension Debt {
    /// The debt as plans and journals hold it.
    package var json: JSONValue {
        [
            "id": .string(id), "summary": .string(summary), "stillOurs": .array(stillOurs.map(\.json)),
            "repayOperation": .string(repayOperation.rawValue), "repayRequest": repayRequest,
        ]
    }

    package init(json: JSONValue, at path: String) throws {
        var reader = try StrictReader(json, at: path)
        self.init(
            id: try reader.string("id"), summary: try reader.string("summary"),
            stillOurs: try reader.list("stillOurs") { try LiveGuard(json: $0, at: $1) },
            repayOperation: OperationID(try reader.string("repayOperation")),
            repayRequest: try reader.required("repayRequest"))
        try reader.finish()
    }
}
