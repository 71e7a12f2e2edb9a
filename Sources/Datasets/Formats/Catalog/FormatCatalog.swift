package import Core

/// The formats by name.
package enum FormatCatalog {
    /// All formats; among those that fit a row equally well, the earlier one is taken for its own.
    static let built: [any DatasetFormat] = [
        SageMakerEvalFormat(), RLVRFormat(), RLVRLegacyFormat(), NovaRLVRFormat(), NovaDPOFormat(), NovaSFTFormat(),
        GPTOSSSFTFormat(), VertexMessagesFormat(), GPTOSSDPOFormat(), DPOFormat(), SFTFormat(), SFTChatFormat(),
        VertexPromptCompletionFormat(), GeminiPreferenceFormat(), GeminiFormat(),
    ]

    /// All formats in the order in which people see them.
    static let shown = built.enumerated()
        .sorted { ($0.element.use.place, $0.offset) < ($1.element.use.place, $1.offset) }.map(\.element)

    /// The formats to which calls of tools in messages can be converted, in the order in which people see them.
    static let takingToolCalls = shown.filter { $0.toolCalls != .none }.map(\.id)

    /// Their names, as a sentence has them.
    static let toolCallTakers = takingToolCalls.map(\.rawValue).joined(separator: " and ")

    /// The format of that name.
    ///
    /// - Throws: `data.format_unknown`.
    static func format(_ id: FormatID) throws -> any DatasetFormat {
        if let format = built.first(where: { $0.id == id }) { return format }
        throw unknown(id)
    }

    /// There is no format of this name.
    static func unknown(_ id: FormatID) -> DatasetError {
        let near = Spelling.near(id.rawValue, in: shown.map(\.id.rawValue))
        return DatasetError(
            DatasetError.formatUnknown,
            "there is no format \(TerminalText.escape(id.rawValue, limit: 80))"
                + (near.isEmpty ? "" : "; near names: \(near.joined(separator: ", "))"),
            hint: "list the formats with: slipway data formats")
    }

    /// The formats that a row's shape asks for, best first; none when it has the shape of no format.
    static func detect(_ shape: RowShape) -> [DetectedFormat] {
        // A format without the verdict would train the answers that nobody wants.
        if shape.isJudged { return [] }
        let fits = built.compactMap { format in format.fit(shape).map { (format.id, $0) } }
        // Stable: among equal ranks the catalogue's order stays.
        return fits.enumerated().sorted { ($1.element.1.rank, $0.offset) < ($0.element.1.rank, $1.offset) }
            .map { DetectedFormat(id: $0.element.0, reason: $0.element.1.reason) }
    }

    /// Every format for `data formats`, in the order in which people see them.
    package static var descriptions: [FormatDescription] {
        shown.map(FormatDescription.init)
    }

    /// The formats of these names, or all when there are none.
    ///
    /// - Throws: `data.format_unknown`.
    package static func descriptions(of ids: [FormatID]) throws -> [FormatDescription] {
        ids.isEmpty ? descriptions : try ids.map { FormatDescription(try format($0)) }
    }
}
