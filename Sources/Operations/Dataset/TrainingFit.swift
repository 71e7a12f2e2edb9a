import Core

/// Whether a technique trains a model on rows of a format.
enum TrainingFit: Sendable, Equatable {
    case fits
    case refused(String)

    static func check(technique: String, family: String, modelID: String, format: FormatID) -> TrainingFit {
        let prefix = family.hasPrefix("nova") ? "nova-" : modelID.contains("gpt-oss") ? "gpt-oss-" : ""
        var taken = [prefix + technique]
        if prefix.isEmpty, technique == "sft" { taken.append("sft-chat") }
        if prefix.isEmpty, technique == "rlvr" { taken.append("rlvr-legacy") }
        guard !taken.contains(format.rawValue) else { return .fits }
        return .refused(
            "\(technique.uppercased()) on \(family) takes \(taken.joined(separator: " or ")); these rows are \(format)")
    }
}
