package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * One theft and everything that was stolen in it.
 *
 * @param caseNumber the police's number of the case, once there is one
 * @param supplements what was added later, in order; the things themselves stay as they were described first
 * @param withdrawals which things are no longer looked for
 */
public record TheftReport(
        ReportOrigin origin,
        @Nullable String municipalityCode,
        TheftPeriod stolen,
        @Nullable Place place,
        List<StolenItem> items,
        Instant reportedAt,
        @Nullable String caseNumber,
        List<Supplement> supplements,
        List<Withdrawal> withdrawals) {
    private static final int MOST_THINGS = 200;
    private static final int MOST_SUPPLEMENTS = 500;

    public TheftReport {
        items = List.copyOf(items);
        // Reports that were stored before these existed lack them.
        supplements = List.copyOf(Objects.requireNonNullElse(supplements, List.of()));
        withdrawals = List.copyOf(Objects.requireNonNullElse(withdrawals, List.of()));
    }

    /** A report as it is filed, before anything is added. */
    public TheftReport(
            ReportOrigin origin,
            @Nullable String municipalityCode,
            TheftPeriod stolen,
            @Nullable Place place,
            List<StolenItem> items,
            Instant reportedAt) {
        this(origin, municipalityCode, stolen, place, items, reportedAt, null, List.of(), List.of());
    }

    public static Decision<TheftReport, TheftReportEvent> file(TheftReport report) {
        return Decision.of(report, TheftReportEvent.REPORTED);
    }

    /** The same report under a case number. */
    public TheftReport underCase(@Nullable String number) {
        return new TheftReport(
                origin, municipalityCode, stolen, place, items, reportedAt, number, supplements, withdrawals);
    }

    /** Adds what the report does not hold yet; nothing happens when it holds all of it. */
    public Decision<TheftReport, TheftReportEvent> supplement(List<StolenItem> more) {
        Set<String> known = new HashSet<>(items.stream().map(StolenItem::itemId).collect(Collectors.toSet()));
        List<StolenItem> added =
                more.stream().filter(item -> known.add(item.itemId())).toList();
        return added.isEmpty()
                ? Decision.unchanged(this)
                : Decision.of(with(added, supplements, withdrawals), TheftReportEvent.SUPPLEMENTED);
    }

    /** Keeps what somebody knows more of a thing of the report; the same supplement again changes nothing. */
    public Decision<TheftReport, TheftReportEvent> supplement(Supplement supplement) {
        if (supplemented(supplement.supplementId()).isPresent()) {
            return Decision.unchanged(this);
        }
        requireMissing(supplement.itemId());
        return keep(List.of(), supplement);
    }

    /** Adds one more thing that was stolen on the same occasion. */
    public Decision<TheftReport, TheftReportEvent> supplement(StolenItem further, Supplement supplement) {
        if (supplemented(supplement.supplementId()).isPresent()) {
            return Decision.unchanged(this);
        }
        if (thing(further.itemId()).isPresent()) {
            throw Refusal.ITEM_NAMED_TWICE.asException();
        }
        return keep(List.of(further), supplement);
    }

    /** A thing is no longer looked for. */
    public Decision<TheftReport, TheftReportEvent> withdraw(Withdrawal withdrawal) {
        requireMissing(withdrawal.itemId());
        List<Withdrawal> all = plus(withdrawals, withdrawal);
        return Decision.of(with(List.of(), supplements, all), TheftReportEvent.THING_WITHDRAWN);
    }

    /** Whose things they were, when the report says so. */
    public @Nullable String ownerId() {
        return switch (origin) {
            case ReportOrigin.SignedIn signedIn -> signedIn.ownerId();
            case ReportOrigin.Imported _ -> null;
        };
    }

    public Optional<StolenItem> thing(String itemId) {
        return items.stream().filter(item -> item.itemId().equals(itemId)).findFirst();
    }

    /** The supplement of that id. */
    public Optional<Supplement> supplemented(String supplementId) {
        return supplements.stream()
                .filter(supplement -> supplement.supplementId().equals(supplementId))
                .findFirst();
    }

    /** Whether a thing of the report is still looked for. */
    public Standing standing(StolenItem item) {
        return withdrawal(item.itemId())
                .map(withdrawal -> withdrawal.reason().standing())
                .orElse(item.standing());
    }

    /** Why a thing is no longer looked for; empty while it is, and when it was recovered before it was reported. */
    public Optional<Withdrawal> withdrawal(String itemId) {
        return withdrawals.stream()
                .filter(withdrawal -> withdrawal.itemId().equals(itemId))
                .findFirst();
    }

    /** How a thing is described today: as it was first, with everything that was added, in order. */
    public Description describedNow(String itemId, Description first) {
        Description now = first;
        for (Addition addition : additions(itemId).toList()) {
            now = now.with(addition);
        }
        return now;
    }

    /** The identifiers that were added to a thing later. */
    public List<ProtectedIdentifier> identifiersAdded(String itemId) {
        return additions(itemId)
                .flatMap(addition -> addition.identifiers().stream())
                .toList();
    }

    private Stream<Addition> additions(String itemId) {
        return supplements.stream()
                .filter(supplement -> supplement.itemId().equals(itemId))
                .flatMap(supplement -> supplement.addition().stream());
    }

    private void requireMissing(String itemId) {
        StolenItem thing = thing(itemId).orElseThrow(Refusal.NOT_IN_THE_REPORT::asException);
        switch (standing(thing)) {
            case MISSING -> {}
            case RECOVERED, WITHDRAWN -> throw Refusal.THING_NOT_MISSING.asException();
        }
    }

    private Decision<TheftReport, TheftReportEvent> keep(List<StolenItem> further, Supplement supplement) {
        if (supplements.size() == MOST_SUPPLEMENTS || items.size() + further.size() > MOST_THINGS) {
            throw Refusal.REPORT_IS_FULL.asException();
        }
        return Decision.of(with(further, plus(supplements, supplement), withdrawals), TheftReportEvent.SUPPLEMENTED);
    }

    private TheftReport with(List<StolenItem> added, List<Supplement> supplements, List<Withdrawal> withdrawals) {
        List<StolenItem> all = new ArrayList<>(items);
        all.addAll(added);
        return new TheftReport(
                origin, municipalityCode, stolen, place, all, reportedAt, caseNumber, supplements, withdrawals);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }

    /** Keeps identifiers of a thing under another key. */
    @FunctionalInterface
    public interface Resealing {
        List<ProtectedIdentifier> reseal(String itemId, List<ProtectedIdentifier> identifiers);
    }

    /**
     * A report that an officer filed for somebody becomes that person's.
     *
     * @param resealing keeps the identifiers under the owner's key
     */
    public Decision<TheftReport, TheftReportEvent> giveTo(String ownerId, Resealing resealing) {
        if (ownerId.equals(ownerId())) {
            return Decision.unchanged(this);
        }
        return switch (origin) {
            case ReportOrigin.SignedIn(String reportedBy, String before)
            when before == null ->
                Decision.of(
                        ownedBy(new ReportOrigin.SignedIn(reportedBy, ownerId), resealing),
                        TheftReportEvent.SUPPLEMENTED);
            case ReportOrigin.SignedIn _, ReportOrigin.Imported _ -> throw Refusal.REPORT_HAS_OWNER.asException();
        };
    }

    private TheftReport ownedBy(ReportOrigin owned, Resealing resealing) {
        List<StolenItem> things = items.stream()
                .map(item -> item instanceof StolenItem.Described described
                        ? described.keeping(resealing.reseal(described.itemId(), described.identifiers()))
                        : item)
                .toList();
        List<Supplement> added = supplements.stream()
                .map(supplement -> supplement.keeping(resealing.reseal(supplement.itemId(), supplement.identifiers())))
                .toList();
        return new TheftReport(
                owned, municipalityCode, stolen, place, things, reportedAt, caseNumber, added, withdrawals);
    }
}
