package se.medborgarlofte.eventing.testing;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.json.JsonMapper;

/** The movable clock and the probe. */
@TestConfiguration(proxyBeanMethods = false)
public class EventingTestConfiguration {

    @Bean
    @Primary
    MutableClock businessTime() {
        return new MutableClock();
    }

    @Bean
    EventProbe eventProbe(JsonMapper json) {
        return new EventProbe(TestStack.shared().bootstrapServers(), json);
    }
}
