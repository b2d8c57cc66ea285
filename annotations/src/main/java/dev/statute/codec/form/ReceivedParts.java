package dev.statute.codec.form;

import dev.statute.codec.Content;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.multipart.BodyPart;
import dev.statute.codec.multipart.BodyPartReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a form, within limits. */
final class ReceivedParts implements Closeable {

  /** The field whose value is the charset of the others (RFC 7578, 4.6). */
  private static final String CHARSET = "_charset_";

  private static final int LONGEST_CHARSET = 40;

  private static final String ENCODING = "Content-Transfer-Encoding";

  /** The encodings that are none (RFC 2045, 6.2). */
  private static final Set<String> IDENTITY = Set.of("7bit", "8bit", "binary");

  private final Content whole;
  private final FormLimits limits;
  private final BodyPartReader reader;
  private Optional<String> charset = Optional.empty();
  private int count;

  private ReceivedParts(Content whole, FormLimits limits, BodyPartReader reader) {
    this.whole = whole;
    this.limits = limits;
    this.reader = reader;
  }

  static ReceivedParts open(Content whole, FormLimits limits) throws IOException {
    return new ReceivedParts(whole, limits, BodyPartReader.open(whole, limits.header()));
  }

  FormLimits limits() {
    return limits;
  }

  /** Gives the charset that the form names for its texts, as far as it was read. */
  Optional<String> charset() {
    return charset;
  }

  @Nullable FilePart next() throws IOException {
    BodyPart part = reader.next();
    if (part == null) {
      return null;
    }
    if (++count > limits.parts()) {
      throw OversizedFormException.ofParts(limits.parts(), whole);
    }
    Disposition disposition = disposition(part);
    requireIdentity(part);
    Content octets = part.content();
    Content limited = Content.stream(() -> limited(octets.open()), octets.type());
    FilePart read = new FilePart(disposition.name(), disposition.filename(), limited);
    if (read.name().equals(CHARSET) && read.filename().isEmpty()) {
      return ofCharset(read);
    }
    return read.filename().isPresent() ? read : Charsets.withDefault(read, charset);
  }

  private Disposition disposition(BodyPart part) throws UnreadableContentException {
    Disposition found =
        part.fields().first(SentParts.DISPOSITION).map(Disposition::parse).orElse(null);
    if (found == null) {
      throw new UnreadableContentException(
          "A part of the form has no Content-Disposition with a name (RFC 7578, 4.2).",
          "",
          whole,
          null);
    }
    return found;
  }

  /** Nobody sends such parts (RFC 7578, 4.7), and who does would have them decoded. */
  private void requireIdentity(BodyPart part) throws UnreadableContentException {
    Optional<String> encoding = part.fields().first(ENCODING);
    if (encoding.isPresent() && !IDENTITY.contains(encoding.get().toLowerCase(Locale.ROOT))) {
      throw new UnreadableContentException(
          "A part of the form has a Content-Transfer-Encoding, which is deprecated (RFC 7578,"
              + " 4.7).",
          "",
          whole,
          null);
    }
  }

  private FilePart ofCharset(FilePart part) throws IOException {
    try (InputStream in = part.content().open()) {
      Content value = Content.bytes(in.readNBytes(LONGEST_CHARSET), part.type());
      charset = Charsets.supported(value);
      return FilePart.value(part.name(), value);
    }
  }

  private InputStream limited(InputStream in) {
    return new LimitedPart(in, limits.part(), whole);
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
