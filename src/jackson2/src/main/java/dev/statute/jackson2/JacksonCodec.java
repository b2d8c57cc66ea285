package dev.statute.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.statute.codec.Codec;
import dev.statute.codec.CodecException;
import dev.statute.codec.InapplicablePatchException;
import dev.statute.codec.UnreadableContentException;
import dev.statute.codec.json.JsonOctets;
import dev.statute.codec.json.JsonPath;
import dev.statute.field.MediaRange;
import dev.statute.field.MediaType;
import dev.statute.field.MergePatch;
import dev.statute.field.Problem;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;

/**
 * Reads and writes JSON (RFC 8259) with Jackson 2: {@code application/json}, and every media type
 * with the suffix {@code +json} (RFC 6839, 3.1) that a message has or a route names. A {@link
 * Problem} inside of another value is its members (RFC 9457, 3). A {@link MergePatch} is in {@code
 * application/merge-patch+json} (RFC 7396), and {@link #apply} applies it.
 *
 * <p>A member that the type does not have is a fault of a request, since what the client means by
 * it would be lost, and is skipped in a response, since servers may send more than a client knows
 * of. {@link #skippingUnknownMembers} and {@link #refusingUnknownMembers} make the two alike. A
 * member that is there twice is always a fault (RFC 8259, 4).
 */
public final class JacksonCodec implements Codec {

  /** {@code application/json} (RFC 8259, 11). */
  public static final MediaType JSON = MediaType.of("application", "json");

  private static final String SUFFIX = "+json";
  private static final List<MediaType> PATCH = List.of(MergePatch.MEDIA_TYPE);
  private static final MediaRange MERGE_PATCH = MediaRange.of(MergePatch.MEDIA_TYPE);
  private static final List<MediaType> TYPES = List.of(JSON);

  private final ObjectMapper mapper;
  private final ObjectReader requests;
  private final ObjectReader responses;

  /** Reads and writes with {@link #standardMapper()}. */
  public JacksonCodec() {
    this(standardMapper());
  }

  /**
   * Reads and writes as a mapper does. Whatever the mapper says, the content is JSON in UTF-8 (RFC
   * 8259, 8.1), nothing may follow the value, no member may be there twice, and unknown members of
   * responses are skipped. All else is as the mapper says: {@code new ObjectMapper()} also takes
   * 1.9 for an {@code int} and text for a number, has other limits, and keeps the names that it
   * reads.
   *
   * @param mapper the mapper, which is copied: later changes to it have no effect
   */
  public JacksonCodec(ObjectMapper mapper) {
    this.mapper = JacksonMappers.copy(mapper);
    this.requests = this.mapper.reader();
    this.responses = requests.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  }

  private JacksonCodec(ObjectMapper mapper, ObjectReader reader) {
    this.mapper = mapper;
    this.requests = reader;
    this.responses = reader;
  }

  /**
   * Makes a mapper as the constructor without arguments uses it, for further settings: {@link
   * #standardMapper(StreamReadConstraints)} with {@link #standardLimits()}.
   *
   * @return a mapper that nothing else uses
   */
  public static ObjectMapper standardMapper() {
    return standardMapper(standardLimits());
  }

  /**
   * Makes a mapper for content that strangers write.
   *
   * <ul>
   *   <li>It has the modules that a {@link java.util.ServiceLoader} finds, such as {@code
   *       jackson-datatype-jsr310} for {@code java.time}, whose values are text, as in RFC 3339. A
   *       module that lacks a class that it needs is not used, and logged once as a warning.
   *   <li>It takes nothing for what it is not: no text for a number (nor {@code "NaN"}), no 1.9 for
   *       an {@code int}, no 1e400 for a {@code double}, no number for a text or a time, no empty
   *       text for a value that has none, and no null for a primitive type. It writes no {@code
   *       NaN} and nothing infinite, which JSON does not have (RFC 8259, 6).
   *   <li>It does not keep the names of members between texts ({@code CANONICALIZE}), since a
   *       stranger who makes up 100,000 of them would slow it down.
   *   <li>Where JSpecify says {@code @NullMarked}, a component without {@code @Nullable} must be
   *       there.
   * </ul>
   *
   * @param limits what a text may have; beyond, it is unreadable
   * @return a mapper that nothing else uses
   */
  public static ObjectMapper standardMapper(StreamReadConstraints limits) {
    return JacksonMappers.standard(limits);
  }

  /**
   * Returns the limits of {@link #standardMapper()}: values that are nested 256 deep, and 1,000,000
   * tokens, which are values, names, and the starts and ends of objects and arrays, and take up to
   * 100 MB of memory; in all else, those of Jackson, such as 1000 digits of a number. For more:
   * {@code standardMapper(standardLimits().rebuild().maxTokenCount(5_000_000).build())}.
   *
   * @return the limits
   */
  public static StreamReadConstraints standardLimits() {
    return JacksonMappers.limits();
  }

  /**
   * Skips members that the type does not have, in requests too.
   *
   * @return such a codec
   */
  public JacksonCodec skippingUnknownMembers() {
    return new JacksonCodec(
        mapper, requests.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
  }

  /**
   * Refuses members that the type does not have, in responses too.
   *
   * @return such a codec
   */
  public JacksonCodec refusingUnknownMembers() {
    return new JacksonCodec(
        mapper, requests.with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
  }

  @Override
  public Codec forResponses() {
    return requests == responses ? this : new JacksonCodec(mapper, responses);
  }

  @Override
  public List<MediaType> reads() {
    return TYPES;
  }

  @Override
  public List<MediaType> writes() {
    return TYPES;
  }

  @Override
  public List<MediaType> reads(Type type) {
    return isPatch(type) ? PATCH : TYPES;
  }

  @Override
  public List<MediaType> writes(Type type) {
    return reads(type);
  }

  private static boolean isPatch(Type type) {
    return type == MergePatch.class
        || (type instanceof ParameterizedType generic && generic.getRawType() == MergePatch.class);
  }

  /**
   * Tells whether the media type is one of JSON. In a merge patch null means something else than in
   * a value, so neither is read from the media type of the other (RFC 7396, 1).
   */
  @Override
  public boolean canRead(MediaType mediaType, Type type) {
    boolean isMergePatch = MERGE_PATCH.matches(mediaType);
    return isMergePatch == isPatch(type) && (isMergePatch || isJson(mediaType));
  }

  /** Tells the same of writing: a route may name any media type of JSON. */
  @Override
  public boolean canWrite(MediaType mediaType, Type type) {
    return canRead(mediaType, type);
  }

  private static boolean isJson(MediaType mediaType) {
    String subtype = mediaType.subtype();
    return subtype.endsWith(SUFFIX)
        || (subtype.equals(JSON.subtype()) && mediaType.type().equals(JSON.type()));
  }

  /**
   * Reads JSON in UTF-8 (RFC 8259, 8.1), with or without a byte order mark.
   *
   * @throws UnreadableContentException if it is no JSON, is {@code null}, or is no such value
   */
  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    JavaType javaType = mapper.getTypeFactory().constructType(type);
    T value;
    try (JsonParser parser = parser(in)) {
      value = read(parser, javaType, type);
    }
    if (value == null) {
      throw new UnreadableContentException("The content is null.", null);
    }
    return value;
  }

  private JsonParser parser(InputStream in) throws IOException {
    try {
      return mapper.createParser(new JsonOctets(in));
    } catch (CharConversionException e) {
      throw JacksonFaults.of(e, null);
    }
  }

  private <T> T read(JsonParser parser, JavaType javaType, Type type) throws IOException {
    try {
      return requests.forType(javaType).readValue(parser);
    } catch (InvalidDefinitionException e) {
      throw unsupported(type, "cannot be read", e);
    } catch (JsonProcessingException
        | CharConversionException
        | RuntimeException
        | StackOverflowError e) {
      // The last two: the verdict of a deserializer on what it was given, and nesting that is too
      // deep for the stack of this thread.
      throw JacksonFaults.of(e, parser);
    }
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    write(value, value.getClass(), mediaType, out);
  }

  @Override
  public void write(Object value, Type type, MediaType mediaType, OutputStream out)
      throws IOException {
    try {
      writer(type, value).writeValue(out, value);
    } catch (JsonMappingException e) {
      throw unsupported(type, "cannot be written", e);
    } catch (JsonProcessingException e) {
      throw new CodecException(type, "", "cannot be written: " + e.getOriginalMessage(), e);
    }
  }

  /** Tells Jackson what a list or a generic value is of, which its elements need not tell. */
  private ObjectWriter writer(Type type, Object value) {
    JavaType javaType = mapper.getTypeFactory().constructType(type);
    if (javaType.isContainerType()) {
      return mapper.writerFor(javaType);
    }
    return javaType.hasGenericTypes() && javaType.getRawClass().isInstance(value)
        ? mapper.writerFor(
            mapper.getTypeFactory().constructSpecializedType(javaType, value.getClass()))
        : mapper.writer();
  }

  /**
   * Applies a merge patch to a value (RFC 7396, 2): writes the value as JSON, patches that, and
   * reads it as a value of the same class, such as a record.
   *
   * @param <T> the type of the value
   * @param patch what is to change
   * @param value the value, which is not changed itself
   * @return the patched value
   * @throws InapplicablePatchException if that is no such value; a handler may let it pass, by
   *     which the client gets a 400 that names the member
   * @throws CodecException if Jackson cannot write the value, or cannot read its class
   */
  public <T> T apply(MergePatch<T> patch, T value) {
    @SuppressWarnings("unchecked")
    Class<T> type = (Class<T>) value.getClass();
    try (TokenBuffer patched = new TokenBuffer(mapper, false)) {
      mapper.writeValue(patched, patch.applyTo(members(value)));
      return read(patched.asParser(), mapper.constructType(type), type);
    } catch (UnreadableContentException e) {
      throw new InapplicablePatchException(e);
    } catch (IOException e) {
      throw new CodecException(type, "", "cannot be patched: " + e.getMessage(), e);
    }
  }

  private Map<String, Object> members(Object value) {
    try {
      return mapper.convertValue(value, new TypeReference<Map<String, Object>>() {});
    } catch (IllegalArgumentException e) {
      throw new CodecException(
          value.getClass(), "", "is not an object of JSON: " + e.getMessage(), e);
    }
  }

  private static CodecException unsupported(Type type, String problem, JsonMappingException cause) {
    String pointer = JsonPath.pointer(JacksonFaults.path(cause));
    return new CodecException(type, pointer, problem + ": " + cause.getOriginalMessage(), cause);
  }
}
