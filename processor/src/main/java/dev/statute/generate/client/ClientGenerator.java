package dev.statute.generate.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.statute.declaration.ApiDeclaration;
import dev.statute.declaration.Implementation;
import dev.statute.declaration.Member;
import dev.statute.declaration.Output;
import dev.statute.generate.Docs;
import dev.statute.generate.ImplementedOperation;
import dev.statute.generate.ImplementedOperations;
import dev.statute.generate.OutputClass;
import dev.statute.generate.Vocabulary;
import dev.statute.runtime.RuntimeType;
import dev.statute.source.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the client of an interface, which implements it by calling a server. */
public final class ClientGenerator {

  static final ClassName CLIENT = RuntimeType.CLIENT.className();

  private static final ClassName CODEC = RuntimeType.CODEC.className();
  private static final ClassName HTTP_CLIENT = ClassName.get("java.net.http", "HttpClient");
  private static final ClassName URI = ClassName.get("java.net", "URI");

  private final ApiDeclaration api;
  private final Implementation implementation;
  private final ImplementedOperations operations;
  private final ClassName name;

  private ClientGenerator(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    this.operations = operations;
    this.api = api;
    this.implementation = implementation;
    this.name = ClassName.get(implementation.packageName(), api.name() + Output.CLIENT.suffix());
  }

  /** Returns the client class. */
  public static TypeSpec.Builder generate(
      ApiDeclaration api, Implementation implementation, ImplementedOperations operations) {
    return new ClientGenerator(api, implementation, operations).type();
  }

  private TypeSpec.Builder type() {
    TypeSpec.Builder client =
        OutputClass.builder(api, implementation, operations, Output.CLIENT)
            .addSuperinterface(api.type())
            .alwaysQualify(implementation.nestedTypes().toArray(String[]::new))
            .alwaysQualify(replies())
            .addJavadoc(
                Docs.text(
                    "Calls a server that answers as " + Docs.code(api.name()) + ". Thread-safe."))
            .addField(CLIENT, "client", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(CLIENT, "client")
                    .addStatement("this.client = client")
                    .build())
            .addMethod(ofServer())
            .addMethod(ofClient());
    addOperations(client);
    return client;
  }

  /**
   * A reply may have the name of a type that would be imported, such as {@code Objects}, also that
   * of an operation that the client does not support.
   */
  private String[] replies() {
    Stream<TypeName> returned =
        implementation.members().stream()
            .filter(member -> operations.find(member).isEmpty())
            .map(member -> member.signature().returned());
    return Stream.concat(
            operations.all().stream().map(ImplementedOperation::reply),
            returned.filter(ClassName.class::isInstance).map(ClassName.class::cast))
        .filter(
            type -> type.packageName().isEmpty() || type.packageName().equals(name.packageName()))
        .map(ClassName::simpleName)
        .distinct()
        .toArray(String[]::new);
  }

  private void addOperations(TypeSpec.Builder client) {
    OperationConstants constants = new OperationConstants(implementation.members());
    boolean isLarge = operations.all().size() > Parts.MOST;
    ClientParts parts = new ClientParts(name, client, isLarge);
    SharedReaders shared = new SharedReaders(isLarge ? List.of() : operations.all());
    ReplyReaders readers =
        new ReplyReaders(
            operations,
            parts,
            new ReceivedReply(Vocabulary.of(implementation.vocabulary(), api.law()), shared));
    List<MethodSpec> methods = new ArrayList<>();
    for (Member member : implementation.members()) {
      ImplementedOperation operation = operations.find(member).orElse(null);
      if (operation == null) {
        methods.add(ClientOperation.unsupported(api, member));
      } else {
        parts.next();
        CodeBlock constant =
            parts.addConstant(constants.name(operation), OperationConstants.value(operation));
        methods.add(ClientOperation.write(operation, constant, readers.of(operation)));
      }
    }
    methods.forEach(client::addMethod);
    parts.finish();
    shared.methods().forEach(client::addMethod);
  }

  private MethodSpec ofServer() {
    return of().addParameter(HTTP_CLIENT, "http")
        .addParameter(URI, "base")
        .addParameter(CODEC, "codec")
        .addJavadoc(
            """
            Makes a client of a server.

            @param http sends the requests
            @param base the base of the paths of the operations, with the scheme {@code http} or
                {@code https}
            @param codec reads and writes content
            @return the client
            @throws IllegalArgumentException if it is not a valid base
            """)
        .addStatement("return of($T.of(http, base, codec))", CLIENT)
        .build();
  }

  private MethodSpec ofClient() {
    return of().addParameter(CLIENT, "client")
        .addJavadoc(
            """
            Makes a client.

            @param client sends the requests
            @return the client
            """)
        .addStatement("return new $T(client)", name)
        .build();
  }

  private MethodSpec.Builder of() {
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of").addModifiers(Modifier.STATIC).returns(name);
    return api.visible() ? of.addModifiers(Modifier.PUBLIC) : of;
  }
}
