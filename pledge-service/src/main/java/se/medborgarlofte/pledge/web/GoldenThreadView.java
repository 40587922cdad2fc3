package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(
        description =
                "Hela kedjan för en kommun, och var den brister. The whole chain of a municipality, and where it is"
                        + " broken.")
record GoldenThreadView(
        @Schema(description = "Strängarna. The strands.") List<ThreadView> threads,

        @Schema(description = "Luckorna. The gaps.") List<GapView> gaps) {}
