package dev.statute.pages.model;

import java.util.List;
import java.util.Optional;

/**
 * What a page says of an operation.
 *
 * @param anchor its anchor, of which the page has no other
 * @param name its name
 * @param method its method
 * @param methodUri the page about the method; empty for one that the law does not know
 * @param path its path
 * @param summary what it does, as Javadoc; empty if the source does not say
 * @param lifecycle how long it will be there, if anything is said of that
 * @param security how clients authenticate
 * @param repetition whether a client may send the request twice
 * @param inputs what it takes
 * @param demands what a request must and should have
 * @param request a whole such request
 * @param curl a line for a POSIX shell that sends it
 * @param decisions the order in which the server decides
 * @param responses its responses, by status
 * @param deviations the rules that it breaks on purpose
 */
public record OperationSection(
    String anchor,
    String name,
    String method,
    String methodUri,
    String path,
    String summary,
    Optional<LifecycleNote> lifecycle,
    Fact security,
    Fact repetition,
    List<InputRow> inputs,
    List<Demand> demands,
    SampleMessage request,
    String curl,
    DecisionChart decisions,
    List<ResponseSection> responses,
    List<PageDeviation> deviations) {

  /** Copies the lists. */
  public OperationSection {
    inputs = List.copyOf(inputs);
    demands = List.copyOf(demands);
    responses = List.copyOf(responses);
    deviations = List.copyOf(deviations);
  }
}
