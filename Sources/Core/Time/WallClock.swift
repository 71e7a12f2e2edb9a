#if canImport(FoundationEssentials)
package import FoundationEssentials
#else
package import Foundation
#endif

/// Calendar time, passed in so that tests and the local cloud decide what "now" is.
///
/// Waiting goes through a Swift `Clock`; this is only for timestamps and for deadlines that must survive a restart.
package protocol WallClock: Sendable {
    /// The current calendar time.
    var now: Date { get }
}

/// The machine's own calendar time.
package struct SystemWallClock: WallClock {
    package init() {}
    package var now: Date { Date() }
}
