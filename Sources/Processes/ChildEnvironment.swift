/// Environments of child processes: empty plus an allow-list, so that no secret of the parent leaks into a child.
package enum ChildEnvironment {
    /// What any program may see: where programs and temporary files are, and the language.
    package static let basicNames: Set<String> = [
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH",
        "SYSTEMROOT",
    ]

    /// What a program that fetches from the network needs besides: proxies and certificates.
    package static let networkNames: Set<String> = [
        "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "all_proxy", "no_proxy",
        "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "XDG_CACHE_HOME", "XDG_CONFIG_HOME",
        "XDG_CONFIG_DIRS", "NETRC",
    ]

    /// The allowed part of `environment` for a program that stays on this machine.
    package static func basic(from environment: [String: String]) -> [String: String] {
        environment.filter { basicNames.contains($0.key) || $0.key.hasPrefix("LC_") }
    }

    /// The allowed part of `environment` for a program that uses the network.
    ///
    /// - Parameter prefixes: further names by their beginning, for example `PIP_`.
    package static func network(from environment: [String: String], prefixes: [String] = []) -> [String: String] {
        environment.filter { name, _ in
            basicNames.contains(name) || networkNames.contains(name) || name.hasPrefix("LC_")
                || prefixes.contains { name.hasPrefix($0) }
        }
    }
}
