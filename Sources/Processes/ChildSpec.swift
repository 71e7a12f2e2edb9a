/// A program to run as a child process.
package struct ChildSpec: Sendable {
    /// What becomes of the program's standard output.
    package enum Output: Hashable, Sendable {
        /// Read through ``ChildProcess/output``; a slow reader slows the program down.
        case stream
        /// Read and thrown away.
        case discard
    }

    /// What the child is called in errors and in the ledger, for example `training job-1`.
    package var name: String
    /// Absolute path.
    package var executable: String
    /// Without the program's own name.
    package var arguments: [String]
    /// The whole environment: nothing else is inherited. See ``ChildEnvironment``.
    package var environment: [String: String]
    /// Absolute path; nil for the parent's.
    package var workingFolder: String?
    package var output: Output
    /// A file that standard error is also appended to; at 16 MB it is renamed to `.1` and started anew.
    package var logFile: String?
    /// How long the program may take to end after SIGTERM before SIGKILL.
    package var grace: Duration
    /// How many lines of standard error are kept as last words.
    package var lastLines: Int

    package init(
        name: String, executable: String, arguments: [String] = [], environment: [String: String] = [:],
        workingFolder: String? = nil, output: Output = .stream, logFile: String? = nil, grace: Duration = .seconds(5),
        lastLines: Int = 30
    ) {
        self.name = name
        self.executable = executable
        self.arguments = arguments
        self.environment = environment
        self.workingFolder = workingFolder
        self.output = output
        self.logFile = logFile
        self.grace = grace
        self.lastLines = lastLines
    }
}
