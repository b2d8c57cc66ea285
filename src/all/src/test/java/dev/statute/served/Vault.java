package dev.statute.served;

import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Output;
import dev.statute.SchemeType;
import dev.statute.Secured;
import dev.statute.SecurityScheme;
import dev.statute.field.Cookies;
import dev.statute.field.Credentials;
import dev.statute.field.Forwarded;
import dev.statute.field.Prefer;
import dev.statute.field.TraceParent;
import dev.statute.field.TraceState;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import org.jspecify.annotations.Nullable;

/** What is kept for those who say who they are, in fields that have types. */
@Api(
    value = "/vault",
    generate = {Output.ROUTES, Output.CLIENT})
@SecurityScheme(name = "keeper", type = SchemeType.BASIC, realm = "vault")
@Secured("keeper")
interface Vault {

  @GET
  @Responds(
      status = OK,
      body = String.class,
      headers = {
        CONTENT_DISPOSITION,
        SET_COOKIE,
        STRICT_TRANSPORT_SECURITY,
        REFERRER_POLICY,
        X_CONTENT_TYPE_OPTIONS,
        X_FRAME_OPTIONS,
        CROSS_ORIGIN_RESOURCE_POLICY,
        PREFERENCE_APPLIED,
        SUNSET
      })
  OpenVault open(
      @HeaderParam(AUTHORIZATION) @Nullable Credentials credentials,
      @HeaderParam(COOKIE) @Nullable Cookies cookies,
      @HeaderParam(PREFER) @Nullable Prefer prefer,
      @HeaderParam(FORWARDED) @Nullable Forwarded forwarded,
      @HeaderParam(TRACEPARENT) @Nullable TraceParent traceParent,
      @HeaderParam(TRACESTATE) @Nullable TraceState traceState);

  @GET("/door")
  @Responds(status = NO_CONTENT)
  KnockAtDoor knock(@HeaderParam(AUTHORIZATION) @Nullable String credentials);
}
