/// What a command reads, as it was named: a file, a folder, a glob, an address; or several of them, read in their order.
package struct DataSource: Sendable, Hashable {
    /// At least one.
    package var names: [String]
    /// The byte between the columns of CSV files; nil to see for oneself.
    package var delimiter: UInt8?

    package init(_ names: [String], delimiter: UInt8? = nil) {
        self.names = names
        self.delimiter = delimiter
    }

    package init(_ name: String) { self.init([name]) }

    /// For messages and reports: the name, or the first and how many more.
    package var name: String {
        let first = names.first ?? ""
        return names.count > 1 ? "\(first) and \(names.count - 1) more" : first
    }
}
