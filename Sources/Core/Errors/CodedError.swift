/// An error that machines tell apart by ``code`` and that people can act on.
///
/// `message` says what was attempted, on which object, and what was observed; `hint` says what to type or change next.
/// Neither holds a secret. Each target has one error struct that conforms; codes are `area.snake_case` and stable.
package protocol CodedError: Error, CustomStringConvertible {
    /// Stable identifier, `area.snake_case`; listed in `Docs/Errors.md`.
    var code: ErrorCode { get }
    /// What was attempted on which object, and what was seen.
    var message: String { get }
    /// The next command or setting to change, if there is one.
    var hint: String? { get }
    /// What a caller may do about it.
    var retry: RetryAdvice { get }
    /// The error underneath, if this one translates another.
    var underlying: (any Error)? { get }
}

extension CodedError {
    package var hint: String? { nil }
    package var retry: RetryAdvice { .never }
    package var underlying: (any Error)? { nil }
    package var description: String { "\(code): \(message)" + (hint.map { " (\($0))" } ?? "") }
}

/// A stable error code with the exit status that the command line gives it.
package struct ErrorCode: Hashable, Sendable, CustomStringConvertible {
    /// `area.snake_case`.
    package let description: String
    /// What the process ends with when this error reaches the command line.
    package let exitStatus: ExitStatus
    /// One sentence for `Docs/Errors.md`.
    package let explanation: String

    /// Declares a code. Keep declarations in one `static let` list per target, so that the documentation is complete.
    package init(_ description: String, _ exitStatus: ExitStatus, _ explanation: String) {
        self.description = description
        self.exitStatus = exitStatus
        self.explanation = explanation
    }

    package static func == (lhs: ErrorCode, rhs: ErrorCode) -> Bool { lhs.description == rhs.description }
    package func hash(into hasher: inout Hasher) { hasher.combine(description) }
}

/// What may be done after an error.
package enum RetryAdvice: Hashable, Sendable {
    /// The same call would end the same way.
    case never
    /// The call did not take effect and may be repeated after this time.
    case after(Duration)
    /// Nobody knows whether the call took effect: observe first.
    case unknownOutcome
    /// The call did not take effect, and will not until somebody has mended what stands in its way.
    case whenMended(RetryObstacle)

    /// Whether time alone may help.
    package var mayPass: Bool {
        switch self {
        case .after, .unknownOutcome: true
        case .never, .whenMended: false
        }
    }
}

/// What stands in a call's way outside of Slipway.
package enum RetryObstacle: Hashable, Sendable {
    /// Credentials that have run out or are wrong, or a wrong clock.
    case credentials
    /// A permission that the caller lacks.
    case permission
}

/// The process exit statuses of design.md, "Command line".
package enum ExitStatus: Int32, Sendable, CaseIterable {
    case done = 0
    case invalid = 3
    case decisionNeeded = 4
    case rolledBack = 5
    case held = 6
    case cloudFailed = 7
    case usage = 64
    case interrupted = 130
}
