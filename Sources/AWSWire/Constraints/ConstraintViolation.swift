/// One limit of the service model that an input breaks.
package struct ConstraintViolation: Sendable, Equatable {
    /// Where, in AWS's form: `endpointName`, `productionVariants.1.member.instanceType`.
    package var path: String
    package var rule: Rule
    /// The clause in AWS's wording: `Value 'x' at 'endpointName' failed to satisfy constraint: Member must …`.
    package var message: String

    package init(path: String, rule: Rule, message: String) {
        self.path = path
        self.rule = rule
        self.message = message
    }

    /// Which kind of limit.
    package enum Rule: String, Sendable, Hashable {
        case required, minimum, maximum, minimumLength, maximumLength, pattern, enumeration
    }

    /// The whole text of an AWS `ValidationException`: `2 validation errors detected: …; …`.
    package static func message(for violations: [ConstraintViolation]) -> String {
        let noun = violations.count == 1 ? "error" : "errors"
        return "\(violations.count) validation \(noun) detected: " + violations.map(\.message).joined(separator: "; ")
    }
}
