package dev.statute.diagnostic;

import dev.statute.compiler.Places;
import dev.statute.compiler.SourceSpots;
import dev.statute.report.Location;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds out where targets are, as well as the compiler lets us. */
public final class Locator {

  private final @Nullable SourceSpots spots;
  private final Path folder;
  private final Map<String, URI> files = new HashMap<>();

  /**
   * Makes a locator.
   *
   * @param spots knows positions in files, {@code null} where the compiler tells none
   * @param folder what files are named from
   */
  public Locator(@Nullable SourceSpots spots, Path folder) {
    this.spots = spots;
    this.folder = folder;
  }

  /**
   * Returns how reports name a file.
   *
   * @param file the file, as a compiler names it
   * @param packageName the package of the file
   */
  public String uri(URI file, String packageName) {
    String uri = SourcePath.of(file, folder, packageName);
    files.put(uri, file);
    return uri;
  }

  /** Returns a file that was named. */
  Optional<URI> file(String uri) {
    return Optional.ofNullable(files.get(uri));
  }

  /** Tells whether the name of a file leads to it from the folder. */
  boolean isInFolder(Path file) {
    return file.normalize().startsWith(folder);
  }

  /** Returns where a target is. */
  public Location locate(Places.Target target) {
    String type = "";
    String operation = "";
    String packageName = "";
    TypeElement outermost = null;
    for (Element element = target.element();
        element != null;
        element = element.getEnclosingElement()) {
      if (element instanceof ExecutableElement method) {
        operation = method.getSimpleName().toString();
      } else if (element instanceof TypeElement around) {
        type = type.isEmpty() ? around.getQualifiedName().toString() : type;
        outermost = around;
      } else if (element instanceof PackageElement found) {
        packageName = found.getQualifiedName().toString();
      }
    }
    type = type.isEmpty() ? packageName : type;
    Optional<SourceSpots.Spot> spot = spots == null ? Optional.empty() : spots.find(target);
    if (spot.isPresent()) {
      String uri = SourcePath.of(spot.get().file(), folder, packageName);
      return new Location(uri, spot.get().region(), type, operation);
    }
    return new Location(fileOf(outermost, packageName), Optional.empty(), type, operation);
  }

  /** A public type stands in the file that has its name; another one may stand in any. */
  private static String fileOf(@Nullable TypeElement outermost, String packageName) {
    return outermost != null && outermost.getModifiers().contains(Modifier.PUBLIC)
        ? SourcePath.inPackage(packageName, outermost.getSimpleName() + ".java")
        : "";
  }
}
