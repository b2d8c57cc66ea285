package dev.statute.capture.har;

import dev.statute.rule.message.CapturedField;
import java.util.List;
import tools.jackson.core.JsonToken;

/** Reads a request or a response. */
final class MessageReader {

  /** The most characters of a content; of a longer one only its presence is known. */
  private static final int CONTENT = 16 << 20;

  /** The most field lines of a message. */
  private static final int LINES = 10_000;

  private final HarCursor cursor;
  private MessageDraft draft = new MessageDraft();
  private HarText name = HarText.NONE;
  private HarText value = HarText.NONE;
  private boolean hasValue;

  MessageReader(HarCursor cursor) {
    this.cursor = cursor;
  }

  /** Reads the message that the cursor is at. */
  void read(MessageDraft message) {
    draft = message;
    cursor.object(this::member);
  }

  private void member(String member) {
    switch (member) {
      case "method" -> draft.method = line();
      case "url" -> draft.url = line();
      case "httpVersion" -> draft.version = line();
      case "status" -> draft.status = cursor.number();
      case "headers" -> fields(draft.fields);
      case "_trailers" -> fields(draft.trailers);
      case "bodySize" -> draft.sentSize = cursor.number();
      case "content", "postData" -> cursor.object(this::content);
      case "_hasContent" -> draft.hasContent = cursor.isSet();
      case "_transferSize" -> draft.transferred = cursor.number();
      case "redirectURL" -> draft.redirect = line();
      case "_error", "_failureText" -> draft.isFailed = cursor.isSet();
      case "_fetchedViaServiceWorker", "fromServiceWorker" ->
          draft.isOfServiceWorker |= cursor.isSet();
      case "fromDiskCache", "fromMemoryCache", "fromPrefetchCache" ->
          draft.isOfCache |= cursor.isSet();
      default -> cursor.skip();
    }
  }

  private String line() {
    HarText text = cursor.text();
    draft.isBroken |= text.isCut();
    return text.value();
  }

  private void content(String member) {
    switch (member) {
      case "mimeType" -> draft.type = cursor.text().value();
      case "size" -> draft.size = cursor.number();
      case "text" -> draft.text = cursor.text(CONTENT);
      case "encoding", "_encoding" -> draft.isBase64 = cursor.text().value().equals("base64");
      case "params" -> draft.hasParameters = hasElements();
      default -> cursor.skip();
    }
  }

  private boolean hasElements() {
    boolean[] has = {false};
    cursor.array(
        () -> {
          has[0] = true;
          cursor.skip();
        });
    return has[0];
  }

  /** Reads field lines; some tools write an object with the names of fields. */
  private void fields(List<CapturedField> lines) {
    if (cursor.token() == JsonToken.START_OBJECT) {
      cursor.members(
          member -> {
            name = new HarText(member, false);
            hasValue = cursor.isScalar();
            value = cursor.scalar();
            add(lines);
          });
    } else {
      cursor.array(() -> field(lines));
    }
  }

  private void field(List<CapturedField> lines) {
    name = HarText.NONE;
    value = HarText.NONE;
    hasValue = false;
    cursor.object(this::part);
    add(lines);
  }

  private void part(String member) {
    switch (member) {
      case "name" -> name = cursor.text();
      case "value" -> {
        hasValue = cursor.isScalar();
        value = cursor.scalar();
      }
      default -> cursor.skip();
    }
  }

  private void add(List<CapturedField> lines) {
    boolean isPseudo = name.value().startsWith(":");
    if (isPseudo) {
      return;
    }
    if (!hasValue || name.isEmpty() || name.isCut() || value.isCut() || lines.size() >= LINES) {
      draft.isBroken = true;
    } else if (HarFields.isCleaned(value.value())) {
      // Whoever cleans credentials leaves the rest as it was.
      draft.isCleaned |= !HarFields.isSecret(name.value());
    } else {
      lines.addAll(HarFields.lines(name.value(), value.value()));
    }
  }
}
