package dev.statute.bench.load;

import dev.statute.codec.Codec;
import dev.statute.field.MediaType;
import dev.statute.jackson2.JacksonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON of an article, and of nothing else, without any library. */
final class HandWrittenJson implements Json, Codec {

  private static final List<MediaType> TYPES = List.of(JacksonCodec.JSON);

  @Override
  public Article read(InputStream in) throws IOException {
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return new Article(
        Long.parseLong(member(text, "id")),
        unquoted(member(text, "name")),
        Integer.parseInt(member(text, "price")),
        Boolean.parseBoolean(member(text, "isNew")));
  }

  /** Finds a member of an object on whose form both sides agree. */
  private static String member(String text, String name) throws IOException {
    int at = text.indexOf('"' + name + "\":");
    if (at < 0) {
      throw new IOException("no member " + name);
    }
    int start = at + name.length() + 3;
    int end = start;
    boolean isQuoted = false;
    for (; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '\\') {
        end++;
      } else if (c == '"') {
        isQuoted = !isQuoted;
      } else if (!isQuoted && (c == ',' || c == '}')) {
        break;
      }
    }
    return text.substring(start, end);
  }

  private static String unquoted(String quoted) {
    StringBuilder text = new StringBuilder(quoted.length());
    for (int i = 1; i < quoted.length() - 1; i++) {
      char c = quoted.charAt(i);
      text.append(c == '\\' ? quoted.charAt(++i) : c);
    }
    return text.toString();
  }

  @Override
  public byte[] write(@Nullable Object value) {
    if (!(value instanceof Article article)) {
      throw new IllegalArgumentException("an article");
    }
    StringBuilder out = new StringBuilder(80).append("{\"id\":").append(article.id());
    out.append(",\"name\":\"");
    for (int i = 0; i < article.name().length(); i++) {
      char c = article.name().charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\');
      }
      out.append(c);
    }
    out.append("\",\"price\":").append(article.price());
    out.append(",\"isNew\":").append(article.isNew()).append('}');
    return out.toString().getBytes(StandardCharsets.UTF_8);
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
  @SuppressWarnings("unchecked")
  public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
    return (T) read(in);
  }

  @Override
  public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
    out.write(write(value));
  }
}
