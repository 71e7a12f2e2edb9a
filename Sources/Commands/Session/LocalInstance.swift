import AWSWire
import Core

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The local cloud that owns a data folder, as it wrote itself down in `instance.json`.
struct LocalInstance: Sendable {
    let data: String
    let port: Int
    let processID: Int32
    let nonce: String
    let account: String
    let region: String
    let accessKeyID: String
    let secretAccessKey: Secret
    /// Opens the control surface under `/_slipway/`.
    let adminToken: Secret

    var url: String { "http://127.0.0.1:\(port)" }
    var keys: SigV4Credentials { SigV4Credentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey) }

    /// Reads the file of a data folder; nil when there is none or its process has ended.
    ///
    /// - Throws: `command.local_cloud_failed` when the file cannot be understood.
    static func running(data: String) throws -> LocalInstance? {
        let path = data + "/instance.json"
        guard DurableFile.exists(path) else { return nil }
        let json = try JSONValue(parsing: try DurableFile.read(path, limit: 1 << 16))
        guard let port = json["port"]?.int, let processID = json["pid"]?.int, let nonce = json["nonce"]?.string,
            let account = json["account"]?.string, let region = json["region"]?.string,
            let key = json["accessKeyID"]?.string, let secret = json["secretAccessKey"]?.string,
            let token = json["adminToken"]?.string
        else {
            throw CommandError(
                CommandError.localCloudFailed, "\(path) is not what this version of the local cloud writes",
                hint: "stop that local cloud with the version that started it, or use another --data folder")
        }
        // The number may belong to another process by now; whoever connects finds out by the nonce.
        guard kill(pid_t(processID), 0) == 0 || errno == EPERM else { return nil }
        return LocalInstance(
            data: data, port: Int(port), processID: Int32(processID), nonce: nonce, account: account, region: region,
            accessKeyID: key, secretAccessKey: Secret(secret), adminToken: Secret(token))
    }

    /// The variables that point boto3, the AWS CLI and Slipway itself at this cloud.
    var variables: [(name: String, value: String)] {
        [
            ("AWS_ENDPOINT_URL", url), ("AWS_ACCESS_KEY_ID", accessKeyID),
            ("AWS_SECRET_ACCESS_KEY", secretAccessKey.reveal()), ("AWS_DEFAULT_REGION", region),
            ("AWS_REGION", region), ("AWS_EC2_METADATA_DISABLED", "true"),
        ]
    }
}
