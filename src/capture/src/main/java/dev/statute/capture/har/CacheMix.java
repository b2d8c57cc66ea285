package dev.statute.capture.har;

import java.util.Locale;
import java.util.Set;

/**
 * Finds responses that Chromium put together from its cache and a 304: they have the status and the
 * content of what it had, but the fields of what it received.
 */
final class CacheMix {

  private static final Set<String> CONDITIONS = Set.of("if-none-match", "if-modified-since");
  private static final int SUCCESSFUL = 2;

  /** What tools say of a content whose type the server did not tell. */
  private static final Set<String> UNKNOWN = Set.of("", "x-unknown");

  private final MessageDraft request;
  private final MessageDraft response;

  CacheMix(EntryDraft draft) {
    this.request = draft.request;
    this.response = draft.response;
  }

  /** Tells whether the response may be one, since the client asked for news only. */
  boolean isPossible() {
    return isSuccessful()
        && request.fields.stream()
            .anyMatch(line -> CONDITIONS.contains(line.name().toLowerCase(Locale.ROOT)));
  }

  /** Tells whether the response is one, or wholly from the cache, for sure. */
  boolean isCertain() {
    // Where the sizes come from the fields, they may be less than nothing.
    boolean isNothingSent = response.sentSize == 0 || (response.sentSize < -1 && !isCompressed());
    if (isSuccessful() && response.size > 0 && isNothingSent) {
      return true;
    }
    boolean isLessSent =
        response.sentSize >= 0
            && response.size > response.sentSize
            && !isCompressed()
            && !has("content-encoding");
    boolean isUntyped =
        !has("content-type") && !UNKNOWN.contains(response.type.toLowerCase(Locale.ROOT));
    return isPossible() && (isLessSent || isUntyped);
  }

  private boolean isSuccessful() {
    return response.status / 100 == SUCCESSFUL;
  }

  /** Tells whether fields are sent in fewer octets than they are shown in. */
  private boolean isCompressed() {
    return !HarVersions.of(response.version).isFramedByFields();
  }

  private boolean has(String name) {
    return response.fields.stream().anyMatch(line -> line.isNamed(name));
  }
}
