/// Who trains the model that rows are rendered for: what is learnt of a row is theirs to say.
package enum RenderTrainer: Sendable, CaseIterable {
    /// Slipway's own engine.
    case engine
    /// AWS; in the local cloud the engine, with another model in its place.
    case standIn
    /// Google's Agent Platform, open weights.
    case agentPlatform
    /// Google's Agent Platform, its own weights.
    case gemini

    /// Whether Slipway's engine trains, so that its code says what is learnt.
    var isEngine: Bool { self == .engine || self == .standIn }

    /// What people should know about a row of text in prompt and completion; nil when nothing.
    var completionRemark: String? {
        switch self {
        case .engine: "Slipway's engine trains on text as a chat: a user's turn and the assistant's answer to it"
        case .standIn:
            "in the local cloud Slipway's engine trains on text as a chat: a user's turn and the assistant's answer to it; "
                + "AWS does not document how it joins them"
        case .agentPlatform:
            "Google does not document how it joins prompt and completion, nor what of them is learnt: the completion is "
                + "marked"
        case .gemini: nil
        }
    }

    /// What people should know about a conversation with earlier answers than the last message; nil when nothing.
    var earlierAnswersRemark: String? {
        switch self {
        case .engine: "only the last message is learnt by Slipway's engine: earlier answers are part of its prompt"
        case .standIn:
            "in the local cloud only the last message is learnt by Slipway's engine, and earlier answers are part of its "
                + "prompt; AWS does not document what it learns"
        case .agentPlatform, .gemini: nil
        }
    }

    /// What people should know about rows of a layout, whatever they hold; nil when nothing.
    func remark(on layout: RowLayout) -> String? {
        switch (self, layout) {
        case (.engine, _), (.standIn, _), (.agentPlatform, .completion), (.gemini, .contents),
            (.gemini, .contentsPreference):
            nil
        case (.agentPlatform, .messages), (.agentPlatform, .contents):
            "Google does not document which turns an open model learns: every answer is marked"
        case (.agentPlatform, _):
            "Agent Platform tunes open models on prompt and completion or on a conversation, not on such rows"
        case (.gemini, .completion), (.gemini, .messages):
            "Gemini is tuned on rows in the format gemini, which data prepare writes: of these it learns the model's turns, "
                + "which are marked"
        case (.gemini, _):
            "Gemini is tuned on rows in the formats gemini and gemini-preference, not on such rows"
        }
    }
}
