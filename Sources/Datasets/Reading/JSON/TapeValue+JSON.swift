import Core

extension TapeValue {
    /// Appends the value as compact JSON, members in their own order.
    ///
    /// - Parameter absent: members that are left out, by the index of their values.
    func write(to writer: inout JSONLineWriter, without absent: Set<Int> = []) {
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
                value.write(to: &writer, without: absent)
            }
            writer.raw("]")
        case .object:
            writer.raw("{")
            var isFirst = true
            forEachMember { key, value in
                if value.isNull, absent.contains(value.index) { return }
                if !isFirst { writer.raw(",") }
                isFirst = false
                writer.string(key)
                writer.raw(":")
                value.write(to: &writer, without: absent)
            }
            writer.raw("}")
        }
    }

    /// The text of a number as it was written; where that is not known, with the fewest digits that give the same double.
    var numberText: String {
        switch kind {
        case .signed: String(Int64(bitPattern: numberBits))
        case .unsigned: String(numberBits)
        case .double:
            literal.map { String(decoding: $0, as: UTF8.self) } ?? "\(Double(bitPattern: numberBits))"
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
        // As a double it would be another number.
        case .unsigned: return .string(numberText)
        case .double:
            let number = Double(bitPattern: numberBits)
            return isTold(by: number) ? .double(number) : .string(String(numberText.prefix(limit)))
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

    /// Whether a double, written with the fewest digits, is the number that was written. One beyond all doubles is none, and
    /// what writes JSON forgets the sign of zero.
    private func isTold(by number: Double) -> Bool {
        guard number.isFinite, number != 0 || number.sign == .plus else { return false }
        return digits.map { Self.significand($0) == Self.significand("\(number)".utf8) } ?? true
    }
}
