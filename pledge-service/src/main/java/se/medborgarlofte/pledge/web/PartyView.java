package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PledgeStage;

@Schema(description = "Vad en part har gjort. What a party has done.")
record PartyView(
        @Schema(description = "Part. Party.", example = "POLICE")
        Party party,

        @Schema(
                description = "Har samtyckt till innehållet som det är. Has agreed to the content as it stands.",
                example = "true")
        boolean agreed,

        @Schema(description = "Har skrivit under. Has signed.", example = "false")
        boolean signed) {

    static List<PartyView> of(PledgeStage stage) {
        return Arrays.stream(Party.values())
                .map(party -> new PartyView(
                        party, stage.agreed().has(party), stage.signed().has(party)))
                .toList();
    }
}
