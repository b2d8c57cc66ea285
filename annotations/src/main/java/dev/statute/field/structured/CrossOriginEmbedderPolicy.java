package dev.statute.field.structured;

import dev.statute.field.FieldCodec;
import dev.statute.field.FieldValue;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document may embed of other origins: the value of {@code Cross-Origin-Embedder-Policy}
 * (HTML, 7.1.4). Parameters other than {@code report-to} are left out. A recipient takes a policy
 * that it does not know for {@code unsafe-none}.
 *
 * @param policy the policy
 * @param reportTo the name of the endpoint that violations are reported to, or null for none
 */
public record CrossOriginEmbedderPolicy(Policy policy, @Nullable String reportTo)
    implements FieldValue {

  /** Reads and writes such values. */
  public static final FieldCodec<CrossOriginEmbedderPolicy> CODEC =
      FieldCodec.ofLine(
          "CrossOriginEmbedderPolicy",
          CrossOriginEmbedderPolicy::parse,
          CrossOriginEmbedderPolicy::parse);

  private static final String REPORT_TO = "report-to";

  /** What can be said. */
  public enum Policy {
    /** All. */
    UNSAFE_NONE,
    /** What permits it by {@code Cross-Origin-Resource-Policy} or CORS. */
    REQUIRE_CORP,
    /** What is fetched without credentials, or permits it. */
    CREDENTIALLESS;

    private BareToken token() {
      return new BareToken(name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Policy of(BareItem value) {
      for (Policy policy : values()) {
        if (policy.token().equals(value)) {
          return policy;
        }
      }
      throw new UnfitPartException(value, "a policy such as require-corp");
    }
  }

  /**
   * Checks the name of the endpoint.
   *
   * @param policy the policy
   * @param reportTo the name of the endpoint
   * @throws dev.statute.field.FieldSyntaxException if the name has other characters than printable
   *     ASCII
   */
  public CrossOriginEmbedderPolicy {
    Objects.requireNonNull(policy, "policy");
    if (reportTo != null) {
      StructuredChars.STRING.requireAll(reportTo, "printable ASCII text");
    }
  }

  /**
   * Makes a value without an endpoint.
   *
   * @param policy the policy
   * @return the value
   */
  public static CrossOriginEmbedderPolicy of(Policy policy) {
    return new CrossOriginEmbedderPolicy(policy, null);
  }

  /**
   * Reads a value.
   *
   * @param value such as {@code require-corp; report-to="endpoint"}
   * @return the value
   * @throws dev.statute.field.FieldSyntaxException if it is not an Item, or not a policy that is
   *     known
   */
  public static CrossOriginEmbedderPolicy parse(String value) {
    return StructuredItem.parse(
        value,
        item ->
            new CrossOriginEmbedderPolicy(
                Policy.of(item.value()),
                item.parameters()
                    .find(REPORT_TO, BareString.class)
                    .map(BareString::value)
                    .orElse(null)));
  }

  /**
   * Has violations reported.
   *
   * @param endpoint the name of an endpoint in {@code Reporting-Endpoints}
   * @return the value with it
   * @throws dev.statute.field.FieldSyntaxException if the name has other characters than printable
   *     ASCII
   */
  public CrossOriginEmbedderPolicy reportingTo(String endpoint) {
    return new CrossOriginEmbedderPolicy(policy, endpoint);
  }

  /** Gives the wire form, such as {@code require-corp; report-to="endpoint"}. */
  @Override
  public String toString() {
    StructuredItem item = StructuredItem.of(policy.token());
    return Optional.ofNullable(reportTo)
        .map(endpoint -> item.with(REPORT_TO, new BareString(endpoint)))
        .orElse(item)
        .toString();
  }
}
