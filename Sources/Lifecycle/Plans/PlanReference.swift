package import Core

/// A value that stands in a plan by reference: `{"$file": …}`, `{"$result": …}`, `{"$secret": …}`.
package enum PlanReference: Hashable, Sendable {
    /// A local file, held to its digest when it is sent.
    case file(FileReference)
    /// A member of the result of an earlier action of the same plan, by dotted path.
    case result(action: ActionID, path: String)
    /// A secret's place, resolved only when it is sent. Its value is in no plan, digest or journal.
    case secret(SecretReference)

    /// The reference as it stands in a request.
    package var json: JSONValue {
        switch self {
        case .file(let file): .object(["$file": file.json])
        case .result(let action, let path):
            .object(["$result": ["action": .string(action.rawValue), "path": .string(path)]])
        case .secret(let secret):
            .object(["$secret": ["source": .string(secret.source.rawValue), "name": .string(secret.name)]])
        }
    }

    /// Reads a reference; nil when `value` is an ordinary value.
    package init?(_ value: JSONValue) {
        guard case .object(let object) = value, object.count == 1 else { return nil }
        if let file = object["$file"], let reference = FileReference(file) {
            self = .file(reference)
        } else if let result = object["$result"], let action = result["action"]?.string,
            let path = result["path"]?.string
        {
            self = .result(action: ActionID(action), path: path)
        } else if let secret = object["$secret"], let name = secret["name"]?.string,
            let source = secret["source"]?.string.flatMap(SecretReference.Source.init(rawValue:))
        {
            self = .secret(SecretReference(source: source, name: name))
        } else {
            return nil
        }
    }
}

/// A local file as a plan names it.
package struct FileReference: Hashable, Sendable {
    /// Absolute path.
    package var path: String
    package var digest: SHA256Digest
    package var bytes: Int

    package init(path: String, digest: SHA256Digest, bytes: Int) {
        self.path = path
        self.digest = digest
        self.bytes = bytes
    }

    /// Reads `{"path","sha256","bytes"}`; nil for anything else.
    package init?(_ json: JSONValue) {
        guard let path = json["path"]?.string, let digest = json["sha256"]?.string.flatMap(SHA256Digest.init),
            let bytes = json["bytes"]?.int
        else { return nil }
        self.init(path: path, digest: digest, bytes: Int(bytes))
    }

    package var json: JSONValue {
        ["path": .string(path), "sha256": .string(digest.hex), "bytes": .int(Int64(bytes))]
    }
}

/// Where a secret is found when it is sent.
package struct SecretReference: Hashable, Sendable {
    package enum Source: String, Sendable { case environment, file }
    package var source: Source
    /// The variable's name or the file's path.
    package var name: String

    package init(source: Source, name: String) {
        self.source = source
        self.name = name
    }
}

extension JSONValue {
    /// Every reference that stands anywhere in the value.
    package var planReferences: [PlanReference] {
        if let reference = PlanReference(self) { return [reference] }
        switch self {
        case .array(let elements): return elements.flatMap(\.planReferences)
        case .object(let object): return object.members.flatMap(\.value.planReferences)
        default: return []
        }
    }

    /// The value with every `$result` reference replaced from `results`.
    ///
    /// - Throws: `run.reference_unresolved` naming the action and the path.
    package func resolvingResults(_ results: [ActionID: JSONValue]) throws -> JSONValue {
        if case .result(let action, let path)? = PlanReference(self) {
            guard let value = results[action]?.member(atPath: path), !value.isNull else {
                throw LifecycleError(
                    LifecycleError.referenceUnresolved,
                    "the result of action \(action) has no member \(TerminalText.escape(path))")
            }
            return value
        }
        switch self {
        case .array(let elements): return .array(try elements.map { try $0.resolvingResults(results) })
        case .object(let object):
            var resolved = JSONObject()
            for (key, value) in object.members { resolved[key] = try value.resolvingResults(results) }
            return .object(resolved)
        default: return self
        }
    }

    /// The member at a dotted path; a number selects an array's element. The empty path is the value itself.
    package func member(atPath path: String) -> JSONValue? {
        path.split(separator: ".").reduce(Optional(self)) { value, part in
            if case .array(let elements)? = value {
                guard let index = Int(part), elements.indices.contains(index) else { return nil }
                return elements[index]
            }
            return value?[String(part)]
        }
    }
}
