package se.medborgarlofte.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A refusal that is answered as {@code application/problem+json} (RFC 9457) in the caller's language.
 *
 * <pre>{@code
 * throw Problem.of(PledgeProblem.NOT_AGREED).detail("missing-party", "POLICE").error("/parties/0", "not-agreed");
 * }</pre>
 */
public final class Problem extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<ProblemError> errors = new ArrayList<>();
    private transient ProblemText detail;
    private transient Optional<Duration> retryAfter = Optional.empty();

    private Problem(ProblemType type) {
        super(type.slug());
        this.type = type;
        this.detail = new ProblemText("detail");
    }

    /** A problem whose detail is the text {@code <slug>.detail}. */
    public static Problem of(ProblemType type) {
        return new Problem(type);
    }

    /**
     * Replaces the detail text.
     *
     * @param code a key of the bundles, looked up as {@code <slug>.<code>}, {@code detail.<code>} and {@code <code>} in
     *     this order; {@code "detail"} is the default text, which may take arguments too
     * @param arguments what the text's {@code {0}}, {@code {1}}, … stand for; nothing personal
     */
    public Problem detail(String code, Object... arguments) {
        this.detail = new ProblemText(code, arguments);
        return this;
    }

    /**
     * Marks one place of the request that must be mended.
     *
     * @param pointer JSON pointer (RFC 6901) into the body, or {@code ?name} for a query parameter
     * @param code stable code of the mistake; its text is {@code error.<code>}
     */
    public Problem error(String pointer, String code, Object... arguments) {
        errors.add(new ProblemError(pointer, new ProblemText(code, arguments), Optional.empty()));
        return this;
    }

    /**
     * Marks a part of a text value.
     *
     * @param from offset of the first character in the value, counted in UTF-16 units as JavaScript does
     * @param to offset after the last character
     */
    public Problem errorWithin(String pointer, int from, int to, String code, Object... arguments) {
        errors.add(new ProblemError(
                pointer, new ProblemText(code, arguments), Optional.of(new ProblemError.Span(from, to))));
        return this;
    }

    /** Tells the client when to try again; answered as {@code Retry-After}. */
    public Problem retryAfter(Duration wait) {
        this.retryAfter = Optional.of(wait);
        return this;
    }

    /** What kind of problem this is. */
    public ProblemType type() {
        return type;
    }

    List<ProblemError> errors() {
        return List.copyOf(errors);
    }

    ProblemText detail() {
        return detail;
    }

    Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Codes only, never arguments: they may come from the request. */
    @Override
    public String toString() {
        return "Problem[" + type.slug() + ", " + detail.code() + ", "
                + Arrays.toString(errors.stream().map(ProblemError::pointer).toArray()) + "]";
    }
}
