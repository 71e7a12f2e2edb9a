package import Core

/// The outline of a row that detection goes by.
struct RowShape: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case text, list, object, boolean, other }

    /// What content parts look like.
    enum Parts: Sendable, Hashable {
        /// `{"text":…}`, `{"image":…}`: one member says what it is.
        case named
        /// `{"type":"text",…}`.
        case typed
        case none
    }

    /// Members of the top level and what kind of value they have.
    var kinds: [String: Kind] = [:]
    /// The content of the first message of `messages`.
    var content: Kind?
    var parts = Parts.none
    /// Whether any message has `candidates`.
    var hasCandidates = false

    init(kinds: [String: Kind] = [:]) { self.kinds = kinds }

    /// The outline of a row, which is an object.
    init(_ row: TapeValue) {
        guard row.isObject else { return }
        row.forEachMember { key, value in
            // Rows of strangers must not fill the memory.
            guard kinds.count < 64, key.count <= 256 else { return }
            kinds[String(decoding: key, as: UTF8.self)] = Self.kind(value)
        }
        guard kinds["messages"] == .list, let messages = row.member("messages") else { return }
        messages.forEachElement { number, message in
            guard message.isObject else { return }
            if message.member("candidates") != nil { hasCandidates = true }
            guard content == nil, let value = message.member("content") else { return }
            content = Self.kind(value)
            guard value.isList else { return }
            value.forEachElement { _, part in
                guard parts == .none, part.isObject else { return }
                parts = part.member("type") == nil ? .named : .typed
            }
        }
    }

    private static func kind(_ value: TapeValue) -> Kind {
        switch value.kind {
        case .string: .text
        case .list: .list
        case .object: .object
        case .yes, .no: .boolean
        default: .other
        }
    }

    /// Whether the row says of its answer that it is wanted, or that it is not, as KTO has it.
    var isJudged: Bool {
        hasAny("completion", "messages")
            && kinds.contains { $1 == .boolean && MappingRole.verdicts.contains(MappingRole.plain($0)) }
    }

    /// Whether the row has all these members.
    func has(_ names: String...) -> Bool { names.allSatisfy { kinds[$0] != nil } }

    /// Whether the row has one of these members.
    func hasAny(_ names: String...) -> Bool { names.contains { kinds[$0] != nil } }
}

/// Why a format fits a shape, and how well.
struct FormatFit: Sendable, Equatable {
    /// Fits with a higher rank come first; among equals the catalogue's order decides.
    var rank: Int
    /// Words behind "because".
    var reason: String

    /// The shape is the format's own.
    static func exact(_ reason: String) -> FormatFit { FormatFit(rank: 3, reason: reason) }
    /// The shape is the format's, and that of others.
    static func shared(_ reason: String) -> FormatFit { FormatFit(rank: 2, reason: reason) }
    /// The format is probably meant, but something of it is different.
    static func near(_ reason: String) -> FormatFit { FormatFit(rank: 1, reason: reason) }
}

/// A format that a row may have.
package struct DetectedFormat: Sendable, Equatable {
    package var id: FormatID
    /// Why, in words behind "because".
    package var reason: String

    package init(id: FormatID, reason: String) {
        self.id = id
        self.reason = reason
    }

    /// As in `--json`.
    package var json: JSONValue { ["format": .string(id.rawValue), "reason": .string(reason)] }
}
