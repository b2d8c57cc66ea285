package dev.statute.spring.lamps;

import static dev.statute.http.Status.NO_CONTENT;

import dev.statute.Api;
import dev.statute.http.PUT;
import dev.statute.http.Responds;

/** An API whose module needs no server. */
@Api("/lamps")
public interface Lamps {

  @PUT("/{id}")
  @Responds(status = NO_CONTENT)
  LightLamp light(long id);

  /** Another one within it. */
  @Api("/shades")
  interface Shades {

    @PUT("/{id}")
    @Responds(status = NO_CONTENT)
    DropShade drop(long id);
  }
}
