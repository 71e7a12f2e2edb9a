/// What `data prepare` may mend when it is asked to.
package enum DataFix: String, Sendable, Hashable, CaseIterable {
    /// White space around texts goes away.
    case trim
    /// Texts are brought into Unicode's form C.
    case nfc
    /// Of rows that are the same after conversion, only the first stays.
    case dedupe
}
