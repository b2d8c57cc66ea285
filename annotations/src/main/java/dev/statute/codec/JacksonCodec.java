package dev.statute.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import dev.statute.field.MediaType;
import dev.statute.field.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;

/**
 * Reads and writes JSON (RFC 8259) with Jackson, in {@code application/json} and {@code
 * application/problem+json}. A {@link Problem} is written as its members (RFC 9457, 3), and read
 * from them.
 *
 * <p>Needs {@code com.fasterxml.jackson.core:jackson-databind}, which is an optional dependency of
 * this module.
 */
public final class JacksonCodec implements Codec {

  /** {@code application/json} (RFC 8259, 11). */
  public static final MediaType JSON = MediaType.of("application", "json");

  private static final List<MediaType> TYPES = List.of(JSON, Problem.MEDIA_TYPE);

  private final ObjectMapper mapper;

  /** Reads and writes as Jackson does by default. */
  public JacksonCodec() {
    this(new ObjectMapper());
  }

  /**
   * Reads and writes as a mapper does.
   *
   * @param mapper the mapper, which is copied: later changes to it have no effect
   */
  public JacksonCodec(ObjectMapper mapper) {
    this.mapper =
        mapper
            .copy()
            .registerModule(new ProblemModule())
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            // Two values in a row are no JSON text (RFC 8259, 2).
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  }

  @Override
  public List<MediaType> reads() {
    return TYPES;
  }

  @Override
  public List<MediaType> writes() {
    return TYPES;
  }

  /**
   * Reads JSON in UTF-8, or in UTF-16 or UTF-32, which are recognized.
   *
   * @throws UnreadableContentException if it is no JSON, is {@code null}, or is no such value
   */
  @Override
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    JavaType javaType = mapper.getTypeFactory().constructType(type);
    T value;
    try {
      value = mapper.readValue(in, javaType);
    } catch (InvalidDefinitionException e) {
      // The fault of the type, not of the content.
      throw new IllegalStateException("Jackson cannot read " + javaType.toCanonical(), e);
    } catch (DatabindException e) {
      throw new UnreadableContentException("The JSON is not of the right shape" + place(e), e);
    } catch (JsonProcessingException e) {
      throw new UnreadableContentException("This is not JSON" + place(e), e);
    }
    if (value == null) {
      throw new UnreadableContentException("The JSON is null.", null);
    }
    return value;
  }

  private static String place(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return location == null
        ? "."
        : ", at line " + location.getLineNr() + ", column " + location.getColumnNr() + ".";
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    mapper.writeValue(out, value);
  }
}
