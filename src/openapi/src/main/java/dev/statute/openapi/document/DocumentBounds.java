package dev.statute.openapi.document;

/**
 * The most that a document may hold, with all files that it refers to.
 *
 * @param bytes the octets of its files
 * @param nodes its values, those of anchors counted wherever they are used
 * @param depth how deep values are nested
 * @param files how many files it has
 */
public record DocumentBounds(int bytes, int nodes, int depth, int files) {

  /** 64 MiB, four million values, 200 levels, 1,000 files. */
  public static final DocumentBounds STANDARD = new DocumentBounds(64 << 20, 4_000_000, 200, 1_000);

  /** Returns the same bounds with fewer octets and values. */
  DocumentBounds with(int fewerBytes, int fewerNodes) {
    return new DocumentBounds(fewerBytes, fewerNodes, depth, files);
  }
}
