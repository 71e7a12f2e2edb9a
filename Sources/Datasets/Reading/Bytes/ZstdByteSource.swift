internal import CZstdSystem
import Core

/// zstd as it streams by, frame after frame; checksums are checked where frames have them.
final class ZstdByteSource: ByteSource {
    private let input: CompressedInput
    private let name: String
    private let stream: OpaquePointer
    /// Whether a frame has begun and not ended.
    private var isInFrame = false
    /// Whether the decoder may hold more than the last buffer had room for.
    private var mayHoldMore = false
    private var frames = 0
    private var produced = 0

    /// - Parameter name: for messages.
    init(_ source: any ByteSource, name: String) throws {
        guard let stream = ZSTD_createDStream() else {
            throw DatasetError(DatasetError.outOfMemory, "there is no memory to decompress \(name)")
        }
        self.stream = stream
        self.name = name
        input = CompressedInput(source)
        // The decoder's own limit on windows, 128 MiB, stands: what asks for more is refused.
    }

    deinit { ZSTD_freeDStream(stream) }

    var totalBytes: Int? { input.totalBytes }
    var filePosition: Int? { input.position }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while true {
            if try !input.fill(), !mayHoldMore {
                guard !isInFrame else {
                    throw CompressionDamage.truncated(name, "zstd", position: input.position, text: produced)
                }
                return 0
            }
            let bytes = input.bytes
            var taken = ZSTD_inBuffer(src: bytes.baseAddress, size: bytes.count, pos: 0)
            var given = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
            let status = ZSTD_decompressStream(stream, &given, &taken)
            if ZSTD_isError(status) != 0 {
                if ZSTD_getErrorCode(status) == ZSTD_error_frameParameter_windowTooLarge { throw tooLargeWindow() }
                // A frame's first bytes that are none: something else follows the frames.
                guard isInFrame || frames == 0 else {
                    throw CompressionDamage.trailing(name, "zstd", position: input.position)
                }
                throw CompressionDamage.corrupt(
                    name, "zstd", position: input.position, text: produced,
                    reason: String(cString: ZSTD_getErrorName(status)))
            }
            input.use(taken.pos)
            produced += given.pos
            if status == 0 { frames += 1 }
            isInFrame = status != 0
            mayHoldMore = given.pos == given.size && isInFrame
            if given.pos > 0 { return given.pos }
        }
    }

    /// The file is fine, and asks for more memory than is given to unpack it.
    private func tooLargeWindow() -> DatasetError {
        let unpack = "zstd -dc --long=31"
        return DatasetError(
            DatasetError.containerNotBuilt,
            "\(name) was packed with a window above 128 MiB (zstd --long), which takes as much memory to unpack",
            hint: "unpack it on the way: "
                + (name == SourceFinder.standardInput
                    ? "… | \(unpack)"
                    : name.contains("://")
                        ? "copy it to this machine, then \(unpack) \(ShellWord.quoted(SourceName.last(name)))"
                        : "\(unpack) \(ShellWord.quoted(name))") + " | slipway data … -")
    }
}
