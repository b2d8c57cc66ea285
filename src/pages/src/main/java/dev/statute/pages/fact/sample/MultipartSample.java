package dev.statute.pages.fact.sample;

/** Writes content of several parts (RFC 2046, 5.1). */
final class MultipartSample {

  private static final String BOUNDARY = "example-boundary";
  private static final String LINE_END = "\r\n";

  private final StringBuilder text = new StringBuilder();

  /** Returns content with one part of which nothing is known. */
  static SampleContent of(String mediaType) {
    String essence = SampleMediaType.essence(mediaType);
    MultipartSample sample = new MultipartSample();
    if (essence.equals("multipart/form-data")) {
      sample.field("name", "value");
    } else {
      sample.add("Content-Type: text/plain", "text");
    }
    return new SampleContent(sample.end(), type(essence), "A part stands for any others.", false);
  }

  /** Returns the media type of content that it writes. */
  static String type(String essence) {
    return essence + "; boundary=" + BOUNDARY;
  }

  /** Adds a part of a form that is a text (RFC 7578, 4.2). */
  void field(String name, String value) {
    add(disposition(name), value);
  }

  /** Adds a part of a form that is a value of a media type. */
  void typed(String name, String mediaType, String value) {
    add(disposition(name) + LINE_END + "Content-Type: " + mediaType, value);
  }

  /** Adds a part of a form that is a file. */
  void file(String name, String filename) {
    add(
        disposition(name)
            + "; filename=\""
            + filename
            + "\""
            + LINE_END
            + "Content-Type: application/octet-stream",
        "(octets of a file)");
  }

  /** Names are escaped as browsers do it, so that they end where they end. */
  private static String disposition(String name) {
    String escaped =
        name.replace("%", "%25").replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
    return "Content-Disposition: form-data; name=\"" + escaped + "\"";
  }

  private void add(String fields, String value) {
    text.append("--")
        .append(BOUNDARY)
        .append(LINE_END)
        .append(fields)
        .append(LINE_END)
        .append(LINE_END)
        .append(value)
        .append(LINE_END);
  }

  /** Returns the parts with what ends them. */
  String end() {
    return text + "--" + BOUNDARY + "--" + LINE_END;
  }
}
