internal import CZlibSystem

/// gzip as it streams by, member after member; each member's checksum is checked.
final class GzipByteSource: ByteSource {
    private enum State {
        case inMember
        /// A member ended: another may begin, or zeros fill the rest up.
        case betweenMembers
        case padding
        case ended
    }

    private let input: CompressedInput
    private let name: String
    /// zlib's own memory points back at it.
    private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    private var state = State.inMember
    private var produced = 0

    /// - Parameter name: for messages.
    init(_ source: any ByteSource, name: String) throws {
        input = CompressedInput(source)
        self.name = name
        stream.initialize(to: z_stream())
        // 15 bits is the largest window; 16 more ask for gzip's header and checksum.
        let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else {
            throw DatasetError(DatasetError.outOfMemory, "there is no memory to decompress \(name)")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    var totalBytes: Int? { input.totalBytes }
    var filePosition: Int? { input.position }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            guard state != .ended else { return 0 }
            guard try input.fill() else {
                guard state != .inMember else {
                    throw CompressionDamage.truncated(name, "gzip", position: input.position, text: produced)
                }
                state = .ended
                return 0
            }
            if state == .inMember {
                let count = try inflateSome(into: buffer)
                if count > 0 { return count }
            } else {
                try passBetween()
            }
        }
    }

    /// Goes on to the next member, or passes the zeros that some writers fill the last block of a medium with.
    private func passBetween() throws {
        let bytes = input.bytes
        if state == .betweenMembers, bytes[0] == 0x1F {
            inflateReset(stream)
            state = .inMember
        } else if let other = bytes.firstIndex(where: { $0 != 0 }) {
            throw CompressionDamage.trailing(name, "gzip", position: input.position + other)
        } else {
            input.use(bytes.count)
            state = .padding
        }
    }

    private func inflateSome(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let bytes = input.bytes
        // Lengths are 32 bits wide for zlib.
        let room = min(buffer.count, 1 << 30)
        stream.pointee.next_in = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(bytes.count)
        stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(room)
        let status = inflate(stream, Z_NO_FLUSH)
        input.use(bytes.count - Int(stream.pointee.avail_in))
        let count = room - Int(stream.pointee.avail_out)
        produced += count
        switch status {
        case Z_OK, Z_BUF_ERROR: break
        case Z_STREAM_END: state = .betweenMembers
        case Z_MEM_ERROR:
            throw DatasetError(DatasetError.outOfMemory, "there is no memory to decompress \(name)")
        default:
            let reason = stream.pointee.msg.map { String(cString: $0) } ?? "status \(status)"
            throw CompressionDamage.corrupt(name, "gzip", position: input.position, text: produced, reason: reason)
        }
        return count
    }
}
