package import Core
#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// A role of the local IAM.
package struct StoredRole: PolicyHolder, Hashable {
    package var name: String
    package var path: String
    /// `AROA…`.
    package var id: String
    package var arn: String
    package var created: Date
    /// The trust policy as JSON text.
    package var trustPolicy: String
    package var description: String?
    package var maxSessionSeconds: Int
    package var tags: [String: String]
    package var attached: Set<String> = []
    package var inline: [String: String] = [:]

    package static var table: String { "iam_role" }
    package static var inlineQuota: Int { 10_240 }
    package static var noun: String { "Role" }
    package static var quota: (name: String, value: Int) { ("RolesPerAccount", 1000) }

    package var document: JSONValue {
        var object: JSONObject = [
            "name": .string(name), "path": .string(path), "id": .string(id), "arn": .string(arn),
            "created": .double(created.timeIntervalSince1970), "trust": .string(trustPolicy),
            "maxSession": .int(Int64(maxSessionSeconds)), "tags": .object(JSONObject(sorting: tags)),
            "inline": .object(JSONObject(sorting: inline)),
            "attached": .array(attached.sorted().map { .string($0) }),
        ]
        if let description { object["description"] = .string(description) }
        return .object(object)
    }
}

extension StoredRole {
    package init?(document: JSONValue) {
        guard let object = document.object, let name = object["name"]?.string, let path = object["path"]?.string,
            let id = object["id"]?.string, let arn = object["arn"]?.string, let created = object["created"]?.double,
            let trust = object["trust"]?.string, let maxSession = object["maxSession"]?.int
        else { return nil }
        self.init(
            name: name, path: path, id: id, arn: arn, created: Date(timeIntervalSince1970: created),
            trustPolicy: trust, description: object["description"]?.string, maxSessionSeconds: Int(maxSession),
            tags: object["tags"]?.object?.texts ?? [:],
            attached: Set((object["attached"]?.array ?? []).compactMap(\.string)),
            inline: object["inline"]?.object?.texts ?? [:])
    }
}
