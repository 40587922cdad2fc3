package se.medborgarlofte.local.mail;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages that people read; they are whole without scripts. */
final class MailPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

    private static final String FRAME = """
            <!doctype html>
            <html lang="sv">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s – lokal e-post</title>
              <style>
                body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 1rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
                table { border-collapse: collapse; width: 100%% }
                th, td { text-align: left; padding: .4rem .6rem; border-bottom: 1px solid #949494; vertical-align: top }
                pre { white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid #949494; padding: 1rem }
                dt { font-weight: 600 } dd { margin: 0 0 .5rem }
                :focus-visible { outline: 3px solid #b25000; outline-offset: 2px }
              </style>
            </head>
            <body><main><h1>%1$s</h1>
            %2$s
            </main></body>
            </html>
            """;

    private static final String FILTER = """
            <form method="get" action="/" role="search">
              <label for="to">Mottagare <span lang="en">(recipient)</span></label>
              <input id="to" name="to" type="email" value="%s">
              <button type="submit">Visa <span lang="en">(show)</span></button>
            </form>
            """;

    private MailPages() {}

    static String list(List<MailSummary> mails, Optional<String> to) {
        String rows = mails.stream().map(MailPages::row).collect(Collectors.joining("\n"));
        String table = mails.isEmpty()
                ? "<p>Inga meddelanden ännu. <span lang=\"en\">No messages yet.</span></p>"
                : """
                  <table><caption>%d meddelanden, de nyaste först</caption>
                  <thead><tr><th scope="col">Tid</th><th scope="col">Till</th><th scope="col">Ämne</th></tr></thead>
                  <tbody>%s</tbody></table>""".formatted(mails.size(), rows);
        return FRAME.formatted("E-post", FILTER.formatted(escape(to.orElse(""))) + table);
    }

    private static String row(MailSummary mail) {
        String subject = mail.subject().isBlank() ? "(utan ämne)" : mail.subject();
        return "<tr><td>%s</td><td>%s</td><td><a href=\"/mail/%s\">%s</a></td></tr>"
                .formatted(time(mail.receivedAt()), escape(mail.to()), mail.id(), escape(subject));
    }

    static String message(MailView mail) {
        String head = """
                <dl><dt>Till</dt><dd>%s</dd><dt>Från</dt><dd>%s</dd><dt>Mottaget</dt><dd>%s</dd></dl>
                """.formatted(escape(mail.to()), escape(mail.header("From")), time(mail.receivedAt()));
        String attachments =
                mail.attachments().stream().map(MailPages::attachment).collect(Collectors.joining());
        String links = """
                <p><a href="/">Alla meddelanden</a> · <a href="/messages/%1$s">JSON</a> · <a href="/messages/%1$s/raw">Rått</a></p>
                """.formatted(mail.id());
        return FRAME.formatted(
                escape(mail.header("Subject")),
                head + section("Text", mail.text()) + section("HTML-källa", mail.html()) + attachments + links);
    }

    private static String attachment(MailView.Attachment attachment) {
        return section("Bilaga " + attachment.name() + " (" + attachment.contentType() + ")", attachment.text());
    }

    private static String section(String title, String content) {
        return content.isEmpty()
                ? ""
                : "<section><h2>%s</h2><pre>%s</pre></section>\n".formatted(escape(title), escape(content));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
