package dev.statute.pages.site;

import dev.statute.law.StatusClass;
import java.util.regex.Pattern;

/** What pages are called. */
final class Titles {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");

  private Titles() {}

  /** Returns the title of a class of status codes: {@code 4XX Client Error}. */
  static String of(StatusClass statusClass) {
    return statusClass.digit() + "XX " + HUMP.matcher(statusClass.name()).replaceAll(" ");
  }
}
