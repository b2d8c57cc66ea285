package dev.statute.openapi.schema;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.TypeUse;
import java.util.List;

/**
 * A member of an object in JSON.
 *
 * @param name its name in JSON
 * @param subject what messages call it: the type and the Java name
 * @param type its type, without type variables
 * @param annotations its annotations
 * @param doc what the source says of it
 * @param isRequired whether each object has it
 * @param isNullAllowed whether it can be null
 * @param access who writes it
 */
record JsonMember(
    String name,
    String subject,
    TypeUse type,
    List<AnnotationUse> annotations,
    PublishedDoc doc,
    boolean isRequired,
    boolean isNullAllowed,
    Access access) {

  JsonMember {
    annotations = List.copyOf(annotations);
  }

  /** Who writes a member. */
  enum Access {
    /** Clients and servers. */
    BOTH,
    /** Servers only. */
    READ_ONLY,
    /** Clients only. */
    WRITE_ONLY,
    /** Clients and servers: it stands for all members that have no name here. */
    OTHERS
  }
}
