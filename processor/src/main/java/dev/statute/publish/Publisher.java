package dev.statute.publish;

import com.palantir.javapoet.ClassName;
import dev.statute.compiler.AnnotationReader;
import dev.statute.compiler.Places;
import dev.statute.contract.Contract;
import dev.statute.contract.Operation;
import dev.statute.contract.file.JavaSignature;
import dev.statute.contract.file.LawUse;
import dev.statute.contract.file.Pointer;
import dev.statute.contract.file.PublishedContract;
import dev.statute.contract.file.PublishedOperation;
import dev.statute.contract.file.PublishedResponse;
import dev.statute.contract.file.PublishedType;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.InheritedDeclaration;
import dev.statute.declaration.ReturnType;
import dev.statute.read.statute.InheritanceReader;
import dev.statute.runtime.RuntimeType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Makes the contract that is published of an interface; good for one interface in one round. */
public final class Publisher {

  private final Elements elements;
  private final Types types;
  private final AnnotationReader annotations;
  private final ApiDeclaration api;
  private final TypeElement type;
  private final Places places;
  private final SiteMap sites;
  private final Docs docs;
  private final TypeUses uses;
  private final TypeGraph graph;
  private final InputPublisher inputs;
  private final ResponsePublisher responses;

  /**
   * Makes it.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param annotations knows the annotations of the round
   * @param descriptions describes the types of the round
   * @param api what the interface declares
   * @param type the interface
   * @param places where it declares that
   */
  public Publisher(
      Elements elements,
      Types types,
      AnnotationReader annotations,
      TypeDescriptions descriptions,
      ApiDeclaration api,
      TypeElement type,
      Places places) {
    this.elements = elements;
    this.types = types;
    this.annotations = annotations;
    this.api = api;
    this.type = type;
    this.places = places;
    this.sites = new SiteMap(places, descriptions.classFiles()::isSource);
    this.docs = descriptions.docs();
    this.uses = new TypeUses(elements, descriptions.annotations());
    this.graph = new TypeGraph(elements, descriptions, sites);
    this.inputs = new InputPublisher(uses, descriptions.annotations(), graph, docs);
    this.responses = new ResponsePublisher(uses, graph);
  }

  /**
   * Makes the contract.
   *
   * @param law the law that the interface is checked against, without what the contract names of it
   * @param version the version of what the interface is released with; empty if it is not known
   */
  public Publication publish(LawUse law, String version) {
    Contract contract = api.contract();
    Map<String, PublishedMethod> methods =
        new TreeMap<>(new OperationFinder(elements, types, api, type).byKey(places));
    List<PublishedOperation> operations = new ArrayList<>();
    methods.forEach((key, method) -> operations.add(operation(key, method)));
    List<PublishedType> described = graph.types();
    sites.add(Pointer.ROOT, contract.site());
    InterfaceSites.add(contract, sites);
    PublishedContract published =
        new PublishedContract(
            elements.getBinaryName(type).toString(),
            version,
            contract.role(),
            contract.path().text(),
            parents(),
            KeptMethods.of(
                type, types, methods.values().stream().map(PublishedMethod::method).toList()),
            docs.published(type),
            new LawUse(law.name(), law.digest(), OwnTerms.of(api.law(), operations)),
            contract.terms().lifecycle().map(TermsPublisher::lifecycle),
            TermsPublisher.schemes(
                Stream.concat(
                    Stream.of(contract),
                    api.inherited().stream()
                        .map(InheritedDeclaration::api)
                        .map(a -> a.contract()))),
            operations,
            described,
            TermsPublisher.deviations(contract));
    return new Publication(published, sites.all(), uses.isComplete() && graph.isComplete());
  }

  private List<String> parents() {
    List<String> parents = new ArrayList<>();
    for (TypeElement parent : InheritanceReader.parents(type)) {
      if (annotations.find(parent, RuntimeType.API.qualifiedName()).isPresent()) {
        parents.add(elements.getBinaryName(parent).toString());
      }
    }
    parents.sort(Comparator.naturalOrder());
    return parents;
  }

  private PublishedOperation operation(String key, PublishedMethod published) {
    Contract contract = published.owner().contract();
    Operation operation = published.operation().operation();
    if (published.isInherited()) {
      sites.addMethod(Pointer.operation(key), published.method(), api.contract().site());
    } else {
      OperationSites.add(key, published, sites);
    }
    List<PublishedResponse> answers = responses.of(published);
    return new PublishedOperation(
        key,
        operation.name(),
        ownerName(published.owner()),
        operation.method().map(method -> method.token()).orElse(""),
        contract.pathOf(operation).text(),
        docs.published(published.method()),
        signature(published, answers),
        TermsPublisher.lifecycle(contract, operation, published.isInherited()),
        TermsPublisher.security(contract, operation),
        TermsPublisher.requiredFields(contract, operation),
        contract.contentLimitOf(operation).stream()
            .mapToLong(limit -> limit.octets())
            .mapToObj(OptionalLong::of)
            .findFirst()
            .orElse(OptionalLong.empty()),
        inputs.of(published),
        answers.stream().sorted(ResponsePublisher.BY_STATUS).toList(),
        TermsPublisher.deviations(contract, operation));
  }

  private static String ownerName(ApiDeclaration owner) {
    return owner.type().reflectionName();
  }

  private JavaSignature signature(PublishedMethod published, List<PublishedResponse> answers) {
    ReturnType returned = published.operation().returnType();
    boolean isReply = returned.namesReply() || returned.kind() == ReturnType.Kind.INHERITED;
    return new JavaSignature(
        isReply
            ? ClassName.get(returned.packageName(), returned.text()).reflectionName()
            : returned.text(),
        returned.future().isType() ? returned.future().typeName() : returned.wrapper(),
        published.isDefault(),
        returned.future() == ReturnType.Future.SUSPENDED,
        published.method().getTypeParameters().stream().map(TypeParameterText::of).toList(),
        published.method().getThrownTypes().stream().map(this::thrown).sorted().toList(),
        cases(answers));
  }

  /**
   * Returns the order of the code, which functions that match replies have; empty if it is ours.
   */
  private static List<String> cases(List<PublishedResponse> answers) {
    return answers.equals(answers.stream().sorted(ResponsePublisher.BY_STATUS).toList())
        ? List.of()
        : answers.stream().map(PublishedResponse::key).toList();
  }

  private String thrown(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.asElement() instanceof TypeElement element
        ? elements.getBinaryName(element).toString()
        : type.toString();
  }
}
