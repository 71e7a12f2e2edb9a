/// What the name of a container image says about what is in it.
enum ServingImage {
    /// Whether the engine can stand in for the image: LMI (DJL), vLLM, TGI and SGLang answer the same requests.
    static func isServed(_ image: String) -> Bool {
        let repository = repository(of: image.lowercased())
        let words = repository.split { !$0.isLetter && !$0.isNumber }
        return words.contains { families.contains($0) } || repository.contains("text-generation-inference")
    }

    private static let families: Set<Substring> = ["djl", "lmi", "vllm", "tgi", "sglang"]

    /// `huggingface-vllm` of `763104351884.dkr.ecr.us-west-2.amazonaws.com/huggingface-vllm:0.21.0@sha256:…`.
    private static func repository(of image: String) -> Substring {
        var parts = image.prefix { $0 != "@" }.split(separator: "/")
        // A registry's host; without one the first part is the repository's own.
        if parts.count > 1, let host = parts.first, host.contains(".") || host.contains(":") { parts.removeFirst() }
        if let last = parts.popLast() { parts.append(last.prefix { $0 != ":" }) }
        return Substring(parts.joined(separator: "/"))
    }
}
