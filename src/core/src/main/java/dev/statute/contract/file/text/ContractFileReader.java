package dev.statute.contract.file.text;

import dev.statute.contract.SecurityScheme;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedDeviation;
import dev.statute.contract.file.PublishedDoc;
import dev.statute.contract.file.PublishedLifecycle;
import dev.statute.contract.file.PublishedScheme;
import dev.statute.law.Role;
import dev.statute.law.yaml.LawProblem;
import dev.statute.law.yaml.Problems;
import dev.statute.law.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Reads contract files, whoever wrote them: it bounds what it reads, and never throws because of
 * what a file holds.
 *
 * <p>A file of a newer format is refused. Within a format a newer version may add keys that change
 * nothing of what the older ones mean; they are ignored, and listed.
 */
public final class ContractFileReader {

  /** The size of the largest file that is read, in octets. */
  public static final int MAX_BYTES = 4 << 20;

  /** The largest number of problems, and of ignored keys, that are listed. */
  public static final int MAX_PROBLEMS = 100;

  static final YamlDocument.Bounds BOUNDS = new YamlDocument.Bounds(MAX_BYTES, 300_000, 1 << 20);

  private final Problems problems;
  private final Problems ignored;

  private ContractFileReader(String file) {
    this.problems = new Problems(file);
    this.ignored = new Problems(file);
  }

  /**
   * Reads a contract file.
   *
   * @param file the name of the file, for the problems
   * @param bytes its content, in UTF-8
   */
  public static ContractText read(String file, byte[] bytes) {
    ContractFileReader reader = new ContractFileReader(file);
    Optional<MappingNode> root =
        WrittenYaml.read(file, bytes)
            .or(() -> new YamlDocument(file, reader.problems, BOUNDS, "a contract").load(bytes));
    Optional<PublishedContract> contract = root.map(reader::contract);
    return contract.isPresent() && reader.problems.isEmpty()
        ? new ContractText.Intact(
            contract.get(), new Lines(root.orElseThrow()), listed(reader.ignored))
        : new ContractText.Unreadable(listed(reader.problems));
  }

  private static List<ContractProblem> listed(Problems problems) {
    List<ContractProblem> listed = new ArrayList<>();
    for (LawProblem one : problems.sorted()) {
      if (listed.size() < MAX_PROBLEMS) {
        listed.add(new ContractProblem(one.file(), one.line(), one.column(), one.message()));
      }
    }
    return listed;
  }

  private PublishedContract contract(MappingNode node) {
    Section root = new Section(node, problems, ignored);
    if (!isReadable(root)) {
      root = new Section(node, new Problems(""), ignored);
    }
    String api = root.name("api");
    if (api.isEmpty() && root.has("api")) {
      root.refuse("api", "the name of an interface is needed here");
    }
    PublishedContract contract =
        new PublishedContract(
            api,
            root.name("version", ""),
            root.word("role", Role.class, Role.ORIGIN),
            root.name("path", ""),
            root.names("parents"),
            root.names("methods"),
            doc(root),
            root.requiredSection("law")
                .map(ContractFileReader::law)
                .orElseGet(() -> new LawUse("", "", List.of())),
            lifecycle(root),
            root.entries("schemes", root.read(ContractFileReader::scheme)),
            root.entries(
                "operations", root.read((key, entry) -> OperationReader.read(key, entry, api))),
            root.entries("types", root.read(TypeReader::read)),
            deviations(root));
    root.end();
    return contract;
  }

  /** Tells whether this version reads the format; if not, that is all there is to say. */
  private static boolean isReadable(Section root) {
    if (!root.has("contract")) {
      root.refuse("contract", "not a contract file: the key 'contract' is missing");
      return false;
    }
    OptionalLong format = root.number("contract");
    if (format.isPresent() && format.getAsLong() > PublishedContract.FORMAT) {
      root.refuse(
          "contract",
          "written by a newer version of Statute (format "
              + format.getAsLong()
              + ", this one reads up to "
              + PublishedContract.FORMAT
              + "); update Statute");
      return false;
    }
    if (format.isPresent() && format.getAsLong() < 1) {
      root.refuse("contract", "there is no format " + format.getAsLong());
    }
    return format.isPresent();
  }

  private static LawUse law(Section section) {
    List<LawUse.OwnTerm> own = new ArrayList<>();
    String name = section.name("name");
    String digest = section.name("digest");
    section
        .section("own")
        .ifPresent(
            terms -> {
              for (LawUse.OwnTerm.Kind kind : LawUse.OwnTerm.Kind.values()) {
                own.addAll(
                    terms.entries(
                        Wording.of(kind),
                        (term, node) -> new LawUse.OwnTerm(kind, term, terms.text(node))));
              }
              terms.end();
            });
    section.end();
    return new LawUse(name, digest, own);
  }

  private static PublishedScheme scheme(String name, Section section) {
    return new PublishedScheme(
        name,
        section.word("kind", SecurityScheme.Kind.class),
        section.text("realm", ""),
        section.flag("proxy", false),
        section.name("parameter", ""),
        section.word("location", SecurityScheme.Location.class, CommonForm.USUAL_LOCATION),
        section.text("format", ""),
        section.name("authorization-url", ""),
        section.name("token-url", ""),
        section.name("discovery-url", ""));
  }

  static PublishedDoc doc(Section section) {
    return new PublishedDoc(
        section.text("doc", ""),
        section.flag("deprecated", false),
        section.text("deprecation", ""));
  }

  static Optional<PublishedLifecycle> lifecycle(Section section) {
    return section
        .section("lifecycle")
        .map(
            entry -> {
              PublishedLifecycle lifecycle =
                  new PublishedLifecycle(
                      entry.flag("deprecated", false),
                      entry.moment("since"),
                      entry.moment("sunset"),
                      entry.name("documentation", ""),
                      entry.name("stability", ""));
              entry.end();
              return lifecycle;
            });
  }

  static List<PublishedDeviation> deviations(Section section) {
    return section
        .entries(
            "deviations",
            (rule, node) ->
                section.oneOrMore(node).stream()
                    .map(reason -> new PublishedDeviation(rule, reason))
                    .toList())
        .stream()
        .flatMap(List::stream)
        .toList();
  }
}
