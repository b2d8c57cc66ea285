package dev.statute.runtime;

import com.palantir.javapoet.ClassName;

/** A type of the run time that the processor reads, or that generated code refers to. */
public enum RuntimeType {
  API(RuntimePackage.COMMON, "Api"),
  ARGUMENTS(RuntimePackage.GENERATED, "Arguments"),
  BODY(RuntimePackage.COMMON, "Body"),
  BREAKS(RuntimePackage.COMMON, "Breaks"),
  CACHEABILITY(RuntimePackage.COMMON, "Cacheability"),
  REPETITION(RuntimePackage.COMMON, "Repetition"),
  CLAUSE(RuntimePackage.COMMON, "Clause"),
  COMPONENTS(RuntimePackage.GENERATED, "Components"),
  CONTENT_RULE(RuntimePackage.COMMON, "ContentRule"),
  CONTEXT(RuntimePackage.COMMON, "Context"),
  CONVERSIONS(RuntimePackage.GENERATED, "Conversions"),
  COOKIE_PARAM(RuntimePackage.COMMON, "CookieParam"),
  DEVIATES(RuntimePackage.COMMON, "Deviates"),
  FIELD(RuntimePackage.COMMON, "Field"),
  FIELD_PARAM(RuntimePackage.COMMON, "FieldParam"),
  FORM_PARAM(RuntimePackage.COMMON, "FormParam"),
  GENERATE_CLIENT(RuntimePackage.COMMON, "GenerateClient"),
  GENERATE_RESOURCE(RuntimePackage.COMMON, "GenerateResource"),
  GENERATE_ROUTES(RuntimePackage.COMMON, "GenerateRoutes"),
  HEADER_PARAM_ANNOTATION(RuntimePackage.GENERATED, "HeaderParamAnnotation"),
  HTTP_VOCABULARY(RuntimePackage.COMMON, "HttpVocabulary"),
  LIFECYCLE(RuntimePackage.COMMON, "Lifecycle"),
  MEDIA_TYPE_TEXT(RuntimePackage.EDITOR, "MediaTypeText"),
  METHOD_ANNOTATION(RuntimePackage.GENERATED, "MethodAnnotation"),
  OPERATION(RuntimePackage.COMMON, "Operation"),
  OUTPUT(RuntimePackage.COMMON, "Output"),
  PART(RuntimePackage.COMMON, "Part"),
  PROBLEM_TYPE(RuntimePackage.CODEC, "ProblemType"),
  PATH_PARAM(RuntimePackage.COMMON, "PathParam"),
  PATH_TEXT(RuntimePackage.EDITOR, "PathText"),
  DELIMITED_VALUES(RuntimePackage.GENERATED, "DelimitedValues"),
  QUERY_STYLE(RuntimePackage.COMMON, "QueryStyle"),
  QUERY_PARAM(RuntimePackage.COMMON, "QueryParam"),
  RAW_RESPONSE(RuntimePackage.COMMON, "RawResponse"),
  REPLY(RuntimePackage.COMMON, "Reply"),
  REQUIRES(RuntimePackage.COMMON, "Requires"),
  RESPONDS_OTHERWISE(RuntimePackage.COMMON, "RespondsOtherwise"),
  RESPONDS_ANNOTATION(RuntimePackage.GENERATED, "RespondsAnnotation"),
  REQUEST_TARGET(RuntimePackage.GENERATED, "RequestTarget"),
  ROLE(RuntimePackage.COMMON, "Role"),
  SCHEME_TYPE(RuntimePackage.COMMON, "SchemeType"),
  KEY_LOCATION(RuntimePackage.COMMON, "KeyLocation"),
  SECURED(RuntimePackage.COMMON, "Secured"),
  SECURITY_SCHEME(RuntimePackage.COMMON, "SecurityScheme"),
  UNSECURED(RuntimePackage.COMMON, "Unsecured"),
  STABILITY(RuntimePackage.COMMON, "Stability"),
  STATE(RuntimePackage.COMMON, "State"),
  UNEXPECTED_RESPONSE(RuntimePackage.COMMON, "UnexpectedResponseException"),
  VOCABULARY_LAW(RuntimePackage.GENERATED, "VocabularyLaw"),
  HEADER(RuntimePackage.VOCABULARY, "Header"),
  STATUS(RuntimePackage.VOCABULARY, "Status"),
  ALLOW(RuntimePackage.FIELD, "Allow"),
  CHALLENGE(RuntimePackage.FIELD, "Challenge"),
  FIELD_CODEC(RuntimePackage.FIELD, "FieldCodec"),
  FIELD_DEFINITION(RuntimePackage.FIELD, "FieldDefinition"),
  FIELDS(RuntimePackage.FIELD, "Fields"),
  LANGUAGE_TAG(RuntimePackage.FIELD, "LanguageTag"),
  MEDIA_TYPE(RuntimePackage.FIELD, "MediaType"),
  PROBLEM(RuntimePackage.FIELD, "Problem"),
  RECIPIENT_RULES(RuntimePackage.FIELD, "RecipientRules"),
  REQUEST_METHOD(RuntimePackage.FIELD, "RequestMethod"),
  URI_REFERENCE(RuntimePackage.FIELD, "UriReference"),
  CODEC(RuntimePackage.CODEC, "Codec"),
  CONTENT(RuntimePackage.CODEC, "Content"),
  GENERIC_TYPE(RuntimePackage.CODEC, "GenericType"),
  TYPE_TOKEN(RuntimePackage.CODEC, "TypeToken"),
  FILE_PART(RuntimePackage.CODEC_FORM, "FilePart"),
  FORM(RuntimePackage.CODEC_FORM, "Form"),
  FORM_DATA(RuntimePackage.CODEC_FORM, "FormData"),
  MULTIPART(RuntimePackage.CODEC_FORM, "Multipart"),
  CALL(RuntimePackage.SERVER, "Call"),
  REQUEST(RuntimePackage.SERVER, "Request"),
  GUARD(RuntimePackage.SERVER_TERMS, "Guard"),
  RETIREMENT(RuntimePackage.SERVER_TERMS, "Retirement"),
  VALIDATED_ARGUMENTS(RuntimePackage.SERVER_VALIDATION, "ValidatedArguments"),
  ROUTE(RuntimePackage.SERVER, "Route"),
  ROUTES(RuntimePackage.SERVER, "Routes"),
  ENTITY(RuntimePackage.JAKARTA, "ReceivedEntity"),
  RESOURCE_CALL(RuntimePackage.JAKARTA, "ResourceCall"),
  RESOURCE_OF(RuntimePackage.JAKARTA, "ResourceOf"),
  RESOURCE_OPERATION(RuntimePackage.JAKARTA, "ResourceOperation"),
  RESOURCE_OPERATIONS(RuntimePackage.JAKARTA, "ResourceOperations"),
  REST_PATH(RuntimePackage.JAKARTA_REST, "Path"),
  INJECT(RuntimePackage.JAKARTA_INJECT, "Inject"),
  CLIENT(RuntimePackage.CLIENT, "Client"),
  CLIENT_REQUEST(RuntimePackage.CLIENT_GENERATED, "ClientRequest"),
  FORM_FIELDS(RuntimePackage.CLIENT_GENERATED, "FormFields"),
  FORM_PARTS(RuntimePackage.CLIENT_GENERATED, "FormParts"),
  RECEIVED_RESPONSE(RuntimePackage.CLIENT_GENERATED, "ReceivedResponse"),
  COROUTINE_CLIENT(RuntimePackage.KOTLIN, "CoroutineClient"),
  COROUTINE_ROUTES(RuntimePackage.KOTLIN, "CoroutineRoutes");

  private final RuntimePackage home;
  private final String simpleName;

  RuntimeType(RuntimePackage home, String simpleName) {
    this.home = home;
    this.simpleName = simpleName;
  }

  /** Returns the package of the type. */
  public String packageName() {
    return home.qualifiedName();
  }

  /** Returns the name of the type without its package. */
  public String simpleName() {
    return simpleName;
  }

  /** Returns the name of the type with its package. */
  public String qualifiedName() {
    return home.member(simpleName);
  }

  /** Returns the name as generated code refers to it. */
  public ClassName className() {
    return ClassName.get(home.qualifiedName(), simpleName);
  }
}
