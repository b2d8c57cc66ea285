package dev.statute.contract.file.find;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Finds out which version of a release a jar is. */
final class ReleaseVersion {

  private static final String MANIFEST = "META-INF/MANIFEST.MF";
  private static final Pattern MAVEN =
      Pattern.compile("META-INF/maven/[^/]+/[^/]+/pom\\.properties");
  private static final Pattern NAME = Pattern.compile(".+?-([0-9][0-9A-Za-z.+_-]*)\\.[a-z]+");
  private static final Pattern IMPLEMENTATION =
      Pattern.compile("(?im)^Implementation-Version: ([^\n]*)$");
  private static final Pattern BREAK = Pattern.compile("\r\n?");
  private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z.+_-]{1,100}");
  private static final int MAX_BYTES = 1 << 20;

  private ReleaseVersion() {}

  /** Returns a version: that of the manifest, of Maven, or of the name; empty for none. */
  static String of(ZipFile zip, Path jar) {
    String version = ofManifest(zip);
    if (version.isEmpty()) {
      version = ofMaven(zip);
    }
    return version.isEmpty() ? ofName(jar) : version;
  }

  private static String ofManifest(ZipFile zip) {
    ZipEntry entry = zip.getEntry(MANIFEST);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      // The class Manifest would log what it does not like.
      String manifest = new String(in.readNBytes(MAX_BYTES), StandardCharsets.UTF_8);
      Matcher matcher = IMPLEMENTATION.matcher(mainSection(manifest));
      return matcher.find() ? checked(matcher.group(1)) : "";
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }

  /** Returns the lines up to the first empty one, those that were broken put together. */
  private static String mainSection(String manifest) {
    String lines = BREAK.matcher(manifest).replaceAll("\n").replace("\n ", "");
    int end = lines.indexOf("\n\n");
    return end < 0 ? lines : lines.substring(0, end);
  }

  private static String ofMaven(ZipFile zip) {
    List<? extends ZipEntry> found =
        zip.stream().filter(entry -> MAVEN.matcher(entry.getName()).matches()).limit(2).toList();
    // A jar with those of several artifacts does not tell which of them it is.
    if (found.size() != 1) {
      return "";
    }
    try (InputStream in = zip.getInputStream(found.get(0))) {
      Properties properties = new Properties();
      properties.load(
          new StringReader(new String(in.readNBytes(MAX_BYTES), StandardCharsets.ISO_8859_1)));
      return checked(properties.getProperty("version"));
    } catch (IOException | IllegalArgumentException e) {
      return "";
    }
  }

  private static String ofName(Path jar) {
    Path name = jar.getFileName();
    Matcher matcher = NAME.matcher(name == null ? "" : name.toString());
    return matcher.matches() ? checked(matcher.group(1)) : "";
  }

  private static String checked(@Nullable String version) {
    return version != null && VERSION.matcher(version.strip()).matches() ? version.strip() : "";
  }
}
