package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Finding times for a visit")
class FindingTimesTest {

    private static final int CALENDARS = 1_000;
    private static final int EVERY = 1_000_000;

    @Test
    @DisplayName("finds exactly the times that trying every minute of every calendar finds, on 1,000 random calendars")
    void asBruteForceDoes() {
        long seed = System.nanoTime();
        System.out.println("FindingTimesTest plays with seed " + seed);
        Random chance = new Random(seed);
        int offered = 0;
        for (int calendar = 0; calendar < CALENDARS; calendar++) {
            SlotWish wish = RandomCalendars.wish(chance);
            List<Diary> diaries = RandomCalendars.diaries(chance, wish);
            List<Slot> found = SlotFinder.find(diaries, wish, EVERY);
            assertThat(found).as("calendar %d of seed %d", calendar, seed).isEqualTo(BruteForce.find(diaries, wish));
            offered += found.size();
        }
        assertThat(offered).as("the random calendars offer something at all").isGreaterThan(CALENDARS);
    }

    @Test
    @DisplayName("an evening's work is an hour by the clock on the wall, before and after the clock changes")
    void whenTheClockChanges() {
        assertThat(eveningsFrom("2027-03-26", 3)) // summer time begins on Sunday 28 March 2027
                .containsExactly("2027-03-26T17:00:00Z", "2027-03-27T17:00:00Z", "2027-03-28T16:00:00Z");
        assertThat(eveningsFrom("2026-10-24", 3)) // and ends on Sunday 25 October 2026
                .containsExactly("2026-10-24T16:00:00Z", "2026-10-25T17:00:00Z", "2026-10-26T17:00:00Z");
    }

    @Test
    @DisplayName("a night's work on the night when the clock is put back has an hour more, and one less in spring")
    void longAndShortNights() {
        assertThat(startsIn(nights(), "2026-10-25", PlaceKind.ONLINE)).hasSize(2 * 7 - 1);
        assertThat(startsIn(nights(), "2027-03-28", PlaceKind.ONLINE)).hasSize(2 * 5 - 1);
        assertThat(startsIn(nights(), "2026-11-01", PlaceKind.ONLINE)).hasSize(2 * 6 - 1);
    }

    @Test
    @DisplayName("the way there and back must fit into the working hours; a visit by video needs none")
    void travel() {
        var evening =
                List.of(working(Party.POLICE, 30, "17:00", "20:00"), working(Party.MUNICIPALITY, 0, "17:00", "20:00"));

        assertThat(startsIn(evening, "2026-12-03", PlaceKind.LIBRARY))
                .containsExactly("2026-12-03T16:30:00Z", "2026-12-03T17:00:00Z", "2026-12-03T17:30:00Z");
        assertThat(startsIn(evening, "2026-12-03", PlaceKind.ONLINE)).hasSize(5);
    }

    @Test
    @DisplayName("one authority alone is not enough")
    void bothAuthorities() {
        assertThat(startsIn(List.of(working(Party.POLICE, 0, "08:00", "17:00")), "2026-12-03", PlaceKind.LIBRARY))
                .isEmpty();
    }

    @Test
    @DisplayName("a mandate counts for its municipality, its topics and its days")
    void mandates() {
        Mandate marking = new Mandate(
                "1230", Set.of(Topic.MARKING), LocalDate.parse("2026-12-01"), LocalDate.parse("2026-12-03"));

        assertThat(marking.covers("1230", Topic.MARKING, LocalDate.parse("2026-12-03")))
                .isTrue();
        assertThat(marking.covers("1230", Topic.OTHER, LocalDate.parse("2026-12-03")))
                .isTrue();
        assertThat(marking.covers("1230", Topic.TRAFFIC, LocalDate.parse("2026-12-03")))
                .isFalse();
        assertThat(marking.covers("1281", Topic.MARKING, LocalDate.parse("2026-12-03")))
                .isFalse();
        assertThat(marking.covers("1230", Topic.MARKING, LocalDate.parse("2026-12-04")))
                .isFalse();
    }

    private static List<String> eveningsFrom(String day, int days) {
        LocalDate first = LocalDate.parse(day);
        var evening =
                List.of(working(Party.POLICE, 0, "18:00", "19:00"), working(Party.MUNICIPALITY, 0, "18:00", "19:00"));
        return IntStream.range(0, days)
                .mapToObj(first::plusDays)
                .flatMap(it -> startsIn(evening, it.toString(), PlaceKind.LIBRARY).stream())
                .toList();
    }

    private static List<Diary> nights() {
        return List.of(working(Party.POLICE, 0, "00:00", "06:00"), working(Party.MUNICIPALITY, 0, "00:00", "06:00"));
    }

    private static List<String> startsIn(List<Diary> diaries, String day, PlaceKind place) {
        LocalDate date = LocalDate.parse(day);
        var window = new TimeSpan(
                Sweden.instant(date, LocalTime.MIDNIGHT), Sweden.instant(date.plusDays(1), LocalTime.MIDNIGHT));
        return SlotFinder.find(diaries, new SlotWish("1230", Topic.OTHER, place, Duration.ofHours(1), window), EVERY)
                .stream()
                .map(slot -> slot.time().startsAt().toString())
                .toList();
    }

    private static Diary working(Party party, int travel, String from, String to) {
        List<WorkingHours> hours = Stream.of(DayOfWeek.values())
                .map(day -> new WorkingHours(day, LocalTime.parse(from), LocalTime.parse(to)))
                .toList();
        var always = new Mandate("1230", Set.of(), LocalDate.EPOCH, null);
        return new Diary(
                new Representative(party.name(), party, List.of(always), hours, List.of(), travel, null), List.of());
    }

    /** The reference: every start on the grid, every person, every minute. */
    private static final class BruteForce {

        private static final Slot NOBODY = new Slot(new VisitTime(Instant.EPOCH, Instant.EPOCH), List.of(), List.of());

        static List<Slot> find(List<Diary> diaries, SlotWish wish) {
            List<Slot> found = new ArrayList<>();
            Instant start = wish.window().from();
            for (; start.isBefore(wish.window().to()); start = start.plusSeconds(60)) {
                Slot slot = start.getEpochSecond() % 1_800 == 0 ? slot(diaries, wish, start) : NOBODY;
                if (!slot.police().isEmpty() && !slot.municipality().isEmpty()) {
                    found.add(slot);
                }
            }
            return found;
        }

        private static Slot slot(List<Diary> diaries, SlotWish wish, Instant start) {
            List<Representative> free = diaries.stream()
                    .filter(diary -> isFree(diary, wish, start))
                    .map(Diary::representative)
                    .toList();
            return new Slot(
                    new VisitTime(start, start.plus(wish.length())),
                    free.stream().filter(it -> it.party() == Party.POLICE).toList(),
                    free.stream().filter(it -> it.party() == Party.MUNICIPALITY).toList());
        }

        private static boolean isFree(Diary diary, SlotWish wish, Instant start) {
            int travel = wish.place() == PlaceKind.ONLINE
                    ? 0
                    : diary.representative().travelMinutes();
            long minutes = wish.length().toMinutes() + travel;
            for (long minute = -travel; minute < minutes; minute++) {
                if (!isFreeAt(diary, wish, start.plusSeconds(60 * minute))) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isFreeAt(Diary diary, SlotWish wish, Instant minute) {
            ZonedDateTime wall = minute.atZone(Sweden.ZONE);
            Representative person = diary.representative();
            return person.workingHours().stream()
                            .anyMatch(hours -> hours.day() == wall.getDayOfWeek()
                                    && !wall.toLocalTime().isBefore(hours.from())
                                    && wall.toLocalTime().isBefore(hours.to()))
                    && person.maySpeak(wish.municipalityCode(), wish.topic(), wall.toLocalDate())
                    && Stream.concat(person.absences().stream().map(Absence::span), diary.booked().stream())
                            .noneMatch(taken -> !minute.isBefore(taken.from()) && minute.isBefore(taken.to()));
        }
    }

    /** Calendars of all kinds, many of them around the nights when the clock changes. */
    private static final class RandomCalendars {

        private static final List<String> FIRST_DAYS = List.of("2027-03-27", "2026-10-24", "2026-12-03", "2027-06-20");

        static SlotWish wish(Random chance) {
            LocalDate first = LocalDate.parse(FIRST_DAYS.get(chance.nextInt(FIRST_DAYS.size())));
            Instant from = Sweden.instant(first, LocalTime.MIDNIGHT).plusSeconds(60L * chance.nextInt(600));
            return new SlotWish(
                    "1230",
                    Topic.values()[chance.nextInt(Topic.values().length)],
                    chance.nextInt(4) == 0 ? PlaceKind.ONLINE : PlaceKind.LIBRARY,
                    Duration.ofMinutes(15L * (1 + chance.nextInt(12))),
                    new TimeSpan(from, from.plus(Duration.ofHours(12 + chance.nextInt(36)))));
        }

        static List<Diary> diaries(Random chance, SlotWish wish) {
            return IntStream.range(0, 2 + chance.nextInt(5))
                    .mapToObj(number -> diary(chance, wish, number))
                    .toList();
        }

        private static Diary diary(Random chance, SlotWish wish, int number) {
            Party party = Party.values()[number % 2];
            var person = new Representative(
                    "person-" + number,
                    party,
                    List.of(mandate(chance, wish)),
                    hours(chance),
                    spans(chance, wish, 2).stream()
                            .map(span -> new Absence(span.toString(), span))
                            .toList(),
                    15 * chance.nextInt(5),
                    null);
            return new Diary(person, spans(chance, wish, 4));
        }

        private static Mandate mandate(Random chance, SlotWish wish) {
            Set<Topic> topics = chance.nextInt(3) == 0 ? Set.of(Topic.MARKING, Topic.TRAFFIC) : Set.of();
            LocalDate end = Sweden.dayOf(wish.window().from()).plusDays(chance.nextInt(3));
            return new Mandate(
                    chance.nextInt(10) == 0 ? "1281" : "1230",
                    topics,
                    LocalDate.EPOCH,
                    chance.nextInt(4) == 0 ? end : null);
        }

        /** Nobody's work begins or ends within the hour that the clock skips or repeats. */
        private static List<WorkingHours> hours(Random chance) {
            List<WorkingHours> hours = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                for (int part = chance.nextInt(3); part > 0; part--) {
                    int from = chance.nextBoolean() ? 0 : 3 + chance.nextInt(14);
                    int to = Math.max(from + 1, 4 + chance.nextInt(20));
                    hours.add(new WorkingHours(day, LocalTime.of(from, 0), LocalTime.of(Math.min(to, 23), 45)));
                }
            }
            return hours;
        }

        private static List<TimeSpan> spans(Random chance, SlotWish wish, int most) {
            return IntStream.range(0, chance.nextInt(most + 1))
                    .mapToObj(_ -> {
                        Instant from = wish.window().from().plusSeconds(60L * (chance.nextInt(2_880) - 240));
                        return new TimeSpan(from, from.plusSeconds(60L * (1 + chance.nextInt(360))));
                    })
                    .toList();
        }
    }
}
