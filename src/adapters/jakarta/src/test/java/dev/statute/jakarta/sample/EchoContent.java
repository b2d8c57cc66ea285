package dev.statute.jakarta.sample;

import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.codec.Content;
import dev.statute.http.*;

/**
 * Gives content back. Jakarta REST looks only in the classes with the most specific path, so that
 * what is below the path of another class has to have the same.
 */
@Api(value = "/echo", generate = Output.RESOURCE)
public interface EchoContent {

  @PUT
  @Responds(status = OK, body = Content.class)
  PutEcho put(Content content);

  @POST
  @Responds(status = OK, body = Content.class)
  PostEcho post(Content content);
}
