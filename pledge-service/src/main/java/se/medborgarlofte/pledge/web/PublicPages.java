package se.medborgarlofte.pledge.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;

/**
 * What inhabitants read in a browser: a municipality's pledges, and one of them. Made of what programs get, so that
 * nothing else can get out. Every text is escaped.
 */
final class PublicPages {

    private static final String PATH = "/pledge/v1/public-pledges";
    private static final String LIST = PATH + "?municipalityCode=";
    private static final String FEED = PATH + "/feed?municipalityCode=";

    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    PublicPages(Locale language) {
        this.language = language;
    }

    /** One pledge. */
    String of(PublicPledge pledge, String municipality) {
        ContentBody content = pledge.content();
        begin(title(content), "?lang=");
        paragraph(words("Ett löfte från polisen och kommunen i ", "A pledge by police and municipality in ")
                + municipality + ". "
                + words("Läge: ", "State: ") + name(pledge.state()) + ".");
        paragraph(words(content.text().sv(), content.text().en()));
        became(pledge);
        heading(words("Varför", "Why"));
        paragraph(words(content.cause(), Objects.requireNonNullElse(content.causeEnglish(), content.cause())));
        activities(pledge);
        indicators(content);
        evidence(pledge);
        decided(pledge);
        heading(words("Läs mer och följ", "Read more and follow"));
        html.append("<ul>");
        link(LIST + pledge.municipalityCode(), words("Alla löften i ", "All pledges in ") + municipality);
        link(FEED + pledge.municipalityCode(), words("Följ som flöde (Atom)", "Follow as a feed (Atom)"));
        html.append("</ul>");
        follow("PLEDGE", pledge.id());
        return end();
    }

    private String title(ContentBody content) {
        return words(content.title().sv(), content.title().en());
    }

    /** A municipality's pledges, one page of them. */
    String of(Page<PublicPledge> pledges, String municipalityCode, String municipality) {
        String here = "?municipalityCode=" + municipalityCode;
        begin(words("Löften till invånarna i ", "Pledges to the inhabitants of ") + municipality, here + "&lang=");
        if (pledges.items().isEmpty()) {
            paragraph(words("Här finns inga löften än.", "There are no pledges here yet."));
        }
        html.append("<ul>");
        pledges.items()
                .forEach(pledge -> link(
                        PATH + "/" + pledge.id(),
                        title(pledge.content()) + " (" + name(pledge.state()) + ", " + words("till och med ", "until ")
                                + pledge.content().validUntil() + ")"));
        html.append("</ul><ul>");
        if ((long) pledges.page() * pledges.limit() < pledges.total()) {
            String next = here + "&page=" + (pledges.page() + 1) + "&limit=" + pledges.limit();
            link(next, words("Nästa sida", "Next page"));
        }
        link(FEED + municipalityCode, words("Följ som flöde (Atom)", "Follow as a feed (Atom)"));
        html.append("</ul>");
        follow("MUNICIPALITY", municipalityCode);
        return end();
    }

    private void became(PublicPledge pledge) {
        ConclusionView conclusion = pledge.conclusion();
        if (conclusion != null) {
            heading(words("Vad det blev", "What became of it"));
            paragraph(name(conclusion.result()) + ". " + in(conclusion.text()));
        }
        pledge.withdrawals()
                .forEach(left -> paragraph(words("Har lämnat löftet: ", "Has left the pledge: ") + name(left.party())
                        + ". " + in(left.reason())));
    }

    private void activities(PublicPledge pledge) {
        table(
                words("Det här görs", "What is done"),
                List.of(
                        words("Vad", "What"),
                        words("Vem", "Who"),
                        words("När", "When"),
                        words("Gjort av planerat", "Done of planned")),
                pledge.content().activities().stream()
                        .map(activity -> List.of(
                                description(activity),
                                name(activity.party()),
                                activity.from() + " – " + activity.to(),
                                done(activity, pledge.progress())))
                        .toList());
    }

    private String description(ActivityBody activity) {
        EnglishActivityBody english = activity.english();
        return words(activity.description(), english == null ? activity.description() : english.description());
    }

    private static String done(ActivityBody activity, List<ProgressView> progress) {
        return progress.stream()
                .filter(each -> each.activityKey().equals(activity.key()))
                .map(each -> each.done() + " / " + each.planned())
                .findFirst()
                .orElse("–");
    }

    private void indicators(ContentBody content) {
        table(
                words("Så syns det om det hjälper", "How it shows whether it helps"),
                List.of(
                        words("Mått", "Indicator"),
                        words("Före löftet", "Before the pledge"),
                        words("Mål", "Target"),
                        words("Källa", "Source")),
                content.indicators().stream().map(this::indicator).toList());
    }

    private List<String> indicator(IndicatorBody indicator) {
        EnglishIndicatorBody english = indicator.english();
        String unit = words(indicator.unit(), english == null ? indicator.unit() : english.unit());
        return List.of(
                words(indicator.name(), english == null ? indicator.name() : english.name()),
                indicator.baseline().toPlainString() + " " + unit,
                indicator.target().toPlainString() + " " + unit,
                words(indicator.source(), english == null ? indicator.source() : english.source()));
    }

    private void evidence(PublicPledge pledge) {
        if (!pledge.evidence().isEmpty()) {
            table(
                    words("Det senaste som har gjorts", "What was done last"),
                    List.of(words("Dag", "Day"), words("Vad", "What")),
                    pledge.evidence().stream()
                            .map(each -> List.of(each.on().toString(), each.note()))
                            .toList());
        }
    }

    private void decided(PublicPledge pledge) {
        heading(words("Beslut och underskrifter", "Decision and signatures"));
        PublicPledge.PublicDecision decision = pledge.boardDecision();
        if (decision != null) {
            paragraph(words("Kommunstyrelsens beslut ", "Decision of the municipal executive board ")
                    + Stream.of(decision.decidedOn(), decision.paragraph(), decision.diaryNumber())
                            .filter(Objects::nonNull)
                            .map(Object::toString)
                            .collect(Collectors.joining(", ")));
        }
        pledge.signatures()
                .forEach(signature -> paragraph(words("Underskrift för ", "Signed for ") + name(signature.party())
                        + ", " + signature.signedOn()));
        if (pledge.effectiveFrom() != null) {
            paragraph(words("Gäller från ", "In force from ")
                    + pledge.effectiveFrom()
                    + words(" till och med ", " until ")
                    + pledge.content().validUntil());
        }
    }

    private void begin(String title, String otherLanguage) {
        String other = words("en", "sv");
        html.append("<!doctype html><html lang=\"")
                .append(language.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, "
                        + "initial-scale=1\"><title>")
                .append(escaped(title))
                .append(" – Medborgarlöften</title><link rel=\"stylesheet\" href=\"/assets/pages.css\"></head><body>"
                        + "<header><a href=\"/\">Medborgarlöften</a> <a href=\"")
                .append(escaped(otherLanguage + other))
                .append("\" lang=\"")
                .append(other)
                .append("\" hreflang=\"")
                .append(other)
                .append("\">")
                .append(words("In English", "På svenska"))
                .append("</a></header><main><h1>")
                .append(escaped(title))
                .append("</h1>");
    }

    private String end() {
        return html.append("</main></body></html>").toString();
    }

    /** The gateway's script makes the form: the address goes in a body of JSON, which a plain form cannot send. */
    private void follow(String kind, String topic) {
        html.append("<div id=\"follow\" data-kind=\"")
                .append(kind)
                .append("\" data-topic=\"")
                .append(escaped(topic))
                .append("\"></div><script src=\"/assets/follow.js\"></script>");
    }

    private void heading(String text) {
        html.append("<h2>").append(escaped(text)).append("</h2>");
    }

    private void paragraph(String text) {
        html.append("<p>").append(escaped(text)).append("</p>");
    }

    private void link(String address, String text) {
        html.append("<li><a href=\"")
                .append(escaped(address))
                .append("\">")
                .append(escaped(text))
                .append("</a></li>");
    }

    private void table(String caption, List<String> heads, List<List<String>> rows) {
        heading(caption);
        html.append("<table><thead><tr>");
        heads.forEach(
                head -> html.append("<th scope=\"col\">").append(escaped(head)).append("</th>"));
        html.append("</tr></thead><tbody>");
        rows.forEach(row -> {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(escaped(cell)).append("</td>"));
            html.append("</tr>");
        });
        html.append("</tbody></table>");
    }

    private String name(Enum<?> value) {
        return CouncilWords.of(value, language.equals(Language.ENGLISH));
    }

    private String in(ReasonBody text) {
        return words(text.sv(), text.en());
    }

    private String words(String swedish, String english) {
        return language.equals(Language.ENGLISH) ? english : swedish;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
