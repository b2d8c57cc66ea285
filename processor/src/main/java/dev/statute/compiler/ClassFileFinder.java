package dev.statute.compiler;

import dev.statute.compiler.classfile.ClassFile;
import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds class files where the compiler finds them, as far as its Filer does. */
public final class ClassFileFinder implements ClassFiles {

  private static final int MOST_BYTES = 4 << 20;

  /** In incremental builds the rest of the module is where its classes are put. */
  private static final List<JavaFileManager.Location> LOCATIONS =
      List.of(StandardLocation.CLASS_PATH, new ModulePath(), StandardLocation.CLASS_OUTPUT);

  private final Elements elements;
  private final CompilerFiles files;
  private final CompilerKind compiler;
  private final @Nullable SourceTrees trees;

  /** The qualified names of the types that the compiler was given to compile. */
  private final Set<String> sources = new HashSet<>();

  /**
   * Makes a finder.
   *
   * @param trees knows what has a source, {@code null} where it cannot be had
   */
  public ClassFileFinder(
      Elements elements, CompilerFiles files, CompilerKind compiler, @Nullable SourceTrees trees) {
    this.elements = elements;
    this.files = files;
    this.compiler = compiler;
    this.trees = trees;
  }

  /** Adds the qualified names of types that the compiler was given. */
  public void addSources(Collection<String> names) {
    sources.addAll(names);
  }

  /** A class file can be given to a compiler too, which trees tell from a source. */
  @Override
  public boolean isSource(TypeElement type) {
    return trees == null
        ? sources.contains(outermost(type).getQualifiedName().toString())
        : trees.file(type).isPresent();
  }

  private static TypeElement outermost(TypeElement type) {
    Element outer = type.getEnclosingElement();
    return outer instanceof TypeElement around ? outermost(around) : type;
  }

  @Override
  public boolean hasTypeAnnotations() {
    return compiler.readsTypeAnnotations();
  }

  @Override
  public Optional<ClassFile> find(TypeElement type) {
    String packageName = packageName(type);
    String name = fileName(type, packageName);
    return LOCATIONS.stream()
        .map(location -> files.read(location, packageName, name, MOST_BYTES))
        .flatMap(Optional::stream)
        .map(ClassFile::read)
        .flatMap(Optional::stream)
        .findFirst();
  }

  @Override
  public Optional<ClassResource> resource(TypeElement type, String path, int most) {
    String packageName = packageName(type);
    String name = fileName(type, packageName);
    for (JavaFileManager.Location location : LOCATIONS) {
      Optional<URI> address = files.address(location, packageName, name);
      if (address.isPresent()) {
        return files
            .resource(location, "", path, most)
            .or(
                () ->
                    ClassPlace.of(address.get(), path(packageName, name))
                        .flatMap(place -> place.read(path, most)));
      }
    }
    return place(type).flatMap(place -> place.read(path, most));
  }

  /** Compilers since JDK 18 say where a type comes from, also on the module path. */
  private Optional<ClassPlace> place(TypeElement type) {
    try {
      Object file =
          Elements.class.getMethod("getFileObjectOf", Element.class).invoke(elements, type);
      String packageName = packageName(type);
      return file instanceof FileObject found
          ? ClassPlace.of(found.toUri(), path(packageName, fileName(type, packageName)))
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private String packageName(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private String fileName(TypeElement type, String packageName) {
    String binaryName = elements.getBinaryName(type).toString();
    return binaryName.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
  }

  private static String path(String packageName, String fileName) {
    return packageName.isEmpty() ? fileName : packageName.replace('.', '/') + "/" + fileName;
  }
}
