package import Catalog
package import Core
package import Lifecycle

extension EndpointEntry {
    /// `{"name", "status", "lastModified"}`.
    package var json: JSONValue {
        [
            "name": .string(name), "status": .string(status),
            "lastModified": .string(Timestamp.iso8601(lastModified)),
        ]
    }
}

extension TuningJob {
    /// `{"name", "status", "secondaryStatus", "created"}`.
    package var entry: JSONValue {
        [
            "name": .string(name), "status": .string(statusText), "secondaryStatus": stage.map { .string($0) } ?? .null,
            "created": .string(Timestamp.iso8601(created)),
        ]
    }
}

extension CatalogModel {
    /// `{"id", "family", "techniques"}`.
    package var entry: JSONValue {
        ["id": .string(id), "family": .string(family), "techniques": .array(techniques.map { .string($0) })]
    }
}

extension ModelCatalog {
    /// Models by family and id.
    ///
    /// - Parameter technique: only those that can be tuned so.
    /// - Throws: `decision.answer_invalid` for one that there is not, with the near ones.
    package static func listed(technique: String?) throws -> [CatalogModel] {
        if let technique, Technique(rawValue: technique) == nil {
            let near = Spelling.near(technique, in: Technique.allCases.map(\.rawValue))
            throw LifecycleError(
                LifecycleError.answerInvalid,
                "there is no technique \(TerminalText.escape(technique, limit: 40)); there are \(Technique.names)",
                hint: near.isEmpty ? nil : "did you mean \(near.joined(separator: " or "))?")
        }
        return all.filter { model in technique.map { model.techniques.contains($0) } ?? true }
            .sorted { ($0.family, $0.id) < ($1.family, $1.id) }
    }
}
