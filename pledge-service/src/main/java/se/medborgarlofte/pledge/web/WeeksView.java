package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "De senaste veckorna. The last weeks.")
record WeeksView(
        @Schema(description = "Vecka för vecka och plats för plats. By week and place.")
        List<WeekView> weeks) {}
