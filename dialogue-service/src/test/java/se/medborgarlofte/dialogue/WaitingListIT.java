package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Those who wait for a visit")
class WaitingListIT extends DialogueIT {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String HOURS = "WEDNESDAY 17:00 18:00";

    private final Person cecilia = Person.coordinatorOf("1266");
    private final Person david = Person.officerIn("1266");

    @Test
    @DisplayName("stand in a fair order that the authorities can see, and get the time of somebody with a new mandate")
    void order() {
        Instant start = wednesday();
        String calm = waiting("Lugna gatan", "1266R001", start);
        String worried = waiting("Oroliga gatan", "1266R002", start);
        for (int number = 0; number < 6; number++) {
            raise("1266R002", number);
        }
        String list = "/dialogue/v1/waiting-visits?municipalityCode=1266";

        Answer seen = api().get(cecilia, list);

        assertThat(seen.field("/items/0/visitId")).isEqualTo(worried);
        assertThat(seen.field("/items/0/area")).isEqualTo("1266R002");
        assertThat(seen.field("/items/1/visitId")).isEqualTo(calm);
        assertThat(seen.body().at("/items/0/need").asDouble())
                .isGreaterThan(seen.body().at("/items/1/need").asDouble());
        assertThat(api().get(Person.contactPersonIn("1266"), list).status()).isEqualTo(403);

        // Whose turn it is to be looked at for the first time asks for no fairness.
        await().until(() -> hasBeenLookedAt(calm) && hasBeenLookedAt(worried));
        api().mandate("1266", "POLICE", david, 0, HOURS);
        api().mandate("1266", "MUNICIPALITY", cecilia, 0, HOURS);

        await().untilAsserted(() -> assertThat(
                        api().get(cecilia, "/dialogue/v1/visits/" + worried).field("/proposal/policePersonId"))
                .isEqualTo(david.id()));
        assertThat(api().get(cecilia, "/dialogue/v1/visits/" + calm).body().has("proposal"))
                .isFalse();
        assertThat(api().get(cecilia, list).field("/total")).isEqualTo("1");
    }

    /** Its last chance is planned right after it was looked for a time for the first time. */
    private boolean hasBeenLookedAt(String visit) {
        return database.getCollection("work_visits").countDocuments(Filters.regex("_id", visit)) > 0;
    }

    private String waiting(String name, String district, Instant start) {
        Person contact = Person.contactPersonIn("1266");
        String association = api().post(cecilia, "/dialogue/v1/associations", """
            {"municipalityCode": "1266", "name": "%s", "kind": "NEIGHBOURHOOD_WATCH", "districtCode": "%s",
             "households": 40}
            """.formatted(name, district), Api.key())
                .id();
        return api().requestVisit(contact, """
            {"municipalityCode": "1266", "kind": "YEARLY", "startsAt": "%s", "endsAt": "%s", "placeKind": "ONLINE",
             "topic": "Årsmöte", "associationId": "%s"}
            """.formatted(start, start.plusSeconds(3_600), association));
    }

    private void raise(String district, int number) {
        api().post(Person.inhabitantOf("1266"), "/dialogue/v1/concerns", """
            {"municipalityCode": "1266", "category": "THEFT", "districtCode": "%s", "text": "Stöld nummer %d"}
            """.formatted(district, number), Api.key());
    }

    private Instant wednesday() {
        return LocalDate.ofInstant(now(), SWEDEN)
                .plusDays(7)
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .atTime(LocalTime.of(17, 0))
                .atZone(SWEDEN)
                .toInstant();
    }
}
