import Core
internal import Foundation

/// A folder of its own for a test; removed with `remove()` or when the value goes away.
package final class TemporaryFolder: Sendable {
    package let path: String

    package init() throws {
        path = NSTemporaryDirectory() + "/slipway-test-" + SystemRandomSource().hex(bytes: 8)
        try DurableFile.makeFolder(path)
    }

    /// The path of `name` inside the folder.
    package func file(_ name: String) -> String { path + "/" + name }

    deinit { try? FileManager.default.removeItem(atPath: path) }  // Clean-up: a left-over folder harms no test.
}
