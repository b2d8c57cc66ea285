package dev.statute.openapi.testing.request;

import dev.statute.law.Law;
import dev.statute.openapi.model.DocumentOperation;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.testing.message.SentRequest;
import dev.statute.openapi.testing.schema.DocumentSchemas;
import dev.statute.openapi.testing.schema.MatchingValues;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes random requests to the operations of a document; the same from the same seed. */
public final class RequestMaker {

  private final LawfulRequests lawful;
  private final UnlawfulRequests unlawful;

  /**
   * Takes what requests are made of.
   *
   * @param api the document
   * @param law what HTTP's methods and header fields are
   * @param schemas the schemas of the document
   * @param known what earlier answers told of
   * @param given the texts that people give
   * @param random decides
   */
  public RequestMaker(
      OpenApi api,
      Law law,
      DocumentSchemas schemas,
      KnownValues known,
      GivenTexts given,
      RandomGenerator random) {
    MatchingValues values = new MatchingValues(api, schemas, random);
    this.lawful = new LawfulRequests(api, law, values, known, given, random);
    this.unlawful = new UnlawfulRequests(api, law, schemas, random);
  }

  /**
   * A request with what the document does not allow in it.
   *
   * @param request the request
   * @param fault why the document does not allow it; empty if it does
   */
  public record MadeRequest(SentRequest request, String fault) {}

  /**
   * Makes a request that the document allows.
   *
   * @param operation what is requested
   * @return the request
   * @throws UnmakeableRequestException if none was found
   */
  public MadeRequest lawful(DocumentOperation operation) throws UnmakeableRequestException {
    return new MadeRequest(lawful.make(operation).request(), "");
  }

  /**
   * Makes a request that the document does not allow, for one reason.
   *
   * @param operation what is requested
   * @return the request; empty if the document allows each that could be made
   * @throws UnmakeableRequestException if no request was found to begin with
   */
  public Optional<MadeRequest> unlawful(DocumentOperation operation)
      throws UnmakeableRequestException {
    return unlawful.make(lawful.make(operation)).stream()
        .map(made -> new MadeRequest(made.draft().request(), made.fault()))
        .findFirst();
  }
}
