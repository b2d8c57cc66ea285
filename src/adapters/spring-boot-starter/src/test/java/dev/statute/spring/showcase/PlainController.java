package dev.statute.spring.showcase;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller as there were before: nothing changes for it. */
@RestController
class PlainController {

  @GetMapping("/plain/hello")
  String hello() {
    return "hello";
  }
}
