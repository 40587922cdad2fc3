package se.medborgarlofte.local.issuer;

import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The form in which a demo person signs in; it works without scripts, styles or pictures from elsewhere. */
@RestController
class SignInPage {

    private static final String PAGE = """
            <!doctype html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>Logga in – Medborgarlöften (lokal demo)</title>
              <style>
                body { font: 1.125rem/1.5 system-ui, sans-serif; max-width: 26rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
                label { display: block; margin-top: 1rem; font-weight: 600 }
                input { font: inherit; width: 100%%; box-sizing: border-box; padding: .5rem; border: 1px solid #595959 }
                button { font: inherit; margin-top: 1.5rem; padding: .6rem 1.2rem; border: 0; background: #003e7e; color: #fff }
                :focus-visible { outline: 3px solid #b25000; outline-offset: 2px }
                [role=alert] { border-left: .3rem solid #a00000; padding: .5rem 1rem }
              </style>
            </head>
            <body>
              <main>
                <h1>Logga in</h1>
                %s
                <p>Lokal demo: välj en av personerna som skrevs ut vid starten. Lösenordet är <code>demo</code>.<br>
                  <span lang="en">Local demo: choose one of the people printed at start. The password is <code>demo</code>.</span></p>
                <form method="post" action="/login">
                  <input type="hidden" name="%s" value="%s">
                  <label for="username">Användarnamn <span lang="en">(user name)</span></label>
                  <input id="username" name="username" autocomplete="username" autocapitalize="none" required autofocus>
                  <label for="password">Lösenord <span lang="en">(password)</span></label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button type="submit">Logga in <span lang="en">(sign in)</span></button>
                </form>
              </main>
            </body>
            </html>
            """;

    private static final String REFUSED = """
            <p role="alert">Fel användarnamn eller lösenord. <span lang="en">Wrong user name or password.</span></p>""";

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    String page(@RequestParam(name = "error", required = false) String error, CsrfToken csrf) {
        return PAGE.formatted(error == null ? "" : REFUSED, csrf.getParameterName(), csrf.getToken());
    }
}
