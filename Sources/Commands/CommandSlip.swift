import ArgumentParser
import Core

/// A word on the command line where the name of a command must stand, and does not.
struct CommandSlip {
    /// What was typed up to there: `slipway tune`.
    private let path: String
    private let word: String
    private let names: [String]

    /// - Returns: nil when every word that must be a command is one.
    init?(_ arguments: [String], of root: any ParsableCommand.Type) {
        var command = root
        var path = root._commandName
        for word in arguments {
            let subcommands = command.configuration.subcommands
            if subcommands.isEmpty || word.hasPrefix("-") || word == "help" { return nil }
            guard let next = subcommands.first(where: { $0._commandName == word }) else {
                self.path = path
                self.word = word
                names = subcommands.map { $0._commandName }
                return
            }
            command = next
            path += " " + word
        }
        return nil
    }

    var message: String {
        let near = Spelling.nearest(word, in: names)
        return "\(path) has no command '\(TerminalText.escape(word, limit: 60))'. "
            + (near.map { "Did you mean '\(path) \($0)'?" } ?? "There are: \(names.joined(separator: ", ")).")
    }

    /// In the parser's own form.
    var text: String {
        "Error: \(message)\nUsage: \(path) <subcommand>\n  See '\(path) --help' for more information.\n"
    }
}
