package dev.statute.example.registry;

/** The codes of errors that the specification has ("Error Codes"). */
public enum ErrorCode {
  /** The registry does not have the blob. */
  BLOB_UNKNOWN,
  /** The upload of a blob cannot go on so. */
  BLOB_UPLOAD_INVALID,
  /** There is no such upload, or no more. */
  BLOB_UPLOAD_UNKNOWN,
  /** The digest is malformed, or not that of the content. */
  DIGEST_INVALID,
  /** A manifest refers to something that the repository does not have. */
  MANIFEST_BLOB_UNKNOWN,
  /** The manifest is malformed. */
  MANIFEST_INVALID,
  /** The repository does not have the manifest. */
  MANIFEST_UNKNOWN,
  /** The name of the repository is malformed. */
  NAME_INVALID,
  /** The registry does not have the repository. */
  NAME_UNKNOWN,
  /** The content is not as long as it should be. */
  SIZE_INVALID,
  /** The client has to log in. */
  UNAUTHORIZED,
  /** The client may not do this. */
  DENIED,
  /** The registry does not do this. */
  UNSUPPORTED,
  /** The client asks too often. */
  TOOMANYREQUESTS
}
