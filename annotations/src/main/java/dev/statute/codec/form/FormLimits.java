package dev.statute.codec.form;

/**
 * The limits on the forms that are read, in addition to that on the content as a whole.
 *
 * @param parts the most fields or parts of a form; beyond, a server answers 413 (RFC 9110, 15.5.14)
 * @param header the most octets of the header section of a part; beyond, a server answers 400
 * @param part the most octets of one part; beyond, a server answers 413
 * @param memory the most octets of all parts of a form together that are kept in memory; further
 *     parts are written to temporary files
 */
public record FormLimits(int parts, int header, long part, int memory) {

  private static final FormLimits STANDARD =
      new FormLimits(1000, 8 << 10, Long.MAX_VALUE, 256 << 10);

  /**
   * Checks the numbers.
   *
   * @param parts not negative
   * @param header not negative
   * @param part not negative
   * @param memory not negative
   * @throws IllegalArgumentException if one is negative; it shows the value
   */
  public FormLimits {
    check("parts", parts);
    check("header", header);
    check("part", part);
    check("memory", memory);
  }

  private static void check(String name, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(name + " must not be negative: " + value);
    }
  }

  /**
   * Gives what suits APIs: 1000 parts, 8 KiB of each header section, parts as large as content may
   * be, 256 KiB of memory.
   *
   * @return the limits
   */
  public static FormLimits standard() {
    return STANDARD;
  }

  /**
   * Changes how many fields or parts a form may have.
   *
   * @param number not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public FormLimits withParts(int number) {
    return new FormLimits(number, header, part, memory);
  }

  /**
   * Changes how long the header section of a part may be.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public FormLimits withHeader(int octets) {
    return new FormLimits(parts, octets, part, memory);
  }

  /**
   * Changes how large a part may be.
   *
   * @param octets not negative
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public FormLimits withPart(long octets) {
    return new FormLimits(parts, header, octets, memory);
  }

  /**
   * Changes how much of a form is kept in memory.
   *
   * @param octets not negative; zero to write all parts to temporary files
   * @return such limits
   * @throws IllegalArgumentException if it is negative
   */
  public FormLimits withMemory(int octets) {
    return new FormLimits(parts, header, part, octets);
  }
}
