package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the municipal executive board decided at a meeting. */
public sealed interface BoardDecision {

    /** The day of the meeting. */
    LocalDate decidedOn();

    /** The paragraph of the minutes. */
    @Nullable
    String paragraph();

    /** The municipality's case number. */
    @Nullable
    String diaryNumber();

    /** Approved: only this one needs its paragraph and case number, for it is what the pledge's force rests on. */
    record Approval(LocalDate decidedOn, String paragraph, String diaryNumber, LocalDate effectiveFrom)
            implements BoardDecision {}

    /** Rejected: the pledge ends here. */
    record Rejection(
            LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable String diaryNumber) implements BoardDecision {}

    /** Postponed: the board will decide at a later meeting. */
    record Postponement(
            LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable String diaryNumber) implements BoardDecision {}

    /** Referred back: the parties work on it and agree again. */
    record ReferralBack(
            LocalDate decidedOn,
            @Nullable String paragraph,
            @Nullable String diaryNumber) implements BoardDecision {}
}
