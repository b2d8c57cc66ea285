package dev.statute.generate;

import com.palantir.javapoet.ClassName;
import java.util.Locale;

/** A record of a reply type, as {@code match} sees it. */
public interface MatchedCase {

  /** Returns the record. */
  ClassName type();

  /** Returns the status codes that it stands for, such as {@code 404}. */
  String title();

  /** Returns the name that a parameter for it would have, were it free. */
  default String parameter() {
    String name = type().simpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
