/// Lets global options stand before the command (`slipway -C DIR status`), as people write them.
enum ArgumentOrder {
    private static let valued: Set<String> = [
        "-C", "--dir", "--env", "--cloud", "--region", "--profile", "--endpoint-url",
    ]
    private static let flags: Set<String> = ["--json", "--no-color", "-v", "--verbose"]

    /// The arguments with leading global options moved to the end.
    static func sorted(_ arguments: [String]) -> [String] {
        var leading: [String] = []
        var rest = arguments[...]
        while let first = rest.first {
            let name = String(first.prefix { $0 != "=" })
            if flags.contains(first) || (valued.contains(name) && name != first) {
                leading.append(first)
                rest = rest.dropFirst()
            } else if valued.contains(first), rest.count > 1 {
                leading += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        // Without a command there is nothing to put them behind: the parser says what is wrong.
        guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
        return Array(rest) + leading
    }
}
