package dev.statute.contract.file.find;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the contracts in a jar: in its own {@code META-INF/statute}, or in that of its classes. */
final class JarContracts {

  /** Where jars have classes: at the root, or in a folder of that name in archives that run. */
  private static final Pattern CONTRACT =
      Pattern.compile("(?:[A-Z]+-INF/classes/)?META-INF/statute/[^/\\\\\\p{C}]+\\.contract");

  private JarContracts() {}

  /** Tells whether a file begins as jars do. */
  static boolean beginsLikeOne(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      return start.length == 2 && start[0] == 'P' && start[1] == 'K';
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads the contracts of a jar, which should have some. */
  static void read(Path jar, Collected collected) {
    if (!readIfAny(jar, collected)) {
      collected.refuse(Collected.name(jar), Collected.NONE);
    }
  }

  /** Reads the contracts of a jar; false if it is a jar without any. */
  static boolean readIfAny(Path jar, Collected collected) {
    String name = Collected.name(jar);
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      List<ZipEntry> entries = entries(zip, name, collected);
      if (entries.isEmpty()) {
        return false;
      }
      String version = ReleaseVersion.of(zip, jar);
      for (ZipEntry entry : entries) {
        read(zip, entry, name + "!/" + entry.getName(), version, collected);
      }
    } catch (ZipException | IllegalArgumentException e) {
      collected.refuse(name, "not a jar, or a damaged one");
    } catch (IOException e) {
      collected.refuse(name, Collected.why(e));
    }
    return true;
  }

  private static List<ZipEntry> entries(ZipFile zip, String name, Collected collected) {
    List<ZipEntry> contracts = new ArrayList<>();
    int seen = 0;
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      if (++seen > ContractFiles.MAX_ENTRIES) {
        collected.refuse(name, "too many entries");
        break;
      }
      if (CONTRACT.matcher(entry.getName()).matches()) {
        contracts.add(entry);
      }
    }
    contracts.sort(Comparator.comparing(ZipEntry::getName));
    return contracts;
  }

  private static void read(
      ZipFile zip, ZipEntry entry, String uri, String version, Collected collected) {
    try (InputStream in = zip.getInputStream(entry)) {
      collected.read(uri, in, version);
    } catch (IOException | IllegalArgumentException e) {
      collected.refuse(uri, "damaged");
    }
  }
}
