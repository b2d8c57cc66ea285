package dev.statute.diagnostic;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;

/** Names source files in a way that holds on other machines too: relative, with slashes. */
final class SourcePath {

  private static final String UNRESERVED = "-._~/";
  private static final String HEX = "0123456789ABCDEF";

  private SourcePath() {}

  /**
   * Returns a relative reference to a file: from a folder if it lies in that, and otherwise from
   * where its package begins.
   *
   * @param file the file, as a compiler names it; it need not be on a disk
   * @param folder an absolute path
   * @param packageName the package of the file
   */
  static String of(URI file, Path folder, String packageName) {
    if ("file".equals(file.getScheme())) {
      Path path = Path.of(file).normalize();
      if (path.startsWith(folder)) {
        return encoded(folder.relativize(path).toString().replace('\\', '/'));
      }
    }
    String path = file.getPath() == null ? file.getSchemeSpecificPart() : file.getPath();
    return inPackage(packageName, path.substring(path.lastIndexOf('/') + 1));
  }

  /** Returns a relative reference to a file from where its package begins. */
  static String inPackage(String packageName, String fileName) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return encoded(folder + fileName);
  }

  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(UTF_8)) {
      if (isAlphanumeric(b) || UNRESERVED.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append(HEX.charAt(b >> 4 & 0xf)).append(HEX.charAt(b & 0xf));
      }
    }
    return encoded.toString();
  }

  private static boolean isAlphanumeric(byte b) {
    return ('a' <= b && b <= 'z') || ('A' <= b && b <= 'Z') || ('0' <= b && b <= '9');
  }
}
