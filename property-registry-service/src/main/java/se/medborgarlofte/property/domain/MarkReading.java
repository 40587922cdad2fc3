package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * The way from a glow under the lamp to the owner of the kit. A fluid needs a sample and a supplier's answer; a code
 * that can be read is the answer at once.
 *
 * @param thing absent when the marked thing has not been recorded as seized
 * @param uvColour hints at the supplier
 * @param denied the suppliers who have said that the marking is not theirs
 * @param code what was read, encrypted
 * @param reminders how often the next step of this stage has been asked for
 */
public record MarkReading(
        String municipalityCode,
        String caseNumber,
        @Nullable MarkedThing thing,
        @Nullable UvColour uvColour,
        ReadingStage stage,
        Instant stageSince,
        @Nullable String sampleNumber,
        List<String> denied,
        @Nullable String supplier,
        @Nullable ProtectedIdentifier code,
        @Nullable String kitId,
        int reminders,
        String detectedBy,
        Instant detectedAt) {

    /** After so many reminders of one stage no more are sent: whoever has not heard them hears no further one. */
    public static final int MOST_REMINDERS = 3;

    public MarkReading {
        denied = List.copyOf(denied);
    }

    /** What was read, and the kit whose code it is. */
    public record Code(ProtectedIdentifier identifier, String kitId) {}

    /** A marking that glows; nobody knows yet whose it is. */
    public static Decision<MarkReading, MarkReadingEvent> detect(
            String municipalityCode,
            String caseNumber,
            @Nullable MarkedThing thing,
            @Nullable UvColour uvColour,
            String detectedBy,
            Instant now) {
        return Decision.of(
                new MarkReading(
                        municipalityCode,
                        caseNumber,
                        thing,
                        uvColour,
                        ReadingStage.DETECTED,
                        now,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        0,
                        detectedBy,
                        now),
                MarkReadingEvent.BEGUN);
    }

    /** The code can be read on the spot: the instant path. */
    public Decision<MarkReading, MarkReadingEvent> readOnTheSpot(Code read, Instant now) {
        require(ReadingStage.DETECTED);
        return Decision.of(answeredWith(null, read, now), MarkReadingEvent.BEGUN);
    }

    public Decision<MarkReading, MarkReadingEvent> sample(String newSampleNumber, Instant now) {
        require(ReadingStage.DETECTED);
        return advanced(at(ReadingStage.SAMPLED, now, newSampleNumber, denied));
    }

    /** The sample is on its way; from now on the suppliers are asked. */
    public Decision<MarkReading, MarkReadingEvent> send(Instant now) {
        require(ReadingStage.SAMPLED);
        return advanced(at(ReadingStage.SENT, now, sampleNumber, denied));
    }

    /** A supplier says that the marking is not theirs. */
    public Decision<MarkReading, MarkReadingEvent> deniedBy(String notTheirs) {
        if (stage != ReadingStage.SENT || denied.contains(notTheirs)) {
            return Decision.unchanged(this);
        }
        List<String> all = new ArrayList<>(denied);
        all.add(notTheirs);
        return Decision.of(at(stage, stageSince, sampleNumber, all));
    }

    /** No supplier knows it. */
    public Decision<MarkReading, MarkReadingEvent> knownByNobody(Instant now) {
        return stage == ReadingStage.SENT
                ? advanced(at(ReadingStage.UNKNOWN, now, sampleNumber, denied))
                : Decision.unchanged(this);
    }

    /** A supplier has answered; a second answer changes nothing. */
    public Decision<MarkReading, MarkReadingEvent> answered(String by, Code read, Instant now) {
        return stage == ReadingStage.SENT ? advanced(answeredWith(by, read, now)) : Decision.unchanged(this);
    }

    /** The register knows the kit, and perhaps whose it is. */
    public Decision<MarkReading, MarkReadingEvent> traced(boolean hasOwner, Instant now) {
        ReadingStage known = hasOwner ? ReadingStage.OWNER_KNOWN : ReadingStage.KIT_KNOWN;
        return switch (stage) {
            case ANSWERED -> advanced(at(known, now, sampleNumber, denied));
            case KIT_KNOWN -> hasOwner ? advanced(at(known, now, sampleNumber, denied)) : Decision.unchanged(this);
            case DETECTED, SAMPLED, SENT, OWNER_KNOWN, UNKNOWN -> Decision.unchanged(this);
        };
    }

    /** When the next reminder is due, unless none is. */
    public Optional<Instant> nextReminder() {
        return reminders >= MOST_REMINDERS
                ? Optional.empty()
                : stage.deadline().map(period -> stageSince.plus(period.multipliedBy(reminders + 1)));
    }

    /** The next step has not been taken in time; a reminder that was given before is not given again. */
    public Decision<MarkReading, MarkReadingEvent> remind(ReadingStage of, int given) {
        if (stage != of || reminders != given) {
            return Decision.unchanged(this);
        }
        return Decision.of(
                new MarkReading(
                        municipalityCode,
                        caseNumber,
                        thing,
                        uvColour,
                        stage,
                        stageSince,
                        sampleNumber,
                        denied,
                        supplier,
                        code,
                        kitId,
                        reminders + 1,
                        detectedBy,
                        detectedAt),
                MarkReadingEvent.OVERDUE);
    }

    private MarkReading answeredWith(@Nullable String by, Code read, Instant now) {
        return new MarkReading(
                municipalityCode,
                caseNumber,
                thing,
                uvColour,
                ReadingStage.ANSWERED,
                now,
                sampleNumber,
                denied,
                by,
                read.identifier(),
                read.kitId(),
                0,
                detectedBy,
                detectedAt);
    }

    private MarkReading at(ReadingStage now, Instant since, @Nullable String sample, List<String> notTheirs) {
        return new MarkReading(
                municipalityCode,
                caseNumber,
                thing,
                uvColour,
                now,
                since,
                sample,
                notTheirs,
                supplier,
                code,
                kitId,
                now == stage ? reminders : 0,
                detectedBy,
                detectedAt);
    }

    private static Decision<MarkReading, MarkReadingEvent> advanced(MarkReading reading) {
        return Decision.of(reading, MarkReadingEvent.ADVANCED);
    }

    private void require(ReadingStage expected) {
        if (stage != expected) {
            throw Refusal.READING_AT_ANOTHER_STAGE.asException();
        }
    }
}
