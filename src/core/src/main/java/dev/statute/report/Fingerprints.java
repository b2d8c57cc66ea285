package dev.statute.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.statute.rule.Finding;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Tells results apart by what they say, not by their lines, so that code which moves keeps its
 * alerts. Results that say the same are told apart by their order.
 */
public final class Fingerprints {

  private static final int LENGTH = 32;

  private final Map<String, Integer> counts = new HashMap<>();
  private final MessageDigest digest;

  /** Makes them for results that are told apart from each other. */
  public Fingerprints() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has it", e);
    }
  }

  /** Returns the next finding as a list of known findings names it. */
  public KnownFinding known(Finding finding, Location location) {
    return new KnownFinding(
        next(finding, location), finding.rule().id(), KnownFinding.place(location));
  }

  /** Returns the fingerprint of the next finding. */
  String next(Finding finding, Location location) {
    String text =
        String.join(
            "\n",
            finding.rule().id(),
            location.container(),
            location.operation(),
            finding.what().lines().findFirst().orElse(""));
    String hash = HexFormat.of().formatHex(digest.digest(text.getBytes(UTF_8)));
    String start = hash.substring(0, LENGTH);
    return start + ":" + counts.merge(start, 1, Integer::sum);
  }
}
