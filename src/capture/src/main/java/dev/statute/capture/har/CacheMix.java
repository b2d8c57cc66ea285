package dev.statute.capture.har;

import dev.statute.http.Header;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CapturedField;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds responses that Chromium put together from its cache and a 304: they have the status and the
 * content of what it had, but the fields of what it received.
 */
final class CacheMix {

  private static final Set<Header> CONDITIONS =
      Set.of(Header.IF_NONE_MATCH, Header.IF_MODIFIED_SINCE, Header.IF_RANGE);

  /** What Chromium puts in the place of what the server said in a 416. */
  private static final Pattern UNSATISFIED = Pattern.compile("bytes 0-0/\\d+");

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
        && ((isSuccessful() && (isConditional() || isHead())) || isUnsatisfied() || isOfRedirect());
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
            && !has(response, Header.CONTENT_ENCODING);
    boolean isUntyped =
        !has(response, Header.CONTENT_TYPE)
            && !UNKNOWN.contains(response.type.toLowerCase(Locale.ROOT));
    return isSuccessful() && isConditional() && (isLessSent || isUntyped);
  }

  /** Tells whether the client asked for news only. */
  private boolean isConditional() {
    return CONDITIONS.stream().anyMatch(field -> has(request, field));
  }

  /** Tells whether Chromium may have asked for news without showing that. */
  private boolean isHead() {
    return request.method.equals(Method.HEAD.token());
  }

  private boolean isSuccessful() {
    return isOf(StatusClass.SUCCESSFUL);
  }

  private boolean isOf(StatusClass statuses) {
    return StatusClass.find((int) response.status).filter(statuses::equals).isPresent();
  }

  private boolean isUnsatisfied() {
    return response.status == Status.RANGE_NOT_SATISFIABLE.code()
        && response.fields.stream()
            .filter(line -> line.isNamed(Header.CONTENT_RANGE.fieldName()))
            .map(CapturedField::value)
            .anyMatch(value -> UNSATISFIED.matcher(value).matches());
  }

  /** Tells whether chrome-har shows the fields of the redirect that led to the response. */
  private boolean isOfRedirect() {
    return origin == HarOrigin.CHROME_HAR
        && response.redirect.isEmpty()
        && response.status != Status.CREATED.code()
        && !isOf(StatusClass.REDIRECTION)
        && has(response, Header.LOCATION);
  }

  /** Tells whether no octet came; neither is one counted of preflights and switched protocols. */
  private boolean isUntransferred() {
    return origin == HarOrigin.CHROMIUM
        && response.transferred == 0
        && response.status != Status.SWITCHING_PROTOCOLS.code()
        && !request.method.equals(Method.OPTIONS.token());
  }

  /** Tells whether fields are sent in fewer octets than they are shown in. */
  private boolean isCompressed() {
    return !HarVersions.of(response.version).isFramedByFields();
  }

  private static boolean has(MessageDraft message, Header field) {
    return message.fields.stream().anyMatch(line -> line.isNamed(field.fieldName()));
  }
}
