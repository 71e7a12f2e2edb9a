internal import Core
internal import Lifecycle

/// Where the hub and its dataset server are, and the caller's token.
///
/// `HF_ENDPOINT` names another hub, `SLIPWAY_HF_DATASETS_SERVER` another dataset server: https, or http on this machine.
/// The token is `HF_TOKEN`'s, else that of the hub's own token file. It is sent to the hub's own hosts only.
package struct HubSettings: Sendable {
    package var hub: HubBase
    package var server: HubBase
    private let token: Secret?
    private let isTokenFromFile: Bool

    /// The hub that others mirror.
    static let hubHost = "huggingface.co"
    static let hubVariable = "HF_ENDPOINT"
    static let serverVariable = "SLIPWAY_HF_DATASETS_SERVER"

    /// - Throws: `hub.setting_invalid`.
    package init(environment: [String: String]) throws {
        func value(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        hub = try HubBase(value(Self.hubVariable) ?? "https://\(Self.hubHost)", variable: Self.hubVariable)
        server = try HubBase(
            value(Self.serverVariable) ?? "https://datasets-server.huggingface.co", variable: Self.serverVariable)
        if let given = value("HF_TOKEN") ?? value("HUGGING_FACE_HUB_TOKEN") {
            token = try Self.checked(given, "HF_TOKEN")
            isTokenFromFile = false
        } else if ["1", "true", "yes", "on"].contains(value("HF_HUB_DISABLE_IMPLICIT_TOKEN")?.lowercased() ?? "") {
            token = nil
            isTokenFromFile = false
        } else {
            let cache = value("XDG_CACHE_HOME") ?? value("HOME").map { $0 + "/.cache" }
            let home = value("HF_HOME") ?? cache.map { $0 + "/huggingface" }
            let path = value("HF_TOKEN_PATH") ?? home.map { $0 + "/token" }
            if let path, DurableFile.exists(path) {
                let text = String(decoding: try DurableFile.read(path, limit: 4_096), as: UTF8.self)
                let line = text.split { $0.isWhitespace || $0.isNewline }.first.map(String.init) ?? ""
                token = line.isEmpty ? nil : try Self.checked(line, path)
            } else {
                token = nil
            }
            isTokenFromFile = true
        }
    }

    /// The token, where it may be sent: to the hub, and to its subdomains over https.
    ///
    /// A hub on this machine gets only a token that was given for this command, never the file's.
    func token(for url: HubURL) -> Secret? {
        guard let token else { return nil }
        if url.scheme == hub.url.scheme, url.authority == hub.url.authority {
            return url.isLoopback && isTokenFromFile ? nil : token
        }
        guard url.scheme == "https", hub.url.scheme == "https", !url.isLoopback, !hub.url.isLoopback else { return nil }
        return url.host.hasSuffix("." + hub.url.host) ? token : nil
    }

    package var hasToken: Bool { token != nil }

    private static func checked(_ token: String, _ place: String) throws -> Secret {
        guard token.utf8.count <= 512, token.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw HubError(
                HubError.settingInvalid, "the token of \(TerminalText.escape(place)) has characters that no token has",
                hint: "copy it again from the hub's settings, or unset it")
        }
        return Secret(token)
    }
}

/// The address that a service's paths are put behind.
package struct HubBase: Hashable, Sendable {
    var url: HubURL

    /// - Throws: `hub.setting_invalid` unless it is https, or http on this machine.
    init(_ text: String, variable: String) throws {
        guard let url = HubURL(text), url.scheme == "https" || url.isLoopback, !url.path.contains("?") else {
            // Before an @ stand a name and a password, which are nobody's to read.
            let hasUser = text.contains("@")
            let shown = hasUser ? "an address with a name or a password in it" : TerminalText.escape(text, limit: 120)
            throw HubError(
                HubError.settingInvalid,
                "\(variable) is \(shown), which " + (hasUser ? "is not used" : "is no https address of a service"),
                hint: hasUser
                    ? "write https://HOST without them; HF_TOKEN holds the token"
                    : "write https://HOST (http only for this machine), or unset it")
        }
        self.url = url
    }

    /// The address of a path with query items, all encoded here.
    func at(_ path: [String], _ query: [(String, String)] = []) -> HubURL {
        var url = url
        let base = url.path.hasSuffix("/") ? String(url.path.dropLast()) : url.path
        url.path = base + path.map { "/" + HubURL.encoded($0) }.joined()
        if !query.isEmpty {
            url.path += "?" + query.map { "\(HubURL.encoded($0))=\(HubURL.encoded($1))" }.joined(separator: "&")
        }
        return url
    }
}
