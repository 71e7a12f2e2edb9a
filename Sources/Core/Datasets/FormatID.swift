/// The name of a dataset format, such as `sft-chat`. Stable: people's scripts and project files use it.
///
/// Each format declares its own name, in its file in Datasets.
package struct FormatID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package var description: String { rawValue }
}
