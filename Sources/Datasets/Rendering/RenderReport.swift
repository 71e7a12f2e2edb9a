package import Core

/// A row as `data render` shows it.
package struct RenderReport: Sendable {
    package var source: String
    /// From 1.
    package var row: Int
    /// The physical line where the row begins; nil where rows are no lines (tables).
    package var line: Int?
    /// The file, when the source has several.
    package var file: String?
    package var format: FormatID
    package var model: RenderModel
    package var maximumTokens: Int
    package var rendered: RenderedRow
    /// What a reward or a score is measured against. Untrusted text.
    package var reference: String?
    /// What people should know about the row and its format.
    package var remarks: [String]

    /// The one document of `--json`. The first conversation is at the top, those that it is compared with in `compared`.
    package var json: JSONValue {
        var object: JSONObject = [
            "source": .string(source), "row": .int(Int64(row)), "line": line.map { .int(Int64($0)) } ?? .null,
            "format": .string(format.rawValue), "model": .string(model.name), "exact": .bool(model.isExact),
            "template": .string(model.template.rawValue),
            "tokenizer": model.tokenizer.map { .string($0) } ?? .null, "limit": .int(Int64(maximumTokens)),
        ]
        object["file"] = file.map { .string($0) }
        let threads = rendered.threads.map(\.json)
        for (key, value) in threads.first?.members ?? [] { object[key] = value }
        if threads.count > 1 { object["compared"] = .array(threads.dropFirst().map { .object($0) }) }
        object["reference"] = reference.map { .string($0) }
        object["specialTokens"] = .array(usedControlTokens.map { .string($0) })
        object["remarks"] = .array((remarks + [model.remark, model.wayOut].compactMap { $0 }).map { .string($0) })
        object["warnings"] = .array(rendered.warnings.map { .string($0) })
        return .object(object)
    }

    /// The control tokens that the text has.
    package var usedControlTokens: [String] {
        let text = rendered.threads.flatMap(\.segments).map(\.text)
        return rendered.controlTokens.filter { token in text.contains { $0.contains(token) } }
    }
}

extension RenderedThread {
    fileprivate var json: JSONObject {
        var object = JSONObject()
        object["name"] = name.map { .string($0) }
        object["segments"] = .array(
            segments.map { segment in
                [
                    "text": .string(segment.text), "role": .string(segment.role), "trained": .bool(segment.isTrained),
                    "cut": .bool(segment.isCut), "tokens": .int(Int64(segment.tokens)),
                ]
            })
        object["tokens"] = .int(Int64(tokens))
        object["trainedTokens"] = .int(Int64(trainedTokens))
        object["truncated"] = .bool(isTruncated)
        object["dropped"] = .bool(isDropped)
        return object
    }
}

/// What `data render --all` counts.
package struct TokenReport: Sendable {
    package var source: String
    package var format: FormatID
    package var model: RenderModel
    package var maximumTokens: Int
    package var totals: TokenTotals

    /// The one document of `--json`.
    package var json: JSONValue {
        [
            "source": .string(source), "format": .string(format.rawValue), "model": .string(model.name),
            "exact": .bool(model.isExact), "template": .string(model.template.rawValue),
            "tokenizer": model.tokenizer.map { .string($0) } ?? .null, "limit": .int(Int64(maximumTokens)),
            "rows": .int(Int64(totals.rows)), "tokens": .int(Int64(totals.tokens)),
            "trainedTokens": .int(Int64(totals.trainedTokens)), "longest": .int(Int64(totals.longest)),
            "truncated": .int(Int64(totals.truncated)), "dropped": .int(Int64(totals.dropped)),
            "refused": .int(Int64(totals.refused)),
            "refusals": .array(
                totals.refusals.map { refusal in
                    let place = refusal.row ?? refusal.line ?? 0
                    return [
                        refusal.row == nil ? "line" : "row": .int(Int64(place)), "reason": .string(refusal.reason),
                    ]
                }),
            "remarks": .array([model.remark, model.wayOut].compactMap { $0.map { .string($0) } }),
        ]
    }
}
