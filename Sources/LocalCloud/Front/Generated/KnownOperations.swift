// Written by Scripts/generate-known-operations. Do not edit.
// swift-format-ignore-file

/// All operations that AWS has in the services that the local cloud answers for.
enum KnownOperations {
    /// Whether AWS has the operation; `service` is botocore's name of it.
    static func contains(_ operation: String, service: String) -> Bool {
        all[service]?.contains(operation) ?? false
    }

    private static let all: [String: Set<String>] = names.mapValues { names in
        Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    private static let names: [String: String] = [
        "cloudwatch": """
            DeleteAlarmMuteRule DeleteAlarms DeleteAnomalyDetector DeleteDashboards DeleteInsightRules
            DeleteMetricStream DescribeAlarmContributors DescribeAlarmHistory DescribeAlarms DescribeAlarmsForMetric
            DescribeAnomalyDetectors DescribeInsightRules DisableAlarmActions DisableInsightRules EnableAlarmActions
            EnableInsightRules GetAlarmMuteRule GetDashboard GetInsightRuleReport GetMetricData GetMetricStatistics
            GetMetricStream GetMetricWidgetImage GetOTelEnrichment ListAlarmMuteRules ListDashboards
            ListManagedInsightRules ListMetricStreams ListMetrics ListTagsForResource PutAlarmMuteRule
            PutAnomalyDetector PutCompositeAlarm PutDashboard PutInsightRule PutManagedInsightRules PutMetricAlarm
            PutMetricData PutMetricStream SetAlarmState StartMetricStreams StartOTelEnrichment StopMetricStreams
            StopOTelEnrichment TagResource UntagResource
            """,
        "iam": """
            AcceptDelegationRequest AddClientIDToOpenIDConnectProvider AddRoleToInstanceProfile AddUserToGroup
            AssociateDelegationRequest AttachGroupPolicy AttachRolePolicy AttachUserPolicy ChangePassword
            CreateAccessKey CreateAccountAlias CreateDelegationRequest CreateGroup CreateInstanceProfile
            CreateLoginProfile CreateOpenIDConnectProvider CreatePolicy CreatePolicyVersion CreateRole
            CreateSAMLProvider CreateServiceLinkedRole CreateServiceSpecificCredential CreateUser
            CreateVirtualMFADevice DeactivateMFADevice DeleteAccessKey DeleteAccountAlias
            DeleteAccountPasswordPolicy DeleteGroup DeleteGroupPolicy DeleteInstanceProfile DeleteLoginProfile
            DeleteOpenIDConnectProvider DeletePolicy DeletePolicyVersion DeleteRole DeleteRolePermissionsBoundary
            DeleteRolePolicy DeleteSAMLProvider DeleteSSHPublicKey DeleteServerCertificate DeleteServiceLinkedRole
            DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary
            DeleteUserPolicy DeleteVirtualMFADevice DetachGroupPolicy DetachRolePolicy DetachUserPolicy
            DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootSessions
            DisableOutboundWebIdentityFederation EnableMFADevice EnableOrganizationsRootCredentialsManagement
            EnableOrganizationsRootSessions EnableOutboundWebIdentityFederation GenerateCredentialReport
            GenerateOrganizationsAccessReport GenerateServiceLastAccessedDetails GetAccessKeyLastUsed
            GetAccountAuthorizationDetails GetAccountPasswordPolicy GetAccountSummary GetContextKeysForCustomPolicy
            GetContextKeysForPrincipalPolicy GetCredentialReport GetDelegationRequest GetGroup GetGroupPolicy
            GetHumanReadableSummary GetInstanceProfile GetLoginProfile GetMFADevice GetOpenIDConnectProvider
            GetOrganizationsAccessReport GetOutboundWebIdentityFederationInfo GetPolicy GetPolicyVersion GetRole
            GetRolePolicy GetSAMLProvider GetSSHPublicKey GetServerCertificate GetServiceLastAccessedDetails
            GetServiceLastAccessedDetailsWithEntities GetServiceLinkedRoleDeletionStatus GetUser GetUserPolicy
            ListAccessKeys ListAccountAliases ListAttachedGroupPolicies ListAttachedRolePolicies
            ListAttachedUserPolicies ListDelegationRequests ListEntitiesForPolicy ListGroupPolicies ListGroups
            ListGroupsForUser ListInstanceProfileTags ListInstanceProfiles ListInstanceProfilesForRole
            ListMFADeviceTags ListMFADevices ListOpenIDConnectProviderTags ListOpenIDConnectProviders
            ListOrganizationsFeatures ListPolicies ListPoliciesGrantingServiceAccess ListPolicyTags
            ListPolicyVersions ListRolePolicies ListRoleTags ListRoles ListSAMLProviderTags ListSAMLProviders
            ListSSHPublicKeys ListServerCertificateTags ListServerCertificates ListServiceSpecificCredentials
            ListSigningCertificates ListUserPolicies ListUserTags ListUsers ListVirtualMFADevices PutGroupPolicy
            PutRolePermissionsBoundary PutRolePolicy PutUserPermissionsBoundary PutUserPolicy
            RejectDelegationRequest RemoveClientIDFromOpenIDConnectProvider RemoveRoleFromInstanceProfile
            RemoveUserFromGroup ResetServiceSpecificCredential ResyncMFADevice SendDelegationToken
            SetDefaultPolicyVersion SetSecurityTokenServicePreferences SimulateCustomPolicy SimulatePrincipalPolicy
            TagInstanceProfile TagMFADevice TagOpenIDConnectProvider TagPolicy TagRole TagSAMLProvider
            TagServerCertificate TagUser UntagInstanceProfile UntagMFADevice UntagOpenIDConnectProvider UntagPolicy
            UntagRole UntagSAMLProvider UntagServerCertificate UntagUser UpdateAccessKey UpdateAccountPasswordPolicy
            UpdateAssumeRolePolicy UpdateDelegationRequest UpdateGroup UpdateLoginProfile
            UpdateOpenIDConnectProviderThumbprint UpdateRole UpdateRoleDescription UpdateSAMLProvider
            UpdateSSHPublicKey UpdateServerCertificate UpdateServiceSpecificCredential UpdateSigningCertificate
            UpdateUser UploadSSHPublicKey UploadServerCertificate UploadSigningCertificate
            """,
        "s3": """
            AbortMultipartUpload CompleteMultipartUpload CopyObject CreateBucket CreateBucketMetadataConfiguration
            CreateBucketMetadataTableConfiguration CreateMultipartUpload CreateSession DeleteBucket
            DeleteBucketAnalyticsConfiguration DeleteBucketCors DeleteBucketEncryption
            DeleteBucketIntelligentTieringConfiguration DeleteBucketInventoryConfiguration DeleteBucketLifecycle
            DeleteBucketMetadataConfiguration DeleteBucketMetadataTableConfiguration
            DeleteBucketMetricsConfiguration DeleteBucketOwnershipControls DeleteBucketPolicy
            DeleteBucketReplication DeleteBucketTagging DeleteBucketWebsite DeleteObject DeleteObjectTagging
            DeleteObjects DeletePublicAccessBlock GetBucketAbac GetBucketAccelerateConfiguration GetBucketAcl
            GetBucketAnalyticsConfiguration GetBucketCors GetBucketEncryption
            GetBucketIntelligentTieringConfiguration GetBucketInventoryConfiguration GetBucketLifecycle
            GetBucketLifecycleConfiguration GetBucketLocation GetBucketLogging GetBucketMetadataConfiguration
            GetBucketMetadataTableConfiguration GetBucketMetricsConfiguration GetBucketNotification
            GetBucketNotificationConfiguration GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus
            GetBucketReplication GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite
            GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectLockConfiguration
            GetObjectRetention GetObjectTagging GetObjectTorrent GetPublicAccessBlock HeadBucket HeadObject
            ListBucketAnalyticsConfigurations ListBucketIntelligentTieringConfigurations
            ListBucketInventoryConfigurations ListBucketMetricsConfigurations ListBuckets ListDirectoryBuckets
            ListMultipartUploads ListObjectVersions ListObjects ListObjectsV2 ListParts PutBucketAbac
            PutBucketAccelerateConfiguration PutBucketAcl PutBucketAnalyticsConfiguration PutBucketCors
            PutBucketEncryption PutBucketIntelligentTieringConfiguration PutBucketInventoryConfiguration
            PutBucketLifecycle PutBucketLifecycleConfiguration PutBucketLogging PutBucketMetricsConfiguration
            PutBucketNotification PutBucketNotificationConfiguration PutBucketOwnershipControls PutBucketPolicy
            PutBucketReplication PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite
            PutObject PutObjectAcl PutObjectLegalHold PutObjectLockConfiguration PutObjectRetention PutObjectTagging
            PutPublicAccessBlock RenameObject RestoreObject SelectObjectContent
            UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
            UpdateObjectEncryption UploadPart UploadPartCopy WriteGetObjectResponse
            """,
        "sagemaker": """
            AddAssociation AddTags AssociateTrialComponent AttachClusterNodeVolume BatchAddClusterNodes
            BatchDeleteClusterNodes BatchDescribeModelPackage BatchRebootClusterNodes BatchReplaceClusterNodes
            CreateAIBenchmarkJob CreateAIRecommendationJob CreateAIWorkloadConfig CreateAction CreateAlgorithm
            CreateApp CreateAppImageConfig CreateArtifact CreateAutoMLJob CreateAutoMLJobV2 CreateCluster
            CreateClusterSchedulerConfig CreateCodeRepository CreateCompilationJob CreateComputeQuota CreateContext
            CreateDataQualityJobDefinition CreateDeviceFleet CreateDomain CreateEdgeDeploymentPlan
            CreateEdgeDeploymentStage CreateEdgePackagingJob CreateEndpoint CreateEndpointConfig CreateExperiment
            CreateFeatureGroup CreateFlowDefinition CreateHub CreateHubContentPresignedUrls
            CreateHubContentReference CreateHumanTaskUi CreateHyperParameterTuningJob CreateImage CreateImageVersion
            CreateInferenceComponent CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob
            CreateMlflowApp CreateMlflowTrackingServer CreateModel CreateModelBiasJobDefinition CreateModelCard
            CreateModelCardExportJob CreateModelExplainabilityJobDefinition CreateModelPackage
            CreateModelPackageGroup CreateModelQualityJobDefinition CreateMonitoringSchedule CreateNotebookInstance
            CreateNotebookInstanceLifecycleConfig CreateOptimizationJob CreatePartnerApp
            CreatePartnerAppPresignedUrl CreatePipeline CreatePresignedDomainUrl CreatePresignedMlflowAppUrl
            CreatePresignedMlflowTrackingServerUrl CreatePresignedNotebookInstanceUrl CreateProcessingJob
            CreateProject CreateSpace CreateStudioLifecycleConfig CreateTrainingJob CreateTrainingPlan
            CreateTransformJob CreateTrial CreateTrialComponent CreateUserProfile CreateWorkforce CreateWorkteam
            DeleteAIBenchmarkJob DeleteAIRecommendationJob DeleteAIWorkloadConfig DeleteAction DeleteAlgorithm
            DeleteApp DeleteAppImageConfig DeleteArtifact DeleteAssociation DeleteCluster
            DeleteClusterSchedulerConfig DeleteCodeRepository DeleteCompilationJob DeleteComputeQuota DeleteContext
            DeleteDataQualityJobDefinition DeleteDeviceFleet DeleteDomain DeleteEdgeDeploymentPlan
            DeleteEdgeDeploymentStage DeleteEndpoint DeleteEndpointConfig DeleteExperiment DeleteFeatureGroup
            DeleteFlowDefinition DeleteHub DeleteHubContent DeleteHubContentReference DeleteHumanTaskUi
            DeleteHyperParameterTuningJob DeleteImage DeleteImageVersion DeleteInferenceComponent
            DeleteInferenceExperiment DeleteMlflowApp DeleteMlflowTrackingServer DeleteModel
            DeleteModelBiasJobDefinition DeleteModelCard DeleteModelExplainabilityJobDefinition DeleteModelPackage
            DeleteModelPackageGroup DeleteModelPackageGroupPolicy DeleteModelQualityJobDefinition
            DeleteMonitoringSchedule DeleteNotebookInstance DeleteNotebookInstanceLifecycleConfig
            DeleteOptimizationJob DeletePartnerApp DeletePipeline DeleteProcessingJob DeleteProject DeleteSpace
            DeleteStudioLifecycleConfig DeleteTags DeleteTrainingJob DeleteTrial DeleteTrialComponent
            DeleteUserProfile DeleteWorkforce DeleteWorkteam DeregisterDevices DescribeAIBenchmarkJob
            DescribeAIRecommendationJob DescribeAIWorkloadConfig DescribeAction DescribeAlgorithm DescribeApp
            DescribeAppImageConfig DescribeArtifact DescribeAutoMLJob DescribeAutoMLJobV2 DescribeCluster
            DescribeClusterEvent DescribeClusterNode DescribeClusterSchedulerConfig DescribeCodeRepository
            DescribeCompilationJob DescribeComputeQuota DescribeContext DescribeDataQualityJobDefinition
            DescribeDevice DescribeDeviceFleet DescribeDomain DescribeEdgeDeploymentPlan DescribeEdgePackagingJob
            DescribeEndpoint DescribeEndpointConfig DescribeExperiment DescribeFeatureGroup DescribeFeatureMetadata
            DescribeFlowDefinition DescribeHub DescribeHubContent DescribeHumanTaskUi
            DescribeHyperParameterTuningJob DescribeImage DescribeImageVersion DescribeInferenceComponent
            DescribeInferenceExperiment DescribeInferenceRecommendationsJob DescribeLabelingJob DescribeLineageGroup
            DescribeMlflowApp DescribeMlflowTrackingServer DescribeModel DescribeModelBiasJobDefinition
            DescribeModelCard DescribeModelCardExportJob DescribeModelExplainabilityJobDefinition
            DescribeModelPackage DescribeModelPackageGroup DescribeModelQualityJobDefinition
            DescribeMonitoringSchedule DescribeNotebookInstance DescribeNotebookInstanceLifecycleConfig
            DescribeOptimizationJob DescribePartnerApp DescribePipeline DescribePipelineDefinitionForExecution
            DescribePipelineExecution DescribeProcessingJob DescribeProject DescribeReservedCapacity DescribeSpace
            DescribeStudioLifecycleConfig DescribeSubscribedWorkteam DescribeTrainingJob DescribeTrainingPlan
            DescribeTrainingPlanExtensionHistory DescribeTransformJob DescribeTrial DescribeTrialComponent
            DescribeUserProfile DescribeWorkforce DescribeWorkteam DetachClusterNodeVolume
            DisableSagemakerServicecatalogPortfolio DisassociateTrialComponent
            EnableSagemakerServicecatalogPortfolio ExtendTrainingPlan GetDeviceFleetReport GetLineageGroupPolicy
            GetModelPackageGroupPolicy GetSagemakerServicecatalogPortfolioStatus
            GetScalingConfigurationRecommendation GetSearchSuggestions ImportHubContent ListAIBenchmarkJobs
            ListAIRecommendationJobs ListAIWorkloadConfigs ListActions ListAlgorithms ListAliases
            ListAppImageConfigs ListApps ListArtifacts ListAssociations ListAutoMLJobs ListCandidatesForAutoMLJob
            ListClusterEvents ListClusterNodes ListClusterSchedulerConfigs ListClusters ListCodeRepositories
            ListCompilationJobs ListComputeQuotas ListContexts ListDataQualityJobDefinitions ListDeviceFleets
            ListDevices ListDomains ListEdgeDeploymentPlans ListEdgePackagingJobs ListEndpointConfigs ListEndpoints
            ListExperiments ListFeatureGroups ListFlowDefinitions ListHubContentVersions ListHubContents ListHubs
            ListHumanTaskUis ListHyperParameterTuningJobs ListImageVersions ListImages ListInferenceComponents
            ListInferenceExperiments ListInferenceRecommendationsJobSteps ListInferenceRecommendationsJobs
            ListLabelingJobs ListLabelingJobsForWorkteam ListLineageGroups ListMlflowApps ListMlflowTrackingServers
            ListModelBiasJobDefinitions ListModelCardExportJobs ListModelCardVersions ListModelCards
            ListModelExplainabilityJobDefinitions ListModelMetadata ListModelPackageGroups ListModelPackages
            ListModelQualityJobDefinitions ListModels ListMonitoringAlertHistory ListMonitoringAlerts
            ListMonitoringExecutions ListMonitoringSchedules ListNotebookInstanceLifecycleConfigs
            ListNotebookInstances ListOptimizationJobs ListPartnerApps ListPipelineExecutionSteps
            ListPipelineExecutions ListPipelineParametersForExecution ListPipelineVersions ListPipelines
            ListProcessingJobs ListProjects ListResourceCatalogs ListSpaces ListStageDevices
            ListStudioLifecycleConfigs ListSubscribedWorkteams ListTags ListTrainingJobs
            ListTrainingJobsForHyperParameterTuningJob ListTrainingPlans ListTransformJobs ListTrialComponents
            ListTrials ListUltraServersByReservedCapacity ListUserProfiles ListWorkforces ListWorkteams
            PutModelPackageGroupPolicy QueryLineage RegisterDevices RenderUiTemplate RetryPipelineExecution Search
            SearchTrainingPlanOfferings SendPipelineExecutionStepFailure SendPipelineExecutionStepSuccess
            StartClusterHealthCheck StartEdgeDeploymentStage StartInferenceExperiment StartMlflowTrackingServer
            StartMonitoringSchedule StartNotebookInstance StartPipelineExecution StartSession StopAIBenchmarkJob
            StopAIRecommendationJob StopAutoMLJob StopCompilationJob StopEdgeDeploymentStage StopEdgePackagingJob
            StopHyperParameterTuningJob StopInferenceExperiment StopInferenceRecommendationsJob StopLabelingJob
            StopMlflowTrackingServer StopMonitoringSchedule StopNotebookInstance StopOptimizationJob
            StopPipelineExecution StopProcessingJob StopTrainingJob StopTransformJob UpdateAction
            UpdateAppImageConfig UpdateArtifact UpdateCluster UpdateClusterSchedulerConfig UpdateClusterSoftware
            UpdateCodeRepository UpdateComputeQuota UpdateContext UpdateDeviceFleet UpdateDevices UpdateDomain
            UpdateEndpoint UpdateEndpointWeightsAndCapacities UpdateExperiment UpdateFeatureGroup
            UpdateFeatureMetadata UpdateHub UpdateHubContent UpdateHubContentReference UpdateImage
            UpdateImageVersion UpdateInferenceComponent UpdateInferenceComponentRuntimeConfig
            UpdateInferenceExperiment UpdateMlflowApp UpdateMlflowTrackingServer UpdateModelCard UpdateModelPackage
            UpdateMonitoringAlert UpdateMonitoringSchedule UpdateNotebookInstance
            UpdateNotebookInstanceLifecycleConfig UpdatePartnerApp UpdatePipeline UpdatePipelineExecution
            UpdatePipelineVersion UpdateProject UpdateSpace UpdateTrainingJob UpdateTrial UpdateTrialComponent
            UpdateUserProfile UpdateWorkforce UpdateWorkteam
            """,
        "sagemaker-runtime": """
            InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream
            """,
        "sts": """
            AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot DecodeAuthorizationMessage
            GetAccessKeyInfo GetCallerIdentity GetDelegatedAccessToken GetFederationToken GetSessionToken
            GetWebIdentityToken
            """,
    ]
}
