package dev.statute.processor;

import dev.statute.change.Promise;
import dev.statute.change.Victim;
import dev.statute.check.JavaRules;
import dev.statute.diagnostic.Notice;
import dev.statute.dialect.Syntax;
import dev.statute.report.KnownList;
import dev.statute.rule.Basis;
import dev.statute.rule.Profile;
import dev.statute.rule.RuleInfo;
import dev.statute.rule.Severities;
import dev.statute.rule.Severity;
import dev.statute.text.Message;
import dev.statute.text.Nearest;
import java.io.File;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The {@code -Astatute.…} options of the compiler. */
final class Options {

  private static final String PREFIX = "statute.";
  private static final String PROFILE = PREFIX + "profile";
  private static final String REPORT = PREFIX + "report";
  private static final String KNOWN = PREFIX + "known";
  private static final String CONTRACT = PREFIX + "contract";
  private static final String LAW_PATH = PREFIX + "law.path";
  private static final String BASELINE = PREFIX + "baseline";
  private static final String PROMISE = PREFIX + "promise";
  private static final String VERSION = PREFIX + "version";
  private static final String RULE = PREFIX + "rule.";

  /** An option that kapt has for all processors. */
  private static final String KAPT = "kapt.kotlin.generated";

  private static final List<String> NAMES =
      List.of(PROFILE, REPORT, KNOWN, CONTRACT, LAW_PATH, BASELINE, PROMISE, VERSION);

  private final List<Notice> problems = new ArrayList<>();
  private final Map<String, Severity> byRule = new HashMap<>();
  private Profile profile = Profile.RFC;
  private final Set<ReportFormat> reports = EnumSet.noneOf(ReportFormat.class);
  private Optional<String> known = Optional.empty();
  private Syntax syntax = Syntax.JAVA;
  private List<String> lawPath = List.of();
  private List<String> baseline = List.of();
  private Optional<Promise> promise = Optional.empty();
  private String version = "";
  private boolean writesContracts = true;

  private Options() {}

  /** Reads the options of a compilation, of which others belong to other processors. */
  static Options of(Map<String, String> all) {
    Options options = new Options();
    // In the order of the names, since compilers differ in the order of options.
    new TreeMap<>(all)
        .forEach(
            (name, value) -> {
              if (name.equals(KAPT)) {
                options.syntax = Syntax.KOTLIN;
              } else if (name.startsWith(PREFIX)) {
                options.read(name, value == null ? "" : value);
              }
            });
    return options;
  }

  /**
   * Returns the names of all options, and those that begin like ours but are none: what is wrong
   * with them is better said here than by the compiler.
   */
  static Set<String> supported(Collection<String> given) {
    Set<String> names = new LinkedHashSet<>(NAMES);
    JavaRules.withChanges().rules().stream()
        .filter(RuleInfo::isLiftable)
        .map(Options::name)
        .forEach(names::add);
    given.stream().filter(name -> name.startsWith(PREFIX)).forEach(names::add);
    return names;
  }

  List<Notice> problems() {
    return problems;
  }

  Severities severities() {
    return new Severities(profile, byRule);
  }

  /** Returns the folders in which files of vocabularies are looked for first. */
  List<String> lawPath() {
    return lawPath;
  }

  /** Returns the files and folders with the contracts that were released before. */
  List<String> baseline() {
    return baseline;
  }

  /** Returns whom the options promise that changes break nothing; empty if they do not say. */
  Optional<Promise> promise() {
    return promise;
  }

  /** Returns the version of what is compiled; empty if the options do not say. */
  String version() {
    return version;
  }

  /** Returns that the option for a rule says less than a policy. */
  static Notice outvoted(RuleInfo rule, Severities severities) {
    String wanted =
        word(Objects.requireNonNull(severities.byRule().get(rule.id()), "no option for the rule"));
    String where =
        Optional.ofNullable(severities.policy().rules().get(rule.id()))
            .map(
                setting -> setting.clause() + ": the policy sets it to " + setting.severity() + ".")
            .orElse("An option cannot relax a policy.");
    return new Notice(
        false,
        message(
            name(rule) + "=" + wanted + " has no effect, because the policy is stricter",
            where,
            "Remove the option. If code cannot comply, add @"
                + (rule.basis() == Basis.COMPATIBILITY ? "Breaks" : "Deviates")
                + " with a reason."));
  }

  /** Tells whether the contract of each interface is written beside its class file. */
  boolean writesContracts() {
    return writesContracts;
  }

  /** Returns the language of the sources. */
  Syntax syntax() {
    return syntax;
  }

  private static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the forms in which findings are to be written. */
  Set<ReportFormat> reports() {
    return reports;
  }

  /** Returns the path of the list of known findings. */
  Optional<String> known() {
    return known;
  }

  private void read(String name, String value) {
    if (name.equals(PROFILE)) {
      constant(name, value, Profile.values()).ifPresent(found -> profile = found);
    } else if (name.equals(CONTRACT)) {
      constant(name, value, ContractOutput.values())
          .ifPresent(found -> writesContracts = found == ContractOutput.ON);
    } else if (name.equals(REPORT)) {
      several(name, value, ReportFormat.values(), "sarif").ifPresent(reports::addAll);
    } else if (name.equals(KNOWN)) {
      known(name, value);
    } else if (name.equals(LAW_PATH)) {
      lawPath = paths(value);
    } else if (name.equals(BASELINE)) {
      baseline(name, value);
    } else if (name.equals(PROMISE)) {
      promise = several(name, value, Victim.values(), "running,wire").map(Promise::new);
    } else if (name.equals(VERSION)) {
      version = value.strip();
    } else if (name.startsWith(RULE)) {
      rule(name, value);
    } else {
      unknown(name, value, NAMES);
    }
  }

  private void known(String name, String value) {
    if (value.isBlank()) {
      problems.add(
          new Notice(
              true,
              message(
                  name + "= has no effect",
                  "The option is the path of a list of known findings.",
                  "Write -A" + name + "=" + KnownList.FILE + ", or remove the option.")));
    } else {
      known = Optional.of(value.strip());
    }
  }

  private static List<String> paths(String value) {
    return Stream.of(value.split(Pattern.quote(File.pathSeparator)))
        .filter(path -> !path.isBlank())
        .toList();
  }

  private void baseline(String name, String value) {
    baseline = paths(value);
    if (baseline.isEmpty()) {
      problems.add(
          new Notice(
              true,
              message(
                  name + "= names no release",
                  "It is the path of a jar, a contract file, or a folder of them.",
                  "Write -A" + name + "=orders-api-2.3.0.jar, or remove the option.")));
    }
  }

  /** Reads words with commas between them; nothing, and a problem, if one of them is not valid. */
  private <E extends Enum<E>> Optional<Set<E>> several(
      String name, String value, E[] constants, String example) {
    List<String> words = words(constants);
    Set<E> found = new LinkedHashSet<>();
    for (String word : value.split(",", -1)) {
      int index = words.indexOf(word.strip());
      if (index < 0) {
        String all = String.join(", ", words) + ", or several with commas between them";
        Optional<String> meant =
            word.isBlank()
                ? Optional.empty()
                : Nearest.to(word.strip(), words)
                    .map(nearest -> value.replace(word.strip(), nearest));
        problems.add(invalid(name, value, all, meant, example));
        return Optional.empty();
      }
      found.add(constants[index]);
    }
    return Optional.of(found);
  }

  /** javac lets no hyphen stand in the name of an option, so that underscores stand for them. */
  private static String name(RuleInfo rule) {
    return RULE + rule.id().replace('-', '_');
  }

  private void rule(String name, String value) {
    String id = name.substring(RULE.length()).replace('_', '-');
    Optional<RuleInfo> rule = JavaRules.withChanges().rule(id);
    if (rule.isEmpty()) {
      unknown(name, value, JavaRules.withChanges().rules().stream().map(Options::name).toList());
      return;
    }
    Optional<Severity> severity = constant(name, value, Severity.values());
    if (rule.get().isLiftable()) {
      severity.ifPresent(found -> byRule.put(id, found));
    } else if (severity.isPresent() && severity.get() != Severity.ERROR) {
      problems.add(
          new Notice(
              false,
              message(
                  name + "=" + value + " has no effect",
                  "The generated types depend on " + id + ", so it is always an error.",
                  "Remove the option.")));
    }
  }

  private <E extends Enum<E>> Optional<E> constant(String name, String value, E[] constants) {
    List<String> words = words(constants);
    int index = words.indexOf(value);
    if (index < 0) {
      String all = String.join(", ", words);
      problems.add(invalid(name, value, all, Nearest.to(value, words), words.get(0)));
    }
    return index < 0 ? Optional.empty() : Optional.of(constants[index]);
  }

  private static <E extends Enum<E>> List<String> words(E[] constants) {
    return Stream.of(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static Notice invalid(
      String name, String value, String valid, Optional<String> meant, String first) {
    return new Notice(
        true,
        message(
            name + "=" + value + " is not a valid setting",
            "Valid values: " + valid + ".",
            meant
                .map(nearest -> "Did you mean -A" + name + "=" + nearest + "?")
                .orElse("Write -A" + name + "=" + first + ".")));
  }

  private void unknown(String name, String value, List<String> known) {
    List<String> all = new ArrayList<>(known);
    all.addAll(NAMES);
    problems.add(
        new Notice(
            false,
            message(
                name + " is not an option of Statute",
                "The options are "
                    + String.join(", ", NAMES)
                    + " and "
                    + RULE
                    + "ID for each rule.",
                Nearest.to(name, all)
                    .map(nearest -> "Did you mean -A" + nearest + "=" + value + "?")
                    .orElse("Remove the option."))));
  }

  private static Message message(String what, String why, String fix) {
    return new Message("option", "-A" + what, why, fix);
  }
}
