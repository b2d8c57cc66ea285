package dev.statute.law;

import java.util.List;

/**
 * The responses in which a header field means something.
 *
 * @param statuses the codes of such responses
 * @param classes the names of classes whose responses are such
 * @param methods the tokens of methods to which any response is such
 * @param ground why
 */
public record FieldUse(
    List<Integer> statuses, List<String> classes, List<String> methods, Ground ground) {

  /** Copies the lists. */
  public FieldUse {
    statuses = List.copyOf(statuses);
    classes = List.copyOf(classes);
    methods = List.copyOf(methods);
  }

  /** Tells whether a response with a status to a method is one of them. */
  public boolean includes(Status status, String method) {
    return statuses.contains(status.code())
        || classes.contains(status.statusClass())
        || methods.contains(method);
  }
}
