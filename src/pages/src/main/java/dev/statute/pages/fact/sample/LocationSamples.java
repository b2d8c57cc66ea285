package dev.statute.pages.fact.sample;

import dev.statute.contract.file.PublishedOperation;
import dev.statute.law.Method;
import dev.statute.law.Status;
import dev.statute.pages.fact.subject.PageSubject;
import java.util.List;
import java.util.Optional;

/** Makes references from responses to other resources, where there are such in the API. */
final class LocationSamples {

  private static final String ELSEWHERE = "https://next.example.com";

  private final PageSubject subject;
  private final TargetSamples targets;

  LocationSamples(PageSubject subject, TargetSamples targets) {
    this.subject = subject;
    this.targets = targets;
  }

  /** Returns where a response sends clients, or tells them that there is something new. */
  String location(Setting setting) {
    Optional<Status> status = subject.status(setting.response());
    boolean isRedirection = status.filter(known -> known.redirect() != null).isPresent();
    if (isRedirection) {
      return redirection(setting);
    }
    boolean isMadeHere = subject.method(setting.operation()).filter(Method::idempotent).isPresent();
    return isMadeHere ? setting.path() : within(setting);
  }

  /** Returns the path of what an operation made: one that another operation retrieves. */
  private String within(Setting setting) {
    String prefix = withSlash(setting.operation().path());
    return retrievals().stream()
        .filter(operation -> operation.path().startsWith(prefix))
        .filter(operation -> operation.path().length() > prefix.length())
        .filter(operation -> operation.path().indexOf('/', prefix.length()) < 0)
        .map(targets::path)
        .findFirst()
        .orElseGet(() -> withSlash(setting.path()) + "1");
  }

  /** Returns another resource of the API; the same one elsewhere if there is none. */
  private String redirection(Setting setting) {
    return retrievals().stream()
        .filter(operation -> !operation.path().equals(setting.operation().path()))
        .filter(operation -> operation.path().startsWith(first(setting.operation().path())))
        .map(targets::path)
        .filter(path -> !path.equals(setting.path()))
        .findFirst()
        .orElseGet(() -> ELSEWHERE + setting.path());
  }

  private List<PublishedOperation> retrievals() {
    return subject.contract().operations().stream()
        .filter(
            operation ->
                subject
                    .method(operation)
                    .filter(method -> method.safe() && method.withoutContent() == null)
                    .isPresent())
        .toList();
  }

  private static String withSlash(String path) {
    return path.endsWith("/") ? path : path + "/";
  }

  /** Returns the first segment of a path. */
  private static String first(String path) {
    int end = path.indexOf('/', 1);
    return end < 0 ? path : path.substring(0, end);
  }
}
