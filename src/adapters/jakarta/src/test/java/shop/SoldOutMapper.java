package shop;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** A mapper of the application's own. */
public final class SoldOutMapper implements ExceptionMapper<SoldOutException> {

  @Override
  public Response toResponse(SoldOutException exception) {
    return Response.status(Response.Status.CONFLICT).entity("sold out").type("text/plain").build();
  }
}
