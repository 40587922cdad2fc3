package se.medborgarlofte.eventing.sample;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.medborgarlofte.eventing.testing.EventingTestConfiguration;
import se.medborgarlofte.eventing.testing.TestStackInitializer;

/** Starts the sample service on the shared broker and store. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SampleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.application.name=sample-service",
            "eventing.context=sample",
            "eventing.topic=sample.events.v1",
            "spring.cloud.stream.bindings.events-in-0.destination=sample.events.v1",
            "spring.cloud.stream.bindings.events-in-0.group=sample-service"
        })
@ContextConfiguration(initializers = {SampleTopics.class, TestStackInitializer.class})
@Import(EventingTestConfiguration.class)
public @interface SampleTest {}
