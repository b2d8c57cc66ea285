package dev.statute.rule;

import dev.statute.contract.ContentLimit;
import dev.statute.contract.Deviation;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.law.HeaderField;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import java.util.List;
import java.util.stream.Stream;

/** An edit of the source of a contract that mends a violation. A {@link Dialect} words it. */
public sealed interface Fix {

  /** Returns it as fixes that leave no choice, the best first; itself where it leaves none. */
  default Stream<Fix> choices() {
    if (this instanceof SetStatus set) {
      return set.statuses().stream().map(status -> new SetStatus(set.response(), List.of(status)));
    }
    if (this instanceof AddResponse add) {
      List<Status> statuses = add.statuses().isEmpty() ? add.proposals() : add.statuses();
      return statuses.stream()
          .map(
              status ->
                  new AddResponse(
                      add.operation(), List.of(status), add.purpose(), List.of(), add.body()));
    }
    if (this instanceof SetRole set) {
      return set.roles().stream().map(role -> new SetRole(List.of(role)));
    }
    if (this instanceof SetMethod set) {
      return set.methods().stream().map(method -> new SetMethod(set.operation(), List.of(method)));
    }
    if (this instanceof Worded worded) {
      return worded.changes().stream()
          .map(
              change ->
                  change instanceof Alternative alternative
                      ? new Worded(alternative.sentence(), alternative.change())
                      : new Worded(worded.sentence(), change));
    }
    return Stream.of(this);
  }

  /** Declare other statuses for a response; any of these would do. */
  record SetStatus(Response response, List<Status> statuses) implements Fix {}

  /** Declare a header field at a response. */
  record AddField(Response response, HeaderField field) implements Fix {}

  /** Declare a header field no more at a response. */
  record RemoveField(Response response, HeaderField field) implements Fix {}

  /** Declare that only some responses carry a header field that a response declares for all. */
  record MakeFieldOptional(Response response, HeaderField field) implements Fix {}

  /**
   * Declare a header field at another response than the one that does.
   *
   * @param from the response that declares it; it stands in for the other, and so carries what the
   *     other declares
   * @param to the other response
   */
  record MoveField(Response from, Response to, HeaderField field) implements Fix {}

  /**
   * Declare content for a response.
   *
   * @param body what the content could be
   */
  record SetBody(Response response, SuggestedBody body) implements Fix {}

  /** Declare that a response has no content. */
  record RemoveBody(Response response) implements Fix {}

  /**
   * Declare one more response.
   *
   * @param statuses any of these would do; empty where the author has to choose
   * @param purpose what it would be for, as the end of a sentence, such as {@code for a request
   *     that succeeds}; empty where the status says it, or where any response would do
   * @param proposals where the author has to choose, the statuses to begin with; the best first
   * @param body what its content could be
   */
  record AddResponse(
      Operation operation,
      List<Status> statuses,
      String purpose,
      List<Status> proposals,
      SuggestedBody body)
      implements Fix {

    /** Makes one whose statuses say all, and whose content is what the operation results in. */
    public AddResponse(Operation operation, List<Status> statuses, String purpose) {
      this(operation, statuses, purpose, List.of(), new SuggestedBody.Result());
    }
  }

  /** Declare a response no more. */
  record RemoveResponse(Response response) implements Fix {}

  /** Declare what the server is; any of these roles would do. */
  record SetRole(List<Role> roles) implements Fix {}

  /** Take a header field from the request. */
  record AddFieldInput(Operation operation, HeaderField field) implements Fix {}

  /** Take the content of the request. */
  record AddContentInput(Operation operation) implements Fix {}

  /** Take the value of a variable of the path. */
  record AddPathVariable(Operation operation, String variable) implements Fix {}

  /**
   * Take the value of a variable of the path with an input that the operation already has.
   *
   * @param input the input, which now takes something else
   * @param variable the name of the variable
   */
  record BindToVariable(RequestInput input, String variable) implements Fix {}

  /** Take a value from another part of the request than its content. */
  record BindElsewhere(RequestInput input) implements Fix {}

  /** Take an input from the request no more. */
  record RemoveInput(RequestInput input) implements Fix {}

  /** Declare another limit of the content of requests. */
  record SetContentLimit(ContentLimit limit) implements Fix {}

  /** Declare a limit of the content of requests no more. */
  record RemoveContentLimit(ContentLimit limit) implements Fix {}

  /** Declare the HTTP method of an operation; any of these would do. */
  record SetMethod(Operation operation, List<Method> methods) implements Fix {}

  /**
   * Declare another path for an operation, or for the whole contract.
   *
   * @param pathSite where the source declares the path
   * @param path the new path
   */
  record SetPath(Site pathSite, PathTemplate path) implements Fix {}

  /** Declare the method and the whole path that another operation has. */
  record AdoptRoute(Operation operation, InheritedOperation other) implements Fix {}

  /** Declare another type of the problem document of a response. */
  record SetProblemType(Response response, String problemType) implements Fix {}

  /** Declare how clients authenticate to use an operation. */
  record Secure(Operation operation) implements Fix {}

  /** Give the reason of a deviation. */
  record GiveReason(Deviation deviation) implements Fix {}

  /** Lift a rule where it is broken, with a reason. */
  record Deviate(RuleInfo rule) implements Fix {}

  /**
   * Something that no other fix says.
   *
   * @param sentence one or more sentences that read the same for every source, without annotations
   */
  record Text(String sentence) implements Fix {}

  /**
   * Something that a check words itself.
   *
   * @param sentence what to do, as one or more sentences
   * @param changes the changes that do it; alternatives, the best first
   */
  record Worded(String sentence, List<Change> changes) implements Fix {

    /** Copies the list. */
    public Worded {
      changes = List.copyOf(changes);
    }

    /** Makes one of some changes. */
    public Worded(String sentence, Change... changes) {
      this(sentence, List.of(changes));
    }
  }

  /** A change of a source; readers have kinds of their own for what only they know. */
  interface Change {}

  /**
   * Do several things together.
   *
   * @param changes the changes, none of which is about what another one is about
   */
  record All(List<Change> changes) implements Change {

    /** Copies the list. */
    public All {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Do one of the things that a sentence has as alternatives.
   *
   * @param sentence what this one does
   * @param change the change that does it
   */
  record Alternative(String sentence, Change change) implements Change {}

  /**
   * Do what a fix says.
   *
   * @param fix the fix, which leaves no choice
   */
  record Apply(Fix fix) implements Change {}

  /**
   * Write another text.
   *
   * @param site the text that stands there now
   * @param text the new one
   */
  record SetText(Site site, String text) implements Change {}

  /**
   * Remove what stands at a site: one of several values, or all of a declaration.
   *
   * @param site the value or declaration
   */
  record Remove(Site site) implements Change {}

  /**
   * Remove the declaration that a site is part of.
   *
   * @param site the declaration, or a value in it
   */
  record RemoveDeclaration(Site site) implements Change {}

  /**
   * Let two declarations, each with one value, have the value of the other.
   *
   * @param first one of them
   * @param second the other one
   */
  record Swap(Site first, Site second) implements Change {}

  /**
   * Name another rule.
   *
   * @param site where a deviation or suppression names one
   * @param rule the id of the other one
   */
  record SetRule(Site site, String rule) implements Change {}

  /**
   * Take a header field from the request that the law does not know.
   *
   * @param name the name of the field
   */
  record TakeField(Operation operation, String name) implements Change {}

  /** What the content of a response could be. */
  sealed interface SuggestedBody {

    /** A problem document (RFC 9457). */
    record ProblemDocument() implements SuggestedBody {}

    /** What the operation results in. */
    record Result() implements SuggestedBody {}

    /**
     * Content of a type that the law names.
     *
     * @param type the name of the type
     */
    record OfType(String type) implements SuggestedBody {}

    /** Octets of any media type. */
    record Octets() implements SuggestedBody {}
  }
}
