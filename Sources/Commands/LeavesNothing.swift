import ArgumentParser

/// A command without a plan: when it is interrupted, nothing is left that could be gone on with.
protocol LeavesNothing: AsyncParsableCommand {}
