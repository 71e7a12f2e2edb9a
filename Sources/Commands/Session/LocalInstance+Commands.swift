import AWSWire
import Core
import LocalCloud

extension LocalInstance {
    /// What requests to this cloud are signed with.
    var keys: SigV4Credentials { SigV4Credentials(accessKeyID: accessKeyID, secretAccessKey: secretAccessKey) }

    /// The variables that point boto3, the AWS CLI and Slipway itself at this cloud.
    var variables: [(name: String, value: String)] {
        [
            ("AWS_ENDPOINT_URL", url), ("AWS_ACCESS_KEY_ID", accessKeyID),
            ("AWS_SECRET_ACCESS_KEY", secretAccessKey.reveal()), ("AWS_DEFAULT_REGION", region),
            ("AWS_REGION", region), ("AWS_EC2_METADATA_DISABLED", "true"),
        ]
    }
}
