#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Finds programs by name.
package struct ProgramFinder: Hashable, Sendable {
    /// Folders, searched in order.
    package var folders: [String]

    package init(folders: [String]) { self.folders = folders }

    /// Searches the folders of `PATH`; entries that are not absolute are left out.
    package init(environment: [String: String]) {
        folders = (environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").map(String.init)
            .filter { $0.hasPrefix("/") }
    }

    /// The absolute path of the first executable file with this name; a name with a slash is taken as a path.
    package func find(_ name: String) -> String? {
        if name.contains("/") { return Self.isExecutable(name) ? name : nil }
        return folders.lazy.map { $0 + "/" + name }.first(where: Self.isExecutable)
    }

    /// Like ``find(_:)``.
    ///
    /// - Parameter hint: how to install the program.
    /// - Throws: `process.program_missing`, naming the folders that were searched.
    package func require(_ name: String, hint: String) throws -> String {
        guard let path = find(name) else {
            throw ProcessError(
                ProcessError.programMissing,
                "the program \(name) was not found in \(folders.isEmpty ? "an empty PATH" : folders.joined(separator: ":"))",
                hint: hint)
        }
        return path
    }

    private static func isExecutable(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
}
