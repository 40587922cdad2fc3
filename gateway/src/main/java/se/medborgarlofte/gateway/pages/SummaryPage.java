package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the link of "you said – we did" leads: the text, ready to be copied and forwarded. */
@Controller
class SummaryPage {

    private static final String SWEDISH = """
            <p id="state" role="status" aria-live="polite">Hämtar texten …</p>
            <pre id="text" tabindex="0" hidden></pre>
            <p><button type="button" id="copy" hidden>Kopiera texten</button></p>
            <noscript><p>Sidan behöver JavaScript för att kunna skicka länkens nyckel utan att den hamnar i en adress.</p></noscript>
            <script src="/assets/summary.js"></script>
            """;
    private static final String ENGLISH = """
            <p id="state" role="status" aria-live="polite">Fetching the text …</p>
            <pre id="text" tabindex="0" hidden></pre>
            <p><button type="button" id="copy" hidden>Copy the text</button></p>
            <noscript><p>The page needs JavaScript to send the link's key without putting it into an address.</p></noscript>
            <script src="/assets/summary.js"></script>
            """;
    private static final LinkPage PAGE = new LinkPage("Ni sa – vi gjorde", "You said – we did", SWEDISH, ENGLISH);

    @GetMapping("/ni-sa-vi-gjorde")
    ResponseEntity<String> summary(HttpServletRequest request) {
        return PAGE.answer(request);
    }
}
