package dev.statute.jakarta.sample;

import dev.statute.server.sample.Echo;
import dev.statute.server.sample.Echoed;
import dev.statute.server.sample.SampleRoutes;
import org.jspecify.annotations.Nullable;

/** Puts what it is given wherever a reply takes it. */
public class Echoes implements Echo {

  @Override
  public Echoed echo(String text, @Nullable String where, @Nullable String language) {
    return SampleRoutes.echo(text, where, language);
  }
}
