package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the link leads that a contact person passes on: the members say which times suit them. */
@Controller
class PollPage {

    private static final String SWEDISH = """
            <p>Polis och kommun vill komma till er förening. Säg vilka tider som passar; svaren räknas, ingen namnges.</p>
            <p id="state" role="status" aria-live="polite">Hämtar tiderna …</p>
            <form id="poll" hidden></form>
            <div id="result"></div>
            <noscript><p>Sidan behöver JavaScript för att kunna skicka länkens nyckel utan att den hamnar i en adress.</p></noscript>
            <script src="/assets/poll.js"></script>
            """;
    private static final String ENGLISH = """
            <p>Police and municipality want to visit your association. Say which times suit you; answers are counted, nobody is named.</p>
            <p id="state" role="status" aria-live="polite">Fetching the times …</p>
            <form id="poll" hidden></form>
            <div id="result"></div>
            <noscript><p>The page needs JavaScript to send the link's key without putting it into an address.</p></noscript>
            <script src="/assets/poll.js"></script>
            """;
    private static final LinkPage PAGE = new LinkPage("Vilken tid passar?", "Which time suits you?", SWEDISH, ENGLISH);

    @GetMapping("/rosta")
    ResponseEntity<String> poll(HttpServletRequest request) {
        return PAGE.answer(request);
    }
}
