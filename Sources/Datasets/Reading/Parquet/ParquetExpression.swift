/// How a value of a DuckDB type is selected so that it is JSON and says what it is.
///
/// Binary values become `{"binaryBytes": N, "md5": …}`: images would otherwise fill rows with escapes, and a text role
/// refuses an object. The digest keeps rows apart that differ in them. Numbers that JSON has no word for become the texts
/// `nan`, `inf` and `-inf`. Decimals keep their digits: DuckDB writes narrow ones by way of a double, which makes 1.10 the
/// number 1.1, and those of 38 digits as they are.
struct ParquetExpression {
    private indirect enum Shape {
        case plain
        case binary
        case real
        /// With so many digits behind the point.
        case decimal(scale: Int)
        case list(Shape)
        case structure([(name: String, shape: Shape)])
        case map(Shape)

        var isPlain: Bool {
            switch self {
            case .plain: true
            case .binary, .real, .decimal: false
            case .list(let element), .map(let element): element.isPlain
            case .structure(let members): members.allSatisfy(\.shape.isPlain)
            }
        }
    }

    private let shape: Shape

    /// - Parameter type: such as `STRUCT("bytes" BLOB, path VARCHAR)[]`.
    init(type: String) {
        var rest = Array(type.unicodeScalars)[...]
        shape = Self.shape(&rest, depth: 0)
    }

    /// The expression for `value`; nil when the value may stay as it is.
    func sql(_ value: String) -> String? { shape.isPlain ? nil : Self.sql(shape, value, depth: 0) }

    private static func sql(_ shape: Shape, _ value: String, depth: Int) -> String {
        let item = "e\(depth)"
        switch shape {
        case .plain: return value
        case .binary:
            return "CASE WHEN \(value) IS NOT NULL THEN "
                + "{'binaryBytes': octet_length(\(value)), 'md5': md5(\(value))} END"
        case .real:
            return "CASE WHEN isfinite(\(value)) THEN to_json(\(value)) "
                + "WHEN \(value) IS NOT NULL THEN to_json(CAST(\(value) AS VARCHAR)) END"
        case .decimal(let scale): return "CAST(\(value) AS DECIMAL(38,\(scale)))"
        case .list(let element):
            return element.isPlain ? value : "[\(sql(element, item, depth: depth + 1)) FOR \(item) IN \(value)]"
        case .map(let element):
            return element.isPlain
                ? value
                : "CASE WHEN \(value) IS NOT NULL THEN map(map_keys(\(value)), "
                    + "[\(sql(element, item, depth: depth + 1)) FOR \(item) IN map_values(\(value))]) END"
        case .structure(let members):
            let packed = members.map { member in
                let inner = "\(value).\(TabularScript.identifier(member.name))"
                return "\(TabularScript.identifier(member.name)) := \(sql(member.shape, inner, depth: depth))"
            }
            return "CASE WHEN \(value) IS NOT NULL THEN struct_pack(\(packed.joined(separator: ", "))) END"
        }
    }

    private typealias Text = ArraySlice<Unicode.Scalar>

    /// Reads a type; what is not understood is left as it is.
    private static func shape(_ rest: inout Text, depth: Int) -> Shape {
        guard depth < 64 else {
            rest = []
            return .plain
        }
        skipSpace(&rest)
        let name = String(
            String.UnicodeScalarView(
                rest.prefix { $0.properties.isAlphabetic || $0 == "_" || ("0"..."9").contains($0) }))
        rest = rest.dropFirst(name.unicodeScalars.count)
        var shape: Shape
        switch name.uppercased() {
        case "BLOB", "BYTEA", "VARBINARY", "BINARY": shape = .binary
        case "FLOAT", "DOUBLE", "REAL": shape = .real
        case "STRUCT" where rest.first == "(": shape = .structure(members(&rest, depth: depth))
        case "MAP" where rest.first == "(":
            let parts = members(&rest, depth: depth, areNamed: false)
            shape = .map(parts.last?.shape ?? .plain)
        case "DECIMAL" where rest.first == "(":
            let numbers = rest.dropFirst().prefix { $0 != ")" }
            let scale = numbers.split(separator: ",").last.map { $0.filter { $0 != " " } } ?? []
            skipBrackets(&rest)
            shape = .decimal(scale: Int(String(String.UnicodeScalarView(scale))) ?? 0)
        default:
            // TIMESTAMP WITH TIME ZONE, ENUM('a', 'b'): nothing inside matters.
            skipWords(&rest)
            if rest.first == "(" { skipBrackets(&rest) }
            shape = .plain
        }
        while rest.first == "[" {
            rest = rest.drop { $0 != "]" }.dropFirst()
            shape = .list(shape)
        }
        return shape
    }

    private static func members(
        _ rest: inout Text, depth: Int, areNamed: Bool = true
    ) -> [(name: String, shape: Shape)] {
        var members: [(name: String, shape: Shape)] = []
        repeat {
            rest = rest.dropFirst()
            skipSpace(&rest)
            let name = areNamed ? identifier(&rest) : ""
            members.append((name, shape(&rest, depth: depth + 1)))
            skipSpace(&rest)
        } while rest.first == ","
        if rest.first == ")" { rest = rest.dropFirst() }
        return members
    }

    private static func identifier(_ rest: inout Text) -> String {
        var name = String.UnicodeScalarView()
        guard rest.first == "\"" else {
            let word = rest.prefix { $0 != " " }
            rest = rest.dropFirst(word.count)
            return String(String.UnicodeScalarView(word))
        }
        rest = rest.dropFirst()
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if scalar == "\"" {
                guard rest.first == "\"" else { break }
                rest = rest.dropFirst()
            }
            name.append(scalar)
        }
        return String(name)
    }

    private static func skipSpace(_ rest: inout Text) { rest = rest.drop { $0 == " " } }

    private static func skipWords(_ rest: inout Text) {
        while rest.first == " " {
            let word = rest.dropFirst().prefix { $0.properties.isAlphabetic }
            guard !word.isEmpty else { return }
            rest = rest.dropFirst(word.count + 1)
        }
    }

    private static func skipBrackets(_ rest: inout Text) {
        var (depth, isText) = (0, false)
        while let scalar = rest.first {
            rest = rest.dropFirst()
            if scalar == "'" { isText.toggle() }
            if isText { continue }
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            if depth == 0 { return }
        }
    }
}
