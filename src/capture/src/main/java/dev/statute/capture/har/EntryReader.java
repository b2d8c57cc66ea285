package dev.statute.capture.har;

import dev.statute.rule.message.CaptureGap;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;

/** Reads an entry, the members of which may be in any order. */
final class EntryReader {

  private final HarCursor cursor;
  private final EntryDraft draft;
  private final MessageReader messages;

  private EntryReader(HarCursor cursor) {
    this.cursor = cursor;
    this.draft = new EntryDraft(cursor.line());
    this.messages = new MessageReader(cursor);
  }

  /** Reads the entry that the cursor is at; nothing if it is not an object. */
  static Optional<EntryDraft> read(HarCursor cursor) {
    boolean isObject = cursor.token() == JsonToken.START_OBJECT;
    EntryReader reader = new EntryReader(cursor);
    cursor.object(reader::member);
    return isObject ? Optional.of(reader.draft) : Optional.empty();
  }

  private void member(String name) {
    switch (name) {
      case "startedDateTime" -> draft.started = cursor.text().value();
      case "request" -> messages.read(draft.request);
      case "response" -> {
        draft.hasResponse = cursor.token() == JsonToken.START_OBJECT;
        messages.read(draft.response);
      }
      case "cache" -> cursor.object(this::cached);
      case "_fromCache", "_servedFromCache" -> draft.isFromCache = cursor.isSet();
      case "_resourceType", "_initiator", "_priority", "_connectionId" -> {
        draft.isOfBrowser = true;
        cursor.skip();
      }
      case "_interims" -> cursor.array(this::interim);
      case "_gaps" -> cursor.array(this::gap);
      default -> cursor.skip();
    }
  }

  /** Says what the cache of the client had, before or after the request. */
  private void cached(String name) {
    draft.hasCached |= name.equals("beforeRequest") && cursor.token() == JsonToken.START_OBJECT;
    cursor.skip();
  }

  private void interim() {
    MessageDraft interim = new MessageDraft();
    messages.read(interim);
    draft.interims.add(interim);
  }

  private void gap() {
    String name = cursor.text().value();
    Stream.of(CaptureGap.values()).filter(gap -> gap.name().equals(name)).forEach(draft.gaps::add);
  }
}
