package dev.statute.capture.raw;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.http.Header;
import dev.statute.rule.message.CapturedContent;
import dev.statute.rule.message.CapturedFields;
import dev.statute.rule.message.MessagePart;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The content of a message in a file.
 *
 * @param content the content
 * @param trailers the trailer section
 * @param faults what is wrong with its chunks
 */
record RawContent(CapturedContent content, CapturedFields trailers, List<RawFault> faults) {

  private static final CapturedFields NO_FIELDS = new CapturedFields(List.of());
  private static final Pattern LENGTH = Pattern.compile("[0-9]{1,9}");
  private static final Pattern SIZE = Pattern.compile("[0-9A-Fa-f]{1,8}[ \\t]*(?:;.*)?");
  private static final int HEXADECIMAL = 16;

  private static RawContent of(CapturedContent content) {
    return new RawContent(content, NO_FIELDS, List.of());
  }

  /**
   * Reads what follows a header section.
   *
   * @param isBodiless whether the section ends the message, so that nothing can follow it
   */
  static RawContent read(
      RawCursor cursor, CapturedFields fields, MessagePart part, boolean isBodiless) {
    if (!cursor.hasContents()) {
      return of(new CapturedContent.Unknown());
    }
    if (isBodiless) {
      return of(rest(cursor, fields));
    }
    List<String> codings = elements(fields, Header.TRANSFER_ENCODING.fieldName());
    boolean isChunked =
        !codings.isEmpty()
            && codings.get(codings.size() - 1).toLowerCase(Locale.ROOT).equals("chunked");
    if (isChunked && SIZE.matcher(cursor.peek()).matches()) {
      return chunks(cursor, part, codings.size() == 1);
    }
    List<String> lengths =
        elements(fields, Header.CONTENT_LENGTH.fieldName()).stream().distinct().toList();
    boolean hasLength = lengths.size() == 1 && LENGTH.matcher(lengths.get(0)).matches();
    if (!hasLength || !codings.isEmpty()) {
      return of(rest(cursor, fields));
    }
    int length = Integer.parseInt(lengths.get(0));
    if (length > 0 && cursor.isEndAfter(0)) {
      return of(new CapturedContent.Unknown()); // Only the header section was kept.
    }
    if (length <= cursor.left() && cursor.isEndAfter(length)) {
      return of(whole(cursor.take(length), fields));
    }
    return of(rest(cursor, fields));
  }

  /** Takes all before the next message, if there is one. */
  private static CapturedContent rest(RawCursor cursor, CapturedFields fields) {
    int length = cursor.untilMessage();
    byte[] octets = cursor.take(length);
    // An editor ends a file with a line feed; whoever writes messages leaves a line between them.
    boolean isBlank = new String(octets, ISO_8859_1).isBlank() && length <= 2;
    return isBlank ? new CapturedContent.Whole(new byte[0], false) : whole(octets, fields);
  }

  private static CapturedContent whole(byte[] octets, CapturedFields fields) {
    boolean isCoded =
        elements(fields, Header.CONTENT_ENCODING.fieldName()).stream()
            .anyMatch(coding -> !coding.equalsIgnoreCase("identity"));
    // curl --compressed shows what it decoded, with the fields of what it received.
    return new CapturedContent.Whole(octets, isCoded && isText(octets));
  }

  private static boolean isText(byte[] octets) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).chars().noneMatch(c -> c == 0);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static RawContent chunks(RawCursor cursor, MessagePart part, boolean isOnly) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    List<RawFault> faults = new ArrayList<>();
    while (true) {
      int line = cursor.line();
      if (cursor.isAtEnd()) {
        faults.add(new RawFault(part, line, "ends before its last chunk"));
        break;
      }
      String size = cursor.next();
      if (!SIZE.matcher(size).matches()) {
        faults.add(new RawFault(part, line, "has a chunk without its size"));
        break;
      }
      long length = Long.parseLong(size.split("[ \\t;]", 2)[0], HEXADECIMAL);
      if (length == 0) {
        CapturedFields trailers = RawHead.section(cursor, part, faults);
        return new RawContent(
            isOnly
                ? new CapturedContent.Whole(content.toByteArray(), false)
                : new CapturedContent.Unknown(),
            trailers,
            faults);
      }
      if (length > cursor.left()) {
        faults.add(new RawFault(part, line, "ends in the middle of a chunk"));
        cursor.take(cursor.left());
        break;
      }
      content.writeBytes(cursor.take((int) length));
      if (!cursor.isAtEnd() && !cursor.next().isEmpty()) {
        faults.add(new RawFault(part, line, "has a chunk with more octets than its size says"));
        break;
      }
    }
    cursor.take(cursor.untilMessage());
    return new RawContent(new CapturedContent.Present(), NO_FIELDS, faults);
  }

  private static List<String> elements(CapturedFields fields, String name) {
    return fields.all(name).stream()
        .flatMap(line -> List.of(line.split(",", -1)).stream())
        .map(String::strip)
        .filter(element -> !element.isEmpty())
        .toList();
  }
}
