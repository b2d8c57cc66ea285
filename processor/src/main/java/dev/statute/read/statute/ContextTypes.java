package dev.statute.read.statute;

import dev.statute.api.Parameter;
import dev.statute.runtime.RuntimePackage;
import java.util.List;

/** Types that servers hand to handlers, and that no request carries. */
public final class ContextTypes {

  private static final String CONTINUATION = "kotlin.coroutines.Continuation";

  private static final List<String> NAMES = List.of("java.security.Principal", CONTINUATION);

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

  /** Tells whether the type of a parameter is one of them. */
  public static boolean isOf(Parameter parameter) {
    return NAMES.contains(parameter.type())
        || PACKAGES.stream().anyMatch(name -> parameter.type().startsWith(name));
  }

  /** Tells whether the type of a parameter gives a handler the fields of the request. */
  public static boolean readsFields(Parameter parameter) {
    return PACKAGES.stream().anyMatch(name -> parameter.type().startsWith(name));
  }

  /** Tells whether Kotlin has added a parameter to a suspend function, which nobody wrote. */
  public static boolean isOfKotlin(Parameter parameter) {
    return parameter.type().equals(CONTINUATION);
  }
}
