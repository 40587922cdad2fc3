package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Where the link leads that somebody without an account gets by mail. The key stands after {@code #}, which no browser
 * sends: the page's script takes it out of the address and sends it in a body, once the reader presses the button. A
 * program that only follows links confirms nothing.
 */
@Controller
class GuestPage {

    private static final String SWEDISH = """
            <p>Med länken i brevet ser du vad det gäller och vad som har blivit av det. Har du lämnat något utan konto bekräftar
            du det på samma gång.</p>
            <p><button type="button" id="open">Bekräfta och visa</button></p>
            <div id="result" role="status" aria-live="polite"></div>
            <noscript><p>Sidan behöver JavaScript för att kunna skicka länkens nyckel utan att den hamnar i en adress.</p></noscript>
            <p>Ring 112 om ett brott pågår. Vill du tipsa eller anmäla något når du polisen på 114 14.</p>
            <script src="/assets/guest.js"></script>
            """;
    private static final String ENGLISH = """
            <p>With the link in the mail you see what it is about and what has come of it. If you have left something without an
            account, you confirm it at the same time.</p>
            <p><button type="button" id="open">Confirm and show</button></p>
            <div id="result" role="status" aria-live="polite"></div>
            <noscript><p>The page needs JavaScript to send the link's key without putting it into an address.</p></noscript>
            <p>Call 112 if a crime is going on. To tell or report something, call the police on 114 14.</p>
            <script src="/assets/guest.js"></script>
            """;

    private static final LinkPage PAGE = new LinkPage("Bekräfta och följ", "Confirm and follow", SWEDISH, ENGLISH);

    @GetMapping("/folj")
    ResponseEntity<String> follow(HttpServletRequest request) {
        return PAGE.answer(request);
    }
}
