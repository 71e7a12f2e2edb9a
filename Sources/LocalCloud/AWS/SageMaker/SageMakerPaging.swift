#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif
internal import AWSWire
internal import Core

/// Sorting, filtering by time and name, and paging, as the List operations have them in common: members of the same
/// names, of which each operation has some.
struct SageMakerPaging {
    /// What a listed thing is sorted and filtered by.
    struct Traits {
        var name: String
        var creationTime: Date
        var lastModifiedTime: Date
        var status: String
    }

    private let input: WireFields

    init(_ call: AWSCall) { input = call.input }

    /// One page of `items`.
    ///
    /// - Parameters:
    ///   - sortKeys: the operation's names for sorting by name and by status; creation time is `CreationTime`.
    ///   - defaultSort: used when the request names none.
    ///   - countsAllStatuses: whether a page is cut before StatusEquals is looked at, so that it may hold fewer items
    ///     than there are of that status.
    /// - Returns: the items of the page, and the token of the next one.
    /// - Throws: ValidationException for a token that this service did not give.
    func page<Item>(
        _ items: [Item], defaultSort: String = "CreationTime", defaultOrder: String = "Descending",
        countsAllStatuses: Bool = false, traits: (Item) -> Traits
    ) throws -> (items: [Item], nextToken: String?) {
        var rows = items.map { (item: $0, traits: traits($0)) }.filter { row in
            keeps(row.traits) && (countsAllStatuses || hasStatus(row.traits))
        }
        let sort = input.string("SortBy") ?? defaultSort
        rows.sort { left, right in
            let (a, b) = (left.traits, right.traits)
            switch sort {
            case "CreationTime": return (a.creationTime, a.name) < (b.creationTime, b.name)
            case "Status", "HubStatus", "HubContentStatus": return (a.status, a.name) < (b.status, b.name)
            default: return a.name < b.name
            }
        }
        if (input.string("SortOrder") ?? defaultOrder) == "Descending" { rows.reverse() }
        let size = Int(input.int("MaxResults") ?? 100)
        var start = 0
        if let token = input.string("NextToken") {
            // The token names the last item given, so that items that come or go meanwhile shift nothing.
            guard token.hasPrefix(Self.tokenPrefix) else {
                throw SageMakerFault.validation("Invalid pagination token.")
            }
            let name = token.dropFirst(Self.tokenPrefix.count)
            guard let last = rows.firstIndex(where: { Self.token($0.traits) == name }) else {
                throw SageMakerFault.validation("Invalid pagination token.")
            }
            start = last + 1
        }
        let end = min(rows.count, start + max(1, size))
        let page = rows[start..<max(start, end)]
        let next = end < rows.count ? page.last.map { Self.tokenPrefix + Self.token($0.traits) } : nil
        return (page.filter { hasStatus($0.traits) }.map(\.item), next)
    }

    private func hasStatus(_ traits: Traits) -> Bool {
        input.string("StatusEquals").map { $0 == traits.status } ?? true
    }

    private static let tokenPrefix = "after-"

    private static func token(_ traits: Traits) -> String { SHA256Digest(of: traits.name.utf8).hex }

    private func keeps(_ traits: Traits) -> Bool {
        if let part = input.string("NameContains"), !traits.name.lowercased().contains(part.lowercased()) {
            return false
        }
        if let time = input.timestamp("CreationTimeAfter"), traits.creationTime < time { return false }
        if let time = input.timestamp("CreationTimeBefore"), traits.creationTime > time { return false }
        if let time = input.timestamp("LastModifiedTimeAfter"), traits.lastModifiedTime < time { return false }
        if let time = input.timestamp("LastModifiedTimeBefore"), traits.lastModifiedTime > time { return false }
        return true
    }
}
