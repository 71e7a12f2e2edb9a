#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension UnsafeRawBufferPointer {
    /// Offset of the first line feed; the C library finds it 32 bytes at a time.
    @inline(__always)
    var firstLineFeed: Int? {
        guard let start = baseAddress, let found = memchr(start, 10, count) else { return nil }
        return UnsafeRawPointer(found) - start
    }

    /// Offset of the last line feed.
    var lastLineFeed: Int? {
        var position = count - 1
        while position >= 0 {
            if self[position] == 10 { return position }
            position -= 1
        }
        return nil
    }
}
