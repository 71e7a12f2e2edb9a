/// Text from data, models or clouds. It can be shown only through ``TerminalText/escape(_:limit:)``.
package struct Untrusted: Hashable, Sendable, CustomStringConvertible {
    /// The text as it came. For storing and comparing, never for a terminal.
    package let raw: String

    package init(_ raw: String) { self.raw = raw }

    /// The escaped text, at most 400 characters.
    package var description: String { TerminalText.escape(raw) }
}

/// The one place where foreign text is made safe for a terminal.
package enum TerminalText {
    /// Escapes control, bidirectional and invisible characters as `\u{…}`, and cuts after `limit` characters with `…`.
    package static func escape(_ text: String, limit: Int = 400) -> String {
        var shown = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count >= limit { return shown + "…" }
            count += 1
            switch scalar {
            case "\n": shown += "\\n"
            case "\r": shown += "\\r"
            case "\t": shown += "\\t"
            default:
                if isHidden(scalar) {
                    shown += "\\u{" + String(scalar.value, radix: 16) + "}"
                } else {
                    shown.unicodeScalars.append(scalar)
                }
            }
        }
        return shown
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }
}
