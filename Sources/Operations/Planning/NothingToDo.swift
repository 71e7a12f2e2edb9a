package import Core

/// A plan is not made because what it would bring about is so already. No failure: whoever asked has what they wanted.
package struct NothingToDo: Error, Hashable {
    package let reason: String
    /// What else was seen.
    package var notes: [String] = []

    /// `{"done": true, "reason"}`.
    package var json: JSONValue { ["done": true, "reason": .string(reason)] }
}
