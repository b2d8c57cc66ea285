package dev.statute.field;

import dev.statute.codec.json.JsonSyntaxException;
import dev.statute.codec.json.JsonText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A problem detail (RFC 9457, 3): what went wrong, as a body for programs to read. Servers and
 * clients read and write it as JSON themselves, whatever their codec is. The XML format (RFC 9457,
 * B) is not read.
 *
 * @param type identifies the kind of problem; {@code about:blank} if the status says it all
 * @param title a short summary of the kind of problem, or null
 * @param status the status code of the response, 100 to 599, or null; in a received problem it may
 *     differ from the code of the response, which is the one that counts (RFC 9457, 3.1.2); a
 *     server sends that code in place of another
 * @param detail an explanation of this occurrence, or null
 * @param instance identifies this occurrence, or null
 * @param extensions further members in order: null, strings, booleans, numbers, and lists and maps
 *     of such
 */
public record Problem(
    UriReference type,
    @Nullable String title,
    @Nullable Integer status,
    @Nullable String detail,
    @Nullable UriReference instance,
    Map<String, @Nullable Object> extensions) {

  /** {@code application/problem+json} (RFC 9457, 6.1). */
  public static final MediaType MEDIA_TYPE = MediaType.of("application", "problem+json");

  /** The type of a problem that has no type of its own (RFC 9457, 4.2.1). */
  public static final UriReference ABOUT_BLANK = UriReference.parse("about:blank");

  /**
   * The extension member, {@code true}, by which a server says that it refused a request before the
   * operation was called, so that nothing came of it. Servers of generated routes write it, and
   * generated clients read it.
   */
  public static final String REFUSED = "refused";

  static final int MIN_STATUS = 100;
  static final int MAX_STATUS = 599;

  /** What the longest text takes in UTF-8, after a byte order mark. */
  private static final int MOST_OCTETS = 3 * (JsonText.LONGEST + 1);

  static final Set<String> STANDARD = Set.of("type", "title", "status", "detail", "instance");

  /**
   * Checks and copies, extensions with all that they hold.
   *
   * @param type identifies the kind of problem
   * @param title a short summary of the kind of problem
   * @param status the status code of the response
   * @param detail an explanation of this occurrence
   * @param instance identifies this occurrence
   * @param extensions further members in order
   * @throws IllegalArgumentException if the status is out of range, an extension has the name of a
   *     standard member, or its value is nothing that JSON has, is nested deeper than 32, or is a
   *     number of more than 1000 digits before or after its point
   */
  public Problem {
    Objects.requireNonNull(type, "type");
    if (status != null && (status < MIN_STATUS || status > MAX_STATUS)) {
      throw new UnfitValueException("a status from 100 to 599", status);
    }
    for (String name : extensions.keySet()) {
      if (STANDARD.contains(name)) {
        throw new UnfitValueException("extensions other than standard members", name);
      }
    }
    extensions = JsonValues.copy(extensions);
  }

  /**
   * Starts to put a problem of its own type together.
   *
   * @param type identifies the kind of problem
   * @return a builder
   * @throws FieldSyntaxException if it is not a URI reference
   */
  public static ProblemBuilder ofType(String type) {
    return new ProblemBuilder(UriReference.parse(type));
  }

  /**
   * Starts to put a problem together that the status says all about.
   *
   * @param status the status code, 100 to 599
   * @return a builder
   */
  public static ProblemBuilder ofStatus(int status) {
    return new ProblemBuilder(ABOUT_BLANK).status(status);
  }

  /**
   * Reads a problem detail that was received in JSON (RFC 8259), strictly and in bounds: at most
   * 1,048,576 characters, 65,536 values, values nested 32 deep, and numbers of 1000 digits.
   *
   * @param json the whole text, with or without a byte order mark
   * @return the problem, as {@link #ofMembers} makes it of the members; a number among its
   *     extensions is an {@code Integer}, {@code Long} or {@code BigInteger}, the first that holds
   *     it, or a {@code BigDecimal} if it has a fraction or exponent
   * @throws FieldSyntaxException if the text is not a JSON object, or is out of bounds
   */
  public static Problem parse(String json) {
    Object value;
    try {
      value = JsonText.parse(json);
    } catch (JsonSyntaxException e) {
      throw new FieldSyntaxException(json, e.index(), e.expected());
    }
    if (!(value instanceof Map<?, ?> members)) {
      throw new FieldSyntaxException(json, 0, "a JSON object");
    }
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    members.forEach((name, member) -> named.put((String) name, member));
    return ofMembers(named);
  }

  /**
   * Reads a problem detail that was received, as {@link #parse(String)} does.
   *
   * @param json the whole text in UTF-8 (RFC 8259, 8.1), with or without a byte order mark
   * @return the problem
   * @throws FieldSyntaxException if the octets are not UTF-8, or not a JSON object, or are out of
   *     bounds
   */
  public static Problem parse(byte[] json) {
    if (json.length > MOST_OCTETS) {
      // Decoded, it would take four times as much.
      throw new FieldSyntaxException("", 0, "at most " + JsonText.LONGEST + " characters");
    }
    ByteBuffer in = ByteBuffer.wrap(json);
    CharBuffer out = CharBuffer.allocate(json.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      String octets = new String(json, StandardCharsets.ISO_8859_1);
      throw new FieldSyntaxException(octets, in.position(), "UTF-8");
    }
    return parse(out.flip().toString());
  }

  /**
   * Makes a problem of the members of a JSON object, as a recipient does: a standard member of
   * another type than its own is ignored (RFC 9457, 3.1), as if it were not there, and all others
   * are extensions.
   *
   * @param members the members in order, each with a value that JSON has, as any JSON library gives
   *     them
   * @return the problem
   * @throws IllegalArgumentException if an extension is nothing that JSON has, or is nested deeper
   *     than 32
   */
  public static Problem ofMembers(Map<String, ? extends @Nullable Object> members) {
    return new ProblemMembers(members).problem();
  }

  /**
   * Changes the type.
   *
   * @param other identifies the kind of problem
   * @return such a problem, the same in all else
   */
  public Problem withType(UriReference other) {
    return new Problem(other, title, status, detail, instance, extensions);
  }

  /**
   * Changes the status.
   *
   * @param code the status code of the response, 100 to 599
   * @return such a problem, the same in all else
   * @throws IllegalArgumentException if the code is out of range
   */
  public Problem withStatus(int code) {
    return new Problem(type, title, code, detail, instance, extensions);
  }

  /**
   * Gives all members that are there, the standard ones first, for any JSON library to write.
   *
   * @return an unmodifiable map; the type is left out if it is {@code about:blank}, which is what
   *     its absence means
   */
  public Map<String, @Nullable Object> members() {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    put(members, "type", type.equals(ABOUT_BLANK) ? null : type.toString());
    put(members, "title", title);
    put(members, "status", status);
    put(members, "detail", detail);
    put(members, "instance", instance == null ? null : instance.toString());
    members.putAll(extensions);
    return Collections.unmodifiableMap(members);
  }

  private static void put(
      Map<String, @Nullable Object> members, String name, @Nullable Object value) {
    if (value != null) {
      members.put(name, value);
    }
  }

  /**
   * Writes the problem as JSON (RFC 8259).
   *
   * @return one line of ASCII
   */
  public String toJson() {
    return JsonValues.write(members());
  }
}
