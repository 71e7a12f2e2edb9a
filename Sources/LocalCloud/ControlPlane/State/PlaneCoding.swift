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
        for row in rows {
            let body = row.body
            switch row.kind {
            case ModelRecord.kind: try add(ModelRecord.self, body, to: &view)
            case EndpointConfigRecord.kind: try add(EndpointConfigRecord.self, body, to: &view)
            case EndpointRecord.kind: try add(EndpointRecord.self, body, to: &view)
            case TrainingJobRecord.kind: try add(TrainingJobRecord.self, body, to: &view)
            case PackageGroupRecord.kind: try add(PackageGroupRecord.self, body, to: &view)
            case PackageRecord.kind: try add(PackageRecord.self, body, to: &view)
            case TagsRecord.kind: try add(TagsRecord.self, body, to: &view)
            case FaultRecord.kind: try add(FaultRecord.self, body, to: &view)
            default:
                throw ControlPlaneError(
                    ControlPlaneError.stateUnreadable,
                    "the local cloud's data holds a record of the unknown kind '\(row.kind)' (\(row.key))",
                    hint: "use the release of Slipway that wrote this data folder, or another data folder")
            }
        }
        return view
    }

    private static func add<Record: PlaneRecord>(
        _ type: Record.Type, _ body: Data, to view: inout PlaneView
    ) throws {
        do {
            let record = try JSONDecoder().decode(type, from: body)
            view[keyPath: Record.table][record.key] = record
        } catch {
            throw ControlPlaneError(
                ControlPlaneError.stateUnreadable,
                "a record of kind '\(Record.kind)' in the local cloud's data cannot be read: \(error)",
                underlying: error)
        }
    }
}
