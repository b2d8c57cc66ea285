package dev.statute.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.proxies;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.reflection;
import static org.springframework.aot.hint.predicate.RuntimeHintsPredicates.resource;

import dev.statute.field.Problem;
import java.lang.reflect.Method;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.test.generate.TestGenerationContext;
import org.springframework.context.aot.ApplicationContextAotGenerator;
import org.springframework.context.support.GenericApplicationContext;

/** A native image is told what an operation needs, and no bean is made to find that out. */
class ApiHintsTest {

  private RuntimeHints hints;

  @BeforeEach
  void processAheadOfTime() {
    TestGenerationContext generation = new TestGenerationContext();
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean("yard", Yard.class);
      new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
    }
    hints = generation.getRuntimeHints();
  }

  @Test
  void methodsOfOperationsMayBeCalled() throws Exception {
    for (Class<?> type : new Class<?>[] {Boats.class, Yard.class}) {
      Method get = type.getMethod("get", long.class);
      assertThat(reflection().onMethod(get).invoke()).accepts(hints);
      Method build = type.getMethod("build", Boats.NewBoat.class);
      assertThat(reflection().onMethod(build).invoke()).accepts(hints);
    }
  }

  @Test
  void contentMayBeReadAndWritten() {
    assertThat(reflection().onType(Boats.NewBoat.class)).accepts(hints);
    assertThat(reflection().onType(Boats.Boat.class)).accepts(hints);
    assertThat(reflection().onType(Boats.Mast.class)).accepts(hints);
    assertThat(reflection().onType(Problem.class)).rejects(hints);
  }

  @Test
  void routesMayBeFoundAndMade() throws Exception {
    Method factory = BoatsRoutes.class.getDeclaredMethod("of", Boats.class);
    assertThat(reflection().onMethod(factory).invoke()).accepts(hints);
    assertThat(proxies().forInterfaces(Boats.class)).accepts(hints);
    assertThat(resource().forResource("META-INF/statute/routes/" + Boats.class.getName()))
        .accepts(hints);
  }

  @Test
  void anApplicationWithoutApisNeedsNothing() {
    TestGenerationContext generation = new TestGenerationContext();
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean("anything", Object.class);
      new ApplicationContextAotGenerator().processAheadOfTime(context, generation);
    }
    assertThat(generation.getRuntimeHints().proxies().jdkProxyHints()).isEmpty();
  }
}
