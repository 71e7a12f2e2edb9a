package import Core

/// Names a run and, since a plan runs at most once, the plan's objects: `run-` and 16 hexadecimal digits.
package struct RunID: Identifier {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// A fresh id.
    package static func generate(_ random: some RandomSource) -> RunID { RunID("run-" + random.hex(bytes: 8)) }

    /// Eight hexadecimal digits for use in generated names.
    package var short: String { String(rawValue.dropFirst(4).prefix(8)) }
}
