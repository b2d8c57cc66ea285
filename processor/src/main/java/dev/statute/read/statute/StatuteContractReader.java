package dev.statute.read.statute;

import com.palantir.javapoet.TypeName;
import dev.statute.api.Api;
import dev.statute.api.DeclaredResponse;
import dev.statute.api.Parameter;
import dev.statute.contract.Body;
import dev.statute.contract.Contract;
import dev.statute.contract.ContractReader;
import dev.statute.contract.DeclaredField;
import dev.statute.contract.FieldRef;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.runtime.RuntimeType;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes contracts of annotated interfaces. */
public final class StatuteContractReader implements ContractReader<Api> {

  private static final String PROBLEM = RuntimeType.PROBLEM.qualifiedName();

  /** By identity: an interface can lie above another on many ways. */
  private final Map<Api, Contract> contracts = new IdentityHashMap<>();

  @Override
  public Contract read(Api api) {
    Contract known = contracts.get(api);
    if (known != null) {
      return known;
    }
    Law law = api.law();
    Contract contract =
        new Contract(
            api.name(),
            api.path(),
            api.pathPlace(),
            Optional.ofNullable(api.contentLimit()),
            api.declaredRole(),
            responses(api.responses(), law),
            api.operations().stream().map(o -> operation(o, law)).toList(),
            api.inherited().stream().map(this::inherited).toList(),
            api.suppressions(),
            api.deviations(),
            api.scope(),
            api.place());
    contracts.put(api, contract);
    return contract;
  }

  private Operation operation(dev.statute.api.Operation operation, Law law) {
    return new Operation(
        operation.name(),
        operation.methods(),
        operation.path(),
        operation.pathPlace(),
        Optional.ofNullable(operation.contentLimit()),
        responses(operation.responses(), law),
        operation.parameters().stream().map(StatuteContractReader::input).toList(),
        operation.overridden().stream().map(this::inherited).toList(),
        operation.scope(),
        operation.place());
  }

  private InheritedOperation inherited(dev.statute.api.InheritedOperation inherited) {
    Contract contract = read(inherited.api());
    Operation operation = contract.operations().get(indexOf(inherited));
    return new InheritedOperation(
        contract, inherited.owner(), inherited.path(), operation, contract.responsesOf(operation));
  }

  private static int indexOf(dev.statute.api.InheritedOperation inherited) {
    List<dev.statute.api.Operation> operations = inherited.api().operations();
    int index = 0;
    // By identity: to compare operations is to compare all interfaces above.
    while (operations.get(index) != inherited.operation()) {
      index++;
    }
    return index;
  }

  private static List<Response> responses(List<DeclaredResponse> responses, Law law) {
    return responses.stream().map(response -> response(response, law)).toList();
  }

  private static Response response(DeclaredResponse response, Law law) {
    return new Response(
        new StatusRef.Known(response.status()),
        response.hasValidName() ? response.name() : "",
        body(response.body(), law),
        response.declaredFields().stream()
            .map(field -> new DeclaredField(ref(field.field()), field.place()))
            .toList(),
        response.problem(),
        response.place(),
        response.statusPlace(),
        response.bodyPlace(),
        response.namePlace(),
        response.problemPlace());
  }

  private static Body body(@Nullable TypeName type, Law law) {
    if (type == null) {
      return new Body.None();
    }
    String name = type.toString();
    Optional<String> mediaType =
        law.policy()
            .mediaTypeOf(name)
            .or(
                () ->
                    Optional.of(law.general().problems().mediaType())
                        .filter(written -> name.equals(PROBLEM)));
    return new Body.Known(List.of(new Representation(name, mediaType)));
  }

  private static RequestInput input(Parameter parameter) {
    String name = parameter.name();
    Site site = parameter.place();
    return switch (parameter.kind()) {
      case PATH ->
          new RequestInput.PathVariable(name, parameter.binding(), parameter.explicit(), site);
      case QUERY -> new RequestInput.QueryParameter(name, parameter.binding(), site);
      case HEADER -> new RequestInput.Field(name, ref(parameter.field()), site);
      case BODY ->
          ContextTypes.isOf(parameter)
              ? new RequestInput.Context(name, ContextTypes.readsFields(parameter), site)
              : new RequestInput.Content(
                  name, content(parameter.type()), parameter.explicit(), site);
    };
  }

  /** The name of a type that is no class is not known. */
  private static Body content(String type) {
    return type.isEmpty()
        ? new Body.Unknown()
        : new Body.Known(List.of(new Representation(type, Optional.empty())));
  }

  /** A field that the compiler cannot read has no name; the compiler reports it. */
  private static FieldRef ref(@Nullable HeaderField field) {
    return field == null ? new FieldRef.Unregistered("") : new FieldRef.Known(field);
  }
}
