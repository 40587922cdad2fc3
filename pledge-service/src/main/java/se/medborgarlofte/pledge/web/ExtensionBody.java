package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Schema(description = "En förlängning. An extension.")
record ExtensionBody(
        @Schema(description = "Ny sista dag. New last day.", example = "2028-11-30") @NotNull
        LocalDate validUntil,

        @Schema(description = "Varför. Why.") @NotNull @Valid
        ReasonBody note) {}
