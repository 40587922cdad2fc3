package se.medborgarlofte.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import org.junit.jupiter.api.Test;

/** What a trace says of an address. */
class SecretAddressesTest {

    @Test
    void theSecretOfACalendarIsStruckOut() {
        assertThat(said("http://127.0.0.1:8083/dialogue/v1/calendars/3b1f0a9c?x=1"))
                .isEqualTo("http://127.0.0.1:8083/dialogue/v1/calendars/-?x=1");
        assertThat(said("/notification/v1/unsubscriptions/0197.o6Z1c0"))
                .isEqualTo("/notification/v1/unsubscriptions/-");
    }

    @Test
    void everythingElseStays() {
        assertThat(said("/dialogue/v1/calendar-feeds/0197f3c2")).isEqualTo("/dialogue/v1/calendar-feeds/0197f3c2");
    }

    @Test
    void anObservationWithoutAnAddressIsLeftAlone() {
        var context = new Observation.Context();

        assertThat(new SecretAddresses().map(context).getHighCardinalityKeyValues())
                .isEmpty();
    }

    private static String said(String address) {
        var context = new Observation.Context();
        context.addHighCardinalityKeyValue(KeyValue.of("http.url", address));
        return new SecretAddresses()
                .map(context)
                .getHighCardinalityKeyValue("http.url")
                .getValue();
    }
}
