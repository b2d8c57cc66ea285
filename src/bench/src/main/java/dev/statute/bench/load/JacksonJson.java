package dev.statute.bench.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** JSON with Jackson. */
record JacksonJson(ObjectMapper mapper) implements Json {

  @Override
  public Article read(InputStream in) throws IOException {
    return mapper.readValue(in, Article.class);
  }

  @Override
  public byte[] write(@Nullable Object value) throws IOException {
    return mapper.writeValueAsBytes(value);
  }
}
