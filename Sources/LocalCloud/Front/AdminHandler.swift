package import Core

/// Part of the control surface under `/_slipway/`, for our own command line; the front has checked the bearer token.
package protocol AdminHandler: Sendable {
    /// First path segments that this handler answers: `faults` for `/_slipway/faults/…`.
    var sections: Set<String> { get }
    /// Answers a call.
    ///
    /// - Throws: ``AWSFault`` or a `CodedError`; both become `{"code", "message", "hint"}` with a status.
    func answer(_ call: AdminCall) async throws -> JSONValue
}

/// One call of the control surface.
package struct AdminCall: Sendable {
    /// `GET`, `POST`, `PUT` or `DELETE`.
    package var method: String
    /// Decoded path segments after `/_slipway/`: `["faults", "triage"]`.
    package var path: [String]
    /// The body; null when there was none.
    package var body: JSONValue

    package init(method: String, path: [String], body: JSONValue) {
        self.method = method
        self.path = path
        self.body = body
    }
}
