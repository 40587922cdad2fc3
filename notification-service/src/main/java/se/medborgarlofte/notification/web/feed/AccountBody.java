package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import se.medborgarlofte.notification.application.feed.Reconcile;

/** A day's account in an answer. */
@Schema(
        description =
                "En dags avstämning: SHA-256 över en rad per nummer, nummer mellanslag SHA-256 av det som togs emot "
                        + "senast med numret, radslut. A day's account: SHA-256 over one line for each number: number, space, "
                        + "SHA-256 of what was taken last under it, line feed.")
record AccountBody(
        @Schema(description = "Svensk dag. Swedish day.", example = "2026-11-26")
        LocalDate day,

        @Schema(description = "Antal nummer. How many numbers.", example = "42")
        long count,

        @Schema(description = "Första numret, 0 om inget. The first, 0 if none.", example = "17")
        long fromSequence,

        @Schema(description = "Sista numret, 0 om inget. The last, 0 if none.", example = "58")
        long toSequence,

        @Schema(
                description = "Kontrollsumman. The hash.",
                example = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        String hash,

        @Schema(description = "Hur många som inte tagits emot än. How many are not taken yet.", example = "0")
        long undelivered) {

    static AccountBody of(Reconcile.Account account) {
        return new AccountBody(
                account.day(),
                account.count(),
                account.fromSequence(),
                account.toSequence(),
                account.hash(),
                account.undelivered());
    }
}
