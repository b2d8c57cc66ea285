package dev.statute.openapi.convert.operation;

import dev.statute.contract.file.PublishedContent;
import dev.statute.contract.file.TypeUse;
import dev.statute.openapi.convert.note.Notes;
import dev.statute.openapi.convert.type.SchemaTypes;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.model.DocumentContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides as what the content of a message is read: all forms of it are of one Java type. A form
 * that is of another one is left out.
 */
final class ContentForms {

  static final TypeUse RAW = TypeUse.of("dev.statute.codec.Content");
  static final TypeUse PROBLEM = TypeUse.of("dev.statute.field.Problem");
  private static final String MERGE_PATCH = "dev.statute.field.MergePatch";

  private final ConversionContext context;
  private final SchemaTypes types;
  private final Notes notes;

  ContentForms(ConversionContext context) {
    this.context = context;
    this.types = context.types();
    this.notes = context.notes();
  }

  MediaKind kind(DocumentContent content) {
    return MediaKind.of(content.mediaType(), context.law());
  }

  /**
   * Returns the forms of content, of which the first one decides the type.
   *
   * @param hint a simple name for a type that is described where it is used
   */
  List<PublishedContent> of(List<DocumentContent> contents, String hint) {
    List<PublishedContent> forms = new ArrayList<>();
    for (DocumentContent content : ordered(contents)) {
      Optional<PublishedContent> form = form(content, hint);
      if (form.isEmpty()) {
        unsaid(content, "media type that is none", "the content is left out");
      } else if (forms.isEmpty() || isSameType(forms.get(0), form.get())) {
        if (forms.stream().noneMatch(f -> f.mediaType().equals(form.get().mediaType()))) {
          forms.add(form.get());
        }
      } else {
        unsaid(
            content,
            "content of another type",
            content.mediaType() + " is left out, since the content is read as one type");
      }
    }
    return forms;
  }

  private static boolean isSameType(PublishedContent one, PublishedContent other) {
    return one.type().equals(other.type())
        && !one.type().equals(PROBLEM)
        && !one.mediaType().isEmpty()
        && !other.mediaType().isEmpty();
  }

  /** What a codec reads says more than octets, and JSON most. */
  private List<DocumentContent> ordered(List<DocumentContent> contents) {
    List<DocumentContent> ordered = new ArrayList<>(contents);
    ordered.sort(java.util.Comparator.comparingInt(this::rank));
    return ordered;
  }

  private int rank(DocumentContent content) {
    return switch (kind(content)) {
      case PROBLEM -> 0;
      case JSON -> isOctets(content) ? 3 : 1;
      case MERGE_PATCH -> 1;
      case CODED -> isOctets(content) ? 3 : 2;
      case FORM, PARTS, RAW -> 3;
      case NONE -> 4;
    };
  }

  private boolean isOctets(DocumentContent content) {
    return content.schema().filter(use -> types.isOctets(use.node())).isPresent();
  }

  private Optional<PublishedContent> form(DocumentContent content, String hint) {
    MediaKind kind = kind(content);
    boolean isRange = MediaKind.isRange(content.mediaType());
    String mediaType = isRange ? "" : content.mediaType().strip();
    return switch (kind) {
      case NONE -> Optional.empty();
      case PROBLEM -> {
        noteProblem(content);
        yield Optional.of(
            new PublishedContent(context.law().general().problems().mediaType(), false, PROBLEM));
      }
      case MERGE_PATCH ->
          Optional.of(
              new PublishedContent(
                  mediaType,
                  false,
                  new TypeUse(MERGE_PATCH, List.of(type(content, hint)), false, List.of())));
      case FORM, PARTS, RAW -> Optional.of(new PublishedContent(mediaType, !isRange, RAW));
      case JSON, CODED ->
          Optional.of(
              new PublishedContent(
                  mediaType, !isRange, isOctets(content) ? RAW : type(content, hint)));
    };
  }

  private TypeUse type(DocumentContent content, String hint) {
    Node schema = content.schema().map(use -> use.node()).orElse(Node.Mapping.EMPTY);
    return types.of(schema, hint).present().boxed().type();
  }

  /** A problem document has the members of RFC 9457, and others that nobody names. */
  private void noteProblem(DocumentContent content) {
    content
        .schema()
        .map(use -> types.members(use.node()))
        .ifPresent(
            members ->
                members.forEach(
                    (name, member) -> {
                      if (!List.of("type", "title", "status", "detail", "instance")
                          .contains(name)) {
                        notes.unsaid(
                            member.entry().keyPlace(),
                            "member of a problem document",
                            "it is an extension without a type");
                      }
                    }));
  }

  /** Notes what content says apart from its type. */
  void note(DocumentContent content) {
    for (String key : List.of("example", "examples", "encoding")) {
      Node.Entry entry = content.node().entries().get(key);
      if (entry != null) {
        notes.unsaid(
            entry.keyPlace(),
            key.equals("encoding") ? key : "example",
            key.equals("encoding") ? "codecs decide on it" : "examples are left out");
      }
    }
  }

  void unsaid(DocumentContent content, String construct, String what) {
    notes.unsaid(content.place(), construct, what);
  }
}
