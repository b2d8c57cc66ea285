package dev.statute.spring.showcase;

import static org.springframework.security.config.Customizer.withDefaults;

import java.time.Instant;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How the application is secured and set up: nothing of it knows of Statute. */
@Configuration
@EnableMethodSecurity
class ShopConfiguration implements WebMvcConfigurer {

  @Bean
  SecurityFilterChain security(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/orders/*/documents")
                    .hasAnyAuthority("SCOPE_documents", "ROLE_CUSTOMER")
                    .requestMatchers("/orders/**", "/plain/**")
                    .authenticated()
                    .anyRequest()
                    .permitAll())
        .httpBasic(basic -> basic.realmName("shop"))
        .oauth2ResourceServer(server -> server.jwt(withDefaults()))
        .csrf(csrf -> csrf.disable())
        .cors(withDefaults())
        .build();
  }

  @Bean
  UserDetailsService users() {
    return new InMemoryUserDetailsManager(
        User.withUsername("anna").password("{noop}secret").roles("CUSTOMER").build(),
        User.withUsername("root").password("{noop}secret").roles("ADMIN", "CUSTOMER").build());
  }

  /** Knows one token, which permits nothing in particular. */
  @Bean
  JwtDecoder tokens() {
    return token -> {
      if (!token.equals("good")) {
        throw new BadJwtException("The token is of somebody else");
      }
      Instant now = Instant.now();
      return new Jwt(
          token, now, now.plusSeconds(60), Map.of("alg", "none"), Map.of("sub", "robot"));
    };
  }

  @Override
  public void addCorsMappings(CorsRegistry registry) {
    registry
        .addMapping("/orders/**")
        .allowedOrigins("https://shop.example")
        .allowedMethods("GET", "POST")
        .exposedHeaders("Location");
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new HandlerNameInterceptor());
  }
}
