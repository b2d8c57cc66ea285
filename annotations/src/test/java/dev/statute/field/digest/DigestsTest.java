package dev.statute.field.digest;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DigestsTest {

  /** RFC 9530, B.1. */
  private static final byte[] HELLO =
      "{\"hello\": \"world\"}\n".getBytes(StandardCharsets.US_ASCII);

  private static final String SHA_256 = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";

  /** RFC 9530, D: of the same object without the line feed. */
  private static final byte[] SAMPLE = "{\"hello\": \"world\"}".getBytes(StandardCharsets.US_ASCII);

  @Test
  void computesTheDigestsOfTheExamples() {
    assertThat(Digests.of(DigestAlgorithm.SHA_256, HELLO)).hasToString(SHA_256);
    assertThat(Digests.of(DigestAlgorithm.SHA_256, SAMPLE))
        .hasToString("sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:");
    assertThat(Digests.of(DigestAlgorithm.SHA_512, SAMPLE))
        .hasToString(
            "sha-512=:WZDPaVn/7XgHaAy8pmojAkGWoRx2UFChF41A2svX+TaPm"
                + "+AbwAgBWnrIiYllu7BNNyealdVLvRwEmTHWXvJwew==:");
    assertThat(Digests.parse(SHA_256).matches(HELLO)).isTrue();
    assertThat(Digests.parse(SHA_256).matches(SAMPLE)).isFalse();
  }

  @Test
  void everyDigestThatIsKnownHasToMatch() {
    Digests weak = Digests.parse("md5=:Sd/dVLAcvNLSq16eXua5uQ==:");
    assertThat(weak.matches(SAMPLE)).isFalse();
    assertThat(weak.with("sha-256", DigestAlgorithm.SHA_256.digest(SAMPLE)).matches(SAMPLE))
        .isTrue();
    assertThat(
            Digests.of(DigestAlgorithm.SHA_256, SAMPLE)
                .with("sha-512", DigestAlgorithm.SHA_512.digest(HELLO))
                .matches(SAMPLE))
        .isFalse();
    assertThat(Digests.parse("sha-256=::").matches(SAMPLE)).isFalse();
    assertThat(weak.get("md5")).isPresent();
    assertThat(weak.get("sha-256")).isEmpty();
  }

  @Test
  void aDigestIsAByteSequence() {
    assertRefused(() -> Digests.parse("sha-256=\"x\""), 8, "a Byte Sequence");
    assertRefused(() -> Digests.parse("a=::, sha-256"), 6, "a Byte Sequence");
    assertRefused(() -> Digests.parse("sha-256=(::)"), 8, "an Item");
    assertRefused(() -> Digests.parse(""), 0, "at least one digest");
    assertRefused(() -> Digests.parse("SHA-256=::"));
    assertRefused(() -> Digests.parse(SHA_256).with("SHA", new byte[0]));
  }

  /** RFC 9651, 4.2. */
  @Test
  void aFieldThatCannotBeParsedIsIgnored() {
    Fields fields = Fields.builder().add("Content-Digest", "sha-256=x").build();
    assertThat(fields.get(Header.CONTENT_DIGEST, Digests.CODEC)).isEmpty();
    Fields two =
        Fields.builder().add("Repr-Digest", "a=:AA==:").add("Repr-Digest", SHA_256).build();
    assertThat(two.get(Header.REPR_DIGEST, Digests.CODEC).orElseThrow().values()).hasSize(2);
  }

  /** RFC 9530, 4. */
  @Test
  void preferencesTellWhatToAnswerWith() {
    assertThat(DigestPreferences.parse("sha-512=3, sha-256=10, unixsum=0").preferred())
        .contains(DigestAlgorithm.SHA_256);
    assertThat(DigestPreferences.parse("sha-256=1").preferred()).contains(DigestAlgorithm.SHA_256);
    assertThat(DigestPreferences.parse("sha-256=0, md5=10").preferred()).isEmpty();
    assertThat(DigestPreferences.of(DigestAlgorithm.SHA_512, 3).with("unixsum", 0))
        .hasToString("sha-512=3, unixsum=0")
        .isEqualTo(DigestPreferences.parse("sha-512=3,unixsum=0"));
    assertRefused(() -> DigestPreferences.parse("sha-256=11"), 8, "an Integer from 0 to 10");
    assertRefused(() -> DigestPreferences.parse("sha-256=-1"), 8, "an Integer from 0 to 10");
    assertRefused(() -> DigestPreferences.parse("sha-256=1.0"), 8, "an Integer");
    assertRefused(() -> DigestPreferences.parse("sha-256"), 0, "an Integer");
    assertRefused(() -> DigestPreferences.of(DigestAlgorithm.SHA_256, 11));
  }
}
