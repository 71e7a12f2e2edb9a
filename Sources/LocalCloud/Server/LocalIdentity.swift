package import Core

/// What stays the same for a data folder: account, keys, nonce. In `identity.json`, mode 0600.
package struct LocalIdentity: Sendable, Hashable {
    /// 12 digits.
    package var account: String
    package var accessKeyID: String
    package var secretAccessKey: Secret
    /// Names this data folder's cloud in plans: another folder is another target.
    package var nonce: String

    /// Reads the folder's identity, or makes one.
    ///
    /// - Throws: `core.file_unwritable`, `local.state_invalid`.
    package static func open(folder: String, random: any RandomSource) throws -> LocalIdentity {
        let path = folder + "/identity.json"
        guard DurableFile.exists(path) else {
            let digits = (0..<11).map { _ in String(random.next() % 10) }.joined()
            let identity = LocalIdentity(
                // Real account ids may begin with 0, but too many tools read them as numbers.
                account: String(random.next() % 9 + 1) + digits,
                accessKeyID: "AKIA" + AccessKeys.letters(16, random),
                secretAccessKey: Secret(AccessKeys.secret(random)), nonce: random.hex(bytes: 16))
            try DurableFile.write(identity.document.bytes, to: path, permissions: 0o600)
            return identity
        }
        let document = try JSONValue(parsing: try DurableFile.read(path, limit: 1 << 16))
        guard let object = document.object, let account = object["account"]?.string,
            let key = object["accessKeyId"]?.string, let secret = object["secretAccessKey"]?.string,
            let nonce = object["nonce"]?.string
        else {
            throw LocalCloudError(
                LocalCloudError.stateInvalid, "\(path) does not hold an identity",
                hint: "move the folder \(folder) away to begin with an empty local cloud")
        }
        return LocalIdentity(
            account: account, accessKeyID: key, secretAccessKey: Secret(secret), nonce: nonce)
    }

    private var document: JSONValue {
        [
            "account": .string(account), "accessKeyId": .string(accessKeyID),
            "secretAccessKey": .string(secretAccessKey.reveal()), "nonce": .string(nonce),
        ]
    }
}
