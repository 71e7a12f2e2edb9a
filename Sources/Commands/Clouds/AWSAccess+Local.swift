import AWSWire
import Core
import LocalCloud

extension AWSAccess {
    static func variables(for instance: LocalInstance) -> LocalVariables {
        LocalVariables(
            set: [
                ("AWS_ENDPOINT_URL", instance.url), ("AWS_ACCESS_KEY_ID", instance.accessKeyID),
                ("AWS_SECRET_ACCESS_KEY", instance.secretAccessKey.reveal()), ("AWS_DEFAULT_REGION", instance.region),
                ("AWS_REGION", instance.region), ("AWS_EC2_METADATA_DISABLED", "true"),
            ],
            // A token or a profile of a real account would be sent along.
            unset: ["AWS_SESSION_TOKEN", "AWS_PROFILE"])
    }
}

extension LocalInstance {
    /// What requests to this cloud are signed with.
    var keys: SigV4Credentials { SigV4Credentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey) }
}
