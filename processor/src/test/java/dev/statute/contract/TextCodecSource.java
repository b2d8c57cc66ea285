package dev.statute.contract;

/** The source of a codec for texts. */
final class TextCodecSource {

  static final String TEXT =
      """
      package acme;

      import dev.statute.codec.Codec;
      import dev.statute.field.MediaType;
      import java.io.IOException;
      import java.io.InputStream;
      import java.io.OutputStream;
      import java.lang.reflect.Type;
      import java.nio.charset.StandardCharsets;
      import java.util.List;

      final class TextCodec implements Codec {

        @Override
        public List<MediaType> reads() {
          return List.of(MediaType.of("text", "plain"));
        }

        @Override
        public List<MediaType> writes() {
          return reads();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T read(InputStream in, MediaType mediaType, Type type) throws IOException {
          return (T) new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void write(Object value, MediaType mediaType, OutputStream out) throws IOException {
          out.write(value.toString().getBytes(StandardCharsets.UTF_8));
        }
      }
      """;

  private TextCodecSource() {}
}
