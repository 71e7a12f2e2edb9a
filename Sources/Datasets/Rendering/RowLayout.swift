/// Which members of a row make its conversation, and what of it is learnt.
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

    /// Whether the engine trains on such rows: it then reads them by itself, by the very code that training reads them by.
    var isTrainedByEngine: Bool { self == .completion || self == .messages }
}
