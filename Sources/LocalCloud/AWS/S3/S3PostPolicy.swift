import AWSWire
import Core
#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// The policy of a form that uploads an object: what its fields may be, until when, and how large the file.
struct S3PostPolicy: Sendable {
    private enum Condition: Sendable {
        case equals(field: String, value: String)
        case startsWith(field: String, value: String)

        var field: String {
            switch self {
            case .equals(let field, _), .startsWith(let field, _): field
            }
        }

        /// As the error shows it.
        var text: String {
            switch self {
            case .equals(let field, let value): "[\"eq\", \"$\(field)\", \"\(value)\"]"
            case .startsWith(let field, let value): "[\"starts-with\", \"$\(field)\", \"\(value)\"]"
            }
        }

        func holds(for value: String) -> Bool {
            switch self {
            case .equals(_, let wanted): value == wanted
            // A list of media types begins as wanted in each of its items.
            case .startsWith("content-type", let wanted):
                value.split(separator: ",", omittingEmptySubsequences: false)
                    .allSatisfy { $0.drop { $0 == " " }.hasPrefix(wanted) }
            case .startsWith(_, let wanted): value.hasPrefix(wanted)
            }
        }
    }

    private let expiration: Date
    private var conditions: [Condition] = []
    /// How many bytes the file may have.
    private(set) var sizes: ClosedRange<Int64> = 0...S3Body.limit

    /// Fields that need no condition.
    private static let free: Set<String> = ["policy", "x-amz-signature", "file"]

    /// - Parameter base64: the policy as the form carries it.
    /// - Throws: ``AWSFault`` `InvalidPolicyDocument`.
    init(base64: String) throws {
        guard let bytes = Base64.decode(base64.filter { !$0.isWhitespace }),
            let document = (try? JSONValue(parsing: bytes))?.object
        else { throw Self.invalid("Invalid JSON.") }
        guard let text = document["expiration"]?.string else { throw Self.invalid("Policy missing expiration.") }
        guard let date = Timestamp.parse(text) else { throw Self.invalid("Invalid 'expiration' value: '\(text)'") }
        guard let list = document["conditions"]?.array else { throw Self.invalid("Policy missing conditions.") }
        expiration = date
        for item in list { try add(item) }
    }

    private mutating func add(_ item: JSONValue) throws {
        if let members = item.object?.members {
            guard !members.isEmpty else { throw Self.invalid("Invalid Simple-Condition: a condition without a field.") }
            for (field, value) in members {
                guard let value = value.string else {
                    throw Self.invalid("Invalid Simple-Condition: value of \(field).")
                }
                conditions.append(.equals(field: field.lowercased(), value: value))
            }
            return
        }
        guard let parts = item.array, parts.count == 3, let kind = parts[0].string?.lowercased() else {
            throw Self.invalid("Invalid Condition: neither an object nor a list of three.")
        }
        if kind == "content-length-range" {
            guard let least = Self.size(parts[1]), let most = Self.size(parts[2]), least <= most else {
                throw Self.invalid("Invalid content-length-range.")
            }
            sizes = least...min(most, max(least, S3Body.limit))
            return
        }
        guard let field = parts[1].string, field.hasPrefix("$"), let value = parts[2].string else {
            throw Self.invalid("Invalid \(kind) condition.")
        }
        let name = field.dropFirst().lowercased()
        switch kind {
        case "eq": conditions.append(.equals(field: name, value: value))
        case "starts-with": conditions.append(.startsWith(field: name, value: value))
        default: throw Self.invalid("Invalid condition operation: \(kind).")
        }
    }

    /// A size, which some clients write as text.
    private static func size(_ value: JSONValue) -> Int64? {
        guard let size = value.int ?? value.string.flatMap({ Int64($0) }), size >= 0 else { return nil }
        return size
    }

    /// Holds a form to the policy: every field needs a condition, and every condition must hold.
    ///
    /// - Parameter fields: by name in small letters, `bucket` among them.
    /// - Throws: ``AWSFault`` `AccessDenied`.
    func check(_ fields: [String: String], now: Date) throws {
        guard now < expiration else { throw Self.denied("Policy expired.") }
        for condition in conditions where !condition.holds(for: fields[condition.field] ?? "") {
            throw Self.denied("Policy Condition failed: \(condition.text)")
        }
        let allowed = Set(conditions.map(\.field)).union(Self.free)
        let extra = fields.keys.filter { !allowed.contains($0) && !$0.hasPrefix("x-ignore-") && $0 != "bucket" }
        guard extra.isEmpty else { throw Self.denied("Extra input fields: \(extra.sorted().joined(separator: ", "))") }
        guard conditions.contains(where: { $0.field == "bucket" }) else {
            throw Self.denied("Extra input fields: bucket")
        }
    }

    private static func invalid(_ reason: String) -> AWSFault {
        AWSFault("InvalidPolicyDocument", "Invalid Policy: \(reason)")
    }

    private static func denied(_ reason: String) -> AWSFault {
        AWSFault("AccessDenied", "Invalid according to Policy: \(reason)", status: 403)
    }
}
