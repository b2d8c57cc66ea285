package dev.statute.springdoc;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.statute.openapi.serve.ApiDocument;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import java.util.function.Supplier;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;

/**
 * Puts the operations of Statute into the document of springdoc. They take the place of what
 * springdoc has found out itself of these routes; the other operations of the application stay.
 */
public final class StatuteOpenApiCustomizer implements GlobalOpenApiCustomizer {

  private final Supplier<ApiDocument> document;

  /**
   * Makes a customizer.
   *
   * @param document the document of the APIs, asked for each time that springdoc makes its own
   */
  public StatuteOpenApiCustomizer(Supplier<ApiDocument> document) {
    this.document = document;
  }

  @Override
  public void customise(OpenAPI openApi) {
    boolean isOld = openApi.getSpecVersion() != SpecVersion.V31;
    String json =
        document
            .get()
            .withSettings(
                settings ->
                    settings.withVersion(
                        isOld
                            ? dev.statute.openapi.model.OpenApi.Version.V3_0
                            : dev.statute.openapi.model.OpenApi.Version.V3_1))
            .json();
    try {
      OpenAPI own = (isOld ? Json.mapper() : Json31.mapper()).readValue(json, OpenAPI.class);
      new DocumentMerge(openApi).add(own);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("springdoc cannot read the document of Statute", e);
    }
  }
}
