/// Something in training data that should not be there: a likely secret, data about a person, or broken characters.
///
/// The raw values are stable: scripts go by them.
package enum SensitiveKind: String, Sendable, Hashable, CaseIterable {
    case privateKey = "private_key"
    case awsAccessKey = "aws_access_key_id"
    case googleKey = "google_api_key"
    /// `sk-…`, as several services of language models give them.
    case modelServiceKey = "model_service_key"
    case huggingFaceToken = "huggingface_token"
    case gitHubToken = "github_token"
    case gitLabToken = "gitlab_token"
    case slackToken = "slack_token"
    case stripeKey = "stripe_key"
    case packageToken = "package_registry_token"
    case webToken = "json_web_token"
    /// A password inside an address: `scheme://user:password@host`.
    case urlPassword = "url_password"
    /// A value given to a name such as `password`, `api_key`, `token`.
    case assignment = "secret_assignment"
    case email = "email_address"
    /// International form only: `+` and 10 to 15 digits.
    case phone = "phone_number"
    /// 15 or 16 digits of a known issuer whose check digit is right.
    case paymentCard = "payment_card"

    /// UTF-8 that was read as Windows-1252 once: `donâ€™t`.
    case mojibake
    /// A byte order mark inside a text, where files were put together.
    case byteOrderMark = "byte_order_mark"

    /// What it gives away.
    package enum Nature: Sendable { case secret, person, nothing }

    package var nature: Nature {
        switch self {
        case .email, .phone, .paymentCard: .person
        case .mojibake, .byteOrderMark: .nothing
        default: .secret
        }
    }

    package var isSecret: Bool { nature == .secret }

    /// Words for people, in the plural.
    package var words: String {
        switch self {
        case .privateKey: "private keys"
        case .awsAccessKey: "AWS access key ids"
        case .googleKey: "Google API keys"
        case .modelServiceKey: "keys of language model services"
        case .huggingFaceToken: "Hugging Face tokens"
        case .gitHubToken: "GitHub tokens"
        case .gitLabToken: "GitLab tokens"
        case .slackToken: "Slack tokens"
        case .stripeKey: "Stripe keys"
        case .packageToken: "package registry tokens"
        case .webToken: "JSON web tokens"
        case .urlPassword: "passwords in URLs"
        case .assignment: "passwords and keys given by name"
        case .email: "e-mail addresses"
        case .phone: "phone numbers"
        case .paymentCard: "payment card numbers"
        case .mojibake: "texts with broken characters, such as â€™ for ’ (UTF-8 that was read as Windows-1252)"
        case .byteOrderMark: "texts with a byte order mark, as files have that were put together"
        }
    }
}
