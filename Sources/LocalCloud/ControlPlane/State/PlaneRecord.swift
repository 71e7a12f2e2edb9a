/// One thing that the control plane remembers: a model, an endpoint, a job.
///
/// Records are values. They change only inside ``PlaneStore/change(_:)``, which commits them before anyone can read
/// the new value.
package protocol PlaneRecord: Codable, Sendable {
    /// The kind's name in the database; never changes once released.
    static var kind: String { get }
    /// Where records of this kind stand in the view.
    static var table: WritableKeyPath<PlaneView, [String: Self]> { get }
    /// The record's key within its kind: its ARN where it has one.
    var key: String { get }
}
