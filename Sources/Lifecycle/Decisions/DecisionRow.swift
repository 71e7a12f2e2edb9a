/// What is known of the surroundings when decisions are asked.
package struct DecisionFacts: Sendable {
    /// A format that suits the rows of the source.
    package struct Format: Hashable, Sendable {
        package var name: String
        package var reason: String
        /// Role to column, as far as it can be guessed; empty where the rows have the format already.
        package var columns: [String: String]

        package init(name: String, reason: String, columns: [String: String] = [:]) {
            self.name = name
            self.reason = reason
            self.columns = columns
        }
    }

    /// Columns of the data set, when it was looked at: they decide which technique fits.
    package var columns: [String]
    /// Best first; empty while nobody has looked at the source. With some, format and columns are asked for.
    package var formats: [Format] = []
    /// Why a technique does not train a model on rows of a format, in words for people; nil when it does.
    package var techniqueFault: @Sendable (_ technique: Technique, _ model: String, _ format: String) -> String? =
        { _, _, _ in nil }
    /// Why a mapping of roles cannot be, in words for people; nil when it can.
    package var mappingFault: @Sendable (_ columns: [String: String], _ format: String) -> String? = { _, _ in nil }
    /// Whether a person is there, who is also asked for what has a standing answer.
    package var isGuided = false
    /// Where the project will first run.
    package var cloud: CloudKind
    /// Whether a source, as it is named, is a folder that `data prepare` wrote: then nothing is left to prepare.
    package var isPrepared: @Sendable (String) -> Bool

    package init(
        columns: [String] = [], cloud: CloudKind = .local,
        isPrepared: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.columns = columns
        self.cloud = cloud
        self.isPrepared = isPrepared
    }
}

/// Everything about one decision. A new one is a row in ``all``.
struct DecisionRow: Sendable {
    /// What Slipway would take, and why.
    struct Advice: Sendable {
        var value: String
        var reason: String
    }

    let id: DecisionID
    let question: String
    /// The option of `slipway init` that answers it, as it is typed.
    let option: String
    var allowsOther = false
    let isOpen: @Sendable (ProjectDraft, DecisionFacts) -> Bool
    var options: @Sendable (ProjectDraft, DecisionFacts) -> [Decision.Option] = { _, _ in [] }
    /// Nil where Slipway never says which one it would take.
    var recommend: (@Sendable (ProjectDraft, DecisionFacts) -> Advice?)?
    /// Writes an answer into the draft; gives what would be valid when it is none.
    let apply: @Sendable (String, inout ProjectDraft, DecisionFacts) -> String?
}
