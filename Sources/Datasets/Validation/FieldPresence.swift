import Core

/// Which rows have which of the members that all rows should have or lack together. A few patterns, however many rows.
struct FieldPresence: Sendable {
    /// Stands for "the row has an image", which is no member's name.
    static let images = "\u{0}images"
    /// Stand for "the row has images" and "the row has a video" where a file may have one kind only.
    static let imageRows = "\u{0}image rows"
    static let videoRows = "\u{0}video rows"

    /// Rows that have the same members.
    private struct Pattern: Sendable {
        var names: [String]
        var count: Int
        /// The first of them.
        var part = 0
        var line: Int
        var isValid: Bool
    }

    /// More patterns than this are not told apart: files of strangers must not fill the memory.
    private static let limit = 256

    private var patterns: [Pattern] = []
    private var rows = 0

    /// Adds rows of a block, or of the next block, which stands at `place`.
    mutating func append(_ later: FieldPresence, at place: RowPlace) {
        rows += later.rows
        for var pattern in later.patterns {
            if let index = patterns.firstIndex(where: { $0.names == pattern.names }) {
                patterns[index].count += pattern.count
            } else if patterns.count < Self.limit {
                pattern.part = place.part
                pattern.line += place.offset
                patterns.append(pattern)
            }
        }
    }

    /// One problem for each member that some rows have and others lack, at the first row of those that are fewer.
    ///
    /// - Returns: the problems, and how many rows are broken by nothing else.
    func problems() -> (problems: [Problem], newlyBroken: Int) {
        var problems: [Problem] = []
        var broken: Set<[Int]> = []
        let kinds = [Self.imageRows, Self.videoRows]
        for name in Set(patterns.flatMap(\.names)).subtracting(kinds).sorted() {
            let having = patterns.filter { $0.names.contains(name) }
            let lacking = patterns.filter { !$0.names.contains(name) }
            guard let firstHaving = Self.first(having), let firstLacking = Self.first(lacking) else { continue }
            let (with, without) = (having.reduce(0) { $0 + $1.count }, lacking.reduce(0) { $0 + $1.count })
            let isLacking = with == without ? Self.isBefore(firstHaving, firstLacking) : without < with
            let deviant = isLacking ? firstLacking : firstHaving
            var problem = Problem(
                line: deviant.line, path: name == Self.images ? "$.messages" : "$" + MemberPath.member(name),
                rule: .uneven, message: Self.message(name, with: with, of: with + without, isLacking: isLacking))
            problem.part = deviant.part
            problems.append(problem)
            if deviant.isValid { broken.insert([deviant.part, deviant.line]) }
        }
        let (images, videos) = (rows(with: kinds[0]), rows(with: kinds[1]))
        if let firstImage = images.first, let firstVideo = videos.first {
            let isVideo =
                videos.count == images.count ? Self.isBefore(firstImage, firstVideo) : videos.count < images.count
            let deviant = isVideo ? firstVideo : firstImage
            var problem = Problem(
                line: deviant.line, path: "$.messages", rule: .media,
                message: "\(images.count) rows have images and \(videos.count) a video, this is the first with "
                    + "\(isVideo ? "a video" : "images"); a file may have one kind only: make two of it")
            problem.part = deviant.part
            problems.append(problem)
            if deviant.isValid { broken.insert([deviant.part, deviant.line]) }
        }
        return (problems, broken.count)
    }

    /// What some rows have and others lack, or must not stand in one file, in words; kept short.
    func differences(without ignored: Set<String>) -> [String] {
        let kinds = [Self.imageRows, Self.videoRows]
        let names = Set(patterns.flatMap(\.names)).subtracting(kinds).subtracting(ignored)
        var words = names.sorted().compactMap { name -> String? in
            let count = rows(with: name).count
            guard count < rows else { return nil }
            return
                "\(name == Self.images ? "images" : TerminalText.escape(name, limit: 80)) in \(count) of \(rows) rows"
        }
        let (images, videos) = (rows(with: kinds[0]).count, rows(with: kinds[1]).count)
        if images > 0, videos > 0 { words.append("images in \(images) rows and videos in \(videos)") }
        return words
    }

    private func rows(with name: String) -> (count: Int, first: Pattern?) {
        let having = patterns.filter { $0.names.contains(name) }
        return (having.reduce(0) { $0 + $1.count }, Self.first(having))
    }

    private static func first(_ patterns: [Pattern]) -> Pattern? { patterns.min { isBefore($0, $1) } }

    private static func isBefore(_ left: Pattern, _ right: Pattern) -> Bool {
        (left.part, left.line) < (right.part, right.line)
    }

    private static func message(_ name: String, with count: Int, of rows: Int, isLacking: Bool) -> String {
        let here = isLacking ? "this is the first without" : "this is the first with"
        if name == images {
            return
                "\(count) of \(rows) rows have an image, \(here); rows without one are dropped where others have one: "
                + "keep them in files of their own"
        }
        return "\(count) of \(rows) rows have this member, \(here); give it to every row or to none"
    }
}

extension FieldPresence {
    /// Counts the rows of one block by signature, which is cheaper than by names.
    struct Tally: Sendable {
        private var counts: [(signature: UInt64, count: Int, line: Int, isValid: Bool)] = []

        @inline(__always)
        mutating func add(_ signature: UInt64, line: Int, isValid: Bool) {
            for index in counts.indices where counts[index].signature == signature {
                counts[index].count += 1
                return
            }
            if counts.count < FieldPresence.limit { counts.append((signature, 1, line, isValid)) }
        }

        /// What was counted, by names.
        func presence(_ names: (UInt64) -> [String]) -> FieldPresence {
            var presence = FieldPresence()
            for entry in counts {
                presence.rows += entry.count
                presence.patterns.append(
                    Pattern(
                        names: names(entry.signature).sorted(), count: entry.count, line: entry.line,
                        isValid: entry.isValid))
            }
            return presence
        }
    }
}
