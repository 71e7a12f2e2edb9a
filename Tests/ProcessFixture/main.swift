import Core
import Foundation
import Processes

// A program for tests: a guard, or a parent that can be killed while its child runs.
//   process-fixture __guard …                      see ProcessGuard
//   process-fixture parent LEDGER EXECUTABLE ARG…  starts a child, prints `PID`, and waits for ever
//   process-fixture ready LINE                     announces readiness and waits for ever

ProcessGuard.runIfAsked(CommandLine.arguments)
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "parent" where arguments.count > 2:
    let child = try await ChildProcess.start(
        ChildSpec(
            name: "child of the fixture", executable: arguments[2], arguments: Array(arguments[3...]),
            environment: ["PATH": "/usr/bin:/bin"], output: .discard, grace: .milliseconds(100)),
        under: GuardProgram.own(), ledger: ProcessLedger(folder: arguments[1]))
    print(child.processID)
    fflush(nil)
    _ = await child.exit
case "ready" where arguments.count == 2:
    print("about to be ready")
    fflush(nil)
    DetachedProcess.announceReady(arguments[1], environment: ProcessInfo.processInfo.environment)
    try await ContinuousClock().sleep(for: .seconds(600))
default:
    print("unknown arguments")
    exit(64)
}
