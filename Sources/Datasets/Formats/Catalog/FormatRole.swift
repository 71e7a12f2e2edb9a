/// Something that a column can be mapped to.
package struct FormatRole: Sendable, Equatable {
    package var name: String
    /// Other names that it goes by, such as the member's own.
    package var aliases: [String]
    package var isRequired: Bool
    /// Whether another role may hold what this one lacks: the answers their prompt, the messages the better answer.
    package var isImplied = false
    /// The role that can take its place: `messages` for `prompt` and `completion`.
    package var alternative: String?
    /// Words for people.
    package var help: String
    /// Where a row of the format has it, as in `reward_model.ground_truth`: the first that is there counts. None when it is
    /// a member of the role's own name or of another name that it goes by.
    var places: [String] = []

    package init(
        _ name: String, isRequired: Bool, help: String, aliases: [String] = [], unless alternative: String? = nil
    ) {
        self.name = name
        self.isRequired = isRequired
        self.help = help
        self.aliases = aliases
        self.alternative = alternative
    }

    /// A role that must have a column or a constant text.
    static func required(
        _ name: String, _ help: String, aliases: [String] = [], unless alternative: String? = nil
    ) -> FormatRole {
        FormatRole(name, isRequired: true, help: help, aliases: aliases, unless: alternative)
    }

    static func optional(_ name: String, _ help: String, aliases: [String] = []) -> FormatRole {
        FormatRole(name, isRequired: false, help: help, aliases: aliases)
    }

    /// A role that may be missing where another one holds its value.
    static func implied(
        _ name: String, _ help: String, aliases: [String] = [], unless alternative: String? = nil
    ) -> FormatRole {
        var role = required(name, help, aliases: aliases, unless: alternative)
        role.isImplied = true
        return role
    }

    /// The same role, which a row of the format has at these places.
    func at(_ places: String...) -> FormatRole {
        var copy = self
        copy.places = places
        return copy
    }

    static let promptOrMessages = required("prompt", "the user's text, or a list of messages", unless: "messages")
    static let promptBeforeAnswers = implied(
        "prompt", "the user's text, or a list of messages; else those that both answers begin with", unless: "messages")
    static let completionOrMessages = required(
        "completion", "the assistant's text, or a list of messages", unless: "messages")
    static let chosen = implied(
        "chosen", "the better answer: a text, a message, or a list that ends with it; else what ends the messages",
        aliases: ["preferred_output"])
    static let rejected = required(
        "rejected", "the worse answer: a text, a message, or a list that ends with it",
        aliases: ["non_preferred_output", "rejected_response"])
    static let systemMessage = optional("system", "the text of a system message before the prompt")
    /// A list of messages in place of prompt and completion.
    static let messages = FormatRole.optional(
        "messages", "a list of messages, in place of prompt and completion", aliases: ["conversations"])
}
