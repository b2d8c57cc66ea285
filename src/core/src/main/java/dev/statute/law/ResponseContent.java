package dev.statute.law;

/** The meaning of content in a successful response to a method. */
public enum ResponseContent implements Word {
  REPRESENTATION,
  FORBIDDEN,
  ACTION_STATUS_OR_RESULT,
  ACTION_STATUS,
  TUNNEL,
  COMMUNICATION_OPTIONS,
  REQUEST_AS_RECEIVED,
  DEFINED_BY_RESOURCE,
  QUERY_RESULT,
  LOCKDISCOVERY_XML,
  MULTISTATUS,
  NONE_NORMALLY,
  UNVERIFIED,
  NONE_DEFINED
}
