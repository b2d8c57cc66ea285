package dev.statute.server.file;

import dev.statute.Reply;
import dev.statute.codec.Content;
import dev.statute.field.AcceptRanges;
import dev.statute.field.ContentRange;
import dev.statute.field.EntityTag;
import dev.statute.field.Fields;
import dev.statute.field.HttpDate;
import dev.statute.http.Header;
import dev.statute.http.Status;
import dev.statute.server.precondition.Validators;
import org.jspecify.annotations.Nullable;

/** The reply that an outcome is, for routes that are written by hand. */
record FileReply(int code, Fields fields, @Nullable Content body) implements Reply {

  static final int MOST_PARTS = 16;

  static FileReply of(FileOutcome outcome, Validators validators) {
    if (outcome instanceof FileOutcome.Whole whole) {
      return of(Status.OK, validators, null, whole.content());
    }
    if (outcome instanceof FileOutcome.Part part) {
      return of(Status.PARTIAL_CONTENT, validators, part.range(), part.content());
    }
    if (outcome instanceof FileOutcome.Parts parts) {
      return of(Status.PARTIAL_CONTENT, validators, null, parts.content());
    }
    if (outcome instanceof FileOutcome.Unsatisfiable none) {
      return of(Status.RANGE_NOT_SATISFIABLE, validators, none.range(), null);
    }
    Status status =
        outcome instanceof FileOutcome.Failed ? Status.PRECONDITION_FAILED : Status.NOT_MODIFIED;
    return of(status, validators, null, null);
  }

  private static FileReply of(
      Status status,
      Validators validators,
      @Nullable ContentRange range,
      @Nullable Content content) {
    EntityTag etag = validators.etag();
    HttpDate modified = validators.lastModified();
    Fields.Builder fields = Fields.builder();
    if (etag != null && (content != null || status == Status.NOT_MODIFIED)) {
      fields.add(Header.ETAG.fieldName(), etag);
    }
    // With 304, only where there is no entity tag (RFC 9110, 15.4.5).
    if (modified != null && (content != null || (status == Status.NOT_MODIFIED && etag == null))) {
      fields.add(Header.LAST_MODIFIED.fieldName(), modified);
    }
    if (content != null) {
      fields.add(Header.ACCEPT_RANGES.fieldName(), AcceptRanges.bytes());
    }
    if (range != null) {
      fields.add(Header.CONTENT_RANGE.fieldName(), range);
    }
    return new FileReply(status.code(), fields.build(), content);
  }
}
