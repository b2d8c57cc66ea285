package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.check.JavaRules;
import dev.statute.diagnostic.Notice;
import dev.statute.report.KnownList;
import dev.statute.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The file with the list of known findings.
 *
 * @param list the list; empty where the file cannot be read
 * @param problems what is wrong with the file or its lines
 */
record KnownFile(KnownList list, List<Notice> problems) {

  private static final int MOST_MEBIBYTES = 8;
  private static final int MOST = MOST_MEBIBYTES << 20;

  /** Returns a list without findings. */
  static KnownFile none() {
    return new KnownFile(list(KnownList.FILE, ""), List.of());
  }

  /**
   * Reads a file.
   *
   * @param name its path, absolute or from the folder that the compiler runs in
   * @param mayBeMissing whether there need not be such a file, since this compilation writes it
   */
  static KnownFile read(String name, boolean mayBeMissing) {
    try {
      Path path = Path.of(name);
      if (mayBeMissing && Files.notExists(path)) {
        return none();
      }
      return read(name, path);
    } catch (InvalidPathException e) {
      return failed(name, "This is not a path: " + e.getReason() + ".");
    }
  }

  private static KnownFile read(String name, Path path) {
    if (Files.isDirectory(path)) {
      return failed(name, path.toAbsolutePath() + " is a folder.");
    }
    try (InputStream stream = Files.newInputStream(path)) {
      byte[] bytes = stream.readNBytes(MOST + 1);
      if (bytes.length > MOST) {
        return failed(name, "The file has more than " + MOST_MEBIBYTES + " MiB.");
      }
      KnownList list = list(name, UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      List<Notice> problems = new ArrayList<>();
      list.problems().forEach(p -> problems.add(new Notice(p.isError(), p.message())));
      return new KnownFile(list, problems);
    } catch (NoSuchFileException e) {
      return failed(name, "There is no file " + path.toAbsolutePath().normalize() + ".");
    } catch (CharacterCodingException e) {
      return failed(name, "The file is not a text in UTF-8.");
    } catch (IOException e) {
      return failed(name, "The file cannot be read: " + e.getMessage() + ".");
    }
  }

  private static KnownList list(String name, String text) {
    return KnownList.read(name, text, JavaRules.catalogue());
  }

  private static KnownFile failed(String name, String why) {
    Message message =
        new Message(
            "option",
            "-Astatute.known=" + name + " has no effect",
            why,
            "Write the list with -Astatute.report=known, or remove the option.");
    return new KnownFile(list(name, ""), List.of(new Notice(true, message)));
  }
}
