internal import AWSWire
internal import Core

extension SageMakerEndpointObserver {
    /// SHA-256 of a described object in canonical form, some members left out at every depth.
    static func digest(_ fields: WireFields, without names: Set<String>) -> String {
        SHA256Digest(of: plain(fields, without: names).canonicalBytes).description
    }

    static func plain(_ fields: WireFields, without names: Set<String>) -> JSONValue {
        fields.json(
            WireJSONForm(blobs: .hex, timestamps: .text, wholeNumbersAsIntegers: true, leavingOut: names))
    }
}
