package se.medborgarlofte.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of a problem answer, as RFC 9457 lays it out. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem", description = "Varför begäran inte gick igenom. Why the request was refused (RFC 9457).")
public record ProblemBody(
        @Schema(example = "http://localhost:8080/problems/invalid-request")
        String type,

        @Schema(example = "Begäran innehåller fel") String title,
        @Schema(example = "422") int status,

        @Schema(example = "Rätta det som anges under errors och skicka begäran igen.")
        String detail,

        @Schema(example = "/dialogue/v1/concerns") String instance,
        List<ErrorBody> errors,

        @Schema(description = "Anges vid kontakt med oss. To be quoted when contacting us.") @Nullable
        String errorId) {

    /** One place to mend; {@code from} and {@code to} mark a part of a text value. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemError")
    public record ErrorBody(
            @Schema(description = "JSON-pekare, eller ?namn för en frågeparameter.", example = "/category")
            String pointer,

            @Schema(example = "required") String code,
            @Schema(example = "Fyll i det här fältet.") String message,
            @Schema(example = "12") @Nullable Integer from,
            @Schema(example = "18") @Nullable Integer to) {}
}
