package dev.statute.openapi.it;

import dev.statute.codec.Codec;
import dev.statute.codec.GenericType;
import dev.statute.contract.file.json.MemberNaming;
import dev.statute.jackson.JacksonCodec;
import dev.statute.kitchen.Course;
import dev.statute.kitchen.Dish;
import dev.statute.kitchen.Money;
import dev.statute.kitchen.Reading;
import dev.statute.kitchen.Section;
import dev.statute.kitchen.Slice;
import dev.statute.law.load.Laws;
import dev.statute.openapi.document.Node;
import dev.statute.openapi.export.ExportSettings;
import dev.statute.openapi.export.OpenApiExport;
import dev.statute.openapi.model.OpenApi;
import dev.statute.openapi.print.DocumentPrinter;
import dev.statute.openapi.read.OpenApiReader;
import dev.statute.openapi.read.OpenApiResult;
import dev.statute.openapi.testing.OpenApiAgreement;
import java.lang.reflect.Type;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.PropertyNamingStrategies;

/** The schemas of the documents say what the codec of most users writes and reads. */
class AgreementTest {

  private static final Type[] KITCHEN = {
    Dish.class,
    Dish.Soup.class,
    Course.class,
    Money.class,
    Section.class,
    Reading.class,
    GenericType.of(Slice.class, Dish.class)
  };

  @ParameterizedTest
  @EnumSource(
      value = OpenApi.Version.class,
      names = {"V3_0", "V3_1"})
  void theSchemasOfTheKitchenAgreeWithJackson3(OpenApi.Version version) {
    check(version, new JacksonCodec(), KITCHEN);
  }

  private static void check(OpenApi.Version version, Codec codec, Type[] types) {
    OpenApiAgreement.of(TriedDocument.KITCHEN.write(version), codec).values(20).check(types);
  }

  @Test
  void theSchemasOfTheKitchenAgreeWithJackson2() {
    // Jackson 2 takes an Optional, which Reading has, only with a module of its own.
    Type[] types = Stream.of(KITCHEN).filter(type -> type != Reading.class).toArray(Type[]::new);
    check(OpenApi.Version.V3_1, new dev.statute.jackson2.JacksonCodec(), types);
  }

  @Test
  void aDocumentForAMapperThatNamesMembersInSnakeCaseAgreesWithIt() {
    ExportSettings standard =
        ExportSettings.standard(new Laws().standard()).withInfo("kitchen", "1.0.0");
    ExportSettings snakeCase =
        standard.withSchemas(standard.schemas().withNaming(MemberNaming.SNAKE_CASE));
    Node.Mapping document =
        OpenApiExport.of(TriedDocument.KITCHEN.contracts(), snakeCase).document();
    OpenApiResult.Read read =
        (OpenApiResult.Read) OpenApiReader.read("kitchen.yaml", DocumentPrinter.yaml(document));
    JacksonCodec codec =
        new JacksonCodec(
            JacksonCodec.standardMapper()
                .rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build());
    OpenApiAgreement.assertAgrees(read.api(), codec, KITCHEN);
  }
}
