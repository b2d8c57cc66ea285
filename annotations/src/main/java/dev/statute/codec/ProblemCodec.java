package dev.statute.codec;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.statute.field.FieldSyntaxException;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads and writes a {@link Problem} itself, as {@code application/problem+json} (RFC 9457, 3), and
 * leaves all else to another codec, which it also asks for the members of a class annotated with
 * {@link ProblemType}. Servers and clients use it, so that what they say of failures does not
 * depend on their codec.
 *
 * <p>A problem is also read from any other JSON (RFC 6839, 3.1), as servers send it that never
 * heard of its media type; it is never read from {@code application/problem+xml}.
 */
public final class ProblemCodec implements Codec {

  private static final MediaType JSON = MediaType.of("application", "json");
  private static final MediaRange PROBLEM = MediaRange.of(Problem.MEDIA_TYPE);
  private static final List<MediaType> TYPES = List.of(Problem.MEDIA_TYPE);
  private static final String SUFFIX = "+json";

  private final Codec others;

  private ProblemCodec(Codec others) {
    this.others = others;
  }

  /**
   * Adds problems to what a codec reads and writes.
   *
   * @param codec reads and writes everything else
   * @return a codec that does both
   */
  public static Codec over(Codec codec) {
    Objects.requireNonNull(codec, "codec");
    return codec instanceof ProblemCodec ? codec : new ProblemCodec(codec);
  }

  /**
   * Tells whether content can be a problem, by its media type.
   *
   * @param mediaType what the content is
   * @return whether it is JSON, perhaps by its suffix, with any parameters; JSON has no charset
   *     (RFC 8259, 11)
   */
  public static boolean isReadable(MediaType mediaType) {
    String subtype = mediaType.subtype();
    return subtype.endsWith(SUFFIX)
        || (subtype.equals(JSON.subtype()) && mediaType.type().equals(JSON.type()));
  }

  /**
   * Tells whether values of a type are problem details.
   *
   * @param type the type
   * @return whether it is {@link Problem}, or a class annotated with {@link ProblemType}
   */
  public static boolean isProblem(Type type) {
    return type == Problem.class || TypedProblem.of(type).isPresent();
  }

  /**
   * Makes a problem detail of a value.
   *
   * @param value the value
   * @param codec writes the members of a class annotated with {@link ProblemType}
   * @return the problem detail; empty if the value is none
   * @throws CodecException if the codec cannot write the value, or writes no JSON object
   * @throws IOException if the codec throws it
   */
  public static Optional<Problem> problem(Object value, Codec codec) throws IOException {
    if (value instanceof Problem problem) {
      return Optional.of(problem);
    }
    TypedProblem typed = TypedProblem.of(value.getClass()).orElse(null);
    return typed == null ? Optional.empty() : Optional.of(typed.toProblem(value, membersOf(codec)));
  }

  private static Codec membersOf(Codec codec) {
    return codec instanceof ProblemCodec over ? over.others : codec;
  }

  @Override
  public List<MediaType> reads() {
    return withProblem(others.reads());
  }

  @Override
  public List<MediaType> writes() {
    return withProblem(others.writes());
  }

  private static List<MediaType> withProblem(List<MediaType> types) {
    return Stream.concat(types.stream(), TYPES.stream()).distinct().toList();
  }

  @Override
  public List<MediaType> reads(Type type) {
    return isProblem(type) ? TYPES : others.reads(type);
  }

  @Override
  public List<MediaType> writes(Type type) {
    return isProblem(type) ? TYPES : others.writes(type);
  }

  @Override
  public boolean canRead(MediaType mediaType, Type type) {
    return isProblem(type)
        ? isReadable(mediaType) && TypedProblem.of(type).filter(t -> !t.isReadBy(others)).isEmpty()
        : others.canRead(mediaType, type);
  }

  @Override
  public boolean canWrite(MediaType mediaType, Type type) {
    return isProblem(type)
        ? PROBLEM.matches(mediaType)
            && TypedProblem.of(type).filter(t -> !t.isWrittenBy(others)).isEmpty()
        : others.canWrite(mediaType, type);
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    if (!isProblem(type)) {
      return others.read(in, mediaType, type);
    }
    Problem problem = problem(in.readAllBytes());
    TypedProblem typed = TypedProblem.of(type).orElse(null);
    return (T) (typed == null ? problem : typed.of(problem, others));
  }

  private static Problem problem(byte[] octets) throws UnreadableContentException {
    try {
      return Problem.parse(octets);
    } catch (FieldSyntaxException e) {
      throw new UnreadableContentException(
          "The content is not a problem detail: expected "
              + e.expected()
              + " at index "
              + e.index()
              + ".",
          e);
    }
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    Optional<Problem> problem = problem(value, others);
    if (problem.isPresent()) {
      out.write(problem.get().toJson().getBytes(US_ASCII));
    } else {
      others.write(value, type, mediaType, out);
    }
  }

  @Override
  public Codec forResponses() {
    return new ProblemCodec(others.forResponses());
  }
}
