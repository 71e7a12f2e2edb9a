/// A cloud that a plan can be for, and what has to be known of it before anybody calls it: how a project file names
/// things there, and where a command looks for its settings. Two are the same when their names are.
package struct CloudKind: RawRepresentable, CaseIterable, Sendable, Hashable {
    /// As `slipway.yaml` and plans write it.
    package let rawValue: String
    /// It runs on this machine: it has its own keys, is only reached here, and no variable of a user's cloud is read.
    package let runsHere: Bool
    /// Keys of an environment that only the cloud's provider reads.
    package let placementKeys: [String]
    /// What serves models there; empty for a cloud that stands in for others.
    package let destinations: [DeploySettings.Destination]
    /// Who owns what is there.
    let account: NameRule
    /// A region's name becomes part of host names.
    let region: NameRule
    let variables: Variables
    /// Whether callers of that name come with a session's name behind it, which differs at each login.
    let hasSessions: @Sendable (_ principal: String) -> Bool

    /// Every cloud that costs money; a new one is a file beside this one and a place here.
    package static let remote = [aws]
    package static let allCases = [local] + remote

    package init?(rawValue: String) {
        guard let known = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
        self = known
    }

    init(
        _ name: String, runsHere: Bool = false, placementKeys: [String] = [],
        destinations: [DeploySettings.Destination] = [], account: NameRule, region: NameRule,
        variables: Variables = Variables(), hasSessions: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        rawValue = name
        self.runsHere = runsHere
        self.placementKeys = placementKeys
        self.destinations = destinations
        self.account = account
        self.region = region
        self.variables = variables
        self.hasSessions = hasSessions
    }

    /// Whether a destination is one of this cloud's; the one on this machine stands in for all.
    package func has(_ destination: DeploySettings.Destination) -> Bool {
        runsHere || destinations.contains(destination)
    }

    /// Whether a text can be a region's name there.
    package func allows(region text: String) -> Bool { region.allows(text) }

    static var allPlacementKeys: [String] { Set(allCases.flatMap(\.placementKeys)).sorted() }

    package static func == (one: CloudKind, other: CloudKind) -> Bool { one.rawValue == other.rawValue }
    package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    /// Which names a cloud gives to one kind of thing.
    struct NameRule: Sendable {
        /// What is wrong with any other: `an account is 12 digits`.
        var words: String
        var example: String
        var allows: @Sendable (String) -> Bool

        /// What any of the rules allows.
        static func any(of rules: [NameRule]) -> NameRule {
            NameRule(
                words: rules.map(\.words).joined(separator: "; or "),
                example: rules.map(\.example).joined(separator: ", ")
            ) { text in rules.contains { $0.allows(text) } }
        }
    }

    /// The environment variables that a user's other programs read for the cloud; empty texts where there is none.
    struct Variables: Sendable {
        var profile = ""
        /// The first one that is set counts.
        var regions: [String] = []
        var endpointURL = ""
        /// Set to `true`, it turns ``endpointURL`` and ``services`` off.
        var ignoresURLs = ""
        /// Service to the variable with a URL for it alone.
        var services: [(service: String, variable: String)] = []
    }
}
