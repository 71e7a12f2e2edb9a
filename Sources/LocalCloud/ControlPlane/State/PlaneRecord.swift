/// One thing that the control plane remembers: a model, an endpoint, a job.
///
/// Records are values. They change only inside ``PlaneStore/change(_:)``, which commits them before anyone can read
/// the new value. A new kind of record is its file and its line in ``PlaneView/kinds``.
package protocol PlaneRecord: Codable, Sendable {
    /// The kind's name in the database; never changes once released.
    static var kind: String { get }
    /// The record's key within its kind.
    var key: String { get }
}

/// A record of something that users name and tag. Its ARN, `arn:…:KIND/NAME`, is its key.
package protocol PlaneResource: PlaneRecord {
    var arn: String { get }
}

extension PlaneResource {
    package var key: String { arn }
}
