import AWSWire
import Core

/// Reads a `multipart/form-data` body piece by piece: small fields whole, the bytes of a file as they come.
final class FormReader: @unchecked Sendable {  // One task uses it.
    /// The head of one part of the form.
    struct Part {
        var name: String
        var fileName: String?
        var contentType: String?
    }

    private var iterator: HTTPReplyBody.AsyncIterator
    /// What has come and is not taken; the first boundary has no line before it, so that one is put there.
    private var buffer: [UInt8] = Array("\r\n".utf8)
    private let delimiter: [UInt8]
    private var taken = 0
    private var isStarted = false
    private var isAtEnd = false

    /// The most bytes before the file, as S3 has it.
    static let limit = 20_480

    static let malformed = AWSFault(
        "MalformedPOSTRequest", "The body of your POST request is not well-formed multipart/form-data.")
    private static let tooLong = AWSFault(
        "MaxPostPreDataLengthExceeded",
        "Your POST request fields preceding the upload file were too large.",
        extra: ["MaxPostPreDataLength": .string(String(limit))])

    /// - Returns: nil when the content type is another one.
    init?(_ body: HTTPReplyBody, contentType: String) {
        let parts = contentType.split(separator: ";").map { $0.drop { $0 == " " } }
        guard parts.first?.lowercased() == "multipart/form-data",
            let boundary = parts.first(where: { $0.lowercased().hasPrefix("boundary=") })?.dropFirst(9)
        else { return nil }
        let bare = boundary.filter { $0 != "\"" }
        guard (1...70).contains(bare.utf8.count) else { return nil }
        delimiter = Array(("\r\n--" + bare).utf8)
        iterator = body.makeAsyncIterator()
    }

    /// The head of the next part; nil at the end of the form. The part before it has to be read.
    ///
    /// - Throws: ``AWSFault`` `MalformedPOSTRequest`, `MaxPostPreDataLengthExceeded`.
    func next() async throws -> Part? {
        // Before the first part stands at most a preamble.
        if !isStarted {
            _ = try await take(through: delimiter)
            isStarted = true
        }
        guard try await has(2) else { throw Self.malformed }
        if buffer.starts(with: Array("--".utf8)) { return nil }
        let head = try await take(through: Array("\r\n\r\n".utf8))
        guard let text = String(validating: head, as: UTF8.self) else { throw Self.malformed }
        var part = Part(name: "")
        for line in text.split(separator: "\r\n") {
            guard let colon = line.firstIndex(of: ":") else { throw Self.malformed }
            let value = line[line.index(after: colon)...].drop { $0 == " " }
            switch line[..<colon].lowercased() {
            case "content-disposition":
                part.name = Self.parameter("name", of: value) ?? ""
                part.fileName = Self.parameter("filename", of: value)
            case "content-type": part.contentType = String(value)
            default: break
            }
        }
        guard !part.name.isEmpty else { throw Self.malformed }
        return part
    }

    /// The text of the part whose head was read.
    ///
    /// - Throws: as ``next()``.
    func text() async throws -> String {
        guard let text = String(validating: try await take(through: delimiter), as: UTF8.self) else {
            throw Self.malformed
        }
        return text
    }

    /// The bytes of the part whose head was read; what follows it in the form is passed over, as S3 does.
    var file: HTTPReplyBody { HTTPReplyBody(Pieces(reader: self)) }

    private struct Pieces: AsyncSequence, Sendable {
        let reader: FormReader

        struct AsyncIterator: AsyncIteratorProtocol {
            let reader: FormReader

            mutating func next() async throws -> [UInt8]? { try await reader.piece() }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(reader: reader) }
    }

    private func piece() async throws -> [UInt8]? {
        guard !isAtEnd else {
            while try await iterator.next() != nil {}
            return nil
        }
        while true {
            if let start = Self.place(of: delimiter, in: buffer) {
                let rest = Array(buffer[..<start])
                buffer = []
                isAtEnd = true
                return rest
            }
            // The last bytes may be the beginning of the boundary.
            let safe = buffer.count - delimiter.count
            if safe > 0 {
                let piece = Array(buffer[..<safe])
                buffer.removeFirst(safe)
                return piece
            }
            guard try await fill() else {
                throw AWSFault("IncompleteBody", "The request body terminated unexpectedly")
            }
        }
    }

    /// The bytes before a mark, which is taken too.
    private func take(through mark: [UInt8]) async throws -> [UInt8] {
        while true {
            if let start = Self.place(of: mark, in: buffer) {
                let bytes = Array(buffer[..<start])
                buffer.removeFirst(start + mark.count)
                taken += bytes.count
                guard taken <= Self.limit else { throw Self.tooLong }
                return bytes
            }
            guard taken + buffer.count <= Self.limit else { throw Self.tooLong }
            guard try await fill() else { throw Self.malformed }
        }
    }

    private func has(_ count: Int) async throws -> Bool {
        while buffer.count < count { guard try await fill() else { return false } }
        return true
    }

    private func fill() async throws -> Bool {
        guard let piece = try await iterator.next() else { return false }
        buffer.append(contentsOf: piece)
        return true
    }

    private static func place(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
        guard let first = mark.first, bytes.count >= mark.count else { return nil }
        var start = 0
        let last = bytes.count - mark.count
        while start <= last, let next = bytes[start...last].firstIndex(of: first) {
            if bytes[next..<(next + mark.count)].elementsEqual(mark) { return next }
            start = next + 1
        }
        return nil
    }

    /// `name="…"` of a header; quotes in it are escaped.
    private static func parameter(_ name: String, of value: Substring) -> String? {
        var isQuoted = false
        let parts = value.split { character in
            if character == "\"" { isQuoted.toggle() }
            return character == ";" && !isQuoted
        }
        for part in parts {
            let text = part.drop { $0 == " " }
            guard text.lowercased().hasPrefix(name + "=") else { continue }
            let bare = text.dropFirst(name.count + 1)
            guard bare.hasPrefix("\""), bare.hasSuffix("\""), bare.count > 1 else { return String(bare) }
            return String(bare.dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("%22", with: "\"")
        }
        return nil
    }
}
