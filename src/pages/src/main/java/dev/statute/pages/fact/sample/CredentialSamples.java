package dev.statute.pages.fact.sample;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.field.Challenge;
import dev.statute.field.FieldSyntaxException;
import dev.statute.pages.fact.subject.PageSubject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes credentials, and the challenges that ask for them. They are those of the RFCs. */
final class CredentialSamples {

  private static final String BASIC = "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==";
  private static final String BEARER = "Bearer mF_9.B5f-4.1JqM";
  private static final String NONCE = "7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v";

  private static final Pattern OTHER = Pattern.compile("[^ -~]");

  private final PageSubject subject;

  CredentialSamples(PageSubject subject) {
    this.subject = subject;
  }

  /**
   * Returns the value of the field with the credentials for a scheme.
   *
   * @param scheme the scheme
   * @param target the target of the request
   * @return nothing if no field of its own has them
   */
  static Optional<String> credentials(PublishedScheme scheme, String target) {
    if (scheme.kind().isBearer()) {
      return Optional.of(BEARER);
    }
    return switch (scheme.kind()) {
      case BASIC -> Optional.of(BASIC);
      case DIGEST -> Optional.of(digest(scheme, target));
      default -> Optional.empty();
    };
  }

  /** Returns credentials like those of RFC 7616, 3.9.1; nobody checks the response. */
  private static String digest(PublishedScheme scheme, String target) {
    return "Digest username=\"Mufasa\", realm=\""
        + quoted(scheme.realm())
        + "\", uri=\""
        + target
        + "\", algorithm=SHA-256, nonce=\""
        + NONCE
        + "\", nc=00000001, cnonce=\"f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ\", qop=auth,"
        + " response=\"753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1\"";
  }

  private static String quoted(String realm) {
    String printable = OTHER.matcher(realm).replaceAll("?");
    return printable.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  /** Returns the challenges of an operation; nothing if a field cannot ask for its credentials. */
  Optional<String> challenges(PublishedOperation operation) {
    List<String> challenges =
        operation.security().stream()
            .flatMap(
                way ->
                    subject
                        .contract()
                        .scheme(way.scheme())
                        .flatMap(scheme -> challenge(scheme, way.scopes()))
                        .stream())
            .distinct()
            .toList();
    return challenges.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", challenges));
  }

  private static Optional<String> challenge(PublishedScheme scheme, List<String> scopes) {
    try {
      if (scheme.kind().isBearer()) {
        Challenge bearer = bearer(scheme.realm());
        String needed = String.join(" ", scopes);
        return Optional.of((needed.isEmpty() ? bearer : bearer.with("scope", needed)).toString());
      }
      return switch (scheme.kind()) {
        case BASIC -> Optional.of(Challenge.basicUtf8(scheme.realm()).toString());
        case DIGEST -> Optional.of(Challenge.digest(scheme.realm(), NONCE).toString());
        default -> Optional.empty();
      };
    } catch (FieldSyntaxException e) {
      // The realm of a document of others can have any characters.
      return Optional.empty();
    }
  }

  /** A challenge of this scheme has at least one parameter (RFC 6750, 3). */
  private static Challenge bearer(String realm) {
    return Challenge.bearer(realm.isEmpty() ? "example" : realm);
  }

  /** Tells whether clients send an API key in a part of requests for an operation. */
  Optional<PublishedScheme> key(PublishedOperation operation, SecurityScheme.Location location) {
    return subject.schemes(operation).stream()
        .limit(1)
        .filter(scheme -> scheme.kind() == SecurityScheme.Kind.API_KEY)
        .filter(scheme -> scheme.location() == location)
        .findFirst();
  }
}
