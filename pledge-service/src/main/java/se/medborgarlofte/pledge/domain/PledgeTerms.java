package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation agreement says of its pledges. It differs between municipalities and holds as long as the
 * agreement.
 *
 * @param signatories who signs for each party; the chief and the coordinator for a party of which it names nobody
 * @param mostInForce how many may be in force at a time; as many as they like when absent
 * @param longestMonths how long one may last from its effective date; as long as they like when absent
 */
public record PledgeTerms(
        List<Signatory> signatories,
        @Nullable Integer mostInForce,
        @Nullable Integer longestMonths) {

    /** Where nothing else was agreed. */
    public static final PledgeTerms USUAL = new PledgeTerms(List.of(), null, null);

    public PledgeTerms {
        signatories = List.copyOf(signatories);
    }

    /** As what somebody with these offices signs for a party; nothing when they may not. */
    public Optional<Signing> signing(Party party, Set<Signatory.Office> offices) {
        List<Signatory> named = signatories.stream()
                .filter(each -> each.office().party() == party)
                .toList();
        if (named.isEmpty()) {
            return offices.contains(usual(party)) ? Optional.of(new Signing(null)) : Optional.empty();
        }
        return named.stream()
                .filter(each -> offices.contains(each.office()))
                .findFirst()
                .map(each -> new Signing(each.function()));
    }

    /** The function in which somebody signs, where it is named. */
    public record Signing(@Nullable Bilingual function) {}

    /**
     * Why a pledge may not be in force so.
     *
     * @param othersInForce how many others of the agreement are in force at some time from that day on
     */
    public Optional<Refusal> refusal(LocalDate effectiveFrom, LocalDate validUntil, int othersInForce) {
        if (mostInForce != null && othersInForce >= mostInForce) {
            return Optional.of(new Refusal.TooManyInForce(mostInForce));
        }
        return refusal(effectiveFrom, validUntil);
    }

    /** Why a pledge may not last until a day. */
    public Optional<Refusal> refusal(LocalDate effectiveFrom, LocalDate validUntil) {
        if (longestMonths == null) {
            return Optional.empty();
        }
        LocalDate latest = effectiveFrom.plusMonths(longestMonths).minusDays(1);
        return validUntil.isAfter(latest)
                ? Optional.of(new Refusal.LastsTooLong(validUntil, latest))
                : Optional.empty();
    }

    private static Signatory.Office usual(Party party) {
        return switch (party) {
            case POLICE -> Signatory.Office.POLICE_CHIEF;
            case MUNICIPALITY -> Signatory.Office.MUNICIPAL_COORDINATOR;
        };
    }
}
