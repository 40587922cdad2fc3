package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "En kommuns skyldigheter. The duties of a municipality.")
record ClockView(
        @Schema(description = "Skyldigheterna. The duties.") List<DutyView> duties) {}
