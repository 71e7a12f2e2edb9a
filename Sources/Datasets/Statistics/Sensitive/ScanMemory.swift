/// What a scan knows already of the bytes ahead, so that a text of nothing but beginnings of tokens is not read again from
/// each of them: every byte is looked at a few times, whatever the text.
struct ScanMemory {
    /// Where the bytes end that tokens are made of.
    var tokenEnd = Ahead()
    /// Where the bytes end that a value behind `=` is made of.
    var valueEnd = Ahead()
    var digit = Ahead()
    var letter = Ahead()
    var firstDot = Ahead()
    var secondDot = Ahead()
    var segment = Segments()
    var solid = Behind()
    /// Where the second part of a web token began that was looked at last, and where the token ends if it is one.
    var claims: (start: Int, end: Int?) = (-1, nil)
}

/// The next byte of a kind, found once for all places before it.
struct Ahead {
    /// From here to `found` there is none; whether `found` is one shows when it is asked for.
    private var start = 0
    private var found = -1

    /// The first place from `position` on whose byte fits, but `limit` when there is none before it.
    @inline(__always)
    mutating func next(
        _ bytes: UnsafeRawBufferPointer, from position: Int, limit: Int, _ fits: (UInt8) -> Bool
    ) -> Int {
        var place = position
        if start <= position, position <= found { place = found } else { start = position }
        while place < limit, !fits(bytes[place]) { place += 1 }
        found = place
        return min(place, limit)
    }
}

/// The next row of letters and digits of a length, found once for all places before it.
struct Segments {
    private var start = 0
    private var found = -1

    /// Whether `count` letters and digits in a row stand between two places.
    mutating func has(_ count: Int, _ bytes: UnsafeRawBufferPointer, from position: Int, limit: Int) -> Bool {
        var place = position
        if start <= position, position <= found { place = found } else { start = position }
        // The place that is left for later is one from which on nothing was ruled out.
        while place + count <= limit {
            var end = place + count
            while end > place, ASCII.isAlphanumeric(bytes[end - 1]) { end -= 1 }
            if end == place { break }
            place = end
        }
        found = place
        return place + count <= limit
    }
}

/// The last byte that is no full stop or comma, found once for all places behind it.
struct Behind {
    private var place = 0
    private var end = -1

    /// Where a value ends without the full stops and commas behind it, which belong to the sentence.
    mutating func trimmed(_ bytes: UnsafeRawBufferPointer, from start: Int, to limit: Int) -> Int {
        var position = limit
        while position > start, Self.isStop(bytes[position - 1]) {
            if place < position, position <= end {
                position = place
            } else {
                position -= 1
            }
        }
        (place, end) = (max(position, start), limit)
        return place
    }

    private static func isStop(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") }
}
