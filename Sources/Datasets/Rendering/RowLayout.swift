import Core

/// Which members of a row make its conversation, and what of it is learnt: one layout for each format.
enum RowLayout: Sendable, Equatable {
    /// `prompt` and `completion`, each a text or a list of messages: the completion is learnt.
    case completion
    /// `messages`: the last one is learnt.
    case messages
    /// `prompt`, `chosen` and `rejected`, each a text or a list of messages: the two answers are compared.
    case preference
    /// `prompt`: the model answers by itself and is rewarded for it.
    case reward
    /// `system` and `messages` with parts: the assistant's turns are learnt.
    case converse
    /// As ``converse``, with `candidates` in the last message that are compared.
    case conversePreference
    /// `messages` and `reference_answer`: the model answers by itself and is rewarded for it.
    case converseReward
    /// `query` and `response`: the model answers by itself and is scored.
    case evaluation
    /// `systemInstruction` and `contents` with parts: the model's turns are learnt, unless their weight is 0.
    case contents
    /// As ``contents``, with `completions` that are compared.
    case contentsPreference

    /// The layout of a format; nil for names that are no format.
    init?(_ format: FormatID) {
        guard let layout = Self.table[format] else { return nil }
        self = layout
    }

    /// The layout of a format.
    ///
    /// - Throws: `data.format_unknown`.
    static func require(_ format: FormatID) throws -> RowLayout {
        guard let layout = RowLayout(format) else { throw FormatCatalog.unknown(format) }
        return layout
    }

    private static let table: [FormatID: RowLayout] = [
        .sft: .completion, .sftChat: .completion, .vertexPromptCompletion: .completion,
        .gptOSSSFT: .messages, .vertexMessages: .messages,
        .dpo: .preference, .gptOSSDPO: .preference,
        .rlvr: .reward, .rlvrLegacy: .reward,
        .novaSFT: .converse, .novaDPO: .conversePreference, .novaRLVR: .converseReward,
        .sageMakerEval: .evaluation,
        .gemini: .contents, .geminiPreference: .contentsPreference,
    ]

    /// Whether the engine trains on such rows: it then reads them by itself, by the very code that training reads them by.
    var isTrainedByEngine: Bool { self == .completion || self == .messages }
}
