package dev.statute.read.statute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.contract.Body;
import dev.statute.contract.ContentLimit;
import dev.statute.contract.Contract;
import dev.statute.contract.Deviation;
import dev.statute.contract.InheritedOperation;
import dev.statute.contract.Operation;
import dev.statute.contract.PathTemplate;
import dev.statute.contract.Representation;
import dev.statute.contract.RequestInput;
import dev.statute.contract.Response;
import dev.statute.contract.Scope;
import dev.statute.contract.Site;
import dev.statute.contract.StatusRef;
import dev.statute.contract.Terms;
import dev.statute.dialect.StatuteDialect;
import dev.statute.dialect.Syntax;
import dev.statute.law.HeaderField;
import dev.statute.law.Law;
import dev.statute.law.Method;
import dev.statute.law.Role;
import dev.statute.law.Status;
import dev.statute.law.load.Laws;
import dev.statute.rule.Basis;
import dev.statute.rule.Fix;
import dev.statute.rule.Fix.SuggestedBody;
import dev.statute.rule.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatuteDialectTest {

  private static final Law LAW = new Laws().standard();
  private static final Site SITE = new Site(0);
  private static final Scope SCOPE = new Scope(0, 1);
  private static final PathTemplate PATH = PathTemplate.parse("/orders/{id}");
  private static final Response RESPONSE = response(new Body.None());
  private static final Response WITH_BODY =
      response(new Body.Known(List.of(new Representation("acme.Order", Optional.empty()))));
  private static final RequestInput.Content CONTENT =
      new RequestInput.Content("order", new Body.Unknown(), false, SITE);
  private static final Operation OPERATION =
      new Operation(
          "get",
          List.of(),
          PATH,
          SITE,
          Optional.empty(),
          Terms.NONE,
          List.of(RESPONSE),
          List.of(CONTENT),
          List.of(),
          SCOPE,
          SITE);
  private static final RuleInfo RULE =
      new RuleInfo("method-status", Basis.LINT, "a status is usual for the method", false);
  private static final ContentLimit LIMIT = new ContentLimit(-1, SITE);

  private static Response response(Body body) {
    return new Response(
        new StatusRef.Known(status(404)), "", body, List.of(), "", SITE, SITE, SITE, SITE, SITE);
  }

  private static InheritedOperation overridden(List<Method> methods) {
    Operation operation =
        new Operation(
            "remove",
            methods,
            PATH,
            SITE,
            Optional.empty(),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(),
            SCOPE,
            SITE);
    Contract contract =
        new Contract(
            "Above",
            PathTemplate.parse(""),
            SITE,
            Optional.empty(),
            Optional.empty(),
            Terms.NONE,
            List.of(),
            List.of(),
            List.of(operation),
            List.of(),
            List.of(),
            List.of(),
            SCOPE,
            SITE);
    return new InheritedOperation(contract, "Above", PATH, operation, List.of());
  }

  private static Status status(int code) {
    return LAW.status(code).orElseThrow();
  }

  private static HeaderField field(String name) {
    return LAW.field(name).orElseThrow();
  }

  private static RequestInput.PathVariable variable(boolean isExplicit) {
    return new RequestInput.PathVariable("ident", "ident", isExplicit, SITE);
  }

  private static Arguments row(String sentence, Fix... fixes) {
    return Arguments.of(sentence, List.of(fixes));
  }

  static Stream<Arguments> sentences() {
    Fix remove = new Fix.RemoveResponse(RESPONSE);
    return Stream.of(
        row(
            "Answer 200 OK or 204 No Content instead.",
            new Fix.SetStatus(RESPONSE, List.of(status(200), status(204)))),
        row(
            "Declare it, such as body = Result.class, or answer 204 No Content.",
            new Fix.SetBody(RESPONSE, new SuggestedBody.Result()),
            new Fix.SetStatus(RESPONSE, List.of(status(204)))),
        row(
            "Declare it, such as body = Result.class, or answer another status.",
            new Fix.SetBody(RESPONSE, new SuggestedBody.Result()),
            new Fix.SetStatus(RESPONSE, List.of())),
        row("Add headers = ALLOW.", new Fix.AddField(RESPONSE, field("Allow"))),
        row("Remove ETAG from its headers.", new Fix.RemoveField(RESPONSE, field("ETag"))),
        row(
            "Declare optionalHeaders = ETAG instead, or remove ETAG from its headers.",
            new Fix.MakeFieldOptional(RESPONSE, field("ETag")),
            new Fix.RemoveField(RESPONSE, field("ETag"))),
        row(
            "Declare headers = ETAG at the 404 Not Found instead, and this response has the field"
                + " too, or remove ETAG from its headers.",
            new Fix.MoveField(WITH_BODY, RESPONSE, field("ETag")),
            new Fix.RemoveField(WITH_BODY, field("ETag"))),
        row(
            "Declare it, such as body = Problem.class.",
            new Fix.SetBody(RESPONSE, new SuggestedBody.ProblemDocument())),
        row(
            "Declare body = Problem.class, and import dev.statute.field.Problem.",
            new Fix.SetBody(WITH_BODY, new SuggestedBody.ProblemDocument())),
        row(
            "Declare body = Content.class, and import dev.statute.codec.Content.",
            new Fix.SetBody(WITH_BODY, new SuggestedBody.Octets())),
        row(
            "Declare body = Trouble.class, and import acme.Trouble.",
            new Fix.SetBody(WITH_BODY, new SuggestedBody.OfType("acme.Trouble"))),
        row(
            "Declare a body of another class.",
            new Fix.SetBody(WITH_BODY, new SuggestedBody.Result())),
        row("Remove the body.", new Fix.RemoveBody(WITH_BODY)),
        row(
            "Add @Responds for each response that it may give.",
            new Fix.AddResponse(OPERATION, List.of(), "")),
        row(
            "Declare a response for a request that is wrong.",
            new Fix.AddResponse(OPERATION, List.of(), "for a request that is wrong")),
        row(
            "Declare a response with 201 Created for a request that creates an item.",
            new Fix.AddResponse(
                OPERATION, List.of(status(201)), "for a request that creates an item")),
        row("Remove this response.", remove),
        row(
            "Add role = Role.GATEWAY or role = Role.PROXY to @Api, or remove this response.",
            new Fix.SetRole(List.of(Role.GATEWAY, Role.PROXY)),
            remove),
        row(
            "Remove this response, or write role = Role.PROXY in @Api.",
            remove,
            new Fix.SetRole(List.of(Role.PROXY))),
        row(
            "Add the parameter @HeaderParam(IF_MATCH) @Nullable EntityTagCondition ifMatch, or"
                + " remove this response.",
            new Fix.AddFieldInput(OPERATION, field("If-Match")),
            remove),
        row("Add a parameter for the content.", new Fix.AddContentInput(OPERATION)),
        row("Add a parameter for it, such as String id.", new Fix.AddPathVariable(OPERATION, "id")),
        row(
            "Add a parameter for it, such as @PathParam(\"order-id\") String value.",
            new Fix.AddPathVariable(OPERATION, "order-id")),
        row(
            "Write @PathParam(\"id\") before the parameter order.",
            new Fix.BindToVariable(CONTENT, "id")),
        row("Did you mean @PathParam(\"id\")?", new Fix.BindToVariable(variable(true), "id")),
        row(
            "Bind it with @QueryParam, or with @HeaderParam; a path variable is bound to the parameter with its name.",
            new Fix.BindElsewhere(CONTENT)),
        row(
            "Add {ident} to the path, or remove the parameter.",
            new Fix.Text("Add {ident} to the path."),
            new Fix.RemoveInput(variable(true))),
        row(
            "Write the maximum in octets, such as maxContentLength = 64 << 20 for 64 MiB, or remove it.",
            new Fix.SetContentLimit(LIMIT),
            new Fix.RemoveContentLimit(LIMIT)),
        row(
            "Remove maxContentLength, or add a parameter for the content.",
            new Fix.RemoveContentLimit(LIMIT),
            new Fix.AddContentInput(OPERATION)),
        row(
            "Annotate it with @POST.",
            new Fix.SetMethod(OPERATION, List.of(LAW.method("POST").orElseThrow()))),
        row(
            "Add the annotation of its method, such as @GET.",
            new Fix.SetMethod(OPERATION, List.copyOf(LAW.methods()))),
        row(
            "Write \"/orders/{id}\"; a path variable is a name in braces.",
            new Fix.SetPath(SITE, PATH)),
        row(
            "Give it the same: @DELETE with the path /orders/{id}.",
            new Fix.AdoptRoute(OPERATION, overridden(List.of(LAW.method("DELETE").orElseThrow())))),
        row(
            "Give it the same: no method with the path /orders/{id}.",
            new Fix.AdoptRoute(OPERATION, overridden(List.of()))),
        row(
            "Give it a problem type of its own, such as problem = \"/problems/gone\".",
            new Fix.SetProblemType(RESPONSE, "/problems/gone")),
        row(
            "Declare one, such as @SecurityScheme(name = \"staff\", type = SchemeType.BEARER), and"
                + " add @Secured(\"staff\").",
            new Fix.Secure(OPERATION)),
        row(
            "Say why, such as reason = \"clients of 2014 rely on it\".",
            new Fix.GiveReason(new Deviation("status", "", SCOPE, false, SITE, SITE))),
        row(
            "Write @Deviates(rule = \"method-status-lint\", reason = \"clients of 2014 rely on"
                + " it\").",
            new Fix.Deviate(RULE)),
        row("Return GetReply.", new Fix.Worded("Return GetReply.")),
        row("Did you mean 'status-policy'?", new Fix.Text("Did you mean 'status-policy'?")),
        row("        ^", new Fix.Text("        ^")));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void wordsFixes(String sentence, List<Fix> fixes) {
    assertThat(new StatuteDialect(Syntax.JAVA).sentence(fixes)).isEqualTo(sentence);
  }

  @Test
  void wordsFixesForKotlin() {
    assertThat(kotlin("Add headers = ALLOW")).isEqualTo("Add headers = [ALLOW].");
    assertThat(kotlin("Declare optionalHeaders = "))
        .isEqualTo("Declare optionalHeaders = [ETAG] instead, or remove ETAG from its headers.");
    assertThat(kotlin("Add the parameter"))
        .startsWith("Add the parameter @HeaderParam(IF_MATCH) ifMatch: EntityTagCondition?, or");
    assertThat(kotlin("Add a parameter for it"))
        .isEqualTo("Add a parameter for it, such as id: String.");
    assertThat(kotlin("Write the maximum"))
        .isEqualTo(
            "Write the maximum in octets, such as maxContentLength = 64L shl 20 for 64 MiB, or remove it.");
    assertThat(kotlin("Declare it, such as body = Problem"))
        .isEqualTo("Declare it, such as body = Problem::class.");
  }

  /** Words the first fixes whose sentence in Java begins in some way. */
  private static String kotlin(String start) {
    return sentences()
        .map(Arguments::get)
        .filter(row -> ((String) row[0]).startsWith(start))
        .findFirst()
        .map(row -> new StatuteDialect(Syntax.KOTLIN).sentence(fixes(row)))
        .orElse("");
  }

  @SuppressWarnings("unchecked")
  private static List<Fix> fixes(Object[] row) {
    return (List<Fix>) row[1];
  }

  @Test
  void eachKindOfFixIsTested() {
    List<Class<?>> tested =
        sentences()
            .flatMap(row -> ((List<?>) row.get()[1]).stream())
            .<Class<?>>map(Object::getClass)
            .toList();

    assertThat(Arrays.asList(Fix.class.getPermittedSubclasses())).allMatch(tested::contains);
  }
}
