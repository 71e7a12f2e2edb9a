/// A place whose data files are looked through: a prefix of a bucket, a folder.
package protocol CandidatePlace: Sendable {
    /// As it was named.
    var name: String { get }

    /// The data files there, in the order of their names.
    ///
    /// - Parameter limit: most that are given.
    /// - Throws: `data.source_missing`; what the store answers.
    func candidates(limit: Int) async throws -> CandidateList

    /// Hands the first `count` bytes of a candidate to `receive`, piece by piece.
    func read(
        _ candidate: Candidate, first count: Int, receive: @escaping @Sendable ([UInt8]) async throws -> Void
    ) async throws
}

/// A file that may hold rows.
package struct Candidate: Sendable, Hashable {
    /// What data commands take: a path or an address.
    package var source: String
    /// The name whose ending tells the container.
    package var name: String
    package var bytes: Int

    package init(source: String, name: String, bytes: Int) {
        self.source = source
        self.name = name
        self.bytes = bytes
    }
}

/// The data files of a place.
package struct CandidateList: Sendable, Hashable {
    package var found: [Candidate]
    /// Data files beyond the limit.
    package var more: Int
    /// Files that are no data by their names.
    package var others: Int
    /// Whether the place holds more than is looked through.
    package var isCut: Bool

    package init(found: [Candidate], more: Int = 0, others: Int = 0, isCut: Bool = false) {
        self.found = found
        self.more = more
        self.others = others
        self.isCut = isCut
    }
}
