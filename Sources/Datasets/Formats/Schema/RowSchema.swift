/// What a row must look like, as data: a format lists it, ``RowChecker`` holds rows against it, and ``SchemaText`` puts it
/// into words.
struct RowSchema: Sendable, Equatable {
    /// The row itself.
    var row: ObjectSchema
    /// Pairs of members whose values must differ, such as chosen and rejected.
    var different: [Pair] = []
    /// Estimated tokens that a row may have; nil when the service names no limit.
    var tokenLimit: TokenLimit?
    /// How many images, videos and documents a row may have; nil when that is no rule.
    var media: MediaLimits?
    /// What must be the same in all rows.
    var uniform: Uniform = .nothing
    /// Whether an optional member that is null counts as absent: a table stores so what a row or part does not have.
    var nullIsAbsent = false
    /// What is reported of rows with tools, although the service's documentation allows them.
    var toolNotice: ToolNotice?

    /// A schema of these members; others are let through.
    init(members: [Member]) { row = ObjectSchema(members: members) }

    init(
        _ row: ObjectSchema, different: [Pair] = [], tokenLimit: TokenLimit? = nil, media: MediaLimits? = nil,
        uniform: Uniform = .nothing, nullIsAbsent: Bool = false, toolNotice: ToolNotice? = nil
    ) {
        self.row = row
        self.different = different
        self.tokenLimit = tokenLimit
        self.media = media
        self.uniform = uniform
        self.nullIsAbsent = nullIsAbsent
        self.toolNotice = toolNotice
    }

    /// The members that are looked at.
    var members: [Member] { row.members }

    struct Pair: Sendable, Equatable {
        var first: String
        var second: String
    }

    struct TokenLimit: Sendable, Equatable {
        var tokens: Int
        /// Whose limit it is, as in "that Gemini takes".
        var whose: String
    }

    struct ToolNotice: Sendable, Equatable {
        /// The target that it is about; nil for wherever the format goes.
        var target: String?
        /// What is reported, by whom.
        var words: String
    }

    /// At most so many in a row. Videos stand with nothing else, and a file has images or videos.
    struct MediaLimits: Sendable, Equatable {
        var images: Int
        var videos: Int
        var documents: Int
    }

    /// What all rows must have or lack together.
    enum Uniform: Sendable, Equatable {
        case nothing
        /// Optional members of the top level: who reads the file as a table turns gaps into null, or stops.
        case members
        /// Images: examples without one are dropped where others have one.
        case images
    }
}

/// A member of an object.
struct Member: Sendable, Equatable {
    var name: String
    /// Other spellings that the service reads as the same member.
    var aliases: [String] = []
    var isRequired: Bool
    var value: ValueSchema
    /// The role of the message in which it may stand; nil for any.
    var onlyIn: String?
    /// What its presence says about the row.
    var mark: Mark?

    /// Whether some rows may have it and others not, even where all rows should have the same members: a warning.
    var mayVary = false
    /// Who asks for it in every row, although the service may do without: a warning.
    var advisedBy: String?

    enum Mark: Sendable, Equatable { case image, video, document, tool }

    /// What of it only numbers rows, so that it makes no two rows different; nil for nothing.
    var numbering: Numbering?

    enum Numbering: Sendable, Equatable {
        case itself
        /// A member of the object that it is.
        case member(String)
    }

    static func required(_ name: String, _ value: ValueSchema) -> Member {
        Member(name: name, isRequired: true, value: value)
    }

    static func optional(_ name: String, _ value: ValueSchema) -> Member {
        Member(name: name, isRequired: false, value: value)
    }

    /// The same member with more spellings.
    func also(_ aliases: String...) -> Member {
        var copy = self
        copy.aliases = aliases
        return copy
    }

    /// The same member, whose presence says something about the row.
    func marking(_ mark: Mark) -> Member {
        var copy = self
        copy.mark = mark
        return copy
    }

    /// The same member, which some rows may have and others not.
    func varying() -> Member {
        var copy = self
        copy.mayVary = true
        return copy
    }

    /// The same member, which somebody asks for in every row.
    func advised(by whom: String) -> Member {
        var copy = self
        copy.advisedBy = whom
        return copy
    }

    /// The same member, which numbers rows, or a member of which does.
    func numbering(_ numbering: Numbering) -> Member {
        var copy = self
        copy.numbering = numbering
        return copy
    }

    /// The same member, only in messages of a role.
    func only(in role: String) -> Member {
        var copy = self
        copy.onlyIn = role
        return copy
    }
}

/// Which members an object has.
struct ObjectSchema: Sendable, Equatable {
    var members: [Member]
    /// What becomes of members that are not listed.
    var others: Others = .allowed
    /// Members that the object must not have, with what to do instead.
    var refused: [Refused] = []
    /// Groups of which at least one member must be there.
    var anyOf: [[String]] = []
    /// Whether exactly one of the members must be there: a content part, a source.
    var isUnion = false
    /// A member of a union that names the one that is there, such as `type`.
    var kindMember: String?
    /// Members of a union that need no such name.
    var kindless: [String] = []
    /// Whether an object without members will do.
    var mayBeEmpty = true

    enum Others: Sendable, Equatable { case allowed, refused }

    struct Refused: Sendable, Equatable {
        var name: String
        /// How to mend it: "use the format sft-chat".
        var advice: String
    }
}
