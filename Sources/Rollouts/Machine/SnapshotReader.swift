internal import Core

/// Reads the members of one object of a snapshot and names the path of what is wrong.
struct SnapshotReader {
    let value: JSONValue
    let path: String

    init(_ value: JSONValue, path: String) {
        self.value = value
        self.path = path
    }

    func wrong(_ key: String, _ what: String) -> RolloutError {
        RolloutError(RolloutError.snapshotInvalid, "rollout snapshot at \(path).\(key): \(what)")
    }

    func member(_ key: String) throws -> SnapshotReader {
        guard let member = value[key], member.object != nil else { throw wrong(key, "expected an object") }
        return SnapshotReader(member, path: "\(path).\(key)")
    }

    func list(_ key: String) throws -> [SnapshotReader] {
        guard let elements = value[key]?.array else { throw wrong(key, "expected a list") }
        return elements.enumerated().map { SnapshotReader($1, path: "\(path).\(key)[\($0)]") }
    }

    func strings(_ key: String) throws -> [String] {
        guard let elements = value[key]?.array else { throw wrong(key, "expected a list") }
        return try elements.map {
            guard let text = $0.string else { throw wrong(key, "expected text") }
            return text
        }
    }

    func string(_ key: String) throws -> String {
        guard let text = value[key]?.string else { throw wrong(key, "expected text") }
        return text
    }

    func optionalString(_ key: String) throws -> String? { try isAbsent(key) ? nil : string(key) }

    func int(_ key: String) throws -> Int64 {
        guard let number = value[key]?.int else { throw wrong(key, "expected a whole number") }
        return number
    }

    func count(_ key: String, in range: ClosedRange<Int>) throws -> Int {
        guard let number = Int(exactly: try int(key)), range.contains(number) else {
            throw wrong(key, "not in \(range.lowerBound)...\(range.upperBound)")
        }
        return number
    }

    func optionalInt(_ key: String) throws -> Int64? { try isAbsent(key) ? nil : int(key) }

    func optionalDouble(_ key: String) throws -> Double? {
        if isAbsent(key) { return nil }
        guard let number = value[key]?.double else { throw wrong(key, "expected a number") }
        return number
    }

    func time(_ key: String) throws -> RolloutTime {
        guard let time = RolloutTime(text: try string(key)) else { throw wrong(key, "expected a time") }
        return time
    }

    func optionalTime(_ key: String) throws -> RolloutTime? { try isAbsent(key) ? nil : time(key) }

    func word<Word: RawRepresentable>(_ key: String) throws -> Word where Word.RawValue == String {
        let text = try string(key)
        guard let word = Word(rawValue: text) else { throw wrong(key, "unknown word \"\(text)\"") }
        return word
    }

    private func isAbsent(_ key: String) -> Bool { value[key].map(\.isNull) ?? true }
}
