/// A set of characters in a pattern: a bitmap for ASCII, rules for the rest.
struct PatternClass: Sendable, Equatable {
    /// The Unicode properties that AWS's patterns ask for.
    enum Property: String, Sendable {
        case letter = "L"
        case mark = "M"
        case separator = "Z"
        case number = "N"
        case punctuation = "P"
        case symbol = "S"

        func contains(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self == .letter
            case .nonspacingMark, .spacingMark, .enclosingMark: self == .mark
            case .spaceSeparator, .lineSeparator, .paragraphSeparator: self == .separator
            case .decimalNumber, .letterNumber, .otherNumber: self == .number
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                self == .punctuation
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: self == .symbol
            default: false
            }
        }
    }

    private var low: UInt64 = 0
    private var high: UInt64 = 0
    private var ranges: [ClosedRange<UInt32>] = []
    private var properties: [Property] = []
    private var isInverted = false
    /// Complements inside a class, such as `\S` in `[\s\S]`: everything above ASCII is in them.
    private var hasAllNonASCII = false

    init() {}

    init(_ range: ClosedRange<UInt32>) { insert(range) }

    /// `.`: everything but line ends, as Java counts them.
    static var dot: PatternClass {
        var set = PatternClass()
        for code: UInt32 in [0x0A, 0x0D, 0x85, 0x2028, 0x2029] { set.insert(code...code) }
        set.isInverted = true
        return set
    }

    mutating func insert(_ range: ClosedRange<UInt32>) {
        if range.lowerBound < 128 {
            for code in range.lowerBound...min(range.upperBound, 127) { setBit(code) }
        }
        if range.upperBound >= 128 { ranges.append(max(range.lowerBound, 128)...range.upperBound) }
    }

    mutating func insert(_ property: Property) {
        for code in UInt32(0)..<128 {
            if let scalar = Unicode.Scalar(code), property.contains(scalar) { setBit(code) }
        }
        properties.append(property)
    }

    /// Adds another class, which is not inverted at its own top unless it is an ASCII one such as `\S`.
    mutating func formUnion(_ other: PatternClass) {
        for code in UInt32(0)..<128 where other.containsASCII(code) { setBit(code) }
        ranges += other.ranges
        properties += other.properties
        if other.isInverted { hasAllNonASCII = true }
    }

    mutating func invert() { isInverted.toggle() }

    private mutating func setBit(_ code: UInt32) {
        if code < 64 { low |= 1 << UInt64(code) } else { high |= 1 << UInt64(code - 64) }
    }

    func containsASCII(_ code: UInt32) -> Bool {
        let bit = code < 64 ? low >> UInt64(code) & 1 : high >> UInt64(code - 64) & 1
        return (bit == 1) != isInverted
    }

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 128 else { return containsASCII(scalar.value) }
        let isInside =
            hasAllNonASCII || ranges.contains { $0.contains(scalar.value) }
            || properties.contains { $0.contains(scalar) }
        return isInside != isInverted
    }
}
