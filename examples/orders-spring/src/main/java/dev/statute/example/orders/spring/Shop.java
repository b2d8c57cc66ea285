package dev.statute.example.orders.spring;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application of Spring Boot. Nothing in it is about Statute. */
@SpringBootApplication
public class Shop {}
