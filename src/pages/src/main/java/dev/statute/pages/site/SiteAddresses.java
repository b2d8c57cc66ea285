package dev.statute.pages.site;

import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.law.StatusClass;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the pages of a law are, relative to the root of their site: {@code statuses/404.html}. They
 * are the same on each system of files, also where case does not matter.
 */
public final class SiteAddresses {

  private static final String PAGE = ".html";

  /** Systems of files have limits; those that are cut are told apart by numbers. */
  private static final int LONGEST = 100;

  private final Map<Integer, String> statuses = new LinkedHashMap<>();
  private final Map<String, String> classes;
  private final Map<String, String> methods;
  private final Map<String, String> fields;

  private SiteAddresses(Law law) {
    law.statuses().forEach(status -> statuses.put(status.code(), "statuses/" + status.code()));
    classes = files("statuses/", law.classes(), StatusClass::name, found -> found.digit() + "XX");
    methods = files("methods/", law.methods(), Method::token, Method::token);
    fields = files("fields/", law.fields(), HeaderField::name, HeaderField::name);
  }

  /** Returns where the pages of a law are. */
  public static SiteAddresses of(Law law) {
    return new SiteAddresses(law);
  }

  /** Returns where the page of a rule is; whether there is one is not known here. */
  public static String rule(String id) {
    return "rules/" + file(id) + PAGE;
  }

  /** Returns where the page of a status code is; nothing if the law does not have it. */
  public Optional<String> status(int code) {
    return Optional.ofNullable(statuses.get(code)).map(address -> address + PAGE);
  }

  /** Returns where the page of a status is, which is one of the law. */
  String status(Status status) {
    return status(status.code()).orElseThrow();
  }

  /** Returns where the page of a class of status codes is; nothing if the law does not have it. */
  public Optional<String> statusClass(String name) {
    return Optional.ofNullable(classes.get(name));
  }

  /** Returns where the page of a method is; nothing if the law does not have it. */
  public Optional<String> method(String token) {
    return Optional.ofNullable(methods.get(token));
  }

  /** Returns where the page of a header field is; nothing if the law does not have it. */
  public Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private static <T> Map<String, String> files(
      String folder, Iterable<T> things, Function<T, String> name, Function<T, String> fileName) {
    Map<String, String> files = new LinkedHashMap<>();
    // Each folder has an index.
    Set<String> taken = new HashSet<>(List.of("index"));
    for (T thing : things) {
      String file = file(fileName.apply(thing));
      String free = file;
      for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = file + "." + i;
      }
      files.put(name.apply(thing), folder + free + PAGE);
    }
    return files;
  }

  /**
   * Returns a name that files of each system can have: all but letters, digits and hyphens is
   * escaped, and what is very long is cut.
   */
  public static String file(String name) {
    StringBuilder file = new StringBuilder();
    for (int i = 0; i < name.length() && file.length() < LONGEST; i++) {
      char c = name.charAt(i);
      boolean isPlain =
          c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      if (isPlain) {
        file.append(c);
      } else {
        file.append('_').append(Integer.toHexString(c));
      }
    }
    return file.toString();
  }
}
