package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "Alla versioner av ett löfte som har gällt. Every version of a pledge that was in force.")
record PublicVersions(
        @Schema(description = "Äldst först. Oldest first.") List<PublicVersion> versions) {}
