package dev.statute.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;

/** Edits fit in with the file that they edit: its imports, its layout and its comments. */
class SourceEditsTest {

  private static final String FILE = "acme/Things.java";

  private static final String START =
      """
      package acme;

      import dev.statute.Api;
      import dev.statute.http.GET;
      import dev.statute.http.Responds;
      import dev.statute.http.Status;
      """;

  private static void assertEdit(
      TestCompiler compiler, String rule, int number, String before, String after) {
    Edited edited = new Edited(compiler).source(FILE, before).apply(rule, number);
    assertThat(edited.text(FILE)).isEqualTo(after);
    assertThat(edited.compile().reported())
        .noneMatch(reported -> reported.text().contains("[" + rule + "]"));
  }

  @CompileTest
  void addWhatIsImportedOneByOneInOrder(TestCompiler compiler) {
    String body =
        """

        @Api("/things")
        public interface Things {

          @GET("/{id}")
          @Responds(status = Status.OK, body = String.class)
          @Responds(status = Status.NOT_FOUND%s)
          GetThing get(long id);
        }
        """;
    assertEdit(
        compiler,
        "missing-body-should",
        1,
        START + body.formatted(""),
        START.replace(
                "import dev.statute.http.GET;",
                "import dev.statute.field.Problem;\nimport dev.statute.http.GET;")
            + body.formatted(", body = Problem.class"));
  }

  @CompileTest
  void addStaticImportsInOrder(TestCompiler compiler) {
    String header =
        """
        package acme;

        import static dev.statute.http.Status.OK;
        import static dev.statute.http.Status.PARTIAL_CONTENT;
        %s
        import dev.statute.Api;
        import dev.statute.http.POST;
        import dev.statute.http.Responds;

        @Api("/things")
        interface Things {
          @POST
          @Responds(status = OK, body = String.class)
          @Responds(status = %s, body = String.class)
          PostThing post(String thing);
        }
        """;
    assertEdit(
        compiler,
        "method-status",
        1,
        header.formatted("", "PARTIAL_CONTENT"),
        header
            .formatted("", "CREATED")
            .replace(
                "import static dev.statute.http.Status.OK;",
                "import static dev.statute.http.Status.CREATED;\n"
                    + "import static dev.statute.http.Status.OK;"));
  }

  @CompileTest
  void writeQualifiedNamesWhereOthersAreQualified(TestCompiler compiler) {
    String source =
        """
        package acme;

        @dev.statute.Api("/things")
        interface Things {
          @dev.statute.http.POST
          @dev.statute.http.Responds(status = dev.statute.http.Status.%s, body = String.class)
          PostThing post(String thing);
        }
        """;
    assertEdit(
        compiler, "method-status", 1, source.formatted("PARTIAL_CONTENT"), source.formatted("OK"));
  }

  @CompileTest
  void writeQualifiedNamesWhereSimpleOnesClash(TestCompiler compiler) {
    String body =
        """

        @Api("/things")
        public interface Things {

          record Problem(String text) {}

          @GET("/{id}")
          @Responds(status = Status.OK, body = Problem.class)
          @Responds(status = Status.NOT_FOUND%s)
          GetThing get(long id);
        }
        """;
    assertEdit(
        compiler,
        "missing-body-should",
        1,
        START + body.formatted(""),
        START + body.formatted(", body = dev.statute.field.Problem.class"));
  }

  @CompileTest
  void writeQualifiedConstantsWhereSimpleOnesClash(TestCompiler compiler) {
    String source =
        """
        package acme;

        import static dev.statute.http.Status.*;

        import dev.statute.Api;
        import dev.statute.http.*;

        @Api("/things")
        interface Things {
          String OK = "fine";

          @GET("/{id}")
          %s@Responds(status = NOT_FOUND, body = String.class)
          GetThing get(long id);
        }
        """;
    assertEdit(
        compiler,
        "no-success-doubt",
        1,
        source.formatted(""),
        source.formatted("@Responds(status = Status.OK)\n  "));
  }

  @CompileTest
  void keepLineBreaksTabsAndWideCharacters(TestCompiler compiler) {
    String source =
        (START
                + """

                @Api("/things")
                public interface Things {
                \t/* 😀 */ @GET("/{id}") // 😀
                \t@Responds(status = Status.OK, body = String.class) // the usual
                \tGetThing get(long id) throws Exception;
                }
                """)
            .replace("\n", "\r\n");
    assertEdit(
        compiler,
        "thrown-exception-doubt",
        1,
        source,
        source
            .replace(" throws Exception", "")
            .replace(
                "// the usual\r\n",
                "// the usual\r\n\t@Responds(status = Status.INTERNAL_SERVER_ERROR, body ="
                    + " Problem.class)\r\n")
            .replace(
                "import dev.statute.http.GET;",
                "import dev.statute.field.Problem;\r\nimport dev.statute.http.GET;"));
  }

  @CompileTest
  void keepCommentsBetweenValues(TestCompiler compiler) {
    String source =
        """
        package acme;

        import dev.statute.Api;
        import dev.statute.http.*;

        @Api("/things")
        interface Things {
          @GET("/{id}")
          @Responds(
              status = Status.OK, // fine
              body = String.class,
              headers = {
                // a comma, in a comment
                Header.ETAG,
        %s      }) // the end
          GetThing get(long id);
        }
        """;
    assertEdit(
        compiler,
        "managed-field-doubt",
        1,
        source.formatted("        Header.DATE // by hand, too\n"),
        source.formatted("").replace("Header.ETAG,\n", "Header.ETAG // by hand, too\n"));
  }

  @CompileTest
  void editOneOfSeveralOnOneLine(TestCompiler compiler) {
    String source =
        START
            + """

            @Api("/things") interface Things {
              @GET("/{id}") @Responds(status = Status.OK, body = String.class) \
            %sGetThing get(long id); }
            """;
    assertEdit(
        compiler,
        "interim-status",
        1,
        source.formatted("@Responds(status = Status.EARLY_HINTS) "),
        source.formatted(""));
  }

  @CompileTest
  void editContainersWrittenByHand(TestCompiler compiler) {
    String source =
        START
            + """

            @Api("/things")
            interface Things {
              @GET("/{id}")
              @Responds.List({
                @Responds(status = Status.OK, body = String.class),
            %s    @Responds(status = Status.NOT_FOUND, body = String.class)
              })
              GetThing get(long id);
            }
            """;
    assertEdit(
        compiler,
        "interim-status",
        1,
        source.formatted("    @Responds(status = Status.EARLY_HINTS),\n"),
        source.formatted(""));
  }

  @CompileTest
  void editTheAnnotationThatBringsAResponse(TestCompiler compiler) {
    String api =
        START
            + """

            @Api("/things")
            interface Things {
              @GET("/{id}")
              @Responds(status = Status.OK, body = String.class)
              @Missing
              GetThing get(long id);
            }
            """;
    String missing =
        """
        package acme;

        import dev.statute.http.*;

        @Responds(status = Status.NOT_FOUND%s)
        @interface Missing {}
        """;
    Edited edited =
        new Edited(compiler)
            .source(FILE, api)
            .source("acme/Missing.java", missing.formatted(""))
            .apply("missing-body-should", 1);
    assertThat(edited.text(FILE)).isEqualTo(api);
    assertThat(edited.text("acme/Missing.java"))
        .isEqualTo(
            missing
                .formatted(", body = Problem.class")
                .replace(
                    "import dev.statute.http.*;",
                    "import dev.statute.field.Problem;\nimport dev.statute.http.*;"));
  }

  @CompileTest
  void addParametersInTheLinesOfTheOthers(TestCompiler compiler) {
    String source =
        """
        package acme;

        import static dev.statute.http.Header.*;

        import dev.statute.*;
        import dev.statute.http.*;
        %s
        @Api("/things")
        interface Things {
          @GET("/{id}")
          @Responds(status = Status.OK, body = String.class, headers = ETAG)
          @Responds(status = Status.NOT_MODIFIED)
          GetThing get(
              long id,
              @QueryParam java.util.@org.jspecify.annotations.Nullable List<String> tags%s);
        }
        """;
    assertEdit(
        compiler,
        "missing-input",
        1,
        source.formatted("", ""),
        source
            .formatted(
                "", ",\n      @HeaderParam(IF_NONE_MATCH) @Nullable EntityTagCondition ifNoneMatch")
            .replace(
                "import dev.statute.http.*;\n",
                "import dev.statute.http.*;\nimport org.jspecify.annotations.Nullable;\n")
            .replace(
                "import dev.statute.*;\n",
                "import dev.statute.*;\nimport dev.statute.field.EntityTagCondition;\n"));
  }

  @CompileTest
  void leaveTextsThatAreMadeOfConstants(TestCompiler compiler) {
    String source =
        START
            + """

            @Api("/things")
            interface Things {
              String START = "things";

              @GET(%s)
              @Responds(status = Status.OK, body = String.class)
              GetThing get(long id);
            }
            """;
    assertEdit(
        compiler,
        "path-syntax",
        1,
        source.formatted("START + \"/{id}\" /* the path */"),
        source.formatted("\"/things/{id}\" /* the path */"));
  }
}
