/// Reads what pip prints while it fetches a list of packages.
struct PipProgress: Sendable {
    /// Packages that the list names, less those for other systems.
    private(set) var count: Int
    private(set) var index = 0
    private(set) var package = ""
    /// Sum of the announced sizes.
    private(set) var bytes = 0

    /// - Parameter lock: the list; each package is one line with `==`.
    init(lock: String) {
        count = lock.split(separator: "\n").count { $0.contains("==") && !$0.hasPrefix(" ") && !$0.hasPrefix("#") }
    }

    /// Takes a line; true when something changed that people should see.
    mutating func take(_ line: String) -> Bool {
        let words = line.split(separator: " ").map(String.init)
        guard let first = words.first else { return false }
        switch first {
        case "Ignoring":
            count = max(1, count - 1)
            return false
        case "Collecting" where words.count > 1:
            index = min(count, index + 1)
            package = String(words[1].prefix { $0 != "=" && $0 != ";" })
            return true
        case "Downloading":
            bytes += Self.size(line)
            return true
        default:
            return false
        }
    }

    /// The size in `… (888.1 MB)`.
    private static func size(_ line: String) -> Int {
        guard let open = line.lastIndex(of: "("), let close = line.lastIndex(of: ")"), open < close else { return 0 }
        let words = line[line.index(after: open)..<close].split(separator: " ")
        guard words.count == 2, let value = Double(words[0]) else { return 0 }
        let unit: Double =
            switch words[1] {
            case "GB": 1e9
            case "MB": 1e6
            case "kB": 1e3
            default: 1
            }
        return Int(value * unit)
    }
}
