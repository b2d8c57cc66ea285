package dev.statute.contract;

import static dev.statute.testkit.CompilationAssert.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.BYTE_ARRAY;

import dev.statute.processor.StatuteProcessor;
import dev.statute.testkit.Compilation;
import dev.statute.testkit.CompilationResult;
import dev.statute.testkit.CompileTest;
import dev.statute.testkit.TestCompiler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Routes and clients that are requested elsewhere than at their interface. */
class RequestedOutputTest {

  private static final String DRIVE =
      ServedOrdersTest.DRIVE
          .replace("package acme;\n", "package shop;\n\nimport acme.*;")
          .replace(
              "import dev.statute.codec.Codec;",
              "import dev.statute.*;\nimport dev.statute.codec.Codec;")
          .replace(
              "final class Drive",
              "@GenerateRoutes(Orders.class)\n@GenerateClient(Orders.class)\nfinal class Drive");

  private static final String PACKAGES =
      """
      @GenerateRoutes({Orders.class, Shop.Stock.class})
      @GenerateClient({Shop.Stock.class, Orders.class})
      package shop;

      import acme.Orders;
      import acme.Shop;
      import dev.statute.GenerateClient;
      import dev.statute.GenerateRoutes;
      """;

  private static final String NESTED =
      """
      package acme;

      import static dev.statute.http.Status.*;

      import dev.statute.*;
      import dev.statute.http.*;

      public class Shop {

        @Api("/stock")
        public interface Stock {
          @GET("/{article}")
          @Responds(status = OK, body = Order[].class)
          GetStock get(@PathParam("article") String article);
        }
      }
      """;

  private static final String[] CLASSES = {
    "shop.OrdersRoutes", "shop.OrdersClient", "shop.OrdersPaths",
    "shop.Shop_StockRoutes", "shop.Shop_StockClient", "shop.Shop_StockPaths"
  };

  @TempDir private Path folder;

  private Compilation afterContract(TestCompiler compiler) {
    CompilationResult contract =
        Orders.api(compiler)
            .source("acme/Shop.java", NESTED)
            .option("-parameters")
            .strict()
            .compile();
    assertThat(contract).succeeds();
    contract.writeClasses(folder);
    return Compilation.of(compiler).classPath(folder);
  }

  @CompileTest
  void classesOfAContractInAnotherModuleServeAndCall(TestCompiler compiler) throws Exception {
    CompilationResult result =
        afterContract(compiler).source("shop/Drive.java", DRIVE).strict().compile();

    assertThat(result)
        .succeeds()
        .generates("shop.OrdersRoutes", "shop.OrdersClient", "shop.OrdersPaths");
    assertThat(result.call("shop.Drive", "all"))
        .isEqualTo(
            List.of(
                "Ok[body=Order[text=order 1], etag=\"t\"]",
                "NotModified[etag=\"t\"]",
                "NotFound[body=Problem[text=no 10]]",
                "Created[body=Order[text=tea], location=null]"));
  }

  @CompileTest
  void packageRequestsClassesOfSeveralInterfaces(TestCompiler compiler) {
    assertThat(
            afterContract(compiler).source("shop/package-info.java", PACKAGES).strict().compile())
        .succeeds()
        .generates(CLASSES);
  }

  @CompileTest
  void resourcesNameTheRoutesOfInterfacesOfOtherPackages(TestCompiler compiler) {
    Map<String, byte[]> resources =
        afterContract(compiler).source("shop/package-info.java", PACKAGES).compile().resources();

    assertThat(resources)
        .extractingByKey("META-INF/statute/routes/acme.Orders", BYTE_ARRAY)
        .asString(UTF_8)
        .isEqualTo("shop.OrdersRoutes\n");
    assertThat(resources)
        .extractingByKey("META-INF/statute/routes/acme.Shop$Stock", BYTE_ARRAY)
        .asString(UTF_8)
        .isEqualTo("shop.Shop_StockRoutes\n");
  }

  @CompileTest
  void classesAreTheSameFromSourceAndFromClassFile(TestCompiler compiler) {
    Map<String, String> ofClassFiles =
        afterContract(compiler).source("shop/package-info.java", PACKAGES).compile().generated();
    CompilationResult ofSources =
        Orders.api(compiler)
            .source("acme/Shop.java", NESTED)
            .source("shop/package-info.java", PACKAGES)
            .strict()
            .compile();

    assertThat(ofSources).succeeds();
    assertThat(ofSources.generated()).containsAllEntriesOf(ofClassFiles);
  }

  @CompileTest
  void packageOfTheInterfaceAndAnotherOneCanHaveThem(TestCompiler compiler) {
    assertThat(
            OutputTest.orders(compiler, OutputTest.BOTH)
                .source("acme/Shop.java", NESTED)
                .source("shop/package-info.java", PACKAGES)
                .strict()
                .compile())
        .succeeds();
  }

  @CompileTest
  void classesWaitForTypesThatComeLater(TestCompiler compiler) {
    CompilationResult result =
        Things.api(compiler, "@GET @Responds(status = OK, body = Later.class) Get get();\n")
            .source(
                "shop/Main.java",
                """
                package shop;

                @dev.statute.GenerateClient(acme.Things.class)
                class Main {
                  acme.Things things(dev.statute.client.Client client) {
                    return ThingsClient.of(client);
                  }
                }
                """)
            .processors(new StatuteProcessor(), new LateTypeProcessor(2))
            .compile();

    assertThat(result).succeeds();
    assertThat(result.generated().get("shop.ThingsClient")).contains("response.body(Later.class)");
  }
}
