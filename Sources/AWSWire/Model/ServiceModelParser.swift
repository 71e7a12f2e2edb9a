import Core

/// Reads the compact text of a service model; `Scripts/generate-shapes` documents the form.
struct ServiceModelParser {
    struct Header {
        var name = ""
        var serviceID = ""
        var signingName = ""
        var endpointPrefix = ""
        var apiVersion = ""
        var protocols: [WireProtocol] = []
        var jsonVersion = ""
        var targetPrefix = ""
        var xmlNamespace = ""
        var isQueryCompatible = false
    }

    struct Parsed {
        var header: Header
        var operations: [String: OperationModel]
        var shapes: [ShapeModel]
        var shapesByName: [String: ShapeID]
        var faultsByCode: [String: ShapeID]
    }

    private var header = Header()
    private var operations: [String: OperationModel] = [:]
    private var shapes: [ShapeModel?] = []
    private var shapesByName: [String: ShapeID] = [:]
    private var lineNumber = 0
    private var current = -1

    mutating func read(_ text: String) throws {
        for line in text.split(separator: "\n") {
            lineNumber += 1
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            switch fields[0] {
            case "service": try readHeader(fields)
            case "o": try readOperation(fields)
            case "s": try readShape(fields)
            case "m": try readMember(fields)
            default: throw fail("unknown line '\(fields[0])'")
            }
        }
    }

    func finish() throws -> Parsed {
        var complete: [ShapeModel] = []
        complete.reserveCapacity(shapes.count)
        for (name, id) in shapesByName where shapes[Int(id.index)] == nil { throw fail("shape \(name) is not given") }
        for shape in shapes { if let shape { complete.append(shape) } }
        markConstrained(&complete)
        var faults: [String: ShapeID] = [:]
        for (index, shape) in complete.enumerated() {
            if let fault = shape.fault { faults[fault.code] = ShapeID(index: Int32(index)) }
        }
        return Parsed(
            header: header, operations: operations, shapes: complete, shapesByName: shapesByName,
            faultsByCode: faults)
    }

    private func fail(_ what: String) -> AWSWireError {
        AWSWireError(AWSWireError.bodyMalformed, "service model, line \(lineNumber): \(what)")
    }

    /// The place of a shape, made on first mention.
    private mutating func place(_ name: String) -> ShapeID {
        if let known = shapesByName[name] { return known }
        let id = ShapeID(index: Int32(shapes.count))
        shapesByName[name] = id
        shapes.append(nil)
        return id
    }

    private mutating func readHeader(_ fields: [String]) throws {
        for field in fields.dropFirst() {
            let (key, value) = Self.pair(field)
            switch key {
            case "name": header.name = value
            case "id": header.serviceID = value
            case "signing": header.signingName = value
            case "endpoint": header.endpointPrefix = value
            case "version": header.apiVersion = value
            case "protocols":
                header.protocols = try value.split(separator: ",").map {
                    guard let known = WireProtocol(rawValue: String($0)) else { throw fail("protocol \($0)") }
                    return known
                }
            case "json": header.jsonVersion = value
            case "target": header.targetPrefix = value
            case "xmlns": header.xmlNamespace = value
            case "querycompatible": header.isQueryCompatible = true
            default: throw fail("unknown header '\(key)'")
            }
        }
    }

    private mutating func readOperation(_ fields: [String]) throws {
        guard fields.count >= 4 else { throw fail("an operation needs a name, a method and a path") }
        let target = fields[3].split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var input: ShapeID?
        var output: ShapeID?
        var status = 200
        var wrapper: String?
        var errors: [ShapeID] = []
        var checksumMember: String?
        var isChecksumRequired = false
        for field in fields.dropFirst(4) {
            let (key, value) = Self.pair(field)
            switch key {
            case "in": input = place(value)
            case "out": output = place(value)
            case "status": status = Int(value) ?? 200
            case "wrap": wrapper = value
            case "err": errors = value.split(separator: ",").map { place(String($0)) }
            case "sum": checksumMember = value
            case "sumreq": isChecksumRequired = true
            default: throw fail("unknown attribute '\(key)' of an operation")
            }
        }
        let path = String(target[0])
        operations[fields[1]] = OperationModel(
            name: fields[1], method: fields[2], path: path,
            query: target.count > 1 ? try WireQueryItem.parse(String(target[1])) : [], status: status, input: input,
            output: output, resultWrapper: wrapper, errors: errors, checksumAlgorithmMember: checksumMember,
            isChecksumRequired: isChecksumRequired, pathParts: PathPart.parse(path))
    }

    private static let kinds: [String: ShapeKind] = [
        "structure": .structure, "list": .list, "map": .map, "string": .string, "blob": .blob, "boolean": .boolean,
        "integer": .integer, "long": .long, "float": .float, "double": .double, "timestamp": .timestamp,
    ]

    private static let formats: [String: TimestampFormat] = [
        "unix": .epochSeconds, "iso": .iso8601, "http": .httpDate,
    ]

    private mutating func readShape(_ fields: [String]) throws {
        guard fields.count >= 3, let kind = Self.kinds[fields[2]] else { throw fail("a shape needs a name and a type") }
        current = Int(place(fields[1]).index)
        var shape = ShapeModel(name: fields[1], kind: kind)
        for field in fields.dropFirst(3) {
            let (key, value) = Self.pair(field)
            switch key {
            case "min": shape.minimum = Double(value)
            case "max": shape.maximum = Double(value)
            case "pat": shape.pattern = value
            case "enum": shape.enumeration = value.split(separator: "|").map(String.init)
            case "of": shape.element = place(value)
            case "key": shape.key = place(value)
            case "ofname": shape.elementName = value
            case "keyname": shape.keyName = value
            case "valuename": shape.valueName = value
            case "flat": shape.isFlattened = true
            case "time": shape.timestampFormat = Self.formats[value]
            case "payload": shape.payload = Int(value)
            case "fault": shape.fault = try readFault(value)
            case "union": shape.isUnion = true
            case "stream": shape.isEventStream = true
            case "sensitive": shape.isSensitive = true
            case "xmlns": shape.xmlNamespace = value
            default: throw fail("unknown attribute '\(key)' of a shape")
            }
        }
        shapes[current] = shape
    }

    private func readFault(_ value: String) throws -> FaultModel {
        let parts = value.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { throw fail("an error needs code, status and side") }
        return FaultModel(code: parts[0], status: Int(parts[1]), isSender: parts[2] == "sender")
    }

    private static let locations: [String: MemberLocation] = [
        "header": .header, "headers": .headers, "uri": .uri, "query": .querystring, "status": .statusCode,
    ]

    private mutating func readMember(_ fields: [String]) throws {
        guard fields.count >= 3, shapes.indices.contains(current) else { throw fail("a member without a structure") }
        var member = MemberModel(name: fields[1], shape: place(fields[2]), wireName: fields[1])
        for field in fields.dropFirst(3) {
            let (key, value) = Self.pair(field)
            switch key {
            case "req": member.isRequired = true
            case "name": member.wireName = value
            case "flat": member.isFlattened = true
            case "attr": member.isXMLAttribute = true
            case "streaming": member.isStreaming = true
            case "token": member.isIdempotencyToken = true
            case "xmlns": member.xmlNamespace = value
            case "time": member.timestampFormat = Self.formats[value]
            case "eventpayload": member.isEventPayload = true
            case "eventheader": member.isEventHeader = true
            default:
                guard let location = Self.locations[key] else { throw fail("unknown attribute '\(key)' of a member") }
                member.location = location
                if !value.isEmpty || location == .headers { member.wireName = value }
            }
        }
        let index = shapes[current]?.members.count ?? 0
        shapes[current]?.memberByName[member.name] = index
        shapes[current]?.memberByWireName[member.wireName] = index
        shapes[current]?.members.append(member)
    }

    /// Marks every shape below which something can be violated, so that the checker passes over the rest.
    private func markConstrained(_ shapes: inout [ShapeModel]) {
        var grew = true
        for index in shapes.indices {
            let shape = shapes[index]
            shapes[index].isConstrained =
                shape.minimum != nil || shape.maximum != nil || shape.pattern != nil || !shape.enumeration.isEmpty
                || shape.members.contains { $0.isRequired }
        }
        while grew {
            grew = false
            for index in shapes.indices where !shapes[index].isConstrained {
                let below = shapes[index].members.map(\.shape) + [shapes[index].element, shapes[index].key]
                if below.contains(where: { $0 != .none && shapes[Int($0.index)].isConstrained }) {
                    shapes[index].isConstrained = true
                    grew = true
                }
            }
        }
    }

    private static func pair(_ field: String) -> (String, String) {
        guard let mark = field.firstIndex(of: "=") else { return (field, "") }
        return (String(field[..<mark]), String(field[field.index(after: mark)...]))
    }
}
