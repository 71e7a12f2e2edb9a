import Commands
import Processes

// A child's guard is this same program; it must not pay for the command line.
ProcessGuard.runIfAsked(CommandLine.arguments)
await SlipwayMain.run()
