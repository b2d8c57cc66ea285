package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** http.yaml against the IANA registries themselves. */
class RegistryTest {

  private static final Law SPEC = LawFiles.standard();

  private static JsonNode entries(String registry) {
    return new ObjectMapper()
        .readTree(LawFiles.text("/reference/registries/" + registry))
        .get("entries");
  }

  @Test
  void holdsTheStatusCodesAndPhrasesOfTheRegistry() {
    List<String> registered = new ArrayList<>();
    for (JsonNode entry : entries("status-iana-2025-09-15.json")) {
      String phrase =
          entry.get("phrase").asString().replaceFirst(" \\((TEMPORARY|OBSOLETED).*", "");
      registered.add(entry.get("code").asInt() + " " + phrase);
    }
    assertThat(SPEC.statuses()).extracting(Status::title).containsExactlyElementsOf(registered);
  }

  @Test
  void holdsTheMethodsOfTheRegistry() {
    List<String> registered = new ArrayList<>();
    for (JsonNode entry : entries("methods-iana.json")) {
      registered.add(
          entry.get("name").asString()
              + " "
              + entry.get("safe").asBoolean()
              + " "
              + entry.get("idempotent").asBoolean()
              + " "
              + entry.get("ref").asString());
    }
    assertThat(SPEC.methods().stream().filter(m -> !List.of("QUERY", "*").contains(m.token())))
        .extracting(
            m ->
                m.token()
                    + " "
                    + m.safe()
                    + " "
                    + m.idempotent()
                    + " "
                    + m.clause().document()
                    + ", "
                    + String.join(", ", m.clause().sections()))
        .containsExactlyInAnyOrderElementsOf(registered);
  }
}
