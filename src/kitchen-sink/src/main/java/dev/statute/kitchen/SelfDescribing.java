package dev.statute.kitchen;

import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.codec.Content;
import dev.statute.http.GET;
import dev.statute.http.Responds;

/** An API that says what it is. */
@Api
public interface SelfDescribing {

  /** Returns a text for people to read. */
  @GET("/about")
  @Responds(status = OK, body = Content.class, mediaTypes = "text/plain")
  About about();
}
