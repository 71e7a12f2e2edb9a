package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A managed policy that somebody wrote here.
package struct StoredPolicy: Identity {
    package var name: String
    package var path: String
    /// `ANPA…`.
    package var id: String
    package var arn: String
    package var created: Date
    /// The policy as JSON text. It has one version, `v1`.
    package var text: String
    package var description: String?
    package var tags: [String: String]

    package static var table: String { "iam_policy" }
    package static var noun: String { "Policy" }
    package static var quota: (name: String, value: Int) { ("PoliciesPerAccount", 1500) }

    package static func taken(_ name: String) -> String {
        "A policy called \(name) already exists. Duplicate names are not allowed."
    }

    /// Who uses it is not known here; the service looks before it deletes.
    package var obstacle: String? { nil }

    package var document: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "path": .string(path), "id": .string(id), "arn": .string(arn),
            "created": .double(created.timeIntervalSince1970), "text": .string(text),
            "tags": .object(JSONObject(sorting: tags)),
        ]
        if let description { object["description"] = .string(description) }
        return .object(object)
    }
}

extension StoredPolicy {
    package init?(document: JSONValue) {
        guard let object = document.object, let name = object["name"]?.string, let path = object["path"]?.string,
            let id = object["id"]?.string, let arn = object["arn"]?.string, let created = object["created"]?.double,
            let text = object["text"]?.string
        else { return nil }
        self.init(
            name: name, path: path, id: id, arn: arn, created: Date(timeIntervalSince1970: created), text: text,
            description: object["description"]?.string, tags: object["tags"]?.object?.texts ?? [:])
    }
}
