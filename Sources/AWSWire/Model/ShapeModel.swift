/// What the service model says about one shape.
package struct ShapeModel: Sendable {
    /// The shape's name in the service model.
    package let name: String
    /// What it is.
    package let kind: ShapeKind
    /// Members of a structure or union, in the model's order.
    package internal(set) var members: [MemberModel] = []
    /// The element of a list or the value of a map.
    package internal(set) var element: ShapeID = .none
    /// The key of a map.
    package internal(set) var key: ShapeID = .none
    /// What each element of a list is called in XML and Query ("member" unless the model says otherwise).
    package internal(set) var elementName = "member"
    /// What a map's key and value are called in XML and Query.
    package internal(set) var keyName = "key"
    package internal(set) var valueName = "value"
    /// True for a list or map without a wrapping element.
    package internal(set) var isFlattened = false
    /// How a timestamp is written, where the protocol leaves a choice.
    package internal(set) var timestampFormat: TimestampFormat?
    /// Limits on text length, element count or the number itself.
    package internal(set) var minimum: Double?
    package internal(set) var maximum: Double?
    /// A Java regular expression that text must match as a whole.
    package internal(set) var pattern: String?
    /// The known values; empty when the shape is no enumeration.
    package internal(set) var enumeration: [String] = []
    /// The member that is the HTTP body.
    package internal(set) var payload: Int?
    /// Set on errors.
    package internal(set) var fault: FaultModel?
    /// True for a structure of which exactly one member is set.
    package internal(set) var isUnion = false
    /// True for a stream of events, each one member of this union.
    package internal(set) var isEventStream = false
    /// True when the value must not be shown.
    package internal(set) var isSensitive = false
    /// True when any member, here or below, has a limit that ``ConstraintChecker`` checks.
    package internal(set) var isConstrained = false
    var xmlNamespace: String?
    var memberByName: [String: Int] = [:]
    var memberByWireName: [String: Int] = [:]

    init(name: String, kind: ShapeKind) {
        self.name = name
        self.kind = kind
    }

    /// The member of that name.
    package func member(_ name: String) -> MemberModel? { memberByName[name].map { members[$0] } }
}

/// The type of a shape.
package enum ShapeKind: Sendable, Equatable {
    case structure, list, map, string, blob, boolean, integer, long, float, double, timestamp
}

/// A shape's place in its ``ServiceModel``.
package struct ShapeID: Hashable, Sendable {
    let index: Int32
    static let none = ShapeID(index: -1)
}

/// How a timestamp is written.
package enum TimestampFormat: Sendable {
    /// Seconds since 1970, fractions allowed.
    case epochSeconds
    /// `2026-01-31T12:34:56Z`.
    case iso8601
    /// `Sat, 31 Jan 2026 12:34:56 GMT`.
    case httpDate
}

/// One member of a structure.
package struct MemberModel: Sendable {
    /// The member's name in the model and in ``WireFields``.
    package let name: String
    /// Its shape.
    package let shape: ShapeID
    /// Where it stands in an HTTP request or reply.
    package internal(set) var location: MemberLocation = .body
    /// Its name at that place.
    package internal(set) var wireName: String
    /// True when it must be there.
    package internal(set) var isRequired = false
    /// True when a list or map has no wrapping element here.
    package internal(set) var isFlattened = false
    /// True when it is an attribute of its XML element.
    package internal(set) var isXMLAttribute = false
    /// A body that is sent in pieces.
    package internal(set) var isStreaming = false
    /// Set when the caller may leave it out and the client makes a token.
    package internal(set) var isIdempotencyToken = false
    var xmlNamespace: String?
    var timestampFormat: TimestampFormat?
    var isEventPayload = false
    var isEventHeader = false
}

/// Where a member travels.
package enum MemberLocation: Sendable, Equatable {
    case body, header, headers, uri, querystring, statusCode
}

/// What the model says about an error shape.
package struct FaultModel: Sendable {
    /// The code on the wire, which may differ from the shape's name.
    package let code: String
    /// The HTTP status, when the model gives one.
    package let status: Int?
    /// True when the caller is at fault.
    package let isSender: Bool
}
