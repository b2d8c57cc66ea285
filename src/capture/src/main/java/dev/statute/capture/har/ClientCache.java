package dev.statute.capture.har;

import dev.statute.rule.message.CapturedField;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognizes responses that the cache of a client has changed. Browsers show what the page got: the
 * status and the content of the stored response, with the fields of the 304 that freshened it, or a
 * part that the cache cut out by itself.
 */
final class ClientCache {

  private static final int OK = 200;
  private static final int PARTIAL = 206;
  private static final int FRESHENED = 304;
  private static final int UNSATISFIABLE = 416;
  private static final int REDIRECTION = 3;
  private static final int CREATED = 201;

  private static final List<String> CONDITIONS =
      List.of("If-None-Match", "If-Modified-Since", "If-Range");

  /** What Chromium puts in the place of what the server said in a 416. */
  private static final Pattern OF_CHROMIUM = Pattern.compile("bytes 0-0/\\d+");

  private ClientCache() {}

  /** Tells whether the response may be mixed with one that the client had before. */
  static boolean mayHaveMixed(EntryDraft draft, HarOrigin origin) {
    return draft.hasCached
        || (origin == HarOrigin.LIBRARY && draft.response.status == FRESHENED)
        || (origin.isBrowser() && isOfBrowser(draft))
        || (origin == HarOrigin.CHROME_HAR && isOfRedirect(draft.response));
  }

  private static boolean isOfBrowser(EntryDraft draft) {
    long status = draft.response.status;
    if (status == FRESHENED) {
      return true;
    }
    if (status == OK || status == PARTIAL) {
      return CONDITIONS.stream().anyMatch(name -> has(draft.request, name));
    }
    return status == UNSATISFIABLE
        && draft.response.fields.stream()
            .filter(line -> line.isNamed("Content-Range"))
            .map(CapturedField::value)
            .anyMatch(value -> OF_CHROMIUM.matcher(value).matches());
  }

  /** Tells whether chrome-har shows the fields of the redirect that led to the response. */
  private static boolean isOfRedirect(MessageDraft response) {
    return response.redirect.isEmpty()
        && response.status != CREATED
        && response.status / 100 != REDIRECTION
        && has(response, "Location");
  }

  private static boolean has(MessageDraft message, String name) {
    return message.fields.stream().anyMatch(line -> line.isNamed(name));
  }
}
