package dev.statute.cause;

import static dev.statute.cause.Member.many;
import static dev.statute.cause.Member.optional;
import static dev.statute.cause.Member.required;

import dev.statute.api.ContentLimit;
import dev.statute.spec.Method;
import dev.statute.spec.Spec;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The annotations that describe an API in the terms of the standard vocabulary. */
public final class AnnotationForms {

  /** The package of the annotations that are the same for each vocabulary. */
  public static final String COMMON = "dev.statute";

  /** The package of the standard vocabulary. */
  public static final String VOCABULARY = "dev.statute.http";

  private final Map<String, AnnotationForm> forms = new LinkedHashMap<>();

  /**
   * Makes the forms.
   *
   * @param spec the law, whose methods are annotations
   */
  public AnnotationForms(Spec spec) {
    add(
        COMMON,
        "Api",
        optional("value", ValueKind.TEXT),
        optional("role", ValueKind.ROLE),
        optional(ContentLimit.MEMBER, ValueKind.LENGTH),
        many("generate", ValueKind.OUTPUT));
    add(COMMON, "PathParam", optional("value", ValueKind.TEXT));
    add(COMMON, "QueryParam", optional("value", ValueKind.TEXT));
    add(COMMON, "Body");
    add(COMMON, "Deviates", required("rule", ValueKind.TEXT), required("reason", ValueKind.TEXT));
    add(COMMON, "HttpVocabulary", optional("value", ValueKind.TEXT));
    add(
        VOCABULARY,
        "Responds",
        required("status", ValueKind.STATUS),
        optional("body", ValueKind.TYPE),
        many("headers", ValueKind.HEADER),
        optional("name", ValueKind.TEXT),
        optional("problem", ValueKind.TEXT));
    add(VOCABULARY, "HeaderParam", required("value", ValueKind.HEADER));
    for (Method method : spec.methods().stream().filter(Method::isOffered).toList()) {
      add(
          VOCABULARY,
          method.constantName(),
          optional("value", ValueKind.TEXT),
          optional(ContentLimit.MEMBER, ValueKind.LENGTH));
    }
  }

  private void add(String packageName, String name, Member... members) {
    forms.put(name, new AnnotationForm(packageName, name, Arrays.asList(members)));
  }

  /** Returns all forms. */
  public Collection<AnnotationForm> all() {
    return forms.values();
  }

  /** Returns the form of the annotation with a simple name. */
  public Optional<AnnotationForm> named(String simpleName) {
    return Optional.ofNullable(forms.get(simpleName));
  }
}
