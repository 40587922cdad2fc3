package se.medborgarlofte.pledge.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.pledge.application.CouncilReport;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.ActivityProgress;
import se.medborgarlofte.pledge.domain.Bilingual;
import se.medborgarlofte.pledge.domain.Conclusion;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.Indicator;
import se.medborgarlofte.pledge.domain.Interval;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeContent;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.StatutoryClock;

/** The report to the council as a workbook: numbers are numbers and days are days, so that they can be worked with. */
final class CouncilWorkbook {

    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** What the file says has written it. */
    private static final String APPLICATION = "Medborgarloften";

    private final Locale language;

    CouncilWorkbook(Locale language) {
        this.language = language;
    }

    /** The workbook's bytes. */
    byte[] of(CouncilReport report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, "1.0")) {
            pledges(workbook, report);
            done(workbook, report);
            effect(workbook, report);
            duties(workbook, report.duties());
            gaps(workbook, report);
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook in memory can always be written", e);
        }
        return bytes.toByteArray();
    }

    private void pledges(Workbook workbook, CouncilReport report) {
        Rows rows = new Rows(
                workbook.newWorksheet(words("Löften", "Pledges")),
                List.of(
                        words("Löfte", "Pledge"),
                        words("Text", "Text"),
                        words("Orsak", "Cause"),
                        words("Läge", "State"),
                        words("Gäller från", "In force from"),
                        words("Gäller till", "In force until"),
                        words("Resultat", "Result"),
                        words("Vad det blev", "What became of it")));
        for (CouncilReport.PledgeOfReport told : report.pledges()) {
            Pledge pledge = told.pledge();
            PledgeContent content = pledge.content();
            Conclusion conclusion =
                    pledge.stage() instanceof PledgeStage.Concluded concluded ? concluded.conclusion() : null;
            rows.add(
                    in(content.title()),
                    in(content.text()),
                    in(content.causes()),
                    name(pledge.stage().state()),
                    pledge.stage().effective().orElse(null),
                    content.validUntil(),
                    conclusion == null ? null : name(conclusion.result()),
                    conclusion == null ? null : in(conclusion.text()));
        }
        rows.finish();
    }

    private void done(Workbook workbook, CouncilReport report) {
        Rows rows = new Rows(
                workbook.newWorksheet(words("Gjort", "Done")),
                List.of(
                        words("Löfte", "Pledge"),
                        words("Aktivitet", "Activity"),
                        words("Part", "Party"),
                        words("Från", "From"),
                        words("Till", "To"),
                        words("Planerat", "Planned"),
                        words("Gjort", "Done"),
                        words("Procent", "Percent"),
                        words("Läge", "State")));
        for (CouncilReport.PledgeOfReport told : report.pledges()) {
            told.progress().forEach(progress -> done(rows, told.pledge().content(), progress));
        }
        rows.finish();
    }

    private void done(Rows rows, PledgeContent content, ActivityProgress progress) {
        Activity activity = content.activity(progress.activityKey()).orElseThrow();
        rows.add(
                in(content.title()),
                in(content.description(activity)),
                name(activity.party()),
                activity.period().from(),
                activity.period().to(),
                progress.planned(),
                progress.done(),
                progress.percent(),
                name(progress.state()));
    }

    private void effect(Workbook workbook, CouncilReport report) {
        Rows rows = new Rows(
                workbook.newWorksheet(words("Effekt", "Effect")),
                List.of(
                        words("Löfte", "Pledge"),
                        words("Mått", "Indicator"),
                        words("Enhet", "Unit"),
                        words("Utgångsvärde", "Baseline"),
                        words("Mål", "Target"),
                        words("Före", "Before"),
                        words("Före, lägst", "Before, lowest"),
                        words("Före, högst", "Before, highest"),
                        words("Efter", "After"),
                        words("Efter, lägst", "After, lowest"),
                        words("Efter, högst", "After, highest"),
                        words("Slutsats", "Verdict"),
                        words("Därför", "Because")));
        for (CouncilReport.PledgeOfReport told : report.pledges()) {
            told.effects().forEach(effect -> effect(rows, told.pledge().content(), effect));
        }
        rows.finish();
    }

    private void effect(Rows rows, PledgeContent content, Effect effect) {
        Indicator indicator = content.indicators().stream()
                .filter(each -> each.key().equals(effect.indicatorKey()))
                .findFirst()
                .orElseThrow();
        Interval before = effect.before();
        Interval after = effect.after();
        rows.add(
                in(content.title()),
                in(content.name(indicator)),
                indicator.unit(),
                indicator.baseline(),
                indicator.target(),
                before == null ? null : rounded(before.value()),
                before == null ? null : rounded(before.lower()),
                before == null ? null : rounded(before.upper()),
                after == null ? null : rounded(after.value()),
                after == null ? null : rounded(after.lower()),
                after == null ? null : rounded(after.upper()),
                name(effect.verdict()),
                name(effect.reason()));
    }

    private void duties(Workbook workbook, List<StatutoryClock.Duty> duties) {
        Rows rows = new Rows(
                workbook.newWorksheet(words("Krav", "Duties")),
                List.of(words("Krav", "Duty"), words("Läge", "State"), words("Senast", "By")));
        duties.forEach(duty -> rows.add(name(duty.kind()), name(duty.state()), duty.dueOn()));
        rows.finish();
    }

    private void gaps(Workbook workbook, CouncilReport report) {
        Rows rows = new Rows(
                workbook.newWorksheet(words("Luckor", "Gaps")),
                List.of(
                        words("Vad som saknas", "What is missing"),
                        words("Löfte", "Pledge"),
                        words("Del", "Part"),
                        words("Sedan", "Since")));
        report.gaps()
                .forEach(gap -> rows.add(
                        name(gap.kind()),
                        report.pledge(gap.subject())
                                .map(pledge -> in(pledge.content().title()))
                                .orElse(null),
                        in(CouncilWords.part(report, gap)),
                        gap.since()));
        rows.finish();
    }

    /** A table that grows row by row under a frozen line of heads. */
    private static final class Rows {

        private static final int WIDEST = 60;

        private final Worksheet sheet;
        private final int columns;
        private int row = 1;

        Rows(Worksheet sheet, List<String> heads) {
            this.sheet = sheet;
            this.columns = heads.size();
            for (int column = 0; column < columns; column++) {
                sheet.value(0, column, heads.get(column));
                sheet.width(
                        column, Math.min(WIDEST, Math.max(14, heads.get(column).length() + 4)));
            }
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            sheet.freezePane(0, 1);
        }

        void add(@Nullable Object... cells) {
            for (int column = 0; column < columns; column++) {
                put(column, cells[column]);
            }
            row++;
        }

        private void put(int column, @Nullable Object cell) {
            switch (cell) {
                case null -> {
                    // An empty cell says that there is nothing to say.
                }
                case LocalDate day -> {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                }
                case Number number -> sheet.value(row, column, number);
                default -> sheet.value(row, column, cell.toString());
            }
        }

        void finish() {
            sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        }
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    private String name(Enum<?> value) {
        return CouncilWords.of(value, language.equals(Language.ENGLISH));
    }

    private String in(Bilingual text) {
        return words(text.swedish(), text.english());
    }

    private String words(String swedish, String english) {
        return language.equals(Language.ENGLISH) ? english : swedish;
    }
}
