package dev.statute.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Finds the interfaces on a class path whose cases are known. */
final class ClassPathApis {

  private ClassPathApis() {}

  /** Gives the interfaces by name. */
  static List<Class<?>> of(ClassLoader loader) {
    TreeSet<String> names = new TreeSet<>();
    try {
      for (URL folder : Collections.list(loader.getResources(CasesReader.FOLDER))) {
        names.addAll(names(folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot search the class path for APIs", e);
    }
    List<Class<?>> apis = new ArrayList<>();
    for (String name : names) {
      try {
        apis.add(Class.forName(name, false, loader));
      } catch (ClassNotFoundException e) {
        // The interface was deleted, and an incremental build has left its file.
      }
    }
    return apis;
  }

  private static List<String> names(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      jar.setUseCaches(false);
      try (JarFile file = jar.getJarFile()) {
        return file.stream()
            .map(entry -> entry.getName())
            .filter(name -> name.startsWith(CasesReader.FOLDER + '/') && !name.endsWith("/"))
            .map(name -> name.substring(CasesReader.FOLDER.length() + 1))
            .toList();
      }
    }
    try (Stream<Path> files = Files.list(Path.of(uri(folder)))) {
      return files.map(file -> String.valueOf(file.getFileName())).toList();
    }
  }

  private static URI uri(URL folder) throws IOException {
    try {
      return folder.toURI();
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
