#if canImport(FoundationEssentials)
internal import FoundationEssentials
#else
internal import Foundation
#endif

/// Records as JSON rows and back.
enum PlaneCoding {
    static func encode<Record: PlaneRecord>(_ record: Record) throws -> [UInt8] {
        Array(try JSONEncoder().encode(record))
    }

    /// Rebuilds the view from all rows. A row of an unknown kind comes from a newer release: it is refused, because
    /// ignoring it could lose what it protects.
    static func view(of rows: [(kind: String, key: String, body: Data)]) throws -> PlaneView {
        var view = PlaneView()
        let kinds = Dictionary(uniqueKeysWithValues: PlaneView.kinds.map { ($0.kind, $0) })
        for row in rows {
            guard let kind = kinds[row.kind] else {
                throw ControlPlaneError(
                    ControlPlaneError.stateUnreadable,
                    "the local cloud's data holds a record of the unknown kind '\(row.kind)' (\(row.key))",
                    hint: "use the release of Slipway that wrote this data folder, or another data folder")
            }
            try add(kind, row.body, to: &view)
        }
        return view
    }

    private static func add<Record: PlaneRecord>(
        _ type: Record.Type, _ body: Data, to view: inout PlaneView
    ) throws {
        do {
            view.put(try JSONDecoder().decode(type, from: body))
        } catch {
            throw ControlPlaneError(
                ControlPlaneError.stateUnreadable,
                "a record of kind '\(Record.kind)' in the local cloud's data cannot be read: \(error)",
                underlying: error)
        }
    }
}
