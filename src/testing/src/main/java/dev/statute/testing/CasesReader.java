package dev.statute.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the cases of an interface, which the processor writes beside its class file. */
final class CasesReader {

  /** The folder of the files among the class files. */
  static final String FOLDER = "META-INF/statute/cases";

  private static final String HEADER = "statute-cases 1";
  private static final String INHERITED = "inherited";
  private static final int COLUMNS = 7;
  private static final int INHERITED_COLUMNS = 3;

  private final Class<?> api;

  private CasesReader(Class<?> api) {
    this.api = api;
  }

  /** Reads the cases of all operations of an interface, with those of the inherited ones. */
  static List<DeclaredCase> of(Class<?> api) {
    return new CasesReader(api).all();
  }

  /** Names a method as the files do. */
  static String signature(String name, List<Class<?>> parameterTypes) {
    return parameterTypes.stream()
        .map(Class::getTypeName)
        .collect(Collectors.joining(",", name + "(", ")"));
  }

  private List<DeclaredCase> all() {
    List<DeclaredCase> cases = new ArrayList<>();
    for (List<String> line : lines()) {
      if (line.get(0).equals(INHERITED)) {
        CasesReader above = new CasesReader(declaring(line.get(1)));
        above.own().filter(one -> one.signature().equals(line.get(2))).forEach(cases::add);
      }
    }
    return Stream.concat(own(), cases.stream()).toList();
  }

  private Class<?> declaring(String name) {
    try {
      return Class.forName(name, false, api.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          api.getName() + " inherits operations of " + name + ", which is not on the class path",
          e);
    }
  }

  private Stream<DeclaredCase> own() {
    return lines().stream().filter(line -> !line.get(0).equals(INHERITED)).map(this::declared);
  }

  private DeclaredCase declared(List<String> line) {
    String signature = line.get(2);
    return new DeclaredCase(
        api.getName(),
        line.get(0),
        line.get(1),
        signature,
        Integer.parseInt(line.get(3)),
        line.get(4),
        reply(signature) + line.get(5),
        line.get(6));
  }

  /** Gives the name of the reply type before that of the case. */
  private String reply(String signature) {
    for (Method method : api.getDeclaredMethods()) {
      if (signature.equals(signature(method.getName(), List.of(method.getParameterTypes())))) {
        Type returned = method.getGenericReturnType();
        if (returned instanceof ParameterizedType future) {
          returned = future.getActualTypeArguments()[0];
        }
        return returned instanceof Class<?> type ? type.getSimpleName() + '.' : "";
      }
    }
    return "";
  }

  private List<List<String>> lines() {
    List<String> lines = text().lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw unreadable();
    }
    return lines.stream().skip(1).map(this::columns).toList();
  }

  private List<String> columns(String line) {
    List<String> columns = Arrays.stream(line.split("\t", -1)).map(CasesReader::unescaped).toList();
    int expected = columns.get(0).equals(INHERITED) ? INHERITED_COLUMNS : COLUMNS;
    if (columns.size() != expected) {
      throw unreadable();
    }
    return columns;
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException(
        api.getName()
            + " was compiled with a version of statute-processor that is not the one of"
            + " statute-test; use the same version of both");
  }

  private String text() {
    String path = FOLDER + '/' + api.getName();
    ClassLoader loader = api.getClassLoader();
    try (InputStream in = loader == null ? null : loader.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            api.getName()
                + " has no declared cases: add @Api to it, and compile it with statute-processor,"
                + " which writes "
                + path);
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path, e);
    }
  }

  private static String unescaped(String column) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < column.length(); i++) {
      char c = column.charAt(i);
      if (c == '\\' && i + 1 < column.length()) {
        i++;
        text.append(
            switch (column.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> column.charAt(i);
            });
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
