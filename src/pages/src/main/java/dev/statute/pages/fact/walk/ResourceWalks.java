package dev.statute.pages.fact.walk;

import dev.statute.change.Route;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.pages.fact.sample.Samples;
import dev.statute.pages.fact.subject.Anchors;
import dev.statute.pages.fact.subject.PageSubject;
import dev.statute.pages.model.ResourceWalk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the walks of a page: one for each resource whose conditional requests work. */
public final class ResourceWalks {

  private final PageSubject subject;
  private final Anchors anchors;
  private final Samples samples;

  /** Prepares for an API. */
  public ResourceWalks(PageSubject subject, Anchors anchors, Samples samples) {
    this.subject = subject;
    this.anchors = anchors;
    this.samples = samples;
  }

  /** Returns the walks, in the order of the operations. */
  public List<ResourceWalk> of(List<PublishedOperation> operations) {
    Map<String, List<PublishedOperation>> byPath = new LinkedHashMap<>();
    for (PublishedOperation operation : operations) {
      byPath
          .computeIfAbsent(Route.of(operation).pathShape(), shape -> new ArrayList<>())
          .add(operation);
    }
    List<ResourceWalk> walks = new ArrayList<>();
    for (List<PublishedOperation> resource : byPath.values()) {
      WalkMaker maker = new WalkMaker(subject, anchors, samples, resource);
      maker
          .make()
          .ifPresent(
              steps -> {
                String path = resource.get(0).path();
                walks.add(
                    new ResourceWalk(anchors.unique("walk" + path), maker.title(), path, steps));
              });
    }
    return walks;
  }
}
