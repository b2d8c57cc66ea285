package dev.statute.importer.source;

import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedInput;
import dev.statute.contract.file.PublishedMember;
import dev.statute.contract.file.PublishedType;
import dev.statute.contract.file.TypeUse;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a type that contracts speak of. */
final class TypeWriter {

  private final Model model;
  private final SourceSettings settings;
  private final PublishedType type;
  private final Names names;
  private final TypeText text;
  private final int indent;

  /** Writes a type into a file of its own. */
  TypeWriter(Model model, SourceSettings settings, PublishedType type) {
    this(model, settings, type, model.names(type.name(), Set.copyOf(type.typeParameters())), 0);
  }

  /**
   * Writes a type into the file of another one.
   *
   * @param indent how far from the left it stands
   */
  TypeWriter(Model model, SourceSettings settings, PublishedType type, Names names, int indent) {
    this.model = model;
    this.settings = settings;
    this.type = type;
    this.names = names;
    this.text = new TypeText(names);
    this.indent = indent;
  }

  String file() {
    return FileText.of(Model.packageOf(type.name()), names, piece());
  }

  Piece piece() {
    List<Piece> lines = new ArrayList<>(comment());
    lines.addAll(annotations());
    lines.add(
        switch (type.kind()) {
          case RECORD -> record();
          case BEAN -> bean();
          case ENUM -> new EnumWriter(model, settings, type, names, indent).piece();
          case ABSTRACT -> abstraction();
          case OPAQUE -> TextRecord.of(type.name(), names, interfaces(" implements "));
        });
    return Piece.lines(lines);
  }

  private List<Piece> comment() {
    Map<String, String> components = new LinkedHashMap<>();
    if (type.kind() == PublishedType.Kind.RECORD) {
      type.members().forEach(member -> components.put(member.name(), member.doc().text()));
    }
    return new DocWriter(settings.docs()).of(type.doc(), components, indent);
  }

  private List<Piece> annotations() {
    List<Piece> lines = new ArrayList<>();
    if (type.doc().isDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
    }
    type.annotations().stream()
        .filter(use -> !EnumWriter.isOfReader(use, type))
        .forEach(use -> lines.add(AnnotationPiece.of(use, names)));
    if (usesDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.SuppressWarnings") + "(\"deprecation\")"));
    }
    return lines;
  }

  private boolean usesDeprecated() {
    return type.members().stream().anyMatch(member -> isDeprecated(member.type()))
        || type.subtypes().stream().anyMatch(this::isDeprecated)
        || model.unions(type.name()).stream().anyMatch(model::isDeprecated);
  }

  private boolean isDeprecated(TypeUse use) {
    boolean isOther = !use.name().equals(type.name());
    return (isOther && model.isDeprecated(use.name()))
        || use.arguments().stream().anyMatch(this::isDeprecated);
  }

  /** A class with fields, for what has more members than a constructor has parameters. */
  private Piece bean() {
    List<Piece> fields = new ArrayList<>();
    for (PublishedMember member : type.members()) {
      List<Piece> lines = new ArrayList<>(comment(member));
      if (member.doc().isDeprecated()) {
        lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
      }
      member.annotations().forEach(use -> lines.add(AnnotationPiece.of(use, names)));
      lines.add(Piece.text("public " + text.of(member.type()) + " " + member.name() + ";"));
      fields.add(Piece.lines(lines));
    }
    fields.addAll(nested());
    String above =
        type.supertype()
            .filter(one -> isBean(one.name()))
            .map(one -> " extends " + text.of(one))
            .orElse("");
    return FileText.spaced(
        Piece.text(access() + "class " + declared() + above + interfaces(" implements ")), fields);
  }

  private boolean isBean(String name) {
    PublishedType found = model.types().get(name);
    return found != null && found.kind() == PublishedType.Kind.BEAN;
  }

  private List<Piece> comment(PublishedMember member) {
    return new DocWriter(settings.docs()).of(member.doc(), Map.of(), indent + 2);
  }

  private Piece record() {
    List<PublishedInput> parameters = model.parameters(type.name());
    List<PublishedMember> members = type.members();
    List<Piece> components = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      PublishedMember member = members.get(i);
      List<Piece> words = new ArrayList<>();
      if (i < parameters.size()) {
        words.addAll(ParameterBinding.ofMember(parameters.get(i), type, names));
      }
      member.annotations().forEach(use -> words.add(AnnotationPiece.of(use, names)));
      words.add(Piece.text(text.of(member.type()) + " " + member.name()));
      components.add(Piece.level(Piece.CONTINUED, Piece.separated(words, "", Piece.fill(" "))));
    }
    Piece declaration =
        Piece.bracketed(
            access() + "record " + declared() + "(", components, ")" + interfaces(" implements "));
    List<Piece> body = new ArrayList<>();
    members.stream().filter(m -> m.doc().isDeprecated()).forEach(m -> body.add(accessor(m)));
    body.addAll(nested());
    return FileText.block(declaration, body);
  }

  /** A component cannot be deprecated, but the method that reads it can. */
  private Piece accessor(PublishedMember member) {
    List<Piece> lines = new ArrayList<>();
    new DocWriter(settings.docs())
        .of(new PublishedDoc("", true, member.doc().deprecation()), Map.of(), indent + 2)
        .forEach(lines::add);
    lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
    lines.add(Piece.text("@" + names.type("java.lang.Override")));
    lines.add(
        FileText.block(
            Piece.text("public " + text.of(member.type()) + " " + member.name() + "()"),
            List.of(Piece.text("return " + member.name() + ";"))));
    return Piece.lines(lines);
  }

  private List<Piece> nested() {
    return model.nested(type.name()).stream()
        .map(inner -> new TypeWriter(model, settings, inner, names, indent + 2).piece())
        .toList();
  }

  /** What is in an interface is public anyway. */
  private String access() {
    int outer = type.name().lastIndexOf('$');
    boolean isInInterface =
        outer >= 0 && model.contracts().containsKey(type.name().substring(0, outer));
    return isInInterface ? "" : "public ";
  }

  private String declared() {
    return Model.simpleName(type.name())
        + (type.typeParameters().isEmpty()
            ? ""
            : type.typeParameters().stream().collect(Collectors.joining(", ", "<", ">")));
  }

  private String interfaces(String word) {
    String above =
        model.unions(type.name()).stream().map(names::type).collect(Collectors.joining(", "));
    return above.isEmpty() ? "" : word + above;
  }

  private Piece abstraction() {
    boolean isSealed =
        !type.subtypes().isEmpty()
            && type.subtypes().stream().allMatch(sub -> model.types().containsKey(sub.name()));
    boolean isPermitted = !model.unions(type.name()).isEmpty();
    String start =
        access()
            + (isSealed ? "sealed " : isPermitted ? "non-sealed " : "")
            + "interface "
            + declared()
            + interfaces(" extends ");
    if (!isSealed) {
      return FileText.block(Piece.text(start), body());
    }
    List<Piece> permitted =
        type.subtypes().stream().map(sub -> Piece.text(names.type(sub.name()))).toList();
    return FileText.block(
        Piece.level(
            Piece.CONTINUED,
            Piece.text(start),
            Piece.fill(" "),
            Piece.level(
                permitted.size() > 1 ? Piece.CONTINUED : 0,
                Piece.text("permits "),
                Piece.separated(permitted, ",", Piece.fill(" ")))),
        body());
  }

  private List<Piece> body() {
    List<Piece> body = new ArrayList<>();
    for (PublishedMember member : type.members()) {
      if (isOfAll(member)) {
        List<Piece> lines =
            new ArrayList<>(new DocWriter(settings.docs()).of(member.doc(), Map.of(), indent + 2));
        if (member.doc().isDeprecated()) {
          lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
        }
        lines.add(Piece.text(text.of(member.type()) + " " + member.name() + "();"));
        body.add(Piece.lines(lines));
      }
    }
    body.addAll(nested());
    return body;
  }

  /** Tells whether each subtype is a record with a component of that name and type. */
  private boolean isOfAll(PublishedMember member) {
    return !type.subtypes().isEmpty()
        && type.subtypes().stream()
            .map(sub -> model.types().get(sub.name()))
            .allMatch(
                sub ->
                    sub != null
                        && sub.kind() == PublishedType.Kind.RECORD
                        && sub.member(member.name())
                            .filter(own -> own.type().equals(member.type()))
                            .isPresent());
  }
}
