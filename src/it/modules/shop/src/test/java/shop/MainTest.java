package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void servesAndCallsAsAModule() throws Exception {
    assertTrue(Main.class.getModule().isNamed());
    assertEquals("Tea[name=sencha] Ok[body=Order[id=1, article=tea]]", Main.call());
  }
}
