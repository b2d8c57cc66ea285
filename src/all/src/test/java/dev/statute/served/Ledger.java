package dev.statute.served;

import static dev.statute.Output.CLIENT;
import static dev.statute.Output.ROUTES;
import static dev.statute.http.Header.*;
import static dev.statute.http.Status.*;

import dev.statute.Api;
import dev.statute.Field;
import dev.statute.FieldParam;
import dev.statute.field.CacheControl;
import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.digest.DigestPreferences;
import dev.statute.field.digest.Digests;
import dev.statute.field.draft.IdempotencyKey;
import dev.statute.field.signature.SignatureInputs;
import dev.statute.field.signature.Signatures;
import dev.statute.field.structured.Priority;
import dev.statute.field.structured.StructuredDictionary;
import dev.statute.field.structured.StructuredItem;
import dev.statute.field.structured.StructuredList;
import dev.statute.http.GET;
import dev.statute.http.HeaderParam;
import dev.statute.http.Responds;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What responses and requests say beyond what the vocabulary knows. */
@Api(
    value = "/ledger",
    generate = {ROUTES, CLIENT})
interface Ledger {

  @GET("/entries")
  @Responds(
      status = OK,
      body = Item[].class,
      headers = ETAG,
      optionalHeaders = {LINK, CACHE_CONTROL},
      fields = {
        @Field("X-Request-Id"),
        @Field(value = "X-Total-Count", type = long.class),
        @Field(value = "X-Next", type = Integer.class, optional = true),
        @Field(value = "X-Rest", type = int.class, optional = true),
        @Field(value = "X-Size", type = Size.class),
        @Field(value = "X-Own-Size", type = Size.class, optional = true),
        @Field(value = "X-Id", type = UUID.class, optional = true),
        @Field(value = "X-Within", type = Duration.class),
        @Field(value = "X-Tag", type = EntityTag.class),
        @Field(value = "X-Cache", type = CacheControl.class, optional = true),
        @Field(value = "last-modified", optional = true),
        @Field(value = "Class", optional = true)
      })
  @Responds(status = NOT_MODIFIED)
  ListEntries entries(
      @FieldParam("X-Tenant") String tenant,
      @FieldParam("x.trace") @Nullable String trace,
      @FieldParam("X-Limit") long limit,
      @FieldParam("X-Size") @Nullable Size size,
      @FieldParam("X-Request-Id") Optional<UUID> id,
      @FieldParam("X-Within") Duration within,
      @FieldParam("X-Amount") Amount amount,
      @FieldParam("X-Tags") List<String> tags,
      @FieldParam("if-none-match") @Nullable EntityTagCondition known);

  @GET("/structures")
  @Responds(
      status = OK,
      body = String.class,
      headers = {
        ACCEPT_CH,
        ACCEPT_SIGNATURE,
        CACHE_STATUS,
        DEPRECATION,
        PRIORITY,
        RATELIMIT,
        RATELIMIT_POLICY,
        REPR_DIGEST,
        SIGNATURE,
        SIGNATURE_INPUT,
        UPLOAD_COMPLETE,
        UPLOAD_LIMIT,
        UPLOAD_OFFSET,
        WANT_REPR_DIGEST
      },
      optionalHeaders = {PROXY_STATUS, WANT_CONTENT_DIGEST})
  GetStructures structures(
      @HeaderParam(IDEMPOTENCY_KEY) IdempotencyKey key,
      @HeaderParam(CONTENT_DIGEST) Digests digest,
      @HeaderParam(PRIORITY) @Nullable Priority priority,
      @HeaderParam(SIGNATURE) Optional<Signatures> signatures,
      @HeaderParam(SIGNATURE_INPUT) SignatureInputs inputs,
      @HeaderParam(WANT_REPR_DIGEST) @Nullable DigestPreferences wanted,
      @FieldParam("X-Item") StructuredItem item,
      @FieldParam("X-List") StructuredList list,
      @FieldParam("X-Dictionary") StructuredDictionary dictionary);
}
