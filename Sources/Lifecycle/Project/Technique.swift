/// How a model is tuned. Two are the same when their names are.
package struct Technique: RawRepresentable, CaseIterable, Sendable, Hashable {
    /// As `slipway.yaml`, hubs and the engine's trainers write it.
    package let rawValue: String
    /// What it does, in one line for people.
    package let meaning: String
    /// Whether its jobs are built yet.
    package let isBuilt: Bool
    /// What the names of a data set's columns, in small letters, say for it.
    let evidence: Evidence

    /// Columns that speak for a technique, and what people are told then.
    struct Evidence: Sendable {
        let reason: String
        let fits: @Sendable (Set<String>) -> Bool
    }

    /// Every technique; a new one is a value here, a recipe and a trainer of the local engine, and its formats' use.
    package static let allCases = [sft, dpo, rlvr]

    package static let sft = Technique(
        "sft", isBuilt: true, meaning: "learns to give the answers in the data",
        evidence: Evidence(reason: "rows show the answer to learn") { !$0.isEmpty })
    package static let dpo = Technique(
        "dpo", isBuilt: true, meaning: "learns to prefer one of two answers",
        evidence: Evidence(reason: "each row has a chosen and a rejected answer") {
            $0.isSuperset(of: ["chosen", "rejected"])
        })
    package static let rlvr = Technique(
        "rlvr", isBuilt: false, meaning: "learns from answers that a program checks",
        evidence: Evidence(reason: "rows have an answer that a program can check") {
            $0.contains("ground_truth") || $0.contains("reward_model")
        })

    package init?(rawValue: String) {
        guard let known = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = known
    }

    private init(_ name: String, isBuilt: Bool, meaning: String, evidence: Evidence) {
        rawValue = name
        self.isBuilt = isBuilt
        self.meaning = meaning
        self.evidence = evidence
    }

    package static func == (one: Technique, other: Technique) -> Bool { one.rawValue == other.rawValue }
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// `sft, dpo or rlvr`.
    package static let names =
        allCases.dropLast().map(\.rawValue).joined(separator: ", ") + " or " + allCases[allCases.count - 1].rawValue
}
