package dev.statute.capture.har;

import dev.statute.capture.SkipReason;
import dev.statute.http.Method;
import dev.statute.http.Status;
import dev.statute.rule.message.CaptureGap;
import dev.statute.rule.message.CapturePlace;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedExchange;
import dev.statute.rule.message.CapturedField;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.CapturedRequest;
import dev.statute.rule.message.CapturedResponse;
import dev.statute.rule.message.CapturedVersion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an exchange of an entry, or says why that is not possible. */
final class EntryMaker {

  /** Chromium writes it into responses that it made itself, such as redirects for HSTS. */
  private static final String BY_CLIENT = "Non-Authoritative-Reason";

  /** The largest number of three digits, which all statuses have. */
  private static final int MOST = 999;

  private final EntryDraft draft;
  private final CapturePlace place;
  private final HarOrigin origin;

  EntryMaker(EntryDraft draft, CapturePlace place, HarOrigin origin) {
    this.draft = draft;
    this.place = place;
    this.origin = origin;
  }

  HarEntry entry() {
    MessageDraft request = draft.request;
    MessageDraft response = draft.response;
    if (request.url.isEmpty() || request.method.isEmpty()) {
      return broken("the entry has no " + (request.url.isEmpty() ? "URL" : "method"));
    }
    boolean isTunnel = request.method.equals(Method.CONNECT.token());
    if (!isTunnel && !HarTarget.isHttp(request.url)) {
      return skipped(SkipReason.NOT_HTTP);
    }
    // A status of 0 or -1 stands for none; so does one that is left out, if there are no fields.
    boolean hasStatus = response.status > 0 || !response.fields.isEmpty();
    if (!draft.hasResponse || !hasStatus || response.status == 0) {
      return skipped(SkipReason.NO_RESPONSE);
    }
    if (response.status < 0 || response.status > MOST) {
      return broken("the response has no status code of three digits");
    }
    if (request.isBroken || response.isBroken) {
      return broken("a field has no name or no value, or is too long");
    }
    return madeElsewhere(isTunnel).<HarEntry>map(EntryMaker::skipped).orElseGet(this::exchange);
  }

  private Optional<SkipReason> madeElsewhere(boolean isTunnel) {
    MessageDraft response = draft.response;
    if (draft.isFromCache || response.isOfCache || mix().isCertain()) {
      return Optional.of(SkipReason.FROM_CACHE);
    }
    if (response.isOfServiceWorker
        || response.fields.stream().anyMatch(line -> line.isNamed(BY_CLIENT))) {
      return Optional.of(SkipReason.MADE_BY_CLIENT);
    }
    if (isTunnel && origin == HarOrigin.PROXY) {
      return Optional.of(SkipReason.TUNNEL);
    }
    return draft.request.isCleaned || response.isCleaned
        ? Optional.of(SkipReason.CLEANED)
        : Optional.empty();
  }

  private static HarEntry skipped(SkipReason reason) {
    return new HarEntry.Skipped(reason, Optional.empty());
  }

  private static HarEntry broken(String problem) {
    return new HarEntry.Skipped(
        SkipReason.INCOMPLETE, Optional.of(problem + ", so it is left out"));
  }

  private HarEntry exchange() {
    CapturedVersion sent = HarVersions.of(draft.request.version);
    CapturedVersion received = HarVersions.of(draft.response.version);
    CapturedVersion version = HarVersions.of(received, sent);
    Set<CaptureGap> gaps = origin.gaps();
    gaps.addAll(draft.gaps);
    boolean isCached = isCached();
    if (isCached) {
      gaps.add(CaptureGap.CACHE);
    }
    HarContents contents = new HarContents(origin);
    CapturedRequest request =
        new CapturedRequest(
            HarVersions.of(sent, received),
            draft.request.method,
            HarTarget.of(draft.request.url),
            requestFields(),
            contents.ofRequest(draft.request));
    boolean isHead = draft.request.method.equals(Method.HEAD.token());
    List<CapturedResponse> interims =
        draft.interims.stream()
            .map(interim -> response(interim, version, new CapturedContent.Unknown()))
            .toList();
    return new HarEntry.Exchange(
        new CapturedExchange(
            place,
            started(),
            request,
            interims,
            response(
                draft.response, version, contents.ofResponse(draft.response, isCached, isHead)),
            gaps));
  }

  /** Tells whether the response may be mixed with one that the client had before. */
  private boolean isCached() {
    boolean mayMix = origin.isBrowser() || origin == HarOrigin.LIBRARY;
    return draft.hasCached
        || (mayMix && draft.response.status == Status.NOT_MODIFIED.code())
        || mix().isPossible();
  }

  private CacheMix mix() {
    return new CacheMix(draft, origin);
  }

  /** Returns the fields of the request, without those that the tool repeats by mistake. */
  private CapturedFields requestFields() {
    List<CapturedField> lines = draft.request.fields;
    return new CapturedFields(origin == HarOrigin.CHROME_HAR ? HarFields.lastOfEach(lines) : lines);
  }

  private static CapturedResponse response(
      MessageDraft response, CapturedVersion version, CapturedContent content) {
    return new CapturedResponse(
        version,
        (int) response.status,
        new CapturedFields(response.fields),
        content,
        new CapturedFields(response.trailers));
  }

  private Optional<Instant> started() {
    try {
      return Optional.of(OffsetDateTime.parse(draft.started).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
