package import Core
internal import Datasets

/// What the dataset server shows of a dataset without a download: splits, columns, the first rows.
package struct HubPreview: Sendable {
    /// A column as the dataset declares it.
    package struct Column: Sendable, Hashable {
        package var name: String
        /// `string`, `integer`, `number`, `boolean`, `list`, `object`, or the hub's own word for others.
        package var type: String
        /// The names of a class label's values, by their number; empty for others.
        package var classes: [String]
    }

    package var dataset: String
    package var config: String
    package var split: String
    /// All configurations and splits, in the server's order.
    package var splits: [(config: String, split: String)]
    /// What was chosen without being named; nil when everything was.
    package var remark: String?
    package var columns: [Column]
    /// At most a hundred.
    package var rows: [JSONValue]
    /// Whether values were cut to keep the reply short.
    package var hasCutValues: Bool
    /// Rows of the split; nil when the server does not say.
    package var rowCount: Int?
    /// Whether only a first part of the dataset is converted.
    package var isPartial: Bool

    /// Asks the dataset server.
    ///
    /// - Parameter address: `hf://owner/name` with what may stand behind it, but no file and no revision.
    /// - Throws: as ``HubFiles/files(_:)``.
    package init(_ address: String, client: HubClient) async throws {
        let address = try HubAddress(address)
        guard address.path == nil, address.revision == nil else {
            throw DatasetError(
                DatasetError.addressInvalid,
                "the dataset server previews splits of the newest revision, no files and no other revisions",
                hint: "hf://\(address.dataset), or leave --preview out to read the file")
        }
        let hub = HubDataset(client: client, address: address)
        let all = try await hub.splits()
        let choice = try hub.choose(all)
        let first = try await hub.firstRows(choice)
        let count = try await hub.rowCount(choice)
        dataset = address.dataset
        config = choice.config
        split = choice.split
        remark = choice.remark
        splits = all.all
        columns = (first["features"]?.array ?? []).compactMap(Self.column)
        let place = [address.dataset, choice.config, choice.split].map { TerminalText.escape($0, limit: 120) }
            .joined(separator: ", ")
        guard let rows = first["rows"]?.array, rows.allSatisfy({ $0["row"]?.object != nil }) else {
            throw HubError(
                HubError.refused, "the dataset server's reply about the first rows of \(place) holds no rows",
                hint: "leave --preview out to read the files, or run the same command again later",
                retry: .after(.seconds(60)))
        }
        guard !rows.isEmpty else {
            throw DatasetError(
                DatasetError.sourceEmpty, "\(place) has no rows, by what the dataset server says",
                hint: "name another split: " + HubDataset.list(all.splits(of: choice.config)))
        }
        self.rows = rows.compactMap { $0["row"] }
        hasCutValues = rows.contains { $0["truncated_cells"]?.array?.isEmpty == false }
        rowCount = count.rows
        isPartial = count.isPartial
    }

    /// The address with configuration and split, as data commands take it.
    package var source: String {
        "hf://" + [dataset, config, split].map { TerminalText.escape($0, limit: 120) }.joined(separator: "/")
    }

    private static func column(_ json: JSONValue) -> Column? {
        guard let name = json["name"]?.string, let type = json["type"] else { return nil }
        return Column(
            name: name, type: word(for: type), classes: type["names"]?.array?.compactMap(\.string) ?? [])
    }

    /// Our word for a declared type.
    static func word(for type: JSONValue) -> String {
        if type.array != nil { return "list" }
        switch type["_type"]?.string {
        case "Value":
            let declared = type["dtype"]?.string ?? "unknown"
            if ["string", "large_string"].contains(declared) { return "string" }
            if declared.hasPrefix("int") || declared.hasPrefix("uint") { return "integer" }
            if declared.hasPrefix("float") || declared.hasPrefix("decimal") { return "number" }
            return declared == "bool" ? "boolean" : TerminalText.escape(declared, limit: 40)
        case "ClassLabel": return "integer"
        case "Sequence", "List", "LargeList": return "list"
        case "Translation", nil: return "object"
        case let other?: return TerminalText.escape(other.lowercased(), limit: 40)
        }
    }
}
