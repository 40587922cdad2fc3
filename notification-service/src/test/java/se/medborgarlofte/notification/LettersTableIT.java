package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.envelope.CloudEvents;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.OutboxEvent;
import se.medborgarlofte.eventing.testing.Repository;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.domain.Template;
import se.medborgarlofte.notification.domain.TemplatePolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * docs/letters.md says of each event type which letter it gives or why it gives none. Each golden example of the
 * contracts is handled here, and must order exactly those letters: a new event type fails this test until somebody has
 * thought of who must hear of it.
 */
class LettersTableIT extends LawScene {

    private static final Path ROOT = Repository.root();
    private static final List<String> CONTEXTS = List.of("dialogue", "pledge", "property", "notification");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z]+)/([a-z0-9-]+)` \\|(.*)\\|");
    private static final Pattern CODE = Pattern.compile("`([a-z][a-z0-9-]*)`");
    private static final Pattern UUIDS =
            Pattern.compile("\"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\"");
    private static final String AREA = "2999";

    @Autowired
    private LinkKeys linkKeys;

    /** A row: all letters the event may give, those that its golden example gives, and the lane. */
    private record Row(Set<String> letters, Set<String> always, String lane) {}

    @Test
    void eachEventTypeOfTheContractsIsInTheTable() {
        assertThat(table().keySet()).isEqualTo(new TreeSet<>(eventTypes()));
    }

    @Test
    void eachLetterIsNamedWithTheLaneItGoesIn() {
        String text = read(ROOT.resolve("docs/letters.md"));
        for (Template template : EnumSet.allOf(Template.class)) {
            assertThat(text).as("docs/letters.md").contains("`" + template.code() + "`");
        }
        Map<String, String> lanes = Arrays.stream(Template.values())
                .collect(Collectors.toMap(
                        Template::code,
                        template -> TemplatePolicy.priority(template).name()));
        table().forEach((type, row) -> row.letters()
                .forEach(letter -> assertThat(row.lane())
                        .as("lane of %s of %s", letter, type)
                        .isEqualTo(lanes.get(letter))));
    }

    @Test
    void eachGoldenExampleOrdersTheLettersOfItsRowAndNoOther() {
        Person official = official();
        follow(official, "MUNICIPALITY", AREA);
        Map<String, String> subjects = new HashMap<>();
        Set<String> people = new HashSet<>();
        Map<String, IncomingEvent> events = new TreeMap<>();
        eventTypes().forEach(type -> {
            String subject = Ids.uuidV7();
            subjects.put(type, subject);
            events.put(type, example(type, subject, people));
        });
        restated().forEach(type -> {
            subjects.put(type, Ids.uuidV7());
            events.put(type, example(type, subjects.get(type), people));
        });
        people.forEach(id -> register(new Person(id, "person-" + id + "@example.se")));

        events.values().forEach(dispatcher::dispatch);

        Map<String, Set<String>> expected = new TreeMap<>();
        table().forEach((type, row) -> expected.put(type, row.always()));
        restated().forEach(type -> expected.put(type, Set.of()));
        soon().untilAsserted(() -> assertThat(ordered(subjects)).isEqualTo(expected));
    }

    private Person official() {
        String id = UUID.randomUUID().toString();
        Assignment[] offices = Stream.of(
                        Role.MUNICIPAL_COORDINATOR,
                        Role.ANALYST,
                        Role.POLICE_OFFICER,
                        Role.INVESTIGATOR,
                        Role.SEIZURE_CLERK,
                        Role.POLICE_CHIEF,
                        Role.BOARD_SECRETARY)
                .map(role -> Assignment.of(role, "authority", AREA))
                .toArray(Assignment[]::new);
        return register(new Person(id, "official-" + id + "@example.se", offices));
    }

    private Map<String, Set<String>> ordered(Map<String, String> subjects) {
        Map<String, Set<String>> ordered = new TreeMap<>();
        subjects.forEach((type, subject) -> {
            Set<String> letters = new TreeSet<>();
            messages.documents()
                    .find(new Document("state.cause.subject", subject))
                    .forEach(document -> letters.add(
                            messages.read(document).state().content().template().code()));
            ordered.put(type, letters);
        });
        return ordered;
    }

    /** The golden example about something of its own, in a municipality where somebody holds each office. */
    private IncomingEvent example(String type, String subject, Set<String> people) {
        JsonNode event = JsonMapper.shared().readTree(read(file(type, "example")));
        String old = event.get("subject").asString();
        String data = event.get("data")
                .toString()
                .replace("\"" + old + "\"", "\"" + subject + "\"")
                .replaceAll("\"municipalityCode\":\"[0-9]{4}\"", "\"municipalityCode\":\"" + AREA + "\"");
        // No golden example can prove a key of this service's own secret.
        data = data.replaceAll("\"linkKey\":\"[^\"]*\"", "\"linkKey\":\"" + linkKeys.proof("guest", subject) + "\"")
                .replaceAll(
                        "\"linkProof\":\"[^\"]*\"", "\"linkProof\":\"" + linkKeys.proof("slot-poll", subject) + "\"");
        Matcher ids = UUIDS.matcher(data.replace(subject, ""));
        ids.results().forEach(id -> people.add(id.group(1)));
        String[] parts = type.split("/");
        var message = CloudEvents.write(
                parts[0] + ".events.v1",
                parts[0],
                "/probe",
                subject,
                new OutboxEvent(
                        Ids.uuidV7(),
                        parts[1],
                        event.get("sequence").asLong(),
                        Instant.parse(event.get("time").asString()),
                        DataClassification.INTERNAL,
                        null,
                        data));
        return IncomingEvent.of(message.headers(), message.value());
    }

    private static Set<String> eventTypes() {
        return types().filter(type -> !type.endsWith("-restated")).collect(Collectors.toSet());
    }

    private static Set<String> restated() {
        return types().filter(type -> type.endsWith("-restated")).collect(Collectors.toSet());
    }

    private static Stream<String> types() {
        return CONTEXTS.stream()
                .flatMap(context -> names(ROOT.resolve("contracts").resolve(context))
                        .filter(name -> name.endsWith(".v1.schema.json"))
                        .map(name -> context + "/" + name.replace(".v1.schema.json", "")));
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file(String type, String what) {
        return ROOT.resolve("contracts").resolve(type + ".v1." + what + ".json");
    }

    private static Map<String, Row> table() {
        Map<String, Row> rows = new TreeMap<>();
        read(ROOT.resolve("docs/letters.md"))
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .forEach(row -> {
                    String[] cells = row.group(3).split("\\|");
                    String letters = cells[1];
                    Row read = new Row(codes(letters), codes(letters.replaceAll("\\([^)]*\\)", "")), cells[3].strip());
                    assertThat(rows.put(row.group(1) + "/" + row.group(2), read))
                            .as("twice: %s", row.group(2))
                            .isNull();
                    assertThat(read.letters().isEmpty())
                            .as("%s has a lane or a letter", row.group(2))
                            .isEqualTo(read.lane().equals("–"));
                });
        return rows;
    }

    private static Set<String> codes(String cell) {
        return CODE.matcher(cell).results().map(code -> code.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
