package dev.statute.field;

import static dev.statute.field.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.fixture.RandomValues;
import dev.statute.http.Header;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Credentials by RFC 9110, 11.4, and by RFC 7617, RFC 6750 and RFC 7616. */
class CredentialsTest {

  private static final long SEED = 0x5EC12E7L;
  private static final int RUNS = 3000;

  /** RFC 7616, 3.9.1. */
  private static final String DIGEST =
      "Digest username=\"Mufasa\", realm=\"http-auth@example.org\", uri=\"/dir/index.html\","
          + " algorithm=MD5, nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", nc=00000001,"
          + " cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth,"
          + " response=\"8ca523f5e9506fed4657c9700eebdbec\","
          + " opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"";

  /** RFC 7616, 3.9.2. */
  private static final String HASHED =
      "Digest username=\"488869477bf257147b804c45308cd62ac4e25eb717b12b298c79e62dcea254ec\","
          + " realm=\"api@example.org\", uri=\"/doe.json\", algorithm=SHA-512-256,"
          + " nonce=\"5TsQWLVdgBdmrQ0XsxbDODV+57QdFR34I9HAbC/RVvkK\", nc=00000001,"
          + " cnonce=\"NTg6RKcb9boFIAS3KrFK9BGeh+niz/sm\", qop=auth,"
          + " response=\"ae66e67d6b427bd3f120414a82e4acff38e8ecd9101d6c861229025f607a79dd\","
          + " opaque=\"HRPCssKJSGjCrkzDg8OhwpzCiGPChXYjwrI2QmXDssOS\", userhash=true";

  @Test
  void readsAndWritesTheExamples() {
    assertReads("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", Credentials.basic("Aladdin", "open sesame"));
    assertReads("Basic dGVzdDoxMjPCow==", Credentials.basic("test", "123\u00A3"));
    assertReads("Bearer mF_9.B5f-4.1JqM", Credentials.bearer("mF_9.B5f-4.1JqM"));
    assertReads(
        "Negotiate a87421000492aa874209af8bc028",
        other("Negotiate", "a87421000492aa874209af8bc028"));
    assertThat(Credentials.parse(DIGEST))
        .isInstanceOfSatisfying(
            Credentials.Digest.class,
            digest -> {
              assertThat(digest.user()).isEqualTo("Mufasa");
              assertThat(digest.isUserHashed()).isFalse();
              assertThat(digest.parameter("NC")).contains("00000001");
              assertThat(digest.wireForm()).isEqualTo(DIGEST);
            });
    assertThat(Credentials.parse(HASHED))
        .isInstanceOfSatisfying(
            Credentials.Digest.class,
            digest -> {
              assertThat(digest.isUserHashed()).isTrue();
              assertThat(digest.wireForm()).isEqualTo(HASHED);
            });
  }

  @Test
  void theUserOfDigestMayBeAnExtendedValue() {
    String digest =
        "Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm=\"r\", nonce=\"n\", uri=\"/\","
            + " response=\"0\"";
    assertThat(Credentials.parse(digest))
        .isInstanceOfSatisfying(
            Credentials.Digest.class,
            value -> {
              assertThat(value.user()).isEqualTo("J\u00E4s\u00F8n Doe");
              assertThat(value.wireForm()).isEqualTo(digest);
            });
    assertRefused(() -> Credentials.parse(digest + ", username=\"Jason\""));
    assertRefused(() -> Credentials.parse(digest.replace("UTF-8''", "UTF-8'")));
  }

  @Test
  void theSchemeIsReadInAnyLetterCase() {
    assertThat(Credentials.parse("bAsIc  QTpi")).isEqualTo(Credentials.basic("A", "b"));
    assertThat(Credentials.parse("BEARER a")).isEqualTo(Credentials.bearer("a"));
    assertThat(Credentials.parse("nEgotiate a"))
        .isEqualTo(other("Negotiate", "a"))
        .hasSameHashCodeAs(other("Negotiate", "a"));
  }

  @Test
  void textAfterTheFirstColonBelongsToThePassword() {
    assertThat(Credentials.parse("Basic OjphOg==")).isEqualTo(Credentials.basic("", ":a:"));
    assertThat(Credentials.parse("Basic Og==")).isEqualTo(Credentials.basic("", ""));
  }

  @Test
  void otherSchemesHaveDataOrParametersOrNothing() {
    assertThat(Credentials.parse("Hawk ID = \"dh3\" ,ts=1, ,mac=\"a, b\\\"\""))
        .isEqualTo(
            new Credentials.Other("hawk", null, Map.of("id", "dh3", "ts", "1", "mac", "a, b\"")));
    assertThat(new Credentials.Other("Hawk", null, Map.of("mac", "a, b\"")).wireForm())
        .isEqualTo("Hawk mac=\"a, b\\\"\"");
    assertThat(Credentials.parse("Anonymous"))
        .isEqualTo(new Credentials.Other("Anonymous", null, Map.of()));
    assertThat(Credentials.parse("Foo a==")).isEqualTo(other("Foo", "a=="));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic",
        "Basic QWxhZGRpbg==",
        "Basic QTpi=",
        "Basic QTpi QTpi",
        "Basic a",
        "Basic realm=\"a\"",
        "Basic QQA6YQ==",
        "Bearer",
        "Bearer a b",
        "Bearer a,b",
        "Bearer =",
        "Bearer a=b",
        "Bearer \u00E4",
        "Bearer a, Basic QTpi",
        "Digest",
        "Digest abc",
        "Digest username=\"a\"",
        "Foo a=1, A=2",
        "Foo a=1 b=2",
        "Foo a=\"1",
        "Foo, a=1",
        ",Foo a=1",
        "Foo =a",
        "Foo\ta=1",
        "F(o a"
      })
  void refusesTheMistakes(String value) {
    assertRefused(() -> Credentials.parse(value));
    assertRefused(() -> Credentials.parseReceived(value));
  }

  /** RFC 7617, B.2, and what RFC 9110, 2.4, allows. */
  @Test
  void readsMoreOfWhatWasReceived() {
    assertRefused(() -> Credentials.parse("Basic dGVzdDoxMjPCow"));
    assertThat(Credentials.parseReceived("Basic dGVzdDoxMjPCow"))
        .isEqualTo(Credentials.basic("test", "123\u00A3"));
    String latin =
        Base64.getEncoder().encodeToString("test:123\u00A3".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(() -> Credentials.parse("Basic " + latin));
    assertThat(Credentials.parseReceived("Basic " + latin))
        .isEqualTo(Credentials.basic("test", "123\u00A3"));
    assertThat(
            Credentials.parseReceived(
                "AWS4-HMAC-SHA256 Credential=AK/20130524/us-east-1/s3/aws4_request,"
                    + "SignedHeaders=host;range, Signature=fe5f"))
        .isEqualTo(
            new Credentials.Other(
                "AWS4-HMAC-SHA256",
                null,
                Map.of(
                    "credential",
                    "AK/20130524/us-east-1/s3/aws4_request",
                    "signedheaders",
                    "host;range",
                    "signature",
                    "fe5f")));
  }

  @Test
  void whatCannotBeSentIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.basic("a:b", "secret"))
        .withMessageContaining("a user name without a colon");
    assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a\u0000", "b"));
    assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a", "b\u007F"));
    assertThatIllegalArgumentException().isThrownBy(() -> Credentials.basic("a", "\uD800"));
    assertRefused(() -> Credentials.bearer(""));
    assertRefused(() -> Credentials.bearer("a b"));
    assertRefused(() -> Credentials.bearer("a=b"));
    assertRefused(() -> new Credentials.Other("F o", null, Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.Other("basic", "a", Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Credentials.Other("Foo", "a", Map.of("b", "c")));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Credentials.Digest(
                    Map.of(
                        "username",
                        "a",
                        "realm",
                        "b",
                        "nonce",
                        "c",
                        "uri",
                        "/",
                        "response",
                        "d",
                        "nc",
                        "1")))
        .withMessageContaining("8 hexadecimal digits");
  }

  static Stream<Credentials> secrets() {
    return Stream.of(
        Credentials.basic("alice", "s3cret"),
        Credentials.bearer("s3cret"),
        other("Foo", "s3cret"),
        new Credentials.Other("Foo", null, Map.of("key", "s3cret")),
        Credentials.parse(DIGEST));
  }

  @ParameterizedTest
  @MethodSource("secrets")
  void nothingPrintsTheSecret(Credentials secret) {
    assertThat(secret).hasToString(secret.scheme() + " ***");
    assertThat(String.valueOf(List.of(secret))).doesNotContain("s3cret", "alice", "Mufasa");
    assertThatExceptionOfType(FieldSyntaxException.class)
        .isThrownBy(() -> Credentials.parse(secret.wireForm() + " \u00FF"))
        .satisfies(
            refusal ->
                assertThat(refusal.toString())
                    .doesNotContain("s3cret", "Mufasa")
                    .contains("of a secret value"));
  }

  @Test
  void aMessageCarriesThem() {
    Credentials credentials = Credentials.basic("Aladdin", "open sesame");
    Fields fields =
        Fields.builder().add(Header.AUTHORIZATION, Credentials.CODEC, credentials).build();
    assertThat(fields.first("Authorization")).contains("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assertThat(fields.get(Header.AUTHORIZATION, Credentials.CODEC)).contains(credentials);
    assertThat(Fields.builder().set("Proxy-Authorization", credentials).build().lines())
        .containsExactly(
            new FieldLine(
                new FieldName("Proxy-Authorization"), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
  }

  /** RFC 9110, 11.4: invalid credentials are answered like none. */
  @Test
  void malformedCredentialsCountAsNone() {
    Fields fields = Fields.builder().add("Authorization", "Basic %").build();
    assertThat(fields.get(Header.AUTHORIZATION, Credentials.CODEC)).isEmpty();
    assertThat(fields.get(Header.AUTHORIZATION, FieldCodec.TEXT)).contains("Basic %");
  }

  @Test
  void whatIsWrittenIsReadBack() {
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      Credentials value = RandomValues.credentials(new SplittableRandom(seed));
      assertThat(Credentials.parse(value.wireForm()))
          .as(() -> "seed " + seed + ", " + value.wireForm())
          .isEqualTo(value)
          .hasSameHashCodeAs(value);
      assertThat(Credentials.parseReceived(value.wireForm())).as("seed %d", seed).isEqualTo(value);
    }
  }

  @Test
  void nothingButTheDocumentedExceptionIsThrown() {
    for (int i = 0; i < RUNS; i++) {
      long seed = SEED + i;
      SplittableRandom random = new SplittableRandom(seed);
      String valid = RandomValues.credentials(random).wireForm();
      for (String input : List.of(RandomValues.noise(random), RandomValues.mutate(random, valid))) {
        try {
          Credentials value = Credentials.parse(input);
          assertThat(Credentials.parse(value.wireForm())).as("seed %d", seed).isEqualTo(value);
        } catch (FieldSyntaxException refusal) {
          assertThat(refusal.index()).as("seed %d", seed).isBetween(0, input.length());
        } catch (RuntimeException other) {
          throw new AssertionError("seed " + seed + ", <" + input + ">", other);
        }
      }
    }
  }

  private static void assertReads(String value, Credentials expected) {
    assertThat(Credentials.parse(value)).isEqualTo(expected);
    assertThat(expected.wireForm()).isEqualTo(value);
  }

  private static Credentials other(String scheme, String token68) {
    return new Credentials.Other(scheme, token68, Map.of());
  }
}
