package dev.statute.read.statute;

import dev.statute.declaration.ReturnType;
import dev.statute.runtime.RuntimePackage;
import java.util.List;

/** Types that servers hand to handlers, and that no request carries. */
public final class ContextTypes {

  private static final List<String> NAMES =
      List.of("java.security.Principal", ReturnType.CONTINUATION);

  private static final List<String> PACKAGES =
      List.of(
          "com.sun.net.httpserver.",
          RuntimePackage.SERVER.member(""),
          "io.vertx.ext.web.",
          "jakarta.servlet.",
          "jakarta.ws.rs.",
          "java.net.http.",
          "javax.servlet.",
          "javax.ws.rs.",
          "org.springframework.http.server.",
          "org.springframework.web.context.",
          "org.springframework.web.server.");

  private ContextTypes() {}

  /** Tells whether a type is one of them, by its qualified name. */
  public static boolean isOf(String type) {
    return NAMES.contains(type) || givesRequest(type);
  }

  /** Tells whether a type gives a handler the request: its fields and its content. */
  public static boolean givesRequest(String type) {
    return PACKAGES.stream().anyMatch(type::startsWith);
  }
}
