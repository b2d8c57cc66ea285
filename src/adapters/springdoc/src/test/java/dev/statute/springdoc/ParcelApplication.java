package dev.statute.springdoc;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** An application with an API and a controller of its own. */
@SpringBootApplication
class ParcelApplication {

  @Bean
  Parcels parcels() {
    return new Store();
  }

  /** Has each parcel. */
  static class Store implements Parcels {

    @Override
    public GetParcel get(long id) {
      return new GetParcel.Ok(new Parcel(id));
    }
  }

  /** What Spring serves itself. */
  @RestController
  static class Health {

    @GetMapping("/health")
    String health() {
      return "up";
    }
  }
}
