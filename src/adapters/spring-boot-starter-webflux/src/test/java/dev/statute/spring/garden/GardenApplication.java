package dev.statute.spring.garden;

import dev.statute.Reply;
import dev.statute.field.Problem;
import dev.statute.server.Route;
import dev.statute.server.Routes;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Scope;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.core.userdetails.MapReactiveUserDetailsService;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.reactive.config.CorsRegistry;
import org.springframework.web.reactive.config.PathMatchConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.server.WebFilter;

/** Has an API, a controller, security, validation, CORS, advice and a filter. */
@SpringBootConfiguration
@EnableAutoConfiguration
@EnableWebFluxSecurity
@EnableMethodSecurity
class GardenApplication implements WebFluxConfigurer {

  @Bean
  Plants plants() {
    return new Garden();
  }

  @Bean
  @Scope("prototype")
  Sheds sheds() {
    return new Yard();
  }

  @Bean
  Routes byHand() {
    return Routes.of(
        Route.of("PURGE", "/caches/{name}", call -> answer(call.path("name", name -> name))),
        Route.of(
            "GET",
            "/caches/broken",
            call -> {
              throw new IllegalStateException("secret");
            }));
  }

  private static Reply answer(String name) {
    return new GetPlant.NotFound(Problem.ofStatus(404).detail(name).build());
  }

  /** Lets methods pass that Spring Security does not know. */
  @Bean
  ServerWebExchangeFirewall firewall() {
    StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
    firewall.setAllowedHttpMethods(
        Stream.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PURGE", "FROB")
            .map(HttpMethod::valueOf)
            .collect(Collectors.toSet()));
    return firewall;
  }

  @Override
  public void configurePathMatching(PathMatchConfigurer configurer) {
    configurer.addPathPrefix("/yard", Sheds.class::isAssignableFrom);
  }

  @Bean
  SecurityWebFilterChain security(ServerHttpSecurity http) {
    return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
        .cors(Customizer.withDefaults())
        .authorizeExchange(
            exchanges ->
                exchanges
                    .pathMatchers(HttpMethod.DELETE)
                    .authenticated()
                    .pathMatchers("/garden/closed/**", "/closed/**")
                    .denyAll()
                    .anyExchange()
                    .permitAll())
        .httpBasic(Customizer.withDefaults())
        .build();
  }

  @Bean
  @SuppressWarnings("deprecation")
  MapReactiveUserDetailsService users() {
    return new MapReactiveUserDetailsService(
        User.withDefaultPasswordEncoder().username("ann").password("p").roles("GARDENER").build(),
        User.withDefaultPasswordEncoder().username("bob").password("p").roles("GUEST").build());
  }

  @Bean
  WebFilter marking() {
    return (exchange, chain) -> {
      exchange.getResponse().getHeaders().set("X-Filter", "seen");
      return chain.filter(exchange);
    };
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry.addMapping("/plants/**").allowedOrigins("https://shop.example").allowedMethods("GET");
  }

  /** Answers for what the contract has a reply for. */
  @RestControllerAdvice
  static class Gardener {
    @ExceptionHandler
    GetPlant.Conflict wilted(Wilted wilted) {
      return new GetPlant.Conflict(Problem.ofStatus(409).detail("Too late.").build());
    }
  }

  /** A controller of the application, under the path of an API. */
  @RestController
  static class Tools {
    @GetMapping("/plants/seeds")
    String seeds() {
      return "seeds";
    }
  }
}
