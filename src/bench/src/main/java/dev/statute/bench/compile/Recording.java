package dev.statute.bench.compile;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a processor wrote, in a file for other JVMs to read. */
final class Recording {

  private Recording() {}

  static void write(List<MemorySource> sources, Path file) throws IOException {
    try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
      out.writeInt(sources.size());
      for (MemorySource source : sources) {
        out.writeUTF(source.typeName());
        byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    }
  }

  static List<MemorySource> read(Path file) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      List<MemorySource> sources = new ArrayList<>();
      for (int i = in.readInt(); i > 0; i--) {
        String name = in.readUTF();
        String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        sources.add(new MemorySource(name, text));
      }
      return sources;
    }
  }
}
