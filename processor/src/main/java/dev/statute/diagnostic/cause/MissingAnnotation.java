package dev.statute.diagnostic.cause;

import dev.statute.text.Message;
import java.util.List;

/** Words what is wrong with an interface that lacks an annotation. */
public final class MissingAnnotation {

  private static final String FOLLOW = "errors about missing types follow from this one.";

  private MissingAnnotation() {}

  /**
   * Returns that annotations are not imported.
   *
   * @param type the interface
   * @param packageName the package that they are in
   * @param names the simple names of the annotations
   */
  public static String notImported(String type, String packageName, List<String> names) {
    List<String> all = names.stream().map(name -> "@" + name).toList();
    int last = all.size() - 1;
    String list =
        last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    String imported = names.size() == 1 ? names.get(0) : "*";
    return text(
        list + (names.size() == 1 ? " is" : " are") + " not imported",
        "The reply types of " + type + " are generated from its annotations: " + FOLLOW,
        "Add import " + packageName + "." + imported + ";");
  }

  /**
   * Returns that there is no annotation of a name.
   *
   * @param type the interface
   * @param name the simple name
   * @param meant the simple name of the annotation that was meant
   */
  public static String unknown(String type, String name, String meant) {
    return text(
        "there is no annotation @" + name,
        "The reply types of " + type + " are generated from its annotations: " + FOLLOW,
        "Write @" + meant + ".");
  }

  /**
   * Returns that an annotation is that of another library.
   *
   * @param name its simple name
   * @param foreign the package that it is in
   * @param own the package that it should be in
   */
  public static String foreign(String name, String foreign, String own) {
    return text(
        "@" + name + " is " + foreign + "." + name + " here, not an annotation of Statute",
        "Reply types are generated only from Statute's annotations: " + FOLLOW,
        "Write @" + own + "." + name + ", or import that one instead.");
  }

  /**
   * Returns that an interface with operations is not said to be an API.
   *
   * @param type the interface
   */
  public static String forgotten(String type) {
    return text(
        type + " declares operations, but has no @Api",
        "Reply types are generated for interfaces with @Api only: " + FOLLOW,
        "Write @dev.statute.Api before interface " + type + ".");
  }

  private static String text(String what, String why, String fix) {
    return new Message("annotation", what, why, fix).text();
  }
}
