import Core

/// Says which formats rows may have. Each thread has its own: rows mostly have few shapes, and what one asks for is kept.
struct FormatDetector {
    /// What one shape asks for.
    struct Detection {
        /// Best first; none for the shape of no format.
        var formats: [DetectedFormat] = []
        /// The best one's place in ``FormatCatalog/built``.
        var index: Int?
        /// Those of which the shape is the format's own or shared with others, rather than near it.
        var certain: [FormatID] = []
    }

    private static let limit = 64
    /// By a fingerprint of everything that detection looks at.
    private var known: [UInt64: Detection] = [:]
    private var last: (fingerprint: UInt64, detection: Detection)?

    /// What the row's shape asks for.
    mutating func detect(_ row: TapeValue) -> Detection {
        let fingerprint = Self.fingerprint(row)
        if let last, last.fingerprint == fingerprint { return last.detection }
        if let found = known[fingerprint] {
            last = (fingerprint, found)
            return found
        }
        let shape = RowShape(row)
        let formats = FormatCatalog.detect(shape)
        let found = Detection(
            formats: formats,
            index: formats.first.flatMap { best in FormatCatalog.built.firstIndex { $0.id == best.id } },
            certain: formats.map(\.id).filter { id in
                FormatCatalog.built.first { $0.id == id }?.fit(shape).map { $0.rank > FormatFit.near("").rank } ?? false
            })
        if known.count < Self.limit { known[fingerprint] = found }
        last = (fingerprint, found)
        return found
    }

    /// Names and kinds of the members, and of messages what ``RowShape`` tells apart.
    private static func fingerprint(_ row: TapeValue) -> UInt64 {
        var hash = UInt64(0)
        row.forEachMember { key, value in
            hash = StableHash.hash(key, seed: hash ^ UInt64(value.kind.rawValue))
            guard value.isList, key.count == 8, SensitiveScanner.starts(key, with: "messages", at: 0) else { return }
            var (content, parts, candidates): (UInt64, UInt64, UInt64) = (0, 0, 0)
            value.forEachElement { _, message in
                guard message.isObject else { return }
                message.forEachMember { key, value in
                    if key.count == 10, SensitiveScanner.starts(key, with: "candidates", at: 0) { candidates = 1 }
                    guard content == 0, key.count == 7, SensitiveScanner.starts(key, with: "content", at: 0) else {
                        return
                    }
                    content = UInt64(value.kind.rawValue)
                    guard value.isList else { return }
                    value.forEachElement { _, part in
                        if parts == 0, part.isObject { parts = part.member("type") == nil ? 1 : 2 }
                    }
                }
            }
            hash ^= content << 8 | parts << 4 | candidates
        }
        return hash
    }
}
