import Core
import Foundation
import Testing

@Suite struct ShellWordTests {
    @Test(arguments: [
        ("plain-1.jsonl", "plain-1.jsonl"), ("s3://b/k+1%20.jsonl", "s3://b/k+1%20.jsonl"),
        ("two words", "'two words'"), ("it's", #"'it'\''s'"#), ("", "''"), ("$(rm)", "'$(rm)'"), ("ä", "'ä'"),
        ("a;b", "'a;b'"), ("a\\nb", #"'a\nb'"#), ("a\nb", #"$'a\012b'"#), ("\u{1B}[1m'\\", #"$'\033[1m\'\\'"#),
        ("\u{202E}7", #"$'\342\200\2567'"#),
    ])
    func wordsAreQuotedForAShell(word: String, quoted: String) {
        #expect(ShellWord.quoted(word) == quoted)
        #expect(TerminalText.escape(quoted, limit: 100) == quoted)
    }

    /// What is shown is what a shell passes on.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/bin/bash")))
    func bashReadsTheSameWord() throws {
        for word in ["a\u{1B}[31m b", "tab\tand\nline", "it's \\ \u{202E}back", "$HOME `x` \"y\""] {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/bin/bash")
            process.arguments = ["--norc", "-c", "printf %s \(ShellWord.quoted(word))"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(String(decoding: output, as: UTF8.self) == word)
        }
    }
}
