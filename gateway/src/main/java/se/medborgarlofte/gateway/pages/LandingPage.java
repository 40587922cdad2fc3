package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.Language;

/** What a person sees who comes to the bare address. */
@Controller
class LandingPage {

    private static final String SWEDISH = """
            <p>Här når program plattformen för medborgarlöften: det som polis och kommun lovar invånarna tillsammans.</p>
            <h2>Dokumentation</h2>
            <ul>
            <li><a href="/docs">Bläddra i API:et</a></li>
            <li><a href="/api-docs">Hela API:et som ett OpenAPI-dokument</a></li>
            %s
            <li><a href="/problems">Felmeddelanden och vad man gör åt dem</a></li>
            </ul>
            """;
    private static final String ENGLISH = """
            <p>Here programs reach the platform for citizen pledges: what police and municipality promise together.</p>
            <h2>Documentation</h2>
            <ul>
            <li><a href="/docs">Browse the API</a></li>
            <li><a href="/api-docs">The whole API as one OpenAPI document</a></li>
            %s
            <li><a href="/problems">Problems and what to do about them</a></li>
            </ul>
            """;

    @GetMapping("/")
    ResponseEntity<String> landing(HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        boolean swedish = language.equals(Language.SWEDISH);
        String content = (swedish ? SWEDISH : ENGLISH).formatted(documents(swedish));
        return Html.page(
                language, swedish ? "Plattformen för medborgarlöften" : "The platform for citizen pledges", content);
    }

    private static String documents(boolean swedish) {
        return Arrays.stream(Service.values())
                .map(service -> "<li><a href=\"/%s/v1/api-docs\">OpenAPI: %s</a></li>"
                        .formatted(service.prefix(), name(service, swedish)))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Service service, boolean swedish) {
        return switch (service) {
            case PLEDGE -> swedish ? "lägesbilder och löften" : "situation pictures and pledges";
            case PROPERTY -> swedish ? "märkning och stöldgods" : "marking and stolen goods";
            case DIALOGUE -> swedish ? "medborgardialog" : "citizen dialogue";
            case NOTIFICATION -> swedish ? "meddelanden" : "notifications";
        };
    }
}
