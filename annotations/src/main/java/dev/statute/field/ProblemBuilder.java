package dev.statute.field;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link Problem}. */
public final class ProblemBuilder {

  private final UriReference type;
  private final Map<String, @Nullable Object> extensions = new LinkedHashMap<>();
  private @Nullable String title;
  private @Nullable Integer status;
  private @Nullable String detail;
  private @Nullable UriReference instance;

  ProblemBuilder(UriReference type) {
    this.type = type;
  }

  /**
   * Summarizes the kind of problem.
   *
   * @param title a short text that is the same for every occurrence
   * @return this builder
   */
  public ProblemBuilder title(String title) {
    this.title = title;
    return this;
  }

  /**
   * Repeats the status code of the response.
   *
   * @param status 100 to 599
   * @return this builder
   */
  public ProblemBuilder status(int status) {
    this.status = status;
    return this;
  }

  /**
   * Explains this occurrence.
   *
   * @param detail a text that helps the client
   * @return this builder
   */
  public ProblemBuilder detail(String detail) {
    this.detail = detail;
    return this;
  }

  /**
   * Identifies this occurrence.
   *
   * @param instance a URI reference
   * @return this builder
   * @throws FieldSyntaxException if it is malformed
   */
  public ProblemBuilder instance(String instance) {
    this.instance = UriReference.parse(instance);
    return this;
  }

  /**
   * Adds a member, or gives one another value.
   *
   * @param name its name
   * @param value null, a string, boolean or number, or a list or map of such
   * @return this builder
   */
  public ProblemBuilder with(String name, @Nullable Object value) {
    extensions.put(name, value);
    return this;
  }

  /**
   * Finishes.
   *
   * @return the problem
   * @throws IllegalArgumentException if the status is out of range, or a member has a name or value
   *     it cannot have
   */
  public Problem build() {
    return new Problem(type, title, status, detail, instance, extensions);
  }
}
