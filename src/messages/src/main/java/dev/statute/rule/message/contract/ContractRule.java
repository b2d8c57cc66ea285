package dev.statute.rule.message.contract;

import dev.statute.rule.Basis;
import dev.statute.rule.RuleInfo;

/** The rules that compare an exchange with a contract. */
public enum ContractRule {
  /** A status that the operation does not declare. */
  UNDECLARED_STATUS(
      "undeclared-status",
      Basis.COMPATIBILITY,
      "the status of a response is one that its contract declares"),
  /** The same, where servers and intermediaries answer so before they ask the operation. */
  UNDECLARED_STATUS_OF_SERVER(
      "undeclared-status",
      Basis.DOUBT,
      "a contract declares also what servers and intermediaries answer by themselves"),
  /** A field is missing that each such response declares. */
  MISSING_DECLARED_FIELD(
      "missing-declared-field",
      Basis.COMPATIBILITY,
      "a response has the fields that its contract says are always there"),
  /** Content where the contract declares none. */
  UNDECLARED_CONTENT(
      "undeclared-content",
      Basis.COMPATIBILITY,
      "a response has no content where its contract declares none"),
  /** Content of another media type than the contract declares. */
  UNDECLARED_MEDIA_TYPE(
      "undeclared-media-type",
      Basis.COMPATIBILITY,
      "the content of a response is of a media type that its contract declares"),
  /** No content where the contract declares some. */
  MISSING_DECLARED_CONTENT(
      "missing-declared-content",
      Basis.COMPATIBILITY,
      "a response has the content that its contract declares"),
  /** A problem document of a type that the contract does not have. */
  UNDECLARED_PROBLEM_TYPE(
      "undeclared-problem-type",
      Basis.COMPATIBILITY,
      "the type of a problem document is one that the contract declares for its status"),
  /** A request without something that each request must have. */
  MISSING_REQUEST_INPUT(
      "missing-request-input",
      Basis.COMPATIBILITY,
      "a request has what its contract says that each request must have"),
  /** A request with content that the contract does not declare. */
  UNDECLARED_REQUEST_CONTENT(
      "undeclared-request-content",
      Basis.COMPATIBILITY,
      "the content of a request is of a media type that its contract declares"),
  /** A request with a parameter that the contract does not declare. */
  UNDECLARED_PARAMETER(
      "undeclared-parameter",
      Basis.DOUBT,
      "the parameters in the query of a request are in its contract"),
  /** A request for an operation that is deprecated, or should be gone. */
  DEPRECATED_OPERATION(
      "deprecated-operation", Basis.DOUBT, "a client does not use deprecated operations"),
  /** A method that the contract does not have for the path. */
  UNDECLARED_METHOD(
      "undeclared-method",
      Basis.DOUBT,
      "a server has only those methods for a path that its contract declares"),
  /** A path that no contract has. */
  UNDECLARED_PATH(
      "undeclared-path", Basis.LINT, "a path below the base of an API is in its contract"),
  /** A redirect to a path that no contract has. */
  UNDECLARED_LOCATION(
      "undeclared-location",
      Basis.LINT,
      "a Location below the base of an API leads to an operation of its contract");

  private final RuleInfo info;

  ContractRule(String family, Basis basis, String summary) {
    this.info = new RuleInfo(family, basis, summary, false);
  }

  /** Returns what catalogues say of it. */
  public RuleInfo info() {
    return info;
  }
}
