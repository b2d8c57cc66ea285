package dev.statute.diagnostic.cause;

import static dev.statute.diagnostic.cause.AnnotationMember.many;
import static dev.statute.diagnostic.cause.AnnotationMember.optional;
import static dev.statute.diagnostic.cause.AnnotationMember.required;
import static dev.statute.diagnostic.cause.AnnotationMember.requiredMany;

import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.read.statute.ApiReader;
import dev.statute.runtime.RuntimePackage;
import dev.statute.text.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The annotations that describe an API in the terms of the standard vocabulary. */
public final class AnnotationForms {

  /** The package of the annotations that are the same for each vocabulary. */
  public static final String COMMON = RuntimePackage.COMMON.qualifiedName();

  /** The package of the standard vocabulary. */
  public static final String VOCABULARY = RuntimePackage.VOCABULARY.qualifiedName();

  /** What is said of an operation can be said of all operations of an interface. */
  private static final Set<AnnotationSite> OPERATIONS =
      Set.of(AnnotationSite.TYPE, AnnotationSite.METHOD);

  private static final Set<String> REPEATABLE =
      Set.of("Breaks", "Deviates", "Responds", "RespondsOtherwise", "Secured", "SecurityScheme");

  /**
   * A request for routes or clients is on a class, or on the package that they are generated into.
   */
  private static final Set<AnnotationSite> REQUESTS =
      Set.of(AnnotationSite.PACKAGE, AnnotationSite.TYPE);

  /** Annotations of other libraries, and types of ours that are none, by the names people write. */
  private static final Map<String, String> INSTEAD =
      Map.of(
          "Response", "Responds",
          "ApiResponse", "Responds",
          "ResponseStatus", "Responds",
          "Header", "HeaderParam",
          "RequestHeader", "HeaderParam",
          "PathVariable", "PathParam",
          "RequestParam", "QueryParam",
          "Query", "QueryParam",
          "RequestBody", "Body");

  private final Map<String, AnnotationForm> forms = new LinkedHashMap<>();

  /**
   * Makes the forms.
   *
   * @param law the law, whose methods are annotations
   */
  public AnnotationForms(Law law) {
    AnnotationMember path = optional("value", ValueKind.TEXT);
    AnnotationMember limit = optional(ApiReader.CONTENT_LIMIT, ValueKind.LENGTH);
    add(
        COMMON,
        "Api",
        Set.of(AnnotationSite.TYPE),
        path,
        optional("role", ValueKind.ROLE),
        limit,
        many("generate", ValueKind.OUTPUT));
    add(COMMON, "PathParam", Set.of(AnnotationSite.PARAMETER), optional("value", ValueKind.TEXT));
    add(
        COMMON,
        "QueryParam",
        Set.of(AnnotationSite.PARAMETER, AnnotationSite.RECORD_COMPONENT),
        optional("value", ValueKind.TEXT),
        many("defaultValue", ValueKind.TEXT),
        optional("style", ValueKind.STYLE));
    add(COMMON, "FieldParam", Set.of(AnnotationSite.PARAMETER), required("value", ValueKind.TEXT));
    add(COMMON, "CookieParam", Set.of(AnnotationSite.PARAMETER), optional("value", ValueKind.TEXT));
    add(COMMON, "FormParam", Set.of(AnnotationSite.PARAMETER), optional("value", ValueKind.TEXT));
    add(COMMON, "Part", Set.of(AnnotationSite.PARAMETER), optional("value", ValueKind.TEXT));
    add(COMMON, "Body", Set.of(AnnotationSite.PARAMETER), many("mediaTypes", ValueKind.TEXT));
    add(COMMON, "Context", Set.of(AnnotationSite.PARAMETER));
    add(
        COMMON,
        "Breaks",
        OPERATIONS,
        required("rule", ValueKind.TEXT),
        required("reason", ValueKind.TEXT));
    add(
        COMMON,
        "Deviates",
        OPERATIONS,
        required("rule", ValueKind.TEXT),
        required("reason", ValueKind.TEXT));
    add(
        COMMON,
        "Lifecycle",
        OPERATIONS,
        optional("deprecated", ValueKind.TEXT),
        optional("sunset", ValueKind.TEXT),
        optional("documentation", ValueKind.TEXT),
        optional("stability", ValueKind.STABILITY));
    add(
        COMMON,
        "SecurityScheme",
        REQUESTS,
        required("name", ValueKind.TEXT),
        required("type", ValueKind.SCHEME_TYPE),
        optional("realm", ValueKind.TEXT),
        optional("proxy", ValueKind.FLAG),
        optional("parameter", ValueKind.TEXT),
        optional("in", ValueKind.KEY_LOCATION),
        optional("format", ValueKind.TEXT),
        optional("authorizationUrl", ValueKind.TEXT),
        optional("tokenUrl", ValueKind.TEXT),
        optional("discoveryUrl", ValueKind.TEXT));
    add(
        COMMON,
        "Secured",
        OPERATIONS,
        required("value", ValueKind.TEXT),
        many("scopes", ValueKind.TEXT));
    add(COMMON, "Requires", OPERATIONS, requiredMany("value", ValueKind.TEXT));
    add(
        COMMON,
        "RespondsOtherwise",
        OPERATIONS,
        optional("value", ValueKind.TEXT),
        optional("body", ValueKind.TYPE),
        optional("name", ValueKind.TEXT));
    add(COMMON, "Unsecured", Set.of(AnnotationSite.METHOD));
    add(COMMON, "GenerateRoutes", REQUESTS, requiredMany("value", ValueKind.TYPE));
    add(COMMON, "GenerateResource", REQUESTS, requiredMany("value", ValueKind.TYPE));
    add(COMMON, "GenerateClient", REQUESTS, requiredMany("value", ValueKind.TYPE));
    add(
        COMMON,
        "HttpVocabulary",
        Set.of(AnnotationSite.PACKAGE),
        optional("value", ValueKind.TEXT));
    add(
        VOCABULARY,
        "Responds",
        OPERATIONS,
        required("status", ValueKind.STATUS),
        optional("body", ValueKind.TYPE),
        many("mediaTypes", ValueKind.TEXT),
        many("headers", ValueKind.HEADER),
        many("optionalHeaders", ValueKind.HEADER),
        many("fields", ValueKind.FIELD),
        optional("name", ValueKind.TEXT),
        optional("problem", ValueKind.TEXT));
    add(
        VOCABULARY,
        "HeaderParam",
        Set.of(AnnotationSite.PARAMETER),
        required("value", ValueKind.HEADER));
    for (Method method : law.methods().stream().filter(Method::isOffered).toList()) {
      add(VOCABULARY, method.constantName(), Set.of(AnnotationSite.METHOD), path, limit);
    }
  }

  private void add(
      String packageName, String name, Set<AnnotationSite> sites, AnnotationMember... members) {
    boolean isRepeatable = REPEATABLE.contains(name);
    forms.put(
        name, new AnnotationForm(packageName, name, Arrays.asList(members), sites, isRepeatable));
  }

  /** Returns all forms. */
  public Collection<AnnotationForm> all() {
    return forms.values();
  }

  /** Returns the annotation that someone meant who wrote a name that is none. */
  public Optional<AnnotationForm> meant(String simpleName) {
    return Optional.ofNullable(INSTEAD.get(simpleName))
        .or(() -> forms.keySet().stream().filter(simpleName::equalsIgnoreCase).findFirst())
        .or(() -> simpleName.length() < 4 ? Optional.empty() : near(simpleName))
        .flatMap(this::named);
  }

  private Optional<String> near(String simpleName) {
    return Nearest.to(simpleName, forms.keySet());
  }

  /** Returns the form of the annotation with a simple name. */
  public Optional<AnnotationForm> named(String simpleName) {
    return Optional.ofNullable(forms.get(simpleName));
  }
}
