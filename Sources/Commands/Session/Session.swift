import Core
import Lifecycle
import Operations

/// A place of work that a command opened, and where its words go.
@dynamicMemberLookup
struct Session: Sendable {
    let output: Output
    let place: OpenPlace

    subscript<Value>(dynamicMember member: KeyPath<OpenPlace, Value>) -> Value { place[keyPath: member] }

    /// Plans, asks and runs for this session.
    ///
    /// - Throws: `policy.invalid`.
    func desk() throws -> PlanDesk<ContinuousClock> { try place.desk() }

    /// Runs `body` in an open session and closes it, however it ends.
    ///
    /// - Parameters:
    ///   - stage: the part of the way that the command belongs to.
    ///   - needsProject: whether a missing `slipway.yaml` is an error.
    /// - Throws: as ``OpenPlace/init(opening:stage:)``, and what `body` throws.
    static func with<Result: Sendable>(
        _ options: GlobalOptions, stage: TargetResolver.Stage, needsProject: Bool,
        _ body: (Session) async throws -> Result
    ) async throws -> Result {
        let session = Session(
            output: options.output,
            place: try await OpenPlace(opening: try options.place(needsProject: needsProject), stage: stage))
        do {
            let result = try await body(session)
            await session.close()
            return result
        } catch {
            await session.close()
            throw error
        }
    }

    private func close() async {
        do {
            try await place.close()
        } catch {
            output.detail("closing: \(TerminalText.escape(String(describing: error)))")
        }
    }
}

extension GlobalOptions {
    /// The project file of the directory; nil when there is none and none is needed.
    ///
    /// - Throws: `project.missing`, `project.invalid` with every line and key that is wrong.
    func loadProject(isNeeded: Bool) throws -> ProjectFile? {
        try ProjectFolder.load(projectFolder, isNeeded: isNeeded)
    }

    /// What the command line said about the target.
    ///
    /// - Throws: `command.bad_argument` for an unknown cloud.
    func targetFlags() throws -> TargetResolver.Flags {
        var kind: CloudKind?
        if let cloud {
            guard let known = CloudKind(rawValue: cloud) else {
                throw CommandError(
                    CommandError.badArgument,
                    "--cloud \(TerminalText.escape(cloud, limit: 40)) is not known; there are: "
                        + CloudKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
            kind = known
        }
        return .init(
            environment: environment, cloud: kind, region: region, profile: profile, endpointURL: endpointURL)
    }
}
