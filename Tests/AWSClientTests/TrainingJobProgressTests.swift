import AWSClient
import AWSShapes
import Testing

struct TrainingJobProgressTests {
    @Test(
        arguments: [
            (
                SageMaker.TrainingProgressInfo(
                    totalStepCountPerEpoch: 10, currentStep: 5, currentEpoch: 2, maxEpoch: 4), 0.375
            ),
            (SageMaker.TrainingProgressInfo(totalStepCountPerEpoch: 10, maxEpoch: 2), 0),
            (
                SageMaker.TrainingProgressInfo(
                    totalStepCountPerEpoch: 10, currentStep: 12, currentEpoch: 2, maxEpoch: 2), 1
            ),
        ] as [(SageMaker.TrainingProgressInfo, Double)]) func stepsGiveAFraction(
            _ info: SageMaker.TrainingProgressInfo, _ fraction: Double
        )
    {
        #expect(TrainingJobProgress(info: info, metrics: []).fraction == fraction)
    }

    @Test func withoutStepsThereIsNoFraction() {
        #expect(TrainingJobProgress(info: nil, metrics: []).fraction == nil)
        let empty = SageMaker.TrainingProgressInfo(totalStepCountPerEpoch: 0, currentStep: 1, maxEpoch: 3)
        #expect(TrainingJobProgress(info: empty, metrics: []).epoch == nil)
    }

    @Test func metricsWithoutNameOrValueAreLeftOut() {
        let metrics = [
            SageMaker.MetricData(metricName: "loss", value: 0.5), SageMaker.MetricData(value: 1),
            SageMaker.MetricData(metricName: "x"),
        ]
        #expect(
            TrainingJobProgress(info: nil, metrics: metrics).metrics
                == [TrainingJobProgress.Metric(name: "loss", value: 0.5)])
    }
}
