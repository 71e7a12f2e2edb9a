#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif

extension DurableFile {
    /// Creates the file at `path` with `bytes`, whole or not at all, and never replaces one that is there.
    ///
    /// Blocking. After it returns true the bytes survive a power cut.
    ///
    /// - Returns: false when something has that name already; it is left as it is.
    /// - Throws: `core.file_unwritable` with the system's reason.
    package static func create(_ bytes: [UInt8], at path: String, permissions: UInt16 = 0o644) throws -> Bool {
        let draft = path + ".new-" + SystemRandomSource().hex(bytes: 6)
        try write(bytes, to: draft, permissions: permissions)
        defer { unlink(draft) }
        // A link, unlike a rename, fails when the name is taken: two programs cannot both create the file.
        if link(draft, path) != 0 {
            let number = errno
            if number == EEXIST { return false }
            throw CoreError(CoreError.fileUnwritable, "\(path) cannot be created: \(reason(number))")
        }
        try syncFolder(of: path)
        return true
    }
}
