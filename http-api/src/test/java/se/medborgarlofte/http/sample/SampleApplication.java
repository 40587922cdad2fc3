package se.medborgarlofte.http.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Keeps notes about municipalities. */
@SpringBootApplication
public class SampleApplication {

    /** Business time stands still on the day of the board's meeting. */
    @Bean
    Clock businessClock() {
        return Clock.fixed(Instant.parse("2026-11-30T23:30:00Z"), ZoneOffset.UTC);
    }
}
