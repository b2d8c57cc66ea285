package dev.statute.spec;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The law: what HTTP's status codes, methods and header fields are and what each demands. */
public final class Spec {

  private final CodeRange codes;
  private final Map<String, StatusClass> classes;
  private final Map<String, Method> methods;
  private final Map<String, HeaderField> fields;
  private final Map<Integer, Status> statuses;

  Spec(
      CodeRange codes,
      Map<String, StatusClass> classes,
      Map<String, Method> methods,
      Map<String, HeaderField> fields,
      Map<Integer, Status> statuses) {
    this.codes = codes;
    this.classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
    this.methods = Collections.unmodifiableMap(new LinkedHashMap<>(methods));
    this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    this.statuses = Collections.unmodifiableMap(new TreeMap<>(statuses));
  }

  /** Returns the numbers that are status codes. */
  public CodeRange codes() {
    return codes;
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
    return classes.get(status.statusClass());
  }

  /** Returns the class that a name stands for; it must be one of the spec's own. */
  public StatusClass statusClass(String name) {
    return classes.get(name);
  }

  /** Returns the method with a token. */
  public Optional<Method> method(String token) {
    return Optional.ofNullable(methods.get(token));
  }

  /** Returns the header field with a name as the file writes it. */
  public Optional<HeaderField> field(String name) {
    return Optional.ofNullable(fields.get(name));
  }

  /** Returns the status with a code. */
  public Optional<Status> status(int code) {
    return Optional.ofNullable(statuses.get(code));
  }

  /** Returns the status whose constant has a name. */
  public Optional<Status> statusNamed(String constantName) {
    return statuses().stream().filter(s -> s.constantName().equals(constantName)).findFirst();
  }

  /** Returns the header field whose constant has a name. */
  public Optional<HeaderField> fieldNamed(String constantName) {
    return fields().stream().filter(f -> f.constantName().equals(constantName)).findFirst();
  }
}
