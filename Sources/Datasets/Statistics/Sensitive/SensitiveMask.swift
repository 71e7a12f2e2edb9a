import Core

/// Replaces what ``SensitiveScanner`` finds by `•••`: for everything that is shown of people's data.
package enum SensitiveMask {
    static let mark = "•••"

    /// The text without what was found in it.
    package static func masked(_ text: String) -> String {
        var copy = text
        return copy.withUTF8 { masked(UnsafeRawBufferPointer($0), limit: Int.max) } ?? text
    }

    /// At most `limit` characters of the masked text, and `…` when there are more.
    ///
    /// The whole text is scanned first: what the cut would halve must not show either.
    ///
    /// - Returns: nil when nothing was found and nothing has to be cut.
    static func masked(_ bytes: UnsafeRawBufferPointer, limit: Int) -> String? {
        var pieces = ""
        var position = 0
        var left = limit
        var isChanged = false
        func add(upTo end: Int) {
            guard left > 0 || limit == Int.max, end > position else { return }
            // Four bytes a character at most: decoding no more keeps a huge text cheap.
            let bound = limit == Int.max ? end : min(end, position + left * 4 + 4)
            let piece = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[position..<bound]), as: UTF8.self)
            let cut = limit == Int.max ? piece : String(piece.prefix(left))
            left -= cut.count
            pieces += cut
            if cut.utf8.count < end - position { isCut = true }
        }
        var isCut = false
        SensitiveScanner.forEachMatch(in: bytes) { match in
            isChanged = true
            add(upTo: match.range.lowerBound)
            if left > 0, !isCut { pieces += mark }
            position = match.range.upperBound
        }
        add(upTo: bytes.count)
        guard isChanged || isCut else { return nil }
        return isCut ? pieces + "…" : pieces
    }
}

extension TapeValue {
    /// A copy for samples, masked; texts longer than `limit` characters are cut, lists and objects after 50 elements.
    ///
    /// - Parameter key: the name that the value has; what stands under `password` is masked whole.
    func maskedSample(limit: Int, key: UnsafeRawBufferPointer? = nil, depth: Int = 0) -> JSONValue {
        switch kind {
        case .string:
            if let key, SensitiveScanner.isSecretMember(key, bytes) { return .string(SensitiveMask.mark) }
            return .string(
                SensitiveMask.masked(bytes, limit: limit) ?? String(decoding: bytes, as: UTF8.self))
        case .list:
            guard depth < 16 else { return .string("…") }
            var elements: [JSONValue] = []
            forEachElement { number, value in
                if number < 50 { elements.append(value.maskedSample(limit: limit, key: key, depth: depth + 1)) }
            }
            return .array(elements)
        case .object:
            guard depth < 16 else { return .string("…") }
            var object = JSONObject()
            forEachMember { key, value in
                guard object.count < 50 else { return }
                let name = SensitiveMask.masked(String(decoding: key.prefix(1_024), as: UTF8.self))
                object[name] = value.maskedSample(limit: limit, key: key, depth: depth + 1)
            }
            return .object(object)
        case .null, .yes, .no, .signed, .unsigned, .double:
            return SensitiveScanner.isCardNumber(self) ? .string(SensitiveMask.mark) : sample(limit: limit)
        }
    }
}
