internal import AWSWire
package import Core

extension AWSClient {
    /// Everything that the service's model says is wrong with a request, one line each: members that it does not know,
    /// values of another type, broken limits. Sends nothing.
    ///
    /// - Parameters:
    ///   - request: JSON with the API's member names, as plans hold it.
    ///   - isReference: whether a value stands for one that is known only later; it counts as present and right.
    package func problems(
        service: String, operation: String, request: JSONValue, isReference: @escaping (JSONValue) -> Bool
    ) -> [String] {
        guard let model = Self.models[service], let found = model.operations[operation] else {
            return ["Slipway sends no operation '\(operation)' to a service '\(service)'"]
        }
        guard case .object(let object) = request else { return ["the request: expected an object"] }
        guard let shape = found.input else { return object.isEmpty ? [] : ["the operation takes no members"] }
        var walk = RequestWalk(model: model, isReference: isReference)
        // Tokens that nobody wrote are filled in when the call is sent.
        var fields = walk.structure(object, shape, place: "", path: "")
        for member in model[shape].members where member.isIdempotencyToken && fields[member.name] == nil {
            fields[member.name] = .string(Self.exampleToken)
        }
        let violations = ConstraintChecker.violations(in: fields, shape: shape, model: model)
        return walk.problems
            + violations.filter { violation in
                !walk.references.contains { violation.path == $0 || violation.path.hasPrefix($0 + ".") }
            }.map(\.message)
    }

    /// A request without the members that the service's model does not know, and where those stood.
    package func known(
        service: String, operation: String, request: JSONValue
    ) -> (request: JSONValue, unknown: [String]) {
        guard let model = Self.models[service], let shape = model.operations[operation]?.input else {
            return (request, [])
        }
        var unknown: [String] = []
        let known = Self.known(request, shape, model, "", &unknown)
        return (known, unknown)
    }

    private static func known(
        _ value: JSONValue, _ id: ShapeID, _ model: ServiceModel, _ place: String, _ unknown: inout [String]
    ) -> JSONValue {
        let shape = model[id]
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            var kept = JSONObject()
            for (name, member) in object.members {
                let inner = place.isEmpty ? name : "\(place).\(name)"
                if let found = shape.member(name) {
                    kept[name] = known(member, found.shape, model, inner, &unknown)
                } else {
                    unknown.append(inner)
                }
            }
            return .object(kept)
        case (.list, .array(let elements)):
            return .array(
                elements.enumerated().map { known($1, shape.element, model, "\(place)[\($0)]", &unknown) })
        default: return value
        }
    }

    /// As long and as plain as the tokens that are made.
    private static let exampleToken = String(repeating: "0", count: 32)
}

/// Turns a request into members and notes what does not fit, at every depth.
private struct RequestWalk {
    let model: ServiceModel
    let isReference: (JSONValue) -> Bool
    var problems: [String] = []
    /// Where references stand, in the constraint checker's spelling of paths.
    var references: [String] = []

    /// - Parameters:
    ///   - place: the path as the request spells it, for people.
    ///   - path: the same path as the constraint checker spells it.
    mutating func structure(_ object: JSONObject, _ id: ShapeID, place: String, path: String) -> WireFields {
        let shape = model[id]
        var fields = WireFields()
        for (name, value) in object.members where !value.isNull {
            let inner = place.isEmpty ? name : "\(place).\(name)"
            guard let member = shape.member(name) else {
                let near = Spelling.nearest(name, in: shape.members.map(\.name))
                problems.append("\(inner): no such member" + (near.map { "; did you mean \($0)?" } ?? ""))
                continue
            }
            let camel = ConstraintChecker.spelling(name)
            fields[name] = self.value(
                value, member.shape, place: inner, path: path.isEmpty ? camel : "\(path).\(camel)")
        }
        return fields
    }

    private mutating func value(_ value: JSONValue, _ id: ShapeID, place: String, path: String) -> WireValue {
        if isReference(value) {
            references.append(path)
            return .string("")
        }
        let shape = model[id]
        switch (shape.kind, value) {
        case (.structure, .object(let object)):
            return .structure(structure(object, id, place: place, path: path))
        case (.list, .array(let elements)):
            var list: [WireValue] = []
            for (index, element) in elements.enumerated() {
                list.append(
                    self.value(
                        element, shape.element, place: "\(place)[\(index)]", path: "\(path).\(index + 1).member"))
            }
            return .list(list)
        case (.map, .object(let object)):
            var entries = WireFields()
            for (key, element) in object.members where !element.isNull {
                entries[key] = self.value(
                    element, shape.element, place: "\(place).\(key)", path: "\(path).\(key).member")
            }
            return .structure(entries)
        default:
            do {
                return try WireJSON.scalar(value, shape, operation: "", path: place)
            } catch {
                problems.append(contentsOf: (error as? AWSClientError)?.diagnostics ?? [])
                // It is told once, and not again as a broken limit.
                references.append(path)
                return .null
            }
        }
    }
}
