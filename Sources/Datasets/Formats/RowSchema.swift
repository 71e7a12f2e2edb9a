/// What a row must look like, as data: a format lists it, ``RowChecker`` holds rows against it.
package struct RowSchema: Sendable, Equatable {
    /// The members that are looked at; others are let through.
    package var members: [Member]

    package struct Member: Sendable, Equatable {
        package var name: String
        package var isRequired: Bool
        package var value: ValueSchema
    }
}

/// What a member's value must be.
package enum ValueSchema: Sendable, Equatable {
    /// A text that is neither blank nor `nan`.
    case text
    /// A list of messages, each with a role and a text as content.
    case messages(ConversationSchema)
}

/// Which messages may stand in a list, in which order.
package struct ConversationSchema: Sendable, Equatable {
    /// Roles that alternate after an optional system message, such as user and assistant.
    package var turns: [String]
    /// Whether the first message may be a system message.
    package var allowsSystem: Bool
    /// The role of the first message after the system message.
    package var first: String
    /// The role of the last message.
    package var last: String
}
