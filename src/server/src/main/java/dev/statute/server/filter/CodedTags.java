package dev.statute.server.filter;

import dev.statute.field.EntityTag;
import dev.statute.field.EntityTagCondition;
import dev.statute.field.Fields;
import dev.statute.http.Header;
import java.util.List;
import java.util.Optional;

/**
 * Tells compressed representations from others by their strong entity tags (RFC 9110, 8.8.3.3): a
 * suffix that operations do not see.
 */
final class CodedTags {

  private static final String SUFFIX = "--gzip";
  private static final String ETAG = Header.ETAG.fieldName();

  private CodedTags() {}

  /** Marks the tag of a response that is compressed; a weak one may stand for both. */
  static Fields mark(Fields fields) {
    return tag(fields)
        .map(
            tag ->
                FieldChange.set(fields, ETAG, EntityTag.strong(tag.opaque() + SUFFIX).toString()))
        .orElse(fields);
  }

  /** Marks the tag of a 304, if that is the one which the client has. */
  static Fields markIfKnown(Fields fields, Fields request) {
    Optional<EntityTagCondition> known =
        request.readable(Header.IF_NONE_MATCH, EntityTagCondition.CODEC);
    return tag(fields)
        .map(tag -> EntityTag.strong(tag.opaque() + SUFFIX))
        .filter(
            marked -> known.filter(some -> !some.isAny() && some.strongMatch(marked)).isPresent())
        .map(marked -> FieldChange.set(fields, ETAG, marked.toString()))
        .orElse(fields);
  }

  private static Optional<EntityTag> tag(Fields fields) {
    return fields.readable(Header.ETAG, EntityTag.CODEC).filter(tag -> !tag.weak());
  }

  /** Leaves the marks out of a condition. */
  static Fields unmark(Fields fields, Header condition) {
    boolean isMarked =
        fields.all(condition.fieldName()).stream().anyMatch(line -> line.contains(SUFFIX + "\""));
    if (!isMarked) {
      return fields;
    }
    return fields
        .readable(condition, EntityTagCondition.CODEC)
        .filter(EntityTagCondition.Tags.class::isInstance)
        .map(EntityTagCondition.Tags.class::cast)
        .map(tags -> new EntityTagCondition.Tags(unmark(tags.tags())))
        .map(tags -> FieldChange.set(fields, condition.fieldName(), tags.toString()))
        .orElse(fields);
  }

  private static List<EntityTag> unmark(List<EntityTag> tags) {
    return tags.stream().map(CodedTags::unmark).distinct().toList();
  }

  private static EntityTag unmark(EntityTag tag) {
    String opaque = tag.opaque();
    return opaque.endsWith(SUFFIX)
        ? new EntityTag(tag.weak(), opaque.substring(0, opaque.length() - SUFFIX.length()))
        : tag;
  }
}
