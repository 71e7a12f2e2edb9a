/// What a row must look like, as data: a format lists it, ``RowChecker`` holds rows against it.
struct RowSchema: Sendable, Equatable {
    /// The members that are looked at; others are let through.
    var members: [Member]

    struct Member: Sendable, Equatable {
        var name: String
        var isRequired: Bool
        var value: ValueSchema
    }
}

/// What a member's value must be.
enum ValueSchema: Sendable, Equatable {
    /// A text that is neither blank nor `nan`.
    case text
    /// A list of messages, each with a role and a text as content.
    case messages(ConversationSchema)
}

/// Which messages may stand in a list, in which order.
struct ConversationSchema: Sendable, Equatable {
    /// Roles that alternate after an optional system message, such as user and assistant.
    var turns: [String]
    /// Whether the first message may be a system message.
    var allowsSystem: Bool
    /// The role of the first message after the system message.
    var first: String
    /// The role of the last message.
    var last: String
}
