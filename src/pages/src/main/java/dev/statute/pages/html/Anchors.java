package dev.statute.pages.html;

import dev.statute.pages.model.ApiPage;
import dev.statute.pages.model.OperationSection;
import dev.statute.pages.model.ResourceWalk;
import dev.statute.pages.model.ResponseSection;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The anchors of a page: those of the model, and others that do not meet them. */
final class Anchors {

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_-]+");

  private final Set<String> taken = new HashSet<>();
  private final String statuses;
  private final String routing;
  private final String walks;
  private final String deviations;
  private final String changes;
  private final String content;
  private final String contents;

  Anchors(ApiPage page) {
    for (OperationSection operation : page.operations()) {
      taken.add(operation.anchor());
      taken.add(operation.anchor() + "-chart");
      taken.add(operation.anchor() + "-chart-text");
      operation.responses().stream().map(ResponseSection::anchor).forEach(taken::add);
    }
    page.walks().stream().map(ResourceWalk::anchor).forEach(taken::add);
    statuses = free("statuses");
    routing = free("routing");
    free(routing + "-chart");
    free(routing + "-chart-text");
    walks = free("conditional-requests");
    deviations = free("deviations");
    changes = free("changes");
    content = free("main");
    contents = free("contents");
  }

  /** Takes an anchor that nothing has yet, close to a name. */
  String free(String name) {
    String base = OTHER.matcher(name).replaceAll("-");
    String anchor = base;
    for (int number = 2; !taken.add(anchor); number++) {
      anchor = base + "-" + number;
    }
    return anchor;
  }

  String statuses() {
    return statuses;
  }

  String routing() {
    return routing;
  }

  String walks() {
    return walks;
  }

  String deviations() {
    return deviations;
  }

  String changes() {
    return changes;
  }

  String content() {
    return content;
  }

  String contents() {
    return contents;
  }
}
