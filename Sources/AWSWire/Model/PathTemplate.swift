import HTTPTypes

/// A piece of an operation's path: text or a label.
enum PathPart: Sendable, Equatable {
    case literal(String)
    case label(String)
    /// A label that may contain `/`.
    case greedy(String)

    /// Cuts `/{Bucket}/{Key+}` into its segments.
    static func parse(_ path: String) -> [PathPart] {
        path.split(separator: "/", omittingEmptySubsequences: true).map { segment in
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else { return .literal(String(segment)) }
            let name = segment.dropFirst().dropLast()
            return name.hasSuffix("+") ? .greedy(String(name.dropLast())) : .label(String(name))
        }
    }
}

/// Finds the operation of a REST request, and its path labels.
struct RESTRouter: Sendable {
    struct Match: Sendable {
        var operation: OperationModel
        /// Labels, not encoded any more.
        var labels: [(String, String)]
    }

    private struct Candidate: Sendable {
        var operation: OperationModel
        /// Names of query items and headers without which a request cannot mean this operation.
        var query: [String]
        var headers: [String]
        /// All query names that it knows.
        var knownQuery: Set<String>
        var score: Int
    }

    private let candidates: [Candidate]

    init(operations: [OperationModel], shapes: [ShapeModel]) {
        candidates = operations.map { operation in
            let members = operation.input.map { shapes[Int($0.index)].members } ?? []
            let required = members.filter(\.isRequired)
            let query = required.filter { $0.location == .querystring }.map(\.wireName)
            let headers = required.filter { $0.location == .header }.map(\.wireName)
            let literals = operation.pathParts.filter { if case .literal = $0 { true } else { false } }.count
            let known = members.filter { $0.location == .querystring }.map(\.wireName) + operation.query.map(\.name)
            return Candidate(
                operation: operation, query: query, headers: headers, knownQuery: Set(known),
                score: (operation.query.count + query.count + headers.count) * 16 + literals)
        }.sorted { $0.score == $1.score ? $0.operation.name < $1.operation.name : $0.score > $1.score }
    }

    /// The most demanding operation that the request satisfies. Query items that no operation's model names (and that
    /// are no `x-id` or `X-Amz-…`) ask for something that we do not have, so that they match nothing.
    func match(_ request: WireRequest) -> Match? {
        for candidate in candidates where candidate.operation.method == request.method.rawValue {
            guard let labels = Self.labels(candidate.operation.pathParts, in: request.path) else { continue }
            let hasQuery = candidate.operation.query.allSatisfy { wanted in
                request.query.contains { $0.name == wanted.name && ($0.value ?? "") == (wanted.value ?? "") }
            }
            guard hasQuery else { continue }
            guard candidate.query.allSatisfy({ name in request.query.contains { $0.name == name } }) else { continue }
            guard candidate.headers.allSatisfy({ request.headers.contains(wireName: $0) }) else { continue }
            let isKnown = request.query.allSatisfy { item in
                candidate.knownQuery.contains(item.name) || item.name == "x-id"
                    || item.name.lowercased().hasPrefix("x-amz-")
            }
            guard isKnown else { continue }
            return Match(operation: candidate.operation, labels: labels)
        }
        return nil
    }

    /// The labels of a path, nil when it does not fit.
    static func labels(_ parts: [PathPart], in path: String) -> [(String, String)]? {
        var rest = Substring(path)
        guard rest.first == "/" else { return nil }
        rest.removeFirst()
        var labels: [(String, String)] = []
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if case .greedy(let name) = part, isLast {
                guard !rest.isEmpty, let value = PercentCoding.decode(rest) else { return nil }
                labels.append((name, value))
                return labels
            }
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            let segment = rest[..<end]
            rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
            guard !segment.isEmpty, let value = PercentCoding.decode(segment) else { return nil }
            switch part {
            case .literal(let text): guard text == value else { return nil }
            case .label(let name), .greedy(let name): labels.append((name, value))
            }
        }
        // A closing slash after the last segment is the same resource (`/bucket/`).
        return rest.isEmpty ? labels : nil
    }
}
