package se.medborgarlofte.dialogue.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;

/** What the lists of this API have in common. */
final class Lists {

    private Lists() {}

    /** One's own, or those of a municipality; a request that names neither says too little. */
    static Scope scope(boolean mine, @Nullable String municipalityCode, Caller caller) {
        if (mine) {
            return new Scope.Own(caller.personId());
        }
        if (municipalityCode == null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("?municipalityCode", "municipality-or-mine");
        }
        return new Scope.InMunicipality(municipalityCode);
    }

    static Range range(PageRequest page) {
        return new Range(page.offset(), page.limit());
    }

    static <S, B> Page<B> page(Found<S> found, PageRequest page, Function<S, B> body) {
        return Page.of(found.items().stream().map(body).toList(), found.total(), page);
    }
}
