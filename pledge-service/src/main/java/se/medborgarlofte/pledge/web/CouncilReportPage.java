package se.medborgarlofte.pledge.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.pledge.application.CouncilReport;
import se.medborgarlofte.pledge.domain.ActivityProgress;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.Interval;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeStage;

/** The report to the council as a page to print and as a spreadsheet. Every text is escaped. */
final class CouncilReportPage {

    private static final String STYLE =
            "body{font:11pt/1.5 Georgia,serif;max-width:46rem;margin:2rem auto;padding:0 1rem;"
                    + "color:#111}h1,h2,h3{font-family:Arial,sans-serif;line-height:1.2}table{border-collapse:collapse;width:100%;"
                    + "margin:.5rem 0 1.5rem}th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;"
                    + "vertical-align:top}caption{text-align:left;font-weight:bold;padding:.3rem 0}"
                    + "@media print{body{margin:0;max-width:none}section{break-inside:avoid}}";

    private final Locale language;
    private final StringBuilder html = new StringBuilder();

    CouncilReportPage(Locale language) {
        this.language = language;
    }

    /** The page. */
    String of(CouncilReport report) {
        String title = words("Medborgarlöften i ", "Citizen pledges in ") + report.municipality();
        html.append("<!doctype html><html lang=\"")
                .append(language.getLanguage())
                .append(
                        "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
                .append(escaped(title))
                .append("</title><style>")
                .append(STYLE)
                .append("</style></head><body><main><h1>")
                .append(escaped(title))
                .append("</h1><p>")
                .append(words("Rapport till kommunfullmäktige, ", "Report to the municipal council, "))
                .append(report.on())
                .append("</p>");
        duties(report);
        report.pledges().forEach(this::pledge);
        gaps(report);
        return html.append("</main></body></html>").toString();
    }

    private void duties(CouncilReport report) {
        table(
                words("Det som lag och överenskommelse kräver", "What law and agreement want"),
                List.of(words("Krav", "Duty"), words("Läge", "State"), words("Senast", "By")),
                report.duties().stream()
                        .map(duty -> List.of(name(duty.kind()), name(duty.state()), text(duty.dueOn())))
                        .toList());
    }

    private void pledge(CouncilReport.PledgeOfReport told) {
        PledgeContent content = told.pledge().content();
        html.append("<section><h2>")
                .append(escaped(in(content.title())))
                .append("</h2><p>")
                .append(escaped(in(content.text())))
                .append("</p><p><strong>")
                .append(words("Orsak: ", "Cause: "))
                .append("</strong>")
                .append(escaped(in(content.causes())))
                .append("</p><p><strong>")
                .append(words("Läge: ", "State: "))
                .append("</strong>")
                .append(escaped(name(told.pledge().stage().state())))
                .append("</p>");
        if (told.pledge().stage() instanceof PledgeStage.Concluded concluded) {
            html.append("<p><strong>")
                    .append(escaped(name(concluded.conclusion().result())))
                    .append(".</strong> ")
                    .append(escaped(in(concluded.conclusion().text())))
                    .append("</p>");
        }
        activities(told);
        effects(told);
        html.append("</section>");
    }

    private void activities(CouncilReport.PledgeOfReport told) {
        table(
                words("Gjort", "Done"),
                List.of(
                        words("Aktivitet", "Activity"),
                        words("Gjort av planerat", "Done of planned"),
                        words("Läge", "State")),
                told.progress().stream()
                        .map(progress -> activity(told, progress))
                        .toList());
    }

    private List<String> activity(CouncilReport.PledgeOfReport told, ActivityProgress progress) {
        PledgeContent content = told.pledge().content();
        String description = content.activity(progress.activityKey())
                .map(activity -> in(content.description(activity)))
                .orElse("");
        return List.of(description, progress.done() + "/" + progress.planned(), name(progress.state()));
    }

    private void effects(CouncilReport.PledgeOfReport told) {
        table(
                words("Effekt", "Effect"),
                List.of(
                        words("Mått", "Indicator"),
                        words("Före", "Before"),
                        words("Efter", "After"),
                        words("Slutsats", "Verdict")),
                told.effects().stream().map(effect -> effect(told, effect)).toList());
    }

    private List<String> effect(CouncilReport.PledgeOfReport told, Effect effect) {
        String indicator = told.pledge().content().indicators().stream()
                .filter(each -> each.key().equals(effect.indicatorKey()))
                .map(each -> in(told.pledge().content().name(each)))
                .findFirst()
                .orElse("");
        return List.of(
                indicator,
                text(effect.before()),
                text(effect.after()),
                name(effect.verdict()) + " (" + name(effect.reason()) + ")");
    }

    private void gaps(CouncilReport report) {
        table(
                words("Luckor", "Gaps"),
                List.of(
                        words("Vad som saknas", "What is missing"),
                        words("Löfte", "Pledge"),
                        words("Del", "Part"),
                        words("Sedan", "Since")),
                report.gaps().stream()
                        .map(gap -> List.of(
                                name(gap.kind()),
                                report.pledge(gap.subject())
                                        .map(pledge -> in(pledge.content().title()))
                                        .orElse("–"),
                                in(CouncilWords.part(report, gap)),
                                gap.since().toString()))
                        .toList());
    }

    private void table(String caption, List<String> heads, List<List<String>> rows) {
        html.append("<table><caption>").append(escaped(caption)).append("</caption><thead><tr>");
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

    /** The spreadsheet: one row for each activity and each indicator of a pledge. */
    String csv(CouncilReport report) {
        Csv csv = new Csv()
                .row(
                        words("löfte", "pledge"),
                        words("läge", "state"),
                        words("slag", "kind"),
                        words("vad", "what"),
                        words("före eller planerat", "before or planned"),
                        words("efter eller gjort", "after or done"),
                        words("slutsats", "verdict"));
        for (CouncilReport.PledgeOfReport told : report.pledges()) {
            String title = in(told.pledge().content().title());
            String state = name(told.pledge().stage().state());
            told.progress().forEach(progress -> {
                List<String> cells = activity(told, progress);
                csv.row(
                        title,
                        state,
                        words("aktivitet", "activity"),
                        cells.getFirst(),
                        progress.planned(),
                        progress.done(),
                        cells.getLast());
            });
            told.effects().forEach(effect -> {
                List<String> cells = effect(told, effect);
                csv.row(
                        title,
                        state,
                        words("mått", "indicator"),
                        cells.getFirst(),
                        cells.get(1),
                        cells.get(2),
                        cells.getLast());
            });
        }
        return csv.text();
    }

    private String name(Enum<?> value) {
        return CouncilWords.of(value, language.equals(Language.ENGLISH));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "–" : value.toString();
    }

    private static String text(@Nullable Interval interval) {
        return interval == null
                ? "–"
                : String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", interval.value(), interval.lower(), interval.upper());
    }

    private String in(Bilingual text) {
        return words(text.swedish(), text.english());
    }

    private String words(String swedish, String english) {
        return language.equals(Language.ENGLISH) ? english : swedish;
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
