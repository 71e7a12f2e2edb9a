#if canImport(Glibc)
internal import Glibc
#elseif canImport(Musl)
internal import Musl
#else
internal import Darwin
#endif
#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// What lies in folders.
enum FolderListing {
    /// What a path leads to.
    enum Kind {
        case file
        case folder
        /// A pipe, a terminal or another device: it can be read once.
        case pipe
    }

    /// nil when there is nothing.
    static func kind(_ path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .pipe
        }
    }

    /// Where a link leads that leads to nothing; nil for what is no such link.
    static func danglingTarget(_ path: String) -> String? {
        guard kind(path) == nil else { return nil }
        return try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    }

    /// Whether a folder is there, and its names are kept from us.
    static func isForbidden(_ folder: String) -> Bool {
        guard access(folder, R_OK | X_OK) != 0 else { return false }
        return errno == EACCES
    }

    /// A name in a folder.
    struct Entry: Sendable {
        var name: String
        /// Whether it is a folder, or a link to one.
        var isFolder: Bool
        var isLink = false
    }

    /// A folder's names in the order of their bytes, links followed.
    static func entries(_ folder: String) -> [Entry] {
        // A folder that cannot be listed offers no names; the error about the source itself says enough.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
            let path = SourceName.join(folder, name)
            var status = stat()
            guard lstat(path, &status) == 0 else { return Entry(name: name, isFolder: false) }
            let isLink = status.st_mode & S_IFMT == S_IFLNK
            // Only a link has to be followed for what it is.
            let isFolder = isLink ? kind(path) == .folder : status.st_mode & S_IFMT == S_IFDIR
            return Entry(name: name, isFolder: isFolder, isLink: isLink)
        }
    }

    /// What is the same for all names of one file: its device and number. nil when there is none.
    static func identity(_ path: String) -> [UInt64]? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return [UInt64(truncatingIfNeeded: status.st_dev), UInt64(truncatingIfNeeded: status.st_ino)]
    }
}
