package dev.statute.rule;

import dev.statute.contract.Response;
import dev.statute.law.Status;

/**
 * A declared response whose status the law knows.
 *
 * @param response the response
 * @param status its status
 */
public record KnownResponse(Response response, Status status) {}
