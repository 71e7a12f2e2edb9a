/// Goes through every text of a row once: measures it and looks for what should not be in it.
struct RowSurvey: Sendable {
    /// Who speaks in a message.
    enum Speaker: Int, CaseIterable, Sendable {
        case system, user, assistant, other

        /// The word in reports.
        var name: String {
            switch self {
            case .system: "system"
            case .user: "user"
            case .assistant: "assistant"
            case .other: "other"
            }
        }

        init(_ role: UnsafeRawBufferPointer) {
            func isOne(of words: StaticString...) -> Bool {
                words.contains { role.count == $0.utf8CodeUnitCount && SensitiveScanner.starts(role, with: $0, at: 0) }
            }
            if isOne(of: "user", "human") {
                self = .user
            } else if isOne(of: "assistant", "model", "gpt", "bot", "chatbot") {
                self = .assistant
            } else if isOne(of: "system", "developer") {
                self = .system
            } else {
                self = .other
            }
        }
    }

    /// What the messages of one speaker come to.
    struct Speech: Sendable {
        var messages = 0
        var measure = TextMeasure()
    }

    /// A find in the row that is being surveyed.
    struct Find {
        var kind: SensitiveKind
        /// The text's index on the tape.
        var index: Int
    }

    /// By ``Speaker``.
    private(set) var speeches = Array(repeating: Speech(), count: Speaker.allCases.count)
    /// Of the last row.
    private(set) var finds: [Find] = []

    /// Forgets the finds of the row before.
    mutating func beginRow() { finds.removeAll(keepingCapacity: true) }

    /// Adds the texts of a member of the row to `measure`.
    mutating func add(_ key: UnsafeRawBufferPointer, _ value: TapeValue, to measure: inout TextMeasure) {
        if value.isString {
            text(key, value, &measure)
        } else if value.isList || value.isObject {
            nested(key, value, &measure)
        } else if SensitiveScanner.isCardNumber(value) {
            finds.append(Find(kind: .paymentCard, index: value.index))
        }
    }

    mutating func merge(_ other: RowSurvey) {
        for index in speeches.indices {
            speeches[index].messages += other.speeches[index].messages
            speeches[index].measure.merge(other.speeches[index].measure)
        }
    }

    @inline(__always)
    private mutating func text(_ key: UnsafeRawBufferPointer, _ value: TapeValue, _ measure: inout TextMeasure) {
        let bytes = value.bytes
        let before = measure.otherBytes
        measure.add(bytes)
        if measure.otherBytes != before, let kind = BrokenText.kind(of: bytes) {
            finds.append(Find(kind: kind, index: value.index))
        }
        var isFound = false
        SensitiveScanner.forEachMatch(in: bytes) { match in
            isFound = true
            finds.append(Find(kind: match.kind, index: value.index))
        }
        if !isFound, SensitiveScanner.isSecretMember(key, bytes) {
            finds.append(Find(kind: .assignment, index: value.index))
        }
    }

    private mutating func nested(_ key: UnsafeRawBufferPointer, _ value: TapeValue, _ measure: inout TextMeasure) {
        if value.isList {
            value.forEachElement { _, element in add(key, element, to: &measure) }
            return
        }
        var speaker: Speaker?
        value.forEachMember { key, value in
            if value.isString, Self.isSpeakerKey(key) { speaker = Speaker(value.bytes) }
        }
        var own = TextMeasure()
        value.forEachMember { key, value in
            // Who speaks and what kind of part follows is said by the chat template, in its own way.
            if value.isString, Self.isSpeakerKey(key) || Self.isTypeKey(key) { return }
            add(key, value, to: &own)
        }
        measure.merge(own)
        if let speaker {
            speeches[speaker.rawValue].messages += 1
            speeches[speaker.rawValue].measure.merge(own)
        }
    }

    @inline(__always)
    private static func isSpeakerKey(_ key: UnsafeRawBufferPointer) -> Bool {
        key.count == 4
            && (SensitiveScanner.starts(key, with: "role", at: 0) || SensitiveScanner.starts(key, with: "from", at: 0))
    }

    @inline(__always)
    private static func isTypeKey(_ key: UnsafeRawBufferPointer) -> Bool {
        key.count == 4 && SensitiveScanner.starts(key, with: "type", at: 0)
    }
}
