package se.medborgarlofte.dialogue;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the dialogue service. */
@SpringBootApplication
public class DialogueServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(DialogueServiceApplication.class, arguments);
    }
}
