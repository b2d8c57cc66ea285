package dev.statute.spring.zoo;

import static dev.statute.http.Header.ETAG;
import static dev.statute.http.Status.NOT_MODIFIED;
import static dev.statute.http.Status.OK;

import dev.statute.Api;
import dev.statute.field.EntityTagCondition;
import dev.statute.http.GET;
import dev.statute.http.Header;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** What several APIs inherit. */
@Api
interface Counted {

  @GET("/count")
  @Responds(status = OK, body = Long.class, headers = ETAG)
  @Responds(status = NOT_MODIFIED)
  GetCount count(@HeaderParam(Header.IF_NONE_MATCH) @Nullable EntityTagCondition known);
}
