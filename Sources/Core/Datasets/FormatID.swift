/// The name of a dataset format, such as `sft-chat`. Stable: people's scripts and project files use it.
package struct FormatID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }

    /// Prompt and completion as text, for open-weight models.
    package static let sft = FormatID(rawValue: "sft")
    /// Prompt and completion as lists of messages, for open-weight models.
    package static let sftChat = FormatID(rawValue: "sft-chat")
    package static let dpo = FormatID(rawValue: "dpo")
    package static let rlvr = FormatID(rawValue: "rlvr")
    package static let rlvrLegacy = FormatID(rawValue: "rlvr-legacy")
    package static let novaSFT = FormatID(rawValue: "nova-sft")
    package static let novaDPO = FormatID(rawValue: "nova-dpo")
    package static let novaRLVR = FormatID(rawValue: "nova-rlvr")
    package static let gptOSSSFT = FormatID(rawValue: "gpt-oss-sft")
    package static let gptOSSDPO = FormatID(rawValue: "gpt-oss-dpo")
    package static let sageMakerEval = FormatID(rawValue: "sagemaker-eval")
    package static let vertexMessages = FormatID(rawValue: "vertex-messages")
    package static let vertexPromptCompletion = FormatID(rawValue: "vertex-prompt-completion")
    package static let gemini = FormatID(rawValue: "gemini")
    package static let geminiPreference = FormatID(rawValue: "gemini-preference")

    /// Every format that Slipway knows by name, in the order in which people see them.
    package static let all: [FormatID] = [
        sft, sftChat, dpo, rlvr, rlvrLegacy, novaSFT, novaDPO, novaRLVR, gptOSSSFT, gptOSSDPO, sageMakerEval,
        vertexMessages, vertexPromptCompletion, gemini, geminiPreference,
    ]
}
