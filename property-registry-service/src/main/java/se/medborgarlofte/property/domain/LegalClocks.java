package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the law lets a thing leave custody (lag 1974:1066): a month after both the possessor and the claimant were
 * served; three months after it was lifted with nobody to hand it to; stolen goods after six months in custody and a
 * public notice of a month.
 */
public record LegalClocks(LocalDate since, List<Notice> notices) {

    private static final Period BEFORE_HAND_OUT = Period.ofMonths(1);
    private static final Period AFTER_LIFTING = Period.ofMonths(3);
    private static final Period STOLEN_IN_CUSTODY = Period.ofMonths(6);
    private static final Period TO_CLAIM = Period.ofMonths(1);

    public LegalClocks {
        notices = List.copyOf(notices);
    }

    /** From when a thing may be handed to the person it was decided for; nothing while a notice is not served. */
    public Optional<LocalDate> handOutFrom(String itemId) {
        Optional<LocalDate> possessor = served(itemId, Notice.Kind.HAND_OUT, Notice.Party.POSSESSOR);
        Optional<LocalDate> claimant = served(itemId, Notice.Kind.HAND_OUT, Notice.Party.CLAIMANT);
        return possessor
                .flatMap(one -> claimant.map(other -> one.isAfter(other) ? one : other))
                .map(last -> last.plus(BEFORE_HAND_OUT));
    }

    /** From when a thing that nobody gets may be sold or destroyed. */
    public Optional<LocalDate> unclaimedFrom(String itemId) {
        return Stream.of(lifted(itemId), published(itemId))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** The clocks that run for a thing; before it is made public the six months in custody do. */
    Stream<ClockEnd> ends(String itemId) {
        Optional<ClockEnd> publicly = published(itemId).map(day -> new ClockEnd(LegalClock.TO_CLAIM, day));
        return Stream.concat(
                Stream.of(
                                handOutFrom(itemId).map(day -> new ClockEnd(LegalClock.HAND_OUT, day)),
                                lifted(itemId).map(day -> new ClockEnd(LegalClock.LIFTED, day)))
                        .flatMap(Optional::stream),
                Stream.of(
                        publicly.orElseGet(() -> new ClockEnd(LegalClock.IN_CUSTODY, since.plus(STOLEN_IN_CUSTODY)))));
    }

    private Optional<LocalDate> lifted(String itemId) {
        return served(itemId, Notice.Kind.LIFTED, Notice.Party.POSSESSOR).map(day -> day.plus(AFTER_LIFTING));
    }

    /** A notice that was made public too early counts for nothing. */
    private Optional<LocalDate> published(String itemId) {
        LocalDate earliest = since.plus(STOLEN_IN_CUSTODY);
        return notices.stream()
                .filter(notice -> notice.kind() == Notice.Kind.UNCLAIMED && notice.party() == Notice.Party.PUBLIC)
                .filter(notice -> notice.concerns(itemId) && !notice.sentOn().isBefore(earliest))
                .map(notice -> notice.sentOn().plus(TO_CLAIM))
                .min(Comparator.naturalOrder());
    }

    private Optional<LocalDate> served(String itemId, Notice.Kind kind, Notice.Party party) {
        return notices.stream()
                .filter(notice -> notice.kind() == kind && notice.party() == party && notice.concerns(itemId))
                .map(Notice::servedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
