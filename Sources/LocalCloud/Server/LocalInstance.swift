package import Core

/// A running local cloud, as `instance.json` (mode 0600) in its data folder tells it.
package struct LocalInstance: Sendable, Hashable {
    package var port: Int
    package var pid: Int32
    /// The data folder's nonce.
    package var nonce: String
    /// What the control surface wants as bearer; new at each start.
    package var token: Secret
    package var accessKeyID: String
    package var secretAccessKey: Secret
    package var account: String
    package var region: String
    /// Real time, ISO 8601.
    package var startedAt: String
    package var dataFolder: String
    /// The folder of the engine that it trains and serves with; nil where an earlier version wrote the file.
    package var engineFolder: String?

    package init(
        port: Int, pid: Int32, nonce: String, token: Secret, accessKeyID: String, secretAccessKey: Secret,
        account: String, region: String, startedAt: String, dataFolder: String, engineFolder: String? = nil
    ) {
        self.port = port
        self.pid = pid
        self.nonce = nonce
        self.token = token
        self.accessKeyID = accessKeyID
        self.secretAccessKey = secretAccessKey
        self.account = account
        self.region = region
        self.startedAt = startedAt
        self.dataFolder = dataFolder
        self.engineFolder = engineFolder
    }

    /// The code of the control surface's answer to whoever has not its token; nothing else on this machine answers so.
    package static let tokenNeeded = "SlipwayTokenNeeded"

    /// `http://127.0.0.1:4566`.
    package var url: String { "http://127.0.0.1:\(port)" }

    /// The file of a data folder.
    package static func path(in folder: String) -> String { folder + "/instance.json" }

    /// What the file says; nil when there is none. It may be left over from a crash: the lock tells.
    ///
    /// - Throws: `local.state_invalid`, `core.file_unreadable`.
    package static func read(folder: String) throws -> LocalInstance? {
        let path = path(in: folder)
        guard DurableFile.exists(path) else { return nil }
        let document = try JSONValue(parsing: try DurableFile.read(path, limit: 1 << 16))
        guard let object = document.object, let port = object["port"]?.int, let pid = object["pid"]?.int,
            let nonce = object["nonce"]?.string, let token = object["token"]?.string,
            let key = object["accessKeyId"]?.string, let secret = object["secretAccessKey"]?.string,
            let account = object["account"]?.string, let region = object["region"]?.string,
            let startedAt = object["startedAt"]?.string
        else {
            throw LocalCloudError(LocalCloudError.stateInvalid, "\(path) does not describe an instance")
        }
        return LocalInstance(
            port: Int(port), pid: Int32(truncatingIfNeeded: pid), nonce: nonce, token: Secret(token), accessKeyID: key,
            secretAccessKey: Secret(secret), account: account, region: region, startedAt: startedAt,
            dataFolder: folder, engineFolder: object["engine"]?.string)
    }

    /// The instance that runs on a data folder; nil when none does.
    ///
    /// - Throws: as ``read(folder:)``.
    package static func running(folder: String) throws -> LocalInstance? {
        guard DataFolderLock.owner(of: folder) != nil else { return nil }
        return try read(folder: folder)
    }

    func write() throws {
        let document: JSONValue = [
            "engine": engineFolder.map { .string($0) } ?? .null, "port": .int(Int64(port)), "pid": .int(Int64(pid)),
            "nonce": .string(nonce),
            "token": .string(token.reveal()), "accessKeyId": .string(accessKeyID),
            "secretAccessKey": .string(secretAccessKey.reveal()), "account": .string(account),
            "region": .string(region), "startedAt": .string(startedAt), "url": .string(url),
        ]
        try DurableFile.write(Array((document.pretty + "\n").utf8), to: Self.path(in: dataFolder), permissions: 0o600)
    }
}
