package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Problem;

/** The page behind the {@code type} of every problem: what it means and what to do. */
@Controller
class ProblemPages {

    private final ProblemCatalogue catalogue;

    ProblemPages(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/problems")
    ResponseEntity<String> all(HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        String items = catalogue.all(language).stream()
                .map(entry -> "<li><a href=\"/problems/%s\">%s</a></li>"
                        .formatted(Html.escaped(entry.slug()), Html.escaped(entry.title())))
                .collect(Collectors.joining("\n"));
        return Html.page(language, isSwedish(language) ? "Felmeddelanden" : "Problems", "<ul>" + items + "</ul>");
    }

    @GetMapping("/problems/{slug}")
    ResponseEntity<String> one(@PathVariable String slug, HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        ProblemCatalogue.Entry entry =
                catalogue.find(slug, language).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        return Html.page(language, entry.title(), content(entry, isSwedish(language)));
    }

    private static String content(ProblemCatalogue.Entry entry, boolean swedish) {
        return """
                <p>%s</p>
                <p>%s <code>%s</code></p>
                <p><a href="/problems">%s</a></p>
                """.formatted(
                        Html.escaped(entry.detail()),
                        swedish ? "Felmeddelandets namn:" : "Name of the problem:",
                        Html.escaped(entry.slug()),
                        swedish ? "Alla felmeddelanden" : "All problems");
    }

    private static boolean isSwedish(Locale language) {
        return language.equals(Language.SWEDISH);
    }
}
