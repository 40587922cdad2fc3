package se.medborgarlofte.notification.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.MatterNow;
import se.medborgarlofte.notification.domain.Timing;

/** What we keep of what letters are about, to know whether a letter that has waited still holds. */
record MatterFacts(
        @Nullable String state,
        @Nullable String stage,
        @Nullable Instant expiresAt,
        @Nullable Instant startsAt,
        @Nullable Instant closesAt,
        @Nullable String confirmedAt,
        @Nullable String helped,
        @Nullable Integer version,
        @Nullable Amendment amendment,
        @Nullable List<Party> parties,
        @Nullable Integer itemsInCustody,
        @Nullable String borrowerId,
        @Nullable LocalDate loanUntil,
        @Nullable Instant ownerToldAt) {

    record Amendment(String kind) {}

    record Party(@Nullable Boolean signed) {}

    Document row(String type) {
        return new Document("standing", standing(type))
                .append("until", date(until()))
                .append("mark", mark());
    }

    private String standing(String type) {
        if (type.startsWith("agreement-")) {
            return isSigned() ? "SIGNED" : "DRAFT";
        }
        if (type.startsWith("summary-") && !type.startsWith("summary-draft")) {
            return helped == null ? "SENT" : "ANSWERED";
        }
        if (type.startsWith("kit-")) {
            return borrowerId == null ? "NOT_LENT" : "LENT";
        }
        if (itemsInCustody != null) {
            return itemsInCustody == 0 ? "EMPTY" : "KEPT";
        }
        return first(state, stage, "");
    }

    private boolean isSigned() {
        return parties != null && parties.stream().allMatch(party -> Boolean.TRUE.equals(party.signed()));
    }

    private @Nullable Instant until() {
        if (loanUntil != null) {
            return loanUntil.plusDays(1).atStartOfDay(Timing.SWEDEN).toInstant();
        }
        if (closesAt != null) {
            return "OPEN".equals(state) ? closesAt : null;
        }
        return expiresAt == null ? startsAt : expiresAt;
    }

    private @Nullable String mark() {
        if (amendment != null) {
            return amendment.kind();
        }
        if (borrowerId != null && loanUntil != null) {
            return MatterNow.loan(borrowerId, loanUntil.toString());
        }
        if (ownerToldAt != null) {
            return MatterNow.TOLD;
        }
        return version == null ? confirmedAt : version.toString();
    }

    private static String first(@Nullable String one, @Nullable String other, String none) {
        if (one != null) {
            return one;
        }
        return other == null ? none : other;
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }
}
