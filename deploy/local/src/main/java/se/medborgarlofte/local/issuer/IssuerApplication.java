package se.medborgarlofte.local.issuer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/** OpenID Connect on the local machine; in production any provider takes its place by configuration. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties({IssuerSettings.class, DemoPeople.class})
public class IssuerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IssuerApplication.class, arguments);
    }
}
