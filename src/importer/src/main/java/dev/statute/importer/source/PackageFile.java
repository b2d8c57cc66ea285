package dev.statute.importer.source;

import dev.statute.importer.layout.Names;
import java.util.Set;

/** Writes the file of a package, in which nothing is null unless it says so. */
final class PackageFile {

  private PackageFile() {}

  static String of(String packageName) {
    Names names = new Names(packageName, "package-info", Set.of(), Set.of());
    String annotation = names.type(Terms.NULL_MARKED);
    return "@"
        + annotation
        + "\npackage "
        + packageName
        + ";\n\n"
        + names.imports().stripTrailing()
        + "\n";
  }
}
