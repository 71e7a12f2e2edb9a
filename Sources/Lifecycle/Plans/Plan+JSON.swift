package import Core

extension Plan {
    /// The document whose canonical bytes a digest is over.
    package var json: JSONValue {
        [
            "schema": .int(Int64(Self.schemaVersion)),
            "run": .string(run.rawValue),
            "intent": [
                "command": .string(intent.command.rawValue), "subject": .string(intent.subject),
                "arguments": .object(intent.arguments),
            ],
            "project": .string(project),
            "target": target.json,
            "created": .string(Timestamp.iso8601(created)),
            "expires": .string(Timestamp.iso8601(expires)),
            "actions": .array(actions.map(\.json)),
            "envelope": .array(
                envelope.map { entry in
                    [
                        "operation": .string(entry.operation.rawValue), "kind": .string(entry.kind),
                        "name": .string(entry.name), "reason": .string(entry.reason),
                    ]
                }),
            "inputs": .array(
                inputs.map { input in
                    [
                        "role": .string(input.role), "location": .string(input.location),
                        "sha256": .string(input.digest.hex),
                    ]
                }),
            "cost": cost.json,
            "blastRadius": .array(blastRadius.map { .string($0) }),
            "reversibility": ["degree": .string(reversibility.degree.rawValue), "how": .string(reversibility.how)],
            "confirmName": confirmName.map { .string($0) } ?? .null,
            "notes": .array(notes.map { .string($0) }),
        ]
    }

    /// Reads a plan strictly: every member is needed, none may be unknown.
    ///
    /// - Throws: `plan.malformed` with the member's path.
    package init(json: JSONValue) throws {
        var reader = try StrictReader(json, at: "plan")
        let schema = try reader.integer("schema")
        guard schema == Self.schemaVersion else {
            throw LifecycleError(
                LifecycleError.planMalformed, "the plan has schema \(schema), this program reads \(Self.schemaVersion)",
                hint: "plan again with this version")
        }
        run = RunID(try reader.string("run"))
        var intentReader = try StrictReader(try reader.required("intent"), at: "plan.intent")
        guard case .object(let arguments) = try intentReader.required("arguments") else {
            throw StrictReader.malformed("plan.intent.arguments", "an object is expected")
        }
        intent = PlanIntent(
            try intentReader.choice("command", as: PlanCommand.self), subject: try intentReader.string("subject"),
            arguments: arguments)
        try intentReader.finish()
        project = try reader.string("project")
        target = try ResolvedTarget(json: try reader.required("target"))
        created = try reader.date("created")
        expires = try reader.date("expires")
        actions = try reader.list("actions") { try Action(json: $0, at: $1) }
        envelope = try reader.list("envelope") { value, path in
            var entry = try StrictReader(value, at: path)
            let result = EnvelopeEntry(
                operation: OperationID(try entry.string("operation")), kind: try entry.string("kind"),
                name: try entry.string("name"), reason: try entry.string("reason"))
            try entry.finish()
            return result
        }
        inputs = try reader.list("inputs") { value, path in
            var input = try StrictReader(value, at: path)
            let result = PlanInput(
                role: try input.string("role"), location: try input.string("location"),
                digest: try input.digest("sha256"))
            try input.finish()
            return result
        }
        cost = try CostRange(json: try reader.required("cost"), at: "plan.cost")
        blastRadius = try reader.strings("blastRadius")
        var reversing = try StrictReader(try reader.required("reversibility"), at: "plan.reversibility")
        reversibility = Reversibility(
            try reversing.choice("degree", as: Reversibility.Degree.self), how: try reversing.string("how"))
        try reversing.finish()
        confirmName = try reader.optionalString("confirmName")
        notes = try reader.strings("notes")
        try reader.finish()
        try checkStructure()
    }

    /// Identifiers are unique, references point backwards, and what destroys has a name to type.
    private func checkStructure() throws {
        var seen: Set<ActionID> = []
        for action in actions {
            for case .result(let earlier, _) in action.request.planReferences where !seen.contains(earlier) {
                throw StrictReader.malformed(
                    "plan.actions.\(action.id)", "it refers to the result of \(earlier), which does not come before it")
            }
            guard seen.insert(action.id).inserted else {
                throw StrictReader.malformed("plan.actions", "the id \(action.id) occurs twice")
            }
        }
        if tier == .destroy, confirmName?.isEmpty ?? true {
            throw StrictReader.malformed("plan.confirmName", "a plan that destroys needs a name to confirm")
        }
    }
}

extension CostRange {
    init(json: JSONValue, at path: String) throws {
        var reader = try StrictReader(json, at: path)
        self.init(
            lowUSD: try reader.number("lowUSD"), highUSD: try reader.number("highUSD"),
            asOf: try reader.optionalString("asOf"), reasons: try reader.strings("reasons"))
        try reader.finish()
    }
}
