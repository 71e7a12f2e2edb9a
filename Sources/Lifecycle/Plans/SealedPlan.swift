package import Core

/// A plan with the exact bytes that its digest is over. What runs is always decoded from those bytes.
package struct SealedPlan: Hashable, Sendable {
    /// Canonical JSON (RFC 8785).
    package let bytes: [UInt8]
    /// SHA-256 over the domain prefix and ``bytes``.
    package let digest: SHA256Digest
    package let plan: Plan

    /// What the digest begins with, so that no other document can have a plan's digest.
    package static let domainPrefix = "slipway.plan.v\(Plan.schemaVersion)\n"
    /// The largest plan that is read.
    package static let maximumBytes = 4 << 20

    /// Seals a plan.
    ///
    /// - Throws: `plan.malformed` when a number cannot be written without loss.
    package init(sealing plan: Plan) throws {
        try Self.checkNumbers(plan.json)
        try self.init(opening: plan.json.canonicalBytes)
    }

    /// Opens stored bytes, strictly.
    ///
    /// - Parameters:
    ///   - bytes: canonical JSON as ``bytes`` gave it.
    ///   - expected: the digest that was approved; nil when the bytes are only looked at.
    /// - Throws: `plan.digest_mismatch`, or `plan.malformed`: not canonical, unknown or missing members, another schema.
    package init(opening bytes: [UInt8], expecting expected: SHA256Digest? = nil) throws {
        guard bytes.count <= Self.maximumBytes else {
            throw LifecycleError(
                LifecycleError.planMalformed,
                "the plan has \(bytes.count) bytes, the limit is \(Self.maximumBytes)")
        }
        let digest = Self.digest(of: bytes)
        if let expected, expected != digest {
            throw LifecycleError(
                LifecycleError.planDigestMismatch,
                "the plan's bytes have the digest \(digest), approved was \(expected)",
                hint: "plan again with --plan-only and look at what changed")
        }
        let json: JSONValue
        do {
            json = try JSONValue(parsing: bytes)
        } catch {
            throw LifecycleError(
                LifecycleError.planMalformed, "the plan cannot be read as JSON", underlying: error)
        }
        guard json.canonicalBytes == bytes else {
            throw LifecycleError(
                LifecycleError.planMalformed,
                "the plan's bytes are not in canonical form: they were edited or reformatted",
                hint: "plan again with --plan-only --out FILE and pass that file unchanged")
        }
        self.bytes = bytes
        self.digest = digest
        self.plan = try Plan(json: json)
    }

    /// The digest that bytes have as a plan.
    package static func digest(of bytes: [UInt8]) -> SHA256Digest {
        var hasher = SHA256Hasher()
        hasher.update(Array(domainPrefix.utf8))
        hasher.update(bytes)
        return hasher.finish()
    }

    /// What `--plan-only --json` prints.
    package var summaryJSON: JSONValue {
        let full = plan.json
        return [
            "digest": .string(digest.description),
            "run": full["run"] ?? .null,
            "intent": full["intent"] ?? .null,
            "target": full["target"] ?? .null,
            "actions": full["actions"] ?? .null,
            "envelope": full["envelope"] ?? .null,
            "inputs": full["inputs"] ?? .null,
            "cost": plan.cost.json,
            "blastRadius": full["blastRadius"] ?? .null,
            "reversibility": full["reversibility"] ?? .null,
            "confirmName": full["confirmName"] ?? .null,
            "notes": full["notes"] ?? .null,
            "expires": full["expires"] ?? .null,
        ]
    }

    /// Canonical numbers are doubles: an integer beyond 2^53 or a non-finite number would change on its way.
    private static func checkNumbers(_ value: JSONValue) throws {
        switch value {
        case .int(let number) where number.magnitude > 1 << 53:
            throw LifecycleError(
                LifecycleError.planMalformed, "the plan holds the integer \(number), which JSON readers round")
        case .double(let number) where !number.isFinite:
            throw LifecycleError(LifecycleError.planMalformed, "the plan holds a number that is not finite")
        case .array(let elements): for element in elements { try checkNumbers(element) }
        case .object(let object): for member in object.members { try checkNumbers(member.value) }
        default: break
        }
    }
}
