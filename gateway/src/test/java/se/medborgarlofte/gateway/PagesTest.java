package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.http.CommonProblem;

/** What a person reads: in Swedish unless they want English, with a page behind every problem. */
class PagesTest extends GatewayTest {

    @Test
    void theLandingPageLeadsToTheDocuments() {
        Answer swedish = get("/");
        Answer english = get("/", "Accept-Language", "en");

        assertThat(swedish.body())
                .contains("<html lang=\"sv\">", "/api-docs", "/docs", "/pledge/v1/api-docs", "/problems");
        assertThat(english.body()).contains("<html lang=\"en\">", "Browse the API");
        assertThat(swedish.header("Content-Security-Policy")).contains("style-src 'self'");
        assertThat(get("/assets/pages.css").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCommonProblemHasAPageInBothLanguages(CommonProblem problem) {
        Answer swedish = get("/problems/" + problem.slug());
        Answer english = get("/problems/" + problem.slug() + "?lang=en");

        assertThat(swedish.status()).isEqualTo(200);
        assertThat(swedish.body())
                .contains("<html lang=\"sv\">", problem.slug())
                .doesNotContain("{0}", "<p></p>");
        assertThat(english.body()).contains("<html lang=\"en\">").doesNotContain("{0}", "<p></p>");
    }

    @Test
    void everyProblemOfAServiceHasAPageInBothLanguages() throws IOException {
        for (String slug : slugsOfServices()) {
            assertThat(get("/problems/" + slug).status()).as(slug).isEqualTo(200);
            assertThat(get("/problems/" + slug + "?lang=en").body()).as(slug).contains("<html lang=\"en\">");
        }
    }

    @Test
    void theLinkOfAMailLeadsToAPageThatTakesTheKeyOutOfTheAddress() {
        Answer swedish = get("/folj");
        Answer english = get("/folj?lang=en");

        assertThat(swedish.body()).contains("Bekräfta och visa", "/assets/guest.js", "aria-live", "114 14");
        assertThat(english.body()).contains("Confirm and show", "<html lang=\"en\">");
        assertThat(swedish.header("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(swedish.header("Cache-Control")).contains("no-store");
        assertThat(get("/assets/guest.js").body()).contains("location.hash", "replaceState", "method: \"POST\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/rosta, Vilken tid passar, Which time suits, poll.js, /dialogue/v1/slot-poll-ballots",
        "/ni-sa-vi-gjorde, Ni sa – vi gjorde, You said – we did, summary.js, /dialogue/v1/summary-readings"
    })
    void theOtherLinksOfMailsLeadToPagesToo(String path, String swedish, String english, String script, String posted) {
        Answer page = get(path);

        assertThat(page.body()).contains(swedish, "/assets/" + script, "aria-live", "<html lang=\"sv\">");
        assertThat(get(path + "?lang=en").body()).contains(english, "<html lang=\"en\">");
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(get("/assets/" + script).body()).contains("location.hash", "replaceState", posted);
    }

    @Test
    void whoeverReadsAPublicPageFollowsItByAddress() {
        assertThat(get("/assets/follow.js").body())
                .contains("/notification/v1/subscription-requests", "dataset.kind", "method: \"POST\"");
    }

    @Test
    void allProblemsAreListed() {
        assertThat(get("/problems").body()).contains("/problems/stale-version", "/problems/not-signed-in");
    }

    @Test
    void anUnknownProblemIsAProblemItself() {
        assertThat(get("/problems/nothing-of-ours").problem()).isEqualTo("unknown-resource");
    }

    @Test
    void theDocumentationRunsOnOurOwnScriptsAlone() {
        Answer page = get("/docs");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
        assertThat(get("/docs/assets/swagger-ui-bundle.js").status()).isEqualTo(200);
        assertThat(get("/assets/documentation.js").body()).contains("/api-docs");
    }

    private static java.util.List<String> slugsOfServices() throws IOException {
        Path root = Path.of(System.getProperty("repository.root"));
        try (Stream<Path> modules = Files.list(root)) {
            return modules.map(module -> module.resolve("src/main/resources/problems.properties"))
                    .filter(Files::exists)
                    .flatMap(PagesTest::lines)
                    .filter(line -> line.matches("[a-z-]+\\.title\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf(".title")))
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
