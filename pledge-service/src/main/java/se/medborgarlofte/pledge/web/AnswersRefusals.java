package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the answer to a step that the state of the picture or pledge does not allow. */
@ApiResponse(
        responseCode = "409",
        description = "Tillståndet tillåter inte steget; svaret säger vad som är tillåtet."
                + " The state does not allow the step; the answer says what is allowed.",
        content =
                @Content(
                        mediaType = "application/problem+json",
                        schema = @Schema(ref = "#/components/schemas/Problem"),
                        examples = @ExampleObject(name = "refused", value = AnswersRefusals.EXAMPLE)))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface AnswersRefusals {

    String EXAMPLE = """
            {
              "type": "http://localhost:8080/problems/step-not-allowed",
              "title": "Löftets tillstånd tillåter inte detta",
              "status": 409,
              "detail": "Löftet är ett utkast. Det kan ändras, och parterna kan samtycka till innehållet.",
              "instance": "/pledge/v1/pledges/0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02/signatures"
            }
            """;
}
