package dev.statute.jakarta;

import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;

/**
 * Tells {@link StatuteFeature} of the generated resource classes of a container that finds
 * providers by itself, and lets no feature register another one of this kind, such as Quarkus.
 * Elsewhere nobody need register it.
 */
@Provider
public final class StatuteResources implements DynamicFeature {

  /** Makes it. */
  public StatuteResources() {}

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (context.getConfiguration().getProperty(KnownResources.PROPERTY)
        instanceof KnownResources known) {
      new ContentChecks(known).configure(resource, context);
    }
  }
}
