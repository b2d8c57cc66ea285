package dev.statute.capture.har;

import dev.statute.rule.message.CapturedField;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds responses that Chromium put together from its cache and a 304: they have the status and the
 * content of what it had, but the fields of what it received.
 */
final class CacheMix {

  private static final Set<String> CONDITIONS =
      Set.of("if-none-match", "if-modified-since", "if-range");

  /** What Chromium puts in the place of what the server said in a 416. */
  private static final Pattern UNSATISFIED = Pattern.compile("bytes 0-0/\\d+");

  private static final String PREFLIGHT = "OPTIONS";
  private static final int SWITCHED = 101;
  private static final int SUCCESSFUL = 2;
  private static final int CREATED = 201;
  private static final int REDIRECTION = 3;
  private static final int UNSATISFIABLE = 416;

  /** What tools say of a content whose type the server did not tell. */
  private static final Set<String> UNKNOWN = Set.of("", "x-unknown");

  private final MessageDraft request;
  private final MessageDraft response;
  private final HarOrigin origin;

  CacheMix(EntryDraft draft, HarOrigin origin) {
    this.request = draft.request;
    this.response = draft.response;
    this.origin = origin;
  }

  /** Tells whether the response may be one. */
  boolean isPossible() {
    return origin.isChromium()
        && ((isSuccessful() && isConditional()) || isUnsatisfied() || isOfRedirect());
  }

  /** Tells whether the response is one, or wholly from the cache, for sure. */
  boolean isCertain() {
    if (!origin.isChromium()) {
      return false;
    }
    // Where the sizes come from the fields, they may be less than nothing.
    boolean isNothingSent = response.sentSize == 0 || (response.sentSize < -1 && !isCompressed());
    if (isUntransferred() || (isSuccessful() && response.size > 0 && isNothingSent)) {
      return true;
    }
    boolean isLessSent =
        response.sentSize >= 0
            && response.size > response.sentSize
            && !isCompressed()
            && !has("content-encoding");
    boolean isUntyped =
        !has("content-type") && !UNKNOWN.contains(response.type.toLowerCase(Locale.ROOT));
    return isSuccessful() && isConditional() && (isLessSent || isUntyped);
  }

  /** Tells whether the client asked for news only. */
  private boolean isConditional() {
    return request.fields.stream()
        .anyMatch(line -> CONDITIONS.contains(line.name().toLowerCase(Locale.ROOT)));
  }

  private boolean isSuccessful() {
    return response.status / 100 == SUCCESSFUL;
  }

  private boolean isUnsatisfied() {
    return response.status == UNSATISFIABLE
        && response.fields.stream()
            .filter(line -> line.isNamed("content-range"))
            .map(CapturedField::value)
            .anyMatch(value -> UNSATISFIED.matcher(value).matches());
  }

  /** Tells whether chrome-har shows the fields of the redirect that led to the response. */
  private boolean isOfRedirect() {
    return origin == HarOrigin.CHROME_HAR
        && response.redirect.isEmpty()
        && response.status != CREATED
        && response.status / 100 != REDIRECTION
        && has("location");
  }

  /** Tells whether no octet came; neither is one counted of preflights and switched protocols. */
  private boolean isUntransferred() {
    return origin == HarOrigin.CHROMIUM
        && response.transferred == 0
        && response.status != SWITCHED
        && !request.method.equals(PREFLIGHT);
  }

  /** Tells whether fields are sent in fewer octets than they are shown in. */
  private boolean isCompressed() {
    return !HarVersions.of(response.version).isFramedByFields();
  }

  private boolean has(String name) {
    return response.fields.stream().anyMatch(line -> line.isNamed(name));
  }
}
