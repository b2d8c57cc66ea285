package dev.statute.codec;

import dev.statute.field.ContentCoding;
import dev.statute.field.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/** Content whose octets are in content codings. */
record CodedContent(Content octets, List<ContentCoding> codings) implements Content {

  CodedContent {
    Objects.requireNonNull(octets, "octets");
    codings = List.copyOf(codings);
  }

  @Override
  public MediaType type() {
    return octets.type();
  }

  @Override
  public OptionalLong length() {
    return octets.length();
  }

  @Override
  public boolean isLive() {
    return octets.isLive();
  }

  @Override
  public InputStream open() throws IOException {
    return octets.open();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    octets.writeTo(out);
  }
}
