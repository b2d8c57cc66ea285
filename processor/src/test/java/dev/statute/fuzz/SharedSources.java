package dev.statute.fuzz;

import java.util.Map;

/** What all units know: the classes of bodies, and constants. */
final class SharedSources {

  static final Map<String, String> FILES =
      Map.of(
          "shared/Order.java",
          "package shared; public record Order(int id) {}\n",
          "shared/Page.java",
          "package shared; public class Page<T> {}\n",
          "shared/Old.java",
          "package shared; @Deprecated public class Old {}\n",
          "shared/Leaving.java",
          "package shared; @Deprecated(forRemoval = true) public class Leaving {}\n",
          "shared/Kind.java",
          "package shared; public enum Kind { A }\n",
          "shared/Mark.java",
          "package shared; public @interface Mark {}\n",
          "shared/Shape.java",
          "package shared; public sealed interface Shape { record Dot() implements Shape {} }\n",
          "shared/Outer.java",
          """
          package shared;
          public class Outer<T> {
            public class Inner {}
            public class Deep<U> {}
            public static class Nested {}
          }
          """,
          "shared/Strings.java",
          """
          package shared;
          public class Strings {
            public static final String WHY = "clients of 2014 rely on it";
            public static final int NUMBER = 1;
          }
          """);

  private SharedSources() {}
}
