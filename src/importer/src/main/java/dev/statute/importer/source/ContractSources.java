package dev.statute.importer.source;

import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes contracts as Java source files. */
public final class ContractSources {

  private ContractSources() {}

  /**
   * Writes the interfaces and the types that they speak of, each into a file, and a {@code
   * package-info} for each package.
   *
   * @param contracts the contracts, each of an interface of its own; types of one name are written
   *     once, as the first contract has them
   * @return the files, sorted by their paths
   */
  public static List<JavaSource> of(List<PublishedContract> contracts, SourceSettings settings) {
    Model model = new Model(contracts);
    Map<String, JavaSource> files = new TreeMap<>();
    for (PublishedContract contract : model.contracts().values()) {
      if (isTopLevel(contract.name())) {
        add(contract.name(), new ApiWriter(model, settings, contract).file(), files);
      }
    }
    for (PublishedType type : model.types().values()) {
      if (isTopLevel(type.name()) && !model.contracts().containsKey(type.name())) {
        add(type.name(), new TypeWriter(model, settings, type).file(), files);
      }
    }
    for (String packageName : model.packages()) {
      if (!packageName.isEmpty()) {
        add(packageName + ".package-info", PackageFile.of(packageName), files);
      }
    }
    return List.copyOf(files.values());
  }

  private static boolean isTopLevel(String binaryName) {
    return binaryName.indexOf('$') < 0;
  }

  private static void add(String name, String text, Map<String, JavaSource> files) {
    String path = name.replace('.', '/') + ".java";
    files.put(path, new JavaSource(path, text));
  }
}
