package import Core
package import Datasets

/// What an estimate of cost counts: of a prepared folder its training file, of anything else what was named.
package struct CostSource: Sendable {
    package let data: DataSource
    package let text: BilledText

    /// - Parameters:
    ///   - columns: role to column; empty without `--map`.
    ///   - constants: role to a text of every row.
    /// - Throws: `command.bad_argument` for options that a prepared folder has no use for, `data.source_changed` when its
    ///   training file is not what its report says, `data.format_unknown`, and the errors of reading a report.
    package init(
        _ source: DataSource, columns: [String: String], constants: [String: String], format: FormatID?
    ) async throws {
        if let format { _ = try FormatCatalog.descriptions(of: [format]) }
        var data = source
        var formats: [FormatID] = []
        for (index, name) in source.names.enumerated() where DurableFile.exists(name + "/report.json") {
            let options = [
                columns.isEmpty ? nil : "--map", constants.isEmpty ? nil : "--set", format == nil ? nil : "--format",
                source.delimiter != nil && source.names.count == 1 ? "--delimiter" : nil,
            ]
            let prepared = try PreparedDataset(folder: name)
            try Self.refuse(options.compactMap(\.self), name, prepared.format)
            guard let train = prepared.file(split: "train") else {
                throw UseCaseError(
                    UseCaseError.badArgument, "\(TerminalText.escape(name)) has no training file",
                    hint: "write it again with: slipway data prepare")
            }
            _ = try await prepared.checked(train, folder: name)
            data.names[index] = train.path
            formats.append(prepared.format)
        }
        if let first = formats.first, let other = formats.first(where: { $0 != first }) {
            throw UseCaseError(
                UseCaseError.badArgument,
                "the prepared folders have different formats, \(first) and \(other): no training takes both",
                hint: "estimate one at a time")
        }
        self.data = data
        if let prepared = formats.first {
            text = .format(prepared)
        } else if !columns.isEmpty {
            text = .columns(
                Set(columns.values).sorted(), constants: constants.keys.sorted().compactMap { constants[$0] })
        } else {
            text = format.map { .format($0) } ?? .detected
        }
    }

    private static func refuse(_ options: [String], _ name: String, _ format: FormatID) throws {
        guard !options.isEmpty else { return }
        throw UseCaseError(
            UseCaseError.badArgument,
            "\(TerminalText.escape(name)) is prepared: its train.jsonl counts as it stands, in the format \(format), and "
                + "\(options.joined(separator: " and ")) would say nothing about it",
            hint: "leave \(options.count == 1 ? "it" : "them") out, or name the source that was prepared")
    }
}
