/// The managed policies of AWS that can be attached here: those for the services that a role of this cloud is about.
enum ManagedPolicies {
    /// Whether AWS has the policy `arn:aws:iam::aws:policy/PATH`.
    static func contains(_ arn: String) -> Bool {
        arn.hasPrefix(prefix) && names.contains(arn.dropFirst(prefix.count))
    }

    /// The ARNs of all of them.
    static var all: [String] { names.map { prefix + $0 } }

    /// What one says, where its document is known here: those of few statements, as AWS publishes them.
    static func document(_ arn: String) -> String? {
        let statement: String? =
            switch arn.dropFirst(prefix.count) {
            case "AdministratorAccess": #""Action":"*","Resource":"*""#
            case "AmazonS3FullAccess": #""Action":["s3:*","s3-object-lambda:*"],"Resource":"*""#
            case "AmazonS3ReadOnlyAccess":
                #""Action":["s3:Get*","s3:List*","s3:Describe*","s3-object-lambda:Get*","s3-object-lambda:List*"],"#
                    + #""Resource":"*""#
            case "service-role/AWSLambdaBasicExecutionRole":
                #""Action":["logs:CreateLogGroup","logs:CreateLogStream","logs:PutLogEvents"],"Resource":"*""#
            case "AmazonEC2ContainerRegistryPullOnly":
                #""Action":["ecr:GetAuthorizationToken","ecr:BatchGetImage","ecr:GetDownloadUrlForLayer"],"#
                    + #""Resource":"*""#
            default: nil
            }
        return statement.map { #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","# + $0 + "}]}" }
    }

    private static let prefix = "arn:aws:iam::aws:policy/"

    private static let names: Set<Substring> = Set(
        """
        AdministratorAccess PowerUserAccess ReadOnlyAccess SecurityAudit IAMFullAccess IAMReadOnlyAccess
        job-function/ViewOnlyAccess job-function/DataScientist job-function/SystemAdministrator job-function/Billing
        job-function/SupportUser job-function/DatabaseAdministrator job-function/NetworkAdministrator
        AmazonSageMakerFullAccess AmazonSageMakerReadOnly AmazonSageMakerModelCustomizationCoreAccess
        AmazonSageMakerModelRegistryFullAccess AmazonSageMakerModelGovernanceUseAccess
        AmazonSageMakerPipelinesIntegrations AmazonSageMakerFeatureStoreAccess AmazonSageMakerGroundTruthExecution
        AmazonSageMakerMechanicalTurkAccess AmazonSageMakerClusterInstanceRolePolicy
        AmazonSageMakerCanvasFullAccess AmazonSageMakerCanvasAIServicesAccess AmazonSageMakerCanvasDataPrepFullAccess
        AmazonSageMakerCanvasBedrockAccess AmazonSageMakerAdmin-ServiceCatalogProductsServiceRolePolicy
        AmazonSageMakerPartnerAppsFullAccess AmazonSageMakerTrainingPlanCreateAccess
        service-role/AmazonSageMakerServiceCatalogProductsUseRole service-role/AmazonSageMakerGeospatialFullAccess
        service-role/AmazonSageMakerGeospatialExecutionRole service-role/AmazonSageMakerCanvasForecastAccess
        AmazonBedrockFullAccess AmazonBedrockReadOnly AmazonBedrockLimitedAccess AmazonBedrockMarketplaceAccess
        AmazonBedrockStudioPermissionsBoundary
        AmazonS3FullAccess AmazonS3ReadOnlyAccess AmazonS3OutpostsFullAccess AmazonS3OutpostsReadOnlyAccess
        AmazonEC2ContainerRegistryFullAccess AmazonEC2ContainerRegistryPowerUser AmazonEC2ContainerRegistryReadOnly
        AmazonEC2ContainerRegistryPullOnly AmazonElasticContainerRegistryPublicFullAccess
        AmazonElasticContainerRegistryPublicPowerUser AmazonElasticContainerRegistryPublicReadOnly
        CloudWatchFullAccess CloudWatchFullAccessV2 CloudWatchReadOnlyAccess CloudWatchLogsFullAccess
        CloudWatchLogsReadOnlyAccess CloudWatchEventsFullAccess CloudWatchEventsReadOnlyAccess
        CloudWatchActionsEC2Access CloudWatchAgentServerPolicy CloudWatchAgentAdminPolicy
        CloudWatchSyntheticsFullAccess CloudWatchSyntheticsReadOnlyAccess
        AWSLambda_FullAccess AWSLambda_ReadOnlyAccess AWSLambdaExecute AWSLambdaInvocation-DynamoDB
        service-role/AWSLambdaBasicExecutionRole service-role/AWSLambdaRole
        service-role/AWSLambdaVPCAccessExecutionRole service-role/AWSLambdaSQSQueueExecutionRole
        service-role/AWSLambdaDynamoDBExecutionRole service-role/AWSLambdaKinesisExecutionRole
        AmazonEC2FullAccess AmazonEC2ReadOnlyAccess AmazonVPCFullAccess AmazonVPCReadOnlyAccess
        AmazonSSMManagedInstanceCore AmazonSSMFullAccess AmazonSSMReadOnlyAccess
        AmazonDynamoDBFullAccess AmazonDynamoDBReadOnlyAccess AmazonSNSFullAccess AmazonSNSReadOnlyAccess
        AmazonSQSFullAccess AmazonSQSReadOnlyAccess AmazonAthenaFullAccess AmazonKinesisFullAccess
        AmazonEventBridgeFullAccess AmazonEventBridgeReadOnlyAccess AmazonEventBridgeSchedulerFullAccess
        AWSStepFunctionsFullAccess AWSStepFunctionsReadOnlyAccess AWSStepFunctionsConsoleFullAccess
        AWSCloudFormationFullAccess AWSCloudFormationReadOnlyAccess AWSCodeBuildAdminAccess
        AWSCodeBuildDeveloperAccess AWSCodeBuildReadOnlyAccess AWSCodeCommitFullAccess AWSCodeCommitReadOnly
        AWSCodePipeline_FullAccess AWSCodePipeline_ReadOnlyAccess AWSXRayDaemonWriteAccess AWSXrayFullAccess
        AWSXrayReadOnlyAccess AWSXrayWriteOnlyAccess AWSGlueConsoleFullAccess service-role/AWSGlueServiceRole
        SecretsManagerReadWrite AWSKeyManagementServicePowerUser AmazonElasticFileSystemFullAccess
        AmazonElasticFileSystemReadOnlyAccess AmazonFSxFullAccess AmazonFSxReadOnlyAccess
        ComprehendFullAccess ComprehendReadOnly TranslateFullAccess AmazonTextractFullAccess
        AmazonRekognitionFullAccess AmazonPollyFullAccess AmazonTranscribeFullAccess
        """.split(whereSeparator: \.isWhitespace))
}
