import Core
import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Where a command's words go: results to stdout, progress and remarks to stderr.
///
/// With `--json` stdout gets exactly one document (one a line from `watch` verbs) and nothing else.
struct Output: Sendable {
    /// Whether stdout carries JSON.
    let isJSON: Bool
    /// Whether remarks may use colour.
    let isColoured: Bool
    /// Whether stderr is a terminal: progress rewrites its line there, and prints plain lines elsewhere.
    let isInteractive: Bool
    /// Whether a person can answer on stdin.
    let canAsk: Bool
    /// Whether details are shown.
    let isVerbose: Bool

    init(isJSON: Bool, isColoured: Bool, isInteractive: Bool, canAsk: Bool, isVerbose: Bool) {
        self.isJSON = isJSON
        self.isColoured = isColoured
        self.isInteractive = isInteractive
        self.canAsk = canAsk
        self.isVerbose = isVerbose
    }

    /// A line of the result, for people; nothing with `--json`.
    func line(_ text: String = "") {
        if !isJSON { Self.write(text + "\n", to: STDOUT_FILENO) }
    }

    /// How something ended, in words: to stdout, or to stderr where stdout carries JSON.
    func outcome(_ text: String) { isJSON ? say(text) : line(text) }

    /// The result as JSON; nothing without `--json`.
    func document(_ value: JSONValue) {
        if isJSON { Self.write(value.pretty + "\n", to: STDOUT_FILENO) }
    }

    /// One JSON object on a line of its own, for `watch` verbs; nothing without `--json`.
    func event(_ value: JSONValue) {
        if isJSON { Self.write(value.text + "\n", to: STDOUT_FILENO) }
    }

    /// A remark for people, on stderr.
    func say(_ text: String) { Self.write(text + "\n", to: STDERR_FILENO) }

    /// A remark that only `-v` shows.
    func detail(_ text: String) {
        if isVerbose { say(text) }
    }

    /// Text in a colour where colours are welcome.
    func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// Asks a question on the terminal and reads one line; nil at the end of input, and when the command is cancelled.
    func ask(_ question: String) -> String? {
        Self.write(question + " ", to: STDERR_FILENO)
        // Ctrl-C cancels the task and does not end the read, so nothing is read before somebody has typed a line.
        while !Task.isCancelled {
            var typed = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
            if poll(&typed, 1, 100) > 0 { return readLine(strippingNewline: true) }
        }
        Self.write("\n", to: STDERR_FILENO)
        return nil
    }

    enum Style: String, Sendable {
        case bold = "1"
        case faint = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }

    /// Columns of the terminal behind stderr; 80 where nobody says.
    static var terminalWidth: Int {
        var size = winsize()
        return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 20 ? Int(size.ws_col) : 80
    }

    /// Why the result could not be written; 0 when it could. A script must not take half a document for a whole one.
    static let resultFailure = Atomic<Int32>(0)

    static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { systemWrite(descriptor, $0) }
            if count < 0 {
                if errno == EINTR || errno == EAGAIN { continue }
                // The reader has gone (a closed pipe): there is nobody to tell. A full disk is told at the end.
                if descriptor == STDOUT_FILENO, errno != EPIPE { resultFailure.store(errno, ordering: .relaxed) }
                return
            }
            bytes = bytes.dropFirst(count)
        }
    }

    private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(descriptor, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
        #endif
    }
}
