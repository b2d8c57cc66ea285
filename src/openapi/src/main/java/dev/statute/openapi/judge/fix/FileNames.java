package dev.statute.openapi.judge.fix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Locale;

/** The names of files as reports have them: references, in which blanks are encoded. */
public final class FileNames {

  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private FileNames() {}

  /** Returns the reference that names a file. */
  public static String uri(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte b : file.getBytes(UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
      }
    }
    return uri.toString();
  }

  /** Returns the file that a reference names. */
  public static String file(String uri) {
    ByteArrayOutputStream octets = new ByteArrayOutputStream();
    for (int i = 0; i < uri.length(); i++) {
      char c = uri.charAt(i);
      if (c == '%' && i + 2 < uri.length()) {
        octets.write(Integer.parseInt(uri.substring(i + 1, i + 3), 16));
        i += 2;
      } else {
        octets.write(c);
      }
    }
    return octets.toString(UTF_8);
  }
}
