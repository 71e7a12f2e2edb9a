import Core
import Foundation
import LocalCloud
import Logging
import TestSupport

extension LocalCloudRuntime {
    /// A cloud without engines, on a clock that stands at `wall`.
    static func plain(in folder: TemporaryFolder, at wall: ManualWallClock) throws -> LocalCloudRuntime {
        try open(
            LocalCloudSetting(dataFolder: folder.file("data"), port: 4566),
            surroundings: LocalCloudSurroundings(
                machine: MachineTime(ManualClock(), wall: wall), clock: .manual(start: wall.now)),
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
    }
}
