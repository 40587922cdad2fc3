package se.medborgarlofte.pledge;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the pledge service. */
@SpringBootApplication
public class PledgeServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PledgeServiceApplication.class, arguments);
    }
}
