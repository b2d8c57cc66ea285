package dev.statute.pages.fact.matrix;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.law.MethodBan;
import dev.statute.law.Status;
import dev.statute.pages.fact.decision.ServerCheck;
import dev.statute.pages.fact.decision.ServerChecks;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.MatrixColumn;
import dev.statute.pages.model.StatusCell;
import dev.statute.pages.model.StatusMatrix;
import dev.statute.pages.model.StatusRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;

/** Makes the matrix of a page. */
public final class StatusMatrices {

  /** More columns do not fit on a page. */
  private static final int MOST_COLUMNS = 12;

  private final PageSubject subject;
  private final Anchors anchors;
  private final ServerChecks checks;
  private final LegalObstacles obstacles;

  /** Prepares for an API, whose responses have anchors. */
  public StatusMatrices(PageSubject subject, Anchors anchors) {
    this.subject = subject;
    this.anchors = anchors;
    this.checks = new ServerChecks(subject);
    this.obstacles = new LegalObstacles(subject);
  }

  /** Returns the matrix of operations, in parts if there are many. */
  public StatusMatrix of(List<PublishedOperation> operations) {
    List<StatusMatrix.Part> parts = new ArrayList<>();
    PathGroups.of(operations, MOST_COLUMNS)
        .forEach((title, group) -> parts.add(part(title, group)));
    return new StatusMatrix(parts);
  }

  private StatusMatrix.Part part(String title, List<PublishedOperation> operations) {
    TreeSet<String> statuses = new TreeSet<>(Comparator.comparing(StatusMatrices::sortKey));
    Map<String, List<ServerCheck>> byOperation = new HashMap<>();
    for (PublishedOperation operation : operations) {
      List<ServerCheck> own = checks.of(operation);
      byOperation.put(operation.key(), own);
      operation.responses().forEach(response -> statuses.add(response.status()));
      own.forEach(check -> statuses.add(Integer.toString(check.code())));
      tempting(operation).forEach(status -> statuses.add(Integer.toString(status.code())));
    }
    List<StatusRow> rows = new ArrayList<>();
    for (String status : statuses) {
      rows.add(
          row(
              status,
              operations.stream()
                  .map(
                      operation ->
                          cell(
                              operation,
                              status,
                              byOperation.getOrDefault(operation.key(), List.of())))
                  .toList()));
    }
    List<MatrixColumn> columns =
        operations.stream()
            .map(
                operation ->
                    new MatrixColumn(
                        anchors.of(operation),
                        operation.method(),
                        operation.path(),
                        operation.name()))
            .toList();
    return new StatusMatrix.Part(title, columns, rows);
  }

  /** Classes of codes come after their codes, and the one for all comes last. */
  private static String sortKey(String status) {
    return status.replace('X', '~').replace('d', '~');
  }

  /** Returns what is forbidden to an operation that declares what is to be answered instead. */
  private List<Status> tempting(PublishedOperation operation) {
    return subject.law().statuses().stream()
        .filter(
            status ->
                status.bans().stream()
                    .filter(ban -> !ban.isTotal() && ban.isBinding())
                    .filter(ban -> ban.appliesTo(operation.method()))
                    .map(MethodBan::instead)
                    .flatMap(List::stream)
                    .anyMatch(code -> isDistinctive(code, operation)))
        .toList();
  }

  /** Nearly every operation declares its success, which says nothing of what one may expect. */
  private boolean isDistinctive(int code, PublishedOperation operation) {
    boolean isError =
        subject.law().status(code).filter(s -> subject.law().classOf(s).error()).isPresent();
    return isError
        && operation.responses().stream()
            .anyMatch(response -> response.code().equals(OptionalInt.of(code)));
  }

  private StatusRow row(String status, List<StatusCell> cells) {
    Optional<Status> known =
        status.chars().allMatch(Character::isDigit)
            ? subject.law().status(Integer.parseInt(status))
            : Optional.empty();
    char first = status.charAt(0);
    return new StatusRow(
        status,
        known.map(Status::title).orElse(status),
        '1' <= first && first <= '5' ? first - '0' : 0,
        known.map(subject.links()::status).orElse(""),
        cells);
  }

  private StatusCell cell(PublishedOperation operation, String status, List<ServerCheck> own) {
    Optional<PublishedResponse> declared =
        operation.responses().stream()
            .filter(response -> response.status().equals(status))
            .findFirst();
    if (declared.isPresent()) {
      String anchor = anchors.of(operation, declared.get());
      return declared.get().isCommon() || !operation.owner().equals(subject.contract().name())
          ? new StatusCell.Inherited(anchor)
          : new StatusCell.Declared(anchor);
    }
    Optional<ServerCheck> check =
        own.stream().filter(one -> Integer.toString(one.code()).equals(status)).findFirst();
    if (check.isPresent()) {
      return new StatusCell.ByServer(check.get().why(), check.get().clauses());
    }
    return known(status)
        .flatMap(found -> obstacles.of(operation, found))
        .<StatusCell>map(forbidden -> forbidden)
        .orElseGet(StatusCell.Silent::new);
  }

  private Optional<Status> known(String status) {
    return status.chars().allMatch(Character::isDigit)
        ? subject.law().status(Integer.parseInt(status))
        : Optional.empty();
  }
}
