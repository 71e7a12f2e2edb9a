import Core

/// An encoding other than UTF-8, as far as bytes can tell.
struct SourceEncoding: Sendable, Equatable {
    /// How it is called, for people.
    var name: String
    /// How iconv calls it.
    var iconvName: String
    /// Whether the bytes say so, rather than letter statistics.
    var isCertain: Bool

    /// What a byte order mark, or the zero bytes between ASCII letters, give away; nil when there are none.
    init?(start: some Collection<UInt8>) {
        let start = Array(start.prefix(4))
        if start.elementsEqual([0xFF, 0xFE, 0, 0]) || start.elementsEqual([0, 0, 0xFE, 0xFF]) {
            self.init("UTF-32", "UTF-32", isCertain: true)
        } else if start.starts(with: [0xFF, 0xFE]) {
            self.init("UTF-16 (little endian)", "UTF-16", isCertain: true)
        } else if start.starts(with: [0xFE, 0xFF]) {
            self.init("UTF-16 (big endian)", "UTF-16", isCertain: true)
        } else if start.count == 4, start[0] != 0, start[1...3].elementsEqual([0, 0, 0]) {
            self.init("UTF-32 (little endian)", "UTF-32LE", isCertain: true)
        } else if start.count == 4, start[0...2].elementsEqual([0, 0, 0]), start[3] != 0 {
            self.init("UTF-32 (big endian)", "UTF-32BE", isCertain: true)
        } else if start.count == 4, start[0] != 0, start[1] == 0, start[2] != 0, start[3] == 0 {
            self.init("UTF-16 (little endian)", "UTF-16LE", isCertain: true)
        } else if start.count == 4, start[0] == 0, start[1] != 0, start[2] == 0, start[3] != 0 {
            self.init("UTF-16 (big endian)", "UTF-16BE", isCertain: true)
        } else {
            return nil
        }
    }

    /// What the bytes of a text that is not UTF-8 look like; nil for UTF-8, also when a few rows of it are broken.
    ///
    /// - Parameter sample: the beginning of the text; a character that its end cuts off does not count.
    init?(sample: [UInt8]) {
        let (wellFormed, broken) = Self.countSequences(sample)
        // Single broken bytes are broken rows, and told as such.
        guard broken >= 2, broken > wellFormed else { return nil }
        self = EncodingGuess(sample).encoding
    }

    init(_ name: String, _ iconvName: String, isCertain: Bool = false) {
        self.name = name
        self.iconvName = iconvName
        self.isCertain = isCertain
    }

    /// - Parameters:
    ///   - source: the name of the source.
    ///   - compression: what the text was unpacked from.
    func refusal(of source: String, _ compression: SourceCompression = .none) -> DatasetError {
        let words =
            isCertain
            ? "\(source) is \(name) text; datasets are UTF-8"
            : "\(source) is not UTF-8 text; from its first bytes it looks like \(name), which is a guess"
        return DatasetError(
            DatasetError.encodingUnknown, words,
            hint: "convert it"
                + (isCertain ? "" : ", and look at a few rows afterwards") + ": "
                + UnpackingCommand(source, compression).text(piping: "iconv -f \(iconvName) -t UTF-8", mark: "utf8"))
    }

    private static func countSequences(_ sample: [UInt8]) -> (wellFormed: Int, broken: Int) {
        sample.withUnsafeBytes { bytes in
            var (wellFormed, broken, position) = (0, 0, 0)
            while position < bytes.count {
                if bytes[position] < 0x80 {
                    position += 1
                    continue
                }
                let length = UTF8Scan.sequenceLength(bytes, at: position)
                if length > 0 {
                    wellFormed += 1
                } else if position + 4 <= bytes.count {
                    broken += 1
                }
                position += max(length, 1)
            }
            return (wellFormed, broken)
        }
    }
}

/// Which encoding bytes above 127 look like, from how they stand together.
private struct EncodingGuess {
    /// Lengths of runs of bytes above 127: how many there are, how many are of length 1, how many are even.
    private var runs = 0
    private var single = 0
    private var even = 0
    private var high = 0
    private var counts = [Int](repeating: 0, count: 256)
    private let sample: [UInt8]

    init(_ sample: [UInt8]) {
        self.sample = sample
        var length = 0
        for byte in sample + [0] {
            if byte >= 0x80 {
                length += 1
                counts[Int(byte)] += 1
                high += 1
            } else if length > 0 {
                runs += 1
                if length == 1 { single += 1 }
                if length % 2 == 0 { even += 1 }
                length = 0
            }
        }
    }

    var encoding: SourceEncoding {
        if share(isShiftJIS) > 0.98, kanaShare > 0.2 { return SourceEncoding("Shift_JIS (Japanese)", "SHIFT_JIS") }
        // Western letters with accents stand alone between ASCII letters.
        if Double(single) >= 0.7 * Double(runs) { return western }
        if share(isBig5) > 0.98, leads(0xA4...0xC6) > 0.9, trails(0x40...0x7E) > 0.1 {
            return SourceEncoding("Big5 (Chinese)", "BIG5")
        }
        if Double(even) >= 0.95 * Double(runs), count(0xA1...0xFE) >= high * 98 / 100 { return extendedUnix }
        if count(0xC0...0xFF) >= high * 90 / 100 {
            // Small letters are the frequent ones.
            return count(0xE0...0xFF) >= count(0xC0...0xDF)
                ? SourceEncoding("Windows-1251 (Cyrillic)", "WINDOWS-1251")
                : SourceEncoding("KOI8-R (Cyrillic)", "KOI8-R")
        }
        if share(isGB18030) > 0.98 { return SourceEncoding("GB18030 (Chinese)", "GB18030") }
        return SourceEncoding("an 8-bit encoding that cannot be told from a sample", "ENCODING")
    }

    private var western: SourceEncoding {
        count(0x80...0x9F) > 0
            ? SourceEncoding("Windows-1252 (Western European)", "WINDOWS-1252")
            : SourceEncoding("ISO-8859-1 or Windows-1252 (Western European)", "WINDOWS-1252")
    }

    /// Two bytes a character, both above 160.
    private var extendedUnix: SourceEncoding {
        if leads(0xA4...0xA5) > 0.2 { return SourceEncoding("EUC-JP (Japanese)", "EUC-JP") }
        if leads(0xB0...0xC8) > 0.9 { return SourceEncoding("EUC-KR (Korean)", "EUC-KR") }
        return SourceEncoding("GB18030 (Chinese)", "GB18030")
    }

    private func count(_ range: ClosedRange<UInt8>) -> Int { range.reduce(0) { $0 + counts[Int($1)] } }

    /// The share of characters of several bytes that `isPair` takes, going through the sample as that encoding does.
    private func share(_ isPair: (UInt8, UInt8) -> Bool) -> Double {
        var (good, bad, position) = (0, 0, 0)
        while position < sample.count - 1 {
            if sample[position] < 0x80 {
                position += 1
            } else if isPair(sample[position], sample[position + 1]) {
                good += 1
                position += 2
            } else {
                bad += 1
                position += 1
            }
        }
        return good == 0 ? 0 : Double(good) / Double(good + bad)
    }

    /// The share of pairs whose first byte is in a range.
    private func leads(_ range: ClosedRange<UInt8>) -> Double { pairs { lead, _ in range.contains(lead) } }

    /// The share of pairs whose second byte is in a range.
    private func trails(_ range: ClosedRange<UInt8>) -> Double { pairs { _, trail in range.contains(trail) } }

    private func pairs(_ fits: (UInt8, UInt8) -> Bool) -> Double {
        var (fitting, all, position) = (0, 0, 0)
        while position < sample.count - 1 {
            guard sample[position] >= 0x80 else {
                position += 1
                continue
            }
            all += 1
            if fits(sample[position], sample[position + 1]) { fitting += 1 }
            position += 2
        }
        return all == 0 ? 0 : Double(fitting) / Double(all)
    }

    private var kanaShare: Double { leads(0x82...0x83) }

    private func isShiftJIS(_ lead: UInt8, _ trail: UInt8) -> Bool {
        (0x81...0x9F).contains(lead) || (0xE0...0xFC).contains(lead)
            ? (0x40...0xFC).contains(trail) && trail != 0x7F : false
    }

    private func isBig5(_ lead: UInt8, _ trail: UInt8) -> Bool {
        (0x81...0xFE).contains(lead) && ((0x40...0x7E).contains(trail) || (0xA1...0xFE).contains(trail))
    }

    private func isGB18030(_ lead: UInt8, _ trail: UInt8) -> Bool {
        (0x81...0xFE).contains(lead)
            && ((0x40...0xFE).contains(trail) && trail != 0x7F || (0x30...0x39).contains(trail))
    }
}
