package se.medborgarlofte.system.chaos;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.assertj.core.api.SoftAssertions;
import se.medborgarlofte.system.Wishes;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** Marked things are registered and seized; each pair is one match, which two people confirm, and one letter. */
final class FindingOwners {

    private static final String MATCHES = "/property/v1/matches/";

    private final World world;
    private final Wishes wishes;
    private final Map<String, String> seizureByItem = new ConcurrentHashMap<>();

    FindingOwners(World world) {
        this.world = world;
        this.wishes = new Wishes(world);
    }

    void registerAndSeize() {
        String code = world.chance().code(12);
        String item = Commands.create(world.as(Person.ANNA), "/property/v1/items", wishes.item(code));
        String seizure = Commands.create(world.as(Person.ERIK), "/property/v1/seizures", wishes.seizure(code));
        seizureByItem.put(item, seizure);
    }

    Set<String> items() {
        return Set.copyOf(seizureByItem.keySet());
    }

    Set<String> seizures() {
        return Set.copyOf(seizureByItem.values());
    }

    /** Waits for every match and has it confirmed by two people; answers the matches. */
    List<String> confirmAll() {
        return seizureByItem.keySet().stream()
                .map(this::match)
                .peek(this::confirm)
                .toList();
    }

    private String match(String item) {
        return world.topics()
                .await("a match of " + item, event -> isMatch(event, item))
                .subject();
    }

    private void confirm(String match) {
        confirm(match, Person.FATIMA);
        Answer confirmed = confirm(match, Person.GUSTAV);
        if (!confirmed.at("/state").equals("CONFIRMED")) {
            throw new AssertionError("match " + match + " is " + confirmed.at("/state"));
        }
    }

    private Answer confirm(String match, Person person) {
        Answer seen = Commands.read(world.as(person), MATCHES + match);
        return Commands.send(
                        world.as(person),
                        Call.post(MATCHES + match + "/confirmations").ifMatch(seen.etag()))
                .expect(200);
    }

    /** Waits until the owner of each was told. */
    void awaitTold(List<String> matches) {
        matches.forEach(match -> Patience.until(
                "the owner is told of " + match,
                ChaosIT.SETTLING,
                () -> Optional.of(Commands.read(world.as(Person.FATIMA), MATCHES + match))
                        .filter(answer -> !answer.at("/ownerToldAt").isEmpty())));
    }

    void check(SoftAssertions hold) {
        seizureByItem.forEach((item, seizure) -> {
            List<Told> proposed = world.topics().all(event -> isMatch(event, item));
            hold.assertThat(proposed.stream().map(Told::subject).distinct())
                    .as("matches of %s", item)
                    .hasSize(1);
            hold.assertThat(proposed.getFirst().fact("/seizureId"))
                    .as("seizure that %s was found in", item)
                    .isEqualTo(seizure);
        });
    }

    private static boolean isMatch(Told event, String item) {
        return event.is("property/match-proposed") && event.fact("/itemId").equals(item);
    }
}
