package dev.statute.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells results apart by what they say, not by their lines, so that code which moves keeps its
 * alerts. Results that say the same are told apart by their order.
 */
final class Fingerprints {

  private static final int LENGTH = 32;

  private final Map<String, Integer> counts = new HashMap<>();
  private final MessageDigest digest;

  Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has it", e);
    }
  }

  /** Returns the fingerprint of the next result. */
  String next(Result result) {
    Location location = result.location();
    String text =
        String.join(
            "\n",
            result.finding().rule().id(),
            location.container(),
            location.operation(),
            result.finding().what().lines().findFirst().orElse(""));
    String hash = HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    String start = hash.substring(0, LENGTH);
    return start + ":" + counts.merge(start, 1, Integer::sum);
  }
}
