import Core
import Foundation
import Gateway
import LocalCloud
import LocalCloudTestSupport
import Logging
import TestSupport
import Testing

/// boto3 itself against the local cloud over a socket: every SageMaker operation, waiters included.
@Suite(
    "SageMaker through boto3", .enabled("needs python3 with boto3", { PythonProgram.hasBoto3 }),
    .timeLimit(.minutes(5)))
struct Boto3SageMakerTests {
    @Test func drivesEveryOperation() async throws {
        let folder = try TemporaryFolder()
        let base = folder.file("base")
        try DurableFile.makeFolder(base)
        try DurableFile.write(Array("{}".utf8), to: base + "/config.json")
        let engines = LocalCloudEngines(
            training: FakeEngine(), launcher: FakeReplicas(), gateway: Gateway(clock: ContinuousClock()),
            baseModelFolder: base, hubModels: PlaneHarness.models)
        let (instances, input) = AsyncStream.makeStream(of: LocalInstance.self)
        let server = LocalCloudServer(
            LocalCloudSetting(dataFolder: folder.file("data"), port: 0, region: PlaneHarness.region), engines: engines,
            logger: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
            onReady: { instance in
                input.yield(instance)
                input.finish()
            })
        let program = try PythonProgram(script: Self.script, folder: folder)
        let output = try await withThrowingTaskGroup(of: String?.self) { group in
            group.addTask {
                try await server.run()
                return nil
            }
            group.addTask {
                for await instance in instances {
                    return try await program.run([
                        "AWS_ENDPOINT_URL": instance.url, "AWS_ACCESS_KEY_ID": instance.accessKeyID,
                        "AWS_SECRET_ACCESS_KEY": instance.secretAccessKey.reveal(),
                        "AWS_DEFAULT_REGION": instance.region, "AWS_EC2_METADATA_DISABLED": "true",
                        "AWS_MAX_ATTEMPTS": "1", "ACCOUNT": instance.account, "IMAGE": PlaneHarness.image,
                        "MODEL": HubModel.installedID,
                    ])
                }
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        let document = try JSONValue(parsing: try #require(output))
        let called = Set(document["operations"]?.array?.compactMap(\.string) ?? [])
        let harness = try PlaneHarness()
        #expect(called == harness.plane.sageMaker.implemented.union(harness.plane.runtime.implemented))
        await harness.plane.stop()
    }

    /// Asserts as it goes; its last line tells which operations were called.
    private static let script = #"""
        import json, os, boto3
        from botocore.config import Config
        from botocore.exceptions import ClientError

        account, image, model = os.environ["ACCOUNT"], os.environ["IMAGE"], os.environ["MODEL"]
        region = os.environ["AWS_DEFAULT_REGION"]
        called = set()

        def client(name):
            made = boto3.client(name, config=Config(retries={"max_attempts": 0}))
            if name.startswith("sagemaker"):
                made.meta.events.register("before-call.*.*", lambda model, **_: called.add(model.name))
            return made

        def refused(code, call, **arguments):
            try:
                call(**arguments)
            except ClientError as error:
                assert error.response["Error"]["Code"] == code, error.response
                return error.response
            raise AssertionError(f"{call} was not refused")

        s3, iam, watch = client("s3"), client("iam"), client("cloudwatch")
        sm, runtime = client("sagemaker"), client("sagemaker-runtime")
        fast = {"Delay": 0, "MaxAttempts": 100000}

        # Hub
        assert [hub["HubName"] for hub in sm.list_hubs()["HubSummaries"]] == ["SageMakerPublicHub"]
        assert sm.describe_hub(HubName="SageMakerPublicHub")["HubStatus"] == "InService"
        page = sm.list_hub_contents(HubName="SageMakerPublicHub", HubContentType="Model", MaxResults=1)
        rest = sm.list_hub_contents(
            HubName="SageMakerPublicHub", HubContentType="Model", NextToken=page["NextToken"])
        assert len(page["HubContentSummaries"] + rest["HubContentSummaries"]) == 2
        content = sm.describe_hub_content(
            HubName="SageMakerPublicHub", HubContentType="Model", HubContentName=model)
        assert content["HubContentStatus"] == "Available"
        document = json.loads(content["HubContentDocument"])
        recipe = [r for r in document["RecipeCollection"] if r.get("SmtjRecipeTemplateS3Uri")][0]
        bucket, key = recipe["SmtjOverrideParamsS3Uri"][5:].split("/", 1)
        parameters = json.loads(s3.get_object(Bucket=bucket, Key=key)["Body"].read())
        assert parameters["max_epochs"]["type"] == "integer"
        refused("ResourceNotFound", sm.describe_hub_content,
                HubName="SageMakerPublicHub", HubContentType="Model", HubContentName="none")

        # Data, role, group
        s3.create_bucket(Bucket="triage", CreateBucketConfiguration={"LocationConstraint": region})
        s3.put_object(Bucket="triage", Key="data/train.jsonl", Body=b'{"prompt": "a", "completion": "b"}\n')
        trust = {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "sagemaker.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        role = iam.create_role(RoleName="slipway", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        group = sm.create_model_package_group(ModelPackageGroupName="triage")["ModelPackageGroupArn"]
        refused("ValidationException", sm.create_model_package_group, ModelPackageGroupName="triage")
        assert sm.describe_model_package_group(ModelPackageGroupName="triage")["ModelPackageGroupArn"] == group

        # Training
        def train(name, role=role, **package):
            return sm.create_training_job(
                TrainingJobName=name, RoleArn=role,
                ServerlessJobConfig={"BaseModelArn": content["HubContentArn"], "JobType": "FineTuning",
                                     "CustomizationTechnique": "SFT", "Peft": "LORA", "AcceptEula": False},
                InputDataConfig=[{"ChannelName": "train", "DataSource": {"S3DataSource": {
                    "S3Uri": "s3://triage/data/train.jsonl", "S3DataType": "S3Prefix"}}}],
                OutputDataConfig={"S3OutputPath": "s3://triage/runs/"},
                ModelPackageConfig={"ModelPackageGroupArn": group, **package},
                HyperParameters={"max_epochs": "2"}, Tags=[{"Key": "run", "Value": "1"}])["TrainingJobArn"]

        trust["Statement"][0]["Principal"]["Service"] = "bedrock.amazonaws.com"
        stranger = iam.create_role(RoleName="stranger", AssumeRolePolicyDocument=json.dumps(trust))["Role"]["Arn"]
        for wrong in (stranger, role + "-none"):
            assert "Could not assume role" in refused(
                "ValidationException", train, name="job-0", role=wrong)["Error"]["Message"]
        arn = train("job-1")
        sm.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="job-1", WaiterConfig=fast)
        job = sm.describe_training_job(TrainingJobName="job-1")
        assert job["TrainingJobStatus"] == "Completed", job
        artifacts = job["ModelArtifacts"]["S3ModelArtifacts"]
        assert artifacts == "s3://triage/runs/job-1/output/model/", artifacts
        assert job["ProgressInfo"]["MaxEpoch"] == 2 and job["BillableTokenCount"] == 400
        package = sm.describe_model_package(ModelPackageName=job["OutputModelPackageArn"])
        assert package["InferenceSpecification"]["Containers"][0]["BaseModel"]["RecipeName"] == recipe["Name"]
        train("job-2", SourceModelPackageArn=job["OutputModelPackageArn"])
        sm.get_waiter("training_job_completed_or_stopped").wait(TrainingJobName="job-2", WaiterConfig=fast)
        sm.stop_training_job(TrainingJobName="job-2")
        names = [j["TrainingJobName"] for j in sm.list_training_jobs(StatusEquals="Completed", SortBy="Name",
                 SortOrder="Ascending")["TrainingJobSummaries"]]
        assert names == ["job-1", "job-2"], names
        refused("ResourceInUse", sm.create_training_job, TrainingJobName="job-1", RoleArn=role,
                OutputDataConfig={"S3OutputPath": "s3://triage/runs/"},
                ServerlessJobConfig={"BaseModelArn": content["HubContentArn"], "JobType": "FineTuning",
                                     "CustomizationTechnique": "SFT", "Peft": "LORA"},
                InputDataConfig=[{"ChannelName": "train", "DataSource": {"S3DataSource": {
                    "S3Uri": "s3://triage/data/train.jsonl", "S3DataType": "S3Prefix"}}}],
                ModelPackageConfig={"ModelPackageGroupArn": group})
        refused("ValidationException", sm.describe_training_job, TrainingJobName="none")
        sm.add_tags(ResourceArn=arn, Tags=[{"Key": "team", "Value": "support"}])
        assert {t["Key"] for t in sm.list_tags(ResourceArn=arn)["Tags"]} == {"run", "team"}
        sm.delete_tags(ResourceArn=arn, TagKeys=["team", "none"])
        assert {t["Key"] for t in sm.list_tags(ResourceArn=arn)["Tags"]} == {"run"}

        # Models and configurations
        for number in (1, 2):
            sm.create_model(
                ModelName=f"m{number}", ExecutionRoleArn=role, PrimaryContainer={
                    "Image": image, "Environment": {"OPTION_MAX_MODEL_LEN": "512"},
                    "ModelDataSource": {"S3DataSource": {
                        "S3Uri": f"s3://triage/runs/job-{number}/output/model/checkpoints/hf_merged/",
                        "S3DataType": "S3Prefix", "CompressionType": "None"}}})
            sm.create_endpoint_config(EndpointConfigName=f"c{number}", ProductionVariants=[{
                "VariantName": "main", "ModelName": f"m{number}", "InstanceType": "ml.g5.2xlarge",
                "InitialInstanceCount": 2}])
        assert sm.describe_model(ModelName="m1")["PrimaryContainer"]["Image"] == image
        assert len(sm.list_models()["Models"]) == 2
        variant = sm.describe_endpoint_config(EndpointConfigName="c1")["ProductionVariants"][0]
        assert variant["InitialInstanceCount"] == 2 and variant["InitialVariantWeight"] == 1.0
        assert len(sm.list_endpoint_configs()["EndpointConfigs"]) == 2

        # Endpoint
        sm.create_endpoint(EndpointName="triage", EndpointConfigName="c1")
        sm.get_waiter("endpoint_in_service").wait(EndpointName="triage", WaiterConfig=fast)
        endpoint = sm.describe_endpoint(EndpointName="triage")
        assert endpoint["ProductionVariants"][0]["CurrentInstanceCount"] == 2
        assert [e["EndpointName"] for e in sm.list_endpoints()["Endpoints"]] == ["triage"]

        def ask(**more):
            reply = runtime.invoke_endpoint(
                EndpointName="triage", ContentType="application/json", Body=json.dumps({"inputs": "hi"}), **more)
            return reply, json.loads(reply["Body"].read())[0]["generated_text"]

        reply, text = ask(CustomAttributes="trace=1", TargetVariant="main")
        assert text == "m1" and reply["InvokedProductionVariant"] == "main" and reply["CustomAttributes"] == "trace=1"
        stream = runtime.invoke_endpoint_with_response_stream(
            EndpointName="triage", ContentType="application/json", Body='{"messages":[],"stream":true}')
        parts = b"".join(event["PayloadPart"]["Bytes"] for event in stream["Body"])
        assert parts == b"data: m1 1\n\ndata: m1 2\n\ndata: m1 3\n\n", parts
        wrong = refused("ModelError", runtime.invoke_endpoint, EndpointName="triage", Body=b"not JSON")
        assert wrong["OriginalStatusCode"] == 400 and wrong["ResponseMetadata"]["HTTPStatusCode"] == 424, wrong
        refused("ValidationError", runtime.invoke_endpoint, EndpointName="nobody", Body=b"{}")

        # Updates: one that is promoted, one that its alarm takes back
        watch.put_metric_alarm(
            AlarmName="slow", Namespace="AWS/SageMaker", MetricName="ModelLatency", ExtendedStatistic="p95",
            Period=60, EvaluationPeriods=1, Threshold=5e6, ComparisonOperator="GreaterThanThreshold",
            TreatMissingData="notBreaching", Dimensions=[
                {"Name": "EndpointName", "Value": "triage"}, {"Name": "VariantName", "Value": "main"},
                {"Name": "EndpointConfigName", "Value": "c2"}])
        policy = {"BlueGreenUpdatePolicy": {"TrafficRoutingConfiguration": {
            "Type": "CANARY", "WaitIntervalInSeconds": 0, "CanarySize": {"Type": "INSTANCE_COUNT", "Value": 1}},
            "TerminationWaitInSeconds": 0}, "AutoRollbackConfiguration": {"Alarms": [{"AlarmName": "slow"}]}}
        rolling = {"RollingUpdatePolicy": {
            "MaximumBatchSize": {"Type": "INSTANCE_COUNT", "Value": 1}, "WaitIntervalInSeconds": 0}}
        refused("NotImplemented", sm.update_endpoint, EndpointName="triage", EndpointConfigName="c2",
                DeploymentConfig=rolling)
        sm.update_endpoint(EndpointName="triage", EndpointConfigName="c2", DeploymentConfig=policy)
        sm.get_waiter("endpoint_in_service").wait(EndpointName="triage", WaiterConfig=fast)
        endpoint = sm.describe_endpoint(EndpointName="triage")
        assert endpoint["EndpointConfigName"] == "c2", endpoint
        assert ask()[1] == "m2"
        watch.set_alarm_state(AlarmName="slow", StateValue="ALARM", StateReason="for the test")
        sm.update_endpoint(EndpointName="triage", EndpointConfigName="c1", RetainDeploymentConfig=True)
        sm.get_waiter("endpoint_in_service").wait(EndpointName="triage", WaiterConfig=fast)
        endpoint = sm.describe_endpoint(EndpointName="triage")
        assert endpoint["EndpointConfigName"] == "c2", endpoint
        assert "slow" in endpoint["FailureReason"], endpoint

        # Away with it
        sm.delete_endpoint(EndpointName="triage")
        sm.get_waiter("endpoint_deleted").wait(EndpointName="triage", WaiterConfig=fast)
        for number in (1, 2):
            sm.delete_endpoint_config(EndpointConfigName=f"c{number}")
            sm.delete_model(ModelName=f"m{number}")
        gone = refused("ValidationException", sm.describe_endpoint, EndpointName="triage")
        assert gone["Error"]["Message"].startswith("Could not find endpoint"), gone

        # What is not built is refused by name, and not by silence.
        refused("NotImplemented", sm.list_mlflow_apps)
        called.discard("ListMlflowApps")
        too_long = refused("ValidationException", sm.describe_endpoint, EndpointName="-wrong-")
        assert "failed to satisfy" in too_long["Error"]["Message"], too_long
        print(json.dumps({"operations": sorted(called)}))
        """#
}
