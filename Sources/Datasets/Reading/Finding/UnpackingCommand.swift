import Core

/// A line for a shell that sends a source through another program first, whatever it is packed in and wherever it lies.
struct UnpackingCommand {
    private let source: String
    private let unpacker: String?

    /// - Parameter source: the name of the source as people gave it.
    init(_ source: String, _ compression: SourceCompression) {
        self.source = source
        unpacker =
            switch compression {
            case .none: nil
            case .gzip: "zcat"
            case .zstd: "zstd -dc"
            }
    }

    /// The line.
    ///
    /// - Parameters:
    ///   - program: what reads the text, with its options: `iconv -f X -t UTF-8`.
    ///   - mark: what the new file has before its ending: `train.utf8.csv`.
    func text(piping program: String, mark: String) -> String {
        if source == SourceFinder.standardInput {
            return "… | " + ([unpacker, program].compactMap(\.self) + ["slipway data … -"]).joined(separator: " | ")
        }
        let isRemote = source.contains("://")
        // A name that begins with a hyphen would be an option.
        let file = isRemote ? SourceName.last(source) : source.hasPrefix("-") ? "./" + source : source
        let input = ShellWord.quoted(file)
        let line = unpacker.map { "\($0) \(input) | \(program)" } ?? "\(program) \(input)"
        return (isRemote ? "copy it to this machine, then " : "") + line + " > "
            + ShellWord.quoted(Self.marked(file, mark))
    }

    /// The name without the ending of a compression, and with a word before the ending of its kind, by which it is known.
    private static func marked(_ file: String, _ mark: String) -> String {
        var name = SourceName.last(file)
        if SourceName(name).compression != .none { name = name.split(separator: ".").dropLast().joined(separator: ".") }
        let place = file.hasPrefix("./") || file.contains("/") ? SourceName.folder(file) + "/" : ""
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return place + name + "." + mark }
        return place + name[..<dot] + "." + mark + name[dot...]
    }
}
