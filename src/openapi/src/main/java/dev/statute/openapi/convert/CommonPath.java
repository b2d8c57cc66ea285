package dev.statute.openapi.convert;

import dev.statute.contract.file.PublishedOperation;
import java.util.List;

/** The part that the paths of operations begin with, and that has no variables. */
final class CommonPath {

  private CommonPath() {}

  static String of(List<PublishedOperation> operations) {
    if (operations.isEmpty()) {
      return "";
    }
    String common = operations.get(0).path();
    for (PublishedOperation operation : operations) {
      common = common(common, operation.path());
    }
    int variable = common.indexOf('{');
    return variable < 0 ? common : common.substring(0, common.lastIndexOf('/', variable));
  }

  /** Returns the segments that two paths begin with; a slash at the end is no segment. */
  private static String common(String one, String other) {
    int end = 0;
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
      boolean isEndOfOne = i == one.length() || one.charAt(i) == '/';
      boolean isEndOfOther = i == other.length() || other.charAt(i) == '/';
      if (isEndOfOne && isEndOfOther) {
        end = i;
      }
    }
    String common = one.substring(0, end);
    return common.endsWith("/") ? common.substring(0, common.length() - 1) : common;
  }
}
