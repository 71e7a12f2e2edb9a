package import HTTPTypes
import Core

/// Decodes an `aws-chunked` body as its bytes arrive and checks chunk signatures, trailers and the declared length.
///
/// Data of a signed chunk is given out only once its signature is found good.
package struct AWSChunkedDecoder: Sendable {
    private enum State: Sendable {
        case size, data(Int), dataEnd, trailer, done
    }

    private var signer: SigV4ChunkSigner?
    private let decodedLength: Int64?
    private let trailerNames: Set<String>
    private let maximumChunkBytes: Int
    private var state = State.size
    private var buffer: [UInt8] = []
    private var start = 0
    private var expectedSignature = ""
    private var produced: Int64 = 0
    private var trailerFields = HTTPFields()
    private var trailerText = ""
    private static let maximumLineBytes = 8192

    init(
        signer: SigV4ChunkSigner?, decodedLength: Int64?, trailerNames: Set<String>, maximumChunkBytes: Int = 16 << 20
    ) {
        self.signer = signer
        self.decodedLength = decodedLength
        self.trailerNames = trailerNames
        self.maximumChunkBytes = maximumChunkBytes
    }

    /// Adds received bytes and gives back those that are decoded and found good.
    ///
    /// - Throws: ``WireFault`` with S3's code: `IncompleteBody`, `InvalidChunkSizeError`, `SignatureDoesNotMatch`,
    ///   `MalformedTrailerError`.
    package mutating func push(_ bytes: [UInt8]) throws(WireFault) -> [UInt8] {
        buffer.append(contentsOf: bytes)
        var output: [UInt8] = []
        while try step(into: &output) {}
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        produced += Int64(output.count)
        if let decodedLength, produced > decodedLength { throw Self.incomplete }
        return output
    }

    /// Call it at the end of the body.
    ///
    /// - Returns: the trailing fields, such as `x-amz-checksum-crc32`.
    /// - Throws: ``WireFault`` `IncompleteBody` when something is lacking or left over.
    package mutating func finish() throws(WireFault) -> HTTPFields {
        // Some clients leave out the empty line after a trailer.
        if case .trailer = state, start == buffer.count { try endTrailer() }
        guard case .done = state, start == buffer.count else { throw Self.incomplete }
        if let decodedLength, decodedLength != produced { throw Self.incomplete }
        return trailerFields
    }

    /// Takes one piece from the buffer; false when more bytes are needed.
    private mutating func step(into output: inout [UInt8]) throws(WireFault) -> Bool {
        switch state {
        case .size:
            guard let line = try takeLine() else { return false }
            try readSize(line)
            return true
        case .data(let count):
            // Unsigned data need not wait for the end of its chunk.
            if signer == nil {
                let available = min(count, buffer.count - start)
                output.append(contentsOf: buffer[start..<(start + available)])
                start += available
                state = available == count ? .dataEnd : .data(count - available)
                return available == count
            }
            guard buffer.count - start >= count else { return false }
            let chunk = buffer[start..<(start + count)]
            try check(chunk)
            output.append(contentsOf: chunk)
            start += count
            state = .dataEnd
            return true
        case .dataEnd:
            guard buffer.count - start >= 2 else { return false }
            guard buffer[start] == 0x0D, buffer[start + 1] == 0x0A else { throw Self.incomplete }
            start += 2
            state = .size
            return true
        case .trailer:
            guard let line = try takeLine() else { return false }
            try readTrailer(line)
            return true
        case .done:
            // Some clients close a trailer with one empty line more than others.
            guard buffer.count - start >= 2, buffer[start] == 0x0D, buffer[start + 1] == 0x0A else { return false }
            start += 2
            return true
        }
    }

    private mutating func check(_ chunk: ArraySlice<UInt8>) throws(WireFault) {
        guard var signer else { return }
        let signature = signer.sign(chunk: chunk)
        self.signer = signer
        guard SigV4.isEqual(signature, expectedSignature) else { throw Self.mismatch }
    }

    /// `10000;chunk-signature=…`.
    private mutating func readSize(_ line: String) throws(WireFault) {
        let parts = line.split(separator: ";", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count <= 8, let size = Int(first, radix: 16), size >= 0 else {
            throw Self.badSize
        }
        guard size <= maximumChunkBytes else { throw Self.badSize }
        expectedSignature = ""
        for part in parts.dropFirst() where part.hasPrefix("chunk-signature=") {
            expectedSignature = String(part.dropFirst(16))
        }
        if size > 0 {
            state = .data(size)
        } else {
            try check([])
            state = .trailer
        }
    }

    private mutating func readTrailer(_ raw: String) throws(WireFault) {
        var line = Substring(raw)
        while line.last == "\n" || line.last == " " { line.removeLast() }
        if line.isEmpty {
            try endTrailer()
            return
        }
        guard let mark = line.firstIndex(of: ":") else { throw Self.badTrailer }
        let name = line[..<mark].lowercased()
        let value = String(line[line.index(after: mark)...].drop { $0 == " " })
        if name == "x-amz-trailer-signature" {
            guard var signer else { throw Self.badTrailer }
            let signature = signer.sign(trailer: trailerText)
            self.signer = signer
            guard SigV4.isEqual(signature, value) else { throw Self.mismatch }
            trailerText = ""
            return
        }
        guard trailerNames.contains(name), let field = HTTPField.Name(name), HTTPField.isValidValue(value) else {
            throw Self.badTrailer
        }
        trailerFields[field] = value
        trailerText += name + ":" + value + "\n"
    }

    private mutating func endTrailer() throws(WireFault) {
        // With a signer, announced trailers must have been signed: the signature clears what it covers.
        guard signer == nil || trailerText.isEmpty else { throw Self.mismatch }
        let lacking = trailerNames.filter { name in !trailerFields.contains(wireName: name) }
        guard lacking.isEmpty else { throw Self.badTrailer }
        state = .done
    }

    private mutating func takeLine() throws(WireFault) -> String? {
        var index = start
        let limit = min(buffer.count, start + Self.maximumLineBytes)
        while index + 1 < limit {
            if buffer[index] == 0x0D, buffer[index + 1] == 0x0A {
                let line = String(decoding: buffer[start..<index], as: UTF8.self)
                start = index + 2
                return line
            }
            index += 1
        }
        guard buffer.count - start < Self.maximumLineBytes else { throw Self.badSize }
        return nil
    }

    private static let incomplete = WireFault(
        code: "IncompleteBody",
        message: "You did not provide the number of bytes specified by the Content-Length HTTP header.", status: 400)
    private static let badSize = WireFault(
        code: "InvalidChunkSizeError", message: "A chunk's size line is not readable or its size is not allowed.",
        status: 400)
    private static let badTrailer = WireFault(
        code: "MalformedTrailerError",
        message: "The request contained trailing data that was not well-formed or did not conform to our published "
            + "schema.", status: 400)
    private static let mismatch = SigV4Refusal.mismatch.fault(.restXML)
}
