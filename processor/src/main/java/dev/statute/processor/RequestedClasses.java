package dev.statute.processor;

import dev.statute.check.RequestedOutput;
import dev.statute.compiler.Places;
import dev.statute.contract.Site;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.OperationDeclaration;
import dev.statute.declaration.Output;
import dev.statute.declaration.ReplyOwner;
import dev.statute.diagnostic.Reporter;
import dev.statute.generate.TypeReach;
import dev.statute.read.statute.OutputRequest;
import dev.statute.rule.Finding;
import dev.statute.source.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Generates the classes that annotations request, each once, and reports those that cannot be. */
final class RequestedClasses {

  /** Where resources name the routes of interfaces, each in a file of the interface's name. */
  private static final String ROUTES_FOLDER = "META-INF/statute/routes/";

  private final Elements elements;
  private final Interfaces interfaces;
  private final OutputWriter writer;
  private final Reporter reporter;

  /** What each class is generated for, by its qualified name. */
  private final Map<String, Origin> origins = new HashMap<>();

  /**
   * What a class is generated for.
   *
   * @param api the qualified name of the interface
   * @param requester what has the annotation
   */
  private record Origin(String api, String requester) {}

  RequestedClasses(
      Elements elements, Interfaces interfaces, OutputWriter writer, Reporter reporter) {
    this.elements = elements;
    this.interfaces = interfaces;
    this.writer = writer;
    this.reporter = reporter;
  }

  /** Reports that a class is requested for a type that is not an API. */
  void reject(RequestedClass requested, String type) {
    Places places = new Places();
    Finding finding = new RequestedOutput(requested.site(places)).noApi(type);
    reporter.report(List.of(finding), places, requested.requester());
  }

  /**
   * Generates a class.
   *
   * @param type the interface
   */
  void generate(RequestedClass requested, TypeElement type) {
    Element requester = requested.requester();
    Places places = new Places();
    Site site = requested.site(places);
    String packageName = elements.getPackageOf(requester).getQualifiedName().toString();
    ApiDeclaration api =
        interfaces.read(
            type, places, new OutputRequest(Set.of(requested.output()), packageName, site));
    String name = qualified(packageName, api.name() + requested.output().suffix());
    String paths = qualified(packageName, api.name() + ApiDeclaration.PATHS);
    Origin origin = new Origin(type.getQualifiedName().toString(), requested.requesterName());
    Origin earlier = origins.putIfAbsent(name, origin);
    if (origin.equals(earlier)) {
      return;
    }
    RequestedOutput report = new RequestedOutput(site);
    boolean hasPaths = hasPaths(paths, api, packageName, origin) || isCompiled(paths, api);
    List<Finding> obstacles = new ArrayList<>();
    conflict(report, name, origin, earlier).ifPresent(obstacles::add);
    if (!hasPaths && obstacles.isEmpty()) {
      conflict(report, paths, origin, origins.putIfAbsent(paths, origin)).ifPresent(obstacles::add);
    }
    obstacles.addAll(unreachable(report, name, api, requester));
    if (!obstacles.isEmpty()) {
      // The class would not compile, and the errors in it would hide why.
      reporter.report(obstacles, places, requester);
      return;
    }
    reporter.report(report.violations(api), places, requester);
    for (SourceFile file :
        OutputGenerator.generate(api, GeneratedMark.marks(elements, requester))) {
      if (!hasPaths || !file.qualifiedName().equals(paths)) {
        interfaces.addGenerated(file.qualifiedName());
        writer.write(file, requester);
      }
    }
    if (requested.output() == Output.ROUTES) {
      // Who serves the interface finds by it what no name tells.
      String resource = ROUTES_FOLDER + elements.getBinaryName(type);
      writer.writeBesideClass(resource, name + "\n", requester);
    }
  }

  private static String qualified(String packageName, String simpleName) {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  /** The routes and the client of an interface have one class of paths, where they are together. */
  private boolean hasPaths(String paths, ApiDeclaration api, String packageName, Origin origin) {
    Origin earlier = origins.get(paths);
    return earlier == null
        ? packageName.equals(api.packageName())
            && interfaces.replies().otherOwner(paths, "").stream()
                .anyMatch(new ReplyOwner(api.name(), "")::equals)
        : earlier.api().equals(origin.api());
  }

  /** A class of paths from an earlier compilation will do if the methods are those of now. */
  private boolean isCompiled(String paths, ApiDeclaration api) {
    List<String> methods =
        interfaces.irreplaceable(paths).stream()
            .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
            .map(method -> method.getSimpleName().toString())
            .toList();
    return !methods.isEmpty()
        && api.operations().stream().map(OperationDeclaration::name).allMatch(methods::contains);
  }

  private Optional<Finding> conflict(
      RequestedOutput report, String name, Origin origin, @Nullable Origin earlier) {
    if (earlier != null) {
      return Optional.of(
          earlier.api().equals(origin.api())
              ? report.twice(name, earlier.requester())
              : report.sameName(name, origin.api(), earlier.api()));
    }
    Optional<ReplyOwner> owner = interfaces.replies().otherOwner(name, "");
    return owner.map(o -> report.taken(name, o));
  }

  private List<Finding> unreachable(
      RequestedOutput report, String name, ApiDeclaration api, Element requester) {
    TypeReach reach = new TypeReach(elements, api, Objects.requireNonNull(api.implementation()));
    List<Finding> findings = new ArrayList<>();
    List<String> hidden = reach.hidden();
    if (!hidden.isEmpty()) {
      findings.add(report.hidden(name, hidden));
    }
    ModuleElement module = elements.getModuleOf(requester);
    List<String> unseen = reach.unseen(module);
    if (!unseen.isEmpty()) {
      findings.add(report.unseen(name, module.getQualifiedName().toString(), unseen));
    }
    return findings;
  }
}
