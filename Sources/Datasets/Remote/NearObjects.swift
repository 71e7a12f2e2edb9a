import Core

/// What stands near a key under which nothing is: the deepest folder of it that exists, and the names in that.
///
/// A few requests, however long the key is.
struct NearObjects: Sendable {
    let store: any ObjectStore

    /// Most names of a level that are looked at.
    private static let limit = 1_000

    /// Where a key leaves what exists.
    struct Place: Sendable {
        /// The folder that exists; empty for the bucket, else with a slash at its end.
        var folder: String
        /// The part that is not in it; nil when every folder of the key exists.
        var missing: String?
        var level: ObjectLevel
        /// Whole keys and prefixes that differ from the missing part by a few letters.
        var near: [String]
        /// Whether there is a folder of the missing part's name.
        var isFolder: Bool
    }

    /// - Parameter key: a key, or a prefix that ends in `/`.
    /// - Throws: what listing throws.
    func place(of key: String, in bucket: String) async throws -> Place {
        var parts = key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.last == "" { parts.removeLast() }
        func folder(_ depth: Int) -> String { parts[..<depth].map { $0 + "/" }.joined() }
        // What is under a folder is under those above it too, so that the deepest is found by halving.
        var known = (depth: 0, level: try await store.level(bucket: bucket, prefix: "", limit: Self.limit))
        var (low, high) = (0, key.hasSuffix("/") ? parts.count : max(0, parts.count - 1))
        while low < high {
            // Mostly the last folder is there: it is asked first.
            let depth = known.depth == 0 && high == parts.count - 1 ? high : (low + high + 1) / 2
            let level = try await store.level(bucket: bucket, prefix: folder(depth), limit: Self.limit)
            if level.isEmpty {
                high = depth - 1
            } else {
                low = depth
                known = (depth, level)
            }
        }
        let missing = known.depth < parts.count ? parts[known.depth] : nil
        let start = folder(known.depth)
        var near: [String] = []
        if let missing {
            let isLast = known.depth == parts.count - 1
            // Where a folder is misspelt, only folders could be meant.
            let names = known.level.folders + (isLast ? known.level.objects.map(\.key) : [])
            let plain = names.map { String($0.dropFirst(start.count)) }
            near = Spelling.near(missing, in: plain.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 })
                .map { name in start + (plain.contains(name) ? name : name + "/") }
        }
        return Place(
            folder: start, missing: missing, level: known.level, near: near,
            isFolder: missing.map { known.level.folders.contains(start + $0 + "/") } ?? false)
    }

    /// The key with a near folder in the place of the misspelt one, when something is there; else the folder.
    func completed(_ key: String, _ place: Place, in bucket: String) async throws -> [String] {
        guard let missing = place.missing, let first = place.near.first, first.hasSuffix("/") else { return place.near }
        let rest = key.dropFirst(place.folder.count + missing.count).drop { $0 == "/" }
        guard !rest.isEmpty, !rest.hasSuffix("/"), !KeyPattern.isPattern(String(rest)),
            try await store.head(bucket: bucket, key: first + rest) != nil
        else { return place.near }
        return [first + rest] + place.near.dropFirst()
    }

    /// The error for a bucket that is not there, with buckets of nearly that name where they may be listed.
    func missingBucket(_ bucket: String, _ error: DatasetError) async -> DatasetError {
        // Only a courtesy: who may not list buckets is offered none.
        let names = (try? await store.buckets()) ?? []
        let near = Spelling.near(bucket, in: names.filter { $0 != bucket })
        guard !near.isEmpty else { return error }
        var error = error
        error.message += "; near names: " + near.map { "\(store.scheme)://\($0)" }.joined(separator: ", ")
        return error
    }
}
