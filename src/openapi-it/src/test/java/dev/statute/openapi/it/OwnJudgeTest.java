package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.law.load.Laws;
import dev.statute.openapi.judge.Judge;
import dev.statute.openapi.judge.JudgeSettings;
import dev.statute.openapi.judge.Judgement;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.rule.Severity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnJudgeTest {

  @ParameterizedTest
  @EnumSource
  void documentsOfLawfulContractsAreLawful(TriedDocument api) {
    for (OpenApi.Version version :
        new OpenApi.Version[] {OpenApi.Version.V3_1, OpenApi.Version.V3_0}) {
      OpenApiResult.Read read = (OpenApiResult.Read) OpenApiReader.read(api.write(version));
      assertThat(read.problems()).isEmpty();

      Judgement judgement = Judge.judge(read.api(), new Laws().standard(), JudgeSettings.STANDARD);

      assertThat(judgement.count(Severity.ERROR)).as(judgement.text(50)).isZero();
    }
  }
}
