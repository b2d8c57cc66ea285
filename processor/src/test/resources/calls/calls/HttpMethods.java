package calls;

import java.lang.reflect.Method;
import java.util.Locale;

/** Tells the HTTP method of an operation, which its name begins with. */
final class HttpMethods {

  private HttpMethods() {}

  static String of(Class<?> api, Method method) {
    String name = method.getName();
    int end = name.indexOf('_');
    return end < 0 ? "" : name.substring(0, end).toUpperCase(Locale.ROOT);
  }
}
