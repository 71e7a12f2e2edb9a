/// What a value must be.
indirect enum ValueSchema: Sendable, Equatable {
    /// A text that is not blank and none of the reserved words.
    case text(ReservedWords)
    /// One of these texts.
    case choice([String])
    /// A text; another than this one is a warning.
    case advice(String)
    /// A text that names a file or a page.
    case reference(ReferenceSchema)
    /// One of these numbers; any number when there are none.
    case number([Double])
    /// Anything but null and blank text; 0 and false are values.
    case value
    /// Whatever it is.
    case anything
    case object(ObjectSchema)
    case list(ListSchema)
    case messages(ConversationSchema)
    /// Answers with labels that say which one is preferred.
    case preferences(PreferenceSchema)
    /// One of several, told apart by the kind of the value.
    case either([ValueSchema])

    /// A list with at least one element.
    static func list(of element: ValueSchema) -> ValueSchema { .list(ListSchema(element: element)) }
}

/// Texts that stand for a missing value.
enum ReservedWords: Sendable, Equatable {
    /// `nan`, which a data frame writes for a gap.
    case nan
    /// `nan`, `none` and `null`, which Google's checker counts as empty.
    case placeholders
    /// `nan`, and anywhere in a text the words that Nova's training keeps for itself.
    case keywords
    /// The same, but never more than a warning: in reinforcement learning the training takes them.
    case keywordsAsAdvice
    /// Those words, but `nan` may stand for itself, as in the result of a tool.
    case keywordsAlone
    /// None.
    case nothing

    var hasKeywords: Bool { self == .keywords || self == .keywordsAsAdvice || self == .keywordsAlone }
}

struct ListSchema: Sendable, Equatable {
    var element: ValueSchema
    var minimum = 1
    /// A member that elements may have, but not all of them; for lists of unions.
    var insufficient: String?
    /// The way to a text that no two elements share, such as `["toolSpec", "name"]`.
    var unique: [String] = []
}

/// A text that names a file or a page.
struct ReferenceSchema: Sendable, Equatable {
    /// What it must begin with, one of them: `s3://`, `gs://`, `data:image/png`.
    var prefixes: [String] = []
    /// Whether only letters, digits, `_`, `-`, `.` and `/` may follow, as in the keys that Nova's training reads.
    var isPlainKey = false
    /// Whether any text with a slash in the middle is meant: a media type such as `image/png`.
    var isMediaType = false
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
    /// The member that holds what was said: `content` or `parts`.
    var contentName = "content"
    var content: ValueSchema = .text(.nan)
    /// Further members that are looked at.
    var members: [Member] = []
    /// What becomes of members that are not listed.
    var others: ObjectSchema.Others = .allowed
    /// Messages that there must be at least.
    var minimum = 1
    /// What stands in the last message in place of its content.
    var candidates: Member?
    /// How tool calls and their results belong together; nil when there are none.
    var tools: ToolDialect?
    /// The member that switches training on a message off when it is 0.
    var weight: String?
}

/// How tool calls are written.
enum ToolDialect: Sendable, Equatable {
    /// `toolUse` and `toolResult` with the same `toolUseId`.
    case converse
    /// `functionCall` and `functionResponse` with the same `name`.
    case gemini
}

/// Answers to one prompt, of which some are preferred.
struct PreferenceSchema: Sendable, Equatable {
    /// Members of each answer.
    var element: ObjectSchema
    /// The member that says whether an answer is preferred.
    var label: String
    var preferred: Label
    var rejected: Label
    /// The member that holds the answer.
    var content: String
    /// Whether there are exactly two answers, or two and more.
    var isPair: Bool

    enum Label: Sendable, Equatable {
        case text(String)
        case number(Double)

        /// As it is written in JSON.
        var json: String {
            switch self {
            case .text(let text): "\"\(text)\""
            case .number(let number): "\(Int(number))"
            }
        }
    }
}
