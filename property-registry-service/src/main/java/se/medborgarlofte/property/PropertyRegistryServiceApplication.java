package se.medborgarlofte.property;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the property registry. */
@SpringBootApplication(proxyBeanMethods = false)
public class PropertyRegistryServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PropertyRegistryServiceApplication.class, arguments);
    }
}
