package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The things of a spreadsheet, as a seizure takes them. */
@Schema(description = "Sakerna i ett kalkylblad. The things of a spreadsheet.")
record ThingSheetBody(
        @Schema(description = "Att skicka med som items i ett beslag. To be sent as the items of a seizure.")
        List<ItemToRegister> items) {}
