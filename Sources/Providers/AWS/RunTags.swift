package import Core
package import Lifecycle

/// The tags by which an object is known as one run's, and their digest.
package enum RunTags {
    /// Tag key whose value is the run's id.
    package static let run = "slipway:run"
    /// Tag key whose value is the digest of the request that made the object.
    package static let request = "slipway:request"
    /// Tag key whose value is the project's name.
    package static let project = "slipway:project"

    static let all: Set<String> = [run, request, project]

    /// Adds the three tags to `request[member]`, a list of `{Key, Value}`; tags that stand there are kept.
    ///
    /// - Parameters:
    ///   - request: the full request without our tags; an object.
    ///   - member: where the operation takes its tags, nearly always `Tags`.
    package static func tagged(
        _ request: JSONValue, run: RunID, project: String, member: String = "Tags"
    ) -> JSONValue {
        guard case .object(var object) = request else { return request }
        var tags = object[member]?.array ?? []
        tags.append(tag(Self.project, project))
        tags.append(tag(Self.run, run.rawValue))
        object[member] = .array(tags)
        let digest = requestDigest(.object(object))
        tags.append(tag(Self.request, digest.hex))
        object[member] = .array(tags)
        return .object(object)
    }

    /// SHA-256 of the canonical request without the request tag.
    package static func requestDigest(_ request: JSONValue) -> SHA256Digest {
        SHA256Digest(of: withoutRequestTag(request).canonicalBytes)
    }

    /// A resource's tags as a describe or list reply gives them.
    package static func read(_ tags: JSONValue?) -> [String: String] {
        let pairs = (tags?.array ?? []).compactMap { tag in
            tag["Key"]?.string.map { ($0, tag["Value"]?.string ?? "") }
        }
        return Dictionary(pairs) { $1 }
    }

    /// Whether tags say that this run's request made the object.
    package static func observation(
        of tags: [String: String], _ context: ActionContext, what: String, result: JSONValue
    ) -> Observation {
        guard tags[run] == context.run.rawValue else {
            return .foreign("\(what) belongs to \(tags[run] ?? "nobody that Slipway knows")")
        }
        guard tags[request] == requestDigest(context.planned).hex else {
            return .foreign("\(what) was made by another request of this run")
        }
        return .ours(result: result)
    }

    private static func tag(_ key: String, _ value: String) -> JSONValue {
        ["Key": .string(key), "Value": .string(value)]
    }

    private static func withoutRequestTag(_ value: JSONValue) -> JSONValue {
        guard case .object(let object) = value else { return value }
        var stripped = JSONObject()
        for (key, member) in object.members {
            guard case .array(let elements) = member else {
                stripped[key] = member
                continue
            }
            stripped[key] = .array(elements.filter { $0["Key"]?.string != request })
        }
        return .object(stripped)
    }
}
