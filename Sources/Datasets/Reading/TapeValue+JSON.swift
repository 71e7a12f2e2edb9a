import Core

extension TapeValue {
    /// Appends the value as compact JSON, members in their own order.
    func write(to writer: inout JSONLineWriter) {
        switch kind {
        case .null: writer.raw("null")
        case .yes: writer.raw("true")
        case .no: writer.raw("false")
        case .string: writer.string(bytes)
        case .signed, .unsigned, .double: writer.number(numberText)
        case .list:
            writer.raw("[")
            forEachElement { number, value in
                if number > 0 { writer.raw(",") }
                value.write(to: &writer)
            }
            writer.raw("]")
        case .object:
            writer.raw("{")
            var isFirst = true
            forEachMember { key, value in
                if !isFirst { writer.raw(",") }
                isFirst = false
                writer.string(key)
                writer.raw(":")
                value.write(to: &writer)
            }
            writer.raw("}")
        }
    }

    /// The text of a number: integers as they are, however long, doubles with the fewest digits that give the same double.
    var numberText: String {
        switch kind {
        case .signed: String(Int64(bitPattern: numberBits))
        case .unsigned: String(numberBits)
        case .double:
            digits.map { String(decoding: $0, as: UTF8.self) } ?? "\(Double(bitPattern: numberBits))"
        default: ""
        }
    }

    /// A copy for samples; texts longer than `limit` characters are cut, lists and objects after 50 elements.
    func sample(limit: Int, depth: Int = 0) -> JSONValue {
        switch kind {
        case .null: return .null
        case .yes: return .bool(true)
        case .no: return .bool(false)
        case .signed: return .int(Int64(bitPattern: numberBits))
        case .unsigned: return .double(Double(numberBits))
        case .double:
            let number = Double(bitPattern: numberBits)
            // JSON has no word for what is beyond a double.
            return number.isFinite ? .double(number) : .string(String(numberText.prefix(limit)))
        case .string:
            // Four bytes a character at most: decoding no more keeps a huge text cheap.
            let prefix = String(decoding: bytes.prefix(limit * 4 + 4), as: UTF8.self)
            return .string(prefix.count > limit ? String(prefix.prefix(limit)) + "…" : prefix)
        case .list:
            guard depth < 16 else { return .string("…") }
            var elements: [JSONValue] = []
            forEachElement { number, value in
                if number < 50 { elements.append(value.sample(limit: limit, depth: depth + 1)) }
            }
            return .array(elements)
        case .object:
            guard depth < 16 else { return .string("…") }
            var object = JSONObject()
            forEachMember { key, value in
                if object.count < 50 {
                    object[String(decoding: key, as: UTF8.self)] = value.sample(limit: limit, depth: depth + 1)
                }
            }
            return .object(object)
        }
    }
}
