package import Lifecycle
internal import Core
internal import Datasets

/// From what is known so far to a project file, question by question. A face shows the questions and reads the answers.
package struct ProjectSetup: Sendable {
    /// What was said before anybody is asked.
    package struct Given: Sendable {
        /// Answers to decisions; nil where nothing was said.
        package var answers: [(id: DecisionID, value: String?)]
        /// Role to column.
        package var columns: [String: String]
        package var format: String?
        package var endpoint: String?
        package var count: Int

        package init(
            answers: [(id: DecisionID, value: String?)] = [], columns: [String: String] = [:], format: String? = nil,
            endpoint: String? = nil, count: Int = 2
        ) {
            self.answers = answers
            self.columns = columns
            self.format = format
            self.endpoint = endpoint
            self.count = count
        }
    }

    /// Why an answer was not taken.
    package struct Refusal: Hashable, Sendable {
        package let words: String
        /// Options that the answer is a part of, where they are too many to be read before.
        package var options: [Decision.Option] = []
    }

    /// Reads the rows of a source, as ``SourceFacts`` does.
    package typealias Look = @Sendable (_ source: String) async throws -> SourceFacts?

    package private(set) var draft = ProjectDraft()
    private var facts: DecisionFacts
    private let folder: String
    private let look: Look
    private let note: @Sendable (String) -> Void

    /// Takes what was said, and holds it to rows that lie here. What is elsewhere, or not there yet, is taken at its word.
    ///
    /// - Parameters:
    ///   - isGuided: whether somebody answers questions.
    ///   - folder: the project's folder, absolute.
    ///   - note: told what was seen that no question asks about.
    /// - Throws: `project.exists`; `decision.answer_invalid`; the errors of reading the source; `data.column_missing`,
    ///   `data.mapping_invalid`.
    package init(
        _ given: Given, isGuided: Bool, in folder: String, look: @escaping Look,
        note: @escaping @Sendable (String) -> Void
    ) async throws {
        // Nobody answers questions for a file that is kept as it is.
        try ProjectFolder.requireFree(folder)
        facts = DecisionFacts(columns: given.columns.keys.sorted()) { DatasetStage.isPrepared($0, in: folder) }
        facts.isGuided = isGuided
        if isGuided { facts.techniqueFault = { $0.fault(on: $1, with: FormatID(rawValue: $2)) } }
        self.folder = folder
        self.look = look
        self.note = note
        draft.dataset.columns = given.columns
        draft.dataset.format = given.format
        draft.deploy.endpoint = given.endpoint ?? ""
        draft.deploy.count = given.count
        for case (let id, let value?) in given.answers { draft = try DecisionEngine(facts).answer(id, value, draft) }
        let isHere = !draft.dataset.source.isEmpty && !DatasetStage.isMissing(draft.dataset.source, in: folder)
        if isHere, isGuided || !given.columns.isEmpty { try await see(draft) }
    }

    /// The question that is open now; nil when the file can be written.
    ///
    /// - Throws: `decision.needed` with the option that answers it where nobody answers questions.
    package func question() throws -> Decision? {
        guard let decision = DecisionEngine(facts).next(draft) else { return nil }
        guard facts.isGuided else {
            throw LifecycleError(
                LifecycleError.decisionNeeded, "not decided yet: \(decision.question)", hint: decision.option)
        }
        return decision
    }

    /// Takes an answer to the question that is open; an empty one takes what is recommended.
    ///
    /// - Returns: why it was not taken, and then the same question is open; nil when it was.
    package mutating func answer(_ text: String, to decision: Decision) async throws -> Refusal? {
        guard let answer = text.isEmpty ? decision.recommendation : text else {
            return Refusal(words: "nothing is recommended here, so an answer has to be typed; Ctrl-C ends this")
        }
        do {
            let next = try DecisionEngine(facts).answer(decision.id, answer, draft)
            if decision.id == .source { try await see(next) }
            draft = next
            return nil
        } catch let error as any CodedError {
            let part = answer.lowercased()
            return Refusal(
                words: error.message + (error.hint.map { "; \($0)" } ?? ""),
                options: decision.isLong
                    ? decision.options.filter { $0.value.contains(part) || $0.group?.lowercased() == part } : [])
        }
    }

    /// Writes the project file.
    ///
    /// - Returns: its path, and whether its source is not there yet.
    /// - Throws: `project.exists`, `project.invalid`, `core.file_unwritable`.
    package func write() throws -> (path: String, lacksSource: Bool) {
        (try ProjectFolder.create(folder, draft), DatasetStage.isMissing(draft.dataset.source, in: folder))
    }

    /// Looks at the rows of a source that was just named, unless they are elsewhere.
    private mutating func see(_ draft: ProjectDraft) async throws {
        let dataset = draft.dataset
        guard !dataset.source.contains("://"), let seen = try await look(dataset.source) else { return }
        if !dataset.columns.isEmpty {
            try seen.require(dataset.columns, format: dataset.format.map(FormatID.init(rawValue:)))
        }
        facts.columns = seen.columns
        guard facts.isGuided else { return }
        facts.formats = seen.formats
        facts.mappingFault = { seen.fault($0, format: $1) }
        guard !seen.partial.isEmpty else { return }
        note(
            "some rows are marked as unwanted: a project would learn them too; prepare them first, as "
                + "slipway data inspect \(ShellWord.quoted(dataset.source)) says with --only")
    }
}

extension Decision {
    /// Whether the options are too many to be read before a question.
    package var isLong: Bool { options.count > 12 && !allowsOther }
}
