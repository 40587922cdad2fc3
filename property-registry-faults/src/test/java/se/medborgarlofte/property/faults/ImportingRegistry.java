package se.medborgarlofte.property.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.property.PropertyRegistryServiceApplication;
import se.medborgarlofte.property.application.ReceiveTheftFile;

/** The service in a process of its own that receives a file of theft reports as soon as it is up. */
public final class ImportingRegistry {

    private ImportingRegistry() {}

    public static void main(String[] arguments) {
        new SpringApplication(PropertyRegistryServiceApplication.class, FileArrives.class).run(arguments);
    }

    /** Not annotated, so that no other test's component scan meets it. */
    static final class FileArrives {

        @Bean
        ApplicationRunner receive(ReceiveTheftFile receiving) {
            return arguments -> {
                Path file = Path.of(arguments.getOptionValues("file").getFirst());
                receiving.receive(analyst(), "killed", Files.readAllBytes(file));
            };
        }

        private static Caller analyst() {
            return new Caller(
                    "5f1c2a60-0c1e-4f0e-9a3b-000000000008", List.of(Assignment.of(Role.ANALYST, "1281", "1281")), null);
        }
    }
}
