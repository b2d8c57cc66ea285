package dev.statute.law;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The law: what HTTP's status codes, methods and header fields are and what each demands. */
public final class Law {

  private final CodeRange codes;
  private final GeneralRules general;
  private final Map<String, StatusClass> classes;
  private final Map<String, Method> methods;
  private final Map<String, HeaderField> fields;
  private final Map<Integer, Status> statuses;
  private final Policy policy;
  private final Optional<Law> base;

  // Each response that an API declares is looked up by these.
  private final Map<String, Status> statusesByConstant = new HashMap<>();
  private final Map<String, HeaderField> fieldsByConstant = new HashMap<>();
  private final Map<String, HeaderField> fieldsByLowerCase = new HashMap<>();

  /**
   * Makes a law of parts that are known to fit together, as those that were read once do.
   *
   * @param codes the numbers that are status codes
   * @param general what holds whatever method, status and fields are
   * @param classes the classes of status codes, by name
   * @param methods the methods, by token
   * @param fields the header fields, by name
   * @param statuses the status codes, by number
   */
  public Law(
      CodeRange codes,
      GeneralRules general,
      Map<String, StatusClass> classes,
      Map<String, Method> methods,
      Map<String, HeaderField> fields,
      Map<Integer, Status> statuses,
      Policy policy) {
    this(codes, general, classes, methods, fields, statuses, policy, Optional.empty());
  }

  private Law(
      CodeRange codes,
      GeneralRules general,
      Map<String, StatusClass> classes,
      Map<String, Method> methods,
      Map<String, HeaderField> fields,
      Map<Integer, Status> statuses,
      Policy policy,
      Optional<Law> base) {
    this.base = base;
    this.policy = policy;
    this.codes = codes;
    this.general = general;
    this.classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    this.methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    this.statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
    for (Status status : this.statuses.values()) {
      statusesByConstant.putIfAbsent(status.constantName(), status);
    }
    for (HeaderField field : this.fields.values()) {
      fieldsByConstant.putIfAbsent(field.constantName(), field);
      fieldsByLowerCase.putIfAbsent(field.name().toLowerCase(Locale.ROOT), field);
    }
  }

  /**
   * Returns this law as one that extends another, which has all its entries unchanged.
   *
   * @param problems the problem types of the company
   */
  public Law extending(Law base, List<Policy.ProblemType> problems) {
    Policy own = policy.with(problems);
    return new Law(codes, general, classes, methods, fields, statuses, own, Optional.of(base));
  }

  /** Returns the law that this one extends; nothing if it is the standard. */
  public Optional<Law> base() {
    return base;
  }

  /** Tells whether the statuses are those of another law, and demand no more. Advice may differ. */
  public boolean hasStatusesOf(Law other) {
    return statuses.values().stream()
        .allMatch(
            status ->
                other.status(status.code()).filter(same -> !status.exceeds(same)).isPresent());
  }

  /** Returns what a company demands beyond single statuses; nothing in the standard. */
  public Policy policy() {
    return policy;
  }

  /** Returns the numbers that are status codes. */
  public CodeRange codes() {
    return codes;
  }

  /** Returns what holds whatever the method, the status and the fields of a message are. */
  public GeneralRules general() {
    return general;
  }

  /** Returns the classes of status codes, in the order of the file. */
  public Collection<StatusClass> classes() {
    return classes.values();
  }

  /** Returns the methods, in the order of the file. */
  public Collection<Method> methods() {
    return methods.values();
  }

  /** Returns the header fields, in the order of the file. */
  public Collection<HeaderField> fields() {
    return fields.values();
  }

  /** Returns the status codes, in ascending order. */
  public Collection<Status> statuses() {
    return statuses.values();
  }

  /** Returns the class of a status. */
  public StatusClass classOf(Status status) {
    return statusClass(status.statusClass());
  }

  /** Returns the class that a name stands for; it must be one of the law's own. */
  public StatusClass statusClass(String name) {
    return Objects.requireNonNull(
        classes.get(name), () -> "the law has no class of status codes called " + name);
  }

  /** Returns the method with a token. */
  public Optional<Method> method(String token) {
    return Optional.ofNullable(methods.get(token));
  }

  /** Returns the header field with a name as the file writes it. */
  public Optional<HeaderField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Returns the header field with a name, whose case does not matter (RFC 9110, 5.1). */
  public Optional<HeaderField> fieldOfAnyCase(String name) {
    HeaderField exact = fields.get(name);
    return exact != null
        ? Optional.of(exact)
        : Optional.ofNullable(fieldsByLowerCase.get(name.toLowerCase(Locale.ROOT)));
  }

  /** Returns the status with a code. */
  public Optional<Status> status(int code) {
    return Optional.ofNullable(statuses.get(code));
  }

  /** Returns the status whose constant has a name. */
  public Optional<Status> statusNamed(String constantName) {
    return Optional.ofNullable(statusesByConstant.get(constantName));
  }

  /** Returns the header field whose constant has a name. */
  public Optional<HeaderField> fieldNamed(String constantName) {
    return Optional.ofNullable(fieldsByConstant.get(constantName));
  }
}
