package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.RevealedCustody;
import se.medborgarlofte.property.domain.Claim;
import se.medborgarlofte.property.domain.ClaimState;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyItem;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.LegalClocks;
import se.medborgarlofte.property.domain.Notice;
import se.medborgarlofte.property.domain.Outcome;

/** A custody as the police of the area see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett beslags förvar. The custody of a seizure.")
record CustodyBody(
        @Schema(
                description = "Beslagets identitet. Identifier of the seizure.",
                example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e11")
        String id,

        @Schema(description = "Kommunkod. Municipality code.", example = "1281")
        String municipalityCode,

        @Schema(description = "Ärendets nummer. Case number.", example = "5000-K1234567-26")
        String caseNumber,

        @Schema(description = "Sedan vilken dag. Since which day.", example = "2026-11-20")
        LocalDate since,

        @Schema(description = "Från vem. From whom.", example = "Lägenhetsinnehavaren") @Nullable
        String takenFrom,

        @Schema(description = "Var. Where.", example = "Vindsförråd 12") @Nullable
        String takenWhere,

        @Schema(description = "Sakerna. The things.") List<Thing> things,
        @Schema(description = "Meddelanden. Notices.") List<NoticeBody> notices,

        @Schema(
                description = "Meddelanden som ska delges på annat sätt. Notices to be served in another way.",
                example = "1")
        int tasks,

        @Schema(description = "När det avslutades. When it was closed.", example = "2027-03-01T09:00:00Z") @Nullable
        Instant closedAt) {

    /** One thing in custody. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustodyThing", description = "En sak. A thing.")
    record Thing(
            @Schema(description = "Identitet. Identifier.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
            String seizedItemId,

            @Schema(description = "Löpnummer. Number.", example = "17")
            int number,

            @Schema(description = "Sorts sak. Kind of thing.", example = "JEWELLERY")
            ItemCategory category,

            @Schema(description = "Var den ligger. Where it lies.", example = "Hylla B4") @Nullable
            String storage,

            @Schema(description = "Om allmänheten ser den. Whether the public sees it.", example = "false")
            boolean shown,

            @Schema(description = "Frågan som avgör. The deciding question.", example = "Vad står det på insidan?")
            @Nullable
            String question,

            @Schema(description = "Anspråk. Claims.") List<ClaimBody> claims,

            @Schema(
                    description = "Till vem den ska. To whom it goes.",
                    example = "5f1c2a60-0c1e-4f0e-9a3b-000000000001")
            @Nullable
            String receiverId,

            @Schema(description = "Tidigast när den kan lämnas ut. When it may be handed out.", example = "2026-12-24")
            @Nullable
            LocalDate handOutFrom,

            @Schema(
                    description = "Tidigast när den räknas som outlöst. When it counts as unclaimed.",
                    example = "2027-06-20")
            @Nullable
            LocalDate unclaimedFrom,

            @Schema(description = "Vad som hände med den. What became of it.", example = "RETURNED") @Nullable
            Outcome outcome) {}

    /** A claim as it is judged. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustodyClaim", description = "Ett anspråk. A claim.")
    record ClaimBody(
            @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b41")
            String claimId,

            @Schema(description = "Vem. Who.", example = "5f1c2a60-0c1e-4f0e-9a3b-000000000013")
            String claimantId,

            @Schema(description = "Läge. State.", example = "ANSWERED")
            ClaimState state,

            @Schema(description = "Varför. Why.", example = "Min mormors ring.")
            String story,

            @Schema(description = "Svaret. The answer.", example = "EK 1974") @Nullable
            String answer) {}

    /** A legal notice. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CustodyNotice", description = "Ett meddelande. A notice.")
    record NoticeBody(
            @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b42")
            String noticeId,

            @Schema(description = "Vad det säger. What it says.", example = "HAND_OUT")
            Notice.Kind kind,

            @Schema(description = "Till vem. To whom.", example = "POSSESSOR")
            Notice.Party party,

            @Schema(description = "Saken, om en. The thing, if one.", example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
            @Nullable
            String seizedItemId,

            @Schema(description = "Skickat. Sent.", example = "2026-11-22")
            LocalDate sentOn,

            @Schema(description = "Delgivet; då börjar tiden. Served; then the clock starts.", example = "2026-11-24")
            @Nullable
            LocalDate servedOn,

            @Schema(description = "Kom tillbaka. Came back.", example = "2026-11-25") @Nullable
            LocalDate bouncedOn) {

        static NoticeBody of(Notice notice) {
            return new NoticeBody(
                    notice.noticeId(),
                    notice.kind(),
                    notice.party(),
                    notice.seizedItemId(),
                    notice.sentOn(),
                    notice.servedOn(),
                    notice.bouncedOn());
        }
    }

    static CustodyBody of(RevealedCustody revealed) {
        Custody custody = revealed.stored().state();
        Map<String, String> texts = revealed.texts();
        return new CustodyBody(
                custody.seizureId(),
                custody.municipalityCode(),
                custody.caseNumber(),
                custody.since(),
                texts.get("takenFrom"),
                texts.get("takenWhere"),
                custody.items().stream()
                        .map(item -> thing(item, custody.clocks(), texts))
                        .toList(),
                custody.notices().stream().map(NoticeBody::of).toList(),
                custody.failedNotices(),
                custody.closedAt());
    }

    private static Thing thing(CustodyItem item, LegalClocks clocks, Map<String, String> texts) {
        String id = item.seizedItemId();
        return new Thing(
                id,
                item.number(),
                item.category(),
                item.storage(),
                item.showing() != null,
                texts.get("question:" + id),
                item.claims().stream().map(claim -> claim(claim, texts)).toList(),
                item.decision() == null ? null : item.decision().receiverId(),
                clocks.handOutFrom(id).orElse(null),
                clocks.unclaimedFrom(id).orElse(null),
                item.outcome());
    }

    private static ClaimBody claim(Claim claim, Map<String, String> texts) {
        return new ClaimBody(
                claim.claimId(),
                claim.claimantId(),
                claim.state(),
                texts.getOrDefault("story:" + claim.claimId(), ""),
                texts.get("answer:" + claim.claimId()));
    }
}
