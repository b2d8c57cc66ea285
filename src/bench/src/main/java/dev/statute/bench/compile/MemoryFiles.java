package dev.statute.bench.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/**
 * Keeps in memory what a compilation writes, so that no disk is measured, and has on its class path
 * what another wrote.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

  private final Map<String, List<MemoryClass>> classPath;
  private final List<MemorySource> sources = new ArrayList<>();
  private final List<MemoryClass> classes = new ArrayList<>();
  private final List<MemoryResource> resources = new ArrayList<>();

  MemoryFiles(JavaFileManager files, Map<String, List<MemoryClass>> classPath) {
    super(files);
    this.classPath = classPath;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    if (kind == JavaFileObject.Kind.SOURCE) {
      MemorySource source = new MemorySource(className, "");
      sources.add(source);
      return source;
    }
    MemoryClass compiled = new MemoryClass(className);
    classes.add(compiled);
    return compiled;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String name, FileObject sibling) {
    MemoryResource resource = new MemoryResource(name);
    resources.add(resource);
    return resource;
  }

  /** Returns how many bytes there are in files that are neither sources nor classes. */
  int resourceBytes() {
    return resources.stream().mapToInt(MemoryResource::size).sum();
  }

  /** Files are told apart without looking at paths, so that this costs next to nothing. */
  @Override
  public boolean isSameFile(FileObject one, FileObject other) {
    return one == other;
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurses)
      throws IOException {
    Iterable<JavaFileObject> listed = super.list(location, packageName, kinds, recurses);
    List<MemoryClass> known = classPath.get(packageName);
    if (location != StandardLocation.CLASS_PATH || known == null) {
      return listed;
    }
    List<JavaFileObject> all = new ArrayList<>(known);
    listed.forEach(all::add);
    return all;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof MemoryClass compiled
        ? compiled.binaryName()
        : super.inferBinaryName(location, file);
  }

  /** Returns the sources that the processor wrote. */
  List<MemorySource> sources() {
    return sources;
  }

  /** Returns the classes by their packages. */
  Map<String, List<MemoryClass>> classes() {
    Map<String, List<MemoryClass>> byPackage = new HashMap<>();
    for (MemoryClass compiled : classes) {
      String name = compiled.binaryName();
      String packageName = name.substring(0, name.lastIndexOf('.'));
      byPackage.computeIfAbsent(packageName, key -> new ArrayList<>()).add(compiled);
    }
    return byPackage;
  }
}
