package dev.statute.contract.file;

/** The part of a request that an input comes from. */
public enum InputSource {
  /** A variable of the path. */
  PATH,
  /** A parameter of the query. */
  QUERY,
  /** A header field. */
  HEADER,
  /** A cookie. */
  COOKIE,
  /** A field of the form that is the content. */
  FORM,
  /** A part of the content. */
  PART,
  /** The content. */
  CONTENT,
  /** A value of the server, which no request has. */
  CONTEXT
}
