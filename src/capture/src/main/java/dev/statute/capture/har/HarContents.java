package dev.statute.capture.har;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.http.Header;
import dev.statute.http.StatusClass;
import dev.statute.rule.message.CapturedContent;
import java.util.Base64;
import java.util.Optional;

/** Says what a HAR file says for sure of the content of a message. */
final class HarContents {

  private final HarOrigin origin;

  HarContents(HarOrigin origin) {
    this.origin = origin;
  }

  /** Returns the content of a request. */
  CapturedContent ofRequest(MessageDraft request) {
    if (origin == HarOrigin.STATUTE) {
      return own(request);
    }
    if (!request.text.isEmpty()) {
      return whole(request, request.sentSize);
    }
    if (request.hasParameters || request.sentSize > 0) {
      return new CapturedContent.Present();
    }
    boolean isCounted = request.sentSize == 0 && !origin.isBrowser() && origin.isCounting();
    return isCounted ? none() : new CapturedContent.Unknown();
  }

  /**
   * Returns the content of a response.
   *
   * @param isHidden whether what is there may be of another response, or not have been read
   */
  CapturedContent ofResponse(MessageDraft response, boolean isHidden, boolean isHead) {
    if (origin == HarOrigin.STATUTE) {
      return own(response);
    }
    if (isHidden || response.isFailed) {
      return new CapturedContent.Unknown();
    }
    if (!response.text.isEmpty()) {
      return whole(response, response.size);
    }
    // What a response to HEAD would have had is counted by some.
    if (isHead || origin == HarOrigin.LIBRARY) {
      return new CapturedContent.Unknown();
    }
    boolean isSent = response.sentSize > 0 && !origin.isBrowser();
    if (response.size > 0 || isSent) {
      return new CapturedContent.Present();
    }
    // Who follows a redirect may not read its content.
    boolean isCounted =
        response.size == 0
            && response.sentSize == 0
            && !origin.isBrowser()
            && !StatusClass.find((int) response.status)
                .filter(StatusClass.REDIRECTION::equals)
                .isPresent();
    return isCounted ? none() : new CapturedContent.Unknown();
  }

  private static CapturedContent none() {
    return new CapturedContent.Whole(new byte[0], false);
  }

  private CapturedContent whole(MessageDraft message, long size) {
    Optional<byte[]> octets = octets(message);
    if (octets.isEmpty()) {
      return new CapturedContent.Present();
    }
    int length = octets.get().length;
    if (!message.isBase64 && size > length) {
      return new CapturedContent.Present(); // The text was cut.
    }
    boolean isExact =
        origin.isCounting()
            && length == size
            && length == message.sentSize
            && message.fields.stream()
                .noneMatch(line -> line.isNamed(Header.CONTENT_ENCODING.fieldName()));
    return new CapturedContent.Whole(octets.get(), !isExact);
  }

  /** Returns the octets; nothing if not all are there. */
  private static Optional<byte[]> octets(MessageDraft message) {
    if (message.text.isCut()) {
      return Optional.empty();
    }
    if (!message.isBase64) {
      return Optional.of(message.text.value().getBytes(UTF_8));
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(message.text.value()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Returns a content as Statute writes it, whose sizes are those of what was sent. */
  private CapturedContent own(MessageDraft message) {
    if (!message.text.isEmpty()) {
      return octets(message)
          .<CapturedContent>map(
              octets -> new CapturedContent.Whole(octets, message.sentSize != octets.length))
          .orElse(new CapturedContent.Present());
    }
    if (message.sentSize >= 0) {
      return new CapturedContent.Sized(message.sentSize);
    }
    return message.hasContent ? new CapturedContent.Present() : new CapturedContent.Unknown();
  }
}
