package dev.statute.field.signature;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.field.structured.BareByteSequence;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureFieldsTest {

  /** RFC 9421, 4.1. */
  @Test
  void readsTheExampleOfInputs() {
    String value =
        "sig1=(\"@method\" \"@target-uri\" \"@authority\" \"content-digest\" \"cache-control\");"
            + "created=1618884475;keyid=\"test-key-rsa-pss\"";
    SignatureInputs inputs = SignatureInputs.parse(value);
    SignatureInput input =
        SignatureInput.covering(
                "@method", "@target-uri", "@authority", "content-digest", "cache-control")
            .created(Instant.ofEpochSecond(1618884475))
            .keyId("test-key-rsa-pss");
    assertThat(inputs).isEqualTo(SignatureInputs.of("sig1", input)).hasToString(value);
    assertThat(inputs.get("sig1").orElseThrow().created())
        .contains(Instant.parse("2021-04-20T02:07:55Z"));
    assertThat(input).hasToString(value.substring("sig1=".length()));
    assertThat(input.expires()).isEmpty();
    assertThat(input.keyId()).contains("test-key-rsa-pss");
  }

  /** RFC 9421, 2.3, 2.1.2, 2.4. */
  @Test
  void keepsTheOrderOfParametersAndTheParametersOfComponents() {
    for (String value :
        List.of(
            "s=(\"@target-uri\" \"date\");keyid=\"k\";alg=\"rsa-pss-sha512\";created=1618884475;expires=1618884775",
            "s=(\"example-dict\";key=\"a\" \"example-dict\";key=\"b\" \"@query-param\";name=\"Pet\")",
            "s=(\"@status\" \"@method\";req \"x\";bs \"y\";tr);tag=\"t\";nonce=\"n\"",
            "s=();created=1, t=(\"@path\");x=?0")) {
      assertThat(SignatureInputs.parse(value)).hasToString(value);
    }
  }

  /** RFC 9421, 2, 2.1, 2.3. */
  @Test
  void componentsAreIdentifiersThatComeOnce() {
    String name = "the name of a field in lower case or of a derived component";
    assertRefused(() -> SignatureInputs.parse("s=(\"Date\")"), 3, name);
    assertRefused(() -> SignatureInputs.parse("s=(\"date\" \"a b\")"), 10, name);
    assertRefused(() -> SignatureInputs.parse("s=(\"@signature-params\")"), 3, name);
    assertRefused(() -> SignatureInputs.parse("s=(\"\")"), 3, name);
    assertRefused(() -> SignatureInputs.parse("s=(date)"), 3, "a String");
    assertRefused(
        () -> SignatureInputs.parse("s=(\"date\" \"date\")"), 10, "each component at most once");
    assertRefused(
        () -> SignatureInputs.parse("s=(\"a\";x;y \"a\";y;x)"), 11, "each component at most once");
    assertRefused(() -> SignatureInputs.parse("s=\"date\""), 2, "an Inner List");
    assertRefused(() -> SignatureInputs.parse("s=();created=1.5"), 13, "an Integer");
    assertRefused(() -> SignatureInputs.parse("s=();keyid=k"), 11, "a String");
    assertRefused(() -> SignatureInputs.parse(""), 0, "at least one signature");
  }

  /** RFC 9421, 4.2. */
  @Test
  void signaturesAreByteSequences() {
    Signatures signatures = Signatures.parse(List.of("sig1=:AQI=:", "sig2=:Aw==:"));
    assertThat(signatures.get("sig1").orElseThrow().octets()).containsExactly(1, 2);
    assertThat(signatures)
        .isEqualTo(
            Signatures.of("sig1", BareByteSequence.of(new byte[] {1, 2}))
                .with("sig2", BareByteSequence.of(new byte[] {3})))
        .hasToString("sig1=:AQI=:, sig2=:Aw==:");
    assertRefused(() -> Signatures.parse("sig1=\"x\""), 5, "a Byte Sequence");
    assertRefused(() -> Signatures.of("Sig", BareByteSequence.of(new byte[0])));
  }

  /** RFC 9421, 5.1. */
  @Test
  void readsTheExampleOfRequests() {
    String value =
        "sig1=(\"@method\" \"@target-uri\" \"@authority\" \"content-digest\" \"cache-control\");"
            + "keyid=\"test-key-rsa-pss\";created;tag=\"app-123\"";
    SignatureRequest request =
        SignatureRequest.covering(
                "@method", "@target-uri", "@authority", "content-digest", "cache-control")
            .keyId("test-key-rsa-pss")
            .withCreated()
            .tag("app-123");
    assertThat(AcceptSignature.parse(value))
        .isEqualTo(AcceptSignature.of("sig1", request))
        .hasToString(value);
    assertThat(request.wantsCreated()).isTrue();
    assertThat(request.wantsExpires()).isFalse();
    assertRefused(() -> AcceptSignature.parse("s=();created=1"), 13, "a Boolean");
    assertRefused(
        () -> AcceptSignature.parse("s=();created=?0"), 13, "a parameter without a value");
  }
}
