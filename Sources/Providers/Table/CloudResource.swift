internal import Core
internal import Lifecycle

/// One kind of object in a cloud: how it is named, looked at, known as ours, made and deleted. Guards, observations and
/// the cleanup all read it from here.
struct CloudResource<Site: CloudSite>: Sendable {
    /// `sagemaker.Model`.
    let kind: String
    /// The request member that names the object.
    let nameMember: String
    /// The members of the describe reply; nil when there is no such object.
    let describe: @Sendable (Site, String) async throws -> JSONValue?
    /// Whether a described object is this run's, and what its creation would have returned.
    let observeCreation: @Sendable (Site, JSONValue, ActionContext) async throws -> Observation
    /// The operation that makes such an object, by which the journal's rows are recognized.
    let creation: OperationID
    /// The members of the describe reply that another object of the same name would have otherwise.
    var identity: [String] = []
    /// The run that labelled a described object; nil where objects of the kind carry no label.
    var run: (@Sendable (Site, JSONValue) async throws -> String?)?

    /// The row of ``creation``.
    func creating(
        _ safety: RepeatSafety = .uniqueNameAndTag, window seconds: Int, _ observation: String,
        perform: @escaping CloudOperation<Site>.Performing = {
            try await $0.send($1, context: $2, wantsGone: false)
        }
    ) -> CloudOperation<Site> {
        .change(creation, safety, window: seconds, observation, perform: perform) { site, action, context in
            guard let found = try await describe(site, try action.name(nameMember)) else { return .absent }
            return try await observeCreation(site, found, context)
        }
    }

    /// The row of an operation that deletes such an object.
    ///
    /// - Parameter isGone: whether what is described counts as deleted already.
    func deleting(
        _ operation: OperationID, window seconds: Int, _ observation: String,
        isGone: @escaping @Sendable (JSONValue) -> Bool = { _ in false }
    ) -> CloudOperation<Site> {
        .change(
            operation, .precondition, window: seconds, observation,
            perform: { try await $0.send($1, context: $2, wantsGone: true) },
            observe: { site, action, _ in
                let found = try await describe(site, try action.name(nameMember))
                return found.map(isGone) ?? true ? .ours(result: [:]) : .absent
            })
    }

    /// The live value of a guard's field on what `describe` gave.
    func value(_ field: String, of live: JSONValue?, at site: Site) async throws -> JSONValue {
        switch field {
        case LiveGuard.exists: .bool(live != nil)
        case LiveGuard.run:
            if let live, let run = try await run?(site, live) { .string(run) } else { .null }
        default: live?[field] ?? .null
        }
    }

    /// What has to hold just before the object is destroyed: it is the one that one of these runs made, as it is now.
    ///
    /// - Parameters:
    ///   - live: the object's describe reply.
    ///   - created: what runs of the project made.
    /// - Returns: nil when the object is nobody's of them, whatever its name.
    func ownership(
        of name: String, _ live: JSONValue, in created: [CreatedResource], at site: Site
    ) async throws -> [LiveGuard]? {
        let owner: LiveGuard
        if run != nil {
            let run = try await value(LiveGuard.run, of: live, at: site)
            guard made(name, in: created).contains(where: { .string($0.run.rawValue) == run }) else { return nil }
            owner = LiveGuard(kind: kind, name: name, field: LiveGuard.run, expected: run)
        } else {
            let same = made(name, in: created).first { made in
                identity.allSatisfy { live[$0] != nil && live[$0] == made.request[$0] }
            }
            guard same != nil else { return nil }
            owner = .present(kind: kind, name: name)
        }
        return [owner]
            + identity.map { LiveGuard(kind: kind, name: name, field: $0, expected: live[$0] ?? .null) }
    }

    private func made(_ name: String, in created: [CreatedResource]) -> [CreatedResource] {
        created.filter { $0.operation == creation && $0.request[nameMember]?.string == name }
    }

    /// The names of the objects of this kind that runs created, in order and without repetitions.
    func names(in created: [CreatedResource]) -> [String] {
        var names: [String] = []
        for resource in created where resource.operation == creation {
            if let name = resource.request[nameMember]?.string, !name.isEmpty, !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }
}

extension Action {
    /// A name that the operation cannot do without.
    ///
    /// - Throws: `provider.request_invalid`.
    func name(_ member: String) throws -> String { try request.name(member) }
}

extension JSONValue {
    /// A text member that an operation cannot do without.
    ///
    /// - Throws: `provider.request_invalid`.
    func name(_ member: String) throws -> String {
        guard let text = self[member]?.string, !text.isEmpty else {
            throw ProvidersError(ProvidersError.requestInvalid, "the request lacks \(member)")
        }
        return text
    }
}
