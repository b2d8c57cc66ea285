package dev.statute.field.draft;

import static dev.statute.field.structured.StructuredRefusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftFieldsTest {

  @Test
  void anIdempotencyKeyIsAString() {
    assertThat(IdempotencyKey.parse("\"8e03978e-40d5-43dd-bc93-6894a57f9324\""))
        .isEqualTo(new IdempotencyKey("8e03978e-40d5-43dd-bc93-6894a57f9324"))
        .hasToString("\"8e03978e-40d5-43dd-bc93-6894a57f9324\"");
    assertThat(IdempotencyKey.random()).isNotEqualTo(IdempotencyKey.random());
    assertRefused(() -> IdempotencyKey.parse("8e03978e"));
    assertRefused(() -> IdempotencyKey.parse("abc"), 0, "a String");
    assertRefused(() -> IdempotencyKey.parse("\"\""), 0, "a key that is not empty");
    assertRefused(() -> new IdempotencyKey("\u00e4"));
  }

  /** A request whose key cannot be read may not be taken for one without a key. */
  @Test
  void aKeyThatCannotBeReadIsNotIgnored() {
    Fields fields = Fields.builder().add("Idempotency-Key", "abc").build();
    assertRefused(() -> fields.get(Header.IDEMPOTENCY_KEY, IdempotencyKey.CODEC));
  }

  @Test
  void quotasHaveNamesAndWhatIsLeft() {
    assertThat(RateLimitPolicies.parse("\"burst\";q=100;w=60,\"daily\";q=1000;w=86400"))
        .isEqualTo(
            RateLimitPolicies.of(
                RateLimitPolicy.of("burst", 100).per(Duration.ofMinutes(1)),
                RateLimitPolicy.of("daily", 1000).per(Duration.ofDays(1))));
    assertThat(RateLimits.parse("\"default\";r=50;t=30"))
        .isEqualTo(RateLimits.of(RateLimit.of("default", 50).within(Duration.ofSeconds(30))));
    RateLimitPolicy policy =
        RateLimitPolicies.parse("\"peruser\";q=65535;qu=\"content-bytes\";w=10;pk=:sdfjLJUOUH==:")
            .members()
            .get(0);
    assertThat(policy.unit()).isEqualTo("content-bytes");
    assertThat(policy.quota()).isEqualTo(65535);
    assertThat(policy.window()).contains(Duration.ofSeconds(10));
    assertThat(policy.partitionKey()).isPresent();
    assertThat(RateLimitPolicy.of("a", 1).unit()).isEqualTo("requests");
    RateLimit left = RateLimits.parse("\"a\";r=0;x-more=1").members().get(0);
    assertThat(left.policy()).isEqualTo("a");
    assertThat(left.remaining()).isZero();
    assertThat(left.window()).isEmpty();
  }

  @Test
  void quotasThatAreMalformedAreIgnored() {
    assertRefused(() -> RateLimits.parse("\"a\";t=1"), 0, "a parameter r");
    assertRefused(() -> RateLimits.parse("\"b\";r=1, a;r=1"), 9, "a String");
    assertRefused(() -> RateLimits.parse("\"a\";r=-1"), 6, "an Integer that is not negative");
    assertRefused(() -> RateLimitPolicies.parse("\"a\";w=1"), 0, "a parameter q");
    assertRefused(() -> RateLimitPolicies.parse("\"a\";q=1;qu=b"), 11, "a String");
    Fields fields = Fields.builder().add("RateLimit", "limit=100, remaining=99").build();
    assertThat(fields.get(Header.RATELIMIT, RateLimits.CODEC)).isEmpty();
  }

  @Test
  void uploadsHaveOffsetsAndLimits() {
    assertThat(UploadComplete.parse("?1")).isEqualTo(new UploadComplete(true)).hasToString("?1");
    assertRefused(() -> UploadComplete.parse("1"), 0, "a Boolean");
    assertThat(UploadOffset.parse("100")).isEqualTo(new UploadOffset(100)).hasToString("100");
    assertRefused(() -> UploadOffset.parse("-1"), 0, "an Integer that is not negative");
    assertRefused(() -> UploadOffset.parse("1.0"), 0, "an Integer");
    assertThatIllegalArgumentException().isThrownBy(() -> new UploadOffset(-1));
    UploadLimit limit =
        UploadLimit.parse(List.of("max-size=1000000000, min-append-size=5", "max-age=3600, other"));
    assertThat(limit.maxSize()).hasValue(1_000_000_000);
    assertThat(limit.minAppendSize()).hasValue(5);
    assertThat(limit.maxAppendSize()).isEmpty();
    assertThat(limit.minSize()).isEmpty();
    assertThat(limit.maxAge()).contains(Duration.ofHours(1));
    assertThat(UploadLimit.none().withMaxSize(1).withMinSize(0).withMaxAge(Duration.ofSeconds(2)))
        .hasToString("max-size=1, min-size=0, max-age=2");
    assertRefused(() -> UploadLimit.parse("max-size=-1"), 9, "an Integer that is not negative");
    assertRefused(() -> UploadLimit.parse("max-size"), 0, "an Integer");
    assertThat(UploadLimit.CODEC.write(UploadLimit.none())).isEmpty();
  }
}
