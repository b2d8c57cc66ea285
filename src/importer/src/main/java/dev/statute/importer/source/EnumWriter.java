package dev.statute.importer.source;

import dev.statute.contract.file.AnnotationUse;
import dev.statute.contract.file.PublishedConstant;
import dev.statute.contract.file.PublishedType;
import dev.statute.importer.layout.Literals;
import dev.statute.importer.layout.Names;
import dev.statute.importer.layout.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an enum; one that parameters have too says which texts its constants are. */
final class EnumWriter {

  private final Model model;
  private final SourceSettings settings;
  private final PublishedType type;
  private final Names names;
  private final int indent;

  EnumWriter(Model model, SourceSettings settings, PublishedType type, Names names, int indent) {
    this.model = model;
    this.settings = settings;
    this.type = type;
    this.names = names;
    this.indent = indent;
  }

  Piece piece() {
    boolean hasTexts =
        model.isText(type.name()) && type.constants().stream().anyMatch(c -> value(c).isPresent());
    List<Piece> constants = new ArrayList<>();
    for (int i = 0; i < type.constants().size(); i++) {
      String end = i < type.constants().size() - 1 ? "," : hasTexts ? ";" : "";
      constants.add(constant(type.constants().get(i), hasTexts, end));
    }
    List<Piece> body = new ArrayList<>();
    if (!constants.isEmpty()) {
      body.add(Piece.lines(constants));
    }
    if (hasTexts) {
      body.addAll(methods());
    }
    return FileText.block(
        Piece.text("public enum " + Model.simpleName(type.name()) + interfaces()), body);
  }

  private String interfaces() {
    String above =
        model.unions(type.name()).stream().map(names::type).collect(Collectors.joining(", "));
    return above.isEmpty() ? "" : " implements " + above;
  }

  private Piece constant(PublishedConstant constant, boolean hasTexts, String end) {
    List<Piece> lines =
        new ArrayList<>(new DocWriter(settings.docs()).of(constant.doc(), Map.of(), indent + 2));
    if (constant.doc().isDeprecated()) {
      lines.add(Piece.text("@" + names.type("java.lang.Deprecated")));
    }
    for (AnnotationUse use : constant.annotations()) {
      lines.add(AnnotationPiece.of(use, names));
    }
    String argument =
        hasTexts ? "(" + value(constant).orElseGet(() -> Literals.of(constant.name())) + ")" : "";
    lines.add(Piece.text(constant.name() + argument + end));
    return Piece.lines(lines);
  }

  /** Returns the literal of what JSON has for a constant, if that is not its name. */
  private static Optional<String> value(PublishedConstant constant) {
    return constant.annotations().stream()
        .filter(use -> use.type().equals(Terms.JSON_PROPERTY))
        .findFirst()
        .flatMap(use -> use.value("value"));
  }

  /** Tells whether an annotation of an enum stands on the method that reads its texts. */
  static boolean isOfReader(AnnotationUse use, PublishedType type) {
    return type.kind() == PublishedType.Kind.ENUM && use.type().equals(Terms.JSON_CREATOR);
  }

  /** Tells whether JSON is read by the same method, so that documents have its texts too. */
  private boolean isRead() {
    return settings.docs() == SourceSettings.Docs.COMMON_MARK
        || type.annotations().stream().anyMatch(use -> isOfReader(use, type));
  }

  private List<Piece> methods() {
    String name = Model.simpleName(type.name());
    String string = names.type("java.lang.String");
    Piece field = Piece.text("private final " + string + " text;");
    Piece constructor =
        FileText.block(
            Piece.text(name + "(" + string + " text)"), List.of(Piece.text("this.text = text;")));
    Piece loop =
        FileText.block(
            Piece.text("for (" + name + " value : values())"),
            List.of(
                FileText.block(
                    Piece.text("if (value.text.equals(text))"),
                    List.of(Piece.text("return value;")))));
    Piece failure =
        Piece.text(
            "throw new "
                + names.type("java.lang.IllegalArgumentException")
                + "(\"no "
                + name
                + ": \" + text);");
    List<Piece> reader = new ArrayList<>();
    reader.add(Piece.text("/**"));
    reader.add(Piece.text(" * Returns the constant that a text stands for."));
    reader.add(Piece.text(" *"));
    reader.add(Piece.text(" * @throws IllegalArgumentException if there is none"));
    reader.add(Piece.text(" */"));
    if (isRead()) {
      reader.add(Piece.text("@" + names.type(Terms.JSON_CREATOR)));
    }
    reader.add(
        FileText.block(
            Piece.text("public static " + name + " fromString(" + string + " text)"),
            List.of(Piece.lines(List.of(loop, failure)))));
    Piece writer =
        Piece.lines(
            List.of(
                Piece.text("/** Returns the text that parameters have for it. */"),
                Piece.text("@" + names.type("java.lang.Override")),
                FileText.block(
                    Piece.text("public " + string + " toString()"),
                    List.of(Piece.text("return text;")))));
    return List.of(field, constructor, Piece.lines(reader), writer);
  }
}
