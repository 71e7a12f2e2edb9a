internal import AWSShapes
package import AWSWire

extension SageMakerService {
    package var operations: ServiceTable<AWSCall, WireFields> {
        var table = ServiceTable<AWSCall, WireFields>(SageMaker.model)
        addHub(&table)
        addJobs(&table)
        addModels(&table)
        addEndpoints(&table)
        addTagging(&table)
        return table
    }

    private func addHub(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: Self.page + Self.modified, listHubs)
        table.on(.anyKey, reads: ["HubName"], describeHub)
        table.on(.anyKey, reads: Self.page + ["HubName", "HubContentType"], listHubContents)
        table.on(
            .anyKey, reads: ["HubName", "HubContentType", "HubContentName", "HubContentVersion"], describeHubContent)
    }

    private func addJobs(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(
            .genuineKey,
            reads: Self.network + [
                "TrainingJobName", "HyperParameters", "RoleArn", "Tags", "Environment", "ModelPackageConfig",
                "InputDataConfig.ChannelName", "InputDataConfig.ContentType", "InputDataConfig.CompressionType",
                "InputDataConfig.RecordWrapperType", "InputDataConfig.InputMode",
                "InputDataConfig.DataSource.S3DataSource.S3DataType",
                "InputDataConfig.DataSource.S3DataSource.S3Uri",
                "InputDataConfig.DataSource.S3DataSource.S3DataDistributionType", "OutputDataConfig",
                "ServerlessJobConfig.BaseModelArn", "ServerlessJobConfig.AcceptEula", "ServerlessJobConfig.JobType",
                "ServerlessJobConfig.CustomizationTechnique", "ServerlessJobConfig.Peft",
                "ServerlessJobConfig.EvaluatorArn",
                "StoppingCondition.MaxRuntimeInSeconds",
                "EnableInterContainerTrafficEncryption",
                // Refused with what to do instead.
                "AlgorithmSpecification", "ResourceConfig", "EnableManagedSpotTraining",
            ], createTrainingJob)
        table.on(.anyKey, reads: ["TrainingJobName"], describeTrainingJob)
        table.on(
            .anyKey,
            reads: Self.page + Self.modified + ["StatusEquals", "WarmPoolStatusEquals", "TrainingPlanArnEquals"],
            listTrainingJobs)
        table.on(.anyKey, reads: ["TrainingJobName"], stopTrainingJob)
        table.on(
            .anyKey, reads: ["ModelPackageGroupName", "ModelPackageGroupDescription", "Tags"], createPackageGroup)
        table.on(.anyKey, reads: ["ModelPackageGroupName"], describePackageGroup)
        table.on(.anyKey, reads: ["ModelPackageName"], describePackage)
    }

    private func addModels(_ table: inout ServiceTable<AWSCall, WireFields>) {
        let container = [
            "ContainerHostname", "Image", "ImageConfig", "Mode", "ModelDataUrl", "Environment", "ModelPackageName",
            "ModelDataSource.S3DataSource.S3Uri", "ModelDataSource.S3DataSource.S3DataType",
            "ModelDataSource.S3DataSource.CompressionType", "ModelDataSource.S3DataSource.ModelAccessConfig",
        ]
        table.on(
            .genuineKey,
            reads: Self.network + ["ModelName", "InferenceExecutionConfig", "ExecutionRoleArn", "Tags"]
                + MemberSet(container.flatMap { ["PrimaryContainer." + $0, "Containers." + $0] }), createModel)
        table.on(.anyKey, reads: ["ModelName"], describeModel)
        table.on(.anyKey, reads: Self.page, listModels)
        table.on(.anyKey, reads: ["ModelName"], deleteModel)
    }

    private func addEndpoints(_ table: inout ServiceTable<AWSCall, WireFields>) {
        let variant = [
            "VariantName", "ModelName", "InitialInstanceCount", "InstanceType", "InitialVariantWeight",
            "ContainerStartupHealthCheckTimeoutInSeconds",
            // Kept: they speak of instances, which are processes here.
            "VolumeSizeInGB", "VariantInstanceProvisionTimeoutInSeconds", "ModelDataDownloadTimeoutInSeconds",
            "EnableSSMAccess", "RoutingConfig", "InferenceAmiVersion",
        ]
        table.on(
            .genuineKey,
            reads: Self.network + [
                "EndpointConfigName", "DataCaptureConfig", "Tags", "KmsKeyId", "ExecutionRoleArn", "MetricsConfig",
            ] + MemberSet(variant.map { "ProductionVariants." + $0 }), createEndpointConfig)
        table.on(.anyKey, reads: ["EndpointConfigName"], describeEndpointConfig)
        table.on(.anyKey, reads: Self.page, listEndpointConfigs)
        table.on(.anyKey, reads: ["EndpointConfigName"], deleteEndpointConfig)
        table.on(
            .genuineKey, reads: ["EndpointName", "EndpointConfigName", "DeploymentConfig", "Tags"], createEndpoint)
        table.on(.anyKey, reads: ["EndpointName"], describeEndpoint)
        table.on(.anyKey, reads: Self.page + Self.modified + ["StatusEquals"], listEndpoints)
        table.on(
            .genuineKey,
            reads: [
                "EndpointName", "EndpointConfigName", "DeploymentConfig", "RetainDeploymentConfig",
                "RetainAllVariantProperties", "ExcludeRetainedVariantProperties",
            ], updateEndpoint)
        table.on(.anyKey, reads: ["EndpointName"], deleteEndpoint)
    }

    private func addTagging(_ table: inout ServiceTable<AWSCall, WireFields>) {
        table.on(.anyKey, reads: ["ResourceArn", "Tags"], addTags)
        table.on(.anyKey, reads: ["ResourceArn", "NextToken", "MaxResults"], listTags)
        table.on(.anyKey, reads: ["ResourceArn", "TagKeys"], deleteTags)
    }

    // MARK: Members that operations share

    private static let page: MemberSet = [
        "SortBy", "SortOrder", "MaxResults", "NextToken", "NameContains", "CreationTimeAfter", "CreationTimeBefore",
    ]
    private static let modified: MemberSet = ["LastModifiedTimeAfter", "LastModifiedTimeBefore"]
    /// Kept: what runs here is in no such network.
    private static let network: MemberSet = ["VpcConfig", "EnableNetworkIsolation"]
}
