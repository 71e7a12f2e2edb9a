extension Int {
    /// `10,003`: digits by threes from five on, as people read them.
    package var grouped: String {
        let digits = String(self)
        guard digits.count > 4 else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text += "," }
            text.append(digit)
        }
        return text
    }
}
