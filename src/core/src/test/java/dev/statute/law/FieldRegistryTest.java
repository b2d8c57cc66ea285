package dev.statute.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The header fields of http.yaml against the IANA registry of field names. */
class FieldRegistryTest {

  private static final Law SPEC = LawFiles.standard();

  /** The copy of the registry leaves out what follows. */
  private static final int LONGEST_REFERENCE = 80;

  /**
   * What the registry cites otherwise: drafts by the name that they had for the editor of RFCs, and
   * a person in place of a document.
   */
  private static final Map<String, String> CITED =
      Map.of(
          "RFC-ietf-httpbis-safe-method-w-body-14 3", "rfc10008 3",
          "RFC-ietf-scim-events-15 3", "draft-ietf-scim-events",
          "CTA; Chris_Lemmons", "https://shop.cta.tech/products/cta-5007",
          "CTA; https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-fina",
              "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5004-final.pdf",
          "CTA; https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5006-fina",
              "https://cdn.cta.tech/cta/media/media/resources/standards/pdfs/cta-5006-final.pdf");

  private static Stream<JsonNode> registry() {
    return StreamSupport.stream(
        new ObjectMapper()
            .readTree(LawFiles.text("/reference/registries/fields-iana.json"))
            .get("entries")
            .spliterator(),
        false);
  }

  private static String name(JsonNode entry) {
    return entry.get("name").asString();
  }

  /** A name that Vary has a meaning for is registered so that no field has it, and names none. */
  @Test
  void holdsEveryNameOfTheRegistryButTheAsteriskOfVary() {
    assertThat(registry().map(FieldRegistryTest::name).filter(name -> SPEC.field(name).isEmpty()))
        .containsExactly("*");
  }

  @Test
  void holdsFewNamesThatAreNotRegistered() {
    Map<String, JsonNode> registered =
        registry().collect(Collectors.toMap(FieldRegistryTest::name, Function.identity()));
    assertThat(SPEC.fields().stream().map(HeaderField::name))
        .filteredOn(name -> !registered.containsKey(name))
        .containsExactlyInAnyOrder(
            "Idempotency-Key",
            "Proxy-Connection",
            "RateLimit",
            "RateLimit-Policy",
            "Upload-Complete",
            "Upload-Limit",
            "Upload-Offset");
  }

  @Test
  void citesTheDocumentsAndSectionsOfTheRegistry() {
    registry()
        .filter(entry -> SPEC.field(name(entry)).isPresent())
        .forEach(
            entry -> {
              Clause clause = SPEC.field(name(entry)).orElseThrow().clause();
              String reference = entry.get("ref").asString().strip();
              String cited = CITED.getOrDefault(reference, reference);
              if (cited.startsWith("http")) {
                assertThat(agrees(clause.document(), cited)).as(name(entry)).isTrue();
              } else {
                String[] parts = cited.split("[ :]");
                String document = clause.document().replace("RFC ", "rfc");
                assertThat(document).as(name(entry)).isEqualTo(parts[0]);
                if (parts.length > 1) {
                  assertThat(clause.sections()).as(name(entry)).containsExactly(parts[1]);
                }
              }
            });
  }

  /** The registry has addresses without TLS; and the law no fragment that the copy has torn. */
  private static boolean agrees(String address, String registered) {
    String secure = registered.split("; ", 2)[0].replaceFirst("^http:", "https:");
    return address.equals(secure)
        || (registered.length() == LONGEST_REFERENCE
            && (address.startsWith(secure) || address.equals(secure.split("#", 2)[0])));
  }

  /** The registry has no word for a name that is kept free, and says so in a comment. */
  @Test
  void tellsTheStateOfTheRegistry() {
    assertThat(registry().filter(entry -> SPEC.field(name(entry)).isPresent()))
        .allSatisfy(
            entry -> {
              State state = SPEC.field(name(entry)).orElseThrow().state();
              boolean isPermanent = state == State.ACTIVE || state == State.RESERVED;
              assertThat(isPermanent ? "permanent" : state.word())
                  .as(name(entry))
                  .isEqualTo(entry.get("status").asString().toLowerCase(Locale.ROOT));
            });
  }
}
