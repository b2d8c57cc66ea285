package dev.statute.processor;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.contract.file.LawUse;
import dev.statute.law.yaml.LawSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Identifies the file of a law by its content, whatever ends of lines a system gives it. */
final class LawDigest {

  private LawDigest() {}

  /** Returns how a contract file names the law of a file. */
  static LawUse use(LawSource file) {
    return new LawUse(file.name(), digest(file.text().replace("\r\n", "\n")), List.of());
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java platform has SHA-256", e);
    }
  }
}
