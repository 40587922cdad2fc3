package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;
import static se.medborgarlofte.pledge.domain.Verdict.unchanged;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of an area's shared picture of its problems. */
public record SituationPicture(
        String municipalityCode,
        Period period,
        int version,
        @Nullable String previousPictureId,
        StatutoryParts parts,
        String lastWrittenBy,
        PictureStage stage,
        @Nullable ReviewNotice reviewNotice) {

    /** Opens the first version of a new picture. */
    public static Verdict<SituationPicture, PictureEvent> open(String municipalityCode, Period period, String by) {
        return accepted(
                new SituationPicture(
                        municipalityCode,
                        period,
                        1,
                        null,
                        StatutoryParts.unwritten(),
                        by,
                        new PictureStage.Draft(),
                        null),
                new PictureEvent.Opened());
    }

    /**
     * Opens the version that follows this one. It starts from this one's texts and counts its own period's concerns.
     *
     * @param ownId the id of this version
     */
    public Verdict<SituationPicture, PictureEvent> openNext(String ownId, Period nextPeriod, String by) {
        return switch (stage) {
            case PictureStage.Draft() -> refused(new Refusal.PictureIsNotApproved());
            case PictureStage.Approved _ ->
                accepted(
                        new SituationPicture(
                                municipalityCode,
                                nextPeriod,
                                version + 1,
                                ownId,
                                parts,
                                by,
                                new PictureStage.Draft(),
                                null),
                        new PictureEvent.Opened());
        };
    }

    /** Writes the three statutory parts. */
    public Verdict<SituationPicture, PictureEvent> write(StatutoryParts written, String by) {
        return switch (stage) {
            case PictureStage.Approved _ -> refused(new Refusal.PictureIsApproved());
            case PictureStage.Draft draft -> accepted(with(written, by, draft), new PictureEvent.Changed());
        };
    }

    /** Approves this version and pins the given inputs to it. */
    public Verdict<SituationPicture, PictureEvent> approve(PictureInputs inputs, String by, Instant now) {
        return switch (stage) {
            case PictureStage.Approved _ -> refused(new Refusal.PictureIsApproved());
            case PictureStage.Draft _ -> approveDraft(inputs, by, now);
        };
    }

    private Verdict<SituationPicture, PictureEvent> approveDraft(PictureInputs inputs, String by, Instant now) {
        if (!parts.missing().isEmpty()) {
            return refused(new Refusal.PartsAreMissing(parts.missing()));
        }
        if (by.equals(lastWrittenBy)) {
            return refused(new Refusal.ApproverWroteLast());
        }
        List<PictureEvent> events = new ArrayList<>();
        events.add(new PictureEvent.Approved());
        ConcernPages.of(inputs.concernIds()).forEach(page -> events.add(new PictureEvent.ConcernsUsed(page, now)));
        return accepted(with(parts, lastWrittenBy, new PictureStage.Approved(inputs, by, now)), events);
    }

    private SituationPicture with(StatutoryParts newParts, String by, PictureStage newStage) {
        return new SituationPicture(
                municipalityCode, period, version, previousPictureId, newParts, by, newStage, reviewNotice);
    }

    /** Whether something that was brought at a time belongs to this version: what comes after approval does not. */
    public boolean includesWhatCame(Instant at) {
        return switch (stage) {
            case PictureStage.Draft() -> true;
            case PictureStage.Approved approved -> !at.isAfter(approved.approvedAt());
        };
    }

    /** The day by which an approved version must be reviewed: at least every second year. */
    public Optional<LocalDate> reviewDueOn(ZoneId zone) {
        return switch (stage) {
            case PictureStage.Draft() -> Optional.empty();
            case PictureStage.Approved approved ->
                Optional.of(LocalDate.ofInstant(approved.approvedAt(), zone).plusYears(2));
        };
    }

    /** Tells once that the review comes near, and once that it is overdue. */
    public Verdict<SituationPicture, PictureEvent> remindOfReview(ReviewNotice notice) {
        boolean told = reviewNotice != null && reviewNotice.compareTo(notice) >= 0;
        if (told || stage instanceof PictureStage.Draft) {
            return unchanged(this);
        }
        SituationPicture reminded = new SituationPicture(
                municipalityCode, period, version, previousPictureId, parts, lastWrittenBy, stage, notice);
        return switch (notice) {
            case REMINDED -> accepted(reminded, new PictureEvent.ReviewReminded());
            case OVERDUE -> accepted(reminded, new PictureEvent.ReviewOverdue());
        };
    }
}
