package import Core

/// Whether a technique trains a model on rows of a format.
package enum TrainingFit: Sendable, Equatable {
    case fits
    /// Why not, in words for people: "DPO on qwen3 takes dpo; these rows are sft".
    case refused(String)

    /// Checks technique, model and format together.
    ///
    /// - Parameters:
    ///   - technique: as project files name it: `sft`, `dpo`, `rlvr`.
    ///   - family: the model's family, as its catalogue has it.
    ///   - modelID: the model's id in its cloud, which tells the clouds apart where the family is on both.
    package static func check(technique: String, family: String, modelID: String, format: FormatID) -> TrainingFit {
        guard FormatCatalog.built.contains(where: { $0.id == format }) else {
            return .refused(FormatCatalog.unknown(format).message)
        }
        let taken = formats(technique: technique, family: family, modelID: modelID)
        guard !taken.contains(format) else { return .fits }
        let names = taken.isEmpty ? "no format that is known" : taken.map(\.rawValue).joined(separator: " or ")
        return .refused(
            "\(TerminalText.escape(technique.uppercased(), limit: 40)) on \(TerminalText.escape(family, limit: 80)) takes "
                + "\(names); these rows are \(format)")
    }

    /// The formats by which a technique trains a model, in the order in which people see them.
    package static func formats(technique: String, family: String, modelID: String) -> [FormatID] {
        let group = ModelGroup(family: family, modelID: modelID)
        return FormatCatalog.shown
            .filter { $0.use.purpose.rawValue == technique && $0.use.models.contains(group) }.map(\.id)
    }
}
