/// The managed policies of AWS that can be attached here: those for the services that a role of this cloud is about.
enum ManagedPolicies {
    /// Whether AWS has the policy `arn:aws:iam::aws:policy/PATH`.
    static func contains(_ arn: String) -> Bool {
        arn.hasPrefix(prefix) && names.contains(arn.dropFirst(prefix.count))
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
