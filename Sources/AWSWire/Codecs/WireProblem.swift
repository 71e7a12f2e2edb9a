import Core

/// What a codec found wrong, with the path collected on the way out.
package struct WireProblem: Error {
    enum Kind { case malformed, mistyped, unsendable }
    var kind: Kind
    var text: String
    var path: [String] = []

    init(_ kind: Kind, _ text: String) {
        self.kind = kind
        self.text = text
    }

    /// The same problem, seen from one level further up.
    func under(_ name: String) -> WireProblem {
        var problem = self
        problem.path.append(name)
        return problem
    }

    func error(_ what: String) -> AWSWireError {
        let place = path.isEmpty ? "" : " at " + path.reversed().joined(separator: ".")
        let code =
            switch kind {
            case .malformed: AWSWireError.bodyMalformed
            case .mistyped: AWSWireError.memberMistyped
            case .unsendable: AWSWireError.valueUnsendable
            }
        return AWSWireError(code, "\(what)\(place): \(text)")
    }

    /// Runs a codec's inner part and translates its problem.
    static func translated<Value>(_ what: String, _ body: () throws(WireProblem) -> Value) throws -> Value {
        do throws(WireProblem) {
            return try body()
        } catch {
            throw error.error(what)
        }
    }
}
