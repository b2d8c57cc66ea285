package dev.statute.openapi.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.openapi.model.OpenApi;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SwaggerParserTest {

  @ParameterizedTest
  @EnumSource
  void swaggerParserReadsTheDocumentsWithoutAMessage(TriedDocument api) {
    for (OpenApi.Version version :
        new OpenApi.Version[] {OpenApi.Version.V3_1, OpenApi.Version.V3_0}) {
      ParseOptions options = new ParseOptions();
      options.setResolve(true);
      Path file = api.write(version);

      SwaggerParseResult result =
          new OpenAPIV3Parser().readLocation(file.toString(), null, options);

      assertThat(result.getMessages()).as("%s", file).isEmpty();
      OpenAPI read = result.getOpenAPI();
      assertThat(read.getPaths()).isNotEmpty();
    }
  }
}
