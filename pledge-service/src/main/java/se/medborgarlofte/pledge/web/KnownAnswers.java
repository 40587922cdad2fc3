package se.medborgarlofte.pledge.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers whoever has the newest already with 304, before anything is loaded or written. */
final class KnownAnswers {

    private KnownAnswers() {}

    /** The answer with that tag; its body is made only for a reader who does not have it. */
    static <T> ResponseEntity<T> unlessKnown(
            HttpServletRequest http, ResponseEntity.BodyBuilder answer, String tag, Supplier<T> body) {
        answer.eTag(tag);
        // Without a body the framework answers a known tag 304, with all the headers of the answer.
        return new ServletWebRequest(http).checkNotModified(tag) ? answer.build() : answer.body(body.get());
    }
}
