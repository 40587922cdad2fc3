package se.medborgarlofte.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.dialogue.domain.Given.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Decision;

@DisplayName("A visit's history")
class VisitHistoriesTest {

    private static final int HISTORIES = 1_000;

    @Test
    @DisplayName("replays to the same visit and the same booked time, and what calendars were told to the same entry")
    void replays() {
        long seed = System.nanoTime();
        System.out.println("VisitHistoriesTest plays with seed " + seed);
        Random chance = new Random(seed);
        Map<VisitState, Integer> ends = new HashMap<>();
        for (int number = 0; number < HISTORIES; number++) {
            Life life = new Life(chance);
            life.live(2 + chance.nextInt(20));
            Visit visit = life.visit;
            assertThat(Visit.replay(visit.request(), visit.history()))
                    .as("history %d of seed %d", number, seed)
                    .isEqualTo(visit);
            assertThat(life.booked())
                    .as("history %d of seed %d", number, seed)
                    .containsExactlyInAnyOrderElementsOf(visit.seats());
            Collections.shuffle(life.told, chance);
            assertThat(CalendarEntry.newestOf(life.told))
                    .as("history %d of seed %d", number, seed)
                    .isEqualTo(CalendarEntry.of(visit));
            ends.merge(visit.state(), 1, Integer::sum);
        }
        assertThat(ends.keySet()).as("every state is reached").containsExactlyInAnyOrder(VisitState.values());
    }

    /** What a participant's calendar holds of a visit. */
    private record CalendarEntry(int sequence, VisitTime time, boolean cancelled) {

        static CalendarEntry of(Visit visit) {
            if (visit.calendarVersions() == 0) {
                return null;
            }
            boolean cancelled = visit.state() == VisitState.CANCELLED || visit.state() == VisitState.LAPSED;
            return new CalendarEntry(visit.invitationSequence(), visit.time(), cancelled);
        }

        /** RFC 5546: the highest sequence counts, in whatever order the messages came. */
        static CalendarEntry newestOf(List<CalendarEntry> told) {
            return told.stream()
                    .max(java.util.Comparator.comparingInt(CalendarEntry::sequence))
                    .orElse(null);
        }
    }

    /** A visit to which things happen at random, and a second book of what is booked. */
    private static final class Life {

        private final Random chance;
        private final List<CalendarEntry> told = new ArrayList<>();
        private final Map<String, Seat> book = new HashMap<>();
        private Visit visit = Given.aRequestedVisit();
        private Instant now = NOW;
        private int bookings;

        Life(Random chance) {
            this.chance = chance;
        }

        void live(int things) {
            for (int thing = 0; thing < things; thing++) {
                now = now.plus(Duration.ofHours(chance.nextInt(4)));
                try {
                    happen();
                } catch (Refused refused) {
                    // A rule said no, and nothing has changed.
                }
            }
        }

        Set<Seat> booked() {
            return Set.copyOf(book.values());
        }

        private void happen() {
            switch (chance.nextInt(18)) {
                case 0, 1, 2 -> after(propose());
                case 3, 4, 5, 6, 7 -> after(confirm());
                case 8 -> after(visit.lapseProposal(chance.nextInt(3), now));
                case 9, 10 -> after(reschedule());
                case 11, 12 -> after(visit.replace(confirmation(party())));
                case 13 -> after(visit.lapse(now.plus(Duration.ofDays(chance.nextInt(4)))));
                case 15 ->
                    after(visit.prepare(
                            new Preparation(Given.sealed("dagordning"), Given.sealed("inbjudan")), Given.DAVID, now));
                case 16 -> after(visit.isHidden() ? visit.show(Given.DAVID, now) : visit.hide(Given.DAVID, now));
                case 14 -> {
                    if (chance.nextInt(4) == 0) {
                        after(visit.cancel(CancelReason.ILLNESS, Given.BERTIL, now));
                    }
                }
                default -> {
                    if (chance.nextInt(4) == 0) {
                        after(visit.held("note", now));
                    }
                }
            }
        }

        private Decision<Visit, VisitEvent> propose() {
            VisitTime time = chance.nextBoolean() ? visit.time() : sometime();
            List<Seat> asked = new ArrayList<>();
            for (Party party : Party.values()) {
                if (!time.equals(visit.time()) || visit.confirmationOf(party).isEmpty()) {
                    asked.add(seat(party, time));
                }
            }
            return visit.propose(time, asked, now.plusSeconds(3_600), now);
        }

        private Decision<Visit, VisitEvent> confirm() {
            Party party = party();
            return visit.confirm(visit.askedOf(party)
                    .filter(_ -> chance.nextInt(4) > 0)
                    .map(seat -> new Confirmation(seat, seat.personId(), now))
                    .orElseGet(() -> confirmation(party)));
        }

        private Decision<Visit, VisitEvent> reschedule() {
            VisitTime time = sometime();
            List<Seat> moved = visit.seats().stream()
                    .map(seat -> new Seat(seat.party(), seat.personId(), "booking " + bookings++, time.span()))
                    .toList();
            boolean byAnAuthority = chance.nextBoolean() && !moved.isEmpty();
            Confirmation kept = byAnAuthority ? new Confirmation(moved.getFirst(), Given.DAVID, now) : null;
            List<Seat> asked = byAnAuthority ? moved.subList(1, moved.size()) : moved;
            return visit.reschedule(
                    new VisitFact.Rescheduled(time, kept, asked, now.plusSeconds(3_600), Given.BERTIL, now));
        }

        /** Books what the visit needs and frees what it no longer needs, as the service does. */
        private void after(Decision<Visit, VisitEvent> decision) {
            visit = decision.state();
            visit.everySeat().forEach(seat -> book.remove(seat.booking() + seat.personId()));
            visit.seats().forEach(seat -> book.put(seat.booking() + seat.personId(), seat));
            if (decision.events().stream().anyMatch(Life::isForCalendars) && visit.calendarVersions() > 0) {
                told.add(CalendarEntry.of(visit));
            }
        }

        private static boolean isForCalendars(VisitEvent event) {
            return switch (event) {
                case VisitEvent.VisitConfirmed it -> true;
                case VisitEvent.VisitRescheduled it -> true;
                case VisitEvent.VisitRepresentativeReplaced it -> true;
                case VisitEvent.VisitCancelled it -> true;
                case VisitEvent.VisitLapsed it -> true;
                case VisitEvent.VisitProposed it -> true;
                default -> false;
            };
        }

        private VisitTime sometime() {
            Instant start = now.plus(Duration.ofHours(2 + chance.nextInt(48)));
            return new VisitTime(start, start.plus(Duration.ofHours(1)));
        }

        private Confirmation confirmation(Party party) {
            return new Confirmation(seat(party, visit.time()), Given.DAVID, now);
        }

        private Seat seat(Party party, VisitTime time) {
            String person = party + "-" + chance.nextInt(3);
            return new Seat(party, person, "booking " + bookings++, time.span());
        }

        private Party party() {
            return Party.values()[chance.nextInt(2)];
        }
    }
}
