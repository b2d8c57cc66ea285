package dev.statute.codec.form;

import dev.statute.codec.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps parts: the first octets in memory, and those of parts that go beyond in files. */
final class KeptParts {

  private static final int BLOCK = 8 << 10;

  private final List<FilePart> parts = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private int memory;

  private KeptParts(int memory) {
    this.memory = memory;
  }

  /** Reads all parts; of a form that cannot be read to its end, no file is left. */
  static FormData of(ReceivedParts source) throws IOException {
    KeptParts kept = new KeptParts(source.limits().memory());
    boolean isRead = false;
    try {
      for (FilePart part = source.next(); part != null; part = source.next()) {
        kept.keep(part);
      }
      isRead = true;
    } finally {
      if (!isRead) {
        FormData.remove(kept.files);
      }
    }
    List<FilePart> all =
        kept.parts.stream().map(part -> Charsets.withDefault(part, source.charset())).toList();
    return new FormData(all, kept.files);
  }

  private void keep(FilePart part) throws IOException {
    try (InputStream in = part.content().open()) {
      parts.add(new FilePart(part.name(), part.filename(), keep(part, in)));
    }
  }

  private Content keep(FilePart part, InputStream in) throws IOException {
    ByteArrayOutputStream start = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    int read = in.read(block);
    while (read >= 0 && read <= memory) {
      start.write(block, 0, read);
      memory -= read;
      read = in.read(block);
    }
    if (read < 0) {
      return Content.bytes(start.toByteArray(), part.type());
    }
    memory += start.size();
    Path file = Files.createTempFile("statute-", ".part");
    files.add(file);
    try (OutputStream out = Files.newOutputStream(file)) {
      start.writeTo(out);
      out.write(block, 0, read);
      in.transferTo(out);
    }
    return Content.stream(() -> Files.newInputStream(file), Files.size(file), part.type());
  }
}
